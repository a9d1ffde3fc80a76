using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iki.Cli.Tests.Documentation;

/// <summary>The page on the command line: what it shows of each command is what the command prints.</summary>
public class CommandLinePageTests
{
    private const string Misspelt = "hariKerjaEfektf";

    [Fact]
    public void The_commands_print_what_the_page_shows()
    {
        using var folder = new ScratchFolder();
        var run = new GuideRun(folder);
        var compared = 0;
        foreach (var block in Blocks("command-line.md", "console"))
        {
            foreach (var shown in block.Split("$ ").Skip(1).Select(s => s.TrimEnd('\n').Split('\n')))
            {
                Prepare(folder, shown[0]);
                GuideRun.LinesOf(run.Printed(shown[0])).Should().Equal(shown[1..].Select(l => l.TrimEnd()), "of {0}", shown[0]);
                compared++;
            }
        }

        compared.Should().BeGreaterThanOrEqualTo(14);
    }

    [Theory]
    [InlineData("from-print.md")]
    [InlineData("id/dari-cetakan.md")]
    public void The_pages_on_prints_show_what_the_command_prints(string page)
    {
        using var folder = new ScratchFolder();
        var run = new GuideRun(folder);
        var shown = Blocks(page, "console").SelectMany(b => b.Split("$ ").Skip(1)).Select(s => s.TrimEnd('\n').Split('\n')).ToArray();
        shown.Should().ContainSingle();
        GuideRun.LinesOf(run.Printed(shown[0][0])).Should().Equal(shown[0][1..].Select(l => l.TrimEnd()));
    }

    [Fact]
    public void The_documents_are_what_the_commands_give()
    {
        using var folder = new ScratchFolder();
        var shown = Blocks("command-line.md", "json").Select(b => JsonNode.Parse(b)!).ToArray();
        shown.Should().HaveCount(3);

        Prepare(folder, "iki check catalog.json");
        Same(shown[0], folder.Shorten(ToolRun.Of("check", folder["catalog.json"], "--format", "json").Output));

        var seed = Repository.PathOf("seeds/lawang-2018");
        string[] first = ["--indicator", "sekretaris-kecamatan/kehadiran-pns", "--format", "json"];
        Same(shown[1], ToolRun.Of(["evaluate", $"{seed}/catalog.json", "--data", $"{seed}/data.json", .. first]).Output);

        Prepare(folder, "iki evaluate catalog.json");
        folder.Write("data.json", Regex.Replace(folder.Read("data.json"), @"(""pengajuanSeharusnyaCair"": )\d+", "${1}0"));
        var results = JsonNode.Parse(ToolRun.Of("evaluate", folder["catalog.json"], "--data", folder["data.json"], "--format", "json").Output)!["results"]!.AsArray();
        foreach (var result in shown[2].AsArray()) Same(result!, results.Single(r => (string?)r!["id"] == (string?)result!["id"])!.ToJsonString());
    }

    [Fact]
    public void The_table_of_figures_fits_the_catalog_of_its_page()
    {
        using var folder = new ScratchFolder();
        folder.Write("catalog.json", Blocks("definitions.md", "json").First());
        folder.Write("data.csv", Blocks("definitions.md", "csv").Single());
        var results = JsonNode.Parse(
            ToolRun.Of("evaluate", folder["catalog.json"], "--data", folder["data.csv"], "--period", "2024-01", "--format", "json").Output)!["results"]!.AsArray();

        // Four reports of one village and three of the other, all taken.
        results.Select(r => (decimal?)r!["value"]).Should().Contain(7m);
    }

    private static void Same(JsonNode shown, string given) =>
        JsonNode.DeepEquals(shown, JsonNode.Parse(given)).Should().BeTrue("{0} is shown, and {1} given", shown.ToJsonString(), given);

    /// <summary>Writes the files that the page tells of in words before a command.</summary>
    private static void Prepare(ScratchFolder folder, string command)
    {
        var catalog = File.ReadAllText(Repository.PathOf("seeds/lawang-2018/catalog.json"));
        var data = File.ReadAllText(Repository.PathOf("seeds/lawang-2018/data.json"));
        if (command.StartsWith("iki check catalog", StringComparison.Ordinal))
        {
            folder.Write("catalog.json", Once("(hariKerjaEfektif − Σ", $"({Misspelt} − Σ", catalog));
        }
        else if (command.StartsWith("iki evaluate catalog", StringComparison.Ordinal))
        {
            folder.Write("catalog.json", catalog);
            folder.Write("data.json", Regex.Replace(Once("\"pegawai\": 24,", "\"pegawai\": 24.5,", data), @"\n *""musdes"": \d+,", ""));
        }
        else if (command.StartsWith("iki scorecard", StringComparison.Ordinal))
        {
            folder.Write("katalog.json", ScoreSamples.Catalog);
            folder.Write("data.json", ScoreSamples.Data);
        }
        else if (command.StartsWith("iki diff", StringComparison.Ordinal))
        {
            folder.Write("old.json", catalog);
            folder.Write("new.json", Once("\"Σ musdes\"", "\"Σ musdes / 2\"", Once("Σ pengajuanSeharusnyaCair × 100%", "Σ pengajuanSeharusnyaCair * 100%", catalog)));
        }
    }

    private static string Once(string before, string after, string text)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal);
        at.Should().BePositive("{0} is to be replaced", before);
        return string.Concat(text.AsSpan(0, at), after, text.AsSpan(at + before.Length));
    }

    private static IEnumerable<string> Blocks(string page, string language) =>
        GuideBlock.Split(File.ReadAllText(Repository.Doc(page))).Select(p => p.Block).Where(b => b?.Language == language).Select(b => b!.Text);
}
