using System.Text;

namespace Iki.Core.Tests.Loading;

/// <summary>Who says how numbers are written: a file itself, else whoever reads it; a catalog for its formulas alone.</summary>
public class NumberNotationTests
{
    private static readonly Catalog Catalog = CatalogFile.Read(CatalogText("anggaran")).Value;

    [Theory]
    [InlineData("", NumberNotation.Auto, "IKI5028")]
    [InlineData("", NumberNotation.Indonesian, "850000")]
    [InlineData("", NumberNotation.English, "850")]
    [InlineData("\"numbers\": \"id\",", NumberNotation.English, "850000")]
    [InlineData("\"numbers\": \"en\",", NumberNotation.Indonesian, "850")]
    [InlineData("\"numbers\": \"auto\",", NumberNotation.Indonesian, "IKI5028")]
    public void A_data_file_that_says_its_notation_is_read_by_it(string member, NumberNotation otherwise, string expected)
    {
        var json = $$"""{ "formatVersion": 1, "catalog": "c", "period": "2025", {{member}} "values": { "anggaran": "850.000" } }""";
        Outcome(DataFile.Read(Catalog, json, numbers: otherwise)).Should().Be(expected);
        Outcome(DataFile.Read(Catalog, Encoding.UTF8.GetBytes(json), numbers: otherwise)).Should().Be(expected);
    }

    [Fact]
    public void It_may_say_so_below_its_figures()
    {
        Outcome(Read(""" "values": { "anggaran": "850.000" }, "numbers": "id" """)).Should().Be("850000");
        Outcome(Read(""" "observations": [ { "variable": "anggaran", "value": "850.000", "note": "\"numbers\"" } ], "numbers": "id" """)).Should().Be("850000");
    }

    [Fact]
    public void A_byte_order_mark_does_not_hide_it()
    {
        const string Json = """{ "formatVersion": 1, "catalog": "c", "period": "2025", "numbers": "id", "values": { "anggaran": "850.000" } }""";
        Outcome(DataFile.Read(Catalog, Encoding.UTF8.GetBytes("\uFEFF" + Json))).Should().Be("850000");
    }

    [Fact]
    public void A_word_that_is_no_notation_is_an_error_of_the_file()
    {
        Read(""" "numbers": "ID", "values": { "anggaran": "1,5" } """).Diagnostics.Select(d => (d.Severity, d.Pointer)).Should().Equal((Severity.Error, "/numbers"));
    }

    [Fact]
    public void Rows_follow_the_reader()
    {
        // 850 thousand and 125 and a half thousand, as typed in Indonesia: 975,500.
        ObservationRow[] rows = [Row("2025-01", "850.000", 2), Row("2025-02", "125.500", 3)];
        var refused = DataFile.Load(Catalog, [], rows, Period.OfYear(2025));
        refused.Diagnostics.Select(d => (d.Code, d.File, d.Line)).Should().Equal(("IKI5028", "angka.csv", 2), ("IKI5028", "angka.csv", 3));
        refused.Diagnostics[0].Message(Language.Indonesian).Should().Contain("'850000', '850'").And.Contain("dapat dibaca");
        Outcome(DataFile.Load(Catalog, [], rows, Period.OfYear(2025), numbers: NumberNotation.Indonesian)).Should().Be("975500");
        Outcome(DataFile.Load(Catalog, [], rows, Period.OfYear(2025), numbers: NumberNotation.English)).Should().Be("1951/2");
    }

    [Fact]
    public void A_file_in_two_notations_is_warned_of_once_with_a_line_of_each()
    {
        ObservationRow[] rows =
        [
            Row("2025-01", "12", 2), Row("2025-02", "1.250.000", 3), Row("2025-03", "0,5", 4), Row("2025-04", "12.5", 5), Row("2025-05", "13.5", 6),
            Row("2025-06", "1.5", 2) with { File = "lain.csv" },
        ];
        var found = DataFile.Load(Catalog, [], rows, Period.OfYear(2025)).Diagnostics.Single();
        found.Should().BeEquivalentTo(new { Code = "IKI5030", File = "angka.csv", Line = 5, Severity = Severity.Warning });
        found.Arguments.Should().Equal("1.250.000", "3", "12.5", "5");
        DataFile.Load(Catalog, [], rows[..3], Period.OfYear(2025), numbers: NumberNotation.Indonesian).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1.250", "Rp", true)]
    [InlineData("850.000", "rupiah", true)]
    [InlineData("-12.375", "juta rupiah", true)]
    [InlineData("1.250", "orang", false)]
    [InlineData("1.25", "Rp", false)]
    [InlineData("0.125", "Rp", false)]
    [InlineData("1250.125", "Rp", false)]
    [InlineData("1.2500", "Rp", false)]
    public void A_JSON_number_of_money_written_like_thousands_is_doubted_and_read(string number, string unit, bool isDoubted)
    {
        var catalog = CatalogFile.Read(CatalogText("anggaran").Replace("rupiah", unit, StringComparison.Ordinal)).Value;
        var read = DataFile.Read(catalog, $$"""{ "formatVersion": 1, "catalog": "c", "period": "2025", "values": { "anggaran": {{number}} } }""");
        read.Diagnostics.Select(d => d.Code).Should().Equal(isDoubted ? ["IKI5031"] : []);
        read.Value.Observations.Single().Value!.Value.Value.Should().Be(Rational.Parse(number));
    }

    [Theory]
    [InlineData("1.23457E+12", true)]
    [InlineData("1E+12", true)]
    [InlineData("\"1,23457E+12\"", true)]
    [InlineData("1e12", false)]
    [InlineData("1.5E+01", false)]
    public void A_number_as_a_cell_too_narrow_shows_it_is_doubted(string number, bool isDoubted)
    {
        Read($$""" "values": { "anggaran": {{number}} } """).Diagnostics.Select(d => d.Code).Should().Equal(isDoubted ? ["IKI5032"] : []);
    }

    [Theory]
    [InlineData("", "anggaran / 1.250", "IKI1044")]
    [InlineData("\"numbers\": \"id\",", "anggaran / 1.250", "800")]
    [InlineData("\"numbers\": \"en\",", "anggaran / 1.250", "800000")]
    [InlineData("\"numbers\": \"id\",", "Maks(anggaran; 1,5)", "1000000")]
    public void A_catalog_says_it_for_its_formulas(string member, string formula, string expected)
    {
        var read = CatalogFile.ReadEvaluator(CatalogText(formula).Replace("\"positions\"", $"{member} \"positions\"", StringComparison.Ordinal));
        if (read.HasErrors)
        {
            read.Diagnostics.Select(d => d.Code).Should().Equal(expected);
            return;
        }

        // Its texts stay what they are without it.
        DataFile.Read(read.Value.Catalog, """{ "formatVersion": 1, "catalog": "c", "period": "2025", "values": { "anggaran": "1.250" } }""").HasErrors.Should().BeTrue();
        var data = DataSet.Create(read.Value.Catalog, "2025", ("anggaran", 1_000_000)).Value;
        read.Value.Evaluate(data).Results.Single().Outcome.Exact!.Value.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_figure_of_an_example_that_reads_in_two_ways_is_refused_in_its_file_whatever_the_formulas_are_in()
    {
        var text = CatalogText("anggaran").Replace("\"positions\"", "\"numbers\": \"id\", \"positions\"", StringComparison.Ordinal)
            .Replace("\"formula\"", """ "examples": [ { "values": { "anggaran": "1.250" }, "expect": 1250, "from": "hitungan tangan" } ], "formula" """, StringComparison.Ordinal);
        var found = CatalogFile.Read(text, "c.json").Diagnostics.Single();
        (found.Code, found.File, found.Pointer).Should().Be(("IKI5028", "c.json", "/positions/0/objectives/0/indicators/0/examples/0/values/anggaran"));
        found.Line.Should().Be(3);
    }

    [Fact]
    public void A_catalog_keeps_its_notation_when_it_is_written()
    {
        var catalog = CatalogFile.Read(CatalogText("anggaran / 1.250").Replace("\"positions\"", "\"numbers\": \"id\", \"positions\"", StringComparison.Ordinal)).Value;
        CatalogFile.Write(catalog).Should().Contain("\"numbers\": \"id\"");
        CatalogFile.Read(CatalogFile.Write(catalog)).Value.Should().Be(catalog);
    }

    [Theory]
    [InlineData("""{ "formula": "a / 1.250", "values": { "a": 2500 } }""", "IKI1044")]
    [InlineData("""{ "formula": "a / 1.250", "numbers": "id", "values": { "a": 2500 } }""", "\"value\":2,")]
    [InlineData("""{ "formula": "a / 1.250", "values": { "a": "2.500" }, "numbers": "id" }""", "\"value\":2,")]
    [InlineData("""{ "formula": "a / 2", "values": { "a": "2.500" } }""", "\"status\":\"invalidInput\"")]
    [InlineData("""{ "formula": "a / 1.250", "numbers": "en", "values": { "a": 2500 } }""", "\"value\":2000,")]
    public void A_question_says_it_for_its_formula_and_its_texts(string question, string answered)
    {
        FormulaExchange.Answer(Encoding.UTF8.GetBytes(question)).Should().Contain(answered);
    }

    [Fact]
    public void A_question_that_does_not_say_it_follows_whoever_reads_it()
    {
        FormulaExchange.Answer("""{ "formula": "Maks(1,5; a)", "values": { "a": "1.250" } }"""u8, numbers: NumberNotation.Indonesian).Should().Contain("\"value\":1250,");
        FormulaExchange.Answer("""{ "formula": "1.5", "numbers": "auto" }"""u8, numbers: NumberNotation.Indonesian).Should().Contain("\"value\":1.5,");
    }

    [Theory]
    [InlineData("""{ "formula": "a", "values": { "a": 1.250 }, "units": { "a": "Rp" } }""", "IKI5031", "/values/a")]
    [InlineData("""{ "formula": "a", "values": { "a": [ 2, 1.250 ] }, "units": { "a": "Rp" } }""", "IKI5031", "/values/a")]
    [InlineData("""{ "formula": "a", "values": { "a": 1.23457E+12 } }""", "IKI5032", "/values/a")]
    [InlineData("""{ "formula": "a", "values": { "a": 1 }, "previous": { "a": 1E+12 } }""", "IKI5032", "/previous/a")]
    [InlineData("""{ "formula": "a", "values": { "a": 1.250 } }""", null, null)]
    [InlineData("""{ "formula": "a", "values": { "a": 1.25 }, "units": { "a": "Rp" } }""", null, null)]
    public void A_question_is_answered_with_a_warning_of_a_doubtful_number(string question, string? code, string? pointer)
    {
        var answer = System.Text.Json.JsonDocument.Parse(FormulaExchange.Answer(Encoding.UTF8.GetBytes(question))).RootElement;
        answer.GetProperty("status").GetString().Should().Be("computed");
        answer.TryGetProperty("diagnostics", out var found).Should().Be(code is not null);
        if (code is null) return;
        found.EnumerateArray().Select(d => (d.GetProperty("code").GetString(), d.GetProperty("pointer").GetString(), d.TryGetProperty("line", out _)))
            .Should().Equal((code, pointer, false));
    }

    // A target of 1.250 rupiah is one and a quarter in JSON, and 1250 was meant.
    [Theory]
    [InlineData("\"targets\": [ { \"period\": \"2025\", \"value\": 1.250 } ]", true)]
    [InlineData("\"targets\": [ { \"period\": \"2025\", \"min\": 1, \"max\": 850.000 } ]", true)]
    [InlineData("\"whenDividingByZero\": 12.375", true)]
    [InlineData("\"targets\": [ { \"period\": \"2025\", \"value\": 1.25 } ]", false)]
    [InlineData("\"targets\": [ { \"period\": \"2025\", \"value\": 1250 } ]", false)]
    public void A_catalog_with_money_written_like_thousands_is_doubted(string member, bool isDoubted)
    {
        var text = CatalogText("anggaran").Replace("\"formula\"", $"{member}, \"formula\"", StringComparison.Ordinal);
        var read = CatalogFile.Read(text);
        read.Diagnostics.Select(d => (d.Code, d.Severity)).Should().Equal(isDoubted ? [("IKI5031", Severity.Warning)] : []);
        var unit = CatalogFile.Read(text.Replace("rupiah", "orang", StringComparison.Ordinal));
        unit.Diagnostics.Should().BeEmpty();
        CatalogFile.Read(CatalogFile.Write(read.Value)).Value.Should().Be(read.Value);
    }

    [Fact]
    public void A_parameter_of_money_written_like_thousands_is_doubted()
    {
        const string Parameter = "\"parameters\": { \"pagu\": { \"label\": \"pagu\", \"unit\": \"Rp\", \"values\": [ { \"from\": \"2025-01-01\", \"value\": 850.000 } ] } },";
        var found = CatalogFile.Read(CatalogText("anggaran").Replace("\"variables\"", Parameter + "\"variables\"", StringComparison.Ordinal)).Diagnostics.Single();
        (found.Code, found.Pointer).Should().Be(("IKI5031", "/parameters/pagu/values/0"));
        found.Arguments.Should().Equal("pagu", "Rp", "850.000", "850", "850000");
    }

    private static ObservationRow Row(string period, string value, int line) =>
        new() { Variable = "anggaran", Period = period, Value = value, File = "angka.csv", Line = line };

    private static Checked<DataSet> Read(string members) =>
        DataFile.Read(Catalog, $$"""{ "formatVersion": 1, "catalog": "c", "period": "2025", {{members}} }""");

    private static string Outcome(Checked<DataSet> read) => read.HasErrors
        ? read.Diagnostics.Single(d => d.Severity == Severity.Error).Code
        : CatalogEvaluator.Create(Catalog).Value.Evaluate(read.Value).Results.Single().Outcome.Exact!.Value.ToString();

    private static string CatalogText(string formula) => $$"""
        { "formatVersion": 1, "id": "c", "title": "C", "office": { "name": "Kecamatan Uji" },
          "variables": { "anggaran": { "label": "anggaran terserap", "unit": "rupiah" } },
          "positions": [ { "id": "p", "title": "P", "objectives": [ { "statement": "S", "indicators": [ { "id": "i", "name": "I", "unit": "rupiah", "formula": "{{formula}}" } ] } ] } ] }
        """;
}
