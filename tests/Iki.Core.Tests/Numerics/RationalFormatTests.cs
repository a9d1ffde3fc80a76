using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Iki.Core.Tests.Numerics;

/// <summary>
/// Exact numbers by the formats of .NET. Literals are worked out by hand; how a culture writes signs and groups is that of the CLDR: in Indonesian
/// 1.234,50 and 99,38%, in English of the United States 1,234.50.
/// </summary>
public class RationalFormatTests
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    [Theory]
    [InlineData("159/160", null, "159/160")]
    [InlineData("159/160", "", "159/160")]
    [InlineData("159/160", "G", "159/160")]
    [InlineData("-7", "g", "-7")]
    [InlineData("2/3", "N2", "0.67")]
    [InlineData("-2/3", "N2", "-0.67")]
    [InlineData("2/3", "F0", "1")]
    [InlineData("1/2", "F0", "1")]
    [InlineData("-1/2", "F0", "-1")]
    [InlineData("5/2", "F0", "3")]
    [InlineData("1/8", "F2", "0.13")]
    [InlineData("-1/1000", "F2", "0.00")]
    [InlineData("1/3", "F2", "0.33")]
    [InlineData("12345678", "N0", "12,345,678")]
    [InlineData("12345678/100", "N1", "123,456.8")]
    [InlineData("159/160", "P2", "99.38 %")]
    [InlineData("1/3", "P0", "33 %")]
    [InlineData("159/160", "0.000", "0.994")]
    [InlineData("1/3", "0.00##", "0.3333")]
    [InlineData("2/3", "0.0%", "66.7%")]
    [InlineData("12345678", "#,##0.00", "12,345,678.00")]
    [InlineData("-5/2", "0.0;(0.0)", "(2.5)")]
    [InlineData("1/3", "E3", "3.333E-001")]
    [InlineData("1/3", "G3", "0.333")]
    public void A_number_is_rounded_to_what_the_format_shows(string number, string? format, string expected)
    {
        var value = Rational.Parse(number);

        value.ToString(format, CultureInfo.InvariantCulture).Should().Be(expected);
        Formatted(value, format, CultureInfo.InvariantCulture).Should().Be(expected);
        Utf8(value, format, CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Fact]
    public void A_half_that_a_cut_would_take_for_one_is_none()
    {
        // 0.5 and a little less, of which 28 digits are 0.4999…9; and 0.125 and a little more.
        var little = Rational.Fraction(1, BigInteger.Pow(10, 60));
        (Rational.Fraction(1, 2) - little).ToString("0", CultureInfo.InvariantCulture).Should().Be("0");
        (Rational.Fraction(1, 2) + little).ToString("0", CultureInfo.InvariantCulture).Should().Be("1");
        (Rational.Fraction(1, 8) - little).ToString("0.00", CultureInfo.InvariantCulture).Should().Be("0.12");
        (Rational.Fraction(1, 8) - little).ToString("F2", CultureInfo.InvariantCulture).Should().Be("0.12");
        (-Rational.Fraction(1, 8) - little).ToString("F2", CultureInfo.InvariantCulture).Should().Be("-0.13");
    }

    [Fact]
    public void The_culture_counts_where_there_is_a_format_and_nowhere_else()
    {
        var value = Rational.Fraction(-12345678, 1000);
        value.ToString("N2", Indonesian).Should().Be("-12.345,68");
        value.ToString("0.0", Indonesian).Should().Be("-12345,7");
        Rational.Fraction(159, 160).ToString("P2", Indonesian).Should().Be("99,38%");
        value.ToString(null, Indonesian).Should().Be("-6172839/500");
        string.Create(Indonesian, $"{value} {value:N2}").Should().Be("-6172839/500 -12.345,68");
        var negative = new CultureInfo("en-US") { NumberFormat = { NumberNegativePattern = 0, CurrencyNegativePattern = 0, CurrencySymbol = "Rp" } };
        value.ToString("N1", negative).Should().Be("(12,345.7)");
        value.ToString("C0", negative).Should().Be("(Rp12,346)");
    }

    [Fact]
    public void Numbers_beyond_a_decimal_are_written_whole_by_formats_with_decimals()
    {
        // (10^30 + 1/2) and its negative, as written on paper.
        var large = Rational.Parse("1000000000000000000000000000000.5");
        large.ToString("N1", CultureInfo.InvariantCulture).Should().Be("1,000,000,000,000,000,000,000,000,000,000.5");
        large.ToString("F0", CultureInfo.InvariantCulture).Should().Be("1000000000000000000000000000001");
        (-large).ToString("N0", Indonesian).Should().Be("-1.000.000.000.000.000.000.000.000.000.001");
        large.ToString("P0", CultureInfo.InvariantCulture).Should().Be("100,000,000,000,000,000,000,000,000,000,050 %");
        large.ToString("N", CultureInfo.InvariantCulture).Should().Be("1,000,000,000,000,000,000,000,000,000,000.50");
        Utf8(large, "F1", CultureInfo.InvariantCulture).Should().Be("1000000000000000000000000000000.5");
        Rational.Fraction(1, 3).ToString("F40", CultureInfo.InvariantCulture).Should().Be("0." + new string('3', 40));
        Rational.Fraction(2, 3).ToString("N", CultureInfo.InvariantCulture).Should().Be("0.67");
        var groups = new NumberFormatInfo { NumberGroupSizes = [3, 2] };
        large.ToString("N0", groups).Should().Be("10,00,00,00,00,00,00,00,00,00,00,00,00,00,001");
    }

    [Theory]
    [InlineData("1/3", "D")]
    [InlineData("1/3", "X2")]
    [InlineData("1/3", "R")]
    [InlineData("1/3", "F99999")]
    [InlineData("1/3", "F999999999999")]
    [InlineData("1/3", "G0")]
    [InlineData("1/3", "E27")]
    [InlineData("1/3", "0.0000000000000000000000000000")]
    [InlineData("1000000000000000000000000000000", "0")]
    [InlineData("1000000000000000000000000000000", "E2")]
    [InlineData("1/1000000000000000000000000000000", "E2")]
    public void A_format_that_cannot_show_the_number_is_refused_by_name(string number, string format)
    {
        var write = () => Rational.Parse(number).ToString(format, CultureInfo.InvariantCulture);
        var fit = () => Formatted(Rational.Parse(number), format, CultureInfo.InvariantCulture);
        write.Should().Throw<FormatException>().WithMessage($"*'{format}'*");
        fit.Should().Throw<FormatException>().WithMessage($"*'{format}'*");
    }

    [Fact]
    public void Decimals_are_those_of_a_division_by_hand() => Holds(
        Gen.Zip(NaiveFractions.One, Gen.Choose(0, 40)),
        p => p.Item1.ToRational().ToString("F" + p.Item2.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) == Divided(p.Item1, p.Item2));

    [Fact]
    public void A_pattern_gives_the_same_digits_or_is_refused() => Holds(Gen.Zip(NaiveFractions.One, Gen.Choose(1, 12)), p =>
    {
        try
        {
            return p.Item1.ToRational().ToString("0." + new string('0', p.Item2), CultureInfo.InvariantCulture) == Divided(p.Item1, p.Item2);
        }
        catch (FormatException)
        {
            return BigInteger.Abs(p.Item1.Above) / p.Item1.Below >= BigInteger.Pow(10, 26 - p.Item2);
        }
    });

    [Fact]
    public void What_has_no_room_is_not_written()
    {
        foreach (var (value, format, length) in new[] { ("159/160", "", 7), ("-7", "", 2), ("2/3", "N2", 4), ("1000000000000000000000000000000/7", "", 33) })
        {
            var number = Rational.Parse(value);
            var (chars, bytes) = (new char[length], new byte[length]);
            number.TryFormat(chars, out var written, format, CultureInfo.InvariantCulture).Should().BeTrue();
            number.TryFormat(bytes, out var utf8, format, CultureInfo.InvariantCulture).Should().BeTrue();
            (written, utf8).Should().Be((length, length));
            for (var room = 0; room < length; room++)
            {
                number.TryFormat(new char[room], out var none, format, CultureInfo.InvariantCulture).Should().BeFalse();
                number.TryFormat(new byte[room], out var nothing, format, CultureInfo.InvariantCulture).Should().BeFalse();
                (none, nothing).Should().Be((0, 0));
            }
        }
    }

    [Theory]
    [InlineData("1/3")]
    [InlineData("-12.5")]
    [InlineData("0")]
    public void A_text_is_read_in_every_way_that_dotnet_has(string text)
    {
        var value = Rational.Parse(text);
        Read<Rational>(text).Should().Be(value);
        Rational.Parse(Encoding.UTF8.GetBytes(text), Indonesian).Should().Be(value);
        Rational.TryParse(text, Indonesian, out var read).Should().BeTrue();
        read.Should().Be(value);
        TypeDescriptor.GetConverter(typeof(Rational)).ConvertFrom(null, Indonesian, text).Should().Be(value);
        TypeDescriptor.GetConverter(typeof(Rational)).ConvertTo(null, Indonesian, value, typeof(string)).Should().Be(value.ToString());
    }

    [Theory]
    [InlineData("1,5", "'1,5'")]
    [InlineData("", "''")]
    [InlineData("1\u200B", "'1\\u200B'")]
    [InlineData("1\u00A0", "'1\\u00A0'")]
    [InlineData("\u0661", "'\u0661'")]
    public void A_text_that_is_no_number_is_shown(string text, string shown)
    {
        foreach (var parse in new Action[] { () => Rational.Parse(text), () => Rational.Parse(text.AsSpan(), null), () => Rational.Parse(Encoding.UTF8.GetBytes(text), null) })
        {
            parse.Should().Throw<FormatException>().Which.Message.Should().StartWith(shown + " is no number");
        }

        Rational.TryParse(text, null, out var value).Should().BeFalse();
        value.Should().Be(Rational.Zero);
    }

    [Fact]
    public void A_long_text_is_shown_cut()
    {
        var parse = () => Rational.Parse(new string('9', 50_000));
        parse.Should().Throw<FormatException>().Which.Message.Should().StartWith($"'{new string('9', 60)}...' is no number");
        var utf8 = () => Rational.Parse(Encoding.UTF8.GetBytes(new string('9', 50_000)), null);
        utf8.Should().Throw<FormatException>().Which.Message.Should().StartWith($"'{new string('9', 60)}...' is no number");
    }

    private static T Read<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static string Formatted(Rational value, string? format, IFormatProvider provider)
    {
        var text = new char[100];
        value.TryFormat(text, out var written, format, provider).Should().BeTrue();
        return new string(text, 0, written);
    }

    private static string Utf8(Rational value, string? format, IFormatProvider provider)
    {
        var text = new byte[100];
        value.TryFormat(text, out var written, format, provider).Should().BeTrue();
        return Encoding.UTF8.GetString(text, 0, written);
    }

    /// <summary>Numerator × 10^d ÷ denominator, a half more and cut, with the point put in.</summary>
    private static string Divided(NaiveFraction fraction, int decimals)
    {
        var below = BigInteger.Abs(fraction.Below);
        var scaled = ((2 * BigInteger.Abs(fraction.Above) * BigInteger.Pow(10, decimals)) + below) / (2 * below);
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = decimals == 0 ? digits : digits.Insert(digits.Length - decimals, ".");
        return fraction.Above.Sign * fraction.Below.Sign < 0 && !scaled.IsZero ? "-" + text : text;
    }

    private static void Holds<T>(Gen<T> generator, Func<T, bool> property) => Prop.ForAll(generator.ToArbitrary(), property).Check(
        Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(new Replay(new Rnd(2026, 7), FSharpOption<int>.None)));
}
