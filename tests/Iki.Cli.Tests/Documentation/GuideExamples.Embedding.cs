using System.Globalization;
using System.Text.Json;
using Iki.Core;
using Iki.Core.Definitions;
using Iki.Core.Editing;
using Iki.Core.Forms;
using Iki.Core.Formulas;

namespace Iki.Cli.Tests.Documentation;

/// <content>The programs of the page on embedding, and that on the analyzers.</content>
internal static partial class GuideExamples
{
    private static void Threads(TextWriter Console, ScratchFolder folder)
    {
        // example: threads
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var months = Period.OfYear(2025).Split(PeriodLength.Month);
        var values = months.AsParallel().AsOrdered().Select(month =>
        {
            var data = DataSet.Create(evaluator.Catalog, month, ("laporan", 9), ("rencana", 10)).OrThrow();
            return evaluator.Evaluate("kasi-pemerintahan/laporan", data).Value;
        });
        Console.WriteLine(string.Join(' ', values.Distinct()));
        // end
    }

    private static void With(TextWriter Console, ScratchFolder folder)
    {
        // example: with
        var catalog = CatalogFile.Load(folder["catalog.json"]).OrThrow();
        var renamed = catalog with { Title = "Indikator Kinerja Individu 2025" };
        Console.WriteLine(renamed == catalog);
        Console.WriteLine(CatalogFile.Read(CatalogFile.Write(catalog)).OrThrow() == catalog);
        foreach (var change in CatalogComparison.Compare(catalog, renamed)) Console.WriteLine($"{change.Kind}: {change.Before} → {change.After}");
        // end
    }

    private static void Edits(TextWriter Console, ScratchFolder folder)
    {
        // example: edits
        var catalog = CatalogFile.Load(folder["catalog.json"]).OrThrow();
        Console.WriteLine(catalog.WithFormula("kasi-pemerintahan/laporan", "laporan / rencan × 100%"));
        Console.WriteLine(catalog.WithFormula("kasi-pemerintahan/laporn", "laporan"));
        Console.WriteLine(catalog.WithoutVariable("rencana"));

        var edited = catalog.WithTarget("kasi-pemerintahan/laporan", new Target { Period = Period.OfYear(2025), Value = 90 }).OrThrow()
            .WithVariable(new Variable { Name = "rapat", Label = "rapat", Unit = "kali" }).OrThrow()
            .WithIndicator(new Indicator { Id = "kasi-pemerintahan/rapat", Name = "Jumlah rapat", Unit = "kali", Formula = "rapat" }, "kasi-pemerintahan", objective: 0).OrThrow()
            .WithIndicatorMoved("kasi-pemerintahan/rapat", "kasi-pemerintahan", objective: 0, index: 0).OrThrow();
        Console.WriteLine(string.Join(", ", edited.Indicators.Select(i => i.Id)));
        // end
    }

    private static void Serializer(TextWriter Console, ScratchFolder folder)
    {
        // example: serializer
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var figures = JsonSerializer.Deserialize<Observation[]>("""
            [
              { "variable": "laporan", "period": "2025-Q1", "value": 40 },
              { "variable": "rencana", "period": "2025-Q1", "value": "48" }
            ]
            """, web)!;
        Console.WriteLine(JsonSerializer.Serialize(figures[1], web));

        var data = DataSet.Create(evaluator.Catalog, Period.Parse("2025-Q1"), figures).OrThrow();
        var outcome = evaluator.Evaluate("kasi-pemerintahan/laporan", data).Outcome;
        Console.WriteLine(JsonSerializer.Serialize(new { outcome.Value, outcome.Exact, outcome.Status }, web));

        var indonesian = new JsonSerializerOptions(web) { Converters = { new IkiJsonConverter(Language.Indonesian) } };
        Console.WriteLine(JsonSerializer.Serialize(CatalogFile.Read("{}").Diagnostics[0], indonesian));

        try
        {
            JsonSerializer.Deserialize<Observation[]>("""[ { "variable": "laporan", "period": "2025-13", "value": 2 } ]""", web);
        }
        catch (JsonException wrong)
        {
            Console.WriteLine($"{wrong.Path}: {wrong.Message}");
        }
        // end
    }

    private static void Format(TextWriter Console, ScratchFolder folder)
    {
        // example: format
        var share = Rational.Fraction(159, 160);
        Console.WriteLine($"{share} {share.ToString("P2", CultureInfo.GetCultureInfo("id-ID"))} {share.ToString("0.000", CultureInfo.InvariantCulture)}");

        var quarter = Period.Of(new DateOnly(2025, 2, 14), PeriodLength.Quarter);
        Console.WriteLine($"{quarter}, then {quarter.Next()}; {string.Join(' ', quarter.Months())}; {quarter.Contains(new DateOnly(2025, 4, 1))}");
        // end
    }

    private static void Form(TextWriter Console, ScratchFolder folder)
    {
        // example: form
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2025-02"), Offices = ["RW 1"] }).OrThrow();
        foreach (var field in form.Fields)
        {
            var input = field.Input;
            Console.WriteLine($"{field.Label}, {field.Period.ToString(Language.English)}: {input.Type} {input.Name}{(field.IsRequired ? " (needed)" : "")}");
        }

        var data = form.Read([new("rencana//2025-02/RW%201", "5"), new("laporan//2025-02/RW%201", "4"), new("laporn//2025-02/RW%201", "4")]);
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value).Outcome);
        // end
    }

    private static void Errors(TextWriter Console, ScratchFolder folder)
    {
        // example: errors
        var formula = Formula.Compile("hadir / pegwai * 100%", FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang")));
        Console.WriteLine(formula.HasValue);
        foreach (var d in formula.Diagnostics) Console.WriteLine($"{d.Code} {d.Severity} at {d.Span?.Start}: {d.Message(Language.Indonesian)}");
        // end
    }

    private static void CheckedValues(TextWriter Console, ScratchFolder folder)
    {
        // example: checked
        var catalog = CatalogFile.Load(folder["catalog.json"]).OrThrow();
        if (!DataSet.Create(catalog, "2025", ("laporan", -1)).TryGetValue(out var data, out var problems)) return;
        Console.WriteLine($"{data.Observations.Count} figure, {problems.Count} problem");
        var (formula, found) = Formula.Compile("hadir / pegwai", FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang")));
        Console.WriteLine($"{formula is null}: {string.Join(", ", found.Select(d => d.Code))}");
        // end
    }

    private static void FormulaTexts(TextWriter Console, ScratchFolder folder)
    {
        // example: formula-texts
        string[] formulas = ["hadir / pegawai × 100%", "hadir / pegwai × 100%"];
        var scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"));
        try
        {
            foreach (var text in formulas) Formula.Compile(text, scope).OrThrow();
        }
        catch (InvalidOperationException failure)
        {
            Console.WriteLine(failure.Message);
        }
        // end
    }

    private static void Host(TextWriter Console, ScratchFolder folder)
    {
        // example: host
        var index = HostFunction.Of("Indeks", skor => skor < 0 ? null : skor / 4);
        var scope = FormulaScope.Open.With(index);
        var formula = Formula.Compile("Indeks(skor) * 100%", scope, new FormulaTarget { Unit = "%", Decimals = 1 }).OrThrow();
        Console.WriteLine(formula.Evaluate(("skor", 3.25m)));
        Console.WriteLine(formula.Evaluate(("skor", -1)));
        // end
    }

    private static void Excel(TextWriter Console, ScratchFolder folder)
    {
        // example: excel
        var scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"), ("capaian", "%"));
        var cells = new Dictionary<string, string> { ["hadir"] = "B2", ["pegawai"] = "B3", ["capaian"] = "B4" };
        foreach (var text in new[] { "Jika(pegawai = 0, 0%, Min(hadir / pegawai * 100%, 100%))", "Bulatkan(capaian, 1) - 5%", "-hadir × (pegawai − 1)" })
        {
            Console.WriteLine("=" + Formula.Compile(text, scope).OrThrow().Tree.Fold<string>(Excel));
        }

        string Excel(FormulaNode node, IReadOnlyList<string> x) => node switch
        {
            FormulaNumber number => number.Value.IsInteger ? $"{number.Value}" : $"({number.Value})",
            FormulaBoolean truth => truth.Value ? "TRUE" : "FALSE",
            FormulaReference { Item: null, Time: FormulaTime.Current, IsInPercentPoints: true } name => $"({cells[name.Symbol.Name]}/100)",
            FormulaReference { Item: null, Time: FormulaTime.Current } name => cells[name.Symbol.Name],
            FormulaOperation { Operator: FormulaOperator.Negate } => $"(-{x[0]})",
            FormulaOperation { Operator: FormulaOperator.Not or FormulaOperator.And or FormulaOperator.Or } word => $"{word.Sign.ToUpperInvariant()}({string.Join(",", x)})",
            FormulaOperation { Operator: FormulaOperator.NotEqual } => $"({x[0]}<>{x[1]})",
            FormulaOperation operation => $"({x[0]}{operation.Sign}{x[1]})",
            FormulaChoice => $"IF({x[0]},{x[1]},{x[2]})",
            FormulaCall { Function: "Round", RoundsPercentPoints: true } => $"(ROUND({x[0]}*100,{x.ElementAtOrDefault(1) ?? "0"})/100)",
            FormulaCall { Function: "Round" } => $"ROUND({x[0]},{x.ElementAtOrDefault(1) ?? "0"})",
            FormulaCall { Function: "Sum" or "Average" or "Median" or "Min" or "Max", TakesFigures: false } call => $"{call.Function.ToUpperInvariant()}({string.Join(",", x)})",
            _ => throw new NotSupportedException($"There is no such thing in this sheet: {node}"),
        };
        // end
    }

    private static void Reader(TextWriter Console, ScratchFolder folder)
    {
        // example: reader
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 2000), ("rencana", 2007)).OrThrow();
        var language = Languages.For(System.Globalization.CultureInfo.GetCultureInfo("id-ID"));
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data).Reason(language));
        Console.WriteLine(evaluator.Explain("kasi-pemerintahan/laporan", data).Working.ToString(language));
        // end
    }

    private static void Same(TextWriter Console, ScratchFolder folder)
    {
        // example: same
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 1), ("rencana", 3)).OrThrow();
        var result = evaluator.Evaluate("kasi-pemerintahan/laporan", data);
        Console.WriteLine($"{result.Outcome} is {result.Exact}, rounded once");
        Console.WriteLine(ResultsFile.Write(evaluator.Evaluate(data)) == ResultsFile.Write(evaluator.Evaluate(data)));
        // end
    }
}
