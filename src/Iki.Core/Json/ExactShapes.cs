using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Iki.Core.Numerics;

namespace Iki.Core.Json;

/// <summary>
/// An exact number: written as the member <c>exact</c> of results is, a reduced fraction as a text; read from that, and from a JSON number as it
/// stands, without going through a floating-point number.
/// </summary>
internal sealed class RationalShape : Shape<Rational>, ITextShape<Rational>
{
    // 1e1000000000 is a short text and a number that no memory holds.
    private const int LongestExponent = 1_000;

    public static RationalShape Instance { get; } = new();

    public override bool TryRead(ref JsonCursor cursor, out Rational value)
    {
        value = default;
        if (cursor.Token == JsonTokenType.Number)
        {
            if (TryNumber(cursor.RawValue, out value)) return true;
            cursor.Diagnostics.WrongForm(cursor.Here, ShownText.Of(Encoding.ASCII.GetString(cursor.RawValue)), "12, 12.5, 25/2");
            return false;
        }

        if (cursor.Token != JsonTokenType.String) return Refuse(ref cursor, "a number");
        if (cursor.TakeText() is not { } text) return false;
        if (Rational.TryParse(text, out value)) return true;
        cursor.Diagnostics.WrongForm(cursor.Here, ShownText.Of(text), "12, 12.5, 25/2");
        return false;
    }

    /// <summary>A number as JSON writes it, exactly.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> utf8, out Rational value)
    {
        var mark = utf8.IndexOfAny((byte)'e', (byte)'E');
        if (mark < 0) return Rational.TryParse(utf8, null, out value);
        if (!Rational.TryParse(utf8[..mark], null, out value)) return false;
        if (!int.TryParse(utf8[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)) return false;
        if (Math.Abs((long)exponent) > LongestExponent) return false;
        var power = BigInteger.Pow(10, Math.Abs(exponent));
        value *= exponent < 0 ? Rational.Fraction(1, power) : Rational.Fraction(power, 1);
        return true;
    }

    public string TextOf(Rational value) => value.ToString();

    public override void Write(Utf8JsonWriter writer, Rational value) => writer.WriteStringValue(value.ToString());

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "string");
        schema.Keywords.WriteString("pattern", "^-?[0-9]+(/[0-9]+)?$");
    }
}

/// <summary>
/// A figure that a program hands on: as data files have it, but without loss. A number that no decimal holds is the text of its fraction, a figure
/// that cannot be read the text that it was.
/// </summary>
internal sealed class ExactFigureShape : Shape<Figure>
{
    public static ExactFigureShape Instance { get; } = new();

    public override bool TryRead(ref JsonCursor cursor, out Figure value)
    {
        value = default;
        if (cursor.Token is not (JsonTokenType.Number or JsonTokenType.String)) return Refuse(ref cursor, "a number");
        if (cursor.Token == JsonTokenType.Number) return FigureShape.Silent.TryRead(ref cursor, out value);
        if (cursor.TakeText() is not { } text) return false;
        value = text.Contains('/') && Rational.TryParse(text, out var exact) ? new Figure(exact) : Figure.Read(text);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Figure value)
    {
        if (!value.HasNumber) writer.WriteStringValue(TextOf(value));
        else if (value.Value.TryToDecimal(out var number) && number == value.Value) DecimalShape.Instance.Write(writer, number);
        else if (value.Value.IsInteger) writer.WriteStringValue($"{value.Value}/1");
        else writer.WriteStringValue(value.Value.ToString());
    }

    public override void WriteSchema(SchemaWriter schema) => FigureShape.Silent.WriteSchema(schema);

    /// <summary>The text that a figure was read from, where reading it again gives the same; else a dash, which is no number either.</summary>
    private static string TextOf(Figure figure)
    {
        var text = figure.Problem is { Arguments: [var first, ..] } ? first : "";
        return text.Length > 0 && Figure.Read(text) == figure ? text : "–";
    }
}
