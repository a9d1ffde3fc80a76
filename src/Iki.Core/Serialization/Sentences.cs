using Iki.Core.Scoring;

namespace Iki.Core.Serialization;

/// <summary>What to use in place of a serializer, where it can do nothing.</summary>
internal static class Sentences
{
    public const string Checked =
        "A Checked<T> is not written and not read: where HasValue is true write its Value, and write its Diagnostics, as they are or by DiagnosticsFile.Write.";

    public const string Data =
        "A DataSet is checked against a catalog, and is neither written nor read without it: read the JSON of its figures by DataFile.Read(catalog, json), "
        + "or a list of Observation and make it by DataSet.Create(catalog, period, observations); write its Observations.";

    public const string Evaluator =
        "A CatalogEvaluator is a program: write its Catalog, and make it anew by CatalogFile.ReadEvaluator(json) or CatalogEvaluator.Create(catalog).";

    public const string Scorer = "A Scorer is a program: write its Regulation, and make it anew by Scorer.Create(regulation) or RegulationFile.ReadScorer(json).";

    public const string Formula =
        "A compiled formula is a program: write its Text, and make it anew by Formula.Compile(text, scope); for answers about formulas there is FormulaExchange.Answer.";

    public const string Node = "A tree of a formula is a program: write the Text of the Formula, or what a FormulaVisitor<T> makes of the tree.";

    public const string Inputs = "Inputs of a formula are not written and not read: write a list of NamedFigures, and make them anew by FormulaInputs.Of(figures).";

    public const string Scope = "The names of a formula are not written and not read: write a list of FormulaSymbol, and make them anew by FormulaScope.Of(symbols).";

    public const string Columns = "Columns of figures are memory of the caller and are not written: write the numbers themselves.";

    public const string Prepared = "An outcome of a prepared formula is not written: write the Outcome that PreparedFormula.Explain(figures) gives.";

    public const string Request = "A request about a formula is read by FormulaRequest.Read(utf8) and answered by FormulaExchange.Answer.";

    public const string Function = "A function of the host is a program, and is not written and not read.";

    public const string Lint = "Rules of quality are set in the program: LintOptions.Default.With(code, severity).";

    public const string Comparison = "A comparison is the list that CatalogComparison.Compare(before, after) gives: write that.";

    public const string Description = "A function's description is in a language: write what Name(language), Parameters(language) and Documentation(language) give.";

    /// <summary>That a type is written and not read, and how to come by it.</summary>
    public static string WrittenOnly(Type type) => $"A {Name(type)} is written and not read: {HowToMake(type)}";

    private static string HowToMake(Type type) =>
        type == typeof(Outcome) ? "evaluate the formula again, or read the JSON as a type of your own."
        : type == typeof(Diagnostic) || type == typeof(AcceptedFinding) ? "its message is in one language; read the JSON as a type of your own."
        : type == typeof(Scorecard) ? "score the results again by Scorer.Score(results), or read the JSON as a type of your own."
        : "it is what an evaluation gives; keep catalog and figures and evaluate them again by CatalogEvaluator.Evaluate(data), or read the JSON as a type of your own.";

    private static string Name(Type type) => type.IsGenericType ? $"list of {type.GetGenericArguments()[0].Name}" : type.Name;
}
