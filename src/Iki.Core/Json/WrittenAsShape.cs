using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>What is written by a document of its own, and not read.</summary>
internal sealed class WrittenAsShape<T>(Action<Utf8JsonWriter, T> write) : Shape<T>
{
    public override bool IsRead => false;

    public override bool TryRead(ref JsonCursor cursor, out T value) => throw new NotSupportedException($"A {typeof(T).Name} is written and not read.");

    public override void Write(Utf8JsonWriter writer, T value) => write(writer, value);

    public override void WriteSchema(SchemaWriter schema) => throw new NotSupportedException($"A {typeof(T).Name} has the schema of its document.");
}
