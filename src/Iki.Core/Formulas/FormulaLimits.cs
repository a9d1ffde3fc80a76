namespace Iki.Core;

/// <summary>
/// How large a formula may be. Checked before the parser runs, so that no text brings a process down
/// (docs/formula-syntax.md, Limits).
/// </summary>
public sealed record FormulaLimits
{
    private const int MostCharacters = 16_384;
    private const int MostNesting = 256;
    private const int MostOperands = 4_096;

    /// <summary>The limits that apply unless others are given: 4,096 characters, nesting 32, 512 operands.</summary>
    public static FormulaLimits Default { get; } = new();

    /// <summary>The highest limits that may be set: 16,384 characters, nesting 256, 4,096 operands.</summary>
    public static FormulaLimits Ceiling { get; } = new() { Characters = MostCharacters, Nesting = MostNesting, Operands = MostOperands };

    /// <summary>The most UTF-16 code units, 1 … 16,384.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Characters
    {
        get;
        init => field = Within(value, MostCharacters);
    } = 4_096;

    /// <summary>The most parentheses and calls inside one another, 1 … 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Nesting
    {
        get;
        init => field = Within(value, MostNesting);
    } = 32;

    /// <summary>The most numbers, names and calls, 1 … 4,096.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Operands
    {
        get;
        init => field = Within(value, MostOperands);
    } = 512;

    private static int Within(int value, int ceiling)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ceiling);
        return value;
    }
}
