using System.Net;
using System.Text.RegularExpressions;

namespace Iki.Cli.Tests;

/// <summary>What is to say of a figure stands wherever the figure is read: in every output of evaluate, explain and scorecard.</summary>
public sealed class RemarkTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public static IEnumerable<object[]> Cases => RemarkSamples.All.SelectMany(c => new[] { new[] { c.Code, "en" }, new[] { c.Code, "id" } });

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_output_shows_what_is_to_say_of_a_result(string code, string language)
    {
        var (_, formula, more, data, period, regulation) = RemarkSamples.All.Single(c => c.Code == code);
        string[] files = [_folder.Write("katalog.json", RemarkSamples.Catalog(formula, more)), "--data", _folder.Write("data.json", RemarkSamples.Data(data, period))];
        string[] options = [.. files, "--language", language, .. regulation is null ? Array.Empty<string>() : ["--regulation", regulation]];

        var remarks = Json.Of(Run("scorecard", options, "json"))["positions"]![0]!["indicators"]![0]!["diagnostics"]!.AsArray();
        remarks.Select(d => (string)d!["code"]!).Should().Contain(code).And.OnlyHaveUniqueItems();
        var message = (string)remarks.Single(d => (string)d!["code"]! == code)!["message"]!;

        Flat(Run("scorecard", options, "text")).Should().Contain(message).And.Contain(code);
        Flat(WebUtility.HtmlDecode(Run("scorecard", options, "html"))).Should().Contain($"<p class=\"notice\">{message}</p>");
        Flat(Run("evaluate", options, "text")).Should().Contain(message).And.Contain(code);
        Run("evaluate", options, "csv").Replace("\"\"", "\"", StringComparison.Ordinal).Should().Contain(message);
        Flat(Run("explain", [files[0], "camat/satu", .. options[1..]], "text")).Should().Contain(message);

        var result = Json.Of(Run("evaluate", options, "json"))["results"]![0]!;
        var isReason = (string)result["status"]! is "missingInput" or "divisionByZero" or "overflow" || (string?)result["message"] == message;
        (isReason || result["diagnostics"]!.AsArray().Any(d => (string)d!["message"]! == message)).Should().BeTrue("the results file must say it: {0}", result.ToJsonString());
    }

    [Theory]
    [InlineData("en", "computed (1, 2)", "(1) IKI5118  information: Missing figures of 'm' counted as 0, as its definition says: m, 2021-08, Kelurahan Uji;", "Rows: Surat; Surat sehari", "Row: Surat sehari")]
    [InlineData("id", "dihitung (1, 2)", "(1) IKI5118  informasi: Data 'm' yang belum dilaporkan dihitung 0, sesuai definisinya: m, 2021-08, Kelurahan Uji;", "Baris: Surat; Surat sehari", "Baris: Surat sehari")]
    public void A_sentence_that_rows_share_is_said_once_with_the_rows_it_concerns(string language, string status, string first, string shared, string own)
    {
        var run = _folder.Run(
            "evaluate", _folder.Write("k.json", TwoOfThreeMonths), "--data", _folder.Write("d.csv", "variable,period,value\nm,2021-07,10\n"), "--period", "2021-Q3", "--language", language);

        // What is to say of a row is not said here again; what became of the rows of the data is.
        run.ErrorLines.Should().HaveCount(2).And.ContainMatch("IKI5040  *: 1; *");
        run.Lines.Count(l => l.Contains("IKI5118", StringComparison.Ordinal)).Should().Be(1);
        run.Lines.Single(l => l.Contains("  Surat sehari ", StringComparison.Ordinal)).Should().Contain(status);
        run.Output.Should().Contain(first);
        run.Lines.Select(l => l.Trim()).Should().ContainInOrder(shared, own);
    }

    [Fact]
    public void A_scorecard_gives_the_reason_and_not_merely_that_there_is_no_realization()
    {
        var (_, formula, more, data, period, _) = RemarkSamples.All.Single(c => c.Code == "IKI5010");
        var run = _folder.Run("scorecard", _folder.Write("katalog.json", RemarkSamples.Catalog(formula, more)), "--data", _folder.Write("data.json", RemarkSamples.Data(data, period)));

        run.Lines.Should().ContainInOrder("(2) IKI5010  The figure -3 of 'a' is below 0, the smallest allowed.", "    Row: Indikator satu");
        run.Output.Should().NotContain("no realization");
    }

    // January to September 1 + 2 + 2 = 5 of 6 is 83.33 %; the third quarter alone is 2.
    [Fact]
    public void Beside_an_achievement_stands_the_realization_it_was_made_of()
    {
        string[] args = ["evaluate", _folder.Write("katalog.json", RemarkSamples.Catalog("b", Cumulative)), "--data", _folder.Write("d.csv", "variable,period,value\nb,2021-Q1,1\nb,2021-Q2,2\nb,2021-Q3,2\n"), "--period", "2021-Q3"];

        var run = _folder.Run(args);
        Cells(run.Lines.Single(l => l.Contains("│ Indicator ", StringComparison.Ordinal))).Should().ContainInOrder("Value", "Unit", "Target", "Realization", "Achievement");
        Cells(run.Lines.Single(l => l.Contains("Indikator satu", StringComparison.Ordinal))).Should().ContainInOrder("2", "", "6", "5 ‡", "83.33 %");
        run.Lines.Should().Contain("‡ since the start of the year");

        var csv = _folder.Run([.. args, "--format", "csv"]).Lines.Select(l => l.Split(',')).ToArray();
        csv[0].Zip(csv[1]).Where(c => c.First is "value" or "target" or "realization" or "achievement").Select(c => c.Second).Should().Equal("2", "6", "83.33", "5");
    }

    // Of the first quarter the year so far is the quarter itself: a mark that is explained stands in the table all the same.
    [Theory]
    [InlineData("2021-Q1", "")]
    [InlineData("2021-Q3", "--year-to-date")]
    public void The_realization_since_the_start_of_the_year_is_marked_also_where_it_is_the_value(string period, string option)
    {
        var catalog = RemarkSamples.Catalog("b", Cumulative.Replace("2021-Q3", period, StringComparison.Ordinal));
        string[] args = ["evaluate", _folder.Write("katalog.json", catalog), "--data", _folder.Write("d.csv", "variable,period,value\nb,2021-Q1,5\n"), "--period", period];

        var run = _folder.Run([.. args, .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Cells(run.Lines.Single(l => l.Contains("Indikator satu", StringComparison.Ordinal))).Should().ContainInOrder("5", "", "6", "5 ‡");
        run.Lines.Should().Contain("‡ since the start of the year");
    }

    [Fact]
    public void In_a_table_for_programs_a_realization_in_words_is_a_value()
    {
        var run = ToolRun.Of(
            "evaluate", _folder.Write("k.json", ScoreSamples.Catalog), "--data", _folder.Write("d.json", ScoreSamples.Data), "--indicator", "kasi/opini", "--format", "csv");

        var (names, cells) = (run.Lines[0].Split(','), run.Lines[1].Split(','));
        names.Zip(cells).Where(c => c.Second.Length > 0).Select(c => $"{c.First}={c.Second}").Should().Equal(
            "id=kasi/opini", "position=kasi", "indicator=Opini atas laporan keuangan", "period=2021-S2", "office=Kabupaten Contoh",
            "status=computed", "value=WTP", "target=WTP", "realization=WTP", "met=true");
    }

    [Fact]
    public void What_concerns_the_results_as_a_whole_is_on_the_page_and_in_the_file_too()
    {
        var catalog = TwoOfThreeMonths.Replace("\"title\": \"Uji\",", "\"title\": \"Uji\", \"inForce\": { \"from\": \"2022-01-01\" },", StringComparison.Ordinal);
        string[] args = ["scorecard", _folder.Write("k.json", catalog), "--data", _folder.Write("d.csv", "variable,period,value\nm,2021-07,10\n"), "--period", "2021-Q3"];

        const string said = "The catalog 'uji' is not in force on the last day of 2021-Q3.";
        _folder.Run([.. args, "--format", "html"]).Output.Should().Contain("<p class=\"notice\">The catalog &#39;uji&#39; is not in force on the last day of 2021-Q3.</p>");
        _folder.Run([.. args, "--output", _folder["kartu.txt"]]).Error.Should().Contain(said);
        _folder.Read("kartu.txt").Should().Contain(said);
    }

    private const string Cumulative = ", \"decimals\": 0, \"polarity\": \"higherIsBetter\", \"targets\": [ { \"period\": \"2021-Q3\", \"value\": 6, \"cumulative\": true } ]";

    private const string TwoOfThreeMonths = """
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kelurahan Uji" },
          "parameters": { "hk": { "label": "hari kerja", "values": [ { "from": "2021-01-01", "value": 20 }, { "from": "2021-08-15", "value": 10 } ] } },
          "variables": { "m": { "label": "surat", "frequency": "month", "whenMissing": "zero" } },
          "positions": [ { "id": "x", "title": "Sekretaris", "objectives": [ { "statement": "S", "indicators": [
            { "id": "x/surat", "name": "Surat", "unit": "", "formula": "m" }, { "id": "x/sehari", "name": "Surat sehari", "unit": "", "formula": "m / hk" } ] } ] } ] }
        """;

    private static string[] Cells(string line) => [.. line.Split('│').Select(c => c.Trim())];

    private static string Flat(string text) => Regex.Replace(text, @"\s+", " ");

    private static string Run(string command, string[] options, string format) => ToolRun.Of([command, .. options, "--format", format]).Output;
}
