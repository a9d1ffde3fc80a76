using System.Text.Json.Serialization;
using Iki.Core.Json;

namespace Iki.Core.Serialization;

/// <summary>The converter of each public type, and of lists of it, by the tables of members of the documents.</summary>
internal sealed class DocumentTable : ShapeTable
{
    private readonly Dictionary<Type, JsonConverter> _converters = [];

    /// <summary>The converter of a type; null where the serializer of .NET does what is right.</summary>
    public JsonConverter? Find(Type type) => _converters.GetValueOrDefault(type);

    public override void Add<T>(Shape<T> shape)
    {
        // What is made only for a document, or is of .NET, is nothing that a host names.
        if (!typeof(T).IsVisible || typeof(T).Assembly != typeof(Catalog).Assembly) return;
        AddList(shape);
        _converters.TryAdd(typeof(T), new ShapeConverter<T>(shape));
    }

    /// <summary>Adds lists of a type alone.</summary>
    public void AddList<T>(Shape<T> element) => _converters.TryAdd(typeof(EquatableList<T>), new ShapeConverter<EquatableList<T>>(new ListShape<T>(element)));

    /// <summary>Adds a document that is checked whole when it is read, and what it consists of.</summary>
    public void AddChecked<T>(Shape<T> shape, CheckedConverter<T>.Reader read)
        where T : class
    {
        var converter = new CheckedConverter<T>(shape, read);
        _converters.Add(typeof(T), converter);
        _converters.Add(typeof(EquatableList<T>), new EquatableListConverter<T>(converter));
        shape.Declare(this);
    }

    /// <summary>Adds a type that is written as another.</summary>
    public void AddWritten<T, TDocument>(Shape<TDocument> document, Func<T, TDocument> make)
    {
        var shape = new WrittenAsShape<T>((writer, value) => document.Write(writer, make(value)));
        Add(shape);
        document.Declare(this);
    }

    /// <summary>Adds a type that is neither written nor read.</summary>
    public void Refuse<T>(string sentence)
    {
        _converters.TryAdd(typeof(T), new RefusingConverter<T>(sentence));
        _converters.TryAdd(typeof(EquatableList<T>), new RefusingConverter<EquatableList<T>>(sentence));
    }
}
