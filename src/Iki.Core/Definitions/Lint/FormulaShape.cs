using Iki.Core.Formulas;

namespace Iki.Core.Definitions.Lint;

/// <summary>
/// What a formula does to figures, whichever they are: <c>a / b * 100%</c> and <c>100% * hadir / pegawai</c> are of one shape. What a result
/// is scaled by does not count, nor does the order of terms and factors.
/// </summary>
internal static class FormulaShape
{
    /// <summary>The shape of a formula's text, whatever its names stand for; null where it cannot be told.</summary>
    public static string? Of(string formula) =>
        Formula.Compile(formula).ValueOrNull is { } compiled ? compiled.Tree.Fold<Part>(Of).Sum : null;

    /// <summary>Whether a shape divides.</summary>
    public static bool Divides(string shape) => shape.Contains('/', StringComparison.Ordinal);

    private static Part Of(FormulaNode node, IReadOnlyList<Part> operands) => node switch
    {
        FormulaNumber { Value: var value } number when IsScale(value, number.IsPercent) => new Part([], []),
        FormulaNumber number => Part.Of(number.Value.ToString()),
        FormulaReference { Time: FormulaTime.Current or FormulaTime.YearToDate } => Part.Of("n"),
        FormulaReference => Part.Of("before"),
        FormulaOperation { Operator: FormulaOperator.Multiply } => Part.Times(operands[0], operands[1]),
        FormulaOperation { Operator: FormulaOperator.Divide } => Part.Times(operands[0], operands[1].Turned),
        FormulaOperation { Operator: FormulaOperator.Add } => Part.Plus(operands[0], "+", operands[1]),
        FormulaOperation { Operator: FormulaOperator.Subtract } => Part.Plus(operands[0], "-", operands[1]),
        FormulaCall { Function: "Percent" } => Part.Times(operands[0], operands[1].Turned),
        FormulaCall { Function: "Growth" } => Part.Times(Part.Of(Part.Plus(operands[0], "-", operands[1]).Sum), operands[1].Turned),
        FormulaCall { Function: "ItemCount" or "Sum" } call when call.Operands.Count == 1 => Part.Of("n"),
        FormulaCall call => Part.Of($"{call.Function}({string.Join(';', operands.Select(o => o.Sum))})"),
        FormulaOperation operation => Part.Of($"{operation.Sign}({string.Join(';', operands.Select(o => o.Sum))})"),
        _ => Part.Of($"{node.GetType().Name}({string.Join(';', operands.Select(o => o.Sum))})"),
    };

    private static bool IsScale(Rational value, bool isPercent) =>
        isPercent ? value.ToString() is "1" : value.ToString() is "100" or "1000" or "10000" or "100000" or "1000000";

    /// <summary>A sum of one term or several; a single one as its factors above and below the bar.</summary>
    private sealed record Part(IReadOnlyList<string> Above, IReadOnlyList<string> Below, IReadOnlyList<string>? Terms = null)
    {
        public string Sum => Terms is null ? Product : "(" + string.Concat(Terms.Order(StringComparer.Ordinal)) + ")";

        public Part Turned => Terms is null ? new Part(Below, Above) : new Part([], [Sum]);

        private string Product
        {
            get
            {
                var above = string.Join('*', Above.Order(StringComparer.Ordinal));
                var written = above.Length > 0 ? above : "1";
                return Below.Count == 0 ? written : $"{written}/{string.Join('*', Below.Order(StringComparer.Ordinal))}";
            }
        }

        public static Part Of(string text) => new([text], []);

        public static Part Times(Part left, Part right) => new([.. left.Factors.Above, .. right.Factors.Above], [.. left.Factors.Below, .. right.Factors.Below]);

        public static Part Plus(Part left, string sign, Part right) => new([], [], [.. left.Terms ?? ["+" + left.Product], sign + right.Sum]);

        private Part Factors => Terms is null ? this : Of(Sum);
    }
}
