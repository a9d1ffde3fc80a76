using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Iki.Cli.Input;

/// <summary>The values of a column in one row group.</summary>
internal abstract class ParquetColumn(DataField field)
{
    public DataField Field { get; } = field;

    /// <summary>The value of a row of the group; null for none.</summary>
    public abstract object? this[int row] { get; }

    /// <summary>A column that keeps values of the type of a field.</summary>
    public static ParquetColumn Of(DataField field) => field.ClrType switch
    {
        var type when type == typeof(ReadOnlyMemory<char>) || type == typeof(string) => new Texts(field),
        var type when type == typeof(BigDecimal) => new ParquetDecimals(field),
        var type when type == typeof(double) => new Numbers<double>(field),
        var type when type == typeof(float) => new Numbers<float>(field),
        var type when type == typeof(long) => new Numbers<long>(field),
        var type when type == typeof(ulong) => new Numbers<ulong>(field),
        var type when type == typeof(int) => new Numbers<int>(field),
        var type when type == typeof(uint) => new Numbers<uint>(field),
        var type when type == typeof(short) => new Numbers<short>(field),
        var type when type == typeof(ushort) => new Numbers<ushort>(field),
        var type when type == typeof(sbyte) => new Numbers<sbyte>(field),
        var type when type == typeof(byte) => new Numbers<byte>(field),
        var type when type == typeof(bool) => new Numbers<bool>(field),
        var type when type == typeof(DateTime) => new Numbers<DateTime>(field),
        var type when type == typeof(DateOnly) => new Numbers<DateOnly>(field),
        var type when type == typeof(TimeOnly) => new Numbers<TimeOnly>(field),
        var type when type == typeof(TimeSpan) => new Numbers<TimeSpan>(field),
        var type when type == typeof(Guid) => new Numbers<Guid>(field),
        var type => throw new NotSupportedException($"A column of {type} is not read."),
    };

    /// <summary>Reads the values of a row group in place of those of the last one.</summary>
    /// <param name="group">The row group.</param>
    /// <param name="rows">How many rows it has.</param>
    public abstract void Read(ParquetRowGroupReader group, int rows);

    private sealed class Numbers<T>(DataField field) : ParquetColumn(field)
        where T : struct
    {
        private T?[] _values = [];

        public override object? this[int row] => _values[row];

        public override void Read(ParquetRowGroupReader group, int rows)
        {
            if (_values.Length < rows) _values = new T?[rows];
            if (Field.IsNullable)
            {
                group.ReadAsync<T>(Field, _values.AsMemory(0, rows)).AsTask().GetAwaiter().GetResult();
                return;
            }

            var values = new T[rows];
            group.ReadAsync<T>(Field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            for (var i = 0; i < rows; i++) _values[i] = values[i];
        }
    }

    /// <summary>Names and periods repeat, and each is one text; figures and remarks mostly differ, and the texts of those are not remembered for long.</summary>
    private sealed class Texts(DataField field) : ParquetColumn(field)
    {
        private const int MostKnown = 1 << 17;

        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private string?[] _values = [];
        private ReadOnlyMemory<char>[] _texts = [];
        private int[] _levels = [];

        public override object? this[int row] => _values[row];

        public override void Read(ParquetRowGroupReader group, int rows)
        {
            if (_values.Length < rows) (_values, _texts) = (new string?[rows], new ReadOnlyMemory<char>[rows]);
            if (Field.IsNullable && _levels.Length < rows) _levels = new int[rows];

            // The texts that there are, one after the other, and for each row whether it has one. (In a conditional expression null would become an empty memory.)
            Memory<int>? levels = null;
            if (Field.IsNullable) levels = _levels.AsMemory(0, rows);
            group.ReadRawAsync(Field, _texts.AsMemory(0, rows), levels, null).AsTask().GetAwaiter().GetResult();
            var (next, last) = (0, "");
            for (var row = 0; row < rows; row++) _values[row] = levels is not null && _levels[row] == 0 ? null : Known(_texts[next++].Span);

            // They would keep the pages alive that they stand in.
            Array.Clear(_texts);

            string Known(ReadOnlySpan<char> text)
            {
                if (text.SequenceEqual(last) || _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out last!)) return last;
                if (_known.Count >= MostKnown) _known.Clear();
                _known.Add(last = text.ToString());
                return last;
            }
        }
    }
}
