using Iki.Core.Forms;

namespace Iki.Core.Tests.Documentation;

/// <summary>The examples of the XML documentation as they stand there, line for line; <see cref="MemberExampleTests"/> compares the texts and runs them.</summary>
internal static class MemberExamples
{
    /// <summary>Each with the name that its region has here.</summary>
    public static readonly IReadOnlyDictionary<string, Action<TextWriter, Func<string, string>>> All = new Dictionary<string, Action<TextWriter, Func<string, string>>>
    {
        ["CatalogFile.Load"] = OfCatalogFileLoad,
        ["CatalogFile.LoadEvaluator"] = OfCatalogFileLoadEvaluator,
        ["CatalogFile.Write"] = OfCatalogFileWrite,
        ["DataFile.Load"] = OfDataFileLoad,
        ["DataSet.Create"] = OfDataSetCreate,
        ["DataSet.FromRows"] = OfDataSetFromRows,
        ["ObservationTable.Load"] = OfObservationTableLoad,
        ["CatalogEvaluator.Evaluate"] = OfCatalogEvaluatorEvaluate,
        ["CatalogEvaluator.Evaluate.One"] = OfCatalogEvaluatorEvaluateOne,
        ["CatalogEvaluator.Explain"] = OfCatalogEvaluatorExplain,
        ["Formula.Compile"] = OfFormulaCompile,
        ["Formula.Evaluate"] = OfFormulaEvaluate,
        ["Formula.Prepare"] = OfFormulaPrepare,
        ["FormulaScope.Of"] = OfFormulaScopeOf,
        ["HostFunction.Of"] = OfHostFunctionOf,
        ["Regulations.ScorerFor"] = OfRegulationsScorerFor,
        ["Scorer.Score"] = OfScorerScore,
        ["ResultsFile.Write"] = OfResultsFileWrite,
        ["FigureForm.Of"] = OfFigureFormOf,
        ["Checked"] = OfChecked,
    };

    private static void OfCatalogFileLoad(TextWriter Console, Func<string, string> folder)
    {
        // example: CatalogFile.Load
        var catalog = CatalogFile.Load(folder("catalog.json")).OrThrow();
        Console.WriteLine(catalog.Title);   // Indikator Kinerja Individu Kelurahan Awan Putih
        // end
    }

    private static void OfCatalogFileLoadEvaluator(TextWriter Console, Func<string, string> folder)
    {
        // example: CatalogFile.LoadEvaluator
        var evaluator = CatalogFile.LoadEvaluator(folder("catalog.json")).OrThrow();
        Console.WriteLine(evaluator.Catalog.Indicators.Count());   // 1
        // end
    }

    private static void OfCatalogFileWrite(TextWriter Console, Func<string, string> folder)
    {
        // example: CatalogFile.Write
        var catalog = CatalogFile.Load(folder("catalog.json")).OrThrow();
        var renamed = catalog with { Title = "Indikator Kinerja Individu 2026" };
        Console.WriteLine(CatalogFile.Read(CatalogFile.Write(renamed)).OrThrow() == renamed);   // True
        // end
    }

    private static void OfDataFileLoad(TextWriter Console, Func<string, string> folder)
    {
        // example: DataFile.Load
        var evaluator = CatalogFile.LoadEvaluator(folder("catalog.json")).OrThrow();
        var data = DataFile.Load(evaluator.Catalog, folder("data.json")).OrThrow();
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data).Outcome);   // 90 %
        // end
    }

    private static void OfDataSetCreate(TextWriter Console, Func<string, string> folder)
    {
        // example: DataSet.Create
        var catalog = CatalogFile.Load(folder("catalog.json")).OrThrow();
        var data = DataSet.Create(catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
        Console.WriteLine(data.Observations.Count);   // 2
        // end
    }

    private static void OfDataSetFromRows(TextWriter Console, Func<string, string> folder)
    {
        // example: DataSet.FromRows
        var catalog = CatalogFile.Load(folder("catalog.json")).OrThrow();
        ObservationRow[] rows =
        [
            new() { Variable = "laporan", Period = "2025-01", Value = "9" },
            new() { Variable = "laporan", Period = "2025-02", Value = "sembilan", File = "laporan.csv", Line = 3 },
        ];
        var (data, problems) = DataSet.FromRows(catalog, Period.OfYear(2025), rows);
        Console.WriteLine(problems[0].Line);               // 3
        Console.WriteLine(data!.Observations.Count);       // 2
        // end
    }

    private static void OfObservationTableLoad(TextWriter Console, Func<string, string> folder)
    {
        // example: ObservationTable.Load
        var catalog = CatalogFile.Load(folder("catalog.json")).OrThrow();
        var data = DataSet.FromRows(catalog, Period.OfYear(2025), ObservationTable.Load(folder("laporan.csv"))).OrThrow();
        Console.WriteLine(data.Tables[0].Used);   // 2
        // end
    }

    private static void OfCatalogEvaluatorEvaluate(TextWriter Console, Func<string, string> folder)
    {
        // example: CatalogEvaluator.Evaluate
        var evaluator = CatalogFile.LoadEvaluator(folder("catalog.json")).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
        foreach (var result in evaluator.Evaluate(data).Results) Console.WriteLine($"{result.Id}: {result.Outcome}");   // kasi-pemerintahan/laporan: 90 %
        // end
    }

    private static void OfCatalogEvaluatorEvaluateOne(TextWriter Console, Func<string, string> folder)
    {
        // example: CatalogEvaluator.Evaluate.One
        var evaluator = CatalogFile.LoadEvaluator(folder("catalog.json")).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("rencana", 10)).OrThrow();
        var result = evaluator.Evaluate("kasi-pemerintahan/laporan", data);
        Console.WriteLine(result.Status);                          // MissingInput
        Console.WriteLine(result.Reason(Language.Indonesian));     // Belum ada angka untuk laporan.
        // end
    }

    private static void OfCatalogEvaluatorExplain(TextWriter Console, Func<string, string> folder)
    {
        // example: CatalogEvaluator.Explain
        var evaluator = CatalogFile.LoadEvaluator(folder("catalog.json")).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
        var explanation = evaluator.Explain("kasi-pemerintahan/laporan", data);
        Console.WriteLine(explanation.Result.Exact);     // 9/10
        Console.WriteLine(explanation.Figures.Count);    // 2
        Console.WriteLine(explanation.Working.ToString(Language.Indonesian).Split('\n')[^1]);   // = 90,00%
        // end
    }

    private static void OfFormulaCompile(TextWriter Console, Func<string, string> folder)
    {
        // example: Formula.Compile
        var scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"));
        var formula = Formula.Compile("hadir / pegawai × 100%", scope, new FormulaTarget { Unit = "%", Decimals = 2 }).OrThrow();
        Console.WriteLine(formula.Evaluate(("hadir", 23), ("pegawai", 24)));   // 95.83 %
        // end
    }

    private static void OfFormulaEvaluate(TextWriter Console, Func<string, string> folder)
    {
        // example: Formula.Evaluate
        var formula = Formula.Compile("hadir / pegawai × 100%").OrThrow();
        Console.WriteLine(formula.Evaluate(("hadir", 23), ("pegawai", 24)).Exact);   // 23/24
        Console.WriteLine(formula.Evaluate(("hadir", 23)));                         // No figure is given for pegawai.
        // end
    }

    private static void OfFormulaPrepare(TextWriter Console, Func<string, string> folder)
    {
        // example: Formula.Prepare
        var formula = Formula.Compile("hadir / pegawai × 100%", target: new FormulaTarget { Unit = "%", Decimals = 2 }).OrThrow();
        var prepared = formula.Prepare("hadir", "pegawai");
        Console.WriteLine(prepared.Evaluate([23, 24]));         // 95.83
        Console.WriteLine(prepared.Evaluate([24, 24]));         // 100
        // end
    }

    private static void OfFormulaScopeOf(TextWriter Console, Func<string, string> folder)
    {
        // example: FormulaScope.Of
        var scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"));
        Console.WriteLine(Formula.Compile("hadir / pegwai", scope).Diagnostics[0].Code);   // IKI2001
        // end
    }

    private static void OfHostFunctionOf(TextWriter Console, Func<string, string> folder)
    {
        // example: HostFunction.Of
        var index = HostFunction.Of("Indeks", skor => skor > 4 ? null : skor / 4);
        var formula = Formula.Compile("Indeks(skor) × 100%", FormulaScope.Open.With(index)).OrThrow();
        Console.WriteLine(formula.Evaluate(("skor", 3)));   // 75 %
        // end
    }

    private static void OfRegulationsScorerFor(TextWriter Console, Func<string, string> folder)
    {
        // example: Regulations.ScorerFor
        var catalog = CatalogFile.Load(folder("catalog.json")).OrThrow();
        var scorer = Regulations.ScorerFor(catalog, Period.OfYear(2025)).OrThrow();
        Console.WriteLine(scorer.Regulation.Id);   // permenpanrb-6-2022
        // end
    }

    private static void OfScorerScore(TextWriter Console, Func<string, string> folder)
    {
        // example: Scorer.Score
        var evaluator = CatalogFile.LoadEvaluator(folder("catalog.json")).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
        var card = Regulations.ScorerFor("permenpanrb-8-2021").OrThrow().Score(evaluator.Evaluate(data));
        Console.WriteLine(card.Indicators.First().Achievement);   // 90
        // end
    }

    private static void OfResultsFileWrite(TextWriter Console, Func<string, string> folder)
    {
        // example: ResultsFile.Write
        var evaluator = CatalogFile.LoadEvaluator(folder("catalog.json")).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
        var json = ResultsFile.Write(evaluator.Evaluate(data), Language.Indonesian);
        Console.WriteLine(json.Contains("\"value\": 90"));   // True
        // end
    }

    private static void OfFigureFormOf(TextWriter Console, Func<string, string> folder)
    {
        // example: FigureForm.Of
        var evaluator = CatalogFile.LoadEvaluator(folder("catalog.json")).OrThrow();
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.OfMonth(2025, 2) }).OrThrow();
        Console.WriteLine(form.Fields[0].Input.Name);   // laporan//2025-02/Kelurahan%20Awan%20Putih
        // end
    }

    private static void OfChecked(TextWriter Console, Func<string, string> folder)
    {
        // example: Checked
        if (CatalogFile.Load(folder("catalog.json")).TryGetValue(out var catalog, out var problems)) Console.WriteLine(catalog.Id);   // awan-putih-2025
        foreach (var problem in problems) Console.WriteLine(problem.ToString(Language.Indonesian));
        // end
    }
}
