using System.Text;
using System.Text.Json;
using Iki.Core.Numerics;

namespace Iki.Core.Json;

/// <summary>A text.</summary>
internal sealed class TextShape(bool mayBeEmpty) : Shape<string>
{
    public static TextShape Any { get; } = new(mayBeEmpty: true);

    public static TextShape NotEmpty { get; } = new(mayBeEmpty: false);

    public override bool TryRead(ref JsonCursor cursor, out string value)
    {
        value = "";
        if (cursor.Token != JsonTokenType.String) return Refuse(ref cursor, "a text");
        if (cursor.TakeText() is not { } text) return false;
        value = text;
        if (mayBeEmpty || !string.IsNullOrWhiteSpace(text)) return true;
        cursor.Diagnostics.EmptyText(cursor.Here);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "string");
        if (!mayBeEmpty) schema.Keywords.WriteString("pattern", @"\S");
    }
}

/// <summary>A text of a certain form, read into a value.</summary>
/// <param name="form">What the form looks like, as a message shows it.</param>
/// <param name="pattern">The form as a regular expression, for the schema; it may let pass what the calendar does not.</param>
/// <param name="read">Reads the text.</param>
/// <param name="write">Writes the value.</param>
internal sealed class FormShape<T>(string form, string pattern, FormShape<T>.Reader read, Func<T, string> write) : Shape<T>
{
    public delegate bool Reader(string text, out T value);

    public override bool TryRead(ref JsonCursor cursor, out T value)
    {
        value = default!;
        if (cursor.Token != JsonTokenType.String) return Refuse(ref cursor, "a text");
        if (cursor.TakeText() is not { } text) return false;
        if (read(text, out value)) return true;
        cursor.Diagnostics.WrongForm(cursor.Here, text, form);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(write(value));

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "string");
        schema.Keywords.WriteString("pattern", pattern);
    }
}

/// <summary>One of a closed set of words.</summary>
internal sealed class WordShape<T>(params (string Word, T Value)[] words) : Shape<T>
    where T : notnull
{
    private readonly byte[][] _utf8 = Utf8Of(words);

    public override bool TryRead(ref JsonCursor cursor, out T value)
    {
        value = default!;
        if (cursor.Token != JsonTokenType.String) return Refuse(ref cursor, "a text");
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (!cursor.Is(_utf8[i])) continue;
            value = words[i].Value;
            return true;
        }

        if (cursor.TakeText() is not { } text) return false;
        cursor.Diagnostics.UnknownWord(cursor.Here, text, string.Join(", ", words.Select(w => w.Word)));
        return false;
    }

    public string WordOf(T value) => words.First(w => w.Value.Equals(value)).Word;

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(WordOf(value));

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteStartArray("enum");
        foreach (var (word, _) in words) schema.Keywords.WriteStringValue(word);
        schema.Keywords.WriteEndArray();
    }

    private static byte[][] Utf8Of((string Word, T Value)[] words)
    {
        var utf8 = new byte[words.Length][];
        for (var i = 0; i < words.Length; i++) utf8[i] = Encoding.UTF8.GetBytes(words[i].Word);
        return utf8;
    }
}

/// <summary>True or false.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public static BooleanShape Instance { get; } = new();

    public override bool TryRead(ref JsonCursor cursor, out bool value)
    {
        value = cursor.Token == JsonTokenType.True;
        return cursor.Token is JsonTokenType.True or JsonTokenType.False || Refuse(ref cursor, "true or false");
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void WriteSchema(SchemaWriter schema) => schema.Keywords.WriteString("type", "boolean");
}

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
        if (figure.Problem is null) return figure.Value.TryToDecimal(out value);
        cursor.Diagnostics.FigureTooLong(cursor.Here, Encoding.ASCII.GetString(cursor.RawValue), FigureText.MaximumDigits);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(DecimalText.WithoutTrailingZeros(value));

    public override void WriteSchema(SchemaWriter schema) => schema.Keywords.WriteString("type", "number");
}

/// <summary>A list. Every faulty element is reported; where the sound ones are of use without them, they are kept.</summary>
internal sealed class ListShape<T>(Shape<T> element, int least = 0, bool keepsSound = false) : Shape<EquatableList<T>>
{
    public override bool TryRead(ref JsonCursor cursor, out EquatableList<T> value)
    {
        value = [];
        if (cursor.Token != JsonTokenType.StartArray) return Refuse(ref cursor, "a list");
        var start = cursor.Offset;
        var items = new List<T>();
        var isSound = true;
        for (var i = 0; cursor.Read() && cursor.Token != JsonTokenType.EndArray; i++)
        {
            cursor.Enter(i);
            if (element.TryRead(ref cursor, out var item)) items.Add(item);
            else isSound = keepsSound;
            cursor.Leave();
        }

        value = EquatableList.OfOwn(items.ToArray());
        if (!isSound || items.Count >= least) return isSound;
        cursor.Diagnostics.TooFewElements(cursor.At(start), least);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value) element.Write(writer, item);
        writer.WriteEndArray();
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "array");
        if (least > 0) schema.Keywords.WriteNumber("minItems", least);
        schema.Write("items", element.WriteSchema);
    }
}
