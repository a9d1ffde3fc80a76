namespace Iki.Core.Editing;

/// <summary>Lists with one element other than before.</summary>
internal static class ListEdits
{
    public static EquatableList<T> Replaced<T>(this EquatableList<T> list, int index, T item) => [.. list.Take(index), item, .. list.Skip(index + 1)];

    public static EquatableList<T> Inserted<T>(this EquatableList<T> list, int index, T item) => [.. list.Take(index), item, .. list.Skip(index)];

    public static EquatableList<T> RemovedAt<T>(this EquatableList<T> list, int index) => [.. list.Take(index), .. list.Skip(index + 1)];

    /// <summary>The index of the first element that something holds of; null for none.</summary>
    public static int? IndexWhere<T>(this EquatableList<T> list, Func<T, bool> holds)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (holds(list[i])) return i;
        }

        return null;
    }

    /// <summary>The list with an element in the place of the first that something holds of, else at its end; and which place that is.</summary>
    public static (EquatableList<T> List, int Index) Put<T>(this EquatableList<T> list, T item, Func<T, bool> isSame) =>
        list.IndexWhere(isSame) is { } index ? (list.Replaced(index, item), index) : ([.. list, item], list.Count);
}
