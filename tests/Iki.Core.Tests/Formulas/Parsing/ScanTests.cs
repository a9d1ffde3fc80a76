namespace Iki.Core.Tests.Formulas.Parsing;

/// <summary>What the language cases cannot show of a text's characters: what messages say of them.</summary>
public class ScanTests
{
    [Theory]
    [InlineData("\u0001", "U+0001")]
    [InlineData("\u200B", "U+200B")]
    [InlineData("\u3000", "U+3000")]
    [InlineData("\u2028", "U+2028")]
    [InlineData("\u2029", "U+2029")]
    [InlineData("\uE000", "U+E000")]
    [InlineData("\u0301", "U+0301")]
    [InlineData("\u20DD", "U+20DD")]
    [InlineData("\u0903", "U+0903")]
    [InlineData("\u0378", "U+0378")]
    [InlineData("$", "$ (U+0024)")]
    [InlineData("😀", "😀 (U+1F600)")]
    public void A_character_that_shows_nothing_is_named_by_its_number_alone(string character, string shown)
    {
        Formula.Compile($"1 + {character}2").Diagnostics.Should().Contain(d => d.Code == "IKI1001")
            .Which.Message(Language.English).Should().Be($"The character {shown} is not part of the formula language. Remove it.");
    }

    [Fact]
    public void A_bracketed_name_holds_whole_characters_alone()
    {
        const char High = (char)0xD83D;
        const char Low = (char)0xDE00;
        foreach (var name in new[] { $"{High}{Low}", $"a{High}{Low}" }) Formula.Compile($"[{name}]").HasValue.Should().BeTrue();
        foreach (var name in new[] { $"{High}", $"{Low}", $"a{Low}", $"{Low}{High}", $"{High}a" }) Formula.Compile($"[{name}]").HasValue.Should().BeFalse();
    }

    [Theory]
    [InlineData("1,5", "1.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    public void A_number_with_a_comma_is_offered_as_it_is_written_here(string written, string offered)
    {
        Formula.Compile($"a + {written}").Diagnostics[0].Message(Language.English).Should().EndWith($"write {offered} for {written}.");
    }
}
