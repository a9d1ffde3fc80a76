using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Extensions.Hosting.Store;

/// <summary>Which regulation rates the cards of a host, and how strictly.</summary>
internal sealed class CardScoring
{
    private readonly string? _named;

    private readonly ScoringOptions _options;

    private readonly EquatableList<Regulation> _all;

    // Those of the host are prepared once, as those that come with the library are.
    private readonly Dictionary<string, Scorer> _own = new(StringComparer.Ordinal);

    public CardScoring(IkiOptions options)
    {
        (_named, _options) = (options.Regulation, options.Scoring ?? ScoringOptions.Lenient);
        foreach (var regulation in options.Regulations)
        {
            var scorer = Scorer.Create(regulation);
            if (scorer.HasErrors || !_own.TryAdd(regulation.Id, scorer.Value))
            {
                throw new InvalidOperationException(scorer.HasErrors
                    ? $"The regulation '{regulation.Id}' cannot be used:\n{string.Join('\n', scorer.Diagnostics)}"
                    : $"Two regulations of the host have the id '{regulation.Id}'.");
            }
        }

        _all = [.. options.Regulations, .. Regulations.Shipped.Where(r => !_own.ContainsKey(r.Id))];
        if (_named is not null && _all.All(r => r.Id != _named))
        {
            throw new InvalidOperationException($"IkiOptions.Regulation is '{_named}', and there is no such regulation. There are: {string.Join(", ", _all.Select(r => r.Id))}.");
        }
    }

    public Scorecard Score(ResultSet results)
    {
        var (scorer, found) = ScorerFor(results.Catalog, results.Period);
        var card = scorer is null ? Scorer.WithoutRegulation(results) : scorer.Score(results, _options);
        return card with { Diagnostics = [.. card.Diagnostics, .. Said(found, scorer, card.Indicators)] };
    }

    public Recap Recap(CatalogEvaluator evaluator, DataSet data, RecapColumns columns, Period? period, string? office, CancellationToken cancellation)
    {
        var (scorer, found) = ScorerFor(evaluator.Catalog, Core.Scoring.Recap.WholeOf(columns, period ?? data.Period));
        var recap = Core.Scoring.Recap.Of(evaluator, data, columns, period, office, scorer, _options, cancellation: cancellation);
        return recap with { Diagnostics = [.. recap.Diagnostics, .. Said(found, scorer, recap.Rows.SelectMany(r => r.Cells.Select(c => c.Score).Append(r.Total)))] };
    }

    private (Scorer? Scorer, EquatableList<Diagnostic> Found) ScorerFor(Catalog catalog, Period period)
    {
        var regulation = Regulations.For(catalog, period, _named, _all);
        if (regulation.ValueOrNull is not { } found) return (null, regulation.Diagnostics);

        // A catalog may name a regulation that rates values other than achievements; its indicators are not rated by it.
        if (_named is null && found.Scale is { Subject: ScaleSubject.Value }) return (null, []);
        return (_own.GetValueOrDefault(found.Id) ?? Regulations.ScorerFor(found.Id).Value, regulation.Diagnostics);
    }

    // That no regulation applies is told only where there is a target that one would rate.
    private static IEnumerable<Diagnostic> Said(EquatableList<Diagnostic> found, Scorer? scorer, IEnumerable<IndicatorScore> scores) =>
        scorer is null && !scores.Any(s => s.Target is { Text: null }) ? found.Where(d => d.Severity == Severity.Error) : found;
}
