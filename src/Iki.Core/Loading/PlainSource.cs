using System.Collections;

namespace Iki.Core.Loading;

/// <summary>Rows of tables that can be read by their bytes: those of which there is nothing to say are taken on the way, and only the others are given.</summary>
internal abstract class PlainSource : IEnumerable<ObservationRow>
{
    /// <summary>The rows.</summary>
    /// <param name="plain">What takes those of which there is nothing to say; null where all are to be given.</param>
    public abstract IEnumerable<ObservationRow> Rows(PlainLines? plain);

    public IEnumerator<ObservationRow> GetEnumerator() => Rows(null).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The rows of any tables.</summary>
    public static IEnumerable<ObservationRow> RowsOf(IEnumerable<ObservationRow> rows, PlainLines plain) => rows is PlainSource source ? source.Rows(plain) : rows;
}

/// <summary>The rows of a table that is read in a way of its own.</summary>
/// <param name="read">Reads them.</param>
internal sealed class TableSource(Func<PlainLines?, IEnumerable<ObservationRow>> read) : PlainSource
{
    public override IEnumerable<ObservationRow> Rows(PlainLines? plain) => read(plain);
}

/// <summary>The rows of several tables, one table after another.</summary>
/// <param name="tables">The tables.</param>
internal sealed class TablesSource(IEnumerable<IEnumerable<ObservationRow>> tables) : PlainSource
{
    public override IEnumerable<ObservationRow> Rows(PlainLines? plain)
    {
        foreach (var table in tables)
        {
            foreach (var row in plain is null ? table : RowsOf(table, plain)) yield return row;
        }
    }
}
