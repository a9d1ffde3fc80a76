using System.Text.Json;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Serialization;

/// <summary>What values look like in the JSON of a host, and what it may send. The forms are those of docs/definitions.md and docs/command-line.md.</summary>
public class SerializedValueTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions Indonesian = new(JsonSerializerDefaults.Web) { Converters = { new IkiJsonConverter(Language.Indonesian) } };

    [Fact]
    public void A_period_is_its_text()
    {
        JsonSerializer.Serialize(Period.OfQuarter(2025, 1)).Should().Be("\"2025-Q1\"");
        JsonSerializer.Deserialize<Period>("\"2025-Q1\"").Should().Be(Period.OfQuarter(2025, 1));
        JsonSerializer.Serialize((Period?)null).Should().Be("null");
        JsonSerializer.Deserialize<Period?>("null").Should().BeNull();
        JsonSerializer.Serialize(new Dictionary<Period, int> { [Period.OfMonth(2025, 2)] = 3 }).Should().Be("{\"2025-02\":3}");
        JsonSerializer.Deserialize<Dictionary<Period, int>>("{\"2025-02\":3}").Should().Equal(new Dictionary<Period, int> { [Period.OfMonth(2025, 2)] = 3 });
    }

    [Theory]
    [InlineData("\"2025-13\"", "2025-13")]
    [InlineData("\"\"", "does not have the form")]
    [InlineData("2025", "a number")]
    [InlineData("{\"year\":2025}", "an object")]
    [InlineData("null", "Period")]
    [InlineData("\"\\ud800\"", "Period")]
    public void What_is_no_period_is_refused(string json, string said)
    {
        var read = () => JsonSerializer.Deserialize<Period>(json);
        read.Should().Throw<JsonException>().WithMessage($"*{said}*");
        var within = () => JsonSerializer.Deserialize<Observation[]>($"[{{\"variable\":\"a\",\"period\":{json},\"value\":1}}]");
        within.Should().Throw<JsonException>().Which.Path.Should().Be("$[0]");
    }

    [Fact]
    public void A_period_that_was_never_set_is_not_written()
    {
        var write = () => JsonSerializer.Serialize(default(Period));
        write.Should().Throw<ArgumentException>().WithMessage("*never set*");
        var within = () => JsonSerializer.Serialize(new Observation { Variable = "a", Period = default, Value = 1 });
        within.Should().Throw<ArgumentException>().WithMessage("*never set*");
    }

    [Theory]
    [InlineData("159/160", "\"159/160\"")]
    [InlineData("5", "\"5\"")]
    [InlineData("-12.5", "\"-25/2\"")]
    [InlineData("0", "\"0\"")]
    public void An_exact_number_is_the_text_of_its_fraction(string number, string json)
    {
        JsonSerializer.Serialize(Rational.Parse(number)).Should().Be(json);
        JsonSerializer.Deserialize<Rational>(json).Should().Be(Rational.Parse(number));
    }

    [Theory]
    [InlineData("0.1", "1/10")]
    [InlineData("1e3", "1000")]
    [InlineData("-2.5E-1", "-1/4")]
    [InlineData("12345678901234567890123456789012345678.5", "24691357802469135780246913578024691357/2")]
    [InlineData("\"0.30\"", "3/10")]
    [InlineData("\"6/4\"", "3/2")]
    public void Numbers_are_read_as_they_stand(string json, string exact)
    {
        // 12345678901234567890123456789012345678.5 × 2 = 24691357802469135780246913578024691357, by hand.
        JsonSerializer.Deserialize<Rational>(json).ToString().Should().Be(exact);
    }

    [Theory]
    [InlineData("\"1/0\"")]
    [InlineData("\"1,5\"")]
    [InlineData("\"\"")]
    [InlineData("\"NaN\"")]
    [InlineData("1e999999999")]
    [InlineData("1e-999999999")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_number_is_refused_and_no_zero(string json)
    {
        var read = () => JsonSerializer.Deserialize<Rational>(json);
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_figure_is_a_number_or_the_text_it_was()
    {
        JsonSerializer.Serialize((Figure)5m).Should().Be("5");
        JsonSerializer.Serialize((Figure)98.750m).Should().Be("98.75");
        JsonSerializer.Serialize(new Figure(Rational.Fraction(1, 3))).Should().Be("\"1/3\"");
        JsonSerializer.Serialize(Figure.Read("banyak")).Should().Be("\"banyak\"");
        JsonSerializer.Serialize(Figure.Read("1.250")).Should().Be("\"1.250\"");

        JsonSerializer.Deserialize<Figure>("5").Should().Be((Figure)5m);
        JsonSerializer.Deserialize<Figure>("0.1").Value.Should().Be(Rational.Fraction(1, 10));
        JsonSerializer.Deserialize<Figure>("\"12.500,75\"").Value.Should().Be(Rational.Fraction(50003, 4));
        JsonSerializer.Deserialize<Figure>("\"1/3\"").Value.Should().Be(Rational.Fraction(1, 3));
        JsonSerializer.Deserialize<Figure>("\"1.250\"").Problem!.Code.Should().Be("IKI5028");
        JsonSerializer.Deserialize<Figure>("\"banyak\"").Problem!.Code.Should().Be("IKI5001");
    }

    [Fact]
    public void A_figure_whose_text_another_notation_would_read_stays_unusable()
    {
        // In Indonesian 1.5 is no number; read without a notation it would be one and a half.
        var figure = Figure.Read("1.5", NumberNotation.Indonesian);
        JsonSerializer.Serialize(figure).Should().Be("\"\\u2013\"");
        JsonSerializer.Deserialize<Figure>(JsonSerializer.Serialize(figure)).Problem.Should().NotBeNull();
    }

    [Theory]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{\"Value\":{}}")]
    public void What_is_no_figure_is_refused_and_no_zero(string json)
    {
        var read = () => JsonSerializer.Deserialize<Figure>(json);
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void An_observation_is_that_of_data_files_with_its_period()
    {
        const string Json = """{"variable":"hadir","item":"pns","period":"2025-02","office":"Desa Satu","value":12.5,"source":"Absensi","note":"sementara"}""";
        var observation = new Observation
        {
            Variable = "hadir", Item = "pns", Period = Period.OfMonth(2025, 2), Office = "Desa Satu", Value = 12.5m, Source = "Absensi", Note = "sementara",
        };

        JsonSerializer.Serialize(observation, Web).Should().Be(Json);
        JsonSerializer.Deserialize<Observation>(Json, Web).Should().Be(observation);
    }

    [Theory]
    [InlineData("""{"variable":"a","value":1}""", "period")]
    [InlineData("""{"variable":"a","period":"2025"}""", "value")]
    [InlineData("""{"variable":"a","period":"2025","value":1,"text":"WTP"}""", "text")]
    [InlineData("""{"variable":"","period":"2025","value":1}""", "/variable")]
    [InlineData("""{"variable":"a","period":"2025","vaule":1}""", "value")]
    [InlineData("""{"Variable":"a","period":"2025","value":1}""", "variable")]
    [InlineData("""{"variable":"a","variable":"b","period":"2025","value":1}""", "/variable")]
    [InlineData("""{"variable":"a","period":"2025","value":true}""", "/value")]
    [InlineData("""{"variable":"a","period":"0000","value":1}""", "/period")]
    public void What_is_no_observation_is_refused_with_its_place(string json, string said)
    {
        var read = () => JsonSerializer.Deserialize<Observation>(json, Web);
        read.Should().Throw<JsonException>().Which.Message.Should().StartWith("The JSON is no Observation:\nIKI").And.Contain(said);
    }

    [Fact]
    public void What_has_a_name_is_an_object_of_that_name()
    {
        JsonSerializer.Serialize(new Variable { Name = "hadir", Label = "yang hadir", Unit = "orang" }).Should()
            .Be("""{"hadir":{"label":"yang hadir","unit":"orang"}}""");
        JsonSerializer.Serialize(new NamedFigures { Name = "hadir", Series = [1, 2] }).Should().Be("""{"hadir":[1,2]}""");
        var two = () => JsonSerializer.Deserialize<Variable>("""{"a":{"label":"a"},"b":{"label":"b"}}""");
        two.Should().Throw<JsonException>().WithMessage("*one member*");
        var none = () => JsonSerializer.Deserialize<Variable>("{}");
        none.Should().Throw<JsonException>().WithMessage("*one member*");
    }

    [Fact]
    public void Words_are_those_of_the_documents()
    {
        JsonSerializer.Serialize(new object[] { PeriodLength.Quarter, OutcomeStatus.MissingInput, Severity.Warning, Language.Indonesian, NumberNotation.English, Aggregation.Latest })
            .Should().Be("""["quarter","missingInput","warning","id","en","latest"]""");
        JsonSerializer.Serialize(new Dictionary<Severity, int> { [Severity.Error] = 2 }).Should().Be("""{"error":2}""");
    }

    [Fact]
    public void A_catalog_that_is_wrong_is_refused_with_every_place()
    {
        var json = CatalogFile.Write(SmallCatalog.OfOne("'unit': 'orang'").Catalog).Replace("\"formula\": \"x\"", "\"formula\": \"x +\"", StringComparison.Ordinal)
            .Replace("\"title\": \"Uji\"", "\"title\": \"\"", StringComparison.Ordinal);

        var form = () => JsonSerializer.Deserialize<Catalog>(json);
        form.Should().Throw<JsonException>().WithMessage("The JSON is no Catalog:\nIKI4*/title");
        var formula = () => JsonSerializer.Deserialize<Catalog>(json.Replace("\"title\": \"\"", "\"title\": \"U\"", StringComparison.Ordinal));
        formula.Should().Throw<JsonException>().WithMessage("The JSON is no Catalog:\nIKI1*/positions/0/objectives/0/indicators/0/formula");
        var wrapped = () => JsonSerializer.Deserialize<Dictionary<string, Catalog>>($"{{\"c\":{json}}}");
        wrapped.Should().Throw<JsonException>().Which.Path.Should().Be("$.c");
    }

    [Fact]
    public void Results_are_the_documents_that_the_writers_write()
    {
        var evaluator = Seeds.SeedFiles.Evaluator("lawang-2018");
        var data = DataFile.Load(evaluator.Catalog, Seeds.SeedFiles.PathOf("lawang-2018", "data.json")).Value;
        var results = evaluator.Evaluate(data);
        var card = Regulations.ScorerFor("permenpanrb-8-2021").Value.Score(results);

        Same(JsonSerializer.Serialize(results, Web), ResultsFile.Write(results));
        Same(JsonSerializer.Serialize(results, Indonesian), ResultsFile.Write(results, Language.Indonesian));
        Same(JsonSerializer.Serialize(card, Indonesian), ScorecardFile.Write(card, Language.Indonesian));
        var recap = Iki.Core.Scoring.Recap.Of(evaluator, data, Iki.Core.Scoring.RecapColumns.Quarter);
        Same(JsonSerializer.Serialize(recap), RecapFile.Write(recap));
        Same(JsonSerializer.Serialize(evaluator.Catalog, Web), CatalogFile.Write(evaluator.Catalog));

        var explanation = evaluator.Explain(results.Results[0].Id, data);
        using var written = JsonDocument.Parse(ExplanationFile.Write([explanation]));
        Same(JsonSerializer.Serialize(explanation), written.RootElement.GetProperty("explanations")[0].GetRawText());
        using var list = JsonDocument.Parse(ResultsFile.Write(results));
        Same(JsonSerializer.Serialize(results.Results), list.RootElement.GetProperty("results").GetRawText());
    }

    [Fact]
    public void An_outcome_says_its_value_or_why_there_is_none()
    {
        var formula = Formula.Compile("hadir / pegawai", FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"))).Value;

        JsonSerializer.Serialize(formula.Evaluate(("hadir", 159), ("pegawai", 160))).Should().Be("""{"status":"computed","value":0.99375,"exact":"159/160"}""");
        JsonSerializer.Serialize(formula.Evaluate(("hadir", 159))).Should().Be("""{"status":"missingInput","missing":["pegawai"]}""");
        JsonSerializer.Serialize(formula.Evaluate(("hadir", 1), ("pegawai", 0))).Should()
            .Be("""{"status":"divisionByZero","at":{"start":8,"length":7},"divisor":"pegawai"}""");
    }

    [Fact]
    public void Diagnostics_are_those_of_the_documents_in_the_language_of_the_converter()
    {
        var found = CatalogFile.Read("{}", "catalog.json").Diagnostics;
        using var document = JsonDocument.Parse(DiagnosticsFile.Write(found, Language.Indonesian));

        Same(JsonSerializer.Serialize(found, Indonesian), document.RootElement.GetProperty("diagnostics").GetRawText());
    }

    [Fact]
    public void Lists_of_types_of_the_host_are_arrays_too()
    {
        EquatableList<Stop> stops = [new("a", Period.OfYear(2025)), new("b", Period.OfYear(2026))];
        JsonSerializer.Serialize(stops, Web).Should().Be("""[{"name":"a","year":"2025"},{"name":"b","year":"2026"}]""");
        JsonSerializer.Deserialize<EquatableList<Stop>>("""[{"name":"a","year":"2025"},{"name":"b","year":"2026"}]""", Web).Should().Equal(stops);
        var read = () => JsonSerializer.Deserialize<EquatableList<Stop>>("{}", Web);
        read.Should().Throw<JsonException>();
    }

    private static void Same(string actual, string expected)
    {
        using var a = JsonDocument.Parse(actual);
        using var b = JsonDocument.Parse(expected);
        JsonElement.DeepEquals(a.RootElement, b.RootElement).Should().BeTrue("{0} should be {1}", actual, expected);
    }

    private sealed record Stop(string Name, Period Year);
}
