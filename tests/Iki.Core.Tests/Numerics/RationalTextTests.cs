namespace Iki.Core.Tests.Numerics;

/// <summary>From and to text. Fractions reduced by hand: 98.75 = 395/4.</summary>
public class RationalTextTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-3", "-3")]
    [InlineData("007", "7")]
    [InlineData("98.75", "395/4")]
    [InlineData("-98.7500", "-395/4")]
    [InlineData("0.10", "1/10")]
    [InlineData("159/160", "159/160")]
    [InlineData("318/320", "159/160")]
    [InlineData("-2/4", "-1/2")]
    [InlineData("6/3", "2")]
    [InlineData("0/5", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("123456789012345678901234567890.5", "246913578024691357802469135781/2")]
    public void A_number_is_read_exactly_and_written_as_a_reduced_fraction(string text, string written)
    {
        Rational.TryParse(text, out var value).Should().BeTrue();
        value.ToString().Should().Be(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1\n")]
    [InlineData("1,5")]
    [InlineData("1.000.000")]
    [InlineData("1_000")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("1/0")]
    [InlineData("0/0")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/-2")]
    [InlineData("1.5/2")]
    [InlineData("1/2.5")]
    [InlineData("1/2/3")]
    [InlineData("(1)")]
    [InlineData("NaN")]
    [InlineData("½")]
    [InlineData("−5")]
    [InlineData("１２")]
    [InlineData("٣")]
    public void Another_form_is_refused(string text)
    {
        var parse = () => Rational.Parse(text);

        Rational.TryParse(text, out var value).Should().BeFalse();
        value.IsZero.Should().BeTrue();
        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void Texts_have_at_most_40_000_characters()
    {
        Rational.TryParse(new string('9', 40_000), out var longest).Should().BeTrue();
        longest.ToString().Should().HaveLength(40_000);
        Rational.TryParse(new string('9', 40_001), out _).Should().BeFalse();
    }

    [Fact]
    public void No_text_is_a_misuse()
    {
        var parse = () => Rational.Parse(null!);
        parse.Should().Throw<ArgumentNullException>();
    }

    // A decimal comma, a dotted i, and a minus sign with a direction mark: each culture has one that must not matter.
    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Text_is_the_same_in_every_culture(string culture)
    {
        using var scope = new CultureScope(culture);

        Rational.Parse("-98.75").ToString().Should().Be("-395/4");
        Rational.Parse("-1234567").ToString().Should().Be("-1234567");
        Rational.Parse("-18446744073709551616/1000").ToString().Should().Be("-2305843009213693952/125");
        Rational.TryParse("98,75", out _).Should().BeFalse();
        Rational.TryParse("1.234.567", out _).Should().BeFalse();
    }
}
