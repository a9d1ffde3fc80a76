using Iki.Core.Formulas;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>
/// What the functions of the language can be called with, and what they give then, by enumeration of their definitions: a function
/// that is added is called without a line here. A formula of each is compiled, and tells.
/// </summary>
internal static class LanguageCalls
{
    private static readonly FormulaScope Scope = FormulaScope.OpenWith([new FormulaSymbol { Name = "p", Unit = "%" }]);

    /// <summary>Functions that give a number of numbers, or of the figures of a variable.</summary>
    public static FunctionDefinition[] NumberOfNumbers { get; } = Of("a", FormulaKind.Number);

    /// <summary>Functions that give a number of percentages.</summary>
    public static FunctionDefinition[] NumberOfPercentages { get; } = Of("p", FormulaKind.Number);

    public static FunctionDefinition[] PercentageOfNumbers { get; } = Of("a", FormulaKind.Percentage);

    public static FunctionDefinition[] PercentageOfPercentages { get; } = Of("p", FormulaKind.Percentage);

    /// <summary>Functions in which the literal 100 of percent points stays in sight: of their first argument, or of all.</summary>
    public static FunctionDefinition[] OfPoints { get; } = [.. NumberOfNumbers.Where(f => f.PercentPoints is PercentPointRule.First or PercentPointRule.All)];

    /// <summary>Whether a function gives a percentage whatever it takes.</summary>
    public static bool IsPercentageOfNumbers(string function) => PercentageOfNumbers.Any(f => f.Name.English == function);

    private static FunctionDefinition[] Of(string argument, FormulaKind kind) =>
        [.. FunctionTable.Rows.Where(f => IsMade(f) && f.Signature is not (Signature.Branches or Signature.OtherTime or Signature.Declaration) && KindOf(f, argument) == kind)];

    /// <summary>
    /// Whether random formulas have a function. Those whose numbers are no fractions, and those over rows, are held against references of their own
    /// (<c>PowerTests</c>, <c>RowsTests</c>).
    /// </summary>
    public static bool IsMade(FunctionDefinition function) =>
        function.Signature != Signature.Rows && (function.Exact is not null || function.Signature is not Signature.Numbers);

    private static FormulaKind? KindOf(FunctionDefinition function, string argument)
    {
        var count = function.Signature == Signature.NumberAndDigits ? 1 : function.Least;
        return Formula.Compile($"{function.Name.English}({string.Join(", ", Enumerable.Repeat(argument, count))})", Scope).ValueOrNull?.Tree.Kind;
    }
}
