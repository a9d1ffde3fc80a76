using Iki.Core.Numerics;

namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of figures and evaluation: IKI5xxx.</content>
internal sealed partial class DiagnosticCollector
{
    private const int MostNamesMissing = 100;

    public void FigureUnreadable(Place at, string text) => Add(Descriptors.FigureUnreadable, at, text);

    public void FigureTooLong(Place at, string text, int limit) => Add(Descriptors.FigureTooLong, at, text, Number(limit));

    public void FigureAmbiguous(Place at, string written, EquatableList<string> readings) =>
        Add(Descriptors.FigureAmbiguous, at, [written, Choice(readings), .. readings]);

    public void FigureOfOtherNotation(Place at, string written, NumberNotation notation, string repaired) =>
        Add(Descriptors.FigureOfOtherNotation, at, written, NumberReadings.WordOf(notation), RuleOf(notation), repaired);

    public void NotationsMixed(Place at, string first, int? firstLine, string second, int? secondLine) =>
        Add(Descriptors.NotationsMixed, at, first, Line(firstLine), second, Line(secondLine));

    public void FigureLikeThousands(Place at, string variable, string unit, string written, Rational value) =>
        Add(Descriptors.FigureLikeThousands, at, variable, unit, written, Shown(value), Shown(value * new Rational(1_000)));

    public void FigureCutShort(Place at, string variable, string written) => Add(Descriptors.FigureCutShort, at, variable, written);

    public void RatioForPercentage(Place at, string variable, Rational value) =>
        Add(Descriptors.RatioForPercentage, at, variable, Shown(value), Shown(value * Rational.Hundred));

    public void UnknownVariable(Place at, string variable, string? nearest) => Add(Descriptors.UnknownVariable, at, variable, nearest ?? "");

    public void UnknownItemOfData(Place at, string item, string variable, string? nearest) =>
        Add(Descriptors.UnknownItemOfData, at, item, variable, nearest ?? "");

    public void ItemsExpected(Place at, string variable, string items) => Add(Descriptors.ItemsExpected, at, variable, items);

    public void ItemsNotDeclared(Place at, string variable) => Add(Descriptors.ItemsNotDeclared, at, variable);

    public void UnknownOffice(Place at, string office, string? nearest) => Add(Descriptors.UnknownOffice, at, office, nearest ?? "");

    public void OfficeOfSeveral(Place at, string office, string offices) => Add(Descriptors.OfficeOfSeveral, at, office, offices);

    public void UnknownField(Place at, string name, string? nearest) => Add(Descriptors.UnknownField, at, name, nearest ?? "");

    public void UnknownPositionAsked(string id, string? nearest) => Add(Descriptors.UnknownPositionAsked, Place.Nowhere, id, nearest ?? "");

    public void UnknownIndicatorAsked(string id, string? nearest) => Add(Descriptors.UnknownIndicatorAsked, Place.Nowhere, id, nearest ?? "");

    public void DataOfOtherVersion(string catalog) => Add(Descriptors.DataOfOtherVersion, Place.Nowhere, catalog);

    public void FiguresLeftOut(int count) => Add(Descriptors.FiguresLeftOut, Place.Nowhere, Number(count));

    public void UnknownParameter(string name, string? nearest) => Add(Descriptors.UnknownParameter, Place.Nowhere, name, nearest ?? "");

    public void NoSuchObjective(string position, int objective, int count) =>
        Add(Descriptors.NoSuchObjective, Place.Nowhere, position, Number(objective), Number(count));

    public void NoSuchPlace(string position, int objective, int index, int count) =>
        Add(Descriptors.NoSuchPlace, Place.Nowhere, position, Number(objective), Number(index), Number(count));

    public void FigureNotWhole(Place at, string variable, Rational value) => Add(Descriptors.FigureNotWhole, at, variable, Shown(value));

    public void FigureTooSmall(Place at, string variable, Rational value, Rational bound) =>
        Add(Descriptors.FigureTooSmall, at, variable, Shown(value), Shown(bound));

    public void FigureTooLarge(Place at, string variable, Rational value, Rational bound) =>
        Add(Descriptors.FigureTooLarge, at, variable, Shown(value), Shown(bound));

    public void GivenTwice(Place at, string what) => Add(Descriptors.GivenTwice, at, what);

    public void GivenDifferently(Place at, string what) => Add(Descriptors.GivenDifferently, at, what);

    public void FinerAndWider(Place at, string fine, string wide) => Add(Descriptors.FinerAndWider, at, fine, wide);

    public void ListDoesNotFit(Place at, int count, string period) => Add(Descriptors.ListDoesNotFit, at, Number(count), period);

    public void OtherCatalog(Place at, string given, string wanted) => Add(Descriptors.OtherCatalog, at, given, wanted);

    public void ValueOrTextWanted(Place at) => Add(Descriptors.ValueOrTextWanted, at);

    public void FileSaysOtherPeriod(Place at, string given, string wanted) => Add(Descriptors.FileSaysOtherPeriod, at, given, wanted);

    public void ReportedLate(Place at, string what, string report) => Add(Descriptors.ReportedLate, at, what, report);

    public void RowWithoutVariable(Place at) => Add(Descriptors.RowWithoutVariable, at);

    public void RowPeriodUnreadable(Place at, string text) => Add(Descriptors.RowPeriodUnreadable, at, text);

    public void PeriodWanted() => Add(Descriptors.PeriodWanted, Place.Nowhere);

    public void UnknownColumn(Place at, string column, string columns) => Add(Descriptors.UnknownColumn, at, column, columns);

    public void ColumnWanted(Place at, string column, string columns) => Add(Descriptors.ColumnWanted, at, column, columns);

    public void ColumnTwice(Place at, string column) => Add(Descriptors.ColumnTwice, at, column);

    public void CellsDoNotFit(Place at, int cells, int columns) => Add(Descriptors.CellsDoNotFit, at, Number(cells), Number(columns));

    public void RowUnreadable(Place at) => Add(Descriptors.RowUnreadable, at);

    public void CellWithoutColumn(Place at, string cell) => Add(Descriptors.CellWithoutColumn, at, cell);

    public void LinesSwallowed(Place at, int first, int last) => Add(Descriptors.LinesSwallowed, at, Number(first), Number(last));

    public void RowsInsideCell(Place at, int last, int count) => Add(Descriptors.RowsInsideCell, at, Number(last), Number(count));

    public void RowTooLong(Place at, int limit) => Add(Descriptors.RowTooLong, at, Number(limit));

    public void LineWithoutEnd(Place at, long length) => Add(Descriptors.LineWithoutEnd, at, Number(length));

    public void RowsCounted(Place at, long read, long used, long blank, long refused) =>
        Add(Descriptors.RowsCounted, at, Number(read), Number(used), Number(blank), Number(refused));

    public void RowsCountedOfScope(Place at, long read, long used, long blank, long refused, long passedOver) =>
        Add(Descriptors.RowsCountedOfScope, at, Number(read), Number(used), Number(blank), Number(refused), Number(passedOver));

    public void InputMissing(IReadOnlyCollection<string> names)
    {
        // In a name of a row stands a comma; and of thousands of offices a message names some.
        var separator = names.Any(n => n.Contains(", ", StringComparison.Ordinal)) ? "; " : ", ";
        Add(Descriptors.InputMissing, Place.Nowhere, string.Join(separator, names.Take(MostNamesMissing)) + (names.Count > MostNamesMissing ? $"{separator}…" : ""));
    }

    public void DivisorIsZero(TextSpan at) => Add(Descriptors.DivisorIsZero, at, Under(at));

    public void ValueTooLarge() => Add(Descriptors.ValueTooLarge, Place.Nowhere);

    public void FigureWithoutPair(string with, string key, string without) => Add(Descriptors.FigureWithoutPair, Place.Nowhere, with, key, without);

    public void ParameterPer(string parameter, string length, string period) =>
        Add(Descriptors.ParameterPer, Place.Nowhere, parameter, length, period);

    public void ParameterNotInForce(string parameter, string period) => Add(Descriptors.ParameterNotInForce, Place.Nowhere, parameter, period);

    public void ParameterChanges(string parameter, string period) => Add(Descriptors.ParameterChanges, Place.Nowhere, parameter, period);

    public void WiderThanAsked(string variable, string wide) => Add(Descriptors.WiderThanAsked, Place.Nowhere, variable, wide);

    public void NotApplicableByPolicy() => Add(Descriptors.NotApplicableByPolicy, Place.Nowhere);

    public void ValueByPolicy(string divisor) => Add(Descriptors.ValueByPolicy, Place.Nowhere, divisor);

    public void ExampleFails(Place at, string expected, string? actual) => Add(Descriptors.ExampleFails, at, expected, actual ?? NoValue);

    public void OfficesDifferInPeriod(string variable, string first, string second) =>
        Add(Descriptors.OfficesDifferInPeriod, Place.Nowhere, variable, first, second);

    public void HostGaveNothing(string function) => Add(Descriptors.HostGaveNothing, Place.Nowhere, function);

    public void UsesNotApplicable() => Add(Descriptors.UsesNotApplicable, Place.Nowhere);

    public void RuleBroken(Place at, string message, string formula, string figures) => Add(Descriptors.RuleBroken, at, message, formula, figures);

    public void RuleDoubtful(Place at, string message, string formula, string figures) => Add(Descriptors.RuleDoubtful, at, message, formula, figures);

    public void RuleNotChecked(Place at, string formula, Diagnostic problem, string figures)
    {
        var why = Wording.Each(problem.Message);
        Add(Descriptors.RuleNotChecked, null, at, [formula, why.English, figures], why);
    }

    public void ObservationsAbsent(string input, int count, string list) => Add(Descriptors.ObservationsAbsent, Place.Nowhere, input, Number(count), list);

    public void CountedAsZero(string input, string list) => Add(Descriptors.CountedAsZero, Place.Nowhere, input, list);

    /// <summary>Figures that are absent as a whole, each with the rows it stands in.</summary>
    public void CountedAsZero(string input, IReadOnlyList<string> names) => Add(Descriptors.CountedAsZero, names, input, EntryList.Of(names));

    public void LeftOut(string input, int count, string list) => Add(Descriptors.LeftOut, Place.Nowhere, input, Number(count), list);

    public void RestsOnDraft() => Add(Descriptors.RestsOnDraft, Place.Nowhere);

    public void CatalogNotInForce(string catalog, string period) => Add(Descriptors.CatalogNotInForce, Place.Nowhere, catalog, period);

    private static string Line(int? line) => line is { } number ? Number(number) : "";

    public void OutsideLegend(string indicator, decimal number, decimal? least, decimal? most) =>
        Add(Descriptors.OutsideLegend, Place.Nowhere, indicator, Shown(number), least is { } l ? Shown(l) : NoEnd, most is { } m ? Shown(m) : NoEnd);

    public void FigureComputedInBinary(Place at, string written, int digits) => Add(Descriptors.FigureComputedInBinary, at, written, Number(digits));

    public void ColumnInBinary(Place at, string column, int digits) => Add(Descriptors.ColumnInBinary, at, column, Number(digits));
}
