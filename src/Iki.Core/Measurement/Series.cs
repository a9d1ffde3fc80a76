using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>The figures of a variable or item, one for each period, and their total.</summary>
internal readonly record struct Series(FigureSet Figures, Cell Total)
{
    /// <summary>Two of the periods, where not all are of one length.</summary>
    public (Period Longer, Period Shorter)? Unequal { get; init; }

    /// <summary>Figures that have no total.</summary>
    public static Series Of(Failure failure) => new(new FigureSet([], failure), new Cell(failure));

    /// <summary>A single figure.</summary>
    public static Series Of(string period, Rational figure) => new(new FigureSet([(period, figure)]), new Cell(figure));

    /// <summary>The same figures, of which a name is missing.</summary>
    public Series Lacking(string name) => Figures.Failure is not null ? this
        : new Series(Figures with { Missing = [name] }, new Cell(Failure.OfMissing(name)));
}

/// <summary>A figure that takes part in a total.</summary>
internal readonly record struct TakenFigure(int Office, Period Period, Rational Value, bool IsFilledIn = false)
{
    /// <summary>The order of offices, and of time in each, the longest first.</summary>
    public static readonly Comparison<TakenFigure> ByOffice = static (a, b) =>
        a.Office != b.Office ? a.Office.CompareTo(b.Office) : a.Period.Packed.CompareTo(b.Period.Packed);

    /// <summary>The order of time; of periods that start together the longest comes first.</summary>
    public static readonly Comparison<TakenFigure> InTime = static (a, b) => a.Period.Packed.CompareTo(b.Period.Packed);
}
