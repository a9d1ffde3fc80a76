using System.Globalization;
using System.Numerics;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Iki.Cli.Input;

/// <summary>A column of decimal numbers, which may have more digits than a figure: such a one is handed over as its text, so that it is refused at its row rather than rounded.</summary>
internal sealed class ParquetDecimals : ParquetColumn
{
    // Arrow has up to 76 digits; the time to write a number grows with the square of them.
    private const int MostDigits = 76;
    private const int DigitsOfFigure = 28;

    private static readonly BigInteger End = BigInteger.Pow(10, MostDigits);
    private static readonly BigInteger EndOfFigure = BigInteger.Pow(10, DigitsOfFigure);

    private object?[] _values = [];

    public ParquetDecimals(DataField field)
        : base(field)
    {
        if (field is not DecimalDataField { Precision: > 0 and <= MostDigits, Scale: >= 0 } kind || kind.Scale > kind.Precision) throw new NotSupportedException("Decimal numbers of that many digits are not read.");
    }

    public override object? this[int row] => _values[row];

    public override void Read(ParquetRowGroupReader group, int rows)
    {
        if (_values.Length < rows) _values = new object?[rows];
        if (Field.IsNullable)
        {
            var values = new BigDecimal?[rows];
            group.ReadAsync<BigDecimal>(Field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            for (var i = 0; i < rows; i++) _values[i] = values[i] is { } value ? NumberOf(value) : null;
        }
        else
        {
            var values = new BigDecimal[rows];
            group.ReadAsync<BigDecimal>(Field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            for (var i = 0; i < rows; i++) _values[i] = NumberOf(values[i]);
        }
    }

    /// <summary>A number as <see cref="decimal"/> where it has room for every digit; otherwise its text.</summary>
    private static object NumberOf(BigDecimal value)
    {
        var (digits, scale) = (value.UnscaledValue, value.Scale);
        if (BigInteger.Abs(digits) >= End) throw new InvalidDataException("A number has more digits than its column.");
        while (scale > 0 && (scale > DigitsOfFigure || BigInteger.Abs(digits) >= EndOfFigure))
        {
            var shorter = BigInteger.DivRem(digits, 10, out var last);
            if (!last.IsZero) return TextOf(digits, scale);
            (digits, scale) = (shorter, scale - 1);
        }

        if (BigInteger.Abs(digits) >= EndOfFigure) return TextOf(digits, scale);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)BigInteger.Abs(digits), bits);
        return new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)scale);
    }

    private static string TextOf(BigInteger digits, int scale)
    {
        var text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return $"{(digits.Sign < 0 ? "-" : "")}{text[..^scale]}{(scale > 0 ? "." : "")}{text[^scale..]}";
    }
}
