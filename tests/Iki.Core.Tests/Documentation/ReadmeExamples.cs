namespace Iki.Core.Tests.Documentation;

/// <summary>
/// The examples of the README as they stand there, line for line; <see cref="ReadmeTests"/> compares the texts and runs them.
/// </summary>
internal static class ReadmeExamples
{
    public static void Evaluate(TextWriter Console)
    {
        // example: evaluate
        var evaluator = CatalogFile.LoadEvaluator("seeds/lawang-2018/catalog.json").OrThrow();
        var data = DataFile.Load(evaluator.Catalog, "seeds/lawang-2018/data.json").OrThrow();
        var result = evaluator.Evaluate("sekretaris-kecamatan/kehadiran-pns", data);
        Console.WriteLine(result.Outcome);
        Console.WriteLine(result.Reason(Language.English));
        // end
    }

    public static void Explain(TextWriter Console)
    {
        // example: explain
        var evaluator = CatalogFile.LoadEvaluator("seeds/lawang-2018/catalog.json").OrThrow();
        var data = DataFile.Load(evaluator.Catalog, "seeds/lawang-2018/data.json").OrThrow();
        Console.WriteLine(evaluator.Explain("sekretaris-kecamatan/kehadiran-pns", data).Working);
        // end
    }

    public static void FormulaAlone(TextWriter Console)
    {
        // example: formula
        var formula = Formula.Compile("(a - b) / a * 100%").OrThrow();
        Console.WriteLine(formula.Evaluate(("a", 80), ("b", 1)));
        Console.WriteLine(formula.Evaluate(("a", 0), ("b", 1)));
        Console.WriteLine(formula.Evaluate());
        // end
    }
}
