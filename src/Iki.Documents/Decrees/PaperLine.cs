using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>A line of the paper: a paragraph, an item of a list, a line of a cell.</summary>
/// <param name="Mark">The mark before it, as printed; empty where there is none.</param>
/// <param name="Text">The text behind the mark.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsHeading">Whether the document makes it a heading.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal sealed record PaperLine(string Mark, string Text, DocumentPlace Place, bool IsHeading = false, bool IsBold = false)
{
    /// <summary>Mark and text.</summary>
    public string Whole => Mark.Length == 0 ? Text : Text.Length == 0 ? Mark : $"{Mark} {Text}";

    /// <summary>The number of its mark: 3 for "3." and "c)"; null where the mark is none that counts.</summary>
    public int? Number => LineMarks.NumberOf(Mark);
}

/// <summary>The marks of list items: found at the beginning of a line, counted.</summary>
internal static partial class LineMarks
{
    /// <summary>A line with its mark taken off, where it begins with one.</summary>
    public static PaperLine Line(string text, DocumentPlace place, bool isHeading = false, bool isBold = false)
    {
        var plain = Plain.Folded(text);
        var mark = Mark().Match(plain);
        return mark.Success && !Decimal().IsMatch(plain)
            ? new PaperLine(mark.Groups["mark"].Value, plain[mark.Length..].Trim(), place, isHeading, isBold)
            : new PaperLine("", plain, place, isHeading, isBold);
    }

    /// <summary>The number that a mark counts: 1 for "1.", "(1)", "a." and "I."; null for a bullet.</summary>
    public static int? NumberOf(string mark)
    {
        var core = mark.Trim('(', ')', '.', ' ', ':');
        if (core.Length == 0) return null;
        if (core.All(char.IsAsciiDigit)) return core.Length <= 3 ? int.Parse(core, System.Globalization.CultureInfo.InvariantCulture) : null;
        return core.Length == 1 && char.IsAsciiLetter(core[0]) && mark is not "o" ? char.ToLowerInvariant(core[0]) - 'a' + 1 : null;
    }

    /// <summary>Whether a mark only shows that an item begins: a bullet, a tick, a dash.</summary>
    public static bool IsBullet(string mark) => mark.Length > 0 && NumberOf(mark) is null;

    [GeneratedRegex(@"^(?<mark>\(?\d{1,2}[.)](?!\d)|\([a-zA-Z]\)|[a-zA-Z][.)](?=\s|$)|[-–•·▪■●○◦‣✓✔➢*](?=\s)|o(?=\s+\p{Lu}))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\d+[.,]\d", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
