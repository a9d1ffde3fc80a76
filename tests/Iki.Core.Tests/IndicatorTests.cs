namespace Iki.Core.Tests;

/// <summary>Definitions made in code; those in files are held by the corpus of bad files.</summary>
public class IndicatorTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void More_than_12_decimals_and_fewer_than_none_are_misuse_where_they_are_given(int decimals)
    {
        Action[] given =
        [
            () => _ = new Indicator { Id = "i", Name = "n", Unit = "", Decimals = decimals },
            () => _ = new Measure { Id = "m", Formula = "1", Decimals = decimals },
            () => _ = new FormulaTarget { Decimals = decimals },
        ];
        foreach (var act in given) act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 … 12*");
    }
}
