using System.Text.Json.Serialization;
using Iki.Core.Formulas.Columnar;

namespace Iki.Core.Formulas;

/// <summary>
/// The figures of one input for many rows. The memory stays the caller's: it is read during an evaluation and must not be written
/// meanwhile.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public abstract class Column
{
    private readonly ReadOnlyMemory<bool> _missing;

    private protected Column(int length, ReadOnlyMemory<bool> missing)
    {
        if (!missing.IsEmpty && missing.Length != length)
        {
            throw new ArgumentException($"{length} figures are given, and {missing.Length} marks of missing ones.", nameof(missing));
        }

        Length = length;
        _missing = missing;
    }

    /// <summary>How many rows it has.</summary>
    public int Length { get; }

    /// <summary>Whether figures may be missing, because marks were given.</summary>
    internal bool HasMarks => !_missing.IsEmpty;

    /// <summary>Figures that are integers, or decimals of one scale: 9875 with two decimals is 98.75.</summary>
    /// <param name="figures">One figure a row; of a percentage in percent points.</param>
    /// <param name="decimals">0 … 12: how many digits of each are after the decimal point.</param>
    /// <param name="missing">For each row whether its figure is missing; may be left out where none is.</param>
    /// <exception cref="ArgumentException">There are more or fewer marks than figures.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public static Column Of(ReadOnlyMemory<long> figures, int decimals = 0, ReadOnlyMemory<bool> missing = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 12);
        return new IntegerColumn(figures, decimals, missing);
    }

    /// <summary>Decimal figures, each with its own scale.</summary>
    /// <param name="figures">One figure a row; of a percentage in percent points.</param>
    /// <param name="missing">For each row whether its figure is missing; may be left out where none is.</param>
    /// <exception cref="ArgumentException">There are more or fewer marks than figures.</exception>
    public static Column Of(ReadOnlyMemory<decimal> figures, ReadOnlyMemory<bool> missing = default) => new DecimalColumn(figures, missing);

    /// <summary>
    /// Figures that came as binary fractions. Each counts as the decimal that its shortest text shows: 0.1 is one tenth. Infinities,
    /// NaN and numbers of more than 28 digits are invalid input.
    /// </summary>
    /// <param name="figures">One figure a row; of a percentage in percent points.</param>
    /// <param name="missing">For each row whether its figure is missing; may be left out where none is.</param>
    /// <exception cref="ArgumentException">There are more or fewer marks than figures.</exception>
    public static Column Of(ReadOnlyMemory<double> figures, ReadOnlyMemory<bool> missing = default) => new DoubleColumn(figures, missing);

    /// <summary>A column of integers, none of them missing.</summary>
    public static implicit operator Column(long[] figures) => Of(figures);

    /// <summary>A column of decimals, none of them missing.</summary>
    public static implicit operator Column(decimal[] figures) => Of(figures);

    /// <summary>A column of binary fractions, none of them missing; each counts as the decimal that its shortest text shows.</summary>
    public static implicit operator Column(double[] figures) => Of(figures);

    /// <summary>The figure of a row; null where it is missing.</summary>
    internal Figure? At(int row) => HasMarks && _missing.Span[row] ? null : FigureAt(row);

    internal ReadOnlySpan<bool> Missing(int start, int count) => HasMarks ? _missing.Span.Slice(start, count) : default;

    /// <summary>The decimals that the first rows need as integers.</summary>
    internal abstract int DecimalsOf(int start, int count);

    private protected abstract Figure FigureAt(int row);
}
