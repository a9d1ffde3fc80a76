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
                var scalar = prepared.Evaluate(inputs.Select(i => i.Column.Texts[row] is { } digits ? Figure.Read(digits, NumberNotation.English) : (Figure?)null).ToArray());
                var expected = NaiveOutcome.Of(new NaiveEvaluator(figures).Run(expression), factor: 1, points: 1, decimals, rounding);
                (scalar.Status, scalar.Condition, Exactly(scalar.Value), scalar.Exact).Should().Be((expected.Status, expected.Condition, expected.Value, expected.Exact), "of {0}", shown);
                (sameStatuses[row], Rational.FromDecimal(fromDecimals[row])).Should().Be((expected.Status, expected.AsNumber()), "of {0}", shown);

                // What overflows 64 bits overflows here alone; nothing else may.
                (statuses[row], values[row]).Should().Be(expected.AsInteger(decimals), "of {0}", shown);
            }
        }

        vectorized.Should().BeGreaterThan(150);
    }

    private static Rational? Exactly(decimal? value) => value is { } number ? Rational.FromDecimal(number) : null;
}
