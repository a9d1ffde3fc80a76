using Iki.Core.Scoring;

namespace Iki.Core.Tests.Measurement;

/// <summary>The words that stand beside the values of an indicator (definitions.md, Legends).</summary>
public class LegendTests
{
    private const string Bands = "'bands': [ { 'word': 'Rendah', 'below': 100 }, { 'word': 'Sedang', 'from': 100, 'below': 200 }, { 'word': 'Tinggi', 'from': 200 } ]";

    [Theory]
    [InlineData("99.99", "Rendah")]
    [InlineData("100", "Sedang")]
    [InlineData("199.999999", "Sedang")]
    [InlineData("200", "Tinggi")]
    [InlineData("-1000000", "Rendah")]
    [InlineData("7922816251426433759354395033", "Tinggi")]
    public void A_value_has_the_word_of_its_band(string value, string word) => Result(Bands, $"'x': '{value}', 'n': 1").Legend!.Word.Should().Be(word);

    [Fact]
    public void The_class_of_a_rate()
    {
        // 41 of 39,120 are 104.805… per 100,000.
        var result = Result(Bands, "'x': 41, 'n': 39120", formula: "x * 100000 / n", more: ", 'decimals': 2");

        (result.Value, result.Legend!.Word).Should().Be((104.81m, "Sedang"));
        result.ToString(Language.Indonesian).Should().StartWith("104,81 (Sedang) = ");
    }

    // 199/2 = 99.5; 19899/200 = 99.495; 198989/2000 = 99.4945.
    [Theory]
    [InlineData("", "", 199, 2, "Rendah")]
    [InlineData("", ", 'decimals': 1", 199, 2, "Rendah")]
    [InlineData("", ", 'decimals': 0", 199, 2, "Sedang")] // reported as 100
    [InlineData("", ", 'decimals': 0, 'rounding': 'down'", 199, 2, "Rendah")]
    [InlineData("'decimals': 0, ", "", 199, 2, "Sedang")]
    [InlineData("'decimals': 0, 'rounding': 'down', ", ", 'decimals': 0", 199, 2, "Rendah")] // reported as 100, and looked up as declared
    [InlineData("'decimals': 0, ", ", 'decimals': 2", 19899, 200, "Rendah")] // 99.50, which a second rounding would make 100
    [InlineData("'decimals': 0, 'rounding': 'up', ", ", 'decimals': 2", 198989, 2000, "Sedang")]
    public void A_value_is_looked_up_as_reported_or_rounded_once_as_the_legend_says(string legend, string indicator, int x, int n, string word) =>
        Result(legend + Bands, $"'x': {x}, 'n': {n}", more: indicator).Legend!.Word.Should().Be(word);

    [Fact]
    public void A_percentage_is_looked_up_in_percent_points()
    {
        // 159/160 = 99.375 %; with one decimal 99.4.
        const string Percent = "'decimals': 1, 'least': 0, 'most': 100, 'bands': [ { 'word': 'kurang', 'from': 0, 'to': 99.3 }, { 'word': 'baik', 'above': 99.3, 'to': 100 } ]";

        Result(Percent, "'x': 159, 'n': 160", "x / n * 100%", "%").Legend!.Word.Should().Be("baik");
        Result(Percent, "'x': 993, 'n': 1000", "x / n * 100%", "%").Legend!.Word.Should().Be("kurang");
        Result(Percent, "'x': 159, 'n': 160", "x / n * 100", "%").Legend!.Word.Should().Be("baik");
    }

    [Theory]
    [InlineData("-0.1", "-0.1")]
    [InlineData("100.1", "100.1")]
    public void Outside_the_legend_there_is_a_warning_and_no_word(string value, string told)
    {
        var result = Result("'least': 0, 'most': 100, 'bands': [ { 'word': 'ada', 'from': 0, 'to': 100 } ]", $"'x': {value}, 'n': 1");

        (result.Status, result.Legend).Should().Be((OutcomeStatus.Computed, null));
        var warning = result.Remarks.Should().ContainSingle().Subject;
        (warning.Code, warning.Severity).Should().Be(("IKI5129", Severity.Warning));
        warning.Arguments.Should().Equal("i", told, "0", "100");
    }

    [Fact]
    public void Without_a_value_there_is_no_word()
    {
        Result(Bands, "'x': 1, 'n': 0").Legend.Should().BeNull();
        Result(Bands, "'x': 1").Legend.Should().BeNull();
        Result(Bands, "'x': 1, 'n': 0", more: ", 'whenDividingByZero': 'notApplicable'").Legend.Should().BeNull();
    }

    [Fact]
    public void A_value_by_policy_has_its_word() =>
        Result(Bands, "'x': 1, 'n': 0", more: ", 'whenDividingByZero': 150").Legend!.Word.Should().Be("Sedang");

    [Fact]
    public void A_word_may_name_two_bands()
    {
        const string Ideal = "'bands': [ { 'word': 'tidak ideal', 'below': 6 }, { 'word': 'ideal', 'from': 6, 'to': 9 }, { 'word': 'tidak ideal', 'above': 9 } ]";

        Result(Ideal, "'x': 10, 'n': 1").Legend.Should().Be(new LegendBand { Word = "tidak ideal", Above = 9 });
    }

    [Fact]
    public void A_result_outside_its_legend_is_no_remark_on_what_uses_it()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            SmallCatalog.Indicator("i", "k * 2"),
            SmallCatalog.Indicator("j", "x", more: ", 'symbol': 'k', 'legend': { 'most': 1, 'bands': [ { 'word': 'a', 'to': 1 } ] }")).Value;

        SmallCatalog.Result(evaluator, "'values': { 'x': 2 }").Remarks.Should().BeEmpty();
    }

    [Fact]
    public void The_realization_since_the_start_of_the_year_has_a_word_of_its_own()
    {
        // January 60, February 70: 70 is low and 130 in the middle.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            SmallCatalog.Indicator("i", "x", more: $", 'polarity': 'higherIsBetter', 'legend': {{ {Bands} }}, 'targets': [ {{ 'period': '2018-02', 'value': 140, 'cumulative': true }} ]")).Value;
        var results = evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2018-01 60", "2018-02 70"), "2018-02").Value);
        var score = Scorer.WithoutRegulation(results).Indicators.Single();

        (score.Result.Legend!.Word, score.RealizationResult.Legend!.Word).Should().Be(("Rendah", "Sedang"));
        ResultsFile.Write(Scorer.WithoutRegulation(results)).Should().ContainAll("\"legend\": \"Rendah\"", "\"realizationLegend\": \"Sedang\"");
        ScorecardFile.Write(Scorer.WithoutRegulation(results)).Should().Contain("\"legend\": \"Sedang\"");
    }

    [Theory]
    [InlineData(Language.English, "    Class: Sedang (≥ 100, < 200; rounded to 0 decimals, half away from zero; Profil Kesehatan)\n")]
    [InlineData(Language.Indonesian, "    Kelas: Sedang (≥ 100, < 200; dibulatkan ke 0 desimal, angka 5 dibulatkan ke atas (menjauhi nol); Profil Kesehatan)\n")]
    public void The_explanation_shows_word_and_band(Language language, string line)
    {
        var evaluator = Evaluator($"'decimals': 0, 'source': 'Profil Kesehatan', {Bands}", "x", "", "");

        evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 150 }").Value).ToString(language).Should().Contain("\n  = 150\n" + line);
    }

    [Theory]
    [InlineData("'bands': [ { 'word': 'a', 'to': 99 }, { 'word': 'b', 'from': 100 } ]", ", 'decimals': 0")]
    [InlineData("'decimals': 0, 'bands': [ { 'word': 'a', 'to': 99 }, { 'word': 'b', 'from': 100 } ]", ", 'decimals': 2")]
    [InlineData("'decimals': 1, 'bands': [ { 'word': 'a', 'to': 99.9 }, { 'word': 'b', 'above': 99.9 } ]", "")]
    [InlineData("'bands': [ { 'word': 'a' } ]", "")]
    [InlineData("'bands': [ { 'word': 'b', 'above': 3 }, { 'word': 'a', 'to': 3 } ]", "")]
    public void Bands_that_fill_the_numbers_are_sound(string legend, string more) => Read(legend, "x", "", more).Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("'bands': [ { 'word': 'a', 'to': 99 }, { 'word': 'b', 'from': 100 } ]", ", 'decimals': 1", "IKI4100 /bands/1")]
    [InlineData("'bands': [ { 'word': 'a', 'below': 3 }, { 'word': 'b', 'above': 3 } ]", "", "IKI4100 /bands/1")]
    [InlineData("'bands': [ { 'word': 'a', 'to': 3 }, { 'word': 'b', 'from': 3 } ]", "", "IKI4101 /bands/1")]
    [InlineData("'bands': [ { 'word': 'a' }, { 'word': 'b' } ]", "", "IKI4101 /bands/1")]
    [InlineData("'bands': [ { 'word': 'a', 'from': 0 } ]", "", "IKI4104 /bands/0")]
    [InlineData("'most': 10, 'bands': [ { 'word': 'a', 'to': 9 } ]", "", "IKI4104 /bands/0")]
    [InlineData("'most': 10, 'bands': [ { 'word': 'a', 'below': 10 } ]", "", "IKI4104 /bands/0")]
    [InlineData("'bands': [ { 'word': 'a', 'below': 0.5 }, { 'word': 'b', 'from': 0.5 } ]", ", 'decimals': 0", "IKI4105 /bands/0/below", "IKI4105 /bands/1/from")]
    [InlineData("'bands': [ { 'word': 'a', 'from': 2, 'to': 1 } ]", "", "IKI4103 /bands/0")]
    [InlineData("'least': 2, 'most': 1, 'bands': [ { 'word': 'a', 'from': 2, 'to': 1 } ]", "", "IKI4035 /most", "IKI4103 /bands/0")]
    public void Bands_that_do_not_are_refused(string legend, string more, params string[] told) =>
        Read(legend, "x", "", more).Diagnostics.Select(d => $"{d.Code} {d.Pointer!.Split("/legend")[1]}").Should().BeEquivalentTo(told);

    private static IndicatorResult Result(string legend, string values, string formula = "x / n", string unit = "", string more = "") =>
        SmallCatalog.Result(Evaluator(legend, formula, unit, more), $"'values': {{ {values} }}");

    private static CatalogEvaluator Evaluator(string legend, string formula, string unit, string more) => Read(legend, formula, unit, more).Value;

    private static Checked<CatalogEvaluator> Read(string legend, string formula, string unit, string more) => SmallCatalog.Read(
        "'variables': { 'x': { 'label': 'x' }, 'n': { 'label': 'n' } }", SmallCatalog.Indicator("i", formula, unit, $"{more}, 'legend': {{ {legend} }}"));
}
