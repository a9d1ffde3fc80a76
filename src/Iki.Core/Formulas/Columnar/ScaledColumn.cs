namespace Iki.Core.Formulas.Columnar;

/// <summary>Figures that must be made integers of one scale before vectors can compute with them.</summary>
internal abstract class ScaledColumn(int length, ReadOnlyMemory<bool> missing) : Column(length, missing)
{
    /// <summary>The most decimals for which figures are made integers.</summary>
    public const int MostDecimals = 12;

    /// <summary>
    /// Writes the figures of some rows as integers below 2^53 of a scale; a row whose figure is none gets 0, and is marked unless
    /// it is missing.
    /// </summary>
    /// <returns>How many rows were marked.</returns>
    public abstract int Load(int start, Span<double> to, int decimals, Span<bool> marks);

    /// <summary>The fewest decimals that all but an eighth of some rows can do with.</summary>
    internal override int DecimalsOf(int start, int count)
    {
        Span<int> rows = stackalloc int[MostDecimals + 2];
        var absent = Missing(start, count);
        for (var i = 0; i < count; i++)
        {
            if (absent.IsEmpty || !absent[i]) rows[Math.Min(DecimalsOf(start + i), MostDecimals + 1)]++;
        }

        var (decimals, beyond) = (MostDecimals, rows[MostDecimals + 1]);
        while (decimals > 0 && beyond + rows[decimals] <= count / 8) beyond += rows[decimals--];
        return decimals;
    }

    /// <summary>The decimals of one figure; more than <see cref="MostDecimals"/> for one that vectors cannot take.</summary>
    private protected abstract int DecimalsOf(int row);
}
