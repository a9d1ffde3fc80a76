namespace Iki.Documents.Figures;

/// <summary>What a cell holds.</summary>
internal enum GridKind
{
    Text,
    Number,
    Percent,
    Date,
    Time,
    Boolean,
    Error,

    /// <summary>A formula whose result was not stored.</summary>
    NotComputed,

    /// <summary>A number beyond what Excel keeps exactly.</summary>
    TooLong,
}

/// <summary>A cell with something in it. Rows and columns are counted from 1.</summary>
internal sealed record GridCell(int Row, int Column, GridKind Kind, string Text)
{
    /// <summary>The number, of a percentage the fraction that is stored: 0.85.</summary>
    public decimal Number { get; init; }

    /// <summary>The day of a date.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Whether the date is shown with its day, and not as a month or a year.</summary>
    public bool ShowsDay { get; init; }

    /// <summary>Whether the date is shown with its month.</summary>
    public bool ShowsMonth { get; init; }

    /// <summary>Whether it is a number and no text.</summary>
    public bool IsNumeric => Kind is GridKind.Number or GridKind.Percent;
}
