using Iki.Core;

namespace Iki.Documents;

/// <summary>
/// What a program read in a decree: a catalog that loads, whose every formula is <see cref="ReadingStatus.Drafted"/>, and what a person must look at
/// before its results are relied upon. Nothing of the paper is dropped in silence: what went nowhere is among the findings.
/// </summary>
public sealed record DecreeDraft
{
    internal DecreeDraft()
    {
    }

    /// <summary>The drafted catalog; it loads without errors.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>Questions, doubts and what was left out, in the order of the document.</summary>
    public required EquatableList<DecreeFinding> Findings { get; init; }

    /// <summary>Where each value came from and how sure it is.</summary>
    public required EquatableList<DraftedValue> Values { get; init; }

    /// <summary>How much was found.</summary>
    public required DecreeCounts Counts { get; init; }

    /// <summary>The questions alone.</summary>
    public IEnumerable<DecreeFinding> Questions => Findings.Where(f => f.Kind == DecreeFindingKind.Question);

    /// <summary>The findings about an indicator, a position or a variable.</summary>
    /// <param name="id">Its id.</param>
    public IEnumerable<DecreeFinding> About(string id) => Findings.Where(f => f.Id == id);
}
