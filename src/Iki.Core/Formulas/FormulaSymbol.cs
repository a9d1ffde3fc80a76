using System.Text.Json.Serialization;
using Iki.Core.Formulas;

namespace Iki.Core;

/// <summary>What a name in a formula stands for.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum SymbolRole
{
    /// <summary>A quantity whose figures the data give.</summary>
    Variable,

    /// <summary>A named, dated value of the catalog, such as the working days of a year.</summary>
    Parameter,

    /// <summary>The exact, unrounded result of another indicator.</summary>
    Indicator,
}

/// <summary>A name that a formula may use, with what the checks need to know of it.</summary>
public sealed record FormulaSymbol
{
    /// <summary>The name; two that differ only in case are the same.</summary>
    public required string Name { get; init; }

    /// <summary>What it stands for.</summary>
    public SymbolRole Role { get; init; }

    /// <summary>
    /// The unit of measure. <c>%</c> makes it a percentage, whose figures are given in percent points (98.75), and so does <c>‰</c>, in points per mille; null means that
    /// none is declared, which fits any.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>How its figures become its total over time.</summary>
    public Aggregation Aggregate { get; init; }

    /// <summary>The keys of its items, in order; empty for a variable without items.</summary>
    public EquatableList<string> Items { get; init; } = [];

    /// <summary>Whether it has items that only the data name, so that any key is accepted.</summary>
    internal bool HasOpenItems { get; init; }

    internal ShareUnit Share => ShareUnits.Of(Unit);

    /// <summary>The unit in whose points its figures come. Indicators hand on their exact ratio; only figures come in points.</summary>
    internal ShareUnit ShareOfFigures => Role == SymbolRole.Indicator ? ShareUnit.None : Share;

    /// <summary>What its ratio is multiplied by to be in its unit: 100 for %, 1,000 for ‰, else 1.</summary>
    internal Rational Points => new(Share.Points());

    internal bool IsPercentage => Share != ShareUnit.None;

    internal string? FindItem(string key) =>
        HasOpenItems ? key : Items.FirstOrDefault(i => i.Equals(key, StringComparison.OrdinalIgnoreCase));
}
