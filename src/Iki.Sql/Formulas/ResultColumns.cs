using System.Globalization;
using Iki.Core;
using Iki.Core.Formulas;
using Iki.Sql.Dialects;
using Iki.Sql.Statements;

namespace Iki.Sql.Formulas;

/// <summary>The way out: a value put into its unit and rounded once, with its fraction and why there is none.</summary>
internal static class ResultColumns
{
    private const int MostDigits = 28;

    /// <summary>The columns of a result, in their order.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="decimals">The decimals of the value; null for at most 28 digits.</param>
    /// <param name="rounding">How it is rounded.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="layers">Where columns are kept.</param>
    public static IReadOnlyList<(string Name, SqlText Value)> Of(TranslatedFormula formula, int? decimals, RoundingMode rounding, Dialect dialect, Layers layers)
    {
        var value = formula.Value;
        var failed = layers.Keep(FailureSummary.Status(value.Failures));
        var missing = FailureSummary.Missing(value.Failures, failed, dialect);
        var invalid = FailureSummary.Invalid(value.Failures, failed);
        var divisor = FailureSummary.Divisor(formula, failed);
        if (value.IsCondition)
        {
            return
            [
                ("status", WordOf(SqlText.Of($"coalesce({failed}, CASE WHEN {value.Truth!} IS NOT NULL THEN 0 END)"))),
                ("condition", value.Truth!), ("missing", missing), ("invalid", invalid), ("divisor", divisor),
            ];
        }

        var numbers = new Arithmetic(dialect, layers);
        var kept = value.In(layers.Keep(value.Numerator!), value.Denominator is null ? null : layers.Keep(value.Denominator));
        var (rounded, places) = Rounded(numbers.Multiply(kept, new Rational(formula.Formula.ResultFactor)), decimals, rounding, numbers, dialect, layers);
        var tooLarge = SqlText.Of($"abs({rounded}) >= {dialect.Whole(System.Numerics.BigInteger.Pow(10, MostDigits))}");
        var exact = numbers.Multiply(kept, Rational.One / new Rational(PointsOf(formula.Formula)));
        var (numerator, denominator) = (layers.Keep(exact.Numerator!), exact.Denominator is null ? numbers.One : layers.Keep(exact.Denominator));
        var isThere = SqlText.Of($"{rounded} IS NOT NULL AND {numerator} IS NOT NULL AND {denominator} IS NOT NULL");
        var status = layers.Keep(SqlText.Of($"coalesce({failed}, CASE WHEN {tooLarge} THEN {Failing.Number(OutcomeStatus.Overflow)} WHEN {isThere} THEN 0 END)"));
        (numerator, denominator) = dialect.Reduced(layers, numerator, denominator);
        return
        [
            ("status", WordOf(status)),
            ("value", SqlText.Of($"CASE WHEN {status} = 0 THEN {dialect.Shifted(rounded, places, decimals)} END")),
            ("numerator", SqlText.Of($"CASE WHEN {status} = 0 THEN {numerator} END")),
            ("denominator", SqlText.Of($"CASE WHEN {status} = 0 THEN {denominator} END")),
            ("missing", missing), ("invalid", invalid), ("divisor", divisor),
        ];
    }

    /// <summary>The number times a power of ten, whole, and which power it is.</summary>
    private static (SqlText Whole, SqlText Places) Rounded(Part shown, int? decimals, RoundingMode rounding, Arithmetic numbers, Dialect dialect, Layers layers)
    {
        var (x, y) = (layers.Keep(shown.Numerator!), shown.Denominator is null ? numbers.One : layers.Keep(shown.Denominator));
        if (decimals is { } declared)
        {
            var scaled = layers.Keep(dialect.Multiply(x, SqlText.Constant(dialect.Whole(System.Numerics.BigInteger.Pow(10, declared)))));
            return (layers.Keep(numbers.Rounded(scaled, y, rounding)), SqlText.Constant(declared.ToString(CultureInfo.InvariantCulture)));
        }

        // As many decimals as leave 28 digits; with more than 28 digits before the point there is no value, whatever is made of it here.
        var whole = layers.Keep(dialect.Quotient(layers.Keep(SqlText.Of($"abs({x})")), y));
        var places = layers.Keep(SqlText.Of($"CASE WHEN {whole} = 0 THEN {MostDigits} WHEN {whole} IS NOT NULL THEN greatest({MostDigits} - length(CAST({whole} AS text)), -1) END"));
        var power = layers.Keep(dialect.PowerOfTen(SqlText.Of($"greatest({places}, 0)")));
        var shifted = layers.Keep(dialect.Multiply(x, power));
        var result = layers.Keep(numbers.Rounded(shifted, y, RoundingMode.HalfEven));
        var limit = dialect.Whole(System.Numerics.BigInteger.Pow(10, MostDigits));

        // A carry into one digit more is no overflow but where the number fills all digits already.
        return (layers.Keep(SqlText.Of($"CASE WHEN {places} < 0 THEN {limit} WHEN {places} > 0 AND abs({result}) = {limit} THEN {dialect.Quotient(result, SqlText.Constant(dialect.Whole(10)))} ELSE {result} END")),
            layers.Keep(SqlText.Of($"(CASE WHEN {places} > 0 AND abs({result}) = {limit} THEN {places} - 1 ELSE greatest({places}, 0) END)")));
    }

    /// <summary>What a number in percent points is divided by to be its ratio; 1 where the tree gives the ratio, or no percentage.</summary>
    private static int PointsOf(Formula formula) =>
        formula.Tree.Kind != FormulaKind.Number ? 1 : formula.Unit switch { "%" => 100, "‰" => 1000, _ => 1 };

    private static SqlText WordOf(SqlText status) => SqlText.Of(
        $"CASE {status} WHEN 0 THEN 'computed' WHEN 1 THEN 'invalidInput' WHEN 2 THEN 'missingInput' WHEN 3 THEN 'divisionByZero' WHEN 5 THEN 'overflow' WHEN 6 THEN 'notApplicable' ELSE 'beyond' END");
}
