namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of groups, ratings, distributions, credit points and combined values.</content>
internal sealed partial class DiagnosticCollector
{
    public void ScaleBesideGroups(Place at) => Add(Descriptors.ScaleBesideGroups, at);

    public void GroupsOverlap(Place at, string name, string one, string other) => Add(Descriptors.GroupsOverlap, at, name, one, other);

    public void CodeTwice(Place at, int code, string one, string other) => Add(Descriptors.CodeTwice, at, Number(code), one, other);

    public void CalledAlike(Place at, string name, string one, string other) => Add(Descriptors.CalledAlike, at, name, one, other);

    public void MatrixHole(Place at, string row, string column) => Add(Descriptors.MatrixHole, at, row, column);

    public void MatrixCellTwice(Place at, string row, string column) => Add(Descriptors.MatrixCellTwice, at, row, column);

    public void NoLevelOfCode(Place at, string rating, int code, string codes) => Add(Descriptors.NoLevelOfCode, at, rating, Number(code), codes);

    public void MatrixOfUnknownRating(Place at, string id, string ids) => Add(Descriptors.MatrixOfUnknownRating, at, id, ids);

    public void NotAmongGrades(Place at, string grade, string grades) => Add(Descriptors.NotAmongGrades, at, grade, grades);

    public void LimitImpossible(Place at) => Add(Descriptors.LimitImpossible, at);

    public void WeightsDoNotFit(Place at, int weights, int components) => Add(Descriptors.WeightsDoNotFit, at, Number(weights), Number(components));

    public void WeightsSumElsewhere(Place at, Rational sum) => Add(Descriptors.WeightsSumElsewhere, at, Shown(sum));

    public void GuideTwice(Place at, string organization) => Add(Descriptors.GuideTwice, at, organization);

    public void RatingCodingWanted(Place at, int code) => Add(Descriptors.RatingCodingWanted, at, Number(code));

    public void PositionRatedTwice(Place at, string id, string period) => Add(Descriptors.PositionRatedTwice, at, id, period);

    public void GroupNotGiven(string regulation, string position, string id, string groups) =>
        Add(Descriptors.GroupNotGiven, Place.Nowhere, regulation, position, id, groups);

    public void UnknownGroup(string group, string position, string regulation, string groups) =>
        Add(Descriptors.UnknownGroup, Place.Nowhere, group, position, regulation, groups);

    public void RatingMissing(string rating) => Add(Descriptors.RatingMissing, Place.Nowhere, rating);

    public void UnknownRating(string id, string regulation, string ids) => Add(Descriptors.UnknownRating, Place.Nowhere, id, regulation, ids);

    public void UnknownLevel(string rating, string level, string levels) => Add(Descriptors.UnknownLevel, Place.Nowhere, rating, level, levels);

    public void UnknownPredikat(string name, string names) => Add(Descriptors.UnknownPredikat, Place.Nowhere, name, names);

    public void PredikatContradicted(string given, string made) => Add(Descriptors.PredikatContradicted, Place.Nowhere, given, made);

    public void RatingTwice(string rating, string one, string other) => Add(Descriptors.RatingTwice, Place.Nowhere, rating, one, other);

    public void ShareAbove(string grades, decimal share, string organization, decimal most) =>
        Add(Descriptors.DistributionAbove, Place.Nowhere, grades, Shown(share), "", organization, Shown(most), "");

    public void ShareBelow(string grades, decimal share, string organization, decimal least) =>
        Add(Descriptors.DistributionBelow, Place.Nowhere, grades, Shown(share), "", organization, Shown(least), "");

    public void CountAbove(string grades, int count, string organization, int most) =>
        Add(Descriptors.DistributionAbove, Place.Nowhere, grades, "", Number(count), organization, "", Number(most));

    public void CountBelow(string grades, int count, string organization, int least) =>
        Add(Descriptors.DistributionBelow, Place.Nowhere, grades, "", Number(count), organization, "", Number(least));

    public void StaffWithoutPredikat(int count) => Add(Descriptors.StaffWithoutPredikat, Place.Nowhere, Number(count));

    public void UnknownOrganizationGrade(string name, string names) => Add(Descriptors.UnknownOrganizationGrade, Place.Nowhere, name, names);

    public void UnknownPostLevel(string name, string names) => Add(Descriptors.UnknownPostLevel, Place.Nowhere, name, names);

    public void MonthsOutOfRange(int months) => Add(Descriptors.MonthsOutOfRange, Place.Nowhere, Number(months));

    public void UnknownWeighting(string id, string ids) => Add(Descriptors.UnknownWeighting, Place.Nowhere, id, ids);

    public void ComponentsWanted(string wanted, string given) => Add(Descriptors.ComponentsWanted, Place.Nowhere, wanted, given.Length == 0 ? NoValue : given);

    public void ComponentOutOfRange(string name, Rational value, decimal? least, decimal? most) => Add(
        Descriptors.ComponentOutOfRange, Place.Nowhere, name, Shown(value), least is { } l ? Shown(l) : NoEnd, most is { } m ? Shown(m) : NoEnd);

    public void ObjectiveWithoutScore(string objective) => Add(Descriptors.ObjectiveWithoutScore, Place.Nowhere, objective);
}
