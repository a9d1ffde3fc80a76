namespace Iki.Core.Diagnostics;

/// <content>One method for each rule of quality: IKI6xxx.</content>
internal sealed partial class DiagnosticCollector
{
    public void PercentageIsACount(Place at, string name, string printed) => Add(Descriptors.PercentageIsACount, at, name, printed);

    public void PrintDiffers(Place at, string printed, string drafted) => Add(Descriptors.PrintDiffers, at, printed, drafted);

    public void RatioWithoutHundred(Place at, string printed) => Add(Descriptors.RatioWithoutHundred, at, printed);

    public void DifferentThings(Place at, string named, string counted, string name, string printed) =>
        Add(Descriptors.DifferentThings, at, named, counted, name, printed);

    public void OtherOffice(Place at, string office, string own) => Add(Descriptors.OtherOffice, at, office, own);

    public void PeriodWordDiffers(Place at, string word, string frequency) => Add(Descriptors.PeriodWordDiffers, at, word, frequency);

    public void ItemsAndSources(Place at, string items) => Add(Descriptors.ItemsAndSources, at, items);

    public void ItemsInOtherOrder(Place at, string name) => Add(Descriptors.ItemsInOtherOrder, at, name);

    public void SourceMissing(Place at, string name) => Add(Descriptors.SourceMissing, at, name);

    public void IndicatorTwice(Place at, string name, string first) => Add(Descriptors.IndicatorTwice, at, name, first);

    public void ItemUnitsDiffer(Place at, string variable, string units) => Add(Descriptors.ItemUnitsDiffer, at, variable, units);

    public void PolarityUndeclared(Place at, string name, string word) => Add(Descriptors.PolarityUndeclared, at, name, word);

    public void Unused(Place at, string name) => Add(Descriptors.Unused, at, name);

    public void FrequencyUndeclared(Place at, string variable, string frequency) => Add(Descriptors.FrequencyUndeclared, at, variable, frequency);

    public void PlanEnded(Place at, string plan, int year) => Add(Descriptors.PlanEnded, at, plan, Number(year));

    public void ReadingsDrafted(Place at, int count) => Add(Descriptors.ReadingsDrafted, at, Number(count));

    public void AcceptanceNotNeeded(Place at, string code) => Add(Descriptors.AcceptanceNotNeeded, at, code);
}
