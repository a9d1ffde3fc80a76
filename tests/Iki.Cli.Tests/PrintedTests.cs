using System.Text.Json.Nodes;

namespace Iki.Cli.Tests;

/// <summary>iki formula --printed: drafts of what a decree prints, for people and for programs.</summary>
public sealed class PrintedTests
{
    [Fact]
    public void A_draft_is_shown_with_its_names_and_questions()
    {
        var run = ToolRun.Of("formula", "--printed", "A/B X 100%");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Should().Equal(
            "1. a / b * 100%",
            "   confidence: clear; unit: %",
            "   a  A",
            "   b  B",
            "   ? What does each of these stand for: A, B? The print does not say it here.");
    }

    [Fact]
    public void It_speaks_Indonesian()
    {
        var run = ToolRun.Of("formula", "--printed", "A/B X 100% Catatan: tiap bulan", "--language", "id");

        run.Lines.Should().Equal(
            "1. a / b * 100%",
            "   keyakinan: jelas; satuan: %",
            "   a  A",
            "   b  B",
            "   ? Apa arti tiap lambang ini: A, B? Di sini tidak dijelaskan.",
            "Catatan: tiap bulan");
    }

    [Fact]
    public void Programs_get_an_object_with_the_drafts()
    {
        var run = ToolRun.Of("formula", "--printed", "Jumlah hadir\n------ x 100\nJumlah pegawai", "--format", "json");

        run.ExitCode.Should().Be(0);
        var drafts = JsonNode.Parse(run.Output)!["drafts"]!.AsArray();
        drafts.Select(d => (string)d!["formula"]!).Should().Equal("hadir / pegawai * 100%", "hadir / pegawai * 100");
        drafts[0]!.AsObject().Select(m => m.Key).Should().Equal("formula", "names", "unit", "confidence", "questions");
        drafts[0]!["names"]!.ToJsonString().Should().Be("""{"hadir":"Jumlah hadir","pegawai":"Jumlah pegawai"}""");
        ((string)drafts[0]!["confidence"]!).Should().Be("likely");
        drafts[1]!["unit"].Should().BeNull();
    }

    [Fact]
    public void What_stands_beside_the_cell_decides_what_it_can()
    {
        ToolRun.Of("formula", "--printed", "hadir : pegawai", "--indicator", "Persentase kehadiran").Lines[0].Should().Be("1. hadir / pegawai * 100%");
        ToolRun.Of("formula", "--printed", "biaya : peserta", "--unit", "Rp").Lines.Should().Equal(
            "1. biaya / peserta", "   confidence: clear; unit: Rp", "   biaya    biaya", "   peserta  peserta");
    }

    [Fact]
    public void Without_a_formula_it_says_so()
    {
        var text = ToolRun.Of("formula", "--printed", "...");
        text.ExitCode.Should().Be(1);
        text.Error.Should().StartWith("IKI1061");

        var json = ToolRun.Of("formula", "--printed", "", "--format", "json");
        json.ExitCode.Should().Be(1);
        JsonNode.Parse(json.Output)!["drafts"]!.AsArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("formula", "a", "--printed", "b")]
    [InlineData("formula", "--printed", "b", "--set", "b=1")]
    [InlineData("formula", "--printed", "b", "--decimals", "2")]
    [InlineData("formula", "--printed", "b", "--batch")]
    [InlineData("formula", "a", "--indicator", "b")]
    public void Options_that_do_not_go_together_are_refused(params string[] args)
    {
        ToolRun.Of(args).ExitCode.Should().Be(2);
    }

    [Fact]
    public void What_a_screen_would_obey_is_shown_and_not_sent()
    {
        ToolRun.Of("formula", "--printed", "jumlah \u001b[31mhadir\u202E / jumlah pegawai").Output.Should().NotContain("\u001b").And.NotContain("\u202E");
    }
}
