using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>Numbers as people read them: in Indonesian a comma before decimals and a dot between thousands (PUEBI).</summary>
public class ReaderNumbersTests
{
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("999", "999", "999")]
    [InlineData("-999", "-999", "-999")]
    [InlineData("1000", "1000", "1.000")]
    [InlineData("-1000", "-1000", "-1.000")]
    [InlineData("1234567.8901", "1234567.8901", "1.234.567,8901")]
    [InlineData("-0.5", "-0.5", "-0,5")]
    [InlineData("10000/3", "10000/3", "10.000/3")]
    [InlineData("1/10000000000000000000000000000000", "1/10000000000000000000000000000000", "1/10.000.000.000.000.000.000.000.000.000.000")]
    public void A_number_is_printed_as_its_reader_writes_it(string number, string english, string indonesian)
    {
        var value = Rational.Parse(number);
        ReaderNumbers.Of(value, Language.English).Should().Be(english);
        ReaderNumbers.Of(value, Language.Indonesian).Should().Be(indonesian);
    }

    [Theory]
    [InlineData("18.8", 2, "18.80", "18,80")]
    [InlineData("18.8", null, "18.8", "18,8")]
    [InlineData("18.80", null, "18.8", "18,8")]
    [InlineData("18", 2, "18.00", "18,00")]
    [InlineData("18", 0, "18", "18")]
    [InlineData("-1234.5", 3, "-1234.500", "-1.234,500")]
    [InlineData("0", 2, "0.00", "0,00")]
    [InlineData("18.123", 2, "18.123", "18,123")]
    public void A_number_has_at_least_the_decimals_that_are_declared(string number, int? decimals, string english, string indonesian)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Languages.Number(value, decimals, Language.English).Should().Be(english);
        Languages.Number(value, decimals, Language.Indonesian).Should().Be(indonesian);
    }

    // As officials write them: no space before a percent sign, and "Rp" before its number without a space (PUEBI).
    [Theory]
    [InlineData("98,75", "%", "98,75 %", "98,75%")]
    [InlineData("5", "‰", "5 ‰", "5‰")]
    [InlineData("24", "orang", "24 orang", "24 orang")]
    [InlineData("24", "", "24", "24")]
    [InlineData("24", null, "24", "24")]
    [InlineData("146.460.000.000", "Rp", "Rp 146.460.000.000", "Rp146.460.000.000")]
    [InlineData("500", "rupiah", "Rp 500", "Rp500")]
    [InlineData("500", "RUPIAH", "Rp 500", "Rp500")]
    [InlineData("500", "juta rupiah", "500 juta rupiah", "500 juta rupiah")]
    [InlineData("-500", "Rp", "-Rp 500", "-Rp500")]
    [InlineData("≈ 33,33", "Rp", "≈ Rp 33,33", "≈ Rp33,33")]
    public void A_unit_stands_where_its_reader_expects_it(string number, string? unit, string english, string indonesian)
    {
        Languages.WithUnit(number, unit, Language.English).Should().Be(english);
        Languages.WithUnit(number, unit, Language.Indonesian).Should().Be(indonesian);
    }

    [Theory]
    [InlineData("pegawai", "pegawai")]
    [InlineData("Previous(pad)", "Sebelumnya(pad)")]
    [InlineData("Previous(pad, 2)", "Sebelumnya(pad; 2)")]
    [InlineData("LastYear(dokumen.lkjip)", "TahunLalu(dokumen.lkjip)")]
    [InlineData("YearToDate(pad)", "SejakAwalTahun(pad)")]
    [InlineData("DaysInPeriod()", "HariDalamPeriode()")]
    [InlineData("[Previous(pad)]", "[Previous(pad)]")]
    [InlineData("[a (b)]", "[a (b)]")]
    [InlineData("a, LastYear(b), c", "a, TahunLalu(b), c")]
    [InlineData("Previous(a, 2); x, 2024-01", "Sebelumnya(a; 2); x, 2024-01")]
    public void Inputs_have_the_function_names_of_the_reader(string names, string indonesian)
    {
        InputNames.List(names, Language.Indonesian).Should().Be(indonesian);
        InputNames.List(names, Language.English).Should().Be(names);
    }

    [Fact]
    public void The_words_for_times_are_the_names_of_the_functions()
    {
        foreach (var function in new[] { FunctionTable.Previous, FunctionTable.LastYear, FunctionTable.YearToDate, FunctionTable.DaysInPeriod })
        {
            Terms.In(function.Name.English, Language.Indonesian).Should().Be(function.Name.Indonesian);
        }
    }
}
