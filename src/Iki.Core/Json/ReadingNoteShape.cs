using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>The note on a reading: one text, or an object with one in each language. It is written as it was read.</summary>
internal sealed class ReadingNoteShape : Shape<ReadingNoteShape.Texts>
{
    public static ReadingNoteShape Instance { get; } = new();

    public override bool TryRead(ref JsonCursor cursor, out Texts value)
    {
        value = null!;
        if (cursor.Token == JsonTokenType.StartObject)
        {
            if (!RuleMembers.Wording.TryRead(ref cursor, out var wording)) return false;
            value = new Texts(null, wording);
            return true;
        }

        if (cursor.Token != JsonTokenType.String) return Refuse(ref cursor, "a text, or an object with one in each language");
        if (!TextShape.NotEmpty.TryRead(ref cursor, out var text)) return false;
        value = new Texts(text, null);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Texts value)
    {
        if (value.Wording is { } wording) RuleMembers.Wording.Write(writer, wording);
        else TextShape.NotEmpty.Write(writer, value.One!);
    }

    public override void Check(Texts value, FormCheck check)
    {
        if (value.Wording is { } wording) RuleMembers.Wording.Check(wording, check);
        else TextShape.NotEmpty.Check(value.One!, check);
    }

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(TextShape.NotEmpty.WriteSchema, RuleMembers.Wording.WriteSchema);

    /// <summary>One of the two.</summary>
    public sealed record Texts(string? One, Wording? Wording)
    {
        public static Texts? Of(Reading reading) => reading.NoteWording is { } wording ? new Texts(null, wording) : reading.Note is { } note ? new Texts(note, null) : null;
    }
}
