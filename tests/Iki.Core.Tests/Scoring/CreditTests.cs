using Iki.Core.Scoring;

namespace Iki.Core.Tests.Scoring;

/// <summary>Credit points by BKN 3/2023, the accountability of agencies by PermenPANRB 88/2021, and the combined value of PP 30/2019.</summary>
public class CreditTests
{
    private static readonly Scorer Bkn = Scorers.Of("bkn-3-2023");

    [Theory]
    [InlineData("Sangat Baik", "Ahli Pertama", 12, "75/4", 18.75, true)]
    [InlineData("Baik", "Ahli Pertama", 2, "25/12", 2.08, true)]
    [InlineData("Baik", "Ahli Muda", 12, "25", 25, true)]
    [InlineData("Butuh Perbaikan", "Ahli Muda", 6, "75/8", 9.38, true)]
    [InlineData("Cukup", "muda", 6, "75/8", 9.38, true)]
    [InlineData("Kurang", "Terampil", 12, "5/2", 2.5, false)]
    [InlineData("Sangat Kurang", "Pemula", 12, "15/16", 0.94, false)]
    [InlineData("Baik", "Ahli Utama", 12, "50", 50, true)]
    [InlineData("Baik", "Ahli Madya", 12, "75/2", 37.5, true)]
    [InlineData("Baik", "Penyelia", 12, "25", 25, true)]
    [InlineData("Baik", "Mahir", 12, "25/2", 12.5, true)]
    public void Points_are_exact_and_printed_with_two_decimals(string predikat, string level, int months, string exact, double points, bool isOfficial)
    {
        // Percentage × coefficient × months / 12, by hand: 150 % × 12.5 = 18.75 (BKN's slides); 12.5 × 2/12 = 25/12; 75 % × 25 × 6/12 = 9.375; 25 % × 3.75 = 0.9375.
        var credit = Bkn.Credit(predikat, level, months).Value;
        credit.Exact.Should().Be(Rational.Parse(exact));
        credit.Points.Should().Be((decimal)points);
        credit.IsOfficial.Should().Be(isOfficial);
        credit.Steps.Should().ContainSingle().Which.Citation.Should().Be("Peraturan BKN 3/2023");
    }

    [Fact]
    public void Credit_points_print_in_the_readers_language()
    {
        Bkn.Credit("Baik", "Ahli Pertama", 2).Value.ToString(Language.Indonesian).Should().Be("Ahli Pertama, Baik, 2 bulan: 2,08");
        Bkn.Credit("Baik", "Ahli Pertama", 1).Value.ToString().Should().Be("Ahli Pertama, Baik, 1 month: 1.04");
    }

    [Theory]
    [InlineData("Hebat", "Ahli Muda", 12, "IKI5237")]
    [InlineData("Baik", "Ahli Besar", 12, "IKI5244")]
    [InlineData("Baik", "Ahli Muda", 0, "IKI5245")]
    [InlineData("Baik", "Ahli Muda", 13, "IKI5245")]
    [InlineData("", "", -1, "IKI5237,IKI5244,IKI5245")]
    public void What_is_not_known_is_told(string predikat, string level, int months, string codes)
    {
        var credit = Bkn.Credit(predikat, level, months);
        credit.HasValue.Should().BeFalse();
        credit.Diagnostics.Select(d => d.Code).Should().Equal(codes.Split(','));
    }

    [Theory]
    [InlineData("100", "AA (Sangat Memuaskan)")]
    [InlineData("90.01", "AA (Sangat Memuaskan)")]
    [InlineData("90", "A (Memuaskan)")]
    [InlineData("80.01", "A (Memuaskan)")]
    [InlineData("80", "BB (Sangat Baik)")]
    [InlineData("70", "B (Baik)")]
    [InlineData("60", "CC (Cukup)")]
    [InlineData("50", "C (Kurang)")]
    [InlineData("30", "D (Sangat Kurang)")]
    [InlineData("0", "D (Sangat Kurang)")]
    [InlineData("100.01", null)]
    [InlineData("-1", null)]
    public void The_bands_of_accountability_begin_above_their_lower_ends(string value, string? grade)
    {
        Scorers.Of("permenpanrb-88-2021").Rate(Rational.Parse(value))?.Grade.Should().Be(grade);
    }

    [Fact]
    public void Accountability_is_combined_of_four_components_of_30_30_15_and_25()
    {
        // 80 × 0.3 + 70 × 0.3 + 60 × 0.15 + 50 × 0.25 = 24 + 21 + 9 + 12.5 = 66.5.
        var combined = Scorers.Of("permenpanrb-88-2021").Combine(null, ("perencanaan", 80), ("pengukuran", 70), ("pelaporan", 60), ("evaluasi", 50)).Value;
        (combined.Value, combined.Rating!.Grade, combined.IsOfficial).Should().Be((66.5m, "B (Baik)", true));
    }

    [Theory]
    [InlineData("70-30", 89.62, "Cukup")]
    [InlineData("60-40", 87.96, "Cukup")]
    public void The_scale_of_PP_30_is_of_plan_and_conduct_together(string weighting, double value, string grade)
    {
        // 94.6 × 0.7 + 78 × 0.3 = 66.22 + 23.4; 94.6 × 0.6 + 78 × 0.4 = 56.76 + 31.2.
        var combined = Scorers.Of("pp-30-2019").Combine(weighting, ("skp", 94.6m), ("perilaku", 78)).Value;
        (combined.Value, combined.Rating!.Grade, combined.Confidence).Should().Be(((decimal)value, grade, Confidence.Read));
        combined.Steps.Should().ContainSingle().Which.Citation.Should().Be("PP 30/2019, Pasal 41");
    }

    [Fact]
    public void The_two_lowest_grades_of_PP_30_are_not_official()
    {
        var combined = Scorers.Of("pp-30-2019").Combine("70-30", ("skp", 60), ("perilaku", 60)).Value;
        (combined.Rating!.Grade, combined.Confidence, combined.IsOfficial).Should().Be(("Kurang", Confidence.Secondary, false));
    }

    [Fact]
    public void What_does_not_fit_the_weights_is_told()
    {
        var scorer = Scorers.Of("pp-30-2019");
        scorer.Combine(null, ("skp", 94.6m), ("perilaku", 78)).Diagnostics.Select(d => d.Code).Should().Equal("IKI5246");
        scorer.Combine("50-50", ("skp", 94.6m), ("perilaku", 78)).Diagnostics.Select(d => d.Code).Should().Equal("IKI5246");
        scorer.Combine("70-30", ("skp", 94.6m)).Diagnostics.Select(d => d.Code).Should().Equal("IKI5247");
        scorer.Combine("70-30", ("skp", 94.6m), ("skp", 94.6m), ("perilaku", 78)).Diagnostics.Select(d => d.Code).Should().Equal("IKI5247");
        scorer.Combine("70-30", ("skp", 94.6m), ("kinerja", 78)).Diagnostics.Select(d => d.Code).Should().Equal("IKI5247");
        Scorers.Of("permenpanrb-88-2021").Combine(null, ("perencanaan", 101), ("pengukuran", 70), ("pelaporan", 60), ("evaluasi", -1))
            .Diagnostics.Select(d => d.Code).Should().Equal("IKI5248", "IKI5248");
    }
}
