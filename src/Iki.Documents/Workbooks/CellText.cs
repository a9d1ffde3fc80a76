using System.Globalization;
using System.Text;

namespace Iki.Documents.Workbooks;

/// <summary>
/// Texts as cells hold them. A blank cell holds nothing, so that an empty text, and one of spaces or quotation marks alone, stands in
/// quotation marks. What XML cannot hold is written as Excel writes it: <c>_x000D_</c>.
/// </summary>
internal static class CellText
{
    /// <summary>The most characters that Excel keeps in a cell.</summary>
    public const int Longest = 32_767;

    /// <summary>What begins a cell that continues the one above it, whose text is too long for one cell.</summary>
    public const string Continued = "⟪…⟫";

    /// <summary>The content of the cell of a text.</summary>
    public static string Quote(string text) => IsQuotable(text) ? $"\"{text}\"" : text;

    /// <summary>The text that a cell holds.</summary>
    public static string Unquote(string cell) => cell is ['"', .., '"'] && IsQuotable(cell) ? cell[1..^1] : cell;

    /// <summary>A text cut into pieces that each fit a cell.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        // The pieces after the first have the mark before them, and what XML cannot hold takes seven characters.
        const int Room = Longest / 7;
        if (text.Length <= Room || Escape(text).Length <= Longest)
        {
            yield return text;
            yield break;
        }

        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(Room, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1])) length--;
            yield return string.Concat(start > 0 ? Continued : "", text.AsSpan(start, length));
            start += length;
        }
    }

    /// <summary>A text that has no more characters than are kept, with … where more was, and no pair of surrogates parted.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var kept = most - 1;
        if (char.IsHighSurrogate(text[kept - 1])) kept--;
        return string.Concat(text.AsSpan(0, kept), "…");
    }

    /// <summary>A content as the XML of a workbook has it.</summary>
    public static string Escape(string content)
    {
        var written = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < content.Length && char.IsLowSurrogate(content[i + 1]);
            if (isPair) written.Append(c).Append(content[++i]);
            else if (c == '_' && IsEscape(content, i)) written.Append("_x005F_");
            else if ((c < ' ' && c is not ('\t' or '\n')) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF') written.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else written.Append(c);
        }

        return written.ToString();
    }

    /// <summary>A content out of the XML of a workbook.</summary>
    public static string Unescape(string xml)
    {
        if (!xml.Contains("_x", StringComparison.OrdinalIgnoreCase)) return xml;
        var read = new StringBuilder(xml.Length);
        for (var i = 0; i < xml.Length; i++)
        {
            if (xml[i] != '_' || !IsEscape(xml, i))
            {
                read.Append(xml[i]);
                continue;
            }

            read.Append((char)ushort.Parse(xml.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 6;
        }

        return read.ToString();
    }

    /// <summary>Whether a text is made of spaces and quotation marks alone, or of nothing.</summary>
    private static bool IsQuotable(string text)
    {
        foreach (var c in text)
        {
            if (c != '"' && !char.IsWhiteSpace(c)) return false;
        }

        return true;
    }

    private static bool IsEscape(string text, int at) =>
        at + 6 < text.Length && text[at + 1] is 'x' or 'X' && text[at + 6] == '_'
        && char.IsAsciiHexDigit(text[at + 2]) && char.IsAsciiHexDigit(text[at + 3]) && char.IsAsciiHexDigit(text[at + 4]) && char.IsAsciiHexDigit(text[at + 5]);
}
