using Iki.Core.Scoring;

namespace Iki.Core.Tests.Scoring;

/// <summary>The predikat of a staff held against SE MenPANRB 3/2023: a guide that is reported and never enforced.</summary>
public class DistributionTests
{
    private static readonly Scorer Scorer = Scorers.Of("permenpanrb-6-2022");

    [Theory]
    [InlineData("Istimewa", "7 Sangat Baik, 3 Baik", null)]
    [InlineData("Istimewa", "8 Sangat Baik, 2 Baik", "IKI5240  warning: 'Sangat Baik' has 80 % of the staff. Where the organization is 'Istimewa', at most 70 % of the staff is expected.")]
    [InlineData("Baik", "7 Baik, 3 Sangat Baik", "IKI5241  warning: 'Butuh Perbaikan + Kurang' has 0 of the staff. Where the organization is 'Baik', at least 1 of the staff is expected.")]
    [InlineData("Butuh Perbaikan", "6 Butuh Perbaikan, 2 Sangat Baik, 2 Baik", "IKI5240  warning: 'Sangat Baik' has 20 % of the staff. Where the organization is 'Butuh Perbaikan', at most 10 % of the staff is expected.")]
    [InlineData("Sangat Kurang", "6 Sangat Kurang, 1 Kurang, 3 Butuh Perbaikan", null)]
    public void The_five_worked_distributions_come_out(string organization, string staff, string? finding)
    {
        var report = Scorer.CheckDistribution(organization, Staff(staff)).Value;
        report.Findings.Select(f => f.ToString()).Should().Equal(finding is null ? [] : [finding]);
        report.Should().BeEquivalentTo(new { Staff = 10, WithoutPredikat = 0, Citation = "SE MenPANRB 3/2023", Confidence = Confidence.Secondary });
    }

    [Theory]
    [InlineData("Kurang", "6 Kurang, 1 Cukup, 1 Sangat Baik, 2 Baik", 0)]
    [InlineData("Kurang", "5 Kurang, 0 Cukup, 2 Sangat Baik, 3 Baik", 3)]
    [InlineData("Cukup", "5 Cukup, 5 Baik", 1)]
    [InlineData("Sangat Kurang", "10 Sangat Kurang", 1)]
    [InlineData("Sangat Kurang", "8 Sangat Kurang, 1 Kurang, 1 Sangat Baik", 1)]
    [InlineData("Baik", "71 Baik, 28 Sangat Baik, 1 Kurang", 1)]
    public void Every_limit_counts_and_its_bound_is_included(string organization, string staff, int findings)
    {
        Scorer.CheckDistribution(organization, Staff(staff)).Value.Findings.Should().HaveCount(findings);
    }

    [Theory]
    // 2 of 9 are 22.22 %.
    [InlineData("Cukup", "2 Cukup, 7 Baik", "Pegawai berpredikat 'Butuh Perbaikan': 22,22%. Bila predikat organisasi 'Butuh Perbaikan', diharapkan paling sedikit 60%.")]
    [InlineData("Baik", "3 Sangat Baik", "Pegawai berpredikat 'Butuh Perbaikan + Kurang': 0 orang. Bila predikat organisasi 'Baik', diharapkan paling sedikit 1 orang.")]
    public void A_finding_is_told_in_Indonesian_with_a_decimal_comma(string organization, string staff, string finding)
    {
        Scorer.CheckDistribution(organization, Staff(staff)).Value.Findings.Single().Message(Language.Indonesian).Should().Be(finding);
    }

    [Fact]
    public void Shares_are_of_those_who_have_a_predikat_and_the_others_are_counted()
    {
        var report = Scorer.CheckDistribution("Istimewa", ["Sangat Baik", "Baik", "Baik", null, " "]).Value;
        report.Shares.Select(s => (s.Predikat.Name, s.Count, s.Percent)).Should().Equal(
            ("Sangat Baik", 1, 33.33m), ("Baik", 2, 66.67m), ("Butuh Perbaikan", 0, 0m), ("Kurang", 0, 0m), ("Sangat Kurang", 0, 0m));
        (report.Staff, report.WithoutPredikat).Should().Be((3, 2));
        report.Findings.Select(f => (f.Code, f.Severity)).Should().Equal(("IKI5242", Severity.Information));
    }

    [Fact]
    public void Of_nobody_there_is_nothing_to_report()
    {
        var report = Scorer.CheckDistribution("Butuh Perbaikan", []).Value;
        report.Findings.Should().BeEmpty();
        report.Shares.Should().OnlyContain(s => s.Count == 0 && s.Percent == null);
    }

    [Theory]
    [InlineData("Hebat", "Baik", "IKI5243")]
    [InlineData("Baik", "Hebat", "IKI5237")]
    public void An_unknown_name_is_told(string organization, string predikat, string code)
    {
        Scorer.CheckDistribution(organization, [predikat]).Diagnostics.Select(d => d.Code).Should().Equal(code);
    }

    private static IEnumerable<string> Staff(string text) => text.Split(", ").SelectMany(part =>
        Enumerable.Repeat(part[(part.IndexOf(' ') + 1)..], int.Parse(part[..part.IndexOf(' ')], System.Globalization.CultureInfo.InvariantCulture)));
}
