namespace Iki.Core.Forms;

/// <summary>A parameter that the formulas of a form use. It is part of the definition and is not filled in.</summary>
public sealed record FormParameter
{
    internal FormParameter()
    {
    }

    /// <summary>The parameter.</summary>
    public required Parameter Parameter { get; init; }

    /// <summary>What is in force on the last day of the period; null for nothing, and where the parameter is for periods of another length.</summary>
    public ParameterValue? InForce { get; init; }
}
