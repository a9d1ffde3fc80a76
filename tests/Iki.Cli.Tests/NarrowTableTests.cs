using System.Text.RegularExpressions;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Tests;

/// <summary>Tables on a terminal of 80 columns: nothing is cut and no word is broken.</summary>
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
        var first = Array.IndexOf(lines, "  Persentase tingkat kehadiran");
        lines.Skip(first + 1).Take(2).Should().Equal(language == Language.English
            ? ["    Weight: 40; Target: 95; Realization: 91.67 %; Achievement: 96.49 %;", "    Grade: Cukup; Score: 86"]
            : ["    Bobot: 40; Target: 95; Realisasi: 91,67 %; Capaian: 96,49%; Predikat: Cukup;", "    Nilai: 86"]);
    }

    [Fact]
    public void A_table_that_fits_stays_one()
    {
        var lines = Lines(writer => ResultTable.Print(Card(Samples.Catalog, Samples.DataOf("""{ "pegawai": -1 }""")), [], writer, Width, Language.English));

        lines.Should().OnlyContain(l => l.Length <= Width);
        lines.Should().Contain("│   Jumlah pegawai             │     – │ orang    │ invalid input (1) │");
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
        lines[start].Should().Contain(" IKI5118  information: Absent observations of 'rapat' counted as 0, as its");
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
