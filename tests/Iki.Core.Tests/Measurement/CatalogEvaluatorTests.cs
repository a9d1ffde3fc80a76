namespace Iki.Core.Tests.Measurement;

/// <summary>Results of whole catalogs: order, values, and why there is none.</summary>
public class CatalogEvaluatorTests
{
    [Fact]
    public void Results_lead_to_those_of_the_year_so_far()
    {
        // The third quarter alone is 5; January to September 3 + 4 + 5 = 12; the first quarter is its own year so far.
        var evaluator = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", "x")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': [ 3, 4, 5, 6 ] }", "2021").Value;
        var results = evaluator.Evaluate(data, Period.Parse("2021-Q3"));
        (results.Find("i")!.Value, results.YearToDate.Find("i")!.Value).Should().Be((5, 12));
        results.YearToDate.YearToDate.Should().BeSameAs(results.YearToDate);
        var first = evaluator.Evaluate(data, Period.Parse("2021-Q1"));
        first.YearToDate.Should().BeSameAs(first);
    }

    [Fact]
    public void Results_are_equal_where_those_of_the_year_so_far_are_too()
    {
        // The third quarter is 5 in each; the first differs in the last.
        var evaluator = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", "x")).Value;
        ResultSet Of(string values) => evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, $"'values': {{ 'x': {values} }}", "2021").Value, Period.Parse("2021-Q3"));
        Of("[ 3, 4, 5, 6 ]").Should().Be(Of("[ 3, 4, 5, 6 ]"));
        Of("[ 3, 4, 5, 6 ]").GetHashCode().Should().Be(Of("[ 3, 4, 5, 6 ]").GetHashCode());
        Of("[ 3, 4, 5, 6 ]").Should().NotBe(Of("[ 1, 4, 5, 6 ]"));
    }

    [Fact]
    public void A_realization_in_words_needs_no_target()
    {
        var evaluator = SmallCatalog.Read("'variables': { 'opini': { 'label': 'Opini BPK' } }", SmallCatalog.Indicator("i", "opini")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'opini', 'text': 'WTP' } ]").Value;
        evaluator.Evaluate("i", data).Should().BeEquivalentTo(new { Text = "WTP", Value = (decimal?)null });
    }

    private const string Variables = """
        'variables': {
          'hadir': { 'label': 'yang hadir', 'unit': 'orang', 'min': 0 },
          'pegawai': { 'label': 'pegawai', 'unit': 'orang', 'min': 1, 'source': { 'name': 'Subag Umum', 'kind': 'office' } },
          'tamu': { 'label': 'tamu', 'unit': 'orang', 'whenMissing': 'zero' },
          'undangan': { 'label': 'undangan', 'unit': 'orang', 'whenMissing': 'skip' } }
        """;

    private static readonly CatalogEvaluator Evaluator = SmallCatalog.Read(
        Variables,
        SmallCatalog.Indicator("i", "hadir / pegawai * 100%", "%", ", 'decimals': 2"),
        SmallCatalog.Indicator("jumlah", "hadir + tamu", "orang"),
        SmallCatalog.Indicator("undangan", "hadir + undangan", "orang"),
        "{ 'id': 'dua', 'name': 'dua', 'unit': 'orang', 'measures': [ { 'id': 'a', 'formula': 'hadir' }, { 'id': 'b', 'formula': 'hadir * 3' } ] }").Value;

    [Fact]
    public void A_result_is_found_by_its_id()
    {
        var results = Evaluator.Evaluate(DataSet.Create(Evaluator.Catalog, "2018", ("hadir", 5)).Value);
        results.Find("dua#b")!.Value.Should().Be(15);
        results.Find("dua").Should().BeNull();
    }

    [Fact]
    public void An_office_that_the_catalog_does_not_declare_is_a_misuse_and_not_without_figures()
    {
        var data = Data("'observations': [ { 'variable': 'hadir', 'period': '2018', 'office': 'Desa Dua', 'value': 5 } ]");
        Evaluator.Evaluate("dua#b", data, office: "Desa Dua").Value.Should().Be(15);
        Evaluator.Evaluate("dua#b", data, office: "Kecamatan Uji").Value.Should().Be(15);
        Evaluator.Evaluate("dua#b", data, office: "Desa Satu").Outcome.Missing.Should().Equal("hadir");
        Action[] misspelt =
        [
            () => Evaluator.Evaluate(data, office: "Desa Dau"),
            () => Evaluator.Evaluate("dua#b", data, office: "Desa Dau"),
            () => Evaluator.Explain("dua#b", data, office: "Desa Dau"),
            () => Evaluator.EvaluateEach(data, [Period.OfYear(2018)], ["Desa Satu", "Desa Dau"]),
        ];
        misspelt.Should().AllSatisfy(ask => ask.Should().Throw<ArgumentException>().WithMessage("The catalog 'uji' has no office 'Desa Dau'.*"));
    }

    [Fact]
    public void The_attendance_of_Lawang_is_99_38()
    {
        // 24 staff, 36 days of absence in all, 240 days: (240 − 36/24) / 240 = 238.5/240 = 159/160 = 99.375 %.
        var lawang = CatalogFile.LoadEvaluator(RepositoryFiles.PathOf("seeds", "lawang-2018", "catalog.json")).Value;
        var data = DataSet.Create(lawang.Catalog, "2018", ("pegawai", 24), ("hariTidakMasuk", 36)).Value;

        var result = lawang.Evaluate("sekretaris-kecamatan/kehadiran-pns", data);

        (result.Status, result.Value, result.Exact.ToString(), result.Unit).Should().Be((OutcomeStatus.Computed, 99.38m, "159/160", "%"));
        result.Position.Id.Should().Be("sekretaris-kecamatan");
        result.Inputs.Select(i => $"{i.Name} = {i.Value} {i.Unit}").Should().Equal("pegawai = 24 orang", "hariTidakMasuk = 36 orang × hari");
        result.Parameters.Select(i => $"{i.Name} = {i.Value} {i.Unit}, {i.Source}").Should().Equal("hariKerjaEfektif = 240 hari, Catatan pada sumber data");
    }

    [Fact]
    public void A_result_is_printed_as_its_value_with_what_it_came_from()
    {
        var data = Data("'values': { 'hadir': 2, 'tamu': 3 }");

        Evaluator.Evaluate("jumlah", data).ToString().Should().Be("5 orang = hadir + tamu  [hadir = 2 orang; tamu = 3 orang]");
        Evaluator.Evaluate("i", data).ToString().Should().Be("No figure is given for pegawai.");
    }

    [Fact]
    public void A_catalog_is_made_ready_from_its_text()
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("seeds", "lawang-2018", "catalog.json"));

        CatalogFile.ReadEvaluator(text).Value.Catalog.Id.Should().Be("lawang-2018");
        CatalogFile.ReadEvaluator("[]", "k.json").Diagnostics.Should().ContainSingle().Which.File.Should().Be("k.json");
    }

    [Fact]
    public void There_is_one_result_for_each_formula_row_in_catalog_order()
    {
        var results = Evaluator.Evaluate(Data("'values': { 'hadir': 2, 'pegawai': 3 }"));

        // 2/3 = 66.666… %; measures have an id of their own.
        results.Results.Select(r => FormattableString.Invariant($"{r.Id} {r.Value}")).Should().Equal("i 66.67", "jumlah 2", "undangan ", "dua#a 2", "dua#b 6");
        (results.Period.ToString(), results.Office, results.Catalog).Should().Be(("2018", "Kecamatan Uji", Evaluator.Catalog));
        results.Results[0].Exact.ToString().Should().Be("2/3");
        results.Results[0].Inputs.Select(i => i.Source).Should().Equal(null, "Subag Umum");
        Evaluator.Evaluate("dua#b", Data("'values': { 'hadir': 2 }")).Value.Should().Be(6);
    }

    [Theory]
    [InlineData("dua")]
    [InlineData("I")]
    public void Another_id_is_a_misuse(string id)
    {
        var evaluate = () => Evaluator.Evaluate(id, Data("'values': { }"));
        evaluate.Should().Throw<ArgumentException>().WithMessage($"*'{id}'*");
    }

    [Fact]
    public void Every_missing_input_is_named_in_the_order_of_the_formula()
    {
        var result = Evaluator.Evaluate("i", Data("'values': { }"));

        (result.Status, result.Value, result.Exact).Should().Be((OutcomeStatus.MissingInput, null, null));
        result.Outcome.Missing.Should().Equal("hadir", "pegawai");
        result.Outcome.Problem!.Message(Language.English).Should().Be("No figure is given for hadir, pegawai.");
    }

    [Fact]
    public void A_missing_figure_is_zero_only_where_the_definition_says_so()
    {
        var data = Data("'values': { 'hadir': 2 }");

        Evaluator.Evaluate("jumlah", data).Value.Should().Be(2);
        Evaluator.Evaluate("undangan", data).Outcome.Missing.Should().Equal("undangan");
        Evaluator.Evaluate("i", data).Outcome.Missing.Should().Equal("pegawai");
    }

    [Fact]
    public void A_figure_out_of_bounds_is_invalid_where_it_is_needed_and_nowhere_else()
    {
        var data = SmallCatalog.Data(Evaluator.Catalog, "'values': { 'hadir': 2, 'pegawai': 0 }").Value;

        var result = Evaluator.Evaluate("i", data);
        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "pegawai", "IKI5010"));
        Evaluator.Evaluate("jumlah", data).Value.Should().Be(2);
    }

    [Fact]
    public void Invalid_comes_before_missing()
    {
        var data = SmallCatalog.Data(Evaluator.Catalog, "'values': { 'pegawai': '1,5' }").Value;
        var result = Evaluator.Evaluate("i", data);

        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "pegawai", "IKI5001"));
    }

    [Fact]
    public void The_reason_shows_the_formula_and_what_stood_for_its_names() =>
        Evaluator.Evaluate("i", Data("'values': { 'hadir': 2, 'pegawai': 3 }")).Reason(Language.English)
            .Should().Be("hadir / pegawai * 100%  [hadir = 2 orang; pegawai = 3 orang]");

    [Fact]
    public void An_example_that_the_formula_does_not_meet_is_an_error()
    {
        // 1/8 = 12.5 %, and not 12.
        const string Examples = ", 'examples': [ { 'values': { 'hadir': 1, 'pegawai': 8 }, 'expect': 12.5, 'from': 'hand' }, { 'values': { 'hadir': 1, 'pegawai': 8 }, 'expect': 12, 'from': 'hand' } ]";
        var evaluator = SmallCatalog.Read(Variables, SmallCatalog.Indicator("i", "hadir / pegawai * 100%", "%", Examples)).Value;

        var found = evaluator.CheckExamples().Should().ContainSingle().Subject;
        (found.Code, found.Pointer).Should().Be(("IKI5111", "/positions/0/objectives/0/indicators/0/examples/1/expect"));
        found.Arguments.Should().Equal("12", "12.5");
    }

    private static DataSet Data(string members) => SmallCatalog.Data(Evaluator.Catalog, members).Value;
}
