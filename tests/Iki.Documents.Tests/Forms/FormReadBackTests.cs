using Iki.Core;
using Iki.Core.Forms;
using Iki.Core.Tests;

namespace Iki.Documents.Tests.Forms;

/// <summary>A form whose cells hold figures is read as these figures.</summary>
public class FormReadBackTests
{
    [Theory]
    [InlineData("lawang-2018", FormSheets.Source, Language.Indonesian)]
    [InlineData("ngronggot-2019", FormSheets.Office, Language.English)]
    [InlineData("wonoasih-2024", FormSheets.Source, Language.Indonesian)]
    [InlineData("awan-putih-2025", FormSheets.Source, Language.Indonesian)]
    [InlineData("awan-putih-2025", FormSheets.Office, Language.English)]
    public void What_a_form_was_filled_with_is_read(string seed, FormSheets sheets, Language language)
    {
        var evaluator = CatalogFile.LoadEvaluator(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;
        var data = DataFile.Load(evaluator.Catalog, RepositoryFiles.PathOf("seeds", seed, "data.json")).Value;
        var form = FigureForm.Of(evaluator, new FormRequest { Period = data.Period }, data).Value;
        form.Fields.Should().Contain(f => f.Given != null);

        var reading = FigureTable.Read(evaluator.Catalog, FormDocument.WriteWorkbook(form, language, sheets).Value, "formulir.xlsx", new FigureTableOptions { Period = data.Period });
        reading.IsCertain.Should().BeTrue(string.Join('\n', reading.Diagnostics));
        reading.Diagnostics.Should().OnlyContain(d => d.Severity == Severity.Information);
        var read = DataFile.Load(evaluator.Catalog, [], reading.Rows, data.Period);
        read.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        read.Value.Observations.Select(Said).Should().BeEquivalentTo(form.Fields.Where(f => f.Given != null).Select(f => Said(f.Given!)));
        Results(evaluator, read.Value).Should().Equal(Results(evaluator, data));
    }

    [Theory]
    [InlineData("lawang-2018", "2018")]
    [InlineData("awan-putih-2025", "2025-Q1")]
    public void An_empty_form_reports_nothing(string seed, string period)
    {
        var evaluator = CatalogFile.LoadEvaluator(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse(period) }).Value;
        var reading = FigureTable.Read(evaluator.Catalog, FormDocument.WriteWorkbook(form).Value, "formulir.xlsx");
        reading.Diagnostics.Where(d => d.Severity != Severity.Information).Should().BeEmpty();
        reading.Tables.Sum(t => t.Figures).Should().Be(0);
        reading.Tables.Sum(t => t.Refused).Should().Be(0);
        DataFile.Load(evaluator.Catalog, [], reading.Rows, Period.Parse(period)).Value.Observations.Should().BeEmpty();
    }

    private static string Said(Observation o) => $"{o.Variable} {o.Item} {o.Period} {o.Office} {o.Value?.Value} {o.Text}";

    private static IEnumerable<string> Results(CatalogEvaluator evaluator, DataSet data) =>
        evaluator.Evaluate(data).Results.Select(r => $"{r.Id} {r.Status} {r.Value} {r.Exact} {r.Text} {string.Join('+', r.Outcome.Missing)}");
}
