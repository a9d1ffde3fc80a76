using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Measurement;

namespace Iki.Core.Scoring;

/// <summary>
/// From a grade back to the realization that reaches it, and from that to the figure of a variable. Used once.
/// <para>
/// A search by trial would only approximate the figure, so it is computed backwards, exactly: the lowest number of the grade, the
/// achievement that rounds to it, the realization with that achievement as it is reported, the lowest value that rounds to this
/// realization, and the figure with that value. The last step inverts (ax + b) / (cx + d), which is why other functions are
/// refused. At the end the figure is put back into the formula and rated, so that a wrong step gives no figure instead of a wrong one.
/// </para>
/// </summary>
internal sealed class RequiredFigureSearch(
    CompiledRegulation compiled, CatalogEvaluator evaluator, DataSet data, IndicatorResult result, Period period, string office, DiagnosticCollector diagnostics)
{
    // An indicator without declared decimals reports its realization with as many as needed; these are enough to display.
    private const int ShownDecimals = 12;

    private CompiledScale? Compiled => compiled.ScaleOf(result.Position);

    private RatingScale Scale => Compiled!.Scale;

    public RequiredFigure? Find(string variable, string grade)
    {
        var row = evaluator.Compiled.Rows.First(r => r.Id == result.Id);
        var inputs = RealizationFunction.InputsOf(evaluator.Compiled, row).ToArray();
        if (Target() is not { } target || LeastOf(grade) is not { } least) return null;
        if (inputs.FirstOrDefault(i => i.Text.Equals(variable, StringComparison.OrdinalIgnoreCase)) is not { } open)
        {
            return Refuse(d => d.NotAnInputOf(variable, string.Join(", ", inputs.Select(i => i.Text))));
        }

        var function = RealizationFunction.Of(evaluator.Compiled, row, open, evaluator.InputsFor(data, period, office, target.Cumulative));
        if (function is not { IsLinearFraction: true, IsConstant: false }) return Refuse(d => d.NotMonotone(open.Text));
        var (isHigher, rounding) = (result.Indicator.Polarity == Polarity.HigherIsBetter, result.Indicator.Rounding);
        if (Realization(target, least, row.Target.Decimals) is not { } realization) return Refuse(d => d.OutOfReach(grade, open.Text));
        var edge = isHigher
            ? RoundingEdge.Of(realization, row.Target.Decimals, rounding)
            : RoundingEdge.OfMost(realization, row.Target.Decimals, rounding);
        var domain = FigureDomain.Of(evaluator.Catalog, result.Indicator, open, data);
        var current = (target.Cumulative ? null : result.Inputs.FirstOrDefault(i => i.Name.Equals(open.Text, StringComparison.OrdinalIgnoreCase)))?.Value;
        if (domain.WithoutPole(function.Pole, current) is not { } interval) return Refuse(d => d.NotMonotone(open.Text));
        var isAtLeast = (function.Direction > 0) == isHigher;
        var bound = function.Inverse(edge.Value);
        var isIncluded = edge.IsIncluded;
        if (bound is null || !interval.Holds(bound.Value))
        {
            // The edge lies beyond what the figure can be: then every figure reaches it, or none does.
            if (!(interval.Inside is { } inside && function.ValueAt(inside) is { } there && (isHigher ? there >= edge.Value : there <= edge.Value)))
            {
                return Refuse(d => d.OutOfReach(grade, open.Text));
            }

            bound = isAtLeast ? interval.Least : interval.Most;
            isIncluded = true;
            if (bound is null) return Refuse(d => d.NotMonotone(open.Text));
        }

        var whole = domain.IsWhole ? WholeFrom(bound.Value, isAtLeast, isIncluded) : (Rational?)null;
        if (whole is { } number && !interval.Holds(number)) return Refuse(d => d.OutOfReach(grade, open.Text));
        var probe = whole ?? (isIncluded ? bound.Value : interval.Beyond(bound.Value, isAtLeast));
        var reported = function.ValueAt(probe) is { } value && Reported(value, row.Target.Decimals, rounding) is { } shown ? shown : (decimal?)null;
        if (reported is null || !Reaches(reported.Value, target, least)) return Refuse(d => d.NotMonotone(open.Text));
        var rated = Rate(realization, target);
        return new RequiredFigure
        {
            Result = result,
            Variable = open.Text,
            Unit = open.Symbol.Unit,
            Grade = rated.Grade?.Name ?? grade,
            IsAtLeast = isAtLeast,
            Bound = bound.Value,
            IsInclusive = isIncluded,
            WholeNumber = whole,
            Realization = realization,
            Achievement = rated.Achievement,
            Score = rated.Score,
        };
    }

    /// <summary>The target to compare with; null where there is none or the direction is not declared.</summary>
    private Target? Target()
    {
        if (Realizations.TargetOf(result.Indicator, period, result.IsYearToDate) is not { } target)
        {
            diagnostics.NoTarget();
            return null;
        }

        if (compiled.GroupProblem(result.Position) is { } problem) diagnostics.AddRange([problem]);
        else if (target.Text is not null || Compiled?.Scale is not { Subject: ScaleSubject.Achievement }) diagnostics.NoCaseFits(compiled.Regulation.Title);
        else if (result.Indicator.Polarity is null) diagnostics.NoPolarity();
        else if (result.Indicator.Polarity == Polarity.CloserIsBetter) diagnostics.ReachedFromBothSides();
        else return target;
        return null;
    }

    /// <summary>The least number that has the grade, as it is looked up; null where there is no such grade or everything has it.</summary>
    private RoundingEdge? LeastOf(string grade)
    {
        var bands = Scale.Bands.Where(b => b.Condition is null).ToArray();
        var (ofGrade, least) = (bands.Where(b => IsCalled(b, grade)).ToArray(), Scale.Least);
        var lowest = ofGrade.MinBy(b => b.From ?? b.Above ?? decimal.MinValue);
        var from = lowest?.From ?? lowest?.Above;
        if (from is { } number && number != least) return new RoundingEdge(number, lowest!.From is not null);
        var open = bands.Where(b => (b.From ?? b.Above ?? least) != least).Select(b => b.Name).Distinct();
        diagnostics.NoGradeToReach(grade, string.Join(", ", open));
        return null;
    }

    private static bool IsCalled(RatingBand band, string grade) =>
        new[] { band.Grade, band.Letter, band.Name }.Any(n => string.Equals(n, grade, StringComparison.OrdinalIgnoreCase));

    /// <summary>The realization, as reported, at which the grade begins; the candidates are tried out and the least demanding one counts.</summary>
    private decimal? Realization(Target target, RoundingEdge least, int? decimals)
    {
        var achievement = RoundingEdge.Of(least.Value, Scale.Decimals, Scale.Rounding).Value;
        var candidates = new List<Rational>();
        foreach (var number in new[] { target.Value, target.Min, target.Max })
        {
            if (number is { } end) candidates.Add(end);
        }

        var figures = new GivenInputs(RegulationNames.Of(target));
        foreach (var formula in compiled.Cases.Select(c => c.Formula).OfType<Formula>())
        {
            var function = SymbolicEvaluator.Of(formula.Program, figures, i => i.Symbol.Name == RegulationNames.Realization ? RationalFunction.Identity : null);
            if (function is { IsLinearFraction: true, IsConstant: false } && function.Inverse(achievement / Rational.Hundred) is { } at) candidates.Add(at);
        }

        var sign = result.Indicator.Polarity == Polarity.HigherIsBetter ? 1 : -1;
        var reported = candidates.SelectMany(c => Around(c, decimals, sign)).Distinct().ToList();
        reported.Sort((a, b) => sign * a.CompareTo(b));
        foreach (var candidate in reported)
        {
            if (candidate.TryToDecimal(out var shown) && Reaches(shown, target, least)) return shown;
        }

        return null;
    }

    /// <summary>The realizations that can be reported at and next to a number, in the direction that is better.</summary>
    private static IEnumerable<Rational> Around(Rational number, int? decimals, int sign)
    {
        if (decimals is null && number.TryToDecimal(out var exact) && (Rational)exact == number)
        {
            yield return number;
            yield break;
        }

        var step = RoundingEdge.StepOf(decimals ?? ShownDecimals);
        var first = sign > 0 ? (number / step).Ceiling() : (number / step).Floor();
        yield return first * step;
        yield return (first + new Rational(sign)) * step;
    }

    private Rated Rate(decimal realization, Target target) => Rated.Of(compiled, Compiled, realization, target, result.Indicator.Polarity, result.Unit);

    private bool Reaches(decimal realization, Target target, RoundingEdge least) =>
        Rate(realization, target).Grade is { } band && (band.From ?? band.Above) is { } from
        && (from > least.Value || (from == least.Value && (band.From is null || least.IsIncluded)));

    private static Rational WholeFrom(Rational bound, bool isAtLeast, bool isIncluded)
    {
        var whole = isAtLeast ? bound.Ceiling() : bound.Floor();
        return whole == bound && !isIncluded ? whole + new Rational(isAtLeast ? 1 : -1) : whole;
    }

    private static decimal? Reported(Rational value, int? decimals, RoundingMode mode) =>
        value.TryRoundToDecimal(decimals ?? ShownDecimals, mode, out var shown) ? shown : null;

    private RequiredFigure? Refuse(Action<DiagnosticCollector> say)
    {
        say(diagnostics);
        return null;
    }
}
