using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Cli.Tests.Documentation;

/// <content>The programs of the page on speed.</content>
internal static partial class GuideExamples
{
    private static void Prepared(TextWriter Console, ScratchFolder folder)
    {
        // example: prepared
        var formula = Formula.Compile(
            "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%",
            target: new FormulaTarget { Unit = "%", Decimals = 2 }).OrThrow();
        var prepared = formula.Prepare("pegawai", "hariKerja", "hariTidakMasuk");
        Console.WriteLine(prepared.Evaluate([24, 240, 3]));
        Console.WriteLine(prepared.Evaluate([24m, null, 3m]));
        Console.WriteLine(prepared.Explain([24, null, 3]));
        // end
    }

    private static void Columns(TextWriter Console, ScratchFolder folder)
    {
        // example: columns
        var columns = Formula.Compile(
            "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%",
            target: new FormulaTarget { Unit = "%", Decimals = 2 }).OrThrow().PrepareColumns("pegawai", "hariKerja", "hariTidakMasuk");
        long[] staff = [24, 31, 0];
        decimal[] days = [240m, 20.5m, 240m];
        long[] absences = [3, 0, 2];
        bool[] unreported = [false, true, false];
        var values = new long[3]; // with two decimals: 9875 is 98.75
        var statuses = new OutcomeStatus[3];
        columns.Evaluate([staff, days, absences], values, statuses);
        Console.WriteLine($"{string.Join(", ", values)}: {string.Join(", ", statuses)}");
        columns.EvaluateInParallel([staff, days, Column.Of(absences, missing: unreported)], values, statuses, cores: 2);
        Console.WriteLine($"{string.Join(", ", values)}: {string.Join(", ", statuses)}");
        // end
    }

    private static void Each(TextWriter Console, ScratchFolder folder)
    {
        // example: each
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var rows = Enumerable.Range(1, 12).Select(month =>
            new ObservationRow { Variable = "laporan", Period = $"2025-{month:00}", Office = "RW 1", Value = "4" });
        var data = DataSet.FromRows(evaluator.Catalog, Period.OfYear(2025), rows).OrThrow();
        Period[] periods = [Period.OfMonth(2025, 1), Period.OfQuarter(2025, 1), Period.OfYear(2025)];
        foreach (var results in evaluator.EvaluateEach(data, periods, ["RW 1", "RW 2"], cores: 2))
        {
            Console.WriteLine($"{results.Period}, {results.Office}: {results.Results[0].Outcome}");
        }
        // end
    }

    private static void Scope(TextWriter Console, ScratchFolder folder)
    {
        // example: scope
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var january = Period.OfMonth(2025, 1);
        var scope = evaluator.ScopeOf([january], ["RW 1"]);
        var data = DataFile.Load(evaluator.Catalog, [], ObservationTable.Load(folder["laporan.csv"]), january, scope: scope).OrThrow();
        Console.WriteLine(evaluator.Evaluate(data, office: "RW 1").Results[0].Outcome);
        Console.WriteLine(data.Tables[0].Summary.Message(Language.English));
        // end
    }
}
