using Iki.Core.Scoring;

namespace Iki.Core.Tests.Scoring;

/// <summary>PermenPANRB 6/2022: two ratings of the appraiser and the matrix. No number becomes a rating.</summary>
public class AppraisalTests
{
    private const string Above = "Di atas ekspektasi";
    private const string As = "Sesuai ekspektasi";
    private const string Below = "Di bawah ekspektasi";

    private static readonly Scorer Scorer = Scorers.Of("permenpanrb-6-2022");

    [Theory]
    [InlineData(1, 1, "Sangat Baik")]
    [InlineData(1, 2, "Baik")]
    [InlineData(1, 3, "Kurang")]
    [InlineData(2, 1, "Baik")]
    [InlineData(2, 2, "Baik")]
    [InlineData(2, 3, "Kurang")]
    [InlineData(3, 1, "Butuh Perbaikan")]
    [InlineData(3, 2, "Butuh Perbaikan")]
    [InlineData(3, 3, "Sangat Kurang")]
    public void Nine_pairs_of_ratings_are_nine_cells_in_words_and_in_codes_of_either_direction(int results, int conduct, string predikat)
    {
        string[] words = [Above, As, Below];
        var inWords = Scorer.Appraise(GivenRating.Of("hasilKerja", words[results - 1]), GivenRating.Of("perilakuKerja", words[conduct - 1].ToUpperInvariant() + " "));
        var inCodes = Scorer.Appraise(GivenRating.Of("hasilKerja", results, RatingCoding.OneIsBest), GivenRating.Of("perilakuKerja", conduct, RatingCoding.OneIsBest));
        var reversed = Scorer.Appraise(GivenRating.Of("hasilKerja", 4 - results, RatingCoding.OneIsWorst), GivenRating.Of("perilakuKerja", 4 - conduct, RatingCoding.OneIsWorst));
        foreach (var appraisal in new[] { inWords, inCodes, reversed })
        {
            appraisal.Predikat!.Name.Should().Be(predikat);
            appraisal.Should().BeEquivalentTo(new { Confidence = (Confidence?)Confidence.Agreed, IsOfficial = true, Citation = "PermenPANRB 6/2022, matriks hasil kerja dan perilaku kerja" });
            appraisal.Diagnostics.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("hasilKerja")]
    [InlineData("perilakuKerja")]
    public void One_rating_missing_is_no_predikat(string given)
    {
        var appraisal = Scorer.Appraise(GivenRating.Of(given, Above));
        appraisal.Predikat.Should().BeNull();
        appraisal.IsOfficial.Should().BeFalse();
        appraisal.Diagnostics.Select(d => d.Code).Should().Equal("IKI5234");
        Scorer.Appraise().Diagnostics.Select(d => d.Code).Should().Equal("IKI5234", "IKI5234");
    }

    [Theory]
    [InlineData("hasilKerja", "Baik sekali", "IKI5236,IKI5234")]
    [InlineData("hasil", Above, "IKI5235,IKI5234,IKI5234")]
    public void A_rating_that_is_not_understood_is_no_predikat(string rating, string level, string codes)
    {
        var appraisal = Scorer.Appraise(GivenRating.Of(rating, level));
        appraisal.Predikat.Should().BeNull();
        appraisal.Diagnostics.Select(d => d.Code).Should().BeEquivalentTo(codes.Split(','));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    public void A_code_that_no_level_has_is_refused(int code)
    {
        Scorer.Appraise(GivenRating.Of("hasilKerja", code, RatingCoding.OneIsWorst), GivenRating.Of("perilakuKerja", As))
            .Diagnostics.Select(d => d.Code).Should().Equal("IKI5236");
    }

    [Fact]
    public void A_rating_given_twice_in_two_ways_is_no_predikat()
    {
        var appraisal = Scorer.Appraise(GivenRating.Of("hasilKerja", As), GivenRating.Of("perilakuKerja", As), GivenRating.Of("hasilKerja", Above));
        appraisal.Predikat.Should().BeNull();
        appraisal.Diagnostics.Select(d => d.Code).Should().Equal("IKI5239");
    }

    [Theory]
    [InlineData("Cukup", "Butuh Perbaikan", 3)]
    [InlineData(" cukup ", "Butuh Perbaikan", 3)]
    [InlineData("Butuh Perbaikan", "Butuh Perbaikan", 3)]
    [InlineData("Kurang/Misconduct", "Kurang", 4)]
    [InlineData("sangat kurang", "Sangat Kurang", 5)]
    public void An_imported_predikat_is_read_by_any_of_its_names(string imported, string name, int code)
    {
        var appraisal = Scorer.Appraise(new PositionRatings { Position = "p", Predikat = imported, Source = "e-Kinerja" });
        appraisal.Predikat.Should().BeEquivalentTo(new { Name = name, Code = code });
        (appraisal.Citation, appraisal.Diagnostics.Count).Should().Be(("e-Kinerja", 0));
    }

    [Fact]
    public void An_imported_predikat_that_is_unknown_or_contradicts_the_ratings_is_none()
    {
        Scorer.Appraise(new PositionRatings { Position = "p", Predikat = "Memuaskan" }).Should().BeEquivalentTo(new { Predikat = (CodedGrade?)null });
        var ratings = new[] { GivenRating.Of("hasilKerja", As), GivenRating.Of("perilakuKerja", As) }.ToEquatableList();
        var contradicted = Scorer.Appraise(new PositionRatings { Position = "p", Ratings = ratings, Predikat = "Cukup" });
        contradicted.Predikat.Should().BeNull();
        contradicted.Diagnostics.Select(d => d.Code).Should().Equal("IKI5238");
        Scorer.Appraise(new PositionRatings { Position = "p", Ratings = ratings, Predikat = "baik" }).Predikat!.Name.Should().Be("Baik");
    }

    [Theory]
    [InlineData("'ratings': { 'camat': { 'hasilKerja': 'Sesuai ekspektasi', 'perilakuKerja': 'Di atas ekspektasi' } }", "Baik")]
    [InlineData("'ratingCodes': 'best', 'ratings': { 'camat': { 'hasilKerja': 3, 'perilakuKerja': 1 } }", "Butuh Perbaikan")]
    [InlineData("'ratingCodes': 'worst', 'ratings': { 'camat': { 'hasilKerja': 3, 'perilakuKerja': 1 } }", "Kurang")]
    [InlineData("'ratings': { 'camat': { 'predikat': 'Cukup' } }", "Butuh Perbaikan")]
    [InlineData("'ratings': { 'camat': { 'hasilKerja': 'Sesuai ekspektasi' } }", null)]
    [InlineData("'values': { 'x': 5 }", null)]
    public void A_data_file_gives_ratings_by_position_for_its_period(string members, string? predikat)
    {
        var position = Card(Scorer, members).Positions.Single();
        position.Appraisal!.Predikat?.Name.Should().Be(predikat);
        position.Appraisal.IsOfficial.Should().Be(predikat is not null);
        position.Indicators.Should().OnlyContain(i => i.Grade == null && i.Score == null);
    }

    [Fact]
    public void Ratings_of_another_period_or_outside_the_dates_are_none_or_a_suggestion()
    {
        const string ratings = "'ratings': { 'camat': { 'hasilKerja': 'Sesuai ekspektasi', 'perilakuKerja': 'Sesuai ekspektasi' } }";
        Card(Scorer, ratings, evaluated: "2025").Positions.Single().Appraisal!.Predikat.Should().BeNull();
        var early = Card(Scorer, ratings, period: "2021").Positions.Single().Appraisal!;
        (early.Predikat!.Name, early.IsSuggestion, early.IsOfficial).Should().Be(("Baik", true, false));
        early.Diagnostics.Select(d => d.Code).Should().Equal("IKI5202");
    }

    [Theory]
    [InlineData("'ratings': { 'camat': { 'hasilKerja': 1 } }", "IKI4127")]
    [InlineData("'ratings': { 'cammat': { 'hasilKerja': 'Sesuai ekspektasi' } }", "IKI4038")]
    [InlineData("'ratings': { 'camat': { 'hasilKerja': 1.5 } }", "IKI4020")]
    [InlineData("'ratings': { 'camat': { 'predikat': 2 } }", "IKI4015")]
    [InlineData("'ratingCodes': 'up'", "IKI4019")]
    public void What_is_wrong_with_ratings_is_told_where_it_stands(string members, string code)
    {
        var evaluator = Evaluator();
        var found = Measurement.SmallCatalog.Data(evaluator.Catalog, members, "2024").Diagnostics;
        found.Select(d => (d.Code, d.Severity, d.Line)).Should().Equal((code, Severity.Error, (int?)1));
        found[0].Pointer.Should().StartWith("/rating");
    }

    [Theory]
    [InlineData("Sesuai ekspektasi", true)]
    [InlineData("Di atas ekspektasi", false)]
    public void Ratings_given_again_count_where_they_are_alike_and_else_neither_does(string second, bool isUsed)
    {
        var folder = Directory.CreateTempSubdirectory("iki-").FullName;
        try
        {
            var files = Enumerable.Range(0, 2).Select(i => Path.Combine(folder, $"{i}.json")).ToArray();
            foreach (var (i, level) in new[] { As, second }.Index())
            {
                File.WriteAllText(files[i], $$"""
                    { "formatVersion": 1, "catalog": "uji", "period": "2024", "ratings": { "camat": { "hasilKerja": "{{level}}", "perilakuKerja": "{{As}}" } } }
                    """);
            }

            var evaluator = Evaluator();
            var read = DataFile.Load(evaluator.Catalog, files);
            read.Diagnostics.Select(d => d.Code).Should().Equal(isUsed ? [] : ["IKI4128"]);
            evaluator.Evaluate(read.ValueOrNull!).Ratings.Should().HaveCount(isUsed ? 1 : 0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_offices_own_thresholds_suggest_a_level_and_make_no_predikat()
    {
        // 5 against 4 is 125 %, above 100.
        var rules = Scorer.Regulation.Appraisal!;
        var suggestion = new RatingSuggestion
        {
            Label = new Wording { English = "Ours", Indonesian = "Kami" },
            Formula = "Average(capaian)",
            Scale = new RatingScale { Subject = ScaleSubject.Value, Bands = [new RatingBand { Grade = Above, Above = 100 }, new RatingBand { Grade = As, To = 100 }] },
        };
        var own = Scorer.Regulation with { Appraisal = rules with { Ratings = [rules.Ratings[0] with { Suggestion = suggestion }, rules.Ratings[1]] }, Examples = [] };
        var appraisal = Card(Scorer.Create(own).Value, "'values': { 'x': 5 }, 'ratings': { 'camat': { 'perilakuKerja': 'Sesuai ekspektasi' } }").Positions.Single().Appraisal!;
        (appraisal.Ratings[0].Suggested!.Name, appraisal.Ratings[0].SuggestedBy).Should().Be((Above, (Rational?)125));
        appraisal.Ratings[0].Level.Should().BeNull();
        appraisal.Predikat.Should().BeNull();
        Card(Scorer.Create(own).Value, "'ratings': { }").Positions.Single().Appraisal!.Ratings[0].Suggested.Should().BeNull("without an achievement nothing is suggested");
    }

    private static CatalogEvaluator Evaluator() => Measurement.SmallCatalog.Read(
        "'variables': { 'x': { 'label': 'x' } }",
        Measurement.SmallCatalog.Indicator("i", "x", "", ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2024', 'value': 4 } ]")).Value;

    private static Scorecard Card(Scorer scorer, string members, string period = "2024", string? evaluated = null)
    {
        var evaluator = Evaluator();
        var data = Measurement.SmallCatalog.Data(evaluator.Catalog, members, period).Value;
        return scorer.Score(evaluator.Evaluate(data, evaluated is null ? null : Period.Parse(evaluated)));
    }

    [Fact]
    public void A_regulation_without_ratings_appraises_nothing()
    {
        var other = Scorers.Of("permenpanrb-8-2021");
        other.Invoking(s => s.Appraise(GivenRating.Of("hasilKerja", As))).Should().Throw<InvalidOperationException>();
        other.Invoking(s => s.CheckDistribution("Baik", [])).Should().Throw<InvalidOperationException>();
        other.Invoking(s => s.Credit("Baik", "Ahli Muda", 12)).Should().Throw<InvalidOperationException>();
        other.Invoking(s => s.Combine(null)).Should().Throw<InvalidOperationException>();
    }
}
