using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Iki.Core.Diagnostics;

namespace Iki.Core.Loading;

/// <summary>The rows of a query as rows of figures. A column is known by its name, as in a table; a value keeps the number that it is.</summary>
internal sealed class DatabaseRows
{
    private readonly DbDataReader _reader;
    private readonly string? _name;
    private readonly string[] _cells;
    private readonly TableColumns _columns;
    private readonly DiagnosticCollector _header;
    private int _line;
    private bool _isWarned;

    private DatabaseRows(DbDataReader reader, string? name)
    {
        (_reader, _name) = (reader, name);
        _cells = new string[reader.FieldCount];
        _header = DiagnosticCollector.ForFile(name);

        // A space in a name has to be quoted in SQL.
        _columns = TableColumns.Of([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetName(i).Replace('_', ' '))], null, _header);
    }

    public static IEnumerable<ObservationRow> Of(DbDataReader reader, string? name)
    {
        var rows = new DatabaseRows(reader, name);
        foreach (var problem in rows.Header()) yield return problem;
        if (rows._header.HasErrors) yield break;
        while (reader.Read())
        {
            var row = rows.Current(out var said);
            if (said is not null) yield return said;
            yield return row;
        }
    }

    public static async IAsyncEnumerable<ObservationRow> OfAsync(DbDataReader reader, string? name, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var rows = new DatabaseRows(reader, name);
        foreach (var problem in rows.Header()) yield return problem;
        if (rows._header.HasErrors) yield break;
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var row = rows.Current(out var said);
            if (said is not null) yield return said;
            yield return row;
        }
    }

    private IEnumerable<ObservationRow> Header() => _header.InOrder().Select(p => new ObservationRow { File = _name, Problem = p, Lines = 0 });

    /// <summary>The row that the reader stands at, and what is to be said before it; null for nothing.</summary>
    private ObservationRow Current(out ObservationRow? said)
    {
        (said, _line) = (null, _line + 1);
        object? figure = null;
        for (var i = 0; i < _cells.Length; i++)
        {
            var value = _reader.GetValue(i);
            if (i == _columns.ValuePlace) figure = value;
            _cells[i] = value is DBNull ? "" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }

        var row = _columns.RowOf(_cells, _line, _name);
        return figure switch
        {
            _ when row.Problem is not null => row,
            double number => OfBinary(row, number.ToString("R", CultureInfo.InvariantCulture), 15, out said),
            float number => OfBinary(row, number.ToString("R", CultureInfo.InvariantCulture), 6, out said),
            byte or sbyte or short or ushort or int or uint or long or ulong or decimal =>
                row with { Value = null, Number = Convert.ToDecimal(figure, CultureInfo.InvariantCulture) },
            _ => row,
        };
    }

    /// <summary>
    /// A number that is stored in binary. Up to so many digits every decimal number comes back from it as it was written; one that needs more
    /// digits than these to be told from its neighbours was computed, and only lies near what was meant.
    /// </summary>
    private ObservationRow OfBinary(ObservationRow row, string written, int digits, out ObservationRow? said)
    {
        said = null;
        if (!ExactDecimal.TryRead(written, out var number, out var count)) return row with { Value = written };
        if (count > digits) return row with { Value = written, FigureProblem = Said(c => c.FigureComputedInBinary(Place.Nowhere, written, digits)) };
        if (!_isWarned)
        {
            _isWarned = true;
            var warning = Said(c => c.ColumnInBinary(new Place(null, _line), _reader.GetName(_columns.ValuePlace), digits));
            said = new ObservationRow { File = _name, Line = _line, Problem = warning, Lines = 0 };
        }

        return row with { Value = null, Number = number };
    }

    private Diagnostic Said(Action<DiagnosticCollector> say) => DiagnosticCollector.Said(say) with { File = _name };
}
