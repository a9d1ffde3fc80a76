using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>Fractions that are printed over lines, with a line of dashes between them.</summary>
internal static partial class FractionBars
{
    /// <summary>Whether a line is the bar of a fraction, with what it is multiplied by perhaps.</summary>
    public static bool IsBar(string line) => Bar().IsMatch(line.Trim());

    /// <summary>The printed formula of lines: a fraction over lines becomes one in LaTeX, as catalogs have it; else the lines are joined.</summary>
    public static string Printed(IReadOnlyList<string> lines)
    {
        var at = lines.Index().Where(l => IsBar(l.Item)).Select(l => l.Index).DefaultIfEmpty(-1).First();
        var text = at > 0 && at < lines.Count - 1
            ? $"\\frac{{\\text{{{Hyphens.Join(lines.Take(at))}}}}}{{\\text{{{Hyphens.Join(lines.Skip(at + 1))}}}}}{Tail(Bar().Match(lines[at].Trim()).Groups["tail"].Value)}"
            : Hyphens.Join(lines);
        return Plain.Folded(text.Replace("$", " ", StringComparison.Ordinal));
    }

    private static string Tail(string tail)
    {
        var plain = tail.Trim();
        if (plain.Length == 0) return "";
        return " " + Times().Replace(plain, "\\times ").Replace("%", "\\%", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[-–—_─=]{3,}\s*(?<tail>[xX×*]?\s*[\d.,]*\s*(?:%|‰|persen|permil)?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    [GeneratedRegex(@"^[xX×*]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
