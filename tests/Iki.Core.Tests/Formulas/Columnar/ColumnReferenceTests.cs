using System.Numerics;
using Iki.Core.Formulas;
using Iki.Core.Tests.Formulas.Reference;

namespace Iki.Core.Tests.Formulas.Columnar;

/// <summary>Random formulas over random columns: vectors of each width, the prepared formula and the naive reference agree on every row.</summary>
public class ColumnReferenceTests
{
    [Theory]
    [InlineData(128, 1)]
    [InlineData(256, 2)]
    [InlineData(512, 3)]
    [InlineData(512, 4)]
    public void Every_row_has_the_outcome_of_the_naive_reference(int width, int series)
    {
        var vectorized = 0;
        for (var seed = series * 10_000; seed < (series * 10_000) + 400; seed++)
        {
            var generator = new ExpressionGenerator(seed);
            var expression = seed % 5 == 0 ? generator.Condition(3) : generator.Number(1 + (seed % 4));
            var text = generator.Write(expression);
            var random = new Random(seed);
            var decimals = random.Next(5);
            var rounding = (RoundingMode)random.Next(4);
            var target = new FormulaTarget { Decimals = decimals, Rounding = rounding };
            var formula = Formula.Compile(text, target: target, limits: FormulaLimits.Ceiling).Value;
            if (formula.Inputs.Count == 0) continue;
            var rows = random.Next(1, 700);
            var size = seed / 4 % 4;
            var inputs = formula.Inputs.Select(i => (Name: i.Trim('[', ']').ToLowerInvariant(), Column: RandomColumn.Of(random, rows, size))).ToArray();
            var column = formula.PrepareColumns(width);
            if (column.IsVectorized) vectorized++;
            var (values, fromDecimals, statuses, sameStatuses) = (new long[rows], new decimal[rows], new OutcomeStatus[rows], new OutcomeStatus[rows]);
            column.Evaluate(inputs.Select(i => i.Column.Column).ToArray(), values, statuses);
            column.Evaluate(inputs.Select(i => i.Column.Column).ToArray(), fromDecimals, sameStatuses);
            var prepared = formula.Prepare();
            for (var row = 0; row < rows; row++)
            {
                var figures = inputs.Where(i => i.Column.Texts[row] is not null).ToDictionary(i => i.Name, i => i.Column.Texts[row]!);
                var shown = $"{text} at row {row} with {string.Join("; ", figures)} (seed {seed})";
                var scalar = prepared.Evaluate(inputs.Select(i => i.Column.Texts[row] is { } digits ? Figure.Read(digits) : (Figure?)null).ToArray());
                sameStatuses[row].Should().Be(scalar.Status, "of {0}", shown);
                fromDecimals[row].Should().Be(Number(scalar), "of {0}", shown);
                var expected = new NaiveEvaluator(figures).Run(expression);
                Check(expected, scalar, decimals, rounding, shown);
                if (statuses[row] == OutcomeStatus.Overflow) (Math.Abs(Number(scalar)) > long.MaxValue / Power(decimals) || scalar.Status == OutcomeStatus.Overflow).Should().BeTrue("of {0}", shown);
                else (values[row] / Power(formula.IsCondition ? 0 : decimals)).Should().Be(Number(scalar), "of {0}", shown);
            }
        }

        vectorized.Should().BeGreaterThan(150);
    }

    private static void Check(Result expected, PreparedOutcome actual, int decimals, RoundingMode rounding, string shown)
    {
        var status = expected.Missing is not null ? OutcomeStatus.MissingInput
            : expected.IsDivisionByZero ? OutcomeStatus.DivisionByZero
            : OutcomeStatus.Computed;
        // Integer digits and decimals are 28 together at most.
        if (expected.Number is { } number && (number.Round(decimals, rounding).ToRational() * Rational.FromDecimal(Power(decimals))).Abs().Numerator >= BigInteger.Pow(10, 28)) status = OutcomeStatus.Overflow;
        actual.Status.Should().Be(status, "of {0}", shown);
        if (status != OutcomeStatus.Computed) return;
        if (expected.Truth is { } truth)
        {
            actual.Condition.Should().Be(truth, "of {0}", shown);
            return;
        }

        Rational.FromDecimal(actual.Value!.Value).Should().Be(expected.Number!.Round(decimals, rounding).ToRational(), "of {0}", shown);
    }

    private static decimal Number(PreparedOutcome outcome) => outcome.Condition is { } condition ? (condition ? 1 : 0) : outcome.Value ?? 0;

    private static decimal Power(int decimals) => new[] { 1m, 10m, 100m, 1000m, 10_000m }[decimals];
}
