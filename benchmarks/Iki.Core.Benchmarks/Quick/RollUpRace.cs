using System.Globalization;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// All rows of the Wonoasih catalog for every month of a year, of a district with 1,000 villages and of villages: what a result of the
/// one takes through a result of the other. The figures of the villages are combined within what is timed, in each round anew.
/// </summary>
internal static class RollUpRace
{
    private const int Villages = 1_000;
    private const int Sets = 5;
    private const string District = "Kecamatan Wonoasih";

    public static void Run(int rounds)
    {
        if (PlainCatalog.Bytes() is not { } bytes)
        {
            Console.WriteLine("# rollup: the seeds are not here");
            return;
        }

        OfficeNode[] villages = [.. Enumerable.Range(0, Villages).Select(i => new OfficeNode { Name = NameOf(i) })];
        var seed = CatalogFile.ReadEvaluator(bytes).Value.Catalog;
        var evaluator = CatalogEvaluator.Create(seed with { Office = new Office { Name = District }, Offices = [.. villages] }).Value;
        Period[] months = [.. Enumerable.Range(1, 12).Select(m => Period.OfMonth(2024, m))];
        string[] some = [.. Enumerable.Range(0, 40).Select(i => NameOf(i * 25))];
        var (upper, leaf, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i <= Sets; i++)
        {
            var data = DataSet.Create(evaluator.Catalog, Period.OfYear(2024), Observations(evaluator.Catalog, months)).Value;
            var (ofLeaf, ofUpper) = (Time(evaluator, data, months, some), Time(evaluator, data, months, [District]));

            // The first set warms the compiler.
            if (i == 0) continue;
            upper.Add(ofUpper);
            leaf.Add(ofLeaf);
            ratios.Add(ofUpper / ofLeaf);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# district of {Villages} villages: {Median(upper):0} ns a result, a village: {Median(leaf):0} ns"));
        Report.Ratio("rollup/leaf", Median(ratios));
    }

    private static double Time(CatalogEvaluator evaluator, DataSet data, Period[] months, string[] offices)
    {
        var (start, results) = (Environment.CpuUsage.TotalTime, 0);
        foreach (var set in evaluator.EvaluateEach(data, months, offices)) results += set.Results.Count;
        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / results;
    }

    private static IEnumerable<Observation> Observations(Catalog catalog, Period[] months)
    {
        for (var village = 0; village < Villages; village++)
        {
            foreach (var month in months)
            {
                foreach (var variable in catalog.Variables)
                {
                    var seed = village + month.Number;
                    if (variable.Items.Count == 0) yield return Of(variable, null, seed);
                    foreach (var item in variable.Items) yield return Of(variable, item.Key, seed);
                }

                Observation Of(Variable variable, string? item, int seed) =>
                    new() { Variable = variable.Name, Item = item, Period = month, Office = NameOf(village), Value = 1 + (seed % 7) };
            }
        }
    }

    private static string NameOf(int village) => string.Create(CultureInfo.InvariantCulture, $"Desa {village}");

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
