using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>A sheet of the workbook: its name, what it is for, and its columns.</summary>
internal sealed record SheetShape
{
    /// <summary>The key by which the program calls it.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required Wording Name { get; init; }

    /// <summary>What it is for.</summary>
    public required Wording About { get; init; }

    /// <summary>What the schema of catalogs calls the object that a row stands for; null where it is not one.</summary>
    public string? Definition { get; init; }

    /// <summary>Its columns, from left to right.</summary>
    public required EquatableList<ColumnShape> Columns { get; init; }

    /// <summary>The place of a column among them.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Key == key) return i;
        }

        throw new ArgumentException($"The sheet {Key} has no column {key}.", nameof(key));
    }
}
