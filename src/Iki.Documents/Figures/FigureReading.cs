using Iki.Core;

namespace Iki.Documents;

/// <summary>The figures of a file, how its tables were understood, and what was found.</summary>
public sealed record FigureReading
{
    /// <summary>How each table was understood; without tables where none was found.</summary>
    public required FigureMapping Mapping { get; init; }

    /// <summary>
    /// The figures as <see cref="DataFile"/> takes them. Cells that cannot be used, and what is said of tables, are among them as rows that are reported with the figures
    /// (<see cref="ObservationRow.Refused"/>): nothing of <see cref="Diagnostics"/> must be told beside them.
    /// </summary>
    public required EquatableList<ObservationRow> Rows { get; init; }

    /// <summary>What became of the cells of each table, in the order of <see cref="Mapping"/>.</summary>
    public required EquatableList<FigureTableCount> Tables { get; init; }

    /// <summary>All that was found, for those who do not load the rows; <see cref="Diagnostic.Pointer"/> is the cell as Excel names it, <c>Data!F7</c>.</summary>
    public required EquatableList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The period that a form was made for; null where the file is none.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether no table needs to be confirmed.</summary>
    public bool IsCertain => Mapping.Tables.All(t => t.IsCertain);
}

/// <summary>What became of the cells of a table: each that stands where a figure belongs is counted once.</summary>
public sealed record FigureTableCount
{
    /// <summary>The sheet; null for a text file.</summary>
    public string? Sheet { get; init; }

    /// <summary>The first row of its head, from 1.</summary>
    public required int HeadRow { get; init; }

    /// <summary>The cells that hold a figure.</summary>
    public int Figures { get; init; }

    /// <summary>The cells that are blank, or say that nothing is reported: <c>-</c>, <c>n/a</c>, <c>belum ada</c>.</summary>
    public int Blank { get; init; }

    /// <summary>The cells that cannot be used, each with a diagnostic, or whose place is only guessed.</summary>
    public int Refused { get; init; }

    /// <summary>The rows of totals, which are no figures.</summary>
    public int TotalRows { get; init; }

    /// <summary>The rows that hold headings, notes or numbers of columns.</summary>
    public int OtherRows { get; init; }
}
