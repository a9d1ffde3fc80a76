namespace Iki.Core;

/// <summary>
/// A row of a table of figures (<c>variable,item,period,office,value</c>) as it stands, with where it stands. One with neither a value nor
/// a text is a figure that is not reported.
/// </summary>
public sealed record ObservationRow
{
    /// <summary>The name of the variable.</summary>
    public string? Variable { get; init; }

    /// <summary>The key of the item; null or empty for a variable without items.</summary>
    public string? Item { get; init; }

    /// <summary>The period, such as <c>2018-03</c>; null or empty for the period of the data set.</summary>
    public string? Period { get; init; }

    /// <summary>The office; null or empty for the office of the data set.</summary>
    public string? Office { get; init; }

    /// <summary>The figure: <c>98.75</c>, <c>98,75</c>, <c>1.250.000</c>; of a percentage in percent points.</summary>
    public string? Value { get; init; }

    /// <summary>The figure as a number, in place of <see cref="Value"/>: a cell of a workbook holds one, which no notation can make doubtful.</summary>
    public decimal? Number { get; init; }

    /// <summary>A realization in words, in place of a figure.</summary>
    public string? Text { get; init; }

    /// <summary>Where the figure comes from.</summary>
    public string? Source { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>The file, for diagnostics.</summary>
    public string? File { get; init; }

    /// <summary>The line in the file, from 1, for diagnostics.</summary>
    public int? Line { get; init; }

    /// <summary>The cell in the file, as <c>'Unit Kerja'!B7</c>, for diagnostics; null for a table that has none. It becomes <see cref="Diagnostic.Pointer"/>.</summary>
    public string? Cell { get; init; }

    /// <summary>Rows that cannot be used, as a reader beside the library found them: what is said of them is reported with the figures, and they are counted as refused.</summary>
    /// <param name="problem">What is wrong with them, with its place.</param>
    /// <param name="count">How many rows, from 0; 0 for what is only to be said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static ObservationRow Refused(Diagnostic problem, int count = 1)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new ObservationRow { File = problem.File, Line = problem.Line, Cell = problem.Pointer, Problem = problem, Lines = count };
    }

    /// <summary>What is wrong with the row as a row; null where nothing is.</summary>
    internal Diagnostic? Problem { get; init; }

    /// <summary>Why the figure cannot be used although <see cref="Value"/> can be read; null where nothing is wrong with it.</summary>
    internal Diagnostic? FigureProblem { get; init; }

    /// <summary>How many rows of the table it stands for; 0 for what concerns its header or the file, or is only a doubt.</summary>
    internal int Lines { get; init; } = 1;
}
