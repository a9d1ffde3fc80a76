namespace Iki.Cli.Tests;

/// <summary>iki formula --format json: the same lines as a batch gives (command-line.md, table of statuses).</summary>
public sealed class FormulaJsonTests
{
    [Theory]
    [InlineData("""{"status":"computed","value":98.75,"exact":"79/80","unit":"%"}""", 0,
        "(a - b) / a * 100%", "--set", "a=80", "--set", "b=1", "--decimals", "2")]
    [InlineData("""{"status":"computed","value":true}""", 0, "a > 1", "--set", "a=2")]
    [InlineData("""{"status":"computed","value":3,"exact":"3","unit":"orang"}""", 0, "1 + 2", "--unit", "orang")]
    [InlineData("""{"status":"missingInput","missing":["a","b"]}""", 1, "(a - b) / a * 100%")]
    [InlineData("""{"status":"missingInput","missing":["b"]}""", 1, "a + b", "--set", "a=1")]
    [InlineData("""{"status":"divisionByZero","at":{"start":10,"length":1},"divisor":"a"}""", 1,
        "(a - b) / a * 100%", "--set", "a=0", "--set", "b=1")]
    [InlineData("""{"status":"overflow"}""", 1, "a * a", "--set", "a=1000000000000000")]
    public void The_outcome_is_one_line(string answer, int exitCode, string formula, params string[] more)
    {
        var run = ToolRun.Of(["formula", formula, "--format", "json", .. more]);

        run.Should().Be(new ToolRun { ExitCode = exitCode, Output = answer + "\n", Error = "" });
    }

    [Fact]
    public void Numbers_for_programs_are_the_same_in_Indonesian()
    {
        ToolRun.Of("formula", "10000000 / 16", "--format", "json", "--language", "id").Output
            .Should().Be("""{"status":"computed","value":625000,"exact":"625000"}""" + "\n");
        ToolRun.Of("formula", "-1234567.5", "--format", "json", "--language", "id").Output
            .Should().Be("""{"status":"computed","value":-1234567.5,"exact":"-2469135/2"}""" + "\n");
    }

    [Fact]
    public void A_figure_that_is_no_number_is_invalid_input_with_its_name()
    {
        var run = ToolRun.Of("formula", "x + a", "--set", "a=1,5,5", "--set", "x=1", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        var answer = Json.Of(run.Output);
        ((string)answer["status"]!).Should().Be("invalidInput");
        ((string)answer["input"]!).Should().Be("a");
        ((string)answer["message"]!).Should().Contain("1,5,5");
    }

    [Fact]
    public void A_text_that_is_no_formula_has_its_diagnostics()
    {
        // command-line.md prints this shape: IKI2002, error, start 3, length 8.
        var run = ToolRun.Of("formula", "1+ Persenan(a, b)", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        Json.Status(run.Output).Should().Be("invalid");
        Json.MustBe(
            Json.Bare(run.Output).Should().ContainSingle().Subject.ToJsonString(),
            """{ "code": "IKI2002", "severity": "error", "start": 3, "length": 8 }""");
    }

    [Fact]
    public void Messages_are_in_the_language_asked_for()
    {
        var english = ToolRun.Of("formula", "iff(1)", "--format", "json");
        var indonesian = ToolRun.Of("formula", "iff(1)", "--format", "json", "--language", "id");

        english.Output.Should().Contain("Did you mean 'If'?");
        indonesian.Output.Should().Contain("Mungkin maksudnya 'If'?");
        Json.Codes(indonesian.Output).Should().Equal(Json.Codes(english.Output));
    }
}
