using System.Globalization;
using System.Numerics;
using Iki.Core;
using Iki.Core.Formulas;
using Iki.Sql.Dialects;
using Iki.Sql.Statements;

namespace Iki.Sql.Formulas;

/// <summary>The way out: a value put into its unit and rounded once, with its fraction and why there is none.</summary>
internal sealed class ResultColumns
{
    private const int MostDigits = 28;

    private readonly Dialect _dialect;
    private readonly Layers _layers;
    private readonly Arithmetic _numbers;

    /// <summary>The columns of a result.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="decimals">The decimals of the value; null for at most 28 digits.</param>
    /// <param name="rounding">How it is rounded.</param>
    /// <param name="whenDividingByZero">What a division by zero gives.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="layers">Where columns are kept.</param>
    public ResultColumns(TranslatedFormula formula, int? decimals, RoundingMode rounding, ZeroDivisionPolicy whenDividingByZero, Dialect dialect, Layers layers)
    {
        (_dialect, _layers, _numbers) = (dialect, layers, new Arithmetic(dialect, layers));
        var value = formula.Value;
        var failed = layers.Keep(FailureSummary.Status(value.Failures));
        Missing = layers.Keep(FailureSummary.Missing(value.Failures, failed, dialect));
        Invalid = layers.Keep(FailureSummary.Invalid(value.Failures, failed));
        Divisor = layers.Keep(FailureSummary.Divisor(formula, failed));
        if (value.IsCondition)
        {
            Failed = failed;
            Exact = value;
            Shown =
            [
                ("status", WordOf(SqlText.Of($"coalesce({failed}, CASE WHEN {value.Truth!} IS NOT NULL THEN 0 END)"))),
                ("condition", value.Truth!), ("missing", Missing), ("invalid", Invalid), ("divisor", Divisor),
            ];
            return;
        }

        var kept = value.In(layers.Keep(value.Numerator!), value.Denominator is null ? null : layers.Keep(value.Denominator));
        (Failed, kept) = Applied(whenDividingByZero, formula.Formula, failed, kept);
        var (rounded, places) = Rounded(_numbers.Multiply(kept, new Rational(formula.Formula.ResultFactor)), decimals, rounding);
        var tooLarge = SqlText.Of($"abs({rounded}) >= {dialect.Whole(BigInteger.Pow(10, MostDigits))}");
        Exact = _numbers.Multiply(kept, Rational.One / new Rational(PointsOf(formula.Formula)));
        var (numerator, denominator) = (layers.Keep(Exact.Numerator!), _numbers.DenominatorOf(Exact));
        var isThere = SqlText.Of($"{rounded} IS NOT NULL AND {numerator} IS NOT NULL AND {denominator} IS NOT NULL");
        var status = layers.Keep(SqlText.Of($"coalesce({Failed}, CASE WHEN {tooLarge} THEN {Failing.Number(OutcomeStatus.Overflow)} WHEN {isThere} THEN 0 END)"));
        (numerator, denominator) = dialect.Reduced(layers, numerator, denominator);
        Shown =
        [
            ("status", WordOf(status)),
            ("value", SqlText.Of($"CASE WHEN {status} = 0 THEN {dialect.Shifted(rounded, places, decimals)} END")),
            ("numerator", SqlText.Of($"CASE WHEN {status} = 0 THEN {numerator} END")),
            ("denominator", SqlText.Of($"CASE WHEN {status} = 0 THEN {denominator} END")),
            ("missing", Missing), ("invalid", Invalid), ("divisor", Divisor),
        ];
    }

    /// <summary>What a user sees, by name and in order.</summary>
    public IReadOnlyList<(string Name, SqlText Value)> Shown { get; }

    /// <summary>Why there is no value before it is rounded, as a number; null where there is one.</summary>
    public SqlText Failed { get; }

    /// <summary>The exact value, that of a percentage as its ratio.</summary>
    public Part Exact { get; }

    public SqlText Missing { get; }

    public SqlText Invalid { get; }

    public SqlText Divisor { get; private set; }

    /// <summary>What the definition says of a division by zero.</summary>
    private (SqlText Failed, Part Value) Applied(ZeroDivisionPolicy policy, Formula formula, SqlText failed, Part value)
    {
        if (policy == ZeroDivisionPolicy.Fail || value.Failures.IsEmpty) return (failed, value);
        var isByZero = _layers.Keep(SqlText.Of($"coalesce({failed} = {Failing.Number(OutcomeStatus.DivisionByZero)}, false)"));
        Divisor = SqlText.Of($"CASE WHEN NOT {isByZero} THEN {Divisor} END");
        if (policy.Value is not { } given)
        {
            return (_layers.Keep(SqlText.Of($"CASE WHEN {isByZero} THEN {Failing.Number(OutcomeStatus.NotApplicable)} ELSE {failed} END")), value);
        }

        var instead = _numbers.Number(Rational.FromDecimal(given) / new Rational(formula.ResultFactor));
        var chosen = _numbers.Chosen(Part.OfTruth(isByZero, []), instead, value with { Failures = [] });
        return (_layers.Keep(SqlText.Of($"CASE WHEN NOT {isByZero} THEN {failed} END")), chosen with { Failures = value.Failures });
    }

    /// <summary>The number times a power of ten, whole, and which power it is.</summary>
    private (SqlText Whole, SqlText Places) Rounded(Part shown, int? decimals, RoundingMode rounding)
    {
        var (x, y) = (_layers.Keep(shown.Numerator!), _numbers.DenominatorOf(shown));
        if (decimals is { } declared)
        {
            var scaled = _layers.Keep(_dialect.Multiply(x, SqlText.Constant(_dialect.Whole(BigInteger.Pow(10, declared)))));
            return (_layers.Keep(_numbers.Rounded(scaled, y, rounding)), SqlText.Constant(declared.ToString(CultureInfo.InvariantCulture)));
        }

        // As many decimals as leave 28 digits; with more than 28 digits before the point there is no value, whatever is made of it here.
        var whole = _layers.Keep(_dialect.Quotient(_layers.Keep(SqlText.Of($"abs({x})")), y));
        var left = _layers.Keep(SqlText.Of($"CASE WHEN {whole} = 0 THEN {MostDigits} WHEN {whole} IS NOT NULL THEN greatest({MostDigits} - length(CAST({whole} AS text)), -1) END"));
        var places = _layers.Keep(SqlText.Of($"greatest({left}, 0)"));
        var power = _layers.Keep(_dialect.PowerOfTen(places));
        var result = _layers.Keep(_numbers.Rounded(_layers.Keep(_dialect.Multiply(x, power)), y, RoundingMode.HalfEven));
        var limit = _dialect.Whole(BigInteger.Pow(10, MostDigits));

        // A carry into one digit more is no overflow but where the number fills all digits already.
        var isCarried = _layers.Keep(SqlText.Of($"({left} > 0 AND abs({result}) = {limit})"));
        var tenth = _dialect.Quotient(result, SqlText.Constant(_dialect.Whole(10)));
        return (
            _layers.Keep(SqlText.Of($"CASE WHEN {left} < 0 THEN {limit} WHEN {isCarried} THEN {tenth} ELSE {result} END")),
            _layers.Keep(SqlText.Of($"CASE WHEN {isCarried} THEN {places} - 1 ELSE {places} END")));
    }

    /// <summary>What a number in percent points is divided by to be its ratio; 1 where the tree gives the ratio, or no percentage.</summary>
    private static int PointsOf(Formula formula) =>
        formula.Tree.Kind != FormulaKind.Number ? 1 : formula.Unit switch { "%" => 100, "‰" => 1000, _ => 1 };

    private static SqlText WordOf(SqlText status) => SqlText.Of(
        $"CASE {status} WHEN 0 THEN 'computed' WHEN 1 THEN 'invalidInput' WHEN 2 THEN 'missingInput' WHEN 3 THEN 'divisionByZero' WHEN 5 THEN 'overflow' WHEN 6 THEN 'notApplicable' ELSE 'beyond' END");
}
