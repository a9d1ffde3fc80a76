namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of how figures of several offices and periods become one.</content>
internal sealed partial class DiagnosticCollector
{
    public void OfficesOpen(Place at, string variable, AggregationRule offered) => Add(Descriptors.OfficesOpen, at, variable, BothAxesOf(offered));

    public void RatesAddedUp(Place at, string variable) =>
        Add(Descriptors.RatesAddedUp, at, variable, BothAxesOf(new AggregationRule(Aggregation.Average, Aggregation.Average)));

    public void OfficesNotSaid(string input, AggregationRule offered) =>
        Add(Descriptors.OfficesNotSaid, Place.Nowhere, input, BothAxesOf(offered));

    public void LatestIsOlder(string input, string newest, string list) => Add(Descriptors.LatestIsOlder, Place.Nowhere, input, newest, list);

    public void OfficesMeet(string input, string list) => Add(Descriptors.OfficesMeet, Place.Nowhere, input, list);

    public void TotalDiffers(string input, string list) => Add(Descriptors.TotalDiffers, Place.Nowhere, input, list);

    public void TotalDiffersFromPart(string input, string list) => Add(Descriptors.TotalDiffersFromPart, Place.Nowhere, input, list);

    public void AverageOfUnequal(string input, string longer, string shorter) =>
        Add(Descriptors.AverageOfUnequal, Place.Nowhere, input, longer, shorter);

    public void MonthsDiffer(string dividend, string itsMonths, string divisor, string monthsOfDivisor) =>
        Add(Descriptors.MonthsDiffer, Place.Nowhere, dividend, itsMonths, divisor, monthsOfDivisor);

    public void GrowthFromNegative(string before) => Add(Descriptors.GrowthFromNegative, Place.Nowhere, before);

    /// <summary>What a definition file would say of both axes.</summary>
    private static string BothAxesOf(AggregationRule rule) =>
        $"\"aggregate\": {{ \"time\": \"{WordOf(rule.Time)}\", \"office\": \"{WordOf(rule.OverOffices)}\" }}";
}
