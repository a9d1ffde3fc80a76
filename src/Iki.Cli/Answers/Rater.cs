using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Answers;

/// <summary>Rates results by the regulation that applies, which is looked for once for each period.</summary>
/// <param name="isNamed">Whether a regulation is asked for by name.</param>
/// <param name="look">The scorer of the regulation for a catalog and a period, with diagnostics; null where none applies.</param>
internal sealed class Rater(bool isNamed, Func<Catalog, Period, (Scorer? Scorer, EquatableList<Diagnostic> Diagnostics)> look)
{
    // There is one catalog, and may be results of many offices.
    private readonly Dictionary<Period, (Scorer? Scorer, EquatableList<Diagnostic> Diagnostics)> _found = [];

    /// <summary>The scorer of the regulation that applies, with diagnostics; null where none applies.</summary>
    public (Scorer? Scorer, EquatableList<Diagnostic> Diagnostics) Find(Catalog catalog, Period period)
    {
        if (!_found.TryGetValue(period, out var found)) _found.Add(period, found = look(catalog, period));
        return found;
    }

    /// <summary>The same for rating: a catalog may name a regulation that rates values other than achievements, which counts only if it is asked for by name.</summary>
    public (Scorer? Scorer, EquatableList<Diagnostic> Diagnostics) FindToRate(Catalog catalog, Period period)
    {
        var (scorer, diagnostics) = Find(catalog, period);
        return (RatesValues(scorer?.Regulation) && !isNamed ? null : scorer, diagnostics);
    }

    /// <summary>The rated results, with diagnostics about the regulation; that none applies is reported only if there is a target.</summary>
    public (Scorecard Card, IEnumerable<Diagnostic> Diagnostics) Score(ResultSet results, bool isStrict)
    {
        var (scorer, diagnostics) = FindToRate(results.Catalog, results.Period);
        if (scorer is null)
        {
            var bare = Scorer.WithoutRegulation(results);
            return (bare, SaidWithout(diagnostics, bare.Indicators));
        }

        var card = scorer.Score(results, isStrict ? ScoringOptions.Strict : ScoringOptions.Lenient);
        return (card, [.. diagnostics, .. card.Diagnostics]);
    }

    /// <summary>That no regulation applies is reported only where there is a target that one would rate.</summary>
    public static IEnumerable<Diagnostic> SaidWithout(IEnumerable<Diagnostic> diagnostics, IEnumerable<IndicatorScore> scores)
    {
        var isMissed = scores.Any(s => s.Target is { Text: null });
        return diagnostics.Where(d => isMissed || d.Severity == Severity.Error);
    }

    /// <summary>Whether a regulation rates values themselves, which makes sense only for indicators that are such values.</summary>
    public static bool RatesValues(Regulation? regulation) => regulation?.Scale is { Subject: ScaleSubject.Value };
}
