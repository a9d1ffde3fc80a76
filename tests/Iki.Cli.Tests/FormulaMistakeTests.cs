namespace Iki.Cli.Tests;

/// <summary>iki formula for people, where the text is no formula: every mistake with its place.</summary>
public sealed class FormulaMistakeTests
{
    [Fact]
    public void A_mistake_is_shown_under_carets()
    {
        var run = ToolRun.Of("formula", "1 + iff(a)");

        // command-line.md: IKI2002 is a function that there is not; 'iff' stands behind "1 + ", 4 characters.
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be("""
            IKI2002  There is no function 'iff'. Did you mean 'If'?
              1 + iff(a)
                  ^^^

            """);
    }

    [Fact]
    public void A_mistake_is_told_in_Indonesian()
    {
        var run = ToolRun.Of("formula", "1 + iff(a)", "--language", "id");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("""
            IKI2002  Tidak ada fungsi 'iff'. Mungkin maksudnya 'If'?
              1 + iff(a)
                  ^^^

            """);
    }

    [Fact]
    public void Several_mistakes_are_shown_in_one_pass_in_the_order_of_the_text()
    {
        // docs/formula-syntax.md: bad text yields every independent problem in one pass, sorted by place.
        var run = ToolRun.Of("formula", "iff(a) + 2 $ 3 + 1,5");

        run.ExitCode.Should().Be(1);
        run.ErrorLines.Where(l => l.Contains('^', StringComparison.Ordinal)).Should().Equal(
            "  ^^^",
            "             ^",
            "                   ^^^");
    }

    [Fact]
    public void Carets_stand_under_the_line_with_the_mistake()
    {
        var run = ToolRun.Of("formula", "a +\n\tiff(1)");

        run.ErrorLines.Should().HaveCount(3);
        run.ErrorLines[1].Should().Be("  \tiff(1)");
        run.ErrorLines[2].Should().Be("  \t^^^");
    }

    [Fact]
    public void A_ratio_is_no_percentage_and_the_repair_is_offered()
    {
        // docs/formula-syntax.md: a / b alone is an error that offers * 100%.
        var run = ToolRun.Of("formula", "a / b", "--unit", "%", "--set", "a=1", "--set", "b=2");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("a / b * 100%");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("(")]
    [InlineData("1 2")]
    [InlineData("2 ** 3")]
    [InlineData("'teks'")]
    [InlineData("1e5")]
    [InlineData("a ** b")]
    [InlineData("\0")]
    [InlineData("\u001b[31m1")]
    public void A_text_that_is_no_formula_is_told(string text)
    {
        var run = ToolRun.Of("formula", text, "--set", "a=1");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("IKI1").And.NotContain("\u001b").And.NotContain("\0");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-(", ")")]
    [InlineData("Abs(", ")")]
    [InlineData("1 > 0 ? ", " : 2")]
    public void A_formula_of_5000_levels_is_refused(string open, string close)
    {
        var run = ToolRun.Of("formula", Samples.Nested(open, close, 5_000));

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("IKI1");
    }
}
