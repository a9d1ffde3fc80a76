using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <summary>
/// Fractions that are laid out over lines: a bar of dashes between two texts, or only their places left where a drawn bar was. Gives the
/// text in one line, with marks.
/// </summary>
internal static partial class FractionLines
{
    /// <summary>The text in one line, and whether a bar that is not there was put in.</summary>
    public static (string Text, bool IsBarAssumed) Join(string text)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd()).ToArray();
        var bar = Array.FindIndex(lines, l => Bar().IsMatch(l));
        if (bar >= 0) return (AroundBar(lines, bar), false);
        lines = [.. lines.Where(l => l.Trim().Length > 0)];
        var factor = Array.FindIndex(lines, l => OnlyFactor().IsMatch(l));
        if (factor > 0 && factor < lines.Length - 1)
        {
            // In a text made of a printed page the factor stands between the lines of the fraction.
            return (PrintedMarks.Fraction(Joined(lines[..factor]), Joined(lines[(factor + 1)..])) + lines[factor], true);
        }

        if (lines is [var upper, var lower] && !HasDivision().IsMatch(text) && (EndsInFactor().IsMatch(upper) || EndsInFactor().IsMatch(lower)) && StartsLine().IsMatch(lower) && !EndsOpen().IsMatch(upper))
        {
            var ((over, factorOver), (under2, factorBelow)) = (WithoutFactor(upper.Trim()), WithoutFactor(lower.Trim()));
            return (PrintedMarks.Fraction(over, under2) + (factorOver.Length > 0 ? factorOver : factorBelow), true);
        }

        var starts = Enumerable.Range(1, Math.Max(0, lines.Length - 1)).Where(i => StartsQuantity().IsMatch(lines[i]) && !EndsOpen().IsMatch(lines[i - 1])).ToArray();
        if (starts is not [var below] || !StartsQuantity().IsMatch(lines[0]) || HasDivision().IsMatch(text)) return (Joined(lines), false);
        var (above, tail) = WithoutFactor(Joined(lines[..below]));
        var (under, tailBelow) = WithoutFactor(Joined(lines[below..]));
        return (PrintedMarks.Fraction(above, under) + (tail.Length > 0 ? tail : tailBelow), true);
    }

    private static string AroundBar(string[] lines, int bar)
    {
        var match = Bar().Match(lines[bar]);
        var (head, tail) = (match.Groups["head"].Value.Trim(), match.Groups["tail"].Value.Trim());
        var from = bar;
        while (from > 0 && lines[from - 1].Trim().Length == 0) from--;
        while (from > 0 && lines[from - 1].Trim().Length > 0) from--;
        var to = bar + 1;
        while (to < lines.Length && lines[to].Trim().Length == 0) to++;
        while (to < lines.Length && lines[to].Trim().Length > 0) to++;
        var (above, factorAbove) = WithoutFactor(Joined(lines[from..bar]));
        var (below, factorBelow) = WithoutFactor(Joined(lines[Math.Min(bar + 1, lines.Length)..to]));
        var before = from > 0 ? Joined(lines[..from]) + " " : "";
        var after = to < lines.Length ? " " + Joined(lines[to..]) : "";

        // What stands before the bar on its own line is the result's name, unless nothing stands above it.
        if (above.Length == 0) (above, head) = (head, "");
        else if (head.Length > 0 && !head.EndsWith('=')) (above, head) = ($"{above} {head}", "");
        if (Equals().Match(above) is { Success: true } named && head.Length == 0) (head, above) = (named.Value, above[named.Length..].Trim());
        if (below.Length == 0 && FactorFirst().Match(tail) is { Success: true } first) (below, tail) = (first.Groups["rest"].Value, first.Groups["factor"].Value);
        else if (below.Length == 0) (below, tail) = WithoutFactor(tail);
        else if (tail.Length == 0) tail = factorAbove.Length > 0 ? factorAbove : factorBelow;
        return $"{before}{head}{PrintedMarks.Fraction(above, below)}{tail}{after}";
    }

    /// <summary>A text and the factor it ends with, which a layout prints beside the fraction.</summary>
    private static (string Text, string Factor) WithoutFactor(string text)
    {
        var factor = FactorLast().Match(text);
        return factor.Success && factor.Index > 0 ? (text[..factor.Index].Trim(), factor.Value.Trim()) : (text, "");
    }

    private static string Joined(IEnumerable<string> lines) => string.Join(' ', lines.Select(l => l.Trim()).Where(l => l.Length > 0));

    [GeneratedRegex(@"^(?<head>.*?)(?<![\p{L}\d-])(?:[-_–─━═‾¯]{3,}|(?:[-–] ){3,}[-–]?)(?<tail>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    [GeneratedRegex(@"^\s*[xX*]\s*1(?:[.,]?0)+\s*[%‰]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyFactor();

    [GeneratedRegex(@"(?<=[\p{L}\d)\]])\s+[xX*]\s*1(?:[.,]?0)+\s*[%‰]?\s*(?:=\s*\d+\s*%?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex FactorLast();

    [GeneratedRegex(@"\S\s+[xX*]\s*1(?:[.,]?0)+\s*[%‰]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInFactor();

    [GeneratedRegex(@"^\s*[\p{Lu}Σ]", RegexOptions.CultureInvariant)]
    private static partial Regex StartsLine();

    [GeneratedRegex(@"^(?<factor>[xX*]\s*1(?:[.,]?0)+\s*[%‰]?)\s*(?<rest>\p{L}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex FactorFirst();

    [GeneratedRegex(@"^\s*(?:Σ|(?:Jumlah|Total|Banyaknya)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartsQuantity();

    [GeneratedRegex(@"(?:[-+*/:(=\[]|\b(?:[xX]|dibagi|dikali|dikalikan|dengan|oleh|dan|atau|per|ditambah|dikurangi|dibanding|dibandingkan))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsOpen();

    [GeneratedRegex(@"[/:]|\uE002|\bdibagi\b|\bdibanding|^\s*\d+[.)]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HasDivision();

    [GeneratedRegex(@"^[^=]{1,80}=", RegexOptions.CultureInvariant)]
    private static partial Regex Equals();
}
