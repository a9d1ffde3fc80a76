using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>
/// An immutable list that equals another when their elements do, so that records holding it compare by content.
/// Written as a collection expression: <c>Duties = ["…", "…"]</c>.
/// </summary>
/// <typeparam name="T">The element; itself immutable.</typeparam>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal EquatableList(ImmutableArray<T> items) => _items = items;

    /// <summary>The list without elements.</summary>
    internal static EquatableList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>The element at a place, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(EquatableList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The elements separated by commas, for debugging.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>Walks the elements in order.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();
}

/// <summary>Makes lists of type <see cref="EquatableList{T}"/>.</summary>
public static class EquatableList
{
    /// <summary>A list of the given elements; what collection expressions call.</summary>
    /// <param name="items">The elements, in order.</param>
    /// <typeparam name="T">The element.</typeparam>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? EquatableList<T>.Empty : new([.. items]);

    /// <summary>A list of the elements of an array that nothing else writes to.</summary>
    internal static EquatableList<T> OfOwn<T>(T[] items) =>
        items.Length == 0 ? EquatableList<T>.Empty : new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>A list of the given elements.</summary>
    /// <param name="items">The elements, in order.</param>
    /// <typeparam name="T">The element.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as EquatableList<T> ?? OfOwn(items.ToArray());
    }
}
