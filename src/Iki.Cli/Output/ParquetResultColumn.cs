using Iki.Core;
using Iki.Core.Scoring;
using Parquet;
using Parquet.Schema;

namespace Iki.Cli.Output;

/// <summary>A result and what it stands in.</summary>
internal readonly record struct ResultRow(IndicatorScore Score, Scorecard Card, Language Language);

/// <summary>A column of results: what a result has in it, and the values of the results of one row group.</summary>
internal abstract class ParquetResultColumn(DataField field)
{
    public DataField Field { get; } = field;

    /// <summary>Whether few different texts stand in it, which are written once for a row group.</summary>
    public bool Repeats { get; private init; }

    /// <summary>Takes the value of a result.</summary>
    public abstract void Add(in ResultRow row);

    /// <summary>Writes the values and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    /// <summary>A column of texts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="of">What a result has there; null for nothing.</param>
    /// <param name="isEach">Whether every result has something.</param>
    /// <param name="repeats">Whether few different ones stand in it.</param>
    public static ParquetResultColumn Text(string name, Func<ResultRow, string?> of, bool isEach = false, bool repeats = true) =>
        new Texts(new DataField(name, typeof(string), isNullable: !isEach), of) { Repeats = repeats };

    /// <summary>A column of numbers with nine decimals, which is as many as every number of 29 digits has room for.</summary>
    public static ParquetResultColumn Number(string name, Func<ResultRow, decimal?> of) =>
        new Numbers<decimal>(new DecimalDataField(name, 38, ParquetResults.Decimals, isNullable: true), r => of(r) is { } number ? decimal.Round(number, ParquetResults.Decimals) : null);

    /// <summary>A column of what is so or not.</summary>
    public static ParquetResultColumn Flag(string name, Func<ResultRow, bool?> of) => new Numbers<bool>(new DataField(name, typeof(bool?)), of);

    private sealed class Texts(DataField field, Func<ResultRow, string?> of) : ParquetResultColumn(field)
    {
        private readonly List<string> _values = [];

        // The writer takes nulls in the list, though its type does not say so.
        public override void Add(in ResultRow row) => _values.Add(of(row)!);

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(Field, _values).ConfigureAwait(false);
            _values.Clear();
        }
    }

    private sealed class Numbers<T>(DataField field, Func<ResultRow, T?> of) : ParquetResultColumn(field)
        where T : struct
    {
        private readonly T?[] _values = new T?[ParquetResults.RowsOfGroup];
        private int _count;

        public override void Add(in ResultRow row) => _values[_count++] = of(row);

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<T>(Field, _values.AsMemory(0, _count)).ConfigureAwait(false);
            _count = 0;
        }
    }
}
