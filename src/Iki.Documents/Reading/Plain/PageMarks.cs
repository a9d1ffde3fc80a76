using System.Globalization;
using System.Text.RegularExpressions;

namespace Iki.Documents.Reading.Plain;

/// <summary>Lines that only tell of pages: numbers at their foot, and the marks that programs put between pages.</summary>
internal static partial class PageMarks
{
    /// <summary>A mark between pages, with the page that begins.</summary>
    public static bool IsBreak(string line, out int page)
    {
        page = 0;
        var match = Break().Match(line);
        if (!match.Success) return false;
        var counted = match.Groups["from0"];
        page = int.Parse(counted.Success ? counted.ValueSpan : match.Groups["from1"].ValueSpan, CultureInfo.InvariantCulture) + (counted.Success ? 1 : 0);
        return true;
    }

    /// <summary>A page's number: <c>- 2 -</c>, <c>Halaman 2</c>, <c>Page 2 of 9</c>.</summary>
    public static bool IsNumber(string line) => line.AsSpan().Trim().Length < 40 && Number().IsMatch(line);

    /// <summary>A number and nothing else, which is a page's number where it stands at its edge.</summary>
    public static bool IsBareNumber(string line) => line.AsSpan().Trim().Length < 5 && Bare().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:\{(?<from0>\d{1,4})\}-{8,}|<!--\s*page\s+(?<from1>\d{1,4})\s*-->)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"^\s*(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:Halaman|Hal\.?|Page)\s*:?\s*\d{1,4}(?:\s*(?:dari|of|/)\s*\d{1,4})?)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*\d{1,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
