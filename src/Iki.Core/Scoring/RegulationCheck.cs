using Iki.Core.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core.Scoring;

/// <summary>What a regulation must hold to besides its form.</summary>
internal static class RegulationCheck
{
    public static void Check(CompiledRegulation compiled, DiagnosticCollector diagnostics)
    {
        var regulation = compiled.Regulation;
        var isEmpty = regulation is { Achievement.Count: 0, Index: null, Scale: null, Groups.Count: 0, Appraisal: null, Credit: null, Combined: null };
        if (isEmpty) diagnostics.RatesNothing(new Place(""));
        if (regulation.InForce is { From: { } from, To: { } to } && to < from) diagnostics.EndsBeforeStart(new Place("/inForce/to"));
        CheckCases(regulation.Achievement, JsonPath.Root.To("achievement"), diagnostics);
        CheckAchievement(regulation, diagnostics);
        if (regulation.Index is { } index && index.LeastScore > index.MostScore) diagnostics.MinAboveMax(new Place("/index/mostScore"));
        if (compiled.Scale is { } scale) CheckScale(scale, diagnostics);
        GroupCheck.Check(compiled, diagnostics);
        if (regulation.Appraisal is { } appraisal) AppraisalCheck.Check(appraisal, compiled.Suggestions, diagnostics);
        if (regulation.Credit is { } credit) CreditCheck.Check(credit, diagnostics);
        if (regulation.Combined is { } combined) CreditCheck.Check(combined, diagnostics);
    }

    /// <summary>A scale, and that what overrides it gives one of its grades.</summary>
    public static void CheckScale(CompiledScale compiled, DiagnosticCollector diagnostics)
    {
        ScaleCheck.Check(compiled, diagnostics);
        var grades = compiled.Scale.Bands.Select(b => b.Grade).ToArray();
        foreach (var (i, exception) in compiled.Exceptions.Index())
        {
            var at = compiled.Path.Parent.To("exceptions").To(i).To("grade");
            if (!grades.Contains(exception.Exception.Grade)) diagnostics.UnknownGrade(at.Place, exception.Exception.Grade, string.Join(", ", grades));
        }
    }

    /// <summary>Runs the examples and the figures of the errata, if the regulation has no other errors.</summary>
    public static void CheckExamples(Scorer scorer, DiagnosticCollector diagnostics)
    {
        foreach (var (i, example) in scorer.Regulation.Examples.Index()) CheckExample(scorer, example, JsonPath.Root.To("examples").To(i), diagnostics);
        foreach (var (i, erratum) in scorer.Regulation.Errata.Index()) CheckExample(scorer, erratum.Correct, JsonPath.Root.To("errata").To(i).To("correct"), diagnostics);
        foreach (var (i, example) in (scorer.Regulation.Credit?.Examples ?? []).Index())
        {
            var at = JsonPath.Root.To("credit").To("examples").To(i);
            var worked = scorer.Credit(example.Grade, example.Level, example.Months);
            diagnostics.AddRange(worked.Diagnostics.Select(d => d with { Pointer = at.ToString() }));
            if (worked.ValueOrNull is { } credit && credit.Points != example.Points)
            {
                diagnostics.WorkedExampleFails(at.To("points").Place, DecimalText.Of(example.Points), DecimalText.Of(credit.Points));
            }
        }
    }

    private static void CheckCases(EquatableList<AchievementCase> cases, JsonPath path, DiagnosticCollector diagnostics)
    {
        foreach (var (i, later) in cases.Index())
        {
            if (cases.Take(i).Any(c => c.When is null && Covers(c.Polarity, later.Polarity) && Covers(c.Target, later.Target)))
            {
                diagnostics.CaseNeverReached(path.To(i).Place);
            }
        }

        static bool Covers<T>(T? wide, T? narrow)
            where T : struct => wide is null || Equals(wide, narrow);
    }

    private static void CheckAchievement(Regulation regulation, DiagnosticCollector diagnostics)
    {
        if (regulation.Achievement.Count > 0) return;
        foreach (var (i, _) in regulation.Groups.Index()) diagnostics.ScaleWithoutAchievement(JsonPath.Root.To("groups").To(i).To("scale").Place);
        if (regulation.Scale is { Subject: ScaleSubject.Achievement }) diagnostics.ScaleWithoutAchievement(new Place("/scale/of"));
        else if (regulation.Scale?.Bands.Any(b => b.Score is not null) == true) diagnostics.ScaleWithoutAchievement(new Place("/scale/bands"));
        if (regulation.Exceptions.Count > 0) diagnostics.ScaleWithoutAchievement(new Place("/exceptions"));
        if (regulation.WhenNegative is not null) diagnostics.ScaleWithoutAchievement(new Place("/whenNegative"));
    }

    private static void CheckExample(Scorer scorer, WorkedExample example, JsonPath path, DiagnosticCollector diagnostics)
    {
        if (example.Group is { } group && scorer.Regulation.Groups.All(g => !g.IsCalled(group)))
        {
            diagnostics.NotAmongGrades(path.To("group").Place, group, string.Join(", ", scorer.Regulation.Groups.Select(g => g.Id)));
            return;
        }

        var worked = scorer.Work(example);
        Compare("achievement", Text(example.Achievement), Text(worked.Achievement));
        Compare("index", Text(example.Index), Text(worked.Index));
        Compare("combined", Text(example.Combined), Text(worked.Combined));
        Compare("grade", example.Grade, worked.Grade);
        Compare("score", Text(example.Score), Text(worked.Score));

        void Compare(string member, string? expected, string? actual)
        {
            if (expected is not null && expected != actual) diagnostics.WorkedExampleFails(path.To(member).Place, expected, actual);
        }
    }

    private static string? Text(decimal? number) => number is { } value ? DecimalText.Of(value) : null;
}
