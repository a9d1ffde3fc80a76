using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core.Loading;

/// <summary>The ratings of data files, checked against the positions of a catalog.</summary>
internal sealed class RatingsOfFiles(Catalog catalog)
{
    private readonly List<(Period Period, string Office, PositionRatings Ratings)> _ratings = [];

    private readonly HashSet<(Period Period, string Office, string Position)> _contradicted = [];

    /// <summary>The ratings that were given once, or always alike.</summary>
    public IReadOnlyList<(Period Period, string Office, PositionRatings Ratings)> All =>
        [.. _ratings.Where(r => !_contradicted.Contains((r.Period, r.Office, r.Ratings.Position)))];

    public void Take(DataDocument document, string office, DiagnosticCollector diagnostics)
    {
        foreach (var entry in document.Ratings)
        {
            if (catalog.Positions.All(p => p.Id != entry.Position))
            {
                diagnostics.UnknownPosition(entry.Place, entry.Position, diagnostics.Nearest(entry.Position, catalog.Positions.Select(p => p.Id)));
                continue;
            }

            var ratings = new PositionRatings
            {
                Position = entry.Position,
                Ratings = entry.Ratings.Where(r => r.Rating != RatingMembers.Predikat).Select(r => Given(r, document.RatingCodes, diagnostics)).OfType<GivenRating>().ToEquatableList(),
                Predikat = entry.Ratings.FirstOrDefault(r => r.Rating == RatingMembers.Predikat)?.Level,
                Source = document.Source,
            };
            Add(document.Period, office, ratings, entry.Place, diagnostics);
        }
    }

    private void Add(Period period, string office, PositionRatings ratings, Place place, DiagnosticCollector diagnostics)
    {
        var before = _ratings.FirstOrDefault(r => r.Period == period && r.Office == office && r.Ratings.Position == ratings.Position).Ratings;
        if (before is null)
        {
            _ratings.Add((period, office, ratings));
        }
        else if (before with { Source = null } != ratings with { Source = null })
        {
            _contradicted.Add((period, office, ratings.Position));
            diagnostics.PositionRatedTwice(place, ratings.Position, period.ToString());
        }
    }

    private static GivenRating? Given(RatingEntry entry, RatingCoding? coding, DiagnosticCollector diagnostics)
    {
        if (entry.Level is { } level) return GivenRating.Of(entry.Rating, level);
        if (coding is { } known) return GivenRating.Of(entry.Rating, entry.Code!.Value, known);
        diagnostics.RatingCodingWanted(entry.Place, entry.Code!.Value);
        return null;
    }
}
