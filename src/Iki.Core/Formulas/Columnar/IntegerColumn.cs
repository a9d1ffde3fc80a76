using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Integers of one scale.</summary>
internal sealed class IntegerColumn(ReadOnlyMemory<long> figures, int decimals, ReadOnlyMemory<bool> missing) : Column(figures.Length, missing)
{
    public ReadOnlySpan<long> Figures => figures.Span;

    internal override int DecimalsOf(int start, int count) => decimals;

    private protected override Figure FigureAt(int row)
    {
        var figure = new Rational(figures.Span[row]);
        return decimals == 0 ? figure : figure / new Rational((long)MachineRounding.PowerOfTen(decimals));
    }
}
