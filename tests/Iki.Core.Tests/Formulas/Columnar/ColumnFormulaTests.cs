using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas.Columnar;

/// <summary>What columns take and give; that vectors compute what the reference does is in <see cref="ColumnReferenceTests"/>.</summary>
public class ColumnFormulaTests
{
    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, new long[] { 3, -3, 4, 0, 1 })]
    [InlineData(RoundingMode.HalfEven, new long[] { 2, -2, 4, 0, 0 })]
    [InlineData(RoundingMode.Up, new long[] { 3, -3, 4, 0, 1 })]
    [InlineData(RoundingMode.Down, new long[] { 2, -2, 3, 0, 0 })]
    public void Ties_are_rounded_as_asked(RoundingMode rounding, long[] expected)
    {
        // 5/2, −5/2, 7/2, 0/2, 1/2.
        var formula = Formula.Compile("a / 2", target: new FormulaTarget { Decimals = 0, Rounding = rounding }).Value;
        foreach (var width in new[] { 128, 256, 512 })
        {
            var (values, statuses) = (new long[5], new OutcomeStatus[5]);
            formula.PrepareColumns(width).Evaluate([Column.Of(new long[] { 5, -5, 7, 0, 1 })], values, statuses);
            values.Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData(0, 2, true, 1)]
    [InlineData(7, 2, true, 1)]
    [InlineData(8, 2, true, 2)]
    [InlineData(8, 4, true, 2)]
    [InlineData(1000, 4, true, 4)]
    [InlineData(1, 2, false, 1)]
    [InlineData(2, 2, false, 2)]
    [InlineData(3, 8, false, 3)]
    public void Cores_are_woken_only_for_work_that_outweighs_it(int turns, int cores, bool isVectorized, int woken) =>
        ColumnFormula.CoresFor(turns, cores, isVectorized).Should().Be(woken);

    [Fact]
    public void A_row_that_has_no_value_has_a_status_and_0()
    {
        var columns = Formula.Compile("a / b", target: new FormulaTarget { Decimals = 1 }).Value.PrepareColumns();
        var (values, statuses) = (new long[4], new OutcomeStatus[4]);
        columns.Evaluate(
            [Column.Of(new[] { 1.5, 1, double.NaN, 3 }), Column.Of(new long[] { 1, 0, 1, 7 }, 0, new[] { false, false, false, true })], values, statuses);
        values.Should().Equal(15, 0, 0, 0);
        statuses.Should().Equal(
            OutcomeStatus.Computed, OutcomeStatus.DivisionByZero, OutcomeStatus.InvalidInput, OutcomeStatus.MissingInput);
    }

    [Theory]
    [InlineData("b + 0 * a")]
    [InlineData("If(IsMissing(a), 0, 7)")]
    [InlineData("Count(a)")]
    [InlineData("a = 1 or true")]
    public void A_figure_that_is_none_is_invalid_input_even_where_its_number_does_not_count(string text)
    {
        var formula = Formula.Compile(text, target: new FormulaTarget { Decimals = 0 }).Value;
        foreach (var width in new[] { 128, 256, 512 })
        {
            var (values, statuses) = (new long[5], new OutcomeStatus[5]);
            Column[] columns = [new[] { double.NaN, 1, double.NegativeInfinity, 1e300, 1e-300 }, new[] { 1L, 1, 1, 1, 1 }];
            formula.PrepareColumns(width, formula.Inputs.Count == 1 ? ["a"] : ["a", "b"]).Evaluate(columns.AsSpan(0, formula.Inputs.Count), values, statuses);
            statuses.Should().Equal(
                OutcomeStatus.InvalidInput, OutcomeStatus.Computed, OutcomeStatus.InvalidInput, OutcomeStatus.InvalidInput, OutcomeStatus.InvalidInput);
            formula.Prepare().Explain([.. formula.Inputs.Select(_ => (Figure?)Figure.Read("NaN"))]).Status.Should().Be(OutcomeStatus.InvalidInput);
        }
    }

    [Fact]
    public void The_least_of_the_64_bit_integers_is_a_result_like_any_other()
    {
        var (values, statuses) = (new long[3], new OutcomeStatus[3]);
        var formula = Formula.Compile("a - b", target: new FormulaTarget { Decimals = 0 }).Value.PrepareColumns();
        formula.Evaluate([new[] { long.MinValue, long.MinValue + 1, long.MinValue }, new[] { 0L, 1, 1 }], values, statuses);
        values.Should().Equal(long.MinValue, long.MinValue, 0);
        statuses.Should().Equal(OutcomeStatus.Computed, OutcomeStatus.Computed, OutcomeStatus.Overflow);
    }

    [Fact]
    public void A_double_counts_as_its_shortest_decimal()
    {
        // In binary fractions 0.1 + 0.2 is not 0.3, and 1.005 × 100 rounds down to 100.
        var sum = Formula.Compile("a + b = c").Value.PrepareColumns();
        var (values, statuses) = (new long[1], new OutcomeStatus[1]);
        sum.Evaluate([Column.Of(new[] { 0.1 }), Column.Of(new[] { 0.2 }), Column.Of(new[] { 0.3 })], values, statuses);
        values.Should().Equal(1);
        var rounded = Formula.Compile("a", target: new FormulaTarget { Decimals = 2 }).Value.PrepareColumns();
        rounded.Evaluate([Column.Of(new[] { 1.005 })], values, statuses);
        values.Should().Equal(101);
    }

    [Theory]
    [InlineData(1e22, "10000000000000000000000")]
    [InlineData(1.7976931348623157E+308, null)]
    [InlineData(5e-324, null)]
    [InlineData(double.PositiveInfinity, null)]
    [InlineData(0.00000012345, "0.00000012345")]
    [InlineData(123456789.12345678, "123456789.12345678")]
    public void Doubles_beyond_vectors_are_read_as_text(double figure, string? expected)
    {
        var columns = Formula.Compile("a").Value.PrepareColumns();
        columns.IsVectorized.Should().BeFalse("results without fixed decimals are made one by one");
        var fixedColumns = Formula.Compile("a", target: new FormulaTarget { Decimals = 12 }).Value.PrepareColumns();
        var (values, statuses) = (new decimal[1], new OutcomeStatus[1]);
        foreach (var formula in new[] { columns, fixedColumns })
        {
            formula.Evaluate([Column.Of(new[] { figure })], values, statuses);
            if (expected is null) statuses.Should().Equal(OutcomeStatus.InvalidInput);
            else if (statuses[0] == OutcomeStatus.Overflow) expected.Length.Should().BeGreaterThan(28 - 12);
            else values[0].Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_decimal_of_more_than_64_bits_is_not_cut()
    {
        // 2^64 + 1, of which the lower 64 bits are 1.
        var (values, statuses) = (new decimal[2], new OutcomeStatus[2]);
        Column column = new[] { 18_446_744_073_709_551_617m, 1m };
        Formula.Compile("a", target: new FormulaTarget { Decimals = 0 }).Value.PrepareColumns().Evaluate([column], values, statuses);
        values.Should().Equal(18_446_744_073_709_551_617m, 1);
    }

    [Fact]
    public void A_figure_that_is_only_counted_is_still_looked_at()
    {
        var formula = Formula.Compile("If(not (a > 1), 1, 2) + Count(b)", target: new FormulaTarget { Decimals = 0 }).Value.PrepareColumns();
        var (values, statuses) = (new long[2], new OutcomeStatus[2]);
        formula.IsVectorized.Should().BeTrue();
        formula.Evaluate([new long[] { 1, 2 }, new[] { double.NaN, 0.5 }], values, statuses);
        statuses.Should().Equal(OutcomeStatus.InvalidInput, OutcomeStatus.Computed);
        values.Should().Equal(0, 3);
    }

    [Fact]
    public void Large_numbers_between_small_ones_are_exact_too()
    {
        // 1 000 rows of 100 000 / 3 × 100 % with two decimals, and one of 3 000 000 000 000 001 / 3 = 1 000 000 000 000 000.3….
        var a = Enumerable.Repeat(100_000L, 1000).ToArray();
        a[700] = 3_000_000_000_000_001;
        var formula = Formula.Compile("a / 3", target: new FormulaTarget { Decimals = 2 }).Value.PrepareColumns();
        var (values, statuses) = (new long[1000], new OutcomeStatus[1000]);
        formula.Evaluate([Column.Of(a)], values, statuses);
        values[700].Should().Be(100_000_000_000_000_033);
        values.Where((_, i) => i != 700).Should().AllBeEquivalentTo(3_333_333L);
    }

    [Fact]
    public void An_integer_result_of_more_than_64_bits_is_an_overflow_and_as_a_decimal_it_is_not()
    {
        var formula = Formula.Compile("a * 10", target: new FormulaTarget { Decimals = 0 }).Value.PrepareColumns();
        var (integers, decimals, statuses) = (new long[1], new decimal[1], new OutcomeStatus[1]);
        formula.Evaluate([Column.Of(new[] { long.MaxValue })], integers, statuses);
        statuses.Should().Equal(OutcomeStatus.Overflow);
        formula.Evaluate([Column.Of(new[] { long.MaxValue })], decimals, statuses);
        statuses.Should().Equal(OutcomeStatus.Computed);
        decimals.Should().Equal(92233720368547758070m);
    }

    [Fact]
    public void Several_cores_give_what_one_gives()
    {
        var formula = Formula.Compile("a / b * 100%", target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value.PrepareColumns("b", "a");
        const int Rows = 70_001; // enough for two of the cores
        var columns = new[] { Column.Of(Enumerable.Range(0, Rows).Select(i => i % 97L).ToArray()), Column.Of(Enumerable.Range(0, Rows).Select(i => (long)i).ToArray()) };
        var (one, many) = (new long[Rows], new long[Rows]);
        var (oneStatuses, manyStatuses) = (new OutcomeStatus[Rows], new OutcomeStatus[Rows]);
        formula.Evaluate(columns, one, oneStatuses);
        formula.EvaluateInParallel(columns, many, manyStatuses, 4);
        many.Should().Equal(one);
        manyStatuses.Should().Equal(oneStatuses);

        // Row 98: 98 / 1; row 97: 97 / 0.
        one[98].Should().Be(980_000);
        oneStatuses[97].Should().Be(OutcomeStatus.DivisionByZero);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        FluentActions.Invoking(() => formula.EvaluateInParallel(columns, many, manyStatuses, 2, cancelled.Token)).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("If(a > 0, b / a, 0)", true)]
    [InlineData("Coalesce(a, b) + Mod(a, 7) + Round(b / 3, 1) + Clamp(a, 0, 10)", true)]
    [InlineData("Median(a, b, 1, 2)", false)]
    [InlineData("WeightedAverage(a, b)", false)]
    [InlineData("a * 0.1234567890123456789", false)]
    public void It_tells_whether_rows_are_computed_in_vectors(string text, bool isVectorized)
    {
        Formula.Compile(text, target: new FormulaTarget { Decimals = 2 }).Value.PrepareColumns().IsVectorized.Should().Be(isVectorized);
    }

    [Fact]
    public void Columns_of_other_lengths_too_few_of_them_and_no_decimals_are_misuse()
    {
        var formula = Formula.Compile("a + b", target: new FormulaTarget { Decimals = 0 }).Value.PrepareColumns();
        var column = Column.Of(new long[] { 1, 2 });
        var (values, statuses) = (new long[2], new OutcomeStatus[2]);
        FluentActions.Invoking(() => formula.Evaluate([column], values, statuses)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => formula.Evaluate([column, Column.Of(new long[] { 1 })], values, statuses)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => formula.Evaluate([column, column], values, new OutcomeStatus[1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Column.Of(new long[] { 1, 2 }, 0, new[] { true })).Should().Throw<ArgumentException>();
        var exact = Formula.Compile("a + b").Value.PrepareColumns();
        FluentActions.Invoking(() => exact.Evaluate([column, column], values, statuses)).Should().Throw<InvalidOperationException>();
    }
}
