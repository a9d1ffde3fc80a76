namespace Iki.Core;

/// <summary>Whether data meet a rule of a catalog, in a period and for an office.</summary>
public sealed record RuleResult
{
    internal RuleResult()
    {
    }

    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Which of the catalog's rules it is, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The office.</summary>
    public required string Office { get; init; }

    /// <summary>Whether the data meet it; null where that cannot be told, and then <see cref="Status"/> says why.</summary>
    public required bool? IsMet { get; init; }

    /// <summary>Whether it could be checked, and if not, why: figures that are missing or cannot be used, a division by zero.</summary>
    public required OutcomeStatus Status { get; init; }

    /// <summary>The figures that it was checked with, in the order of use.</summary>
    public required EquatableList<InputUsed> Inputs { get; init; }

    /// <summary>The parameters that it was checked with, in the order of use.</summary>
    public required EquatableList<InputUsed> Parameters { get; init; }

    /// <summary>
    /// What is told of it among <see cref="ResultSet.BrokenRules"/>: that it is not met, or cannot be worked out. Null where it is met, and where figures
    /// are missing or refused, which the data say themselves.
    /// </summary>
    public Diagnostic? Finding { get; init; }

    /// <summary>Period, office and the rule, and whether it is met.</summary>
    public override string ToString() => $"{Period}, {Office}: {Rule.Formula} ({(IsMet is { } met ? met ? "met" : "not met" : Status)})";
}
