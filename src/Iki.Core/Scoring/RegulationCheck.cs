using Iki.Core.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core.Scoring;

/// <summary>What a regulation must hold to besides its form.</summary>
internal static class RegulationCheck
{
    public static void Check(CompiledRegulation compiled, DiagnosticCollector diagnostics)
    {
        var regulation = compiled.Regulation;
        if (regulation is { Achievement.Count: 0, Index: null, Scale: null }) diagnostics.RatesNothing(new Place(""));
        if (regulation.InForce is { From: { } from, To: { } to } && to < from) diagnostics.EndsBeforeStart(new Place("/inForce/to"));
        CheckCases(regulation, diagnostics);
        CheckAchievement(regulation, diagnostics);
        if (regulation.Scale is { } scale) ScaleCheck.Check(scale, compiled.Bands, diagnostics);
        if (regulation.Index is { } index && index.LeastScore > index.MostScore) diagnostics.MinAboveMax(new Place("/index/mostScore"));
        var grades = regulation.Scale?.Bands.Select(b => b.Grade).ToArray() ?? [];
        foreach (var (i, exception) in regulation.Exceptions.Index())
        {
            if (!grades.Contains(exception.Grade)) diagnostics.UnknownGrade(JsonPath.Root.To("exceptions").To(i).To("grade").Place, exception.Grade, string.Join(", ", grades));
        }
    }

    /// <summary>Works out the examples, and the figures of the errata; only of a regulation that is sound otherwise.</summary>
    public static void CheckExamples(Scorer scorer, DiagnosticCollector diagnostics)
    {
        foreach (var (i, example) in scorer.Regulation.Examples.Index()) CheckExample(scorer, example, JsonPath.Root.To("examples").To(i), diagnostics);
        foreach (var (i, erratum) in scorer.Regulation.Errata.Index()) CheckExample(scorer, erratum.Correct, JsonPath.Root.To("errata").To(i).To("correct"), diagnostics);
    }

    private static void CheckCases(Regulation regulation, DiagnosticCollector diagnostics)
    {
        foreach (var (i, later) in regulation.Achievement.Index())
        {
            var before = regulation.Achievement.Take(i);
            if (before.Any(c => c.When is null && Covers(c.Polarity, later.Polarity) && Covers(c.Target, later.Target)))
            {
                diagnostics.CaseNeverReached(JsonPath.Root.To("achievement").To(i).Place);
            }
        }

        static bool Covers<T>(T? wide, T? narrow)
            where T : struct => wide is null || Equals(wide, narrow);
    }

    private static void CheckAchievement(Regulation regulation, DiagnosticCollector diagnostics)
    {
        if (regulation.Achievement.Count > 0) return;
        if (regulation.Scale is { Of: ScaleSubject.Achievement }) diagnostics.ScaleWithoutAchievement(new Place("/scale/of"));
        else if (regulation.Scale?.Bands.Any(b => b.Score is not null) == true) diagnostics.ScaleWithoutAchievement(new Place("/scale/bands"));
        if (regulation.Exceptions.Count > 0) diagnostics.ScaleWithoutAchievement(new Place("/exceptions"));
        if (regulation.WhenNegative is not null) diagnostics.ScaleWithoutAchievement(new Place("/whenNegative"));
    }

    private static void CheckExample(Scorer scorer, WorkedExample example, JsonPath path, DiagnosticCollector diagnostics)
    {
        var (achievement, index, grade, score) = scorer.Work(example);
        Compare("achievement", Text(example.Achievement), Text(achievement));
        Compare("index", Text(example.Index), Text(index));
        Compare("grade", example.Grade, grade);
        Compare("score", Text(example.Score), Text(score));

        void Compare(string member, string? expected, string? actual)
        {
            if (expected is not null && expected != actual) diagnostics.WorkedExampleFails(path.To(member).Place, expected, actual);
        }
    }

    private static string? Text(decimal? number) => number is { } value ? DecimalText.Of(value) : null;
}
