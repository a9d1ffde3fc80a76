using System.CommandLine;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Commands;

/// <summary><c>--regulation</c>: the regulation used for rating: an id, or the user's own file.</summary>
internal sealed class RegulationOption
{
    private readonly FileOption<string?> _regulation = new("--regulation")
    {
        Description = "The regulation to rate by: an id, or a regulation file (.json). Otherwise the catalog's, or else the one in force.",
    };

    // A command has one catalog, and may have results of many offices.
    private readonly Dictionary<Period, (Scorer? Scorer, EquatableList<Diagnostic> Diagnostics)> _found = [];

    public void AddTo(Command command) => command.Add(_regulation);

    /// <summary>Whether the option names one.</summary>
    public bool IsNamed(Invocation call) => call.Parsed.GetValue(_regulation) is not null;

    /// <summary>The scorer of the regulation that applies, with diagnostics; null where none applies. It is looked for once for each period.</summary>
    public (Scorer? Scorer, EquatableList<Diagnostic> Diagnostics) Find(Invocation call, Catalog catalog, Period period)
    {
        if (!_found.TryGetValue(period, out var found)) _found.Add(period, found = Look(call, catalog, period));
        return found;
    }

    private (Scorer? Scorer, EquatableList<Diagnostic> Diagnostics) Look(Invocation call, Catalog catalog, Period period)
    {
        var named = call.Parsed.GetValue(_regulation);
        if (named?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true)
        {
            var own = RegulationFile.Load(named, call.Limits);
            return (own.ValueOrNull is { } found ? Scorer.Create(found).ValueOrNull : null, own.Diagnostics);
        }

        var scorer = Regulations.ScorerFor(catalog, period, named);
        return (scorer.ValueOrNull, scorer.Diagnostics);
    }

    /// <summary>The rated results, with diagnostics about the regulation; that none applies is reported only if there is a target.</summary>
    public (Scorecard Card, IEnumerable<Diagnostic> Diagnostics) Score(Invocation call, ResultSet results, bool isStrict)
    {
        var (scorer, diagnostics) = FindToRate(call, results.Catalog, results.Period);
        if (scorer is null)
        {
            var bare = Scorer.WithoutRegulation(results);
            return (bare, SaidWithout(diagnostics, bare.Indicators));
        }

        var card = scorer.Score(results, isStrict ? ScoringOptions.Strict : ScoringOptions.Lenient);
        return (card, [.. diagnostics, .. card.Diagnostics]);
    }

    /// <summary>The results side by side, rated by the regulation of the whole, with diagnostics about it.</summary>
    public (Recap Recap, IEnumerable<Diagnostic> Diagnostics) Recapitulate(Invocation call, CatalogEvaluator evaluator, DataSet figures, RecapColumns columns, Period? period, string? office, bool isStrict)
    {
        var (scorer, diagnostics) = FindToRate(call, evaluator.Catalog, Recap.WholeOf(columns, period ?? figures.Period));
        var recap = Recap.Of(evaluator, figures, columns, period, office, scorer, isStrict ? ScoringOptions.Strict : ScoringOptions.Lenient);
        return (recap, scorer is null ? SaidWithout(diagnostics, recap.Rows.SelectMany(r => r.Cells.Select(c => c.Score).Append(r.Total))) : diagnostics);
    }

    // A catalog may name a regulation that rates values other than achievements; this is reported only if the option names it.
    private (Scorer? Scorer, EquatableList<Diagnostic> Diagnostics) FindToRate(Invocation call, Catalog catalog, Period period)
    {
        var (scorer, diagnostics) = Find(call, catalog, period);
        var isAside = scorer?.Regulation.Scale is { Subject: ScaleSubject.Value } && !IsNamed(call);
        return (isAside ? null : scorer, diagnostics);
    }

    /// <summary>That no regulation applies is reported only where there is a target that one would rate.</summary>
    private static IEnumerable<Diagnostic> SaidWithout(IEnumerable<Diagnostic> diagnostics, IEnumerable<IndicatorScore> scores)
    {
        var isMissed = scores.Any(s => s.Target is { Text: null });
        return diagnostics.Where(d => isMissed || d.Severity == Severity.Error);
    }

    /// <summary>Whether a card rates values themselves, which makes sense only for indicators that are such values.</summary>
    public static bool RatesValues(Scorecard card) => RatesValues(card.Regulation);

    /// <summary>Whether a regulation rates values themselves.</summary>
    public static bool RatesValues(Regulation? regulation) => regulation?.Scale is { Subject: ScaleSubject.Value };
}
