using Iki.Core.Printed;

namespace Iki.Documents;

/// <summary>Where a value of the drafted catalog came from.</summary>
public sealed record DraftedValue
{
    internal DraftedValue()
    {
    }

    /// <summary>The id of the position, indicator or variable; the catalog's own for the decree.</summary>
    public required string Id { get; init; }

    /// <summary>The member, as the file of a catalog names it: <c>printedFormula</c>, <c>duties/0</c>.</summary>
    public required string Member { get; init; }

    /// <summary>What the paper prints there.</summary>
    public required string Print { get; init; }

    /// <summary>Where in the document it stands.</summary>
    public required DocumentPlace Place { get; init; }

    /// <summary>How sure it is.</summary>
    public required DraftConfidence Confidence { get; init; }
}
