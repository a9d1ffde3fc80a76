namespace Iki.Core.Tests.Numerics;

/// <summary>
/// Figures that are texts, in each notation (definitions.md, Data file). Expected by hand: <c>id</c> has a decimal comma and points
/// between whole groups of three digits, <c>en</c> the other way round, and <c>auto</c> takes what only one of them reads.
/// </summary>
public class FigureNotationTests
{
    private const NumberNotation Auto = NumberNotation.Auto;
    private const NumberNotation Id = NumberNotation.Indonesian;
    private const NumberNotation En = NumberNotation.English;

    [Theory]
    [InlineData("12.500,75", Auto, "50003/4")]
    [InlineData("1.250.000", Auto, "1250000")]
    [InlineData("1,250,000.5", Auto, "2500001/2")]
    [InlineData("1,250,000", Auto, "1250000")]
    [InlineData("1,5", Auto, "3/2")]
    [InlineData("-1,5", Auto, "-3/2")]
    [InlineData("-1.250.000", Auto, "-1250000")]
    [InlineData("0,125", Auto, "1/8")]
    [InlineData("0.125", Auto, "1/8")]
    [InlineData("12.3750", Auto, "99/8")]
    [InlineData("1250,375", Auto, "10003/8")]
    [InlineData("1,23457E+12", Auto, "1234570000000")]
    [InlineData("1.250E+2", Auto, "125")]
    [InlineData("1.250", Id, "1250")]
    [InlineData("-1.250", Id, "-1250")]
    [InlineData("12.375", Id, "12375")]
    [InlineData("12,375", Id, "99/8")]
    [InlineData("1250", Id, "1250")]
    [InlineData("1.250", En, "5/4")]
    [InlineData("1,250", En, "1250")]
    [InlineData("12,375.5", En, "24751/2")]
    public void A_figure_with_one_reading_is_read(string text, NumberNotation notation, string exact)
    {
        var figure = Figure.Read(text, notation);
        figure.Problem.Should().BeNull();
        figure.Value.ToString().Should().Be(exact);
    }

    [Theory]
    [InlineData("1.250", "1250", "1.25")]
    [InlineData("1,250", "1250", "1.25")]
    [InlineData("-850.000", "-850000", "-850")]
    [InlineData("12.375", "12375", "12.3750")]
    [InlineData("999,999", "999999", "999.9990")]
    public void A_figure_with_two_readings_is_refused_with_both(string text, string larger, string smaller)
    {
        var problem = Figure.Read(text).Problem!;
        problem.Code.Should().Be("IKI5028");
        problem.Arguments.Should().Equal(text, $"'{larger}', '{smaller}'", larger, smaller);
        foreach (var reading in new[] { larger, smaller }) Figure.Read(reading).Problem.Should().BeNull();
    }

    [Theory]
    [InlineData("1.5", Id, "1,5")]
    [InlineData("1,250,000.5", Id, "1250000,5")]
    [InlineData("1.5E+3", Id, "1,5E+3")]
    [InlineData("1,5", En, "1.5")]
    [InlineData("-12.500,75", En, "-12500.75")]
    public void What_does_not_fit_the_notation_is_refused_with_what_does(string text, NumberNotation notation, string repaired)
    {
        var problem = Figure.Read(text, notation).Problem!;
        problem.Code.Should().Be("IKI5029");
        problem.Arguments[3].Should().Be(repaired);
        Figure.Read(repaired, notation).Problem.Should().BeNull();
    }

    [Theory]
    [InlineData("1,5,5", Id)]
    [InlineData("1.25.000", En)]
    [InlineData("1.2500.000", Id)]
    [InlineData("0.125.000", Auto)]
    [InlineData("x", Id)]
    [InlineData("01,5", En)]
    [InlineData("000.500", Id)]
    public void What_no_notation_reads_is_no_number(string text, NumberNotation notation)
    {
        Figure.Read(text, notation).Problem!.Code.Should().Be("IKI5001");
    }

    // 99/8 and 1/8 by hand; what is written is read back to the same number.
    [Theory]
    [InlineData("12.375", Auto, "12.3750")]
    [InlineData("-850.125", Auto, "-850.1250")]
    [InlineData("0.125", Auto, "0.125")]
    [InlineData("1250.125", Auto, "1250.125")]
    [InlineData("1250", Auto, "1250")]
    [InlineData("12.30", Auto, "12.3")]
    [InlineData("12.375", Id, "12,375")]
    [InlineData("1250.5", Id, "1250,5")]
    [InlineData("12.375", En, "12.375")]
    public void A_figure_is_written_so_that_it_reads_back(string number, NumberNotation notation, string written)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Figure.Write(value, notation).Should().Be(written);
        Figure.Read(written, notation).Should().Be((Figure)value);
    }

    [Fact]
    public void Figures_are_told_apart_by_their_numbers_alone()
    {
        Figure.Read("1,23457E+12").Should().Be((Figure)1_234_570_000_000m);
        Figure.Read("1,23457E+12").GetHashCode().Should().Be(((Figure)1_234_570_000_000m).GetHashCode());
        Figure.Read("1").Should().NotBe(Figure.Read("1.250"));
    }

    [Fact]
    public void Binary_fractions_of_columns_are_no_texts()
    {
        // 12.375 = 99/8 is a binary fraction, and its own text could be read in two ways.
        var prepared = Formula.Compile("a * 8").Value.PrepareColumns();
        var (values, statuses) = (new decimal[1], new OutcomeStatus[1]);
        prepared.Evaluate([Iki.Core.Formulas.Column.Of(new[] { 12.375 })], values, statuses);
        values.Should().Equal(99m);
    }
}
