using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>Where the latest figure of each office counts, those that are older than the rest.</summary>
internal static class OlderFigures
{
    public static void Tell(string name, List<TakenFigure> taken, OfficeNumbers offices, DiagnosticCollector diagnostics)
    {
        var latest = taken.Where(f => !f.IsFilledIn).GroupBy(f => f.Office).Select(g => g.MaxBy(EndOf)).ToArray();
        var newest = latest.MaxBy(EndOf);
        var older = latest.Where(f => EndOf(f) < EndOf(newest)).OrderBy(f => f.Office).Select(f => $"{offices.NameOf(f.Office)}, {f.Period}").ToArray();
        if (older.Length > 0) diagnostics.LatestIsOlder(name, newest.Period.ToString(), EntryList.Of(older));
    }

    private static int EndOf(TakenFigure figure) => figure.Period.Span.First + figure.Period.Span.Count;
}
