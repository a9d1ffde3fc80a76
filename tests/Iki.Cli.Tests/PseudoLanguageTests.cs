using System.Text.RegularExpressions;
using Iki.Core.Tests.Diagnostics;

namespace Iki.Cli.Tests;

/// <summary>What the tool prints in a language made here: all that is not of a wording is of the files, the formats or the command line.</summary>
public class PseudoLanguageTests
{
    [Fact]
    [Trait("Runs", "inside")]
    public void What_is_printed_is_of_a_wording_or_was_given()
    {
        PseudoLanguage.Run<string[]>(typeof(PseudoLanguageTests), nameof(Untranslated)).Should().BeEmpty();
    }

    // Runs in the copy.
    private static string[] Untranslated()
    {
        using var folder = new ScratchFolder();
        var (catalog, data) = (folder.Write("katalog.json", ScoreSamples.Catalog), folder.Write("data.json", ScoreSamples.Data));
        var older = folder.Write("lama.json", ScoreSamples.Catalog.Replace("\"rapat\", \"targets\"", "\"rapat * 2\", \"targets\"", StringComparison.Ordinal));
        const string Regulation = "permenpanrb-8-2021";
        string[][] commands =
        [
            ["check", catalog],
            ["check", catalog, "--lint"],
            ["check", "--catalog", catalog, data],
            ["check", "--regulations", Repository.Regulation(Regulation)],
            ["evaluate", catalog, "--data", data],
            ["evaluate", catalog, "--data", data, "--period", "2021"],
            ["evaluate", catalog, "--data", data, "--period", "soon"],
            ["evaluate", catalog, "--data", data, "--columns", "quarter", "--regulation", Regulation],
            ["evaluate", catalog, "--data", data, "--columns", "month", "--format", "html"],
            ["explain", catalog, "sekretaris/kehadiran", "--data", data],
            ["explain", catalog, "sekretaris/hari", "--data", data, "--regulation", Regulation],
            ["explain", catalog, "kasi/rapat", "--data", data],
            ["scorecard", catalog, "--data", data, "--regulation", Regulation],
            ["scorecard", catalog, "--data", data, "--regulation", Regulation, "--format", "html"],
            ["scorecard", catalog, "--data", data, "--regulation", Regulation, "--reach", "Baik"],
            ["scorecard", catalog, "--data", data, "--regulation", Regulation, "--reach", "Sangat Baik", "--by", "hadir", "--indicator", "sekretaris/kehadiran"],
            ["diff", older, catalog],
            ["diff", catalog, catalog],
            ["formula", "hadir / pegawai * 100%", "--set", "hadir=1", "--set", "pegawai=24"],
            ["formula", "hadir >= 1.5", "--set", "hadir=12"],
            ["formula", "hadir / 0", "--set", "hadir=12"],
            ["formula", "hadir + Clamp(hadir, 1)"],
        ];
        var known = ScoreSamples.Catalog + ScoreSamples.Data + File.ReadAllText(Repository.Regulation(Regulation)) + folder.Write("x", "");
        return [.. commands.SelectMany(c => Unknown(c, known))];
    }

    /// <summary>Words that were not given, and numbers with the decimal comma of Indonesian.</summary>
    private static IEnumerable<string> Unknown(string[] command, string known)
    {
        var run = ToolRun.Of([.. command, "--language", "id"]);
        var said = Regex.Replace(run.Output + run.Error, @"<style>.*?</style>|<[^>]*>|&#?\w+;|IKI\d+", " ", RegexOptions.Singleline);
        var given = string.Join(' ', command) + known;
        return
            from line in said.Split('\n')
            from Match word in Regex.Matches(PseudoLanguage.Outside(line), @"\p{L}{2,}|\d,\d")
            where !Regex.IsMatch(given, $@"(?<!\p{{L}}){word.Value}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            select $"{command[0]}: {word.Value} in {line}";
    }
}
