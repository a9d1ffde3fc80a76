namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of regulation files, IKI41xx, and of scoring, IKI52xx.</content>
internal sealed partial class DiagnosticCollector
{
    public void BandsLeaveGap(Place at, string lower, string upper) => Add("IKI4100", at, lower, upper);

    public void BandsOverlap(Place at, string lower, string upper) => Add("IKI4101", at, lower, upper);

    public void BandBoundTwice(Place at, string one, string other) => Add("IKI4102", at, one, other);

    public void BandEmpty(Place at) => Add("IKI4103", at);

    public void BandsEndElsewhere(Place at, decimal? bands, decimal? scale) =>
        Add("IKI4104", at, bands is { } b ? Shown(b) : NoEnd, scale is { } s ? Shown(s) : NoEnd);

    public void BoundOffGrid(Place at, decimal bound, int decimals) => Add("IKI4105", at, Shown(bound), Number(decimals));

    public void ScoreOutOfBand(Place at, string grade, Rational number, Rational score, decimal least, decimal most) =>
        Add("IKI4106", at, grade, Shown(number), Shown(score), Shown(least), Shown(most));

    public void ScoreRangeNeeded(Place at) => Add("IKI4107", at);

    public void ScoreNotToCheck(Place at, string grade) => Add("IKI4108", at, grade);

    public void CaseNeverReached(Place at) => Add("IKI4109", at);

    public void WorkedExampleFails(Place at, string expected, string? actual) => Add("IKI4110", at, expected, actual ?? NoValue);

    public void ScaleWithoutAchievement(Place at) => Add("IKI4111", at);

    public void UnknownGrade(Place at, string grade, string grades) => Add("IKI4112", at, grade, grades);

    public void RatesNothing(Place at) => Add("IKI4113", at);

    public void UnknownRegulation(Place at, string id, string ids) => Add("IKI5200", at, id, ids);

    public void NoRegulationInForce(string period) => Add("IKI5201", Place.Nowhere, period);

    public void OutsideItsDates(string regulation, string period) => Add("IKI5202", Place.Nowhere, regulation, period);

    public void RefusedOutsideItsDates(string regulation, string period) => Add("IKI5203", Place.Nowhere, regulation, period);

    public void NoTarget() => Add("IKI5204", Place.Nowhere);

    public void TargetOfOtherPeriod(string period, string periods) => Add("IKI5205", Place.Nowhere, period, periods);

    public void NoPolarity() => Add("IKI5206", Place.Nowhere);

    public void NoRealization() => Add("IKI5207", Place.Nowhere);

    public void NoTextRealization(string target) => Add("IKI5208", Place.Nowhere, target);

    public void NoAchievementByRule() => Add("IKI5209", Place.Nowhere);

    public void NoCaseFits(string regulation) => Add("IKI5210", Place.Nowhere, regulation);

    public void OutsideScale(Rational number, decimal? least, decimal? most) =>
        Add("IKI5211", Place.Nowhere, Shown(number), least is { } l ? Shown(l) : NoEnd, most is { } m ? Shown(m) : NoEnd);

    public void TargetInOtherUnit(string target, string indicator) => Add("IKI5212", Place.Nowhere, target, indicator);

    public void ConditionDecides(string conditional, string otherwise) => Add("IKI5213", Place.Nowhere, conditional, otherwise);

    public void WeightsNotHundred(string position, decimal sum) => Add("IKI5214", Place.Nowhere, position, Shown(sum));

    public void WithoutWeight(string position, int count) => Add("IKI5215", Place.Nowhere, position, Number(count));

    public void WeightWithoutScore(string position, decimal weight) => Add("IKI5216", Place.Nowhere, position, Shown(weight));

    public void NotAnInputOf(string variable, string inputs) => Add("IKI5220", Place.Nowhere, variable, inputs);

    public void NotMonotone(string variable) => Add("IKI5221", Place.Nowhere, variable);

    public void NoGradeToReach(string grade, string grades) => Add("IKI5222", Place.Nowhere, grade, grades);

    public void OutOfReach(string grade, string variable) => Add("IKI5223", Place.Nowhere, grade, variable);

    public void ElementOutOfRange(Rational mean, decimal least, decimal most) =>
        Add("IKI5230", Place.Nowhere, Shown(mean), Shown(least), Shown(most));

    public void NoElements() => Add("IKI5231", Place.Nowhere);
}
