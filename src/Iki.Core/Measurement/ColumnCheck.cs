namespace Iki.Core.Measurement;

/// <summary>An observation that was given before.</summary>
/// <param name="Column">The column.</param>
/// <param name="First">The place of the one given first.</param>
/// <param name="Place">Its place.</param>
/// <param name="Order">Which it was in the order given.</param>
/// <param name="IsSame">Whether it says the same.</param>
internal readonly record struct Repeat(ObservationColumn Column, int First, int Place, int Order, bool IsSame);

/// <summary>An observation of a part of a period of which there is one too.</summary>
/// <param name="Column">The column.</param>
/// <param name="Wide">The place of the one of the whole period.</param>
/// <param name="Fine">The place of the one of a part.</param>
/// <param name="Order">Which that was in the order given.</param>
internal readonly record struct Overlap(ObservationColumn Column, int Wide, int Fine, int Order);

/// <summary>What the observations of a column, in their order, say twice.</summary>
internal static class ColumnCheck
{
    public static IEnumerable<Repeat> Repeats(ObservationColumn column)
    {
        var first = 0;
        for (var i = 1; i < column.Count; i++)
        {
            var (earlier, later) = (column.At(first), column.At(i));
            if (earlier.Office == later.Office && earlier.Period == later.Period)
            {
                var isSame = IsSame(column.FigureOf(earlier), column.FigureOf(later)) && column.TextOf(earlier) == column.TextOf(later);
                yield return new Repeat(column, first, i, later.Order, isSame);
            }
            else
            {
                first = i;
            }
        }
    }

    public static IEnumerable<Overlap> Overlaps(ObservationColumn column)
    {
        var wide = 0;
        for (var i = 1; i < column.Count; i++)
        {
            var (wider, entry) = (column.At(wide), column.At(i));
            // In this order a period that overlaps an earlier one lies inside the widest of those before it.
            if (wider.Office == entry.Office && Period.Unpack(wider.Period).Overlaps(Period.Unpack(entry.Period)))
            {
                yield return new Overlap(column, wide, i, entry.Order);
            }
            else
            {
                wide = i;
            }
        }
    }

    /// <summary>Whether two figures were written alike; the place of a refusal in a file does not matter.</summary>
    private static bool IsSame(Figure? left, Figure? right) => left?.Value == right?.Value
        && (left?.Problem is null || right?.Problem is null || Equals(left.Value.Problem.Arguments, right.Value.Problem.Arguments));
}
