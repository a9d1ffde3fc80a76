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
