namespace Iki.Core.Formulas.Algebra;

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
internal readonly record struct FormulaType(ValueKind Kind, UnitOfMeasure Unit, bool IsBare = false, bool IsZero = false)
{
    public static FormulaType Unknown { get; } = new(ValueKind.Unknown, UnitOfMeasure.Unknown);

    public static FormulaType Condition { get; } = new(ValueKind.Condition, UnitOfMeasure.None);

    public static FormulaType Percentage { get; } = new(ValueKind.Percentage, UnitOfMeasure.None);

    public static FormulaType PercentLiteral { get; } = new(ValueKind.PercentLiteral, UnitOfMeasure.None);

    public static FormulaType Bare { get; } = new(ValueKind.Plain, UnitOfMeasure.None, IsBare: true);

    public static FormulaType Zero { get; } = new(ValueKind.Plain, UnitOfMeasure.None, IsBare: true, IsZero: true);

    /// <summary>P, or L standing alone.</summary>
    public bool IsPercentage => Kind is ValueKind.Percentage or ValueKind.PercentLiteral;

    public bool IsNumber => Kind != ValueKind.Condition;

    public static FormulaType Plain(UnitOfMeasure unit) => new(ValueKind.Plain, unit);

    /// <summary>A percentage, unless it cannot be told.</summary>
    public FormulaType AsPercentage() => Kind == ValueKind.Unknown ? this : Percentage;

    /// <summary>The type of a quotient (docs/formula-syntax.md, All kinds of number).</summary>
    public static FormulaType Quotient(FormulaType a, FormulaType b) => (a.Kind, b.Kind) switch
    {
        (ValueKind.Unknown, _) or (_, ValueKind.Unknown) => Unknown,
        (ValueKind.Percentage, ValueKind.Plain) => Percentage,
        (ValueKind.PercentLiteral, ValueKind.Plain) => PercentLiteral,
        (ValueKind.PercentLiteral, ValueKind.PercentLiteral) => Bare,
        (ValueKind.Plain, ValueKind.Plain) => PlainQuotient(a, b),
        (ValueKind.Plain, _) => a with { IsZero = false },
        _ => Plain(UnitOfMeasure.None),
    };

    /// <summary>The type of a power: the kind of its base, and the base's unit as often as a written whole exponent says.</summary>
    /// <param name="x">The base.</param>
    /// <param name="exponent">The exponent; null where it is no written whole number.</param>
    public static FormulaType Power(FormulaType x, int? exponent)
    {
        if (x.Kind != ValueKind.Plain || x.IsBare) return x with { IsZero = false };
        if (!x.Unit.MayHaveWords) return Plain(x.Unit);
        if (exponent is not (>= -MostOfUnit and <= MostOfUnit) || !x.Unit.IsKnown) return Plain(UnitOfMeasure.Unknown);
        var unit = UnitOfMeasure.None;
        for (var i = 0; i < Math.Abs(exponent.Value); i++) unit = exponent > 0 ? UnitOfMeasure.Product(unit, x.Unit) : UnitOfMeasure.Quotient(unit, x.Unit);
        return Plain(unit);
    }

    // Beyond the twelfth power nobody reads a unit.
    private const int MostOfUnit = 12;

    private static FormulaType PlainQuotient(FormulaType a, FormulaType b)
    {
        if (a.IsBare && b.IsBare) return Bare;

        // Twelve may be months or persons: what is divided by it has a unit that only its author knows.
        if (b.IsBare) return a.Unit.HasWords ? Plain(UnitOfMeasure.Unknown) : a;
        return Plain(UnitOfMeasure.Quotient(a.Unit, b.Unit));
    }
}
