using System.CommandLine;
using Iki.Cli.Answers;
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

    private Rater? _rater;

    public void AddTo(Command command) => command.Add(_regulation);

    /// <summary>Whether the option names one.</summary>
    public bool IsNamed(Invocation call) => call.Parsed.GetValue(_regulation) is not null;

    /// <summary>Rates by it.</summary>
    public Rater Of(Invocation call) => _rater ??= new Rater(IsNamed(call), (catalog, period) => Look(call, catalog, period));

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

    /// <summary>The results side by side, rated by the regulation of the whole, with diagnostics about it.</summary>
    public (Recap Recap, IEnumerable<Diagnostic> Diagnostics) Recapitulate(Invocation call, CatalogEvaluator evaluator, DataSet figures, RecapColumns columns, Period? period, string? office, bool isStrict)
    {
        var (scorer, diagnostics) = Of(call).FindToRate(evaluator.Catalog, Recap.WholeOf(columns, period ?? figures.Period));
        var recap = Recap.Of(evaluator, figures, columns, period, office, scorer, isStrict ? ScoringOptions.Strict : ScoringOptions.Lenient);
        return (recap, scorer is null ? Rater.SaidWithout(diagnostics, recap.Rows.SelectMany(r => r.Cells.Select(c => c.Score).Append(r.Total))) : diagnostics);
    }
}
