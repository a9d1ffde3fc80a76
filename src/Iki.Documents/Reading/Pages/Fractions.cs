namespace Iki.Documents.Reading.Pages;

/// <summary>Short lines with text above and below, in a cell → fractions. An underline does as a bar: many who write decrees have no other.</summary>
internal static class Fractions
{
    // In sizes of letters: how far a bar is from the lines about it, and lines of one text from each other.
    private const double Above = 1.1;
    private const double Below = 1.8;
    private const double Spacing = 1.5;
    private const string Dashes = "------------";
    private const double Underline = 0.2;

    /// <summary>Takes the fractions out of the words of a cell.</summary>
    public static List<PdfLine> Take(List<PdfWord> words, List<Rule> bars, out List<PdfWord> left)
    {
        left = [.. words];
        var fractions = new List<PdfLine>();
        foreach (var bar in Join([.. bars.OrderBy(b => b.At)], words))
        {
            if (Read(bar, left) is not { } fraction) continue;
            fractions.Add(fraction.Line);
            left = [.. left.Where(w => !fraction.Used.Contains(w))];
        }

        return fractions;
    }

    /// <summary>A numerator of several lines that are all underlined has a bar under each: they are one.</summary>
    private static List<List<Rule>> Join(List<Rule> bars, List<PdfWord> words)
    {
        var joined = new List<List<Rule>>();
        foreach (var bar in bars)
        {
            if (joined.Count > 0 && joined[^1][^1] is var above && IsUnderline(above, words) && IsUnderline(bar, words) && bar.At - above.At < Spacing * 1.2 * Size(words)) joined[^1].Add(bar);
            else joined.Add([bar]);
        }

        return joined;
    }

    /// <summary>Whether a text ends with a bar below which nothing stands yet.</summary>
    public static bool EndsWithBar(string text) => text.LastIndexOf('\n') is var at && at > 0 && text.AsSpan(at + 1).StartsWith(Dashes);

    private static double Size(List<PdfWord> words) => words.Max(w => w.Size);

    private static bool IsUnderline(Rule bar, List<PdfWord> words) => words.Any(w => IsUnder(bar, w));

    private static bool IsUnder(Rule bar, PdfWord w) =>
        bar.At >= w.Baseline - 0.5 && bar.At - w.Baseline < Underline * w.Size && w.Centre > bar.From - 1 && w.Centre < bar.To + 1;

    private static (PdfLine Line, HashSet<PdfWord> Used)? Read(List<Rule> joined, List<PdfWord> words)
    {
        var bar = joined[^1];
        bool Over(PdfWord w) => w.Centre >= bar.From - 2 && w.Centre <= bar.To + 2;
        var isUnderline = IsUnderline(bar, words);
        var numerator = isUnderline ? PdfLine.Of(words.Where(w => joined.Any(b => IsUnder(b, w)))) : Numerator(bar, words);
        var denominator = Denominator(bar, isUnderline, words);
        if (numerator.Count == 0 || (denominator.Count == 0 && !isUnderline) || !numerator.Any(l => l.Text.Any(char.IsLetterOrDigit))) return null;
        var used = numerator.Concat(denominator).SelectMany(l => l.Words).ToHashSet();
        var top = numerator[0].Baseline - numerator[0].Size;
        var bottom = isUnderline ? numerator[^1].Baseline + 1 : denominator[^1].Baseline + 1;
        bool Beside(PdfWord w) => !used.Contains(w) && !Over(w) && (isUnderline ? Math.Abs(w.Baseline - numerator[^1].Baseline) < 0.4 * w.Size : w.Middle > top && w.Middle < bottom);
        var head = words.Where(w => Beside(w) && w.Right <= bar.From + 2).OrderBy(w => w.Left).ToList();
        var tail = words.Where(w => Beside(w) && w.Left >= bar.To - 2).OrderBy(w => w.Left).ToList();
        if (head.Any(w => w.Text.Length > 1 && w.Text.Any(char.IsLetter)) && isUnderline) return null;
        used.UnionWith(head);
        used.UnionWith(tail);
        if (denominator.Count == 0)
        {
            // It stands on the next page.
            if (tail.Count == 0 || tail[0].Text is not ("x" or "X" or "×")) return null;
            var above = numerator.Select(l => l.Text).Aggregate(TextFolding.Join);
            return (new PdfLine([new PdfWord(bar.From, tail[^1].Right, bar.At, numerator[0].Size, $"{above}\n{Dashes} {string.Join(' ', tail.Select(w => w.Text))}", false)]), used);
        }

        var latex = $"{Text(head)} \\frac{{{Text(numerator)}}}{{{Text(denominator)}}} {Text(tail)}".Trim();
        var size = numerator[0].Size;
        return (new PdfLine([new PdfWord(bar.From, Math.Max(bar.To, tail.Count > 0 ? tail[^1].Right : bar.To), bar.At, size, $"${latex}$", false)]), used);
    }

    private static List<PdfLine> Numerator(Rule bar, List<PdfWord> words)
    {
        var lines = PdfLine.Of(words.Where(w => w.Baseline <= bar.At + 1 && w.Centre >= bar.From - 2 && w.Centre <= bar.To + 2));
        var taken = new List<PdfLine>();
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i];
            if (taken.Count == 0 ? bar.At - line.Baseline > Above * line.Size : taken[0].Baseline - line.Baseline > Spacing * line.Size) break;
            if (Wider(line, bar, words)) break;
            taken.Insert(0, line);
        }

        return taken;
    }

    /// <summary>Whether a line goes on beyond the bar, and is no part of the fraction then.</summary>
    private static bool Wider(PdfLine line, Rule bar, List<PdfWord> words) =>
        words.Any(w => Math.Abs(w.Baseline - line.Baseline) < 0.2 * w.Size && (w.Right < bar.From - 2 || w.Left > bar.To + 2) && Math.Abs(w.Baseline - bar.At) > 0.9 * w.Size);

    private static List<PdfLine> Denominator(Rule bar, bool isUnderline, List<PdfWord> words)
    {
        var below = words.Where(w => w.Baseline > bar.At + 1 && (isUnderline || (w.Centre >= bar.From - 2 && w.Centre <= bar.To + 2)));
        var taken = new List<PdfLine>();
        var lines = PdfLine.Of(below);
        var right = words.Max(w => w.Right);
        var left = words.Min(w => w.Left);
        foreach (var line in lines)
        {
            if (taken.Count == 0 ? line.Baseline - bar.At > Below * line.Size : line.Baseline - taken[^1].Baseline > Spacing * line.Size) break;
            if (ListMark.Split(line.Text, out _, out _) || (taken.Count > 0 && line.Text.Contains(" :", StringComparison.Ordinal))) break;
            if (taken.Count > 0 && (isUnderline ? !CellText.IsSoft(taken[^1], line, left, right) : !IsCentred(line, bar) && !IsWrapped(taken[^1], line, bar))) break;
            if (!isUnderline && Wider(line, bar, words)) break;
            taken.Add(line);
        }

        return taken;
    }

    private static bool IsCentred(PdfLine line, Rule bar) => Math.Abs((line.Left + line.Right - bar.From - bar.To) / 2) <= 4 + 0.05 * bar.Length;

    /// <summary>Whether a line goes on with the one above because the bar is no longer.</summary>
    private static bool IsWrapped(PdfLine line, PdfLine next, Rule bar) =>
        Math.Abs(next.Left - line.Left) < 3 && Math.Abs(next.Left - bar.From) < 4 && line.Right + next.Words[0].Right - next.Words[0].Left > bar.To - 2;

    private static string Text(List<PdfLine> lines) => Latex.Text(lines.Select(l => l.Text).Aggregate(TextFolding.Join));

    private static string Text(List<PdfWord> words) => Latex.Text(string.Join(' ', words.Select(w => w.Text)));
}
