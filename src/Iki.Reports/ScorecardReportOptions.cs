using Iki.Core;

namespace Iki.Reports;

/// <summary>How a scorecard is reported. Nothing is taken from a clock or a culture: what is not given is not shown.</summary>
public sealed record ScorecardReportOptions
{
    /// <summary>The language of the reader; Indonesian when not given. What the catalog and the data say stays as it is.</summary>
    public Language Language { get; init; } = Language.Indonesian;

    /// <summary>
    /// What the results were computed by and from. With it the report shows the figures behind every value with their sources, the
    /// working, and the months of the year; null leaves the report with what the card itself holds.
    /// </summary>
    public ReportFigures? Figures { get; init; }

    /// <summary>Remarks about the whole that the card does not hold, such as those of choosing a regulation.</summary>
    public EquatableList<Diagnostic> Remarks { get; init; } = [];

    /// <summary>Where it is signed; null leaves the place out.</summary>
    public string? Place { get; init; }

    /// <summary>The day on which it is signed; null leaves it open.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The offices that sign, never persons: <c>Camat Lawang</c>. Empty for no signatures.</summary>
    public EquatableList<string> SignedBy { get; init; } = [];
}

/// <summary>What results were computed by and from.</summary>
public sealed record ReportFigures
{
    /// <summary>The evaluator that computed them.</summary>
    public required CatalogEvaluator Evaluator { get; init; }

    /// <summary>The figures that they were computed from.</summary>
    public required DataSet Data { get; init; }
}
