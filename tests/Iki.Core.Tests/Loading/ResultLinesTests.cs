using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Loading;

/// <summary>Results as JSON Lines: what stands in the list of the results file, each with what it is of.</summary>
public class ResultLinesTests
{
    [Fact]
    public void A_line_is_written_out()
    {
        var evaluator = SmallCatalog.OfOne("'unit': 'surat'", "x / 8 * 100%", "%");
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2018 5 Desa Satu")).Value;

        // 5/8 is 62.5 %.
        Lines(evaluator.Evaluate(data, office: "Desa Satu")).Should().Be(
            """{"catalog":"uji","period":"2018","office":"Desa Satu","id":"i","position":"camat","status":"computed","value":62.5,"exact":"5/8","unit":"%","inputs":[{"name":"x","value":5,"unit":"surat"}],"parameters":[],"diagnostics":[]}""" + "\n");
    }

    [Fact]
    public void Every_line_has_what_the_results_file_has()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x', 'max': 10 }, 'y': { 'label': 'y' } }",
            SmallCatalog.Indicator("a", "x", more: ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2018', 'value': 8 } ]"),
            SmallCatalog.Indicator("b", "x / y"),
            SmallCatalog.Indicator("c", "y + 1")).Value;
        foreach (var (figures, language) in new[] { ("2018 5 Kecamatan Uji", Language.English), ("2018 11 Kecamatan Uji", Language.Indonesian) })
        {
            var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations(figures)).Value;
            var card = Scorer.WithoutRegulation(evaluator.Evaluate(data));
            var document = JsonNode.Parse(ResultsFile.Write(card, language))!;
            var lines = Lines(card, language).TrimEnd('\n').Split('\n').Select(l => JsonNode.Parse(l)!.AsObject()).ToArray();
            lines.Should().HaveCount(3);
            for (var i = 0; i < lines.Length; i++)
            {
                foreach (var member in new[] { "catalog", "period", "office" })
                {
                    ((string?)lines[i][member]).Should().Be((string?)document[member]);
                    lines[i].Remove(member);
                }

                JsonNode.DeepEquals(lines[i], document["results"]![i]).Should().BeTrue("of {0}", lines[i]);
            }
        }
    }

    [Fact]
    public void What_is_hidden_is_shown_and_no_text_breaks_a_line()
    {
        var evaluator = SmallCatalog.OfOne("'unit': 'surat'");
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'x', 'period': '2018', 'value': 5, 'source': 'satu\\ndua\\u202Etiga Σ' } ]").Value;
        Lines(evaluator.Evaluate(data)).Should().Contain("""{"name":"x","value":5,"unit":"surat","source":"satu\ndua\u202Etiga Σ"}""").And.EndWith("}\n").And.Match(l => l.Count(c => c == '\n') == 1);
    }

    private static string Lines(ResultSet results)
    {
        var output = new ArrayBufferWriter<byte>();
        ResultsFile.WriteLines(output, results);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Lines(Scorecard card, Language language)
    {
        var output = new ArrayBufferWriter<byte>();
        ResultsFile.WriteLines(output, card, language);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
