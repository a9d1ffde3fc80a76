using System.CommandLine;
using Iki.Cli.Help;
using Iki.Core;

namespace Iki.Cli.Tests;

/// <summary>Help and what is wrong with a command line, in the language asked for.</summary>
public class HelpTests
{
    public static TheoryData<string> Commands => [.. Subcommands().Select(c => c.Name)];

    [Fact]
    [Trait("Runs", "inside")]
    public void Every_description_is_there_in_Indonesian()
    {
        Subcommands().SelectMany(c => c.Options.Select(o => o.Description).Concat(c.Arguments.Select(a => a.Description)).Append(c.Description))
            .Distinct().Where(d => d is null || !HelpTexts.Has(d)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_helps_in_both_languages(string command)
    {
        var english = ToolRun.Of(command, "--help");
        var indonesian = ToolRun.Of(command, "--help", "--language", "id");

        english.Should().Match<ToolRun>(r => r.ExitCode == 0 && r.Error == "");
        indonesian.Should().Match<ToolRun>(r => r.ExitCode == 0 && r.Error == "");
        english.Output.Should().Contain("Usage:\n  iki " + command).And.Contain("Options:").And.Contain("--output <output>");
        indonesian.Output.Should().Contain("Pemakaian:\n  iki " + command).And.Contain("Opsi:").And.Contain("Berkas tujuan keluaran").And.NotContain("A file to write");
    }

    [Fact]
    public void The_tool_lists_its_commands()
    {
        ToolRun.Of("--help", "--language", "id").Output.Should().Contain("Perintah:").And.Contain("Mencoba rumus: nilainya untuk angka yang diberikan")
            .And.Contain("iki [perintah] [opsi]");
    }

    // Each sentence that the parser has.
    [Theory]
    [InlineData("Perintah atau argumen '2' tidak dikenal.", "formula", "1", "2")]
    [InlineData("Perintah wajib disebutkan.")]
    [InlineData("Opsi '--data' wajib diisi.", "evaluate", "katalog.json")]
    [InlineData("Argumen 'FILE' untuk perintah 'check' wajib diisi.", "check")]
    [InlineData("Nilai untuk opsi '--data' belum ada.", "evaluate", "katalog.json", "--data")]
    [InlineData("Argumen 'xml' tidak dikenal. Pilihannya: 'text', 'json'.", "formula", "1", "--format", "xml")]
    [InlineData("Opsi '--unit' hanya menerima satu nilai, tetapi diberi 2.", "formula", "1", "--unit", "a", "--unit", "b")]
    [InlineData("'--periode' bukan opsi di sini.", "check", "--periode")]
    [InlineData("--max-json menerima 1 sampai 1900.", "check", "katalog.json", "--max-json", "0")]
    public void What_is_wrong_with_a_command_line_is_said_in_Indonesian(string said, params string[] args)
    {
        var run = ToolRun.Of([.. args.Take(1), "--language", "id", .. args.Skip(1)]);
        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().Contain(said).And.NotContain(l => l.StartsWith("Baris perintah keliru"));
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void A_sentence_of_the_parser_that_is_new_is_introduced()
    {
        ParserMistakes.In("Something else.", Language.Indonesian).Should().Be("Baris perintah keliru: Something else.");
        ParserMistakes.In("Something else.", Language.English).Should().Be("Something else.");
    }

    private static IEnumerable<Command> Subcommands() => Tool.Commands(() => Stream.Null, TextWriter.Null, TextWriter.Null);
}
