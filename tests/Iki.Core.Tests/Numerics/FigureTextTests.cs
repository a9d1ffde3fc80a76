using Iki.Core.Numerics;

namespace Iki.Core.Tests.Numerics;

/// <summary>Figures by the grammar of JSON numbers (RFC 8259, 6), read exactly, of at most 28 digits (definitions.md, Data file).</summary>
public class FigureTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("12", "12")]
    [InlineData("-3", "-3")]
    [InlineData("98.75", "395/4")]
    [InlineData("0.1", "1/10")]
    [InlineData("1.50", "3/2")]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("1e0000003", "1000")]
    [InlineData("12.5e-1", "5/4")]
    [InlineData("-1.25e2", "-125")]
    [InlineData("5e0", "5")]
    [InlineData("5e-0", "5")]
    [InlineData("0.5e1", "5")]
    [InlineData("0e400000", "0")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("-12345678901234.56789012345678", "-617283945061728394506172839/50000000000000")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    [InlineData("1e-28", "1/10000000000000000000000000000")]
    [InlineData("1e27", "1000000000000000000000000000")]
    [InlineData("0.00000000000000000000000000001e1", "1/10000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000000000000000000", "0")]
    public void A_JSON_number_is_read_exactly(string text, string exact)
    {
        FigureText.Read(text, out var value).Should().Be(FigureTextStatus.Read);
        value.ToString().Should().Be(exact);

        var figure = Figure.Read(text);
        figure.Problem.Should().BeNull();
        figure.Value.ToString().Should().Be(exact);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("5.")]
    [InlineData("5.e3")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("00")]
    [InlineData("1,5,5")]
    [InlineData("1.00.000")]
    [InlineData("01.000")]
    [InlineData("1.000.00")]
    [InlineData("1,250.000,5")]
    [InlineData("1,2,3")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("1_000")]
    [InlineData("1 000")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1\n")]
    [InlineData("e3")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e+-3")]
    [InlineData("1e3.5")]
    [InlineData("1e3e3")]
    [InlineData("0x1F")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1%")]
    [InlineData("null")]
    [InlineData("−5")]
    [InlineData("１２")]
    [InlineData("1٣")]
    public void Another_form_is_no_number(string text)
    {
        FigureText.Read(text, out var value).Should().Be(FigureTextStatus.NotANumber);
        value.IsZero.Should().BeTrue();

        var problem = Figure.Read(text).Problem;
        problem!.Code.Should().Be("IKI5001");
        problem.Arguments.Should().Equal(text);
    }

    [Theory]
    [InlineData("12345678901234567890123456789")]
    [InlineData("-12345678901234.567890123456789")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1e28")]
    [InlineData("1e-29")]
    [InlineData("1e400000")]
    [InlineData("-1e-400000")]
    [InlineData("1e99999999999999999999")]
    public void More_than_28_digits_are_refused_and_not_rounded(string text)
    {
        FigureText.Read(text, out var value).Should().Be(FigureTextStatus.TooManyDigits);
        value.IsZero.Should().BeTrue();

        var problem = Figure.Read(text).Problem;
        problem!.Code.Should().Be("IKI5002");
        problem.Arguments.Should().Equal(text, "28");
    }

    [Fact]
    public void An_exponent_of_four_digits_counts_in_full()
    {
        // 999 zeros and a 1 behind the point are 10⁻¹⁰⁰⁰.
        FigureText.Read($"0.{new string('0', 999)}1e1000", out var value).Should().Be(FigureTextStatus.Read);
        value.ToString().Should().Be("1");
    }

    [Fact]
    public void A_very_long_text_is_shown_by_its_beginning()
    {
        var problem = Figure.Read(new string('1', 61)).Problem;

        // 57 digits and three dots.
        problem!.Arguments[0].Should().Be("111111111111111111111111111111111111111111111111111111111...");
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Figures_are_the_same_in_every_culture(string culture)
    {
        using var scope = new CultureScope(culture);

        Figure.Read("-98.75").Value.ToString().Should().Be("-395/4");
        Figure.Read("1E-1").Value.ToString().Should().Be("1/10");
        Figure.Read("98,75").Value.ToString().Should().Be("395/4");
        Figure.Read("1.250").Problem!.Code.Should().Be("IKI5028");
    }
}
