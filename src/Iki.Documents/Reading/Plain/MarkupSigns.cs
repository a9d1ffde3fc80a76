using System.Text.RegularExpressions;

namespace Iki.Documents.Reading.Plain;

/// <summary>Whether a text without a telling name is written in Markdown, HTML, or a mixture, as programs that read scans give it.</summary>
internal static partial class MarkupSigns
{
    private const int Enough = 2;
    private const int Sample = 200_000;

    public static bool AreIn(string text)
    {
        var count = 0;
        foreach (var _ in Sign().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, Sample))))
        {
            if (++count >= Enough) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^[ ]{0,3}\#{1,6}[ ]\S|\*\*\S|</?(?:b|i|u|p|br|ul|ol|li|table|tr|td|th|div|span|strong|em|math)\b[^<>\n]{0,200}>|\$\\[A-Za-z]|^[ ]{0,3}\|?[ ]*:?-{3,}:?[ ]*\|",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
