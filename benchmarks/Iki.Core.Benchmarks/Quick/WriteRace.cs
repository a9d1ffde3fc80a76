using System.Buffers;
using System.Globalization;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>Writing a result as a line of JSON, against evaluating it: the Wonoasih catalog for every month and 50 villages, whose figures are all there.</summary>
internal static class WriteRace
{
    public static void Run(int rounds)
    {
        if (PlainCatalog.Bytes() is not { } bytes)
        {
            Console.WriteLine("# write: the seeds are not here");
            return;
        }

        string[] villages = [.. Enumerable.Range(0, 50).Select(i => string.Create(CultureInfo.InvariantCulture, $"Desa {i}"))];
        var seed = CatalogFile.ReadEvaluator(bytes).Value.Catalog;
        var evaluator = CatalogEvaluator.Create(seed with { Offices = [.. villages.Select(v => new OfficeNode { Name = v })] }).Value;
        Period[] months = [.. Enumerable.Range(1, 12).Select(m => Period.OfMonth(2024, m))];
        var data = DataSet.Create(evaluator.Catalog, Period.OfYear(2024), villages.SelectMany(v => months.SelectMany(m => Observations(evaluator.Catalog, m, v)))).Value;
        ResultSet[] sets = [.. evaluator.EvaluateEach(data, months, villages)];
        var results = sets[0].Results.Count;
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var next = 0;
        void Evaluate(int times) => Race.Times(times, () => evaluator.Evaluate(data, months[next % 12], villages[next++ % villages.Length]));
        void Write(int times) => Race.Times(times, () =>
        {
            output.ResetWrittenCount();
            ResultsFile.WriteLines(output, sets[next++ % sets.Length]);
        });
        Race.Warm(3_000, Evaluate, Write);
        var race = Race.Of(rounds, 20, ("evaluate", Evaluate), ("write", Write));
        Report.Times(race, "result", results, "evaluate", "write");
        Report.Ratio("write/evaluate", race.Ratio("write", "evaluate"));
    }

    private static IEnumerable<Observation> Observations(Catalog catalog, Period month, string village)
    {
        foreach (var variable in catalog.Variables)
        {
            if (variable.Items.Count == 0) yield return Of(variable, null);
            foreach (var item in variable.Items) yield return Of(variable, item.Key);
        }

        Observation Of(Variable variable, string? item) => new() { Variable = variable.Name, Item = item, Period = month, Office = village, Value = 1 + month.Number };
    }
}
