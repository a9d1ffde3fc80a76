namespace Iki.Core.Forms;

/// <summary>What a form is for.</summary>
public sealed record FormRequest
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether the figures are those from the start of the period's year.</summary>
    public bool IsYearToDate { get; init; }

    /// <summary>The offices that results are wanted for; that of the data, or of the catalog, where none is named.</summary>
    public EquatableList<string> Offices { get; init; } = [];

    /// <summary>The ids of the positions whose indicators count; all where none is named.</summary>
    public EquatableList<string> Positions { get; init; } = [];

    /// <summary>The ids of the indicators that count, or of measures, <c>indicator#measure</c>; all where none is named.</summary>
    public EquatableList<string> Indicators { get; init; } = [];

    /// <summary>Whether all indicators count, and with them the rules of the catalog.</summary>
    internal bool IsOfAll => Positions.Count + Indicators.Count == 0;
}
