using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>The members read of one object, until it is made; then those of the next.</summary>
internal sealed class Fields
{
    /// <summary>The most members an object has.</summary>
    public const int MostMembers = 64;

    private object?[] _values = [];
    private ulong _seen;

    /// <summary>The name under which the object stands in a map; empty elsewhere.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Where the object stands, for those that are reported on after they were read.</summary>
    public Place Place { get; set; }

    /// <summary>The places in the table of the members seen, as bits.</summary>
    public ulong Seen => _seen;

    /// <summary>The place in the table of the member to look for first: the one after the last.</summary>
    public int Next { get; private set; }

    /// <summary>Begins an object.</summary>
    public void Open(int count, string key)
    {
        if (_values.Length < count) _values = new object?[count];
        else Array.Clear(_values);
        _seen = 0;
        Next = 0;
        Key = key;
        Place = default;
    }

    /// <summary>Notes that a member is there; false where it was before.</summary>
    public bool See(int index)
    {
        var bit = 1UL << index;
        var isNew = (_seen & bit) == 0;
        _seen |= bit;
        Next = index + 1;
        return isNew;
    }

    public void Set(int index, object? value) => _values[index] = value;

    public bool Has<TOwner>(Member<TOwner> member) => (_seen & (1UL << member.Index)) != 0;

    public T Get<TOwner, T>(Member<TOwner, T> member) => _values[member.Index] is T value ? value : member.Fallback;
}
