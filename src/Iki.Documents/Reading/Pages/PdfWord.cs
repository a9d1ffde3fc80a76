namespace Iki.Documents.Reading.Pages;

/// <summary>A word on a page. Distances are points; the vertical ones grow downwards from the top of the page.</summary>
internal sealed record PdfWord(double Left, double Right, double Baseline, double Size, string Text, bool IsBold)
{
    public double Top => Baseline - Size * 0.75;

    public double Bottom => Baseline + Size * 0.22;

    public double Centre => (Left + Right) / 2;

    public double Middle => Baseline - Size * 0.28;
}

/// <summary>Words on one line, from left to right.</summary>
internal sealed class PdfLine(List<PdfWord> words)
{
    public List<PdfWord> Words => words;

    public double Left => words[0].Left;

    public double Right => words[^1].Right;

    public double Baseline { get; } = words.Count == 0 ? 0 : words.MaxBy(w => w.Text.Length)!.Baseline;

    public double Size { get; } = words.Count == 0 ? 0 : words.Max(w => w.Size);

    public string Text { get; } = string.Join(' ', words.Select(w => w.Text));

    public bool IsBold => words.Any(w => w.IsBold) && words.All(w => w.IsBold || !w.Text.Any(char.IsLetterOrDigit));

    /// <summary>Words → lines: those whose baselines are near one another.</summary>
    public static List<PdfLine> Of(IEnumerable<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        var current = new List<PdfWord>();
        foreach (var word in words.OrderBy(w => w.Baseline).ThenBy(w => w.Left))
        {
            if (current.Count > 0 && word.Baseline - current[0].Baseline > 0.4 * Math.Min(Math.Max(word.Size, 4), Math.Max(current[0].Size, 4))) Finish(current, lines);
            current.Add(word);
        }

        Finish(current, lines);
        return lines;
    }

    private static void Finish(List<PdfWord> current, List<PdfLine> lines)
    {
        if (current.Count > 0) lines.Add(new PdfLine([.. current.OrderBy(w => w.Left)]));
        current.Clear();
    }
}
