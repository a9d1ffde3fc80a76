using Iki.Core;

namespace Iki.Documents;

/// <summary>What is known of figures before their tables are read.</summary>
public sealed record FigureTableOptions
{
    /// <summary>The period that is asked about: its year is that of months whose year stands nowhere. Null for none.</summary>
    public Period? Period { get; init; }

    /// <summary>The office of figures for which the file names none; null for that of the data set.</summary>
    public string? Office { get; init; }

    /// <summary>What was confirmed of the columns, by a person; null for nothing.</summary>
    public FigureMapping? Mapping { get; init; }

    /// <summary>Whether figures are given too whose place was only guessed. The default is that they are refused, with what to confirm.</summary>
    public bool AcceptGuesses { get; init; }

    /// <summary>How large the file may be; <see cref="DocumentLimits.Default"/> where none are given.</summary>
    public DocumentLimits? Limits { get; init; }

    /// <summary>Ends the reading.</summary>
    public CancellationToken Cancellation { get; init; }
}
