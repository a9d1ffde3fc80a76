namespace Iki.Cli.Tests;

/// <summary>iki formula for people, where there is no value: why, and where.</summary>
public sealed class FormulaProblemTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void Missing_figures_are_named(string language)
    {
        var run = ToolRun.Of("formula", "a + b * c", "--set", "a=1", "--language", language);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("b, c").And.NotContain("'a'");
    }

    [Fact]
    public void A_divisor_of_zero_is_shown_under_carets()
    {
        var run = ToolRun.Of("formula", "1 + a / (b - b)", "--set", "a=1", "--set", "b=5");

        // docs/formula-syntax.md: span and text of the leftmost zero divisor.
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("'b - b'");
        run.ErrorLines[1].Should().Be("  1 + a / (b - b)");
        run.ErrorLines[2].Should().Be("           ^^^^^");
    }

    [Theory]
    [InlineData("a=1,5,5", "'1,5,5'")]
    [InlineData("a=b=c", "'b=c'")]
    [InlineData("a=", "''")]
    [InlineData("a=1.23.456", "'1.23.456'")]
    [InlineData("a=Infinity", "'Infinity'")]
    [InlineData("a=0x10", "'0x10'")]
    [InlineData("a=+1", "'+1'")]
    public void A_figure_that_is_no_number_is_told(string assignment, string shown)
    {
        // definitions.md: figures have the form of JSON numbers.
        var run = ToolRun.Of("formula", "a + 1", "--set", assignment);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("IKI5001  ").And.Contain(shown);
    }

    [Fact]
    public void A_figure_cannot_steer_the_terminal()
    {
        ToolRun.Of("formula", "a", "--set", "a=\u001b[31m").Error.Should().StartWith("IKI5001  ").And.NotContain("\u001b");
    }

    [Fact]
    public void A_figure_of_29_digits_is_refused()
    {
        var run = ToolRun.Of("formula", "a", "--set", "a=12345678901234567890123456789");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("IKI5002  ");
    }

    [Fact]
    public void A_value_too_large_is_told()
    {
        // 10^15 squared has 31 digits, and 28 is the limit (docs/formula-syntax.md).
        var run = ToolRun.Of("formula", "a * a", "--set", "a=1000000000000000");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("IKI5103  ");
    }
}
