using System.Text;
using System.Text.Json;

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

    public override void Check(string value, FormCheck check)
    {
        if (check.IsText(value) && !mayBeEmpty && string.IsNullOrWhiteSpace(value)) check.Diagnostics.EmptyText(check.Here);
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "string");
        if (!mayBeEmpty) schema.Keywords.WriteString("pattern", @"\S");
    }
}

/// <summary>What is written as a text, and can so be the name of a member.</summary>
internal interface ITextShape<T>
{
    string TextOf(T value);
}

/// <summary>A text of a certain form, read into a value.</summary>
/// <param name="form">What the form looks like, as a message shows it.</param>
/// <param name="pattern">The form as a regular expression, for the schema; it may let pass what the calendar does not.</param>
/// <param name="read">Reads the text.</param>
/// <param name="write">Writes the value.</param>
internal sealed class FormShape<T>(string form, string pattern, FormShape<T>.Reader read, Func<T, string> write) : Shape<T>, ITextShape<T>
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

    public string TextOf(T value) => write(value);

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(write(value));

    public override void Check(T value, FormCheck check)
    {
        if (value is null)
        {
            check.Null();
            return;
        }

        try
        {
            var text = write(value);
            if (check.IsText(text) && !(read(text, out var again) && EqualityComparer<T>.Default.Equals(again, value))) check.Diagnostics.WrongForm(check.Here, text, form);
        }
        catch (ArgumentException)
        {
            // A period that was never set is not written at all.
            check.WrongForm(value.ToString() ?? "", form);
        }
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "string");
        schema.Keywords.WriteString("pattern", pattern);
    }
}

/// <summary>One of a closed set of words.</summary>
internal sealed class WordShape<T>(params (string Word, T Value)[] words) : Shape<T>, ITextShape<T>
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

    public string TextOf(T value) => Array.Exists(words, w => w.Value.Equals(value))
        ? WordOf(value)
        : throw new JsonException($"'{value}' is no {typeof(T).Name}; there are {string.Join(", ", words.Select(w => w.Word))}.");

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(TextOf(value));

    public override void Check(T value, FormCheck check)
    {
        if (value is null) check.Null();
        else if (!Array.Exists(words, w => w.Value.Equals(value))) check.UnknownWord(value.ToString() ?? "", string.Join(", ", words.Select(w => w.Word)));
    }

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
