using System.Globalization;
using System.Text.Json.Nodes;
using Iki.Core;
using Iki.Core.Forms;
using Iki.Core.Tests;
using Iki.Documents;

namespace Iki.Office.Tests;

/// <summary>A form that was filled in and saved by LibreOffice gives the results of the same figures in JSON.</summary>
public sealed class FormInOfficeTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("lawang-2018", "2018")]
    [InlineData("ngronggot-2019", "2019-Q2")]
    [InlineData("wonoasih-2024", "2024")]
    [InlineData("awan-putih-2025", "2025-Q2")]
    public void What_is_filled_in_gives_what_the_same_figures_give_in_JSON(string seed, string period)
    {
        var evaluator = Evaluator(seed);
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse(period) }).Value;
        var flat = _office.Saved(FormDocument.WriteWorkbook(form, Language.Indonesian).Value, "xlsx", "fods");

        // Empty, every second figure, and full.
        foreach (var step in new[] { 0, 2, 1 })
        {
            var figures = form.Fields.Where((_, i) => step > 0 && i % step == 0).Select((f, i) => (Field: f, Value: ValueOf(f, i))).ToArray();
            var filled = new FilledForm(flat);
            foreach (var (field, value) in figures) Fill(filled, field, value);
            var reading = Read(evaluator, form.Period, _office.Saved(filled.ToBytes(), "fods", "xlsx"));
            reading.Tables.Sum(t => t.Figures).Should().Be(figures.Length);
            var data = DataFile.Load(evaluator.Catalog, [], reading.Rows, form.Period);
            data.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
            Results(evaluator, data.Value).Should().Equal(Results(evaluator, DataFile.Read(evaluator.Catalog, Json(form, figures), "data.json").Value));
        }
    }

    [Theory]
    [InlineData("lawang-2018")]
    [InlineData("ngronggot-2019")]
    [InlineData("wonoasih-2024")]
    [InlineData("awan-putih-2025")]
    public void What_was_there_comes_back(string seed)
    {
        var evaluator = Evaluator(seed);
        var data = DataFile.Load(evaluator.Catalog, RepositoryFiles.PathOf("seeds", seed, "data.json")).Value;
        var form = FigureForm.Of(evaluator, new FormRequest { Period = data.Period }, data).Value;
        var saved = _office.Saved(FormDocument.WriteWorkbook(form, Language.English, FormSheets.Office).Value, "xlsx", "xlsx");
        var reading = Read(evaluator, data.Period, saved);
        Results(evaluator, DataFile.Load(evaluator.Catalog, [], reading.Rows, data.Period).Value).Should().Equal(Results(evaluator, data));
    }

    [Fact]
    public void A_number_that_was_typed_as_a_text_is_read_rightly_or_refused_and_a_formula_counts_as_it_was_computed()
    {
        var evaluator = Evaluator("awan-putih-2025");
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2025-Q1") }).Value;
        var filled = new FilledForm(_office.Saved(FormDocument.WriteWorkbook(form).Value, "xlsx", "fods"));
        var fields = form.Fields.Where(f => f.Key.Variable == "realisasiAnggaran").Take(3).ToArray();
        var (sheet, row, column) = PlaceOf(filled, fields[0]);
        filled.Word(sheet, row, column, "1.250,5");
        filled.Word(sheet, row, column + 1, "1.250");
        filled.Formula(sheet, row, column + 2, "=40000+2*1000");
        var reading = Read(evaluator, form.Period, _office.Saved(filled.ToBytes(), "fods", "xlsx"), mayRefuse: true);
        var data = DataFile.Load(evaluator.Catalog, [], reading.Rows, form.Period);

        // Rupiah are whole: the first is read as 1250.5 and refused for that; the second can be read in two ways; the third is computed.
        data.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code).Should().Equal("IKI5009", "IKI5028");
        data.Value.Observations.Where(o => o.Variable == "realisasiAnggaran").Select(o => (o.Period.ToString(), o.Value!.Value.Problem is null, o.Value.Value.Value.ToString()))
            .Should().Contain(("2025-01", false, "2501/2")).And.Contain(("2025-03", true, "42000"));
    }

    private static CatalogEvaluator Evaluator(string seed) => CatalogFile.LoadEvaluator(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;

    private static FigureReading Read(CatalogEvaluator evaluator, Period period, byte[] saved, bool mayRefuse = false)
    {
        var reading = FigureTable.Read(evaluator.Catalog, saved, "formulir.xlsx", new FigureTableOptions { Period = period });
        if (!mayRefuse) reading.Diagnostics.Where(d => d.Severity != Severity.Information).Should().BeEmpty();
        return reading;
    }

    private static void Fill(FilledForm form, FigureField field, string value)
    {
        var (sheet, row, column) = PlaceOf(form, field);
        if (field.IsInWords) form.Word(sheet, row, column, value);
        else form.Number(sheet, row, column, decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    /// <summary>Where a field stands, found as a person finds it: by the heads of rows and columns.</summary>
    private static (string Sheet, int Row, int Column) PlaceOf(FilledForm form, FigureField field)
    {
        foreach (var sheet in form.Sheets)
        {
            var rows = form.Rows(sheet);
            var head = rows.ToList().FindIndex(r => r is ["Variabel", "Butir", ..]);
            if (head < 0) continue;
            var heads = rows[head].ToList();
            var (office, column) = (heads.IndexOf("Unit kerja"), field.IsInWords ? heads.IndexOf("Teks") : heads.IndexOf(field.Period.ToString(Language.Indonesian)));
            if (column < 0) continue;
            for (var row = head + 1; row < rows.Count; row++)
            {
                var isOffice = office >= 0 ? rows[row][office] == field.Office : rows.Any(r => r is [var line, ..] && line == $"Unit kerja: {field.Office}");
                if (rows[row][0] == field.Key.Variable && rows[row][1] == (field.Key.Item ?? "") && isOffice) return (sheet, row, column);
            }
        }

        throw new InvalidOperationException($"The form has no cell for {field.Key}.");
    }

    private static string ValueOf(FigureField field, int number)
    {
        if (field.IsInWords) return field.Choices[number % field.Choices.Count];
        var least = field.Min ?? 0;
        var value = least + (number % 5) + (field.Integer ? 0 : 0.25m);
        return (field.Max is { } most && value > most ? most : value).ToString(CultureInfo.InvariantCulture);
    }

    private static string Json(FigureForm form, (FigureField Field, string Value)[] figures) => new JsonObject
    {
        ["formatVersion"] = 1,
        ["catalog"] = form.Catalog.Id,
        ["period"] = form.Period.ToString(),
        ["observations"] = new JsonArray([.. figures.Select(f =>
        {
            var observation = new JsonObject { ["variable"] = f.Field.Key.Variable, ["period"] = f.Field.Period.ToString(), ["office"] = f.Field.Office };
            if (f.Field.Key.Item is { } item) observation["item"] = item;
            observation[f.Field.IsInWords ? "text" : "value"] = f.Field.IsInWords ? f.Value : JsonNode.Parse(f.Value);
            return (JsonNode)observation;
        })]),
    }.ToJsonString();

    private static IEnumerable<string> Results(CatalogEvaluator evaluator, DataSet data) =>
        evaluator.Evaluate(data).Results.Select(r => $"{r.Id} {r.Status} {r.Value} {r.Exact} {r.Text} {string.Join('+', r.Outcome.Missing)}");
}
