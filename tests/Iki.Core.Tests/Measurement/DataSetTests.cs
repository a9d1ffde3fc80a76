namespace Iki.Core.Tests.Measurement;

/// <summary>Figures against what the catalog declares; every one that is not taken is named with its place.</summary>
public class DataSetTests
{
    private const string Variables = """
        'variables': {
          'pegawai': { 'label': 'pegawai', 'unit': 'orang', 'aggregate': 'last', 'integer': true, 'min': 0, 'max': 100 },
          'hari': { 'label': 'hari', 'unit': 'hari' },
          'capaian': { 'label': 'capaian', 'unit': '%', 'aggregate': 'average' },
          'porsi': { 'label': 'porsi', 'unit': '%', 'aggregate': 'average', 'max': 1 },
          'dokumen': { 'label': 'dokumen', 'items': { 'lkjip': { 'label': 'LKjIP' }, 'lppd': { 'label': 'LPPD' } } } }
        """;

    private static readonly Catalog Catalog = SmallCatalog.Read(Variables, SmallCatalog.Indicator("i", "pegawai", "orang")).Value.Catalog;

    [Fact]
    public void Figures_that_fit_are_taken_as_they_are()
    {
        var data = Read("'values': { 'pegawai': 24, 'hari': '36.5', 'capaian': 98.75, 'dokumen': { 'lkjip': 1, 'lppd': 0 } }");

        data.Diagnostics.Should().BeEmpty();
        Shown(data).Should().Equal("pegawai 2018 24", "hari 2018 73/2", "capaian 2018 395/4", "dokumen.lkjip 2018 1", "dokumen.lppd 2018 0");
        data.Value.Observations.Should().OnlyContain(o => o.Office == "Kecamatan Uji");
    }

    [Theory]
    [InlineData("pegawia", "pegawai", "The catalog has no variable 'pegawia'. Did you mean 'pegawai'?")]
    [InlineData("musdes", "", "The catalog has no variable 'musdes'.")]
    public void An_unknown_variable_is_named_with_the_nearest_one(string name, string nearest, string message)
    {
        var data = Read($"'values': {{ '{name}': 24, 'hari': 1 }}");

        var found = data.Diagnostics.Should().ContainSingle().Subject;
        (found.Code, found.Severity, found.Pointer, found.Line, found.File).Should().Be(("IKI5004", Severity.Error, $"/values/{name}", 1, "data.json"));
        found.Arguments.Should().Equal(name, nearest);
        found.Message(Language.English).Should().Be(message);
        Shown(data).Should().Equal("hari 2018 1");
    }

    [Fact]
    public void Names_are_the_same_in_capitals()
    {
        var data = Read("'values': { 'PEGAWAI': 24, 'Dokumen': { 'LKJIP': 1 } }");

        data.Diagnostics.Should().BeEmpty();
        data.Value.Observations.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("'pegawai': -1", "IKI5010", "pegawai", "-1", "0")]
    [InlineData("'pegawai': 101", "IKI5011", "pegawai", "101", "100")]
    [InlineData("'pegawai': 2.5", "IKI5009", "pegawai", "2.5")]
    [InlineData("'hari': '1,5'", "IKI5001", "1,5")]
    [InlineData("'hari': 'NaN'", "IKI5001", "NaN")]
    [InlineData("'hari': 1e400000", "IKI5002", "1e400000", "28")]
    public void A_figure_that_is_wrong_in_itself_is_kept_as_one_not_to_be_used(string value, string code, params string[] arguments)
    {
        var data = Read($"'values': {{ {value} }}");

        var found = data.Diagnostics.Should().ContainSingle().Subject;
        (found.Code, found.Severity).Should().Be((code, Severity.Error));
        found.Arguments.Should().Equal(arguments);
        found.Pointer.Should().Be($"/values/{value.Split('\'')[1]}");
        data.Value.Observations.Should().ContainSingle().Which.Value!.Value.Problem!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("'pegawai': 0")]
    [InlineData("'pegawai': 100")]
    [InlineData("'pegawai': 24.0")]
    [InlineData("'hari': -36.5")]
    public void Bounds_are_themselves_allowed(string value) => Read($"'values': {{ {value} }}").Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("'capaian': 0.9875", "capaian", "0.9875", "98.75")]
    [InlineData("'capaian': -0.5", "capaian", "-0.5", "-50")]
    public void A_ratio_given_for_a_percentage_draws_a_warning_and_is_used(string value, params string[] arguments)
    {
        var data = Read($"'values': {{ {value} }}");

        var found = data.Diagnostics.Should().ContainSingle().Subject;
        (found.Code, found.Severity, found.Pointer).Should().Be(("IKI5003", Severity.Warning, "/values/capaian"));
        found.Arguments.Should().Equal(arguments);
        data.Value.Observations.Should().ContainSingle().Which.Value!.Value.Problem.Should().BeNull();
    }

    [Theory]
    [InlineData("'capaian': 98.75")]
    [InlineData("'capaian': 0")]
    [InlineData("'capaian': 1.01")]
    [InlineData("'porsi': 0.9875")]
    [InlineData("'hari': 0.5")]
    public void Other_figures_draw_none(string value) => Read($"'values': {{ {value} }}").Diagnostics.Should().BeEmpty();

    [Fact]
    public void The_figures_may_be_given_in_code()
    {
        var data = DataSet.Create(Catalog, "2018-03", ("pegawai", 24), ("hari", 36.5m), ("hadir", 1));

        data.Diagnostics.Select(d => d.Code).Should().Equal("IKI5004");
        Shown(data).Should().Equal("pegawai 2018-03 24", "hari 2018-03 73/2");
    }

    [Fact]
    public void Data_of_another_catalog_are_refused()
    {
        var data = DataFile.Read(Catalog, """{ "formatVersion": 1, "catalog": "lain", "period": "2018" }""");

        data.Diagnostics.Should().ContainSingle().Which.Arguments.Should().Equal("lain", "uji");
        (data.Diagnostics[0].Code, data.Diagnostics[0].Pointer).Should().Be(("IKI5016", "/catalog"));
    }

    [Theory]
    [InlineData("lain", "uji", "2018-03")]
    [InlineData("uji", "lain", "2018-03")]
    public void Of_two_files_that_of_another_catalog_gives_neither_figures_nor_the_period(string first, string second, string period)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            string Written(string name, string catalog)
            {
                var (month, figure) = catalog == "uji" ? ("2018-03", 24) : ("2017-01", 99);
                var path = Path.Combine(folder.FullName, name);
                File.WriteAllText(path, $$"""{ "formatVersion": 1, "catalog": "{{catalog}}", "period": "{{month}}", "values": { "pegawai": {{figure}} } }""");
                return path;
            }

            var data = DataFile.Load(Catalog, Written("a.json", first), Written("b.json", second));

            data.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI5016");
            Shown(data).Should().Equal("pegawai 2018-03 24");
            data.Value.Period.Should().Be(Period.Parse(period));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("""{ "pegawai": 3, "pegawai": 400 }""")]
    [InlineData("""{ "pegawai": 3, "PEGAWAI": 400 }""")]
    [InlineData("""{ "pegawai": 3, "pegawai": 3, "pegawai": 4 }""")]
    [InlineData("""{ "pegawai": [1, 2, 3], "pegawai": 400 }""")]
    public void Of_a_figure_given_twice_under_one_name_neither_is_used(string values)
    {
        var evaluator = SmallCatalog.Read(Variables, SmallCatalog.Indicator("i", "pegawai", "orang")).Value;
        var data = DataFile.Read(Catalog, $$"""{ "formatVersion": 1, "catalog": "uji", "period": "2018-Q1", "values": {{values}} }""");

        data.Diagnostics.Should().OnlyContain(d => d.Code == "IKI4012").And.NotBeEmpty();
        var outcome = evaluator.Evaluate("i", data.Value).Outcome!;
        (outcome.Status, outcome.Input, outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "pegawai", "IKI4012"));
    }

    [Fact]
    public void The_bytes_of_a_request_are_read_as_they_came()
    {
        var sound = DataFile.Read(Catalog, """{ "formatVersion": 1, "catalog": "uji", "period": "2018-03", "values": { "pegawai": 24 } }"""u8);
        Shown(sound).Should().Equal("pegawai 2018-03 24");

        // 0xE9 is é in Windows-1252, and no character of UTF-8 before a quotation mark.
        var latin = DataFile.Read(Catalog, [.. "{ \"catalog\": \"caf"u8, 0xE9, .. "\" }"u8], "badan.json");
        latin.HasValue.Should().BeFalse();
        latin.Diagnostics.Should().ContainSingle(d => d.Code == "IKI4025" && d.File == "badan.json");
    }

    private static Checked<DataSet> Read(string members) => SmallCatalog.Data(Catalog, members);

    private static IEnumerable<string> Shown(Checked<DataSet> data) => data.Value.Observations.Select(o =>
        $"{o.Variable}{(o.Item is null ? "" : $".{o.Item}")} {o.Period} {o.Value!.Value.Value}");
}
