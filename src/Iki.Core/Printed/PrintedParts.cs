namespace Iki.Core.Printed;

/// <summary>What stands in a cell beside its arithmetic, each apart.</summary>
internal sealed record PrintedParts
{
    /// <summary>The arithmetic, in one line; several where the cell prints several.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>What the left side of an equals sign calls the result; empty where nothing does.</summary>
    public string ResultName { get; init; } = "";

    /// <summary>The unit that the print tells outside the arithmetic; null where it tells none.</summary>
    public string? Unit { get; init; }

    /// <summary>A figure that is probably the target, as printed: the 100 of <c>… x 100% = 100</c>.</summary>
    public string? Target { get; init; }

    /// <summary>Symbols that the print explains, by symbol.</summary>
    public required IReadOnlyDictionary<string, string> Legend { get; init; }

    /// <summary>Notes, as printed.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What a list below the formula names; empty where there is none.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>What the list is said to be of.</summary>
    public string ItemsOf { get; init; } = "";

    /// <summary>A note that names arithmetic of its own, and may replace a part of the formula; null where none does.</summary>
    public string? ComputingNote { get; init; }

    /// <summary>Whether a fraction bar was put in that is not printed.</summary>
    public bool IsBarAssumed { get; init; }

    /// <summary>Whether the bodies are a numbered list of quantities, which add up.</summary>
    public bool IsList { get; init; }
}
