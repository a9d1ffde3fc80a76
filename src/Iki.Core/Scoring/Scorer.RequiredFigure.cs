using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <content>The figure required for a grade.</content>
public sealed partial class Scorer
{
    /// <summary>
    /// The figure of a variable that is required for a grade, or a better one, if all other figures stay the same. It is exact,
    /// and can be determined only where the realization simplifies to (ax + b) / (cx + d) in the variable.
    /// </summary>
    /// <param name="evaluator">The catalog.</param>
    /// <param name="data">The figures.</param>
    /// <param name="id">The indicator's id.</param>
    /// <param name="variable">The variable as the formula names it, <c>hadir</c> or <c>dokumen.lkjip</c>.</param>
    /// <param name="grade">The grade, or its letter.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="options">Strict or lenient; lenient when not given.</param>
    /// <returns>The figure, or why it cannot be determined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such indicator, or declares its offices and not this one; or the period was never set, or the data are for another catalog.</exception>
    public Checked<RequiredFigure> FindRequiredFigure(
        CatalogEvaluator evaluator, DataSet data, string id, string variable, string grade, Period? period = null, string? office = null, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(grade);
        Period.ThrowIfUnset(period);
        var held = evaluator.HeldFor(data);
        var (at, whose) = (period ?? data.Period, evaluator.OfficeOf(held.Data, office));
        var result = evaluator.Evaluate(id, data, at, whose);
        var diagnostics = DiagnosticCollector.ForFile(null);
        var isOutside = !Regulation.AppliesTo(at);
        if (isOutside && options?.IsStrict == true) diagnostics.RefusedOutsideItsDates(Regulation.Title, at.ToString());
        else if (isOutside) diagnostics.OutsideItsDates(Regulation.Title, at.ToString());
        var figure = diagnostics.HasErrors ? null : new RequiredFigureSearch(_compiled, evaluator, held.Data, result, at, whose, diagnostics).Find(variable, grade);
        return new Checked<RequiredFigure>(figure, [.. held.Found, .. diagnostics.InOrder()]);
    }
}
