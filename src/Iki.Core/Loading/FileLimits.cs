namespace Iki.Core;

/// <summary>
/// How much of a file is read at a time, so that a file of any length, or a stream without end, costs no more memory than this
/// (docs/limits.md).
/// </summary>
public sealed record FileLimits
{
    private const int MostBytes = 2_000_000_000;

    /// <summary>The limits that apply unless others are given: JSON of 256 MiB, rows of 1 MiB.</summary>
    public static FileLimits Default { get; } = new();

    /// <summary>The most bytes of a JSON file, of which nothing is used unless all of it is read, 1 … 2,000,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int JsonBytes
    {
        get;
        init => field = Within(value);
    } = 256 * 1024 * 1024;

    /// <summary>The most bytes of a row of a table, 1 … 2,000,000,000. A longer one is left out, and the rest is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int RowBytes
    {
        get;
        init => field = Within(value);
    } = 1024 * 1024;

    private static int Within(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostBytes);
        return value;
    }
}
