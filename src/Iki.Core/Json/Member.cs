using System.Text;
using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>A member of an object in JSON: one row of the table that drives reader, writer and schema.</summary>
/// <typeparam name="TOwner">The object.</typeparam>
internal abstract class Member<TOwner>(string name, bool isRequired, int index)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>The name as it is written: names are ASCII letters.</summary>
    public JsonEncodedText Written { get; } = JsonEncodedText.Encode(name);

    public bool IsRequired { get; } = isRequired;

    /// <summary>Its place in the table.</summary>
    public int Index { get; } = index;

    /// <summary>What it is.</summary>
    public required Wording Description { get; init; }

    /// <summary>An example, as JSON.</summary>
    public required string Example { get; init; }

    /// <summary>Adds to a table how its value looks.</summary>
    public abstract void Declare(ShapeTable table);

    /// <summary>Writes what its value must meet, for the schema.</summary>
    public abstract void WriteSchema(SchemaWriter schema);

    public abstract bool TryRead(ref JsonCursor cursor, Fields fields);

    /// <summary>Reports what of its value would be refused if it were written and read.</summary>
    public abstract void Check(TOwner owner, FormCheck check);

    /// <summary>Writes the member, name and all, unless it has its default.</summary>
    public abstract void Write(Utf8JsonWriter writer, TOwner owner);
}

/// <summary>A member with a value of a known type.</summary>
internal sealed class Member<TOwner, T>(
    string name, bool isRequired, int index, Shape<T> shape, Func<TOwner, T> get, Func<TOwner, bool> isWritten, T fallback)
    : Member<TOwner>(name, isRequired, index)
{
    public T Fallback { get; } = fallback;

    public Shape<T> Shape { get; } = shape;

    public override void Declare(ShapeTable table) => Shape.Declare(table);

    public override void WriteSchema(SchemaWriter schema) => Shape.WriteSchema(schema);

    public override bool TryRead(ref JsonCursor cursor, Fields fields)
    {
        if (!Shape.TryRead(ref cursor, out var value)) return false;
        fields.Set(Index, value);
        return true;
    }

    public override void Check(TOwner owner, FormCheck check)
    {
        if (!isWritten(owner)) return;
        var value = get(owner);
        if (value is null && IsRequired)
        {
            check.Missing(Name);
            return;
        }

        check.Enter(Name);
        if (value is null) check.Null();
        else Shape.Check(value, check);
        check.Leave();
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (!isWritten(owner)) return;
        writer.WritePropertyName(Written);
        Shape.Write(writer, get(owner));
    }
}
