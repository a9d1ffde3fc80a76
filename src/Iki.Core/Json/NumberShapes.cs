using System.Globalization;
using System.Text;
using System.Text.Json;
using Iki.Core.Numerics;

namespace Iki.Core.Json;

/// <summary>A whole number within bounds.</summary>
internal sealed class IntegerShape(int least, int most) : Shape<int>
{
    public override bool TryRead(ref JsonCursor cursor, out int value)
    {
        value = 0;
        if (cursor.Token != JsonTokenType.Number) return Refuse(ref cursor, "a whole number");
        var text = Encoding.ASCII.GetString(cursor.RawValue);
        if (FigureText.Read(text, out var number) == FigureTextStatus.Read && number.IsInteger && number >= least && number <= most)
        {
            value = (int)number.Numerator;
            return true;
        }

        cursor.Diagnostics.NumberOutOfRange(cursor.Here, text, least, most);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "integer");
        schema.Keywords.WriteNumber("minimum", least);
        schema.Keywords.WriteNumber("maximum", most);
    }
}

/// <summary>A number read exactly; one with more than 28 digits is refused, not rounded.</summary>
internal sealed class DecimalShape : Shape<decimal>
{
    public static DecimalShape Instance { get; } = new();

    public override bool TryRead(ref JsonCursor cursor, out decimal value)
    {
        value = 0;
        if (cursor.Token != JsonTokenType.Number) return Refuse(ref cursor, "a number");
        var figure = FigureShape.OfToken(cursor);
        if (figure.Problem is null)
        {
            // The places it was written with are kept where they make it doubtful: money like 1.250 is warned of.
            const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            return (figure.Doubtful is { } written && decimal.TryParse(written, Plain, CultureInfo.InvariantCulture, out value)) || figure.Value.TryToDecimal(out value);
        }

        cursor.Diagnostics.FigureTooLong(cursor.Here, Encoding.ASCII.GetString(cursor.RawValue), FigureText.MaximumDigits);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(DecimalText.WithoutTrailingZeros(value));

    public override void WriteSchema(SchemaWriter schema) => schema.Keywords.WriteString("type", "number");
}
