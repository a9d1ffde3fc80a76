using System.Net;

namespace Iki.Documents.Annexes;

/// <summary>An equation as MathML.</summary>
internal static class MathMlWriter
{
    /// <summary>A <c>math</c> element, with what a screen reader says of it where it knows no MathML.</summary>
    public static string Write(Equation equation) =>
        $"<math xmlns=\"http://www.w3.org/1998/Math/MathML\" aria-label=\"{WebUtility.HtmlEncode(EquationWords.Of(equation))}\">{Row(equation)}</math>";

    private static string Row(Equation equation) => $"<mrow>{string.Concat(equation.Spaced().Select(Write))}</mrow>";

    private static string Write(EquationPiece piece) => piece switch
    {
        EquationText text => $"<mtext>{Encode(text.Text.StartsWith(' ') ? "\u00A0" + text.Text[1..] : text.Text)}</mtext>",
        EquationSign { Sign: [>= '0' and <= '9', ..] } number => $"<mn>{Encode(number.Sign)}</mn>",
        EquationSign { Sign: [var c] } letter when char.IsLetter(c) => $"<mi>{Encode(letter.Sign)}</mi>",
        EquationSign sign => $"<mo>{Encode(sign.Sign)}</mo>",
        EquationFraction fraction => $"<mfrac>{Row(fraction.Above)}{Row(fraction.Below)}</mfrac>",
        EquationRoot { Degree: { } degree } root => $"<mroot>{Row(root.Of)}{Row(degree)}</mroot>",
        EquationRoot root => $"<msqrt>{Row(root.Of)}</msqrt>",
        EquationScript { Below: { } below, Above: { } above } script => $"<msubsup>{Row(script.On)}{Row(below)}{Row(above)}</msubsup>",
        EquationScript { Below: { } below } script => $"<msub>{Row(script.On)}{Row(below)}</msub>",
        EquationScript { Above: { } above } script => $"<msup>{Row(script.On)}{Row(above)}</msup>",
        EquationFence fence => $"<mrow><mo>{Encode(fence.Open)}</mo>{Row(fence.Inside)}<mo>{Encode(fence.Close)}</mo></mrow>",
        _ => "",
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
