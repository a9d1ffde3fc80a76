namespace Iki.Documents.Workbooks;

/// <summary>What a workbook stores in a cell.</summary>
/// <param name="Column">The column, from 1.</param>
/// <param name="Kind">What kind of content it is.</param>
/// <param name="Text">The text; of a number its digits, of an error its sign.</param>
internal readonly record struct StoredCell(int Column, StoredKind Kind, string Text);

/// <summary>The kinds of content of a cell.</summary>
internal enum StoredKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is shown as a date.</summary>
    Date,

    /// <summary>Yes or no: <c>1</c> or <c>0</c>.</summary>
    Boolean,

    /// <summary>What a formula of the workbook gives that fails: <c>#REF!</c>.</summary>
    Error,
}

/// <summary>A row of a sheet with the cells that have a content.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">Its cells, from left to right.</param>
internal sealed record StoredRow(int Number, IReadOnlyList<StoredCell> Cells);

/// <summary>A sheet with the rows that have a content.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows, from top to bottom.</param>
internal sealed record StoredSheet(string Name, IReadOnlyList<StoredRow> Rows);
