using System.Xml.Linq;

namespace Iki.Documents.Reading.Word;

/// <summary>What a paragraph of Word says.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="Underlined">How long the beginning is that is underlined.</param>
/// <param name="Boxes">The boxes of text that hang on it.</param>
internal sealed record WordParagraph(string Text, bool IsBold, int Underlined, List<XElement> Boxes)
{
    private const string Bar = "------------";

    /// <summary>
    /// Whether the line below is a line over the next, which many who have no other fraction bar write: underlined, with nothing but <c>x 100%</c> after it.
    /// </summary>
    public bool IsNumerator
    {
        get
        {
            var head = Text[..Underlined].Trim();
            var tail = FirstLine(Text[Underlined..]).Trim();
            return head.Any(char.IsLetter) && !head.EndsWith(':') && (tail.Length == 0 || (tail[0] is 'x' or 'X' or '×' or '*' && tail.Any(char.IsDigit)));
        }
    }

    /// <summary>The numerator, and below it the bar as dashes.</summary>
    public string WithBar()
    {
        var rest = Text[Underlined..];
        var tail = FirstLine(rest);
        return $"{Text[..Underlined].Trim()}\n{Bar} {tail.Trim()}{rest[tail.Length..]}";
    }

    private static string FirstLine(string text) => text.IndexOf('\n', StringComparison.Ordinal) is var end && end >= 0 ? text[..end] : text;
}
