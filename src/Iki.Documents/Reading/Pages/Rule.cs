using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Iki.Documents.Reading.Pages;

/// <summary>A ruling line: across from <paramref name="From"/> to <paramref name="To"/> at a height, or down at a distance from the left.</summary>
internal readonly record struct Rule(double At, double From, double To)
{
    public double Length => To - From;
}

/// <summary>The ruling lines of a page; heights grow downwards.</summary>
internal sealed class PageRules
{
    // Thicker is no line; nearer is the same line.
    private const double Thickest = 3.5;
    private const double Near = 1.6;
    private const double Gap = 3;
    private const int MostLines = 4_000;

    private PageRules(List<Rule> across, List<Rule> down) => (Across, Down) = (across, down);

    public List<Rule> Across { get; }

    public List<Rule> Down { get; }

    public static PageRules Of(Page page)
    {
        var (across, down) = (new List<Rule>(), new List<Rule>());
        foreach (var path in page.Paths)
        {
            if (across.Count + down.Count > MostLines) break;
            if (path.IsFilled || path.IsStroked) Take(path, page.Height, across, down);
        }

        return new PageRules(Merge(across), Merge(down));
    }

    private static void Take(PdfPath path, double height, List<Rule> across, List<Rule> down)
    {
        foreach (var subpath in path)
        {
            if (path.IsFilled && !path.IsStroked)
            {
                if (subpath.GetBoundingRectangle() is not { } box) continue;
                if (box.Height <= Thickest && box.Width > box.Height) across.Add(new Rule(height - (box.Top + box.Bottom) / 2, box.Left, box.Right));
                else if (box.Width <= Thickest && box.Height > box.Width) down.Add(new Rule((box.Left + box.Right) / 2, height - box.Top, height - box.Bottom));
                continue;
            }

            PdfPoint? start = null, at = null;
            foreach (var command in subpath.Commands)
            {
                switch (command)
                {
                    case PdfSubpath.Move move:
                        start ??= move.Location;
                        at = move.Location;
                        break;
                    case PdfSubpath.Line line:
                        start ??= line.From;
                        Segment(line.From, line.To, height, across, down);
                        at = line.To;
                        break;
                    case PdfSubpath.Close when start is { } first && at is { } last:
                        Segment(last, first, height, across, down);
                        break;
                }
            }
        }
    }

    private static void Segment(PdfPoint from, PdfPoint to, double height, List<Rule> across, List<Rule> down)
    {
        if (!double.IsFinite(from.X + from.Y + to.X + to.Y)) return;
        var (dx, dy) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (dy <= 1 && dx > 2) across.Add(new Rule(height - (from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        else if (dx <= 1 && dy > 2) down.Add(new Rule((from.X + to.X) / 2, height - Math.Max(from.Y, to.Y), height - Math.Min(from.Y, to.Y)));
    }

    /// <summary>Pieces of one line → the line. Two lines of one border are one.</summary>
    private static List<Rule> Merge(List<Rule> rules)
    {
        var merged = new List<Rule>();
        var group = new List<Rule>();
        foreach (var rule in rules.OrderBy(r => r.At))
        {
            if (group.Count > 0 && rule.At - group[0].At > Near) Finish(group, merged);
            group.Add(rule);
        }

        Finish(group, merged);
        return merged;
    }

    private static void Finish(List<Rule> group, List<Rule> merged)
    {
        if (group.Count == 0) return;
        var at = group.Average(r => r.At);
        Rule? current = null;
        foreach (var rule in group.OrderBy(r => r.From))
        {
            if (current is { } open && rule.From - open.To <= Gap)
            {
                current = open with { To = Math.Max(open.To, rule.To) };
            }
            else
            {
                if (current is { } ended) merged.Add(ended);
                current = rule with { At = at };
            }
        }

        if (current is { } last) merged.Add(last);
        group.Clear();
    }
}
