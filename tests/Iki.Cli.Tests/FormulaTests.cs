namespace Iki.Cli.Tests;

/// <summary>iki formula for people: values, and what a formula asks for.</summary>
public sealed class FormulaTests
{
    // Worked out by hand: 79/80 = 98.75 %; 1 / 8 = 0.125 (half away from zero, docs/formula-syntax.md).
    [Theory]
    [InlineData("98.75 %  (exactly 79/80)", "(a - b) / a * 100%", "--set", "a=80", "--set", "b=1", "--decimals", "2")]
    [InlineData("2", "1 + 1")]
    [InlineData("-2", "-5 + 3")]
    [InlineData("0.13  (exactly 1/8)", "1 / 8", "--decimals", "2")]
    [InlineData("-0.13  (exactly -1/8)", "-1 / 8", "--decimals", "2")]
    [InlineData("0.3333333333333333333333333333  (exactly 1/3)", "1 / 3")]
    [InlineData("1", "1 / 3 * 3")]
    [InlineData("99.5000 %  (exactly 199/200)", "a / b * 100%", "--set", "a=199", "--set", "b=200", "--decimals", "4")]
    [InlineData("7 orang", "a", "--set", "a=7", "--unit", "orang")]
    [InlineData("1250000", "10000000 / 8")]
    [InlineData("1000", "a", "--set", "a=1e3")]
    [InlineData("-3", "a", "--set", "a=-3")]
    public void A_value_is_shown_with_its_unit_and_where_it_differs_with_its_fraction(string shown, string formula, params string[] more)
    {
        var run = ToolRun.Of(["formula", formula, .. more]);

        run.Lines.Should().ContainSingle().Which.Should().Be(shown);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
    }

    // id-ID: thousands with '.', decimals with ','.
    [Theory]
    [InlineData("1.250.000", "10000000 / 8")]
    [InlineData("-1.234.567,5  (tepatnya -2469135/2)", "-1234567.5")]
    [InlineData("66,67%  (tepatnya 2/3)", "2 / 3 * 100%", "--decimals", "2")]
    [InlineData("999", "999")]
    [InlineData("0,001  (tepatnya 1/1000)", "0.001")]
    public void Numbers_are_as_in_Indonesia_in_Indonesian(string shown, string formula, params string[] more)
    {
        var run = ToolRun.Of(["formula", formula, "--language", "id", .. more]);

        run.Lines.Should().Equal(shown);
        run.ExitCode.Should().Be(0);
    }

    // Worked by hand: 2500 / 1250 = 2 in Indonesia; 2.5 / 1.25 = 2 in English; the language of messages decides neither.
    [Theory]
    [InlineData("2", "a / 1.250", "--set", "a=2.500", "--numbers", "id")]
    [InlineData("2000", "a / 1.250", "--set", "a=2500", "--numbers", "en")]
    [InlineData("4", "RataRata(3,5; a)", "--set", "a=4,5", "--numbers", "id")]
    [InlineData("1.5  (exactly 3/2)", "a", "--set", "a=1,5")]
    [InlineData("12500", "a", "--set", "a=12.500,0")]
    public void Numbers_are_read_in_the_notation_that_is_said(string shown, string formula, params string[] more)
    {
        var run = ToolRun.Of(["formula", formula, .. more]);
        run.Error.Should().BeEmpty();
        run.Lines.Should().ContainSingle().Which.Should().Be(shown);
    }

    [Fact]
    public void The_language_does_not_decide_how_numbers_are_read()
    {
        var run = ToolRun.Of("formula", "a / 1.250", "--set", "a=2500", "--language", "id");
        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("IKI1044  '1.250' dapat dibaca dengan lebih dari satu cara. Tulis yang dimaksud: '1250', '1.25'.");
        ToolRun.Of("formula", "1", "--numbers", "fr").ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("a > 1", "2", "true", "benar")]
    [InlineData("a > 1", "1", "false", "salah")]
    [InlineData("a = 2 dan bukan (a = 3)", "2", "true", "benar")]
    public void A_condition_is_true_or_false(string formula, string a, string english, string indonesian)
    {
        ToolRun.Of("formula", formula, "--set", "a=" + a).Output.Should().Be(english + "\n");
        ToolRun.Of("formula", formula, "--set", "a=" + a, "--language", "id").Output.Should().Be(indonesian + "\n");
    }

    // command-line.md: without data, its variables and result kind.
    [Theory]
    [InlineData("en", "a + b", "Variables: a, b", "Result: a number")]
    [InlineData("en", "b / a * 100%", "Variables: b, a", "Result: a percentage")]
    [InlineData("en", "[hari kerja] > 200", "Variables: hari kerja", "Result: a condition")]
    [InlineData("en", "A + a", "Variables: A", "Result: a number")]
    [InlineData("id", "a + b", "Variabel: a, b", "Hasil: bilangan")]
    [InlineData("id", "b / a * 100%", "Variabel: b, a", "Hasil: persentase")]
    [InlineData("id", "[hari kerja] > 200", "Variabel: hari kerja", "Hasil: syarat")]
    public void Without_figures_the_variables_and_the_kind_of_the_result_are_shown(
        string language, string formula, string variables, string result)
    {
        var run = ToolRun.Of("formula", formula, "--language", language);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Should().Equal(variables, result);
    }

    [Fact]
    public void Without_figures_the_unit_asked_for_is_shown()
    {
        ToolRun.Of("formula", "a + b", "--unit", "orang").Lines.Should().Equal("Variables: a, b", "Result: a number in orang");
    }

    [Fact]
    public void A_formula_without_variables_has_a_value_at_once()
    {
        ToolRun.Of("formula", "0.1 + 0.2 = 0.3").Output.Should().Be("true\n");
    }

    [Theory]
    [InlineData("pegawai", "[pegawai]=24")]
    [InlineData("[Pegawai]", "PEGAWAI=24")]
    [InlineData("[hari kerja] / 10", "hari kerja=240")]
    [InlineData("[hari kerja] / 10", "[hari kerja] = 240")]
    [InlineData("Σ pegawai", " pegawai =24")]
    [InlineData("[a=b]", "[a=b]=24")]
    [InlineData("[hari  kerja]", "[hari  kerja]=24")]
    [InlineData("[a]", "[ a ]=24")]
    public void A_figure_is_set_by_its_name_with_or_without_brackets(string formula, string assignment)
    {
        ToolRun.Of("formula", formula, "--set", assignment).Output.Should().Be("24\n");
    }

    [Fact]
    public void Only_the_figures_that_are_needed_are_asked_for()
    {
        // docs/formula-syntax.md: If(x = 0, 0, y / x) asks for y only when x is not 0.
        ToolRun.Of("formula", "If(x = 0, 0, y / x)", "--set", "x=0").Output.Should().Be("0\n");
    }

    [Fact]
    public void A_warning_does_not_keep_the_value_back()
    {
        // docs/formula-syntax.md: a / b * 100 is accepted as percent points, with an information.
        var run = ToolRun.Of("formula", "a / b * 100", "--unit", "%", "--set", "a=1", "--set", "b=2");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("50 %");
        run.ErrorLines[0].Should().StartWith("IKI3009  information: ");
    }
}
