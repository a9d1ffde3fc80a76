using System.Numerics;
using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>Whether the bands of a scale or a legend fill the numbers between its ends, without a gap and without an overlap.</summary>
/// <param name="decimals">To how many decimals numbers are rounded before they are looked up; null for not at all.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class BandCheck(int? decimals, DiagnosticCollector diagnostics)
{
    /// <summary>The distance between two numbers that can be looked up; null where they are not rounded.</summary>
    public Rational? Step { get; } = decimals is { } places ? Rational.Fraction(BigInteger.One, BigInteger.Pow(10, places)) : null;

    /// <summary>Whether no band so far is wrong by itself.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The span of a band.</summary>
    /// <param name="name">What the band is called.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="from">Its lowest number.</param>
    /// <param name="above">The number it lies above.</param>
    /// <param name="to">Its highest number.</param>
    /// <param name="below">The number it lies below.</param>
    public BandSpan SpanOf(string name, JsonPath path, decimal? from, decimal? above, decimal? to, decimal? below)
    {
        if (from is not null && above is not null) Refuse(c => c.BandBoundTwice(path.Place, "from", "above"));
        if (to is not null && below is not null) Refuse(c => c.BandBoundTwice(path.Place, "to", "below"));
        CheckGrid(from, path.To("from"));
        CheckGrid(above, path.To("above"));
        CheckGrid(to, path.To("to"));
        CheckGrid(below, path.To("below"));
        var span = new BandSpan(name, path, End(from, above, 1), End(to, below, -1)) { FirstWritten = from ?? above, LastWritten = to ?? below };
        var isEmpty = span is { Lower: { } lower, Upper: { } upper }
            && (upper.Value < lower.Value || (upper.Value == lower.Value && !(lower.IsIncluded && upper.IsIncluded)));
        if (isEmpty) Refuse(c => c.BandEmpty(path.Place));
        return span;
    }

    /// <summary>Whether the bands join, and begin and end with the scale.</summary>
    /// <param name="spans">The bands, in any order.</param>
    /// <param name="least">The lower end of the scale.</param>
    /// <param name="most">Its upper end.</param>
    /// <param name="exempt">The member of a band that lets it overlap another; empty for none.</param>
    public void CheckOrder(IReadOnlyCollection<BandSpan> spans, decimal? least, decimal? most, string exempt = "")
    {
        if (spans.Count == 0) return;
        var ordered = spans.OrderBy(s => s.Lower is not null).ThenBy(s => s.Lower?.Value ?? default).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            var (lower, upper) = (ordered[i - 1], ordered[i]);
            var gap = Compare(lower.Upper, upper.Lower);
            if (gap > 0) diagnostics.BandsLeaveGap(upper.Path.Place, lower.Name, upper.Name);
            if (gap < 0) diagnostics.BandsOverlap(upper.Path.Place, lower.Name, upper.Name, exempt);
        }

        var (first, last) = (ordered[0], ordered[^1]);
        if (!IsEnd(first.Lower, least)) diagnostics.BandsEndElsewhere(first.Path.Place, first.FirstWritten, least);
        if (!IsEnd(last.Upper, most)) diagnostics.BandsEndElsewhere(last.Path.Place, last.LastWritten, most);
    }

    private void CheckGrid(decimal? bound, JsonPath path)
    {
        if (bound is { } number && decimals is { } places && (Rational)number != ((Rational)number).Round(places)) Refuse(c => c.BoundOffGrid(path.Place, number, places));
    }

    private void Refuse(Action<DiagnosticCollector> say)
    {
        IsSound = false;
        say(diagnostics);
    }

    /// <summary>An end of a band; of numbers that are rounded, the last one that is in it.</summary>
    private BandEnd? End(decimal? included, decimal? excluded, int inward) =>
        included is { } number ? new BandEnd(number, true)
        : excluded is not { } beyond ? null
        : Step is { } step ? new BandEnd(inward > 0 ? beyond + step : (Rational)beyond - step, true)
        : new BandEnd(beyond, false);

    /// <summary>1 where a number lies between the two ends and in neither band, −1 where one lies in both, 0 where they join.</summary>
    private int Compare(BandEnd? upper, BandEnd? lower)
    {
        if (upper is not { } end || lower is not { } start) return -1;
        if (Step is { } step) return start.Value.CompareTo(end.Value + step);
        return end.Value != start.Value ? start.Value.CompareTo(end.Value)
            : end.IsIncluded == start.IsIncluded ? (end.IsIncluded ? -1 : 1)
            : 0;
    }

    private static bool IsEnd(BandEnd? band, decimal? scale) =>
        band is { } end ? end.IsIncluded && scale is { } bound && end.Value == bound : scale is null;
}

/// <summary>A band from its first to its last number, either end open where it is null.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Lower">Where it begins.</param>
/// <param name="Upper">Where it ends.</param>
internal sealed record BandSpan(string Name, JsonPath Path, BandEnd? Lower, BandEnd? Upper)
{
    /// <summary>Its lower bound as written.</summary>
    public decimal? FirstWritten { get; init; }

    /// <summary>Its upper bound as written.</summary>
    public decimal? LastWritten { get; init; }
}

/// <summary>An end of a band.</summary>
internal readonly record struct BandEnd(Rational Value, bool IsIncluded);
