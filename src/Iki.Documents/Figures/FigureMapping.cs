using Iki.Core;

namespace Iki.Documents;

/// <summary>How the tables of files are understood: guessed by <see cref="FigureTable"/>, shown, corrected and confirmed by a person, and given again.</summary>
public sealed record FigureMapping
{
    /// <summary>The id of the catalog that its variables are of.</summary>
    public required string Catalog { get; init; }

    /// <summary>The tables.</summary>
    public required EquatableList<MappedTable> Tables { get; init; }
}

/// <summary>How one table is understood.</summary>
public sealed record MappedTable
{
    /// <summary>The name of the file, without its folder; null for any.</summary>
    public string? File { get; init; }

    /// <summary>The sheet; null for a text file.</summary>
    public string? Sheet { get; init; }

    /// <summary>The first row of its head, from 1.</summary>
    public required int HeadRow { get; init; }

    /// <summary>How many rows its head has.</summary>
    public int HeadRows { get; init; } = 1;

    /// <summary>The last row of it; null for the last of the sheet.</summary>
    public int? LastRow { get; init; }

    /// <summary>The period of all of it, or its year, as <c>2025</c>, <c>2025-01</c>, <c>--01</c> for a January; null where its cells or heads say it, or nothing does.</summary>
    public string? Period { get; init; }

    /// <summary>The office of all of it; null where its cells or heads say it, or nothing does.</summary>
    public string? Office { get; init; }

    /// <summary>The columns, in order.</summary>
    public required EquatableList<MappedColumn> Columns { get; init; }

    /// <summary>What names of rows mean that are no ids of variables or items.</summary>
    public EquatableList<MappedName> Names { get; init; } = [];

    /// <summary>Why all of it is only guessed; none where it is certain, or only columns or names are guessed.</summary>
    public EquatableList<Wording> Doubts { get; init; } = [];

    /// <summary>What the doubts are about, in no language.</summary>
    internal EquatableList<string> DoubtSigns { get; init; } = [];

    /// <summary>Whether nothing of it needs to be confirmed.</summary>
    public bool IsCertain => Doubts.Count == 0 && Columns.All(c => c.IsCertain) && Names.All(n => n.IsCertain);
}

/// <summary>What a column holds.</summary>
public enum FigureColumnRole
{
    /// <summary>Nothing that is read.</summary>
    Ignored,

    /// <summary>Ids of variables.</summary>
    Variable,

    /// <summary>Keys or labels of items.</summary>
    Item,

    /// <summary>Labels of variables and items.</summary>
    Label,

    /// <summary>Units, which are compared with those of the variables.</summary>
    Unit,

    /// <summary>Periods.</summary>
    Period,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Quarters.</summary>
    Quarter,

    /// <summary>Semesters.</summary>
    Semester,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Offices.</summary>
    Office,

    /// <summary>Figures.</summary>
    Value,

    /// <summary>Realizations in words.</summary>
    Text,

    /// <summary>Where figures come from.</summary>
    Source,

    /// <summary>Remarks.</summary>
    Note,

    /// <summary>Sums of other columns, which are held against them and not read.</summary>
    Total,
}

/// <summary>What a column holds, and of what its figures are where its head says so.</summary>
public sealed record MappedColumn
{
    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Its head as it stands, of several rows from top to bottom.</summary>
    public string Head { get; init; } = "";

    /// <summary>What it holds.</summary>
    public required FigureColumnRole Role { get; init; }

    /// <summary>The variable of its figures; null where the rows name it.</summary>
    public string? Variable { get; init; }

    /// <summary>The item of its figures; null where the rows name it, or there is none.</summary>
    public string? Item { get; init; }

    /// <summary>The period of its figures, or what the head says of it, as <see cref="MappedTable.Period"/>; null where the rows or the table say it.</summary>
    public string? Period { get; init; }

    /// <summary>The office of its figures; null where the rows or the table say it.</summary>
    public string? Office { get; init; }

    /// <summary>Whether it needs no confirmation.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Why it was understood so; null where a person said it.</summary>
    public Wording? Why { get; init; }
}

/// <summary>What the name of rows means.</summary>
public sealed record MappedName
{
    /// <summary>The name as it stands in the rows.</summary>
    public required string Text { get; init; }

    /// <summary>The unit that stands beside it; null for any.</summary>
    public string? Unit { get; init; }

    /// <summary>The variable; null where the name is that of an office, or of nothing that is read.</summary>
    public string? Variable { get; init; }

    /// <summary>The item; null for none.</summary>
    public string? Item { get; init; }

    /// <summary>The office; null where the name is that of a variable or item.</summary>
    public string? Office { get; init; }

    /// <summary>Whether it needs no confirmation.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Why it was understood so; null where a person said it.</summary>
    public Wording? Why { get; init; }
}
