using Iki.Cli.Input;
using Iki.Core;

namespace Iki.Cli.Tests;

/// <summary>The language of the system: POSIX (Base Definitions, 8.2) puts LC_ALL before LC_MESSAGES before LANG, and an empty one counts as unset.</summary>
public class SystemLanguageTests
{
    [Theory]
    [Trait("Runs", "inside")]
    [InlineData(null, null, "id_ID.UTF-8", Language.Indonesian)]
    [InlineData(null, null, "id", Language.Indonesian)]
    [InlineData(null, null, "in_ID", Language.Indonesian)]
    [InlineData(null, null, "en_US.UTF-8", Language.English)]
    [InlineData(null, null, "C.UTF-8", Language.English)]
    [InlineData(null, null, "jv_ID", Language.English)]
    [InlineData(null, "id_ID", "en_US", Language.Indonesian)]
    [InlineData("C", "id_ID", "id_ID", Language.English)]
    [InlineData("", "", "id_ID@latin", Language.Indonesian)]
    [InlineData("ID_id", null, null, Language.Indonesian)]
    [InlineData(null, null, null, null)]
    [InlineData("", "", "", null)]
    public void The_first_variable_that_is_set_decides(string? all, string? messages, string? lang, Language? expected)
    {
        var variables = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };
        SystemLanguage.Of(variables.GetValueOrDefault).Should().Be(expected);
    }

    [Theory]
    [InlineData("'b' tidak dikenal", "formula", "a", "b")]
    [InlineData("Setelah '+' seharusnya ada", "formula", "1 +")]
    [InlineData("--decimals menerima", "formula", "1", "--decimals", "13")]
    public void It_speaks_where_no_language_is_named(string said, params string[] args)
    {
        Run(args).Error.Should().Contain(said);
    }

    [Fact]
    public void Numbers_are_written_in_it_too()
    {
        Run("formula", "1 / 8", "--decimals", "3").Output.Should().StartWith("0,125");
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format=json")]
    [InlineData("--language", "en")]
    public void Programs_and_whoever_names_a_language_do_not_get_it(params string[] options)
    {
        var run = Run(["formula", "1 +", .. options]);
        (run.Output + run.Error).Should().NotContain("seharusnya").And.Contain("is missing after");
        Run(["formula", "1", "2", .. options]).Error.Should().StartWith("Unrecognized command or argument");
    }

    private static ToolRun Run(params string[] args) => ToolRun.Of(args, new MemoryStream(), Language.Indonesian);
}
