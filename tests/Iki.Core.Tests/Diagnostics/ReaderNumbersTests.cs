using Iki.Core.Diagnostics;

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
}
