using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Iki.Documents.Figures;

/// <summary>Texts of cells as they are compared: letters and digits, without case, diacritics and runs of space.</summary>
internal static partial class CellWords
{
    /// <summary>A text without space at its ends, no-break spaces and marks of zero width too.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text[start..end];
    }

    /// <summary>A text as words: <c>Desa/Kelurahan</c> is <c>desa kelurahan</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c) || c is '%' or '‰') folded.Append(c is 'İ' or 'I' ? 'i' : char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ' && c is not ('\'' or '’')) folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>A label without its number or mark: <c>1. </c>, <c>a) </c>, <c>- </c>; null where it has none.</summary>
    public static string? WithoutMark(string text) => Mark().Match(text) is { Success: true } mark && mark.Length < text.Length ? text[mark.Length..] : null;

    /// <summary>A text without what stands in brackets at its end: <c>Penduduk (jiwa)</c>; null where nothing does.</summary>
    public static string? WithoutBrackets(string text, out string within)
    {
        var brackets = Brackets().Match(text);
        within = brackets.Success ? brackets.Groups[1].Value.Trim() : "";
        return brackets.Success && brackets.Index > 0 ? text[..brackets.Index] : null;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u001A';

    [GeneratedRegex(@"^\s*(?:\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+|[-–—•*·]\s*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s*\(([^()]*)\)\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();
}
