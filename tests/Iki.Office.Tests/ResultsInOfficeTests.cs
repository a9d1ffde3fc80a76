using System.Text;
using System.Xml.Linq;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Documents;
using Iki.Documents.Tests.Results;

namespace Iki.Office.Tests;

/// <summary>A workbook of results opened by LibreOffice: numbers are numbers, percentages are percentages, texts are texts, and nothing is computed.</summary>
public sealed class ResultsInOfficeTests : IDisposable
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private static readonly XNamespace OfficeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Numbers_are_numbers_and_nothing_runs()
    {
        var flat = Encoding.UTF8.GetString(_office.Saved(ResultSamples.Workbook(Language.Indonesian), "xlsx", "fods"));
        var document = XDocument.Parse(flat);
        document.Descendants().Attributes(Table + "formula").Should().BeEmpty();
        flat.Should().NotContain("xlink:href=\"http").And.NotContain("table:dde-link");
        var rows = RowsOf(document, "Hasil");
        rows["persen"]["Nilai"].Should().Be(("percentage", "0.188", "18.80%"));
        rows["uang"]["Nilai"].Should().Be(("float", "146460000000", "146,460,000,000"));
        rows["negatif"]["Nilai"].Should().Be(("float", "-5", "-5"));
        rows["opini"]["Nilai"].Should().Be(("string", "", "-WTP"));
        rows["uang"]["Indikator"].Should().Be(("string", "", "=1+1"));
        rows["rinci"]["Indikator"].Should().Be(("string", "", "@SUM(A1)"));
        rows["kosong"].Should().NotContainKey("Nilai");
    }

    [Fact]
    public void Saved_by_it_the_workbook_has_the_same_numbers()
    {
        using var saved = new WrittenWorkbook(_office.Saved(ResultSamples.Workbook(), "xlsx", "xlsx"));
        saved.Sheets.Should().Equal("Results", "Positions", "Inputs", "Workings", "About");
        saved.Running.Should().BeEmpty();
    }

    [Fact]
    public void Quarters_side_by_side_open_as_numbers()
    {
        var recap = Recap.Of(ResultSamples.Evaluator, ResultSamples.Figures, RecapColumns.Quarter);
        var document = XDocument.Parse(Encoding.UTF8.GetString(_office.Saved(ResultsWorkbook.Write(recap, Language.Indonesian), "xlsx", "fods")));
        document.Descendants().Attributes(Table + "formula").Should().BeEmpty();
        var line = RowsOf(document, "Rekapitulasi", "Indikator")["=1+1"];
        line["2024"].Should().Be(("float", "146460000000", "146,460,000,000"));
    }

    /// <summary>The rows of a sheet by the content of a column, and in each the cells by their heads: kind, value and what is shown.</summary>
    private static Dictionary<string, Dictionary<string, (string? Kind, string Value, string Shown)>> RowsOf(XDocument document, string sheet, string by = "Id")
    {
        var table = document.Descendants(Table + "table").Single(t => (string?)t.Attribute(Table + "name") == sheet);
        var rows = table.Descendants(Table + "table-row").Select(r => r.Elements(Table + "table-cell").SelectMany(CellsOf).ToArray()).ToArray();
        var heads = rows[0].TakeWhile(c => c.Shown.Length > 0).Select(c => c.Shown).ToArray();
        return rows.Skip(1)
            .Select(r => r.Take(heads.Length).Zip(heads).Where(p => p.First.Kind is not null).ToDictionary(p => p.Second, p => p.First, StringComparer.Ordinal))
            .Where(r => r.ContainsKey(by)).DistinctBy(r => r[by].Shown).ToDictionary(r => r[by].Shown, StringComparer.Ordinal);
    }

    private static IEnumerable<(string? Kind, string Value, string Shown)> CellsOf(XElement cell)
    {
        var times = Math.Min((int?)cell.Attribute(Table + "number-columns-repeated") ?? 1, 100);
        var shown = string.Join('\n', cell.Elements(Text + "p").Select(p => p.Value));
        return Enumerable.Repeat(((string?)cell.Attribute(OfficeSpace + "value-type"), (string?)cell.Attribute(OfficeSpace + "value") ?? "", shown), times);
    }
}
