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

    public override void Check(int value, FormCheck check)
    {
        if (value < least || value > most) check.Diagnostics.NumberOutOfRange(check.Here, value.ToString(CultureInfo.InvariantCulture), least, most);
    }

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
    private const decimal MostOfShort = 1_000_000_000_000_000;
    private const int PlacesOfShort = 12;

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

    public override void Check(decimal value, FormCheck check)
    {
        // Shorter ones need no second look, and are nearly all.
        if (decimal.Abs(value) < MostOfShort && value.Scale <= PlacesOfShort) return;
        var text = DecimalText.WithoutTrailingZeros(value).ToString(CultureInfo.InvariantCulture);
        if (Figure.OfJson(text).Problem is not null) check.Diagnostics.FigureTooLong(check.Here, text, FigureText.MaximumDigits);
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Keywords.WriteString("type", "number");
}
