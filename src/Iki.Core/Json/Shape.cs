using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>How a value looks in JSON: how it is read, strictly and with a diagnostic for every fault, and how it is written.</summary>
/// <typeparam name="T">What it is in the model.</typeparam>
internal abstract class Shape<T>
{
    /// <summary>Whether it can be read; what is a result is only written.</summary>
    public virtual bool IsRead => true;

    /// <summary>Adds to a table how values of this type look, and those that they consist of.</summary>
    public virtual void Declare(ShapeTable table) => table.Add(this);

    /// <summary>
    /// Reads the value the cursor stands on and leaves the cursor on its last token. False when it could not be made; what
    /// is wrong has then been reported.
    /// </summary>
    public abstract bool TryRead(ref JsonCursor cursor, out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Reports what of a value made in code would be refused if its text were read, or be lost in it. Nothing where every value has its text.</summary>
    public virtual void Check(T value, FormCheck check)
    {
    }

    /// <summary>Writes the keywords of JSON Schema that the value must meet.</summary>
    public abstract void WriteSchema(SchemaWriter schema);

    /// <summary>Reports that the value is of another kind, and goes past it.</summary>
    protected static bool Refuse(ref JsonCursor cursor, string wanted)
    {
        if (cursor.Token == JsonTokenType.Null) cursor.Diagnostics.NullValue(cursor.Here);
        else cursor.Diagnostics.WrongKind(cursor.Here, wanted, cursor.Kind);
        cursor.Skip();
        return false;
    }
}
