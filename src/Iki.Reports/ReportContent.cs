using Iki.Core;

namespace Iki.Reports;

/// <summary>A report as content: what it says, in order, and nothing of how a format sets it. Immutable.</summary>
public sealed record ReportContent
{
    internal ReportContent()
    {
    }

    /// <summary>The language it is written in; what a catalog says stays as it is.</summary>
    public required Language Language { get; init; }

    /// <summary>What kind of paper it is: <c>Kartu capaian kinerja</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The title: that of the catalog.</summary>
    public required string Title { get; init; }

    /// <summary>What stands at the foot of every page, beside the number of the page.</summary>
    public required string Running { get; init; }

    /// <summary>What must stand on every page: that figures are illustrative. Null for nothing.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether its tables are so wide that paper is printed across (landscape).</summary>
    public bool IsAcross { get; init; }

    /// <summary>What it says, in order.</summary>
    public required EquatableList<ReportBlock> Blocks { get; init; }
}
