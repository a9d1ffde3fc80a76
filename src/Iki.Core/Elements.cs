using System.Diagnostics.CodeAnalysis;

namespace Iki.Core;

/// <summary>
/// What callers give as lists. An element that is null is a slip of the program, found where it is given: <see cref="ArgumentException"/> with its index.
/// </summary>
internal static class Elements
{
    /// <summary>The elements, each looked at as it is taken.</summary>
    public static IEnumerable<T> WithoutNull<T>(this IEnumerable<T> items, string parameter)
    {
        var index = 0;
        foreach (var item in items)
        {
            ThrowIfNull(item, index++, parameter);
            yield return item;
        }
    }

    /// <summary>Refuses a list with an element that is null, or of which a part is.</summary>
    public static void ThrowIfNull<T>(IEnumerable<T>? items, string parameter, Func<T, object?>? part = null)
    {
        var index = 0;
        foreach (var item in items ?? []) ThrowIfNull(item is null || part is null ? item : part(item), index++, parameter);
    }

    /// <summary>Refuses a name that is null, of figures by name.</summary>
    public static void ThrowIfNull<T>(ReadOnlySpan<(string Name, T Value)> items, string parameter)
    {
        for (var i = 0; i < items.Length; i++) ThrowIfNull(items[i].Name, i, parameter);
    }

    /// <summary>Refuses an element that is null.</summary>
    public static void ThrowIfNull([NotNull] object? item, int index, string parameter)
    {
        if (item is null) throw new ArgumentException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The element at index {index} is null."), parameter);
    }
}
