using System.Globalization;

namespace Iki.Documents.Workbooks;

/// <summary>A cell of a workbook, as Excel names it: <c>'Unit Kerja'!B7</c>, which can be typed into its name box.</summary>
/// <param name="Sheet">The name of the sheet, as the workbook has it.</param>
/// <param name="Row">The row, from 1; 0 for the whole sheet.</param>
/// <param name="Column">The column, from 1; 0 for the whole row.</param>
internal readonly record struct CellPlace(string Sheet, int Row = 0, int Column = 0)
{
    /// <summary>The cell without its sheet: <c>B7</c>; empty for a whole sheet.</summary>
    public string Cell => Row == 0 ? "" : Column == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Row}:{Row}") : Letters(Column) + Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column: 1 is <c>A</c>, 28 is <c>AB</c>.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>The name of a sheet as formulas have it: in quotation marks where it needs them.</summary>
    public static string Quoted(string sheet) =>
        sheet.Length > 0 && sheet.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetter(sheet[0]) ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The place as Excel names it.</summary>
    public override string ToString() => Row == 0 ? Sheet : $"{Quoted(Sheet)}!{Cell}";
}
