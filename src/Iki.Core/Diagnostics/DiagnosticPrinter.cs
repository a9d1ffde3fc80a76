using System.Globalization;
using System.Text;

namespace Iki.Core.Diagnostics;

/// <summary>Prints a diagnostic for people: code and message, then the line of the formula with carets, then the place.</summary>
internal static class DiagnosticPrinter
{
    private const int LongestLead = 70;
    private const int LongestTail = 70;

    public static string Print(Diagnostic diagnostic, Language language)
    {
        var output = new StringBuilder(diagnostic.Code).Append("  ");
        if (diagnostic.Severity != Severity.Error) output.Append(Terms.In(SeverityTerm(diagnostic.Severity), language)).Append(": ");
        output.Append(Visible(diagnostic.Message(language)));
        if (diagnostic.Text is { } text && diagnostic.Span is { } span) AppendCaret(output, text, span);
        AppendPlace(output, diagnostic, language);
        return output.ToString();
    }

    private static string SeverityTerm(Severity severity) => severity == Severity.Warning ? "warning" : "information";

    private static void AppendPlace(StringBuilder output, Diagnostic diagnostic, Language language)
    {
        var line = diagnostic.Line?.ToString(CultureInfo.InvariantCulture);
        var place = diagnostic.File is { } file ? Visible(file) + (line is null ? "" : ":" + line)
            : line is null ? "" : $"{Terms.In("line", language)} {line}";
        var pointer = Visible(diagnostic.Pointer ?? "");
        if (place.Length + pointer.Length == 0) return;
        output.Append("\n  -> ").Append(place).Append(place.Length > 0 && pointer.Length > 0 ? "  " : "").Append(pointer);
    }

    private static void AppendCaret(StringBuilder output, string text, TextSpan span)
    {
        var start = Math.Min(span.Start, text.Length);
        var lineStart = start == 0 ? 0 : text.AsSpan(0, start).LastIndexOfAny('\r', '\n') + 1;
        var length = text.AsSpan(lineStart).IndexOfAny('\r', '\n');
        var line = length < 0 ? text[lineStart..] : text.Substring(lineStart, length);
        var column = Math.Min(start - lineStart, line.Length);
        var carets = Math.Max(Math.Min(span.Length, line.Length - column), 1);

        // Of a long line the part around the mistake is enough to find it.
        var first = column > LongestLead ? column - LongestLead : 0;
        var last = Math.Min(line.Length, column + LongestTail);
        var lead = first > 0 ? "…" : "";
        output.Append("\n  ").Append(lead).Append(Visible(line[first..last])).Append(last < line.Length ? "…" : "");

        // Tabs are kept before the carets so that the carets are aligned with what they mark.
        output.Append("\n  ").Append(' ', lead.Length);
        foreach (var c in line.AsSpan(first, column - first)) output.Append(c == '\t' ? '\t' : ' ');
        output.Append('^', Math.Min(carets, Math.Max(last - column, 1)));
    }

    // Tabs are kept, because they precede the carets too.
    private static string Visible(string line) => string.Join('\t', line.Split('\t').Select(VisibleText.Of));
}
