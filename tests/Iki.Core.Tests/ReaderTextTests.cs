using Iki.Core.Tests.Measurement;
using Iki.Core.Tests.Scoring;

namespace Iki.Core.Tests;

/// <summary>What a result prints as: for an Indonesian reader with decimal comma and thousands dot, as id-ID prints them, in every culture.</summary>
public class ReaderTextTests
{
    private static readonly Formula Rate = Formula.Compile("a / b * 100%", target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value;

    [Fact]
    public void A_value_has_the_comma_of_its_reader()
    {
        // 79/80 = 98.75 %.
        Rate.Evaluate(("a", 79), ("b", 80)).ToString(Language.Indonesian).Should().Be("98,75%");
        Rate.Evaluate(("a", 79), ("b", 80)).ToString().Should().Be("98.75 %");
        Formula.Compile("a").Value.Evaluate(("a", -1234567.5m)).ToString(Language.Indonesian).Should().Be("-1.234.567,5");
        Rate.Evaluate(("a", 79)).ToString(Language.Indonesian).Should().Be("Belum ada angka untuk b.");
    }

    [Theory]
    [InlineData(1, "true", "benar")]
    [InlineData(3, "false", "salah")]
    public void A_condition_is_a_word(int a, string english, string indonesian)
    {
        var outcome = Formula.Compile("a < 2").Value.Evaluate(("a", a));
        outcome.ToString(Language.English).Should().Be(english);
        outcome.ToString(Language.Indonesian).Should().Be(indonesian);
    }

    [Fact]
    public void A_result_is_its_value_with_the_reason()
    {
        // 1000.5 / 2001 = 1/2.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'a': { 'label': 'a', 'unit': 'orang' }, 'b': { 'label': 'b', 'unit': 'orang' } }", SmallCatalog.Indicator("i", "a / b * 100%", "%")).Value;
        var result = evaluator.Evaluate("i", DataSet.Create(evaluator.Catalog, "2025", ("a", 1000.5m), ("b", 2001)).Value);
        result.ToString(Language.Indonesian).Should().Be("50% = a / b * 100%  [a = 1.000,5 orang; b = 2.001 orang]");
        result.ToString().Should().Be("50 % = a / b * 100%  [a = 1000.5 orang; b = 2001 orang]");
        evaluator.Evaluate("i", DataSet.Create(evaluator.Catalog, "2025").Value).ToString(Language.Indonesian).Should().Be("Belum ada angka untuk a, b.");
    }

    [Fact]
    public void A_score_is_achievement_grade_and_score_and_a_step_its_way()
    {
        // 93 of 95 = 1860/19 %, reported as 97.89 %: Cukup, 88 (the regulation's own worked example).
        var score = Scorers.Score("permenpanrb-8-2021", "93", "'value': 95");
        score.ToString(Language.Indonesian).Should().Be("97,89%, Cukup 88");
        score.ToString().Should().Be("97.89 %, Cukup 88");
        score.Steps[1].ToString(Language.Indonesian).Should().Contain(": realisasi / target * 100% = 97,89%  (PermenPANRB 8/2021, Lampiran Bab VI");
        Scorers.Score("permenpanrb-8-2021", "93", "'value': 95", polarity: "").ToString().Should().Be(
            Scorers.Score("permenpanrb-8-2021", "93", "'value': 95", polarity: "").Problem!.Message(Language.English));
    }

    [Fact]
    public void What_was_made_prints_with_what_was_found()
    {
        Formula.Compile("a / b").ToString().Should().Be("a / b");
        Formula.Compile("a /").ToString(Language.Indonesian).Should().Be("IKI1020  Setelah '/' seharusnya ada bilangan, nama, atau tanda kurung.\n  a /\n    ^");
        var evaluator = SmallCatalog.Read("'variables': { 'a': { 'label': 'a' }, 'b': { 'label': 'b' } }", SmallCatalog.Indicator("i", "a / 4"), SmallCatalog.Indicator("ii", "b")).Value;
        var data = DataSet.Create(evaluator.Catalog, "2025", ("a", 5)).Value;
        evaluator.Evaluate(data).ToString(Language.Indonesian).Should().Be("2025, Kecamatan Uji\ni: 1,25\nii: Belum ada angka untuk b.");
    }

    [Fact]
    public void A_card_prints_each_position_with_its_total_and_its_scores()
    {
        // The regulation's own worked example with the whole weight, and with none.
        Scorers.Card("permenpanrb-8-2021", "93", "'value': 95", more: ", 'weight': 100").ToString(Language.Indonesian).Should().Be("Camat: 88\n  i: 97,89%, Cukup 88");
        Scorers.Card("permenpanrb-8-2021", "93", "'value': 95").ToString().Should().Be("Camat\n  i: 97.89 %, Cukup 88");
    }

    [Fact]
    public void What_a_grade_takes_is_one_line()
    {
        // Of 8, less is better: Baik to below 8.5, so to 8 whole reports, which is 100 % and 109.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x', 'unit': 'laporan', 'min': 0 } }",
            SmallCatalog.Indicator("i", "x", "laporan", ", 'decimals': 0, 'polarity': 'lowerIsBetter', 'targets': [ { 'period': '2021', 'value': 8 } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 10 }", "2021").Value;
        var required = Regulations.ScorerFor(evaluator.Catalog, Period.OfYear(2021), "permenpanrb-8-2021").Value.FindRequiredFigure(evaluator, data, "i", "x", "Baik").Value;
        required.ToString(Language.Indonesian).Should().Be("x < 8,5 laporan: 8 laporan, Baik 109");
        required.ToString().Should().Be("x < 8.5 laporan: 8 laporan, Baik 109");
    }

    [Theory]
    [InlineData("catalog.json", "\n  -> catalog.json:2  /id", "\n  -> catalog.json:2  /id")]
    [InlineData(null, "\n  -> line 2  /id", "\n  -> baris 2  /id")]
    public void A_place_is_told_with_a_file_and_without(string? file, string english, string indonesian)
    {
        var problem = CatalogFile.Read("{ \"formatVersion\": 1,\n \"id\": 5 }", file).Diagnostics[0];
        problem.ToString().Should().EndWith(english);
        problem.ToString(Language.Indonesian).Should().EndWith(indonesian);
    }
}
