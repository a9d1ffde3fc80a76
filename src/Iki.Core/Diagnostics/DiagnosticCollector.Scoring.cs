namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of regulation files, IKI41xx, and of scoring, IKI52xx.</content>
internal sealed partial class DiagnosticCollector
{
    public void BandsLeaveGap(Place at, string lower, string upper) => Add(Descriptors.BandsLeaveGap, at, lower, upper);

    public void BandsOverlap(Place at, string lower, string upper, string exempt) => Add(Descriptors.BandsOverlap, at, lower, upper, exempt);

    public void BandBoundTwice(Place at, string one, string other) => Add(Descriptors.BandBoundTwice, at, one, other);

    public void BandEmpty(Place at) => Add(Descriptors.BandEmpty, at);

    public void BandsEndElsewhere(Place at, decimal? bands, decimal? scale) =>
        Add(Descriptors.BandsEndElsewhere, at, bands is { } b ? Shown(b) : NoEnd, scale is { } s ? Shown(s) : NoEnd);

    public void BoundOffGrid(Place at, decimal bound, int decimals) => Add(Descriptors.BoundOffGrid, at, Shown(bound), Number(decimals));

    public void ScoreOutOfBand(Place at, string grade, Rational number, Rational score, decimal least, decimal most) =>
        Add(Descriptors.ScoreOutOfBand, at, grade, Shown(number), Shown(score), Shown(least), Shown(most));

    public void ScoreRangeNeeded(Place at) => Add(Descriptors.ScoreRangeNeeded, at);

    public void ScoreNotToCheck(Place at, string grade) => Add(Descriptors.ScoreNotToCheck, at, grade);

    public void CaseNeverReached(Place at) => Add(Descriptors.CaseNeverReached, at);

    public void WorkedExampleFails(Place at, string expected, string? actual) => Add(Descriptors.WorkedExampleFails, at, expected, actual ?? NoValue);

    public void ScaleWithoutAchievement(Place at) => Add(Descriptors.ScaleWithoutAchievement, at);

    public void UnknownGrade(Place at, string grade, string grades) => Add(Descriptors.UnknownGrade, at, grade, grades);

    public void RatesNothing(Place at) => Add(Descriptors.RatesNothing, at);

    public void AchievementBeyondMeaning(Rational achievement, Rational realization, Target target) =>
        Add(Descriptors.AchievementBeyondMeaning, Place.Nowhere, Shown(achievement), Shown(realization),
            target.Value is { } value ? Shown(value) : $"{Shown(target.Min ?? 0)}–{Shown(target.Max ?? 0)}");

    public void UnknownRegulation(Place at, string id, string ids) => Add(Descriptors.UnknownRegulation, at, id, ids);

    public void NoRegulationInForce(string period) => Add(Descriptors.NoRegulationInForce, Place.Nowhere, period);

    public void OutsideItsDates(string regulation, string period) => Add(Descriptors.OutsideItsDates, Place.Nowhere, regulation, period);

    public void RefusedOutsideItsDates(string regulation, string period) => Add(Descriptors.RefusedOutsideItsDates, Place.Nowhere, regulation, period);

    public void NoTarget() => Add(Descriptors.NoTarget, Place.Nowhere);

    public void TargetOfOtherPeriod(string period, string periods) => Add(Descriptors.TargetOfOtherPeriod, Place.Nowhere, period, periods);

    public void NoPolarity() => Add(Descriptors.NoPolarity, Place.Nowhere);

    public void NoRealization() => Add(Descriptors.NoRealization, Place.Nowhere);

    public void NoTextRealization(string target) => Add(Descriptors.NoTextRealization, Place.Nowhere, target);

    public void NoAchievementByRule() => Add(Descriptors.NoAchievementByRule, Place.Nowhere);

    public void NoCaseFits(string regulation) => Add(Descriptors.NoCaseFits, Place.Nowhere, regulation);

    public void OutsideScale(Rational number, decimal? least, decimal? most) =>
        Add(Descriptors.OutsideScale, Place.Nowhere, Shown(number), least is { } l ? Shown(l) : NoEnd, most is { } m ? Shown(m) : NoEnd);

    public void TargetInOtherUnit(string target, string indicator) => Add(Descriptors.TargetInOtherUnit, Place.Nowhere, target, indicator);

    public void ConditionDecides(string conditional, string otherwise) => Add(Descriptors.ConditionDecides, Place.Nowhere, conditional, otherwise);

    public void WeightsNotHundred(string position, decimal sum) => Add(Descriptors.WeightsNotHundred, Place.Nowhere, position, Shown(sum));

    public void WithoutWeight(string position, int count) => Add(Descriptors.WithoutWeight, Place.Nowhere, position, Number(count));

    public void WeightWithoutScore(string position, decimal weight) => Add(Descriptors.WeightWithoutScore, Place.Nowhere, position, Shown(weight));

    public void NotAnInputOf(string variable, string inputs) => Add(Descriptors.NotAnInputOf, Place.Nowhere, variable, inputs);

    public void NotMonotone(string variable) => Add(Descriptors.NotMonotone, Place.Nowhere, variable);

    public void NoGradeToReach(string grade, string grades) => Add(Descriptors.NoGradeToReach, Place.Nowhere, grade, grades);

    public void OutOfReach(string grade, string variable) => Add(Descriptors.OutOfReach, Place.Nowhere, grade, variable);

    public void ElementOutOfRange(Rational mean, decimal least, decimal most) =>
        Add(Descriptors.ElementOutOfRange, Place.Nowhere, Shown(mean), Shown(least), Shown(most));

    public void NoElements() => Add(Descriptors.NoElements, Place.Nowhere);
}
