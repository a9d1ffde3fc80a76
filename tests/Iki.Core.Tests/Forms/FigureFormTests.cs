using Iki.Core.Forms;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Forms;

/// <summary>Which figures a form asks for, of what, for which periods and offices, and what is there of them.</summary>
public class FigureFormTests
{
    [Theory]
    [InlineData("x", "", "2024-Q1", "x 2024-Q1!")]
    [InlineData("x", "'frequency': 'month'", "2024-Q1", "x 2024-01! x 2024-02! x 2024-03!")]
    [InlineData("x", "'frequency': 'year'", "2024-Q1", "x 2024-Q1!")]
    [InlineData("x - LastYear(x)", "", "2024", "x 2023! x 2024!")]
    [InlineData("x - Previous(x)", "", "2024-01", "x 2023-12! x 2024-01!")]
    [InlineData("SumOver(month, x * x)", "", "2024-Q1", "x 2024-01! x 2024-02! x 2024-03!")]
    [InlineData("SumOver(month, x - Previous(x))", "", "2024-Q1", "x 2023-12! x 2024-01! x 2024-02! x 2024-03!")]
    [InlineData("YearToDate(x)", "", "2024-Q3", "x 2024-Q1 x 2024-Q2 x 2024-Q3")]
    [InlineData("YearToDate(x)", "'frequency': 'month'", "2024-02", "x 2024-01! x 2024-02!")]
    [InlineData("Coalesce(x, 0)", "", "2024", "x 2024")]
    [InlineData("If(x > 1, 2, 3)", "", "2024", "x 2024!")]
    [InlineData("If(1 > 2, x, 3)", "", "2024", "x 2024")]
    [InlineData("x", "'whenMissing': 'zero'", "2024", "x 2024")]
    [InlineData("Count(x)", "", "2024", "x 2024")]
    public void Periods_follow_the_formula_and_the_frequency(string formula, string members, string period, string fields)
    {
        var form = Of(SmallCatalog.OfOne($"{(members.Length == 0 ? "'unit': 'kali'" : members)}", formula), period);
        Fields(form).Should().Be(fields);
    }

    [Theory]
    [InlineData("x", "", "Kecamatan Uji", "Kecamatan Uji")]
    [InlineData("SumOver(office, x)", "", "Kecamatan Uji", "Dusun Satu, Desa Dua")]
    [InlineData("SumOver(branch, x)", "", "Kecamatan Uji", "Desa Satu, Desa Dua")]
    [InlineData("x + SumOver(branch, x)", "'frequency': 'month'", "Kecamatan Uji", "Dusun Satu, Desa Dua")]
    [InlineData("x + SumOver(office, x)", "", "Kecamatan Uji", "Dusun Satu, Desa Dua")]
    [InlineData("x + SumOver(office, x)", "'offices': 'own'", "Kecamatan Uji", "Kecamatan Uji, Dusun Satu, Desa Dua")]
    [InlineData("x", "", "desa dua", "Desa Dua")]
    public void Offices_follow_the_formula_and_the_request(string formula, string members, string office, string offices)
    {
        var evaluator = SmallCatalog.OfOne($"{(members.Length == 0 ? "'unit': 'kali'" : members)}", formula);
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2024-01"), Offices = [office] }).Value;
        string.Join(", ", form.Fields.Select(f => f.Office)).Should().Be(offices);
    }

    [Fact]
    public void A_year_to_date_asks_for_the_periods_since_january()
    {
        var evaluator = SmallCatalog.OfOne("'unit': 'kali'");
        Fields(FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2024-Q3"), IsYearToDate = true }).Value).Should().Be("x 2024-Q1 x 2024-Q2 x 2024-Q3");
        Fields(FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2024-S2"), IsYearToDate = true }).Value).Should().Be("x 2024-S1 x 2024-S2");
    }

    [Fact]
    public void A_field_says_what_the_definition_says()
    {
        var evaluator = SmallCatalog.Read(
            """
            'parameters': { 'hariKerja': { 'label': 'hari kerja', 'per': 'year', 'values': [ { 'from': '2024-01-01', 'value': 240 } ] }, 'bobot': { 'label': 'bobot', 'values': [ { 'from': '2024-01-01', 'value': 2 } ] } },
            'variables': { 'dok': { 'label': 'dokumen', 'unit': 'dokumen', 'integer': true, 'min': 0, 'max': 1, 'source': { 'name': 'Subbag Umum' },
              'items': { 'renja': { 'label': 'Renja' }, 'lkjip': { 'label': 'LKjIP', 'source': { 'name': 'Subbag Program' } } } },
              'biaya': { 'label': 'biaya', 'unit': 'Rp' } }
            """,
            SmallCatalog.Indicator("i", "dok * bobot + biaya / hariKerja", more: ", 'sources': [ { 'name': 'Bendahara' } ]"), SmallCatalog.Indicator("j", "biaya")).Value;
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2024-Q1") }).Value;
        form.Fields.Select(f => $"{f.Key} {f.Label}, {f.Unit}, {f.Min}..{f.Max} {f.Integer} {string.Join("+", f.Sources.Select(s => s.Name))} {string.Join("+", f.Indicators)}").Should().Equal(
            "dok/renja/2024-Q1/Kecamatan%20Uji dokumen: Renja, dokumen, 0..1 True Subbag Umum i",
            "dok/lkjip/2024-Q1/Kecamatan%20Uji dokumen: LKjIP, dokumen, 0..1 True Subbag Program i",
            "biaya//2024-Q1/Kecamatan%20Uji biaya, Rp, .. False Bendahara i+j");
        form.Parameters.Select(p => $"{p.Parameter.Name} {p.InForce?.Value}").Should().Equal("bobot 2", "hariKerja ");
        var input = form.Fields[0].Input;
        (input.Type, input.Min, input.Max, input.Step, input.Value).Should().Be(("number", "0", "1", "1", null));
        form.Fields[2].Input.Step.Should().Be("any");
    }

    [Fact]
    public void A_realization_in_words_is_chosen_from_its_scale()
    {
        var evaluator = SmallCatalog.Read("'variables': { 'opini': { 'label': 'opini', 'frequency': 'month' }, 'y': { 'label': 'y' } }",
            SmallCatalog.Indicator("i", "opini", more: ", 'scale': 'opini-bpk', 'targets': [ { 'period': '2024', 'text': 'WTP' } ]"),
            SmallCatalog.Indicator("j", "y", more: ", 'targets': [ { 'period': '2024', 'text': 'baik' } ]")).Value;
        var form = Of(evaluator, "2024");
        form.Fields.Select(f => $"{f.Key.Variable} {f.Period} {f.IsInWords} {f.Input.Type} {string.Join(" ", f.Choices)}").Should().Equal(
            "opini 2024 True select TW TMP WDP WTP-DPP WTP", "y 2024 True text ");
        var data = form.Read([new("opini//2024/Kecamatan%20Uji", "wtp"), new("y//2024/Kecamatan%20Uji", "baik")]);
        data.Diagnostics.Should().BeEmpty();
        evaluator.Evaluate(data.Value).Results.Select(r => r.Text).Should().Equal("wtp", "baik");
        form.Read([new("opini//2024/Kecamatan%20Uji", "ABC")]).Diagnostics.Select(d => d.Pointer).Should().Equal("opini//2024/Kecamatan%20Uji");
    }

    [Theory]
    [InlineData("2024-01 5", "x 2024-01!=5 x 2024-02! x 2024-03!")]
    [InlineData("2024-Q1 5", "x 2024-Q1!=5")]
    [InlineData("2024-01 -5", "x 2024-01!=-5? x 2024-02! x 2024-03!")]
    [InlineData("2024 5", "x 2024!=5")]
    public void What_is_there_is_shown_and_nothing_is_asked_for_twice(string given, string fields)
    {
        var evaluator = SmallCatalog.OfOne("'frequency': 'month', 'min': 0");
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations(given), "2024-Q1").Value;
        Fields(FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2024-Q1") }, data).Value).Should().Be(fields);
    }

    [Fact]
    public void Finer_figures_that_are_there_make_the_rest_finer()
    {
        var evaluator = SmallCatalog.OfOne("'unit': 'kali'");
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2024-02 5"), "2024-Q1").Value;
        Fields(FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2024-Q1") }, data).Value).Should().Be("x 2024-01 x 2024-02=5 x 2024-03");
    }

    [Fact]
    public void Offices_below_that_have_figures_are_asked_for_the_rest()
    {
        var evaluator = SmallCatalog.OfOne("'frequency': 'month'");
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2024-01 5 Desa Dua"), "2024-01").Value;
        FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2024-01") }, data).Value.Fields.Select(f => $"{f.Office} {f.Value}")
            .Should().Equal("Dusun Satu ", "Desa Dua 5");
    }

    [Fact]
    public void What_was_posted_is_data_and_blank_is_not_reported()
    {
        var evaluator = SmallCatalog.OfOne("'frequency': 'month', 'integer': true, 'max': 9");
        var form = Of(evaluator, "2024-Q1");
        var data = form.Read([new("x//2024-01/Kecamatan%20Uji", "4"), new("x//2024-02/Kecamatan%20Uji", " "), new("X//2024-03/kecamatan%20uji", "5")]);
        data.Diagnostics.Should().BeEmpty();
        data.Value.Observations.Select(o => $"{o.Period} {o.Value!.Value.Value}").Should().Equal("2024-01 4", "2024-03 5");
        evaluator.Evaluate("i", data.Value).Status.Should().Be(OutcomeStatus.MissingInput);

        var wrong = form.Read([new("x//2024-01/Kecamatan%20Uji", "4.5"), new("x//2024-02/Kecamatan%20Uji", "empat"), new("x//2024-3/Kecamatan%20Uji", "5"), new("token", "1")]);
        wrong.Diagnostics.Select(d => $"{d.Code} {d.Pointer}").Should().Equal(
            "IKI5009 x//2024-01/Kecamatan%20Uji", "IKI5001 x//2024-02/Kecamatan%20Uji", "IKI5045 x//2024-3/Kecamatan%20Uji", "IKI5045 token");
        wrong.Diagnostics[2].Message(Language.English).Should().EndWith("Did you mean 'x//2024-03/Kecamatan%20Uji'?");
    }

    [Theory]
    [InlineData("x", null, "2024-Q1", "Desa Satu", "x//2024-Q1/Desa%20Satu")]
    [InlineData("hari kerja", "a/b", "2024", "Desa Satu / Dua", "hari%20kerja/a%2Fb/2024/Desa%20Satu%20%2F%20Dua")]
    public void A_key_is_read_back(string variable, string? item, string period, string office, string text)
    {
        var key = new FigureFieldKey { Variable = variable, Item = item, Period = Period.Parse(period), Office = office };
        key.ToString().Should().Be(text);
        FigureFieldKey.Parse(text).Should().Be(key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x/2024/y")]
    [InlineData("x//2024-13/y")]
    [InlineData("//2024/y")]
    [InlineData(null)]
    public void What_is_no_key_is_none(string? text) => FigureFieldKey.Parse(text).Should().BeNull();

    [Fact]
    public void What_the_catalog_does_not_have_is_named_with_the_nearest()
    {
        var evaluator = SmallCatalog.OfOne("'unit': 'kali'");
        var request = new FormRequest { Period = Period.OfYear(2024), Offices = ["Desa Sattu"], Positions = ["camt"], Indicators = ["zzz"] };
        FigureForm.Of(evaluator, request).Diagnostics.Select(d => d.Message(Language.English)).Should().Equal(
            "The catalog has no position 'camt'. Did you mean 'camat'?",
            "The catalog has no indicator 'zzz'.",
            "The catalog has no office 'Desa Sattu'. Did you mean 'Desa Satu'?");
    }

    private static FigureForm Of(CatalogEvaluator evaluator, string period) => FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse(period) }).Value;

    private static string Fields(FigureForm form) => string.Join(' ', form.Fields.Select(f =>
        $"{f.Key.Variable} {f.Period}{(f.IsRequired ? "!" : "")}{(f.Value is { } value ? $"={value}" : "")}{(f.Refusal is null ? "" : "?")}"));
}
