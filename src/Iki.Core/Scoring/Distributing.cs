using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>The predikat of a staff → what differs from the guide for the grade of its organization.</summary>
internal static class Distributing
{
    public static Checked<DistributionReport> Check(Regulation regulation, string organization, IEnumerable<string?> predikat)
    {
        var rules = regulation.Appraisal!;
        var distribution = rules.Organization!.Distribution!;
        var diagnostics = DiagnosticCollector.ForFile(null);
        var grade = rules.Organization.Find(organization);
        if (grade is null) diagnostics.UnknownOrganizationGrade(organization, Appraising.NamesOf(rules.Organization.Grades));
        var (found, without) = (new List<CodedGrade>(), 0);
        foreach (var name in predikat)
        {
            if (string.IsNullOrWhiteSpace(name)) without++;
            else if (rules.Find(name) is { } known) found.Add(known);
            else diagnostics.UnknownPredikat(name, Appraising.NamesOf(rules.Grades));
        }

        if (diagnostics.HasErrors) return new Checked<DistributionReport>(null, diagnostics.InOrder());
        var findings = DiagnosticCollector.ForFile(null);
        if (without > 0) findings.StaffWithoutPredikat(without);
        var limits = found.Count == 0 ? [] : distribution.Guides.Where(g => rules.Organization.Find(g.Organization) == grade).SelectMany(g => g.Limits);
        foreach (var limit in limits) Hold(limit, found, grade!.Name, rules, findings);
        return new Checked<DistributionReport>(
            new DistributionReport
            {
                Organization = grade!,
                Shares = rules.Grades.Select(g => ShareOf(g, found)).ToEquatableList(),
                Staff = found.Count,
                WithoutPredikat = without,
                Citation = distribution.Citation,
                Confidence = Confidences.Lowest(regulation.Confidence, distribution.Confidence),
                Findings = findings.InOrder(),
            },
            []);
    }

    private static PredikatShare ShareOf(CodedGrade grade, List<CodedGrade> found)
    {
        var count = found.Count(f => f == grade);
        return new PredikatShare { Predikat = grade, Count = count, Percent = found.Count == 0 ? null : Reported(PercentOf(count, found.Count)) };
    }

    private static void Hold(DistributionLimit limit, List<CodedGrade> found, string organization, AppraisalRules rules, DiagnosticCollector findings)
    {
        var grades = limit.Grades.Select(g => rules.Find(g)!).ToArray();
        var names = string.Join(" + ", grades.Select(g => g.Name));
        var count = found.Count(grades.Contains);
        var percent = PercentOf(count, found.Count);
        if (limit.MostPercent is { } mostPercent && percent > mostPercent) findings.ShareAbove(names, Reported(percent), organization, mostPercent);
        if (limit.LeastPercent is { } leastPercent && percent < leastPercent) findings.ShareBelow(names, Reported(percent), organization, leastPercent);
        if (limit.MostCount is { } mostCount && count > mostCount) findings.CountAbove(names, count, organization, mostCount);
        if (limit.LeastCount is { } leastCount && count < leastCount) findings.CountBelow(names, count, organization, leastCount);
    }

    private static Rational PercentOf(int count, int staff) => new Rational(count) * Rational.Hundred / new Rational(staff);

    private static decimal Reported(Rational percent) =>
        percent.TryRoundToDecimal(Scorer.ReportedDecimals, RoundingMode.HalfAwayFromZero, out var shown) ? shown : 0;
}
