using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas;

/// <summary>Formulas with their inputs in slots; that they compute what the reference does is in <see cref="ReferenceTests"/>.</summary>
public class PreparedFormulaTests
{
    private static readonly Formula Attendance = Formula.Compile(
        "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%", target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value;

    [Theory]
    [InlineData("1 * (a + b) - a * b", "-11")]
    [InlineData("100% * (a + b) / (a * b)", "47.6190476190476190476190476")]
    [InlineData("100% * (a - b) / (a + b)", "-40")]
    [InlineData("100% * Floor(a) / (b + 1)", "37.5")]
    [InlineData("a * (1 * (a + b) - a)", "21")]
    [InlineData("Max(1 * (a + b), a * b, 1 * (b - a))", "21")]
    public void A_factor_of_1_leaves_nothing_that_the_next_operand_overwrites(string text, string expected)
    {
        // By hand for a = 3 and b = 7: 10 - 21; 10 / 21; -4 / 10; 3 / 8; 3 × (10 - 3); the largest of 10, 21 and 4.
        var formula = Formula.Compile(text, target: new FormulaTarget { Decimals = 12 }).Value;
        var value = decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        formula.Prepare("a", "b").Evaluate([3L, 7L]).Value.Should().Be(decimal.Round(value, 12));
        var (values, statuses) = (new decimal[1], new OutcomeStatus[1]);
        formula.PrepareColumns("a", "b").Evaluate([new[] { 3L }, new[] { 7L }], values, statuses);
        values.Should().Equal(decimal.Round(value, 12));
    }

    [Fact]
    public void Figures_go_to_the_slots_their_inputs_were_named_for()
    {
        // 24 people, 240 days, 3 of absence: 237/240 = 79/80 = 98.75 %.
        var outcome = Attendance.Prepare("hariTidakMasuk", "hariKerja", "pegawai").Evaluate([3, 240, 24]);
        outcome.Value.Should().Be(98.75m);
        outcome.Exact.Should().Be(Rational.Parse("79/80"));
        outcome.ToString().Should().Be("98.75");
    }

    [Fact]
    public void Without_names_the_slots_are_in_text_order()
    {
        var prepared = Attendance.Prepare();
        prepared.Inputs.Should().Equal("pegawai", "hariKerja", "hariTidakMasuk");
        prepared.Evaluate([24m, 240m, 1.5m]).Value.Should().Be(99.38m);
    }

    [Fact]
    public void What_is_missing_or_divides_by_zero_is_a_status_and_told_on_request()
    {
        var prepared = Attendance.Prepare();
        prepared.Evaluate([24m, null, 3m]).Status.Should().Be(OutcomeStatus.MissingInput);
        prepared.Explain([24, null, 3]).Missing.Should().Equal("hariKerja");
        prepared.Evaluate([0, 240, 3]).Status.Should().Be(OutcomeStatus.DivisionByZero);
        prepared.Explain([0, 240, 3]).Divisor.Should().Be("pegawai * hariKerja");
        prepared.Evaluate([24, Figure.Read("banyak"), 3]).Status.Should().Be(OutcomeStatus.InvalidInput);
    }

    [Fact]
    public void An_input_that_is_left_out_is_missing()
    {
        Formula.Compile("Coalesce(a, 7) + b").Value.Prepare("b").Evaluate([1]).Value.Should().Be(8m);
    }

    [Fact]
    public void Items_and_earlier_periods_are_inputs_of_their_own()
    {
        var prepared = Formula.Compile("dokumen.lkjip + dokumen.[rencana kerja] - Previous(x, 2)").Value.Prepare();
        prepared.Inputs.Should().Equal("dokumen.lkjip", "dokumen.[rencana kerja]", "Previous(x, 2)");
        prepared.Evaluate([5, 4, 2]).Value.Should().Be(7m);
    }

    [Fact]
    public void A_name_with_a_dot_in_it_and_an_item_have_slots_of_their_own()
    {
        // Both are called a.b; the first is a variable of that name.
        var formula = Formula.Compile("[a.b] - a.b").Value;
        formula.Prepare().Evaluate([5, 2]).Value.Should().Be(3m);
        var values = new decimal[1];
        formula.PrepareColumns().Evaluate([Column.Of(new long[] { 5 }), Column.Of(new long[] { 2 })], values, new OutcomeStatus[1]);
        values.Should().Equal(3m);
    }

    [Fact]
    public void Percentages_are_given_in_percent_points_as_at_every_border()
    {
        var symbols = new FormulaSymbol { Name = "capaian", Unit = "%" };
        var formula = Formula.Compile("capaian / 2", FormulaScope.Of([symbols])).Value;
        formula.Prepare().Evaluate([98.75m]).Value.Should().Be(49.375m);
        formula.Prepare().Evaluate([98]).Exact.Should().Be(Rational.Parse("49/100"));
    }

    [Theory]
    [InlineData("a * b", "9223372036854775807", "9223372036854775807", "85070591730234615847396907784232501249")]
    [InlineData("a + b", "9223372036854775807", "1", "9223372036854775808")]
    [InlineData("-a - b", "9223372036854775807", "2", "-9223372036854775809")]
    [InlineData("a / 3 * b", "9223372036854775806", "3", "9223372036854775806")]
    public void Figures_beyond_64_bits_stay_exact(string text, string a, string b, string expected)
    {
        var outcome = Formula.Compile(text).Value.Prepare().Evaluate([Figure.Read(a), Figure.Read(b)]);
        if (outcome.Status == OutcomeStatus.Computed) outcome.Exact.Should().Be(Rational.Parse(expected));
        else expected.Length.Should().BeGreaterThan(28);
    }

    [Fact]
    public void Whole_figures_allocate_nothing()
    {
        var prepared = Attendance.Prepare();
        long[] figures = [24, 240, 3];
        prepared.Evaluate(figures);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) prepared.Evaluate(figures);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Decimals_missing_ones_and_divisors_of_0_do_not_allocate_either()
    {
        var prepared = Attendance.Prepare("pegawai", "hariKerja", "hariTidakMasuk");
        decimal?[][] rows = [[24.5m, 240m, 36.25m], [24m, null, 36m], [0m, 240m, 36m]];
        foreach (var row in rows) prepared.Evaluate(row);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) prepared.Evaluate(rows[i % 3]);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void A_wrong_name_a_name_twice_and_a_wrong_count_are_misuse()
    {
        FluentActions.Invoking(() => Attendance.Prepare("pegawai", "hariKrja")).Should().Throw<ArgumentException>().WithMessage("*hariKrja*hariKerja*");
        FluentActions.Invoking(() => Attendance.Prepare("pegawai", "PEGAWAI")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Attendance.Prepare().Evaluate([24, 240])).Should().Throw<ArgumentException>();
    }
}
