namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of figures and evaluation: IKI5xxx.</content>
internal sealed partial class DiagnosticCollector
{
    public void FigureUnreadable(Place at, string text) => Add("IKI5001", at, text);

    public void FigureTooLong(Place at, string text, int limit) => Add("IKI5002", at, text, Number(limit));

    public void RatioForPercentage(Place at, string variable, Rational value) =>
        Add("IKI5003", at, variable, Shown(value), Shown(value * Rational.Hundred));

    public void UnknownVariable(Place at, string variable, string? nearest) => Add("IKI5004", at, variable, nearest ?? "");

    public void UnknownItemOfData(Place at, string item, string variable, string? nearest) =>
        Add("IKI5005", at, item, variable, nearest ?? "");

    public void ItemsExpected(Place at, string variable, string items) => Add("IKI5006", at, variable, items);

    public void ItemsNotDeclared(Place at, string variable) => Add("IKI5007", at, variable);

    public void UnknownOffice(Place at, string office, string? nearest) => Add("IKI5008", at, office, nearest ?? "");

    public void FigureNotWhole(Place at, string variable, Rational value) => Add("IKI5009", at, variable, Shown(value));

    public void FigureTooSmall(Place at, string variable, Rational value, Rational bound) =>
        Add("IKI5010", at, variable, Shown(value), Shown(bound));

    public void FigureTooLarge(Place at, string variable, Rational value, Rational bound) =>
        Add("IKI5011", at, variable, Shown(value), Shown(bound));

    public void GivenTwice(Place at, string what) => Add("IKI5012", at, what);

    public void GivenDifferently(Place at, string what) => Add("IKI5013", at, what);

    public void FinerAndWider(Place at, string fine, string wide) => Add("IKI5014", at, fine, wide);

    public void ListDoesNotFit(Place at, int count, string period) => Add("IKI5015", at, Number(count), period);

    public void OtherCatalog(Place at, string given, string wanted) => Add("IKI5016", at, given, wanted);

    public void ValueOrTextWanted(Place at) => Add("IKI5017", at);

    public void FileSaysOtherPeriod(Place at, string given, string wanted) => Add("IKI5018", at, given, wanted);

    public void ReportedLate(Place at, string what, string report) => Add("IKI5019", at, what, report);

    public void RowWithoutVariable(Place at) => Add("IKI5020", at);

    public void RowPeriodUnreadable(Place at, string text) => Add("IKI5021", at, text);

    public void PeriodWanted() => Add("IKI5022", Place.Nowhere);

    public void UnknownColumn(Place at, string column, string columns) => Add("IKI5023", at, column, columns);

    public void ColumnWanted(Place at, string column, string columns) => Add("IKI5024", at, column, columns);

    public void ColumnTwice(Place at, string column) => Add("IKI5025", at, column);

    public void CellsDoNotFit(Place at, int cells, int columns) => Add("IKI5026", at, Number(cells), Number(columns));

    public void RowUnreadable(Place at) => Add("IKI5027", at);

    public void InputMissing(IEnumerable<string> names) => Add("IKI5101", Place.Nowhere, string.Join(", ", names));

    public void DivisorIsZero(TextSpan at) => Add("IKI5102", at, Under(at));

    public void ValueTooLarge() => Add("IKI5103", Place.Nowhere);

    public void FigureWithoutPair(string with, string key, string without) => Add("IKI5104", Place.Nowhere, with, key, without);

    public void ParameterPer(string parameter, string length, string period) =>
        Add("IKI5105", Place.Nowhere, parameter, length, period);

    public void ParameterNotInForce(string parameter, string period) => Add("IKI5106", Place.Nowhere, parameter, period);

    public void ParameterChanges(string parameter, string period) => Add("IKI5107", Place.Nowhere, parameter, period);

    public void WiderThanAsked(string variable, string wide) => Add("IKI5108", Place.Nowhere, variable, wide);

    public void NotApplicableByPolicy() => Add("IKI5109", Place.Nowhere);

    public void ValueByPolicy(string divisor) => Add("IKI5110", Place.Nowhere, divisor);

    public void ExampleFails(Place at, string expected, string? actual) => Add("IKI5111", at, expected, actual ?? NoValue);

    public void OfficesDifferInPeriod(string variable, string first, string second) =>
        Add("IKI5112", Place.Nowhere, variable, first, second);

    public void HostGaveNothing(string function) => Add("IKI5113", Place.Nowhere, function);

    public void UsesNotApplicable() => Add("IKI5114", Place.Nowhere);

    public void RuleBroken(Place at, string message, string formula, string figures) => Add("IKI5115", at, message, formula, figures);

    public void RuleDoubtful(Place at, string message, string formula, string figures) => Add("IKI5116", at, message, formula, figures);

    public void ObservationsAbsent(string input, int count, string list) => Add("IKI5117", Place.Nowhere, input, Number(count), list);

    public void CountedAsZero(string input, string list) => Add("IKI5118", Place.Nowhere, input, list);

    public void LeftOut(string input, int count, string list) => Add("IKI5119", Place.Nowhere, input, Number(count), list);

    public void CatalogNotInForce(string catalog, string period) => Add("IKI5120", Place.Nowhere, catalog, period);
}
