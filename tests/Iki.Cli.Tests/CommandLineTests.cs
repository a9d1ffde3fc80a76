namespace Iki.Cli.Tests;

/// <summary>Command lines that are wrong in themselves: exit code 2, a word on standard error, and nothing on standard output.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string[]> Wrong =>
    [
        [],
        ["tidak-ada"],
        ["check"],
        ["check", "katalog.json", "--lnit"],
        ["check", "--lint", "--catalog", "katalog.json", "data.json"],
        ["check", "--lint", "--regulations", "perbup.json"],
        ["check", "--catalog", "katalog.json", "--regulations", "perbup.json"],
        ["evaluate"],
        ["evaluate", "katalog.json"],
        ["evaluate", "katalog.json", "--data", "data.json", "--strickt"],
        ["formula"],
        ["formula", "1", "2"],
        ["formula", "1", "--set"],
        ["formula", "1", "--format", "yaml"],
        ["formula", "1", "--language", "fr"],
        ["formula", "1", "--decimals", "13"],
        ["formula", "1", "--decimals", "-1"],
        ["formula", "1", "--decimals", "2.5"],
        ["formula", "1", "--decimals", "abc"],
        ["formula", "1", "--decimals", ""],
        ["formula", "1", "--decimals", "99999999999"],
        ["formula", "a", "--set", "a"],
        ["formula", "a", "--set", "=1"],
        ["formula", "a", "--set", ""],
        ["formula", "a", "--set", "a=1", "--set", "a=1"],
        ["formula", "a", "--set", "a=1", "--set", "[A]=2"],
        ["formula", "--batch", "1 + 1"],
        ["formula", "--batch", "--set", "a=1"],
        ["formula", "--batch", "--decimals", "2"],
        ["formula", "--batch", "--unit", "%"],
        ["formula", "--batch", "--language", "xx"],
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_command_line_is_told(string[] args)
    {
        var run = ToolRun.Of(args);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("--language", "id")]
    [InlineData("--language=id")]
    [InlineData("--language:id")]
    public void A_wrong_command_line_is_told_in_Indonesian(params string[] language)
    {
        ToolRun.Of(["formula", "1", "2", .. language]).ErrorLines.Should().Equal(
            "Perintah atau argumen '2' tidak dikenal.", "Lihat iki --help.");
    }

    [Fact]
    public void What_the_tool_says_of_a_command_line_is_Indonesian()
    {
        ToolRun.Of("formula", "1", "--decimals", "13", "--language", "id").Error.Should().Be("--decimals menerima 0 sampai 12.\n");
    }

    [Fact]
    public void A_leading_at_sign_reads_no_file_of_arguments()
    {
        ToolRun.Of("formula", "@a").Error.Should().StartWith("IKI1001  ");
        ToolRun.Of("check", "@tidak-ada.json").Error.Should().StartWith("IKI4001  ");
    }

    [Theory]
    [InlineData("a", "'a' does not have the form name=value.", "'a' tidak berbentuk nama=nilai.")]
    [InlineData("=1", "'=1' does not have the form name=value.", "'=1' tidak berbentuk nama=nilai.")]
    public void A_malformed_figure_is_told_in_both_languages(string assignment, string english, string indonesian)
    {
        ToolRun.Of("formula", "a", "--set", assignment).Should().Be(new ToolRun { ExitCode = 2, Output = "", Error = english + "\n" });
        ToolRun.Of("formula", "a", "--set", assignment, "--language", "id")
            .Should().Be(new ToolRun { ExitCode = 2, Output = "", Error = indonesian + "\n" });
    }

    [Fact]
    public void A_figure_set_twice_is_told_in_both_languages()
    {
        string[] args = ["formula", "a", "--set", "a=1", "--set", "a=2"];

        ToolRun.Of(args).Should().Be(new ToolRun { ExitCode = 2, Output = "", Error = "'a' is set twice.\n" });
        ToolRun.Of([.. args, "--language", "id"]).Should().Be(new ToolRun { ExitCode = 2, Output = "", Error = "'a' diisi dua kali.\n" });
    }

    [Theory]
    [InlineData("0", "1\n")]
    [InlineData("12", "1.000000000000\n")]
    public void Zero_to_twelve_decimals_can_be_asked_for(string decimals, string shown)
    {
        // definitions.md and docs/formula-syntax.md: decimals are 0 to 12.
        ToolRun.Of("formula", "1", "--decimals", decimals).Should().Be(new ToolRun { ExitCode = 0, Output = shown, Error = "" });
    }

    [Theory]
    [InlineData("check", "--catalog")]
    [InlineData("evaluate", "--strict")]
    [InlineData("formula", "--batch")]
    public void Help_is_no_mistake_and_names_commands_and_options(string command, string option)
    {
        var root = ToolRun.Of("--help");
        var own = ToolRun.Of(command, "--help");

        root.ExitCode.Should().Be(0);
        root.Error.Should().BeEmpty();
        root.Output.Should().Contain(command);
        own.ExitCode.Should().Be(0);
        own.Error.Should().BeEmpty();
        own.Output.Should().ContainAll(option, "--format", "--language", "--output");
    }

    [Fact]
    public void A_full_disk_and_a_closed_pipe_end_the_process()
    {
        if (!OperatingSystem.IsLinux()) return;
        Child.Shell("iki formula '1 + 1' --language en >/dev/full").Should().Be(new ToolRun { ExitCode = 3, Output = "", Error = "The output cannot be written.\n" });

        // The reader has ended before the tool is started, which is no fault of the tool.
        Child.Shell("exec 3> >(:); wait $!; iki formula '1 + 1' --language en >&3").Should().Be(new ToolRun { ExitCode = 0, Output = "", Error = "" });
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void A_reader_that_has_gone_away_ends_the_tool_without_an_exception()
    {
        using var error = new StringWriter();
        using var output = new ClosedPipe();

        var run = () => Tool.Run(["formula", "1 + 1"], () => new MemoryStream(), output, error);

        run.Should().NotThrow().Which.Should().NotBe(0);
        ToolRun.MustNotTrace(error.ToString());
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void Output_that_could_not_be_written_is_not_a_success()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new FullDisk();

        Tool.Run(["formula", "1 + 1"], () => new MemoryStream(), output, error).Should().Be(3);

        error.ToString().Should().Be("The output cannot be written.\n");
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("No space left on device");
    }

    private sealed class ClosedPipe : StringWriter
    {
        public override void Write(char value) => throw new IOException("Broken pipe");

        public override void Write(string? value) => throw new IOException("Broken pipe");

        public override void WriteLine(string? value) => throw new IOException("Broken pipe");

        public override void Flush() => throw new IOException("Broken pipe");
    }
}
