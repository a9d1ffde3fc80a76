namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of functions over rows: IKI2020, IKI303x and IKI507x.</content>
internal sealed partial class DiagnosticCollector
{
    /// <summary>As many entries as are kept of a list; one more than is ever shown.</summary>
    public const int MostEntries = 13;

    // As many as a reader looks through; the number of all stands before them.
    private const int MostRowsNamed = 10;

    public void AxisWanted(TextSpan at, string function, string given, string? nearest) => Add(Descriptors.AxisWanted, at, function, given, nearest ?? "");

    public void AxisWithinItself(TextSpan at, string axis) => Add(Descriptors.AxisWithinItself, at, axis);

    public void NothingHasItems(TextSpan at, string expression) => Add(Descriptors.NothingHasItems, at, expression);

    public void ItemsDiffer(TextSpan at, string with, string item, string without) => Add(Descriptors.ItemsDiffer, at, with, item, without);

    public void DivisorIsZeroInRow(TextSpan at, string row) => Add(Descriptors.DivisorIsZeroInRow, at, Under(at), row);

    public void AxisNotShorter(string axis, string period) => Add(Descriptors.AxisNotShorter, Place.Nowhere, axis, period);

    public void NoOfficeBelow(string office) => Add(Descriptors.NoOfficeBelow, Place.Nowhere, office);

    /// <summary>Rows that do not count.</summary>
    /// <param name="rows">The first of them.</param>
    /// <param name="leftOut">How many there are.</param>
    /// <param name="count">Of how many.</param>
    /// <param name="isOfRows">Whether they stand in rows themselves, which they name too.</param>
    public void RowsLeftOut(IReadOnlyList<string> rows, int leftOut, int count, bool isOfRows = false)
    {
        var separator = isOfRows ? "; " : ", ";
        var list = string.Join(separator, rows.Take(MostRowsNamed)) + (rows.Count > MostRowsNamed ? separator + "…" : "");
        Add(Descriptors.RowsLeftOut, rows, Number(leftOut), Number(count), list);
    }

    public void ItemsDifferInFigures(string one, string other) => Add(Descriptors.ItemsDifferInFigures, Place.Nowhere, one, other);

    public void NoFigureHasItems(string names) => Add(Descriptors.NoFigureHasItems, Place.Nowhere, names);

    public void NoOfficesHere() => Add(Descriptors.NoOfficesHere, Place.Nowhere);

    public void OfficesThatReported(int count) => Add(Descriptors.OfficesThatReported, Place.Nowhere, Number(count));

    public void ExamplesOfOffices(Place at) => Add(Descriptors.ExamplesOfOffices, at);
}
