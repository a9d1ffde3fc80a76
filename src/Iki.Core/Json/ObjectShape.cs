using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>An object with the members of a table, and no others.</summary>
internal sealed class ObjectShape<T> : Shape<T>
{
    private readonly List<Member<T>> _members = [];
    private Func<Fields, T>? _make;
    private Look? _look;
    private string _conditions = "{}";
    private ulong _required;
    private bool _isRead = true;

    /// <summary>Looks at what only the file can tell, such as whether a member with a default was written.</summary>
    /// <returns>Whether the object can be made all the same.</returns>
    public delegate bool Look(Fields fields, ref JsonCursor cursor, int start);

    /// <param name="name">The name of the object in the schema's definitions.</param>
    /// <param name="description">What it is.</param>
    public ObjectShape(string name, Wording description)
    {
        Name = name;
        Description = description;
    }

    public string Name { get; }

    public Wording Description { get; }

    public override bool IsRead => _isRead;

    /// <summary>Says how the object is made of its members, once all are in the table.</summary>
    public ObjectShape<T> MadeBy(Func<Fields, T> make, Look? look = null)
    {
        _make = make;
        _look = look;
        return this;
    }

    /// <summary>Says that such objects are written and never read.</summary>
    public ObjectShape<T> WrittenOnly()
    {
        _isRead = false;
        return MadeBy(_ => throw new NotSupportedException($"'{Name}' is written and not read."));
    }

    /// <summary>Adds keywords of JSON Schema for what members ask of each other, as an object.</summary>
    public ObjectShape<T> Where(string conditions)
    {
        _conditions = conditions;
        return this;
    }

    /// <summary>A member that must be there.</summary>
    public Member<T, V> Required<V>(string name, Shape<V> shape, Func<T, V> get, Wording description, string example) =>
        Add(new Member<T, V>(name, true, _members.Count, shape, get, _ => true, default!)
        {
            Description = description, Example = example,
        });

    /// <summary>A member that may be left out, and is then null.</summary>
    public Member<T, V> Optional<V>(string name, Shape<V> shape, Func<T, V?> get, Wording description, string example)
        where V : class =>
        Add(new Member<T, V>(name, false, _members.Count, shape, o => get(o)!, o => get(o) is not null, null!)
        {
            Description = description, Example = example,
        });

    /// <summary>A number or word that may be left out, and is then null.</summary>
    public Member<T, V?> OptionalValue<V>(string name, Shape<V> shape, Func<T, V?> get, Wording description, string example)
        where V : struct =>
        Add(new Member<T, V?>(name, false, _members.Count, new NullableShape<V>(shape), get, o => get(o) is not null, null)
        {
            Description = description, Example = example,
        });

    /// <summary>A member that may be left out, and then has a default; it is written all the same where it must be said.</summary>
    public Member<T, V> Defaulted<V>(
        string name, Shape<V> shape, Func<T, V> get, V fallback, Wording description, string example, Func<T, bool>? mustBeSaid = null) =>
        Add(new Member<T, V>(
            name, false, _members.Count, shape, get, o => !EqualityComparer<V>.Default.Equals(get(o), fallback) || mustBeSaid?.Invoke(o) == true, fallback)
        {
            Description = description, Example = example,
        });

    /// <summary>A list that may be left out, and is then empty.</summary>
    public Member<T, EquatableList<V>> List<V>(
        string name, Shape<EquatableList<V>> shape, Func<T, EquatableList<V>> get, Wording description, string example) =>
        Defaulted(name, shape, get, EquatableList<V>.Empty, description, example);

    public override void Declare(ShapeTable table)
    {
        table.Add(this);
        if (!table.Enter(this)) return;
        foreach (var member in _members) member.Declare(table);
    }

    public override bool TryRead(ref JsonCursor cursor, out T value) => TryRead(ref cursor, "", out value);

    /// <summary>Reads an object that stands in a map under a key.</summary>
    public bool TryRead(ref JsonCursor cursor, string key, out T value)
    {
        value = default!;
        if (cursor.Token != JsonTokenType.StartObject) return Refuse(ref cursor, "an object");
        var start = cursor.Offset;
        var fields = cursor.OpenFields(_members.Count, key);
        var isSound = true;
        while (cursor.Read() && cursor.Token == JsonTokenType.PropertyName) isSound &= TryReadMember(ref cursor, fields);
        if ((_required & ~fields.Seen) != 0)
        {
            ReportMissing(ref cursor, fields, start);
            isSound = false;
        }

        if (!isSound || (_look is not null && !_look(fields, ref cursor, start))) return false;
        value = _make!(fields);
        return true;
    }

    public override void Check(T value, FormCheck check)
    {
        if (value is null)
        {
            check.Null();
            return;
        }

        if (!check.MayOpen()) return;
        foreach (var member in _members) member.Check(value, check);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members alone, into an object that has others before them.</summary>
    public void WriteMembers(Utf8JsonWriter writer, T value)
    {
        foreach (var member in _members) member.Write(writer, value);
    }

    /// <summary>Writes a reference; the object itself stands once among the definitions.</summary>
    public override void WriteSchema(SchemaWriter schema) => schema.Refer(this);

    public void WriteDefinition(SchemaWriter schema)
    {
        var keywords = schema.Keywords;
        keywords.WriteString("type", "object");
        keywords.WriteBoolean("additionalProperties", false);
        keywords.WriteStartArray("required");
        foreach (var member in _members.Where(m => m.IsRequired)) keywords.WriteStringValue(member.Name);
        keywords.WriteEndArray();
        schema.Write("properties", properties =>
        {
            foreach (var member in _members) properties.Write(member.Name, property => WriteProperty(property, member));
        });
        using var conditions = JsonDocument.Parse(_conditions);
        foreach (var keyword in conditions.RootElement.EnumerateObject()) keyword.WriteTo(keywords);
    }

    private static void WriteProperty(SchemaWriter schema, Member<T> member)
    {
        schema.Describe(member.Name, member.Description);
        member.WriteSchema(schema);
        schema.Keywords.WriteStartArray("examples");
        using var example = JsonDocument.Parse(member.Example);
        example.RootElement.WriteTo(schema.Keywords);
        schema.Keywords.WriteEndArray();
    }

    private void ReportMissing(ref JsonCursor cursor, Fields fields, int start)
    {
        foreach (var member in _members)
        {
            if (member.IsRequired && !fields.Has(member)) cursor.Diagnostics.MissingMember(cursor.At(start), member.Name);
        }
    }

    private bool TryReadMember(ref JsonCursor cursor, Fields fields)
    {
        var member = Find(cursor, fields.Next);
        if (member is null)
        {
            if (cursor.TakeText() is { } name)
            {
                cursor.Enter(name);
                cursor.Diagnostics.UnknownMember(cursor.Here, name, cursor.Diagnostics.Nearest(name, _members.Select(m => m.Name)));
                cursor.Leave();
            }

            cursor.Read();
            cursor.Skip();
            return false;
        }

        cursor.Enter(member.Name);
        var isRead = fields.See(member.Index);
        if (!isRead) cursor.Diagnostics.DuplicateMember(cursor.Here, member.Name);
        cursor.Read();
        isRead &= member.TryRead(ref cursor, fields);
        cursor.Leave();
        return isRead;
    }

    /// <summary>The member whose name the cursor stands on. Files mostly have them in the order of the table.</summary>
    private Member<T>? Find(in JsonCursor cursor, int expected)
    {
        for (var i = expected; i < _members.Count; i++)
        {
            if (cursor.Is(_members[i].Utf8Name)) return _members[i];
        }

        for (var i = 0; i < expected; i++)
        {
            if (cursor.Is(_members[i].Utf8Name)) return _members[i];
        }

        return null;
    }

    private Member<T, V> Add<V>(Member<T, V> member)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(member.Index, Fields.MostMembers);
        if (member.IsRequired) _required |= 1UL << member.Index;
        _members.Add(member);
        return member;
    }
}
