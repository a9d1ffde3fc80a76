using System.Globalization;
using System.Text;
using Iki.Core;
using Iki.Core.Editing;

namespace Iki.Cli.Tests.Documentation;

/// <content>The programs of the page on embedding that read figures, and look at what was found in them.</content>
internal static partial class GuideExamples
{
    private static void Rows(TextWriter Console, ScratchFolder folder)
    {
        // example: rows
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.FromRows(evaluator.Catalog, Period.OfYear(2025), Rows());
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value).Outcome);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value, Period.Parse("2025-02"), "RW 1").Outcome);

        static IEnumerable<ObservationRow> Rows()
        {
            for (var month = 1; month <= 12; month++)
            {
                var period = $"2025-{month:00}";
                yield return new ObservationRow { Variable = "rencana", Period = period, Office = "RW 1", Value = "5" };
                yield return new ObservationRow { Variable = "laporan", Period = period, Office = "RW 1", Value = "4" };
                yield return new ObservationRow { Variable = "rencana", Period = period, Office = "RW 2", Value = "5" };
                yield return new ObservationRow { Variable = "laporan", Period = period, Office = "RW 2", Value = "3" };
            }

            yield return new ObservationRow { Variable = "laporan", Period = "2025-13", Value = "4", File = "table laporan", Line = 49 };
        }
        // end
    }

    private static void Table(TextWriter Console, ScratchFolder folder)
    {
        // example: table
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        string[] lines = ["office,variable,value", "RW 1,laporan,40", "RW 1,rencana,48", "RW 2,laporan,empat puluh", "RW 2,rencana,48"];
        var cells = lines.Select((line, i) => ((IReadOnlyList<string>?)line.Split(','), i + 1));
        var data = DataSet.FromRows(evaluator.Catalog, Period.OfYear(2025), ObservationTable.Rows(cells, "laporan.csv"));
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value).Outcome);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value, office: "RW 1").Outcome);
        // end
    }

    private static void ReaderOfRows(TextWriter Console, ScratchFolder folder)
    {
        // example: reader-of-rows
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var table = new System.Data.DataTable { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("variabel", typeof(string));
        table.Columns.Add("unit_kerja", typeof(string));
        table.Columns.Add("nilai", typeof(double));
        table.Rows.Add("laporan", "RW 1", 9);
        table.Rows.Add("rencana", "RW 1", 10);
        table.Rows.Add("rencana", "RW 2", 10 / 3.0);
        table.Rows.Add("laporan", "RW 2", DBNull.Value);

        using var reader = table.CreateDataReader();
        var data = DataSet.FromReader(evaluator.Catalog, Period.OfYear(2025), reader, name: "tabel laporan");
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value, office: "RW 1").Outcome);
        // end
    }

    private static async Task Streams(TextWriter Console, ScratchFolder folder)
    {
        // example: streams
        await using var upload = File.OpenRead(folder["catalog.json"]);
        var evaluator = (await CatalogFile.ReadEvaluatorAsync(upload, "catalog.json")).OrThrow();

        await using var body = new MemoryStream(Encoding.UTF8.GetBytes("unit kerja;variabel;nilai\nRW 1;laporan;9\nRW 1;rencana;10\n"));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var rows = ObservationTable.ReadAsync(body, "laporan.csv", new FileLimits { RowBytes = 10_000 });
        var data = await DataSet.FromRowsAsync(
            evaluator.Catalog, Period.OfYear(2025), rows, progress: new Progress<long>(count => { }), cancellation: patience.Token);

        await using var answer = new MemoryStream();
        await ResultsFile.WriteAsync(answer, evaluator.Evaluate(data.Value, office: "RW 1"), Language.Indonesian, data.Diagnostics);
        Console.WriteLine(Encoding.UTF8.GetString(answer.ToArray()).Contains("\"value\": 90", StringComparison.Ordinal));
        // end
    }

    private static void Versions(TextWriter Console, ScratchFolder folder)
    {
        // example: versions
        var first = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(first.Catalog, Period.OfYear(2025), ("laporan", 45), ("rencana", 50)).OrThrow();

        var bounded = first.Catalog.WithVariable(first.Catalog.Variables[0] with { Max = 40 }).OrThrow();
        var results = CatalogEvaluator.Create(bounded).OrThrow().Evaluate(data);
        foreach (var problem in results.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(results.Results[0].Status);

        var other = CatalogEvaluator.Create(first.Catalog with { Id = "awan-putih-2026" }).OrThrow();
        try
        {
            other.Evaluate(data);
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message);
        }

        Console.WriteLine(other.Evaluate(data.For(other.Catalog).OrThrow()).Results[0].Value);
        // end
    }

    private static void Findings(TextWriter Console, ScratchFolder folder)
    {
        // example: findings
        var catalog = CatalogFile.Load(folder["catalog.json"]).OrThrow();
        catalog = catalog.WithVariable(catalog.Variables[0] with { Max = 8, Frequency = PeriodLength.Quarter, Source = new DataSource { Name = "Ketua RW" } }).OrThrow()
            with { Rules = [new Rule { Formula = "laporan <= rencana", Message = "Laporan melebihi rencana." }] };
        var evaluator = CatalogEvaluator.Create(catalog).OrThrow();
        var read = DataSet.Create(catalog, Period.OfYear(2025),
        [
            Given("laporan", "2025-Q1", "RW 1", 9), Given("laporan", "2025-Q2", "RW 1", 5), Given("rencana", "2025-Q2", "RW 1", 4), Given("rencana", "2025-Q2", "RW 2", 6),
        ]);
        if (!read.TryGetValue(out var data, out var problems)) return;
        Console.WriteLine(string.Join(", ", problems.Select(p => p.Code)));

        foreach (var invalid in evaluator.Evaluate("kasi-pemerintahan/laporan", data, Period.Parse("2025-Q1")).Invalid)
        {
            Console.WriteLine($"{invalid.Variable}, {invalid.Office}, {invalid.Period}: {invalid.Text}, at most {invalid.Bound}");
        }

        foreach (var missing in evaluator.Evaluate("kasi-pemerintahan/laporan", data, Period.Parse("2025-Q2")).Missing)
        {
            Console.WriteLine($"{missing.Variable}, {missing.Office}, {missing.Period}: ask {missing.Source?.Name}");
        }

        foreach (var rule in evaluator.CheckRulesEach(data, PeriodLength.Quarter).Where(r => r.IsMet == false))
        {
            Console.WriteLine($"{rule.Period}, {rule.Office}: {rule.Rule.Message} {string.Join(", ", rule.Inputs.Select(i => $"{i.Name} {i.Value}"))}");
        }

        static Observation Given(string variable, string period, string office, int value) =>
            new() { Variable = variable, Period = Period.Parse(period), Office = office, Value = value };
        // end
    }
}
