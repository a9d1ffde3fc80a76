namespace Iki.Core.Diagnostics;

/// <content>One method for each rule of quality: IKI6xxx.</content>
internal sealed partial class DiagnosticCollector
{
    public void PercentageIsACount(Place at, string name, string printed) => Add("IKI6001", at, name, printed);

    public void RatioWithoutHundred(Place at, string printed) => Add("IKI6002", at, printed);

    public void DifferentThings(Place at, string named, string counted, string name, string printed) =>
        Add("IKI6003", at, named, counted, name, printed);

    public void OtherOffice(Place at, string office, string own) => Add("IKI6004", at, office, own);

    public void PeriodWordDiffers(Place at, string word, string frequency) => Add("IKI6005", at, word, frequency);

    public void ItemsAndSources(Place at, string items) => Add("IKI6006", at, items);

    public void ItemsInOtherOrder(Place at, string name) => Add("IKI6007", at, name);

    public void SourceMissing(Place at, string name) => Add("IKI6008", at, name);

    public void IndicatorTwice(Place at, string name, string first) => Add("IKI6009", at, name, first);

    public void ItemUnitsDiffer(Place at, string variable, string units) => Add("IKI6010", at, variable, units);

    public void PolarityUndeclared(Place at, string name, string word) => Add("IKI6011", at, name, word);

    public void Unused(Place at, string name) => Add("IKI6012", at, name);

    public void PlanEnded(Place at, string plan, int year) => Add("IKI6013", at, plan, Number(year));
}
