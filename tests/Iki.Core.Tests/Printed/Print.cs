using Iki.Core.Printed;

namespace Iki.Core.Tests.Printed;

/// <summary>Short forms for reading prints in tests.</summary>
internal static class Print
{
    public static FormulaDraft First(string text, string? indicator = null, string? unit = null) => Read(text, indicator, unit).Drafts[0];

    public static PrintedFormula Read(string text, string? indicator = null, string? unit = null) =>
        PrintedFormula.Read(text, new PrintedContext { Indicator = indicator, Unit = unit });

    public static string[] Formulas(string text, string? indicator = null, string? unit = null) =>
        [.. Read(text, indicator, unit).Drafts.Select(d => d.Formula)];

    /// <summary>The value of a draft for a figure of each of its names, in their order.</summary>
    public static decimal? Value(FormulaDraft draft, params decimal[] figures)
    {
        var target = new FormulaTarget { Unit = draft.Unit is "%" ? "%" : null, Decimals = 2 };
        var formula = Formula.Compile(draft.Formula, FormulaScope.Open, target).Value;
        var inputs = draft.Names.Zip(figures, (n, f) => (n.Name, new Figure(f))).ToArray();
        return formula.Evaluate(inputs).Value;
    }

    public static string[] Asked(FormulaDraft draft) => [.. draft.Questions.Select(q => q.Text.English)];
}
