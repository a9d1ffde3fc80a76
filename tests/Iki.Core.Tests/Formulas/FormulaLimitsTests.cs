namespace Iki.Core.Tests.Formulas;

/// <summary>How large a formula may be, to the character.</summary>
public class FormulaLimitsTests
{
    [Fact]
    public void A_text_of_just_4096_characters_is_read()
    {
        var text = "1" + new string(' ', 4_095);
        Formula.Compile(text).HasValue.Should().BeTrue();
        Formula.Compile(text + " ").Diagnostics.Select(d => d.Code).Should().Equal("IKI1002");
    }

    [Fact]
    public void Nesting_of_just_32_is_read()
    {
        Formula.Compile(new string('(', 32) + "1" + new string(')', 32)).HasValue.Should().BeTrue();
        Formula.Compile(new string('(', 33) + "1" + new string(')', 33)).Diagnostics.Select(d => d.Code).Should().Equal("IKI1003");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1%")]
    [InlineData("a")]
    [InlineData("[a b]")]
    [InlineData("true", "&&")]
    [InlineData("false", "||")]
    public void Just_512_operands_of_every_kind_are_read(string operand, string between = "+")
    {
        Formula.Compile(string.Join(between, Enumerable.Repeat(operand, 512))).HasValue.Should().BeTrue();
        Formula.Compile(string.Join(between, Enumerable.Repeat(operand, 513))).Diagnostics.Select(d => d.Code).Should().Equal("IKI1004");
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(16_385, 1, 1)]
    [InlineData(1, 257, 1)]
    [InlineData(1, 1, 4_097)]
    public void Limits_below_1_and_beyond_the_highest_are_a_misuse(int characters, int nesting, int operands)
    {
        var set = () => new FormulaLimits { Characters = characters, Nesting = nesting, Operands = operands };
        set.Should().Throw<ArgumentOutOfRangeException>();
    }
}
