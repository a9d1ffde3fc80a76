using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>How many rows of a table were used, blank, or refused with a diagnostic.</summary>
public sealed record TableRows
{
    /// <summary>The file of the table, as its rows name it; null where they name none.</summary>
    public string? File { get; init; }

    /// <summary>The rows that were read, not counting the header. A refused row that spans several lines counts as that many rows.</summary>
    public required long Read { get; init; }

    /// <summary>The rows whose figure, or text, is in the data set.</summary>
    public required long Used { get; init; }

    /// <summary>The rows without a value and without a text, whose figure is not reported; and those with nothing at all.</summary>
    public required long Blank { get; init; }

    /// <summary>The rows that are sound and not needed for what was asked, see <see cref="DataScope"/>.</summary>
    public long PassedOver { get; init; }

    /// <summary>The rows that cannot be used, or that repeat or contradict another row.</summary>
    public long Refused => Read - Used - Blank - PassedOver;

    /// <summary>The same as a diagnostic, of severity information.</summary>
    public Diagnostic Summary => DiagnosticCollector.Said(c =>
    {
        var at = new Place(null, File: File);
        if (PassedOver == 0) c.RowsCounted(at, Read, Used, Blank, Refused);
        else c.RowsCountedOfScope(at, Read, Used, Blank, Refused, PassedOver);
    });
}
