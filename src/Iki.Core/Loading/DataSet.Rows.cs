using System.Data.Common;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Loading;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <content>Data sets from rows: of a database, of a table, or made by a program.</content>
public sealed partial class DataSet
{
    private const int RowsBetweenReports = 1_000;

    /// <summary>Reads rows of figures, such as those of a CSV file or a database, and checks them against a catalog.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are for as a whole, and that of a row which names none.</param>
    /// <param name="rows">The rows; read once and not stored, so they may be produced on demand.</param>
    /// <param name="office">The office they are for as a whole, and that of a row which names none; the catalog's when not given.</param>
    /// <param name="numbers">How figures that are texts are written.</param>
    /// <param name="scope">What is asked of the figures; all when not given. Every row is checked as a row. Figures that are not needed for it are not kept, so contradictions between them are not found.</param>
    /// <param name="progress">Receives how many rows have been read so far, at every thousandth and at the end; optional.</param>
    /// <param name="cancellation">Ends the reading between two rows.</param>
    /// <returns>The usable figures, and everything found, with file and line as the rows have them. There is always a value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The period was never set, or a row is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <example>
    /// <code>
    /// var catalog = CatalogFile.Load("catalog.json").OrThrow();
    /// ObservationRow[] rows =
    /// [
    ///     new() { Variable = "laporan", Period = "2025-01", Value = "9" },
    ///     new() { Variable = "laporan", Period = "2025-02", Value = "sembilan", File = "laporan.csv", Line = 3 },
    /// ];
    /// var (data, problems) = DataSet.FromRows(catalog, Period.OfYear(2025), rows);
    /// Console.WriteLine(problems[0].Line);               // 3
    /// Console.WriteLine(data!.Observations.Count);       // 2
    /// </code>
    /// </example>
    public static Checked<DataSet> FromRows(
        Catalog catalog,
        Period period,
        IEnumerable<ObservationRow> rows,
        string? office = null,
        NumberNotation numbers = NumberNotation.Auto,
        DataScope? scope = null,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(rows);
        Period.ThrowIfUnset(period);
        var intake = new Intake(catalog, period, office, numbers, progress, scope);
        foreach (var row in intake.Remaining(rows, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            intake.Take(row);
        }

        return intake.Close();
    }

    /// <summary>Reads rows of figures that are waited for, and checks them against a catalog.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are for as a whole, and that of a row which names none.</param>
    /// <param name="rows">The rows, as <see cref="ObservationTable"/> or a host produces them; read once and not stored. What they throw is passed on.</param>
    /// <param name="office">The office they are for as a whole, and that of a row which names none; the catalog's when not given.</param>
    /// <param name="numbers">How figures that are texts are written.</param>
    /// <param name="scope">What is asked of the figures; all when not given.</param>
    /// <param name="progress">Receives how many rows have been read so far, at every thousandth and at the end; optional.</param>
    /// <param name="cancellation">Ends the reading; handed on to the rows.</param>
    /// <returns>The usable figures, and everything found, with file and line as the rows have them. There is always a value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The period was never set, or a row is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<DataSet>> FromRowsAsync(
        Catalog catalog,
        Period period,
        IAsyncEnumerable<ObservationRow> rows,
        string? office = null,
        NumberNotation numbers = NumberNotation.Auto,
        DataScope? scope = null,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(rows);
        Period.ThrowIfUnset(period);
        return ReadAsync();

        async Task<Checked<DataSet>> ReadAsync()
        {
            var intake = new Intake(catalog, period, office, numbers, progress, scope);
            await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
            {
                cancellation.ThrowIfCancellationRequested();
                intake.Take(row);
            }

            return intake.Close();
        }
    }

    /// <summary>Reads the figures that a query gives, and checks them against a catalog; see <see cref="ObservationTable.Rows(DbDataReader, string?)"/>.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are for as a whole, and that of a row which names none.</param>
    /// <param name="reader">The reader, before its first row; read once, and not closed.</param>
    /// <param name="office">The office they are for as a whole, and that of a row which names none; the catalog's when not given.</param>
    /// <param name="name">The name to give the reader in diagnostics, in place of a file; may be left out.</param>
    /// <param name="numbers">How figures that are texts are written.</param>
    /// <param name="scope">What is asked of the figures; all when not given. Every row is checked as a row. Figures that are not needed for it are not kept, so contradictions between them are not found.</param>
    /// <param name="progress">Receives how many rows have been read so far, at every thousandth and at the end; optional.</param>
    /// <param name="cancellation">Ends the reading between two rows.</param>
    /// <returns>The usable figures, and everything found, with the number of the row as line. There is always a value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="reader"/> is null.</exception>
    /// <exception cref="ArgumentException">The period was never set.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Checked<DataSet> FromReader(
        Catalog catalog,
        Period period,
        DbDataReader reader,
        string? office = null,
        string? name = null,
        NumberNotation numbers = NumberNotation.Auto,
        DataScope? scope = null,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default) =>
        FromRows(catalog, period, ObservationTable.Rows(reader, name), office, numbers, scope, progress, cancellation);

    /// <summary>The same, of a reader that is waited for.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are for as a whole, and that of a row which names none.</param>
    /// <param name="reader">The reader, before its first row; read once, and not closed.</param>
    /// <param name="office">The office they are for as a whole, and that of a row which names none; the catalog's when not given.</param>
    /// <param name="name">The name to give the reader in diagnostics, in place of a file; may be left out.</param>
    /// <param name="numbers">How figures that are texts are written.</param>
    /// <param name="scope">What is asked of the figures; all when not given.</param>
    /// <param name="progress">Receives how many rows have been read so far, at every thousandth and at the end; optional.</param>
    /// <param name="cancellation">Ends the reading; handed on to the reader.</param>
    /// <returns>The usable figures, and everything found, with the number of the row as line. There is always a value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="reader"/> is null.</exception>
    /// <exception cref="ArgumentException">The period was never set.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<DataSet>> FromReaderAsync(
        Catalog catalog,
        Period period,
        DbDataReader reader,
        string? office = null,
        string? name = null,
        NumberNotation numbers = NumberNotation.Auto,
        DataScope? scope = null,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default) =>
        FromRowsAsync(catalog, period, ObservationTable.RowsAsync(reader, name), office, numbers, scope, progress, cancellation);

    /// <summary>A data set that is made row by row.</summary>
    private sealed class Intake
    {
        private readonly Catalog _catalog;
        private readonly Period _period;
        private readonly string _office;
        private readonly IProgress<long>? _progress;
        private readonly DiagnosticCollector _found = DiagnosticCollector.ForFile(null);
        private readonly DataSetBuilder _builder;
        private readonly ObservationRows _rows;
        private long _taken;
        private long _count;

        public Intake(Catalog catalog, Period period, string? office, NumberNotation numbers, IProgress<long>? progress, DataScope? scope)
        {
            (_catalog, _period, _office, _progress) = (catalog, period, office ?? catalog.Office.Name, progress);
            _builder = new DataSetBuilder(catalog, _found, scope);
            _builder.Offices.ReportSeveral(_office, _found);
            _rows = new ObservationRows(period, _office, numbers, _builder, _found);
        }

        /// <summary>The rows that are to be looked at, while the others are taken.</summary>
        public IEnumerable<ObservationRow> Remaining(IEnumerable<ObservationRow> rows, CancellationToken cancellation) => _rows.Remaining(rows, () =>
        {
            cancellation.ThrowIfCancellationRequested();
            Count();
        });

        public void Take(ObservationRow row)
        {
            Elements.ThrowIfNull(row, (int)Math.Min(_taken++, int.MaxValue), "rows");
            _rows.Take(row);

            // What is only said of the table is no row of it.
            if (row.Lines > 0) Count();
        }

        private void Count()
        {
            if (++_count % RowsBetweenReports == 0) _progress?.Report(_count);
        }

        public Checked<DataSet> Close()
        {
            if (_count % RowsBetweenReports != 0) _progress?.Report(_count);
            var data = new DataSet(_catalog, _period, _office, _builder) { Tables = _rows.Tables };
            var (left, accepted) = Acceptances.PartOfData(_catalog, _found.InOrder());
            return new Checked<DataSet>(data, left, accepted);
        }
    }
}
