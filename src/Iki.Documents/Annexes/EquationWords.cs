namespace Iki.Documents.Annexes;

/// <summary>An equation in one line of text, as it is said.</summary>
internal static class EquationWords
{
    /// <summary>The line.</summary>
    public static string Of(Equation equation) => string.Join(' ', equation.Pieces.Select(Of)).Replace(" %", "%", StringComparison.Ordinal);

    private static string Of(EquationPiece piece) => piece switch
    {
        EquationText text => text.Text,
        EquationSign sign => sign.Sign,
        EquationFraction fraction => $"{Group(fraction.Above)} / {Group(fraction.Below)}",
        EquationRoot root => root.Degree is { } degree ? $"√[{Of(degree)}]({Of(root.Of)})" : $"√({Of(root.Of)})",
        EquationScript script => Of(script.On) + (script.Below is { } below ? $"_{Group(below)}" : "") + (script.Above is { } above ? $"^{Group(above)}" : ""),
        EquationFence fence => fence.Open + Of(fence.Inside) + fence.Close,
        _ => "",
    };

    private static string Group(Equation equation) => equation.Pieces is [EquationText or EquationSign or EquationFence] ? Of(equation) : $"({Of(equation)})";
}
