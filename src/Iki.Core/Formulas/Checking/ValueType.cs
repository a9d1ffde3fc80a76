namespace Iki.Core.Formulas.Checking;

/// <summary>The kinds of value (docs/formula-syntax.md, All kinds of number).</summary>
internal enum ValueKind
{
    /// <summary>Not to be told because of an error already reported; fits anywhere.</summary>
    Unknown,

    /// <summary>N: a plain number, with or without a unit.</summary>
    Plain,

    /// <summary>P: a percentage, kept as its ratio.</summary>
    Percentage,

    /// <summary>L: built from percent literals alone; a percentage beside a percentage, a ratio beside a plain number.</summary>
    PercentLiteral,

    /// <summary>True or false.</summary>
    Condition,
}

/// <summary>What the checks know of a value before any data are seen.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Unit">Its unit, where it is a plain number.</param>
/// <param name="IsBare">Whether it is built from plain literals alone, which fit any unit but <c>%</c>.</param>
/// <param name="IsZero">Whether it is the literal 0, which fits plain numbers and percentages.</param>
internal readonly record struct ValueType(ValueKind Kind, UnitOfMeasure Unit, bool IsBare = false, bool IsZero = false)
{
    public static ValueType Unknown { get; } = new(ValueKind.Unknown, UnitOfMeasure.Unknown);

    public static ValueType Condition { get; } = new(ValueKind.Condition, UnitOfMeasure.None);

    public static ValueType Percentage { get; } = new(ValueKind.Percentage, UnitOfMeasure.None);

    public static ValueType PercentLiteral { get; } = new(ValueKind.PercentLiteral, UnitOfMeasure.None);

    public static ValueType Bare { get; } = new(ValueKind.Plain, UnitOfMeasure.None, IsBare: true);

    public static ValueType Zero { get; } = new(ValueKind.Plain, UnitOfMeasure.None, IsBare: true, IsZero: true);

    /// <summary>P, or L standing alone.</summary>
    public bool IsPercentage => Kind is ValueKind.Percentage or ValueKind.PercentLiteral;

    public bool IsNumber => Kind != ValueKind.Condition;

    public static ValueType Plain(UnitOfMeasure unit) => new(ValueKind.Plain, unit);
}
