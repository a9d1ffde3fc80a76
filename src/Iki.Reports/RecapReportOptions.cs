using Iki.Core;

namespace Iki.Reports;

/// <summary>How results side by side are reported. Nothing is taken from a clock or a culture.</summary>
public sealed record RecapReportOptions
{
    /// <summary>The language of the reader; Indonesian when not given. What the catalog and the data say stays as it is.</summary>
    public Language Language { get; init; } = Language.Indonesian;

    /// <summary>Remarks about the whole that the results do not hold, such as those of choosing a regulation.</summary>
    public EquatableList<Diagnostic> Remarks { get; init; } = [];
}
