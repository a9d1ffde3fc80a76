using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>A column of a sheet: the writer, the reader and the explanation are made from it.</summary>
internal sealed record ColumnShape
{
    /// <summary>
    /// The path of the member in the object that the row stands for: <c>reading/status</c>. With <c>#</c> before it, it is what says which
    /// object that is, or what is read in a way of its own.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>Its heading.</summary>
    public required Wording Head { get; init; }

    /// <summary>What its cells hold.</summary>
    public CellForm Form { get; init; } = CellForm.Text;

    /// <summary>The words that its cells may hold.</summary>
    public WordList? Words { get; init; }

    /// <summary>How wide it is, in characters.</summary>
    public int Width { get; init; } = 18;

    /// <summary>Whether a sheet with rows must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a blank cell means what the cell above it says, as one sees it in cells that are merged.</summary>
    public bool RepeatsAbove { get; init; }

    /// <summary>What it is; null where the schema of catalogs says it of the member.</summary>
    public Wording? About { get; init; }

    /// <summary>The sheet and the column whose cells are offered to choose from, such as <c>indicators</c> and <c>id</c>.</summary>
    public (string Sheet, string Column)? ChosenFrom { get; init; }

    /// <summary>Whether units are offered to choose from.</summary>
    public bool IsUnit { get; init; }

    /// <summary>Whether it says which object the row stands for, or is read in a way of its own.</summary>
    public bool IsReference => Key.StartsWith('#');
}
