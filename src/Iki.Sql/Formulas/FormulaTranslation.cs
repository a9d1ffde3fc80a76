using System.Collections.Immutable;
using Iki.Core;
using Iki.Core.Formulas;
using Iki.Sql.Diagnostics;
using Iki.Sql.Dialects;
using Iki.Sql.Statements;

namespace Iki.Sql.Formulas;

/// <summary>Where a formula gets its figures from.</summary>
internal interface IFigureSource
{
    /// <summary>The total of a name, as the data give it; null where SQL has none of that kind.</summary>
    Part? Total(FormulaReference reference);

    /// <summary>What a function makes of the figures behind a name; null where SQL has none of that kind.</summary>
    Part? Figures(FormulaCall call, FormulaReference reference);

    /// <summary>The sum of figures times their weights, and of the weights, figures paired with each other; null where SQL has none of that kind.</summary>
    (Part Sum, Part Total)? Paired(FormulaCall call, FormulaReference figures, FormulaReference weights);

    /// <summary>The days of the period; null where there is no period.</summary>
    Part? Days();
}

/// <summary>A formula's tree → its value as SQL. What SQL cannot hold exactly is refused, with its place.</summary>
internal sealed class FormulaTranslation : FormulaVisitor<Part>
{
    private const int MostExponent = 64;

    private readonly Formula _formula;
    private readonly Layers _layers;
    private readonly Arithmetic _numbers;
    private readonly IFigureSource _source;
    private readonly List<Diagnostic> _refused = [];
    private readonly List<TextSpan> _divisors = [];

    private FormulaTranslation(Formula formula, Dialect dialect, Layers layers, IFigureSource source)
    {
        (_formula, _layers, _source) = (formula, layers, source);
        _numbers = new Arithmetic(dialect, layers);
    }

    /// <summary>Translates a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="layers">Where columns are kept.</param>
    /// <param name="source">Where figures come from.</param>
    /// <param name="refused">What cannot be translated, each with its place; empty where all can.</param>
    public static TranslatedFormula Of(Formula formula, Dialect dialect, Layers layers, IFigureSource source, out IReadOnlyList<Diagnostic> refused)
    {
        var translation = new FormulaTranslation(formula, dialect, layers, source);
        var value = formula.Tree.Fold(translation);
        refused = translation._refused;
        return new TranslatedFormula(formula, value, [.. translation._divisors]);
    }

    public override Part VisitNumber(FormulaNumber node) => _numbers.Number(node.Value);

    public override Part VisitBoolean(FormulaBoolean node) => Truth(node.Value);

    public override Part VisitReference(FormulaReference node) =>
        _source.Total(node) is not { } total ? Refused(node) : node.IsInPercentPoints ? _numbers.Multiply(total, Rational.One / new Rational(node.Divisor)) : total;

    public override Part VisitOperation(FormulaOperation node, IReadOnlyList<Part> operands)
    {
        var x = operands[0];
        switch (node.Operator)
        {
            case FormulaOperator.Negate:
                return Checked(node, _numbers.Negate(x));
            case FormulaOperator.Not:
                return Part.OfTruth(SqlText.Of($"(NOT {x.Truth!})"), x.Failures);
            case FormulaOperator.And:
                return _numbers.Chosen(x, operands[1], Truth(false));
            case FormulaOperator.Or:
                return _numbers.Chosen(x, Truth(true), operands[1]);
            case FormulaOperator.Add:
                return Checked(node, _numbers.Add(x, operands[1]));
            case FormulaOperator.Subtract:
                return Checked(node, _numbers.Subtract(x, operands[1]));
            case FormulaOperator.Multiply:
                return Checked(node, _numbers.Multiply(x, operands[1]));
            case FormulaOperator.Divide:
                return Divided(node, x, operands[1], node.Operands[1].Span, _numbers.Divide);
            case FormulaOperator.Power:
                return Powered(node, x, operands[1]);
            default:
                return x.IsCondition
                    ? Part.OfTruth(SqlText.Of($"({x.Truth!} {SignOf(node)} {operands[1].Truth!})"), Arithmetic.Both(x, operands[1]))
                    : Checked(node, _numbers.Compare(x, operands[1], SignOf(node)));
        }
    }

    public override Part VisitChoice(FormulaChoice node, Part condition, Part whenTrue, Part whenFalse) => _numbers.Chosen(condition, whenTrue, whenFalse);

    public override Part VisitCall(FormulaCall node, IReadOnlyList<Part> arguments)
    {
        if (node.Host is not null || node.Axis is not null) return Refused(node);
        if (node.TakesFigures) return OfFigures(node);
        var all = arguments;
        switch (node.Function)
        {
            case "DaysInPeriod":
                return _source.Days() ?? Refused(node);
            case "Coalesce":
                return all.Skip(1).Aggregate(all[0], Alternative);
            case "IsMissing":
                return IsMissing(all[0]);
            case "Sum":
                return Checked(node, _numbers.Sum(all));
            case "Average":
                return Checked(node, _numbers.Multiply(_numbers.Sum(all), Rational.One / new Rational(all.Count)));
            case "Min" or "Max":
                return Checked(node, _numbers.Extreme(all, node.Function == "Max"));
            case "Median":
                return Checked(node, _numbers.Median(all));
            case "Clamp":
                return Checked(node, _numbers.Extreme([_numbers.Extreme([all[0], all[1]], isLargest: true), all[2]], isLargest: false));
            case "Abs":
                return _numbers.Abs(all[0]);
            case "Percent":
                return Divided(node, all[0], all[1], node.Operands[1].Span, _numbers.Divide);
            case "Growth":
                return Divided(node, all[0], all[1], node.Operands[1].Span, (now, before) => _numbers.Divide(_numbers.Subtract(now, before), before));
            case "Mod":
                return Divided(node, all[0], all[1], node.Operands[1].Span, _numbers.Mod);
            case "Floor":
                return Rounded(node, all[0], 0, _numbers.Floor);
            case "Ceiling":
                return Rounded(node, all[0], 0, _numbers.Ceiling);
            case "Round":
                return Rounded(node, all[0], all.Count < 2 ? 0 : (int)all[1].Constant!.Value.Numerator, (x, y) => _numbers.Rounded(x, y, RoundingMode.HalfAwayFromZero));
            default:
                return Refused(node);
        }
    }

    private Part OfFigures(FormulaCall node)
    {
        var reference = (FormulaReference)node.Operands[0];
        switch (node.Function)
        {
            case "ItemCount":
                return reference.Symbol.Items.Count > 0 ? _numbers.Number(new Rational(reference.Symbol.Items.Count)) : Refused(node);
            case "WeightedAverage":
                var weight = (FormulaReference)node.Operands[1];
                return _source.Paired(node, reference, weight) is var (sum, total)
                    ? Divided(node, reference.IsInPercentPoints ? _numbers.Multiply(sum, Rational.One / new Rational(reference.Divisor)) : sum, total, weight.Span, _numbers.Divide)
                    : Refused(node);
            default:
                if (_source.Figures(node, reference) is not { } figures) return Refused(node);
                return node.Function != "Count" && reference.IsInPercentPoints ? _numbers.Multiply(figures, Rational.One / new Rational(reference.Divisor)) : figures;
        }
    }

    private Part Rounded(FormulaCall node, Part x, int digits, Func<SqlText, SqlText, SqlText> rounded) =>
        Checked(node, _numbers.Round(x, digits, !node.RoundsPercentPoints ? 1 : node.Unit == "‰" ? 1000 : 100, rounded));

    private Part Divided(FormulaNode node, Part x, Part y, TextSpan divisor, Func<Part, Part, Part> divided)
    {
        var quotient = divided(x, y);
        if (y.Constant is { IsZero: false }) return Checked(node, quotient);
        _divisors.Add(divisor);
        var isZero = _layers.Keep(SqlText.Of($"CASE WHEN {_layers.Keep(y.Numerator!)} = 0 THEN {Failing.Number(OutcomeStatus.DivisionByZero)} END"));
        var failures = Arithmetic.Both(x, y).AddRange(_numbers.Unknown(_layers.Keep(y.Numerator!), y.Failures));
        return Checked(node, quotient with { Failures = failures.Add(new Failing(isZero) { Division = _divisors.Count - 1 }) });
    }

    /// <summary>A power with a whole exponent that is written out is a product; others may be no fraction.</summary>
    private Part Powered(FormulaOperation node, Part x, Part y)
    {
        if (y.Constant is not { IsInteger: true, Sign: > 0 } exponent || exponent > new Rational(MostExponent)) return Refused(node);
        var power = x = x.In(_layers.Keep(x.Numerator!), x.Denominator is null ? null : _layers.Keep(x.Denominator));
        for (var i = 1; i < (int)exponent.Numerator; i++) power = _numbers.Multiply(power, x) with { Failures = x.Failures };
        return Checked(node, power);
    }

    /// <summary>The first part, or the second where the first is missing; where both are, all that is missing in them.</summary>
    private Part Alternative(Part x, Part y)
    {
        if (x.Failures.IsEmpty) return x;
        var (first, second) = (StatusOf(x), StatusOf(y));
        var isMissing = _layers.Keep(SqlText.Of($"coalesce({first} = {Failing.Number(OutcomeStatus.MissingInput)}, false)"));
        var chosen = _numbers.Chosen(Part.OfTruth(isMissing, []), y with { Failures = [] }, x with { Failures = [] });
        var counts = _layers.Keep(SqlText.Of($"(NOT {isMissing} OR coalesce({second} = {Failing.Number(OutcomeStatus.MissingInput)}, false))"));
        return chosen with { Failures = [.. x.Failures.Select(f => f.Where(counts)), .. y.Failures.Select(f => f.Where(isMissing))] };
    }

    private Part IsMissing(Part x)
    {
        if (x.Failures.IsEmpty) return Truth(false);
        var status = StatusOf(x);
        var missing = Failing.Number(OutcomeStatus.MissingInput);
        var isOther = SqlText.Of($"{status} <> {missing}");
        return Part.OfTruth(
            _layers.Keep(SqlText.Of($"CASE WHEN {status} IS NULL THEN false WHEN {status} = {missing} THEN true END")), [.. x.Failures.Select(f => f.Where(isOther))]);
    }

    private static Part Truth(bool truth) => Part.OfTruth(SqlText.Constant(truth ? "true" : "false"), []);

    private SqlText StatusOf(Part part) => _layers.Keep(FailureSummary.Status(part.Failures));

    private static string SignOf(FormulaOperation node) => node.Operator switch
    {
        FormulaOperator.Less => "<",
        FormulaOperator.LessOrEqual => "<=",
        FormulaOperator.Greater => ">",
        FormulaOperator.GreaterOrEqual => ">=",
        FormulaOperator.Equal => "=",
        _ => "<>",
    };

    /// <summary>A part that is certain to have room; a refusal where the library might say that it is too large.</summary>
    private Part Checked(FormulaNode node, Part part)
    {
        if (part.Bits <= Dialect.MostBits && part.Decimals <= Dialect.MostDecimals) return part;
        _refused.Add(Descriptors.Of(Descriptors.TooLarge, _formula, node.Span, node.Text));
        return part.IsCondition ? part : _numbers.Number(Rational.One);
    }

    private Part Refused(FormulaNode node)
    {
        _refused.Add(Descriptors.Of(Descriptors.NotTranslated, _formula, node.Span, node.Text));
        return node.Kind == FormulaKind.Condition ? Truth(true) : _numbers.Number(Rational.One);
    }
}

/// <summary>A formula as SQL, before it leaves.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Value">Its value.</param>
/// <param name="Divisors">Where its divisors stand, by their numbers in <see cref="Failing.Division"/>.</param>
internal sealed record TranslatedFormula(Formula Formula, Part Value, ImmutableArray<TextSpan> Divisors);
