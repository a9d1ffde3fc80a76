using System.Text.RegularExpressions;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Tests;

/// <summary>Tables on a terminal of 80 columns: nothing is cut and no word is broken.</summary>
[Trait("Runs", "inside")]
public sealed class NarrowTableTests
{
    private const int Width = 80;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public void A_card_with_more_columns_than_fit_is_a_paragraph_for_each_row(Language language)
    {
        var lines = Lines(writer => ScorecardTable.Print(Card(ScoreSamples.Catalog, ScoreSamples.Data), [], writer, Width, language));

        lines.Should().OnlyContain(l => l.Length <= Width);
        // 96.49 % of ten blocks are nine, and five eighths of the tenth.
        var first = Array.FindIndex(lines, l => l.StartsWith("  Persentase tingkat kehadiran", StringComparison.Ordinal));
        lines.Skip(first).Take(3).Should().Equal(language == Language.English
            ? ["  Persentase tingkat kehadiran: 91.67 %", "    Weight: 40; Target: 95.00; Achievement: 96.49 %; █████████▋; Grade: Cukup;", "    Score: 86.00"]
            : ["  Persentase tingkat kehadiran: 91,67%", "    Bobot: 40; Target: 95,00; Capaian: 96,49%; █████████▋; Predikat: Cukup;", "    Nilai: 86,00"]);
    }

    [Fact]
    public void The_card_of_a_whole_decree_is_less_than_400_lines_and_cuts_no_name()
    {
        var evaluator = CatalogFile.LoadEvaluator(Repository.PathOf("seeds", "wonoasih-2024", "catalog.json")).Value;
        var results = evaluator.Evaluate(DataFile.Load(evaluator.Catalog, Repository.PathOf("seeds", "wonoasih-2024", "data.json")).Value);
        var card = Regulations.ScorerFor(evaluator.Catalog, results.Period).Value.Score(results);

        var lines = Lines(writer => ScorecardTable.Print(card, [], writer, Width, Language.English));

        lines.Should().HaveCountLessThan(400).And.OnlyContain(l => l.Length <= Width);
        lines.Where(l => l.EndsWith('…')).Should().OnlyContain(l => l.Length > Width - 20);
        var text = string.Join(' ', lines.Select(l => l.Trim()));
        text.Should().ContainAll(results.Results.Select(r => string.Join(' ', ScoreText.OfName(r).Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    // 100 % is ten blocks, an eighth of a block is 1.25 %; more than the target gets an arrow, less than nothing is nothing.
    [Theory]
    [InlineData(100, "██████████")]
    [InlineData(100.01, "██████████▸")]
    [InlineData(230.8, "██████████▸")]
    [InlineData(66.67, "██████▋···")]
    [InlineData(1.24, "··········")]
    [InlineData(1.25, "▏·········")]
    [InlineData(0, "··········")]
    public void An_achievement_is_drawn(decimal achievement, string bar)
    {
        var score = Card(ScoreSamples.Catalog, ScoreSamples.Data).Indicators.First(s => s.Achievement is not null);
        AchievementBar.Of(score with { Achievement = achievement }).Should().Be(bar);
        AchievementBar.Of(score with { Achievement = null }).Should().BeEmpty();
    }

    // Eight blocks from the least to the greatest: 0, 1/7, 1/2 (the fifth, as 3.5 is rounded to even) and 1.
    [Theory]
    [InlineData("▁▂▅█", 0, 10, 35, 70)]
    [InlineData("▁ █", 3, null, 4)]
    [InlineData("▄▄", 5, 5)]
    [InlineData("█▁", -1, -2)]
    [InlineData("", 5, null)]
    [InlineData("", null, null)]
    public void The_course_of_values_is_drawn(string line, params object?[] values)
    {
        Sparkline.Of(values.Select(v => v is int number ? number : (decimal?)null)).Should().Be(line);
    }

    [Fact]
    public void A_file_has_no_bars_and_no_colours()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ScorecardTable.Print(Card(ScoreSamples.Catalog, ScoreSamples.Data), [], writer, null, Language.English);
        writer.ToString().Should().NotContainAny("█", "\u001b");
    }

    [Fact]
    public void Colour_takes_no_room_in_a_line()
    {
        // Eleven visible letters with their spaces; with the colour counted the line would be broken before the last word.
        using var writer = new StringWriter { NewLine = "\n" };
        TextLines.Write(writer, ["satu", Tables.Coloured("dua", Tone.Bad), "ya"], 11);
        writer.ToString().Should().Be("satu \u001b[31mdua\u001b[0m ya\n");
    }

    [Fact]
    public void A_table_that_fits_stays_one()
    {
        var lines = Lines(writer => ResultTable.Print(Card(Samples.Catalog, Samples.DataOf("""{ "pegawai": -1 }""")), [], writer, Width, Language.English));

        lines.Should().OnlyContain(l => l.Length <= Width);
        lines.Should().Contain("│   Jumlah pegawai             │     – │ orang    │ invalid data (1) │");
        lines.Should().ContainInOrder("(1) IKI5010  The figure -1 of 'pegawai' is below 0, the smallest allowed.", "    Rows: Jumlah pegawai; Persentase hadir; Kehadiran bila ada pegawai");
    }

    [Fact]
    public void A_long_sentence_is_broken_between_words_and_stands_as_far_in()
    {
        var catalog = Samples.Catalog.Replace("{ \"label\": \"rapat\"", "{ \"label\": \"rapat\", \"frequency\": \"month\", \"whenMissing\": \"zero\"", StringComparison.Ordinal);
        var data = Samples.DataOf("{ }").Replace("\"values\"", "\"observations\": [ { \"variable\": \"rapat\", \"period\": \"2018-01\", \"value\": 1 } ], \"values\"", StringComparison.Ordinal);

        var lines = Lines(writer => ResultTable.Print(Card(catalog, data), [], writer, Width, Language.English));

        lines.Should().OnlyContain(l => l.Length <= Width);
        var start = Array.FindIndex(lines, l => l.Contains("IKI5118", StringComparison.Ordinal));
        lines[start].Should().Contain(" IKI5118  information: Missing figures of 'rapat' counted as 0, as its");
        lines[start + 1].Should().StartWith("    definition says: rapat, 2018-02, ");
    }

    private static string[] Lines(Action<TextWriter> print)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        print(writer);
        return [.. Regex.Replace(writer.ToString(), "\u001b\\[[0-9;]*m", "").TrimEnd('\n').Split('\n')];
    }

    private static Scorecard Card(string catalog, string data)
    {
        var evaluator = CatalogFile.ReadEvaluator(System.Text.Encoding.UTF8.GetBytes(catalog), "katalog.json").Value;
        var figures = DataFile.Read(evaluator.Catalog, data, "data.json").ValueOrNull!;
        var results = evaluator.Evaluate(figures);
        return Regulations.ScorerFor(evaluator.Catalog, figures.Period).ValueOrNull?.Score(results) ?? Scorer.WithoutRegulation(results);
    }
}
