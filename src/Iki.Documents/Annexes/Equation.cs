namespace Iki.Documents.Annexes;

/// <summary>An equation as it is set: pieces in a row, each a text, a sign or something built of rows.</summary>
/// <param name="Pieces">The pieces, from left to right.</param>
internal sealed record Equation(IReadOnlyList<EquationPiece> Pieces)
{
    /// <summary>An equation of these pieces.</summary>
    public static Equation Of(params ReadOnlySpan<EquationPiece> pieces) => new([.. pieces]);

    /// <summary>Its pieces with a space before words that stand beside a word or a number, where nothing else keeps them apart.</summary>
    public IEnumerable<EquationPiece> Spaced()
    {
        EquationPiece? before = null;
        foreach (var piece in Pieces)
        {
            var isBesideWord = before is EquationText or EquationSign { Sign: [>= '0' and <= '9', ..] };
            yield return piece is EquationText text && isBesideWord ? new EquationText(" " + text.Text) : piece;
            before = piece;
        }
    }

    /// <summary>How wide it is, in characters.</summary>
    public int Width => Pieces.Sum(WidthOf);

    private static int WidthOf(EquationPiece piece) => piece switch
    {
        EquationText text => text.Text.Length + 1,
        EquationSign sign => sign.Sign.Length + 1,
        EquationFraction fraction => Math.Max(fraction.Above.Width, fraction.Below.Width) + 1,
        EquationRoot root => root.Of.Width + 2,
        EquationScript script => script.On.Width + Math.Max(script.Below?.Width ?? 0, script.Above?.Width ?? 0),
        EquationFence fence => fence.Inside.Width + 2,
        _ => 0,
    };

    /// <summary>Whether it is words, numbers and signs alone, which need no equation.</summary>
    public bool IsPlain => Pieces.All(p => p is EquationText or EquationSign);
}

/// <summary>A piece of an equation.</summary>
internal abstract record EquationPiece;

/// <summary>Words, set upright.</summary>
/// <param name="Text">The words.</param>
internal sealed record EquationText(string Text) : EquationPiece;

/// <summary>A number, a letter or a sign: <c>×</c>, <c>∑</c>.</summary>
/// <param name="Sign">The sign.</param>
internal sealed record EquationSign(string Sign) : EquationPiece;

/// <summary>A fraction.</summary>
/// <param name="Above">What is divided.</param>
/// <param name="Below">By what.</param>
internal sealed record EquationFraction(Equation Above, Equation Below) : EquationPiece;

/// <summary>A root.</summary>
/// <param name="Degree">Its degree; null for a square root.</param>
/// <param name="Of">Of what.</param>
internal sealed record EquationRoot(Equation? Degree, Equation Of) : EquationPiece;

/// <summary>Something with an index or an exponent.</summary>
/// <param name="On">What it is set on.</param>
/// <param name="Below">The index; null for none.</param>
/// <param name="Above">The exponent; null for none.</param>
internal sealed record EquationScript(Equation On, Equation? Below, Equation? Above) : EquationPiece;

/// <summary>Something in parentheses.</summary>
/// <param name="Open">What opens it.</param>
/// <param name="Inside">What is inside.</param>
/// <param name="Close">What closes it.</param>
internal sealed record EquationFence(string Open, Equation Inside, string Close) : EquationPiece;
