namespace Iki.Cli.Tests;

/// <summary>What a shell is told may stand where a command line is being typed, and what bash makes of it.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check evaluate explain formula schema diff import scorecard export figures form sql completion", "=")]
    [InlineData("evaluate explain export", "=e")]
    [InlineData("--help --version", "=--")]
    [InlineData("catalog data results regulation scorecard explanation recap", "schema", "=")]
    [InlineData("recap", "schema", "=reca")]
    [InlineData("bash zsh powershell", "completion", "=")]
    [InlineData("text json csv jsonl parquet xlsx html", "evaluate", "k.json", "--format", "=")]
    [InlineData("text json html docx xlsx", "scorecard", "--format", "=", "=")]
    [InlineData("json jsonl", "evaluate", "k.json", "--format", "=j")]
    [InlineData("en id", "check", "k.json", "--language", "=")]
    [InlineData("auto id en", "formula", "1", "--numbers", "=")]
    [InlineData("month quarter office", "evaluate", "k.json", "--columns", "=")]
    [InlineData("month quarter semester year", "evaluate", "k.json", "--periods", "=")]
    [InlineData("source office", "form", "k.json", "--by", "=")]
    [InlineData("--strict", "evaluate", "k.json", "--data", "a.json", "=--str")]
    [InlineData("", "evaluate", "k.json", "--strict", "=--str")]
    [InlineData("--data", "evaluate", "k.json", "--data", "a.json", "=--da")]
    [InlineData("", "evaluate", "k.json", "--period", "=")]
    [InlineData("", "tidak-ada", "=")]
    [InlineData("", "evaluate", "tidak-ada.json", "--indicator", "=")]
    public void Commands_options_and_values_are_suggested(string expected, params string[] words)
    {
        var run = ToolRun.Of(["__complete", .. words]);

        run.Should().Match<ToolRun>(r => r.ExitCode == 0 && r.Error == "");
        run.Lines.Select(l => l.Split('\t')[0]).Should().BeEquivalentTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("check", "=")]
    [InlineData("check", "a.json", "=b")]
    [InlineData("evaluate", "k.json", "--data", "=")]
    [InlineData("evaluate", "k.json", "--data", "a.json", "=")]
    [InlineData("evaluate", "k.json", "--output", "=")]
    [InlineData("import", "a.docx", "--review", "=")]
    public void Where_a_file_may_stand_the_shell_is_told_so(params string[] words)
    {
        ToolRun.Of(["__complete", .. words]).Lines.Should().Equal(":files");
    }

    [Fact]
    public void What_is_suggested_is_explained_in_the_language_of_the_system()
    {
        ToolRun.Of("__complete", "=diff").Output.Should().Be("diff\tSays what changed between two versions of a catalog.\n");
        ToolRun.Of(["__complete", "=diff"], new MemoryStream(), Iki.Core.Language.Indonesian).Output.Should().Be("diff\tMenyebutkan perubahan antara dua versi katalog.\n");
    }

    [Fact]
    public void Ids_come_from_the_catalog_of_the_line()
    {
        var catalog = _folder.Write("katalog kita.json", RecapSamples.Catalog);
        string[] of(params string[] words) => [.. ToolRun.Of(["__complete", .. words]).Lines.Select(l => l.Split('\t')[0])];

        of("evaluate", catalog, "--indicator", "=").Should().NotBeEmpty().And.OnlyContain(id => id.StartsWith("kasi/"));
        of("explain", catalog, "=").Should().Equal(of("evaluate", catalog, "--indicator", "="));
        of("evaluate", catalog, "--position", "=").Should().Equal("kasi");
        of("evaluate", catalog, "--office", "=").Should().Contain(["Kelurahan Dua"]);
        of("evaluate", catalog, "--offices", "=").Should().StartWith(["all", "leaves"]).And.Contain("Kelurahan Dua");
        of("evaluate", catalog, "--office", "='Kel").Should().NotBeEmpty().And.OnlyContain(o => o.StartsWith("Kelurahan "));

        // As bash gives it: with the backslashes that were typed.
        of("evaluate", catalog.Replace(" ", "\\ ", StringComparison.Ordinal), "--position", "=").Should().Equal("kasi");
        of("evaluate", $"'{catalog}'", "--position", "=").Should().Equal("kasi");
        ToolRun.Of("__complete", "evaluate", catalog, "--regulation", "=permenpanrb-88").Lines.Should().HaveCount(2).And.HaveElementAt(1, ":files");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    public void A_catalog_with_errors_suggests_nothing_and_says_nothing(string text)
    {
        var run = ToolRun.Of("__complete", "evaluate", _folder.Write("katalog.json", text), "--indicator", "=");

        run.Should().Be(new ToolRun { ExitCode = 0, Output = "", Error = "" });
    }

    [Fact]
    public void A_pipe_or_a_device_is_not_read()
    {
        if (!OperatingSystem.IsLinux()) return;
        Child.Run("mkfifo", _folder["pipa"]).ExitCode.Should().Be(0);
        ToolRun.Of("__complete", "evaluate", _folder["pipa"], "--indicator", "=").Output.Should().BeEmpty();
        ToolRun.Of("__complete", "evaluate", "/dev/zero", "--indicator", "=").Output.Should().BeEmpty();
    }

    [Fact]
    public void A_name_that_a_screen_would_obey_is_not_suggested()
    {
        var catalog = _folder.Write("katalog.json", RecapSamples.Catalog.Replace("Kelurahan Dua", "Kelurahan \\u001b[31mDua\\n:files", StringComparison.Ordinal));

        ToolRun.Of("__complete", "evaluate", catalog, "--offices", "=").Output.Should().NotContainAny("\u001b", ":files", "Dua");
    }

    // COMP_WORDS and COMP_CWORD are what bash gives to a completion; COMPREPLY is its answer.
    [Theory]
    [InlineData("1", "iki sche", "schema")]
    [InlineData("2", "iki schema reca", "recap")]
    [InlineData("3", "iki formula --language ''", "en id")]
    [InlineData("4", "iki formula --format = j", "json")]
    [InlineData("2", "iki check --li", "--lint")]
    public void Bash_completes_with_it(string place, string line, string expected)
    {
        if (!OperatingSystem.IsLinux()) return;
        Bash($"COMP_WORDS=({line}); COMP_CWORD={place}; _iki iki; printf '%s ' \"${{COMPREPLY[@]}}\"").TrimEnd().Should().Be(expected);
    }

    [Fact]
    public void Bash_quotes_what_it_inserts_and_runs_nothing()
    {
        if (!OperatingSystem.IsLinux()) return;
        var trap = _folder["dijalankan"];
        var catalog = _folder.Write("katalog.json", RecapSamples.Catalog.Replace("Kelurahan Dua", $"Kelurahan $(touch {trap})", StringComparison.Ordinal));

        Bash($"COMP_WORDS=(iki evaluate '{catalog}' --office Kelurahan); COMP_CWORD=4; _iki iki; printf '%s\\n' \"${{COMPREPLY[@]}}\"").Should()
            .Contain($"Kelurahan\\ \\$\\(touch\\ {trap}\\)\n");
        Bash($"COMP_WORDS=(iki evaluate '{catalog}' --office \"'Kelurahan \"); COMP_CWORD=4; _iki iki; printf '%s\\n' \"${{COMPREPLY[@]}}\"").Should()
            .Contain($"Kelurahan $(touch {trap})\n");
        File.Exists(trap).Should().BeFalse();
    }

    [Fact]
    public void Bash_registers_it()
    {
        if (!OperatingSystem.IsLinux()) return;
        Bash("complete -p iki").Should().Be("complete -F _iki iki\n");
    }

    private static string Bash(string line)
    {
        var run = Child.Shell($"source <(iki completion bash); {line}");
        run.Error.Should().BeEmpty();
        return run.Output;
    }
}
