using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Iki.Cli.Diagnostics;
using Iki.Core;
using Parquet;
using Parquet.Meta;
using Parquet.Schema;

namespace Iki.Cli.Input;

/// <summary>The cells of a Parquet file as those of a query, so that a number in it is taken by the same rules as one of a database.</summary>
internal sealed class ParquetCells(ParquetWindow stream, ParquetReader reader, IReadOnlyList<DataField> fields, string path, Action<long>? advance) : CellReader
{
    // Row groups are read whole. DuckDB writes 122,880 rows in one, Arrow a million.
    private const int MostRows = 1 << 22;
    private const long MostBytes = 1L << 30;
    private const int Mebibyte = 1 << 20;

    private ParquetColumn[]? _columns;
    private (int Next, int Row, int Rows) _group = (0, -1, 0);
    private long _before;

    /// <summary>What ended the reading before the end of the file; null for nothing.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>How many rows were not read because of that.</summary>
    public int Lost { get; private set; }

    public override int FieldCount => fields.Count;

    public override string GetName(int ordinal) => fields[ordinal].Name;

    // Figures are taken by what a value is, and nobody asks for the type of a column.
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override System.Type GetFieldType(int ordinal) => typeof(object);

    public override object GetValue(int ordinal) => _columns![ordinal][_group.Row] ?? DBNull.Value;

    public override bool Read()
    {
        while (++_group.Row >= _group.Rows)
        {
            _before += _group.Rows;
            if (Problem is not null || _group.Next >= reader.RowGroupCount) return false;
            var (index, meta) = (_group.Next, reader.Metadata!.RowGroups[_group.Next]);
            if (!TryLoad(index, meta)) return false;
            _group = (index + 1, -1, (int)meta.NumRows);
            if (SizeOf(meta, c => c.TotalCompressedSize) is { } packed) advance?.Invoke(packed);
        }

        return true;
    }

    private bool TryLoad(int index, RowGroup meta)
    {
        var column = "";
        try
        {
            _columns ??= [.. fields.Select(Column)];
            if (meta.NumRows < 0 || SizeOf(meta, c => c.TotalUncompressedSize) is not { } bytes) return Fail(ParquetDescriptors.Damaged, path);
            if (meta.NumRows > MostRows || bytes > MostBytes)
            {
                var mebibytes = (bytes / Mebibyte) + (bytes % Mebibyte > 0 ? 1 : 0);
                return Fail(ParquetDescriptors.GroupTooLarge, Of(_before + 1), Of(meta.NumRows), Of(mebibytes), Of(MostRows), Of(MostBytes / Mebibyte), Of(RowsFrom(index)));
            }

            using var group = reader.OpenRowGroupReader(index);
            foreach (var each in _columns)
            {
                column = each.Field.Name;

                // A count that is not that of the rows would let a small file ask for any amount of memory.
                var values = group.GetMetadata(each.Field)?.MetaData;
                if (values?.NumValues != meta.NumRows) throw new InvalidDataException("A column has another number of values than the group has rows.");
                var (start, end) = ParquetStructure.CheckPages(stream.File, values, (MostBytes, MostRows));
                stream.Allow(start, end);
                each.Read(group, (int)meta.NumRows);
            }

            return true;
        }
        catch (Exception fault) when (ParquetFigures.IsOfBytes(fault))
        {
            return Fail(ParquetDescriptors.ColumnUnreadable, column, Of(_before + 1), Of(RowsFrom(index)));
        }

        // The one that is not read is named.
        ParquetColumn Column(DataField field)
        {
            column = field.Name;
            return ParquetColumn.Of(field);
        }
    }

    private bool Fail(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        Lost = (int)Math.Clamp(RowsFrom(_group.Next), 0, int.MaxValue);
        Problem = ParquetFigures.Said(descriptor, path, arguments) with { Line = (int)Math.Min(_before + 1, int.MaxValue) };
        (_group, _columns) = ((reader.RowGroupCount, -1, 0), null);
        return false;
    }

    /// <summary>How many bytes the columns of a group say they have together, at most as many as can be counted; null where one says less than none.</summary>
    private static long? SizeOf(RowGroup group, Func<ColumnMetaData, long> of)
    {
        var size = 0L;
        foreach (var column in group.Columns)
        {
            var more = column.MetaData is { } said ? of(said) : 0;
            if (more < 0) return null;
            size = more > long.MaxValue - size ? long.MaxValue : size + more;
        }

        return size;
    }

    /// <summary>How many rows a group and those after it say they have.</summary>
    private long RowsFrom(int index)
    {
        var rows = 0L;
        foreach (var group in reader.Metadata!.RowGroups.Skip(index)) rows = Math.Min(rows + Math.Clamp(group.NumRows, 0, int.MaxValue), int.MaxValue);
        return rows;
    }

    private static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
