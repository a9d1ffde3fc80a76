using System.Buffers;

namespace Iki.Core.Loading;

/// <summary>What the text of a cell is, without what spreadsheets and web pages put around and between words.</summary>
internal static class CellText
{
    // Marks of byte order and zero width, the end of a file of DOS; no-break spaces.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\uFEFF\u200B\u001A");
    private static readonly SearchValues<char> NoBreak = SearchValues.Create("\u00A0\u2007\u202F");

    /// <summary>Whether a cell has nothing in it.</summary>
    public static bool IsBlank(string cell) => Trim(cell).IsEmpty;

    /// <summary>A name as it is compared: without space at its ends, and with plain spaces within.</summary>
    public static string NameOf(string cell)
    {
        var name = Trimmed(cell);
        return name.AsSpan().ContainsAny(NoBreak) ? string.Concat(name.Select(c => NoBreak.Contains(c) ? ' ' : c)) : name;
    }

    public static string Trimmed(string cell)
    {
        var trimmed = Trim(cell);
        return trimmed.Length == cell.Length ? cell : trimmed.ToString();
    }

    private static ReadOnlySpan<char> Trim(string cell)
    {
        var (start, end) = (0, cell.Length);
        while (start < end && IsSpace(cell[start])) start++;
        while (end > start && IsSpace(cell[end - 1])) end--;
        return cell.AsSpan(start, end - start);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || Invisible.Contains(c);
}
