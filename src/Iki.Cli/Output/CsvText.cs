using System.Buffers;
using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>Lines of CSV for spreadsheets and programs, whatever the texts contain.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,/");

    /// <summary>Writes a line of cells.</summary>
    public static void WriteLine(TextWriter writer, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(',');
            var cell = Harmless(cells[i] ?? "");
            var isQuoted = cell.AsSpan().ContainsAny(Quoted) || cell is [' ', ..] or [.., ' '];
            writer.Write(isQuoted ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
        }

        writer.Write('\n');
    }

    /// <summary>
    /// A cell that no terminal obeys and no spreadsheet runs: one that begins like a formula and is not a number gets an
    /// apostrophe, and so does a part after a semicolon, which separates cells where the comma is the decimal sign.
    /// </summary>
    private static string Harmless(string cell)
    {
        var shown = VisibleText.OfLines(cell);
        if (IsNumber(shown)) return shown;
        for (var i = shown.Length - 1; i >= 0; i--)
        {
            if (shown[i] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' && (i == 0 || shown[i - 1] is ';' or '\t' or '\n')) shown = shown.Insert(i, "'");
        }

        return shown;
    }

    /// <summary>Whether a cell is nothing but a number or a fraction: <c>-5</c>, <c>-1/3</c>.</summary>
    private static bool IsNumber(string cell) =>
        cell.AsSpan(cell is ['-' or '+', ..] ? 1 : 0) is [>= '0' and <= '9', ..] digits && !digits.ContainsAnyExcept(OfNumbers);
}
