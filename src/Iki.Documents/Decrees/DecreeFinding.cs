using Iki.Core;

namespace Iki.Documents;

/// <summary>Something that the reader of a decree tells a person: a question, a doubt, or what it left out.</summary>
public sealed record DecreeFinding
{
    internal DecreeFinding()
    {
    }

    /// <summary>What it is.</summary>
    public required DecreeFindingKind Kind { get; init; }

    /// <summary>The stable code of its kind, such as <c>IKI7101</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What is asked or said, in both languages.</summary>
    public required Wording Text { get; init; }

    /// <summary>Where in the document it is about.</summary>
    public required DocumentPlace Place { get; init; }

    /// <summary>Whether the value of an indicator depends on it.</summary>
    public required bool BearsOnValue { get; init; }

    /// <summary>The id of the position, indicator or variable that it concerns; null for none.</summary>
    public string? Id { get; init; }
}

/// <summary>What a finding asks of a person.</summary>
public enum DecreeFindingKind
{
    /// <summary>An answer is needed before the draft can be relied upon.</summary>
    Question,

    /// <summary>Something was decided that the paper does not say; look at it.</summary>
    Doubt,

    /// <summary>Something of the paper went nowhere.</summary>
    LeftOut,
}
