namespace Iki.Core.Tests.Measurement;

/// <summary>Figures that repeat or contradict each other, lists, items and offices (definitions.md, Data file).</summary>
public class DataSetConflictTests
{
    private const string Variables = """
        'variables': {
          'surat': { 'label': 'surat' },
          'dokumen': { 'label': 'dokumen', 'items': { 'lkjip': { 'label': 'LKjIP' }, 'lppd': { 'label': 'LPPD' } } } }
        """;

    private static readonly CatalogEvaluator Evaluator = SmallCatalog.Read(Variables, SmallCatalog.Indicator("i", "surat")).Value;

    [Fact]
    public void The_same_figure_given_twice_draws_a_warning_and_counts_once()
    {
        var data = Read("'values': { 'surat': 24 }, 'observations': [ { 'variable': 'surat', 'value': 24.0 } ]");

        Found(data).Should().Equal("IKI5012 /observations/0: surat, 2018, Kecamatan Uji");
        data.HasErrors.Should().BeFalse();
        Evaluator.Evaluate("i", data.Value).Value.Should().Be(24);
    }

    [Fact]
    public void Two_different_figures_are_an_error_and_neither_is_used()
    {
        var data = Read("'values': { 'surat': 24 }, 'observations': [ { 'variable': 'surat', 'value': 25 } ]");

        Found(data).Should().Equal("IKI5013 /observations/0: surat, 2018, Kecamatan Uji");
        data.HasErrors.Should().BeTrue();
        var result = Evaluator.Evaluate("i", data.Value);
        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "surat", "IKI5013"));
    }

    [Theory]
    [InlineData("'office': 'Desa Satu', 'value': 25")]
    [InlineData("'period': '2017', 'value': 25")]
    public void Figures_of_another_office_or_period_are_no_repetition(string other) =>
        Read($"'values': {{ 'surat': 24 }}, 'observations': [ {{ 'variable': 'surat', {other} }} ]").Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("2018", "2018-03", 1)]
    [InlineData("2018-03", "2018", 0)]
    [InlineData("2018", "2018-01", 1)]
    [InlineData("2018-Q1", "2018", 0)]
    [InlineData("2018-S1", "2018-Q2", 1)]
    [InlineData("2018-Q3", "2018-09", 1)]
    public void A_figure_and_one_for_a_part_of_its_period_are_an_error(string one, string other, int finer)
    {
        var data = Read($"'observations': [ {{ 'variable': 'surat', 'period': '{one}', 'value': 2 }}, {{ 'variable': 'surat', 'period': '{other}', 'value': 1 }} ]");

        var (fine, wide) = finer == 0 ? (one, other) : (other, one);
        Found(data).Should().Equal($"IKI5014 /observations/{finer}: surat, {fine}, Kecamatan Uji, {wide}");
        Evaluator.Evaluate("i", data.Value).Status.Should().Be(OutcomeStatus.InvalidInput);
    }

    [Fact]
    public void Every_part_of_a_period_that_has_a_figure_itself_is_named()
    {
        var data = Read("""
            'observations': [ { 'variable': 'surat', 'period': '2018-02', 'value': 1 }, { 'variable': 'surat', 'period': '2018-S2', 'value': 1 },
              { 'variable': 'surat', 'period': '2018', 'value': 2 } ]
            """);

        Found(data).Should().Equal(
            "IKI5014 /observations/0: surat, 2018-02, Kecamatan Uji, 2018", "IKI5014 /observations/1: surat, 2018-S2, Kecamatan Uji, 2018");
    }

    [Theory]
    [InlineData("2018-Q1", "2018-04")]
    [InlineData("2018-S2", "2018-Q2")]
    [InlineData("2018", "2017-12")]
    public void Periods_that_do_not_overlap_may_differ_in_length(string one, string other) =>
        Read($"'observations': [ {{ 'variable': 'surat', 'period': '{one}', 'value': 2 }}, {{ 'variable': 'surat', 'period': '{other}', 'value': 1 }} ]")
            .Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("2018", "[1,2,3,4,5,6,7,8,9,10,11,12]", "2018-01 2018-02 2018-03 2018-04 2018-05 2018-06 2018-07 2018-08 2018-09 2018-10 2018-11 2018-12")]
    [InlineData("2018", "[1,2,3,4]", "2018-Q1 2018-Q2 2018-Q3 2018-Q4")]
    [InlineData("2018", "[1,2]", "2018-S1 2018-S2")]
    [InlineData("2018", "[1]", "2018")]
    [InlineData("2018-S2", "[1,2,3,4,5,6]", "2018-07 2018-08 2018-09 2018-10 2018-11 2018-12")]
    [InlineData("2018-S2", "[1,2]", "2018-Q3 2018-Q4")]
    [InlineData("2018-Q4", "[1,2,3]", "2018-10 2018-11 2018-12")]
    public void A_list_has_one_figure_for_each_part_of_the_period(string period, string list, string parts)
    {
        var data = SmallCatalog.Data(Evaluator.Catalog, $"'values': {{ 'surat': {list} }}", period);

        data.Diagnostics.Should().BeEmpty();
        string.Join(' ', data.Value.Observations.Select(o => o.Period)).Should().Be(parts);
        data.Value.Observations.Select((o, i) => o.Value!.Value.Value.CompareTo(new(i + 1))).Should().OnlyContain(c => c == 0);
    }

    [Theory]
    [InlineData("2018", "[1,2,3]", "3")]
    [InlineData("2018", "[]", "0")]
    [InlineData("2018-Q1", "[1,2]", "2")]
    [InlineData("2018-03", "[1,2]", "2")]
    public void A_list_that_does_not_divide_the_period_is_refused(string period, string list, string count)
    {
        var data = SmallCatalog.Data(Evaluator.Catalog, $"'values': {{ 'surat': {list} }}", period);

        Found(data).Should().Equal($"IKI5015 /values/surat: {count}, {period}");
        data.Value.Observations.Should().BeEmpty();
    }

    [Theory]
    [InlineData("'dokumen': { 'lkjp': 1 }", "IKI5005 /values/dokumen/lkjp: lkjp, dokumen, lkjip")]
    [InlineData("'dokumen': { 'renja': 1 }", "IKI5005 /values/dokumen/renja: renja, dokumen, ")]
    [InlineData("'dokumen': 2", "IKI5006 /values/dokumen: dokumen, lkjip, lppd")]
    [InlineData("'surat': { 'masuk': 1 }", "IKI5007 /values/surat/masuk: surat")]
    public void Items_are_those_declared(string value, string found)
    {
        var data = Read($"'values': {{ {value} }}");

        Found(data).Should().Equal(found);
        data.Value.Observations.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_office_is_named_with_the_nearest_one()
    {
        var data = Read("'observations': [ { 'variable': 'surat', 'office': 'Desa Stau', 'value': 1 }, { 'variable': 'surat', 'office': 'DUSUN SATU', 'value': 1 } ]");

        Found(data).Should().Equal("IKI5008 /observations/0: Desa Stau, Desa Satu");
        data.Value.Observations.Should().ContainSingle().Which.Office.Should().Be("Dusun Satu");
    }

    [Theory]
    [InlineData("")]
    [InlineData(", 'value': 1, 'text': 'WTP'")]
    public void An_observation_has_a_value_or_a_text(string rest)
    {
        var data = Read($"'observations': [ {{ 'variable': 'surat'{rest} }} ]");
        data.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI5017");
    }

    private static Checked<DataSet> Read(string members) => SmallCatalog.Data(Evaluator.Catalog, members);

    private static IEnumerable<string> Found(Checked<DataSet> data) =>
        data.Diagnostics.Select(d => $"{d.Code} {d.Pointer}: {string.Join(", ", d.Arguments)}");
}
