using Iki.Core;

namespace Iki.Documents;

/// <summary>
/// What a document says, whatever its format: headings, paragraphs, list items and tables in the order of reading.
/// Texts have runs of space folded; equations stand in them as LaTeX between dollar signs; a line break that the paper means is <c>\n</c>.
/// </summary>
public sealed record SourceDocument
{
    /// <summary>The name of the file, as the caller gave it.</summary>
    public required string Name { get; init; }

    /// <summary>The form in which it came.</summary>
    public required SourceFormat Format { get; init; }

    /// <summary>What it says, in the order of reading.</summary>
    public required EquatableList<Block> Blocks { get; init; }

    /// <summary>What belongs to the pages and not to the text, and is not among <see cref="Blocks"/>: page numbers, running heads and feet.</summary>
    public EquatableList<Paragraph> Furniture { get; init; } = [];
}

/// <summary>A piece of a document.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where it stands.</summary>
    public DocumentPlace Place { get; init; }
}

/// <summary>A block of text outside tables.</summary>
public abstract record TextBlock : Block
{
    private protected TextBlock()
    {
    }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>How far its first line is set in, in characters of plain text; 0 where the format tells nothing.</summary>
    public int Indent { get; init; }
}

/// <summary>A heading.</summary>
public sealed record Heading : TextBlock
{
    /// <summary>Its level, from 1.</summary>
    public required int Level { get; init; }
}

/// <summary>A paragraph.</summary>
public sealed record Paragraph : TextBlock;

/// <summary>An item of a list, without its mark.</summary>
public sealed record ListItem : TextBlock
{
    /// <summary>The mark as printed: <c>a.</c>, <c>1)</c>, <c>•</c>; empty where the format has a list without marks.</summary>
    public required string Mark { get; init; }

    /// <summary>How deep it is nested, from 1.</summary>
    public required int Level { get; init; }
}

/// <summary>A table. A cell that spans rows or columns stands once, in its upper left place.</summary>
public sealed record Table : Block
{
    /// <summary>How many columns it has.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>Its rows.</summary>
    public required EquatableList<TableRow> Rows { get; init; }
}

/// <summary>A row of a table.</summary>
public sealed record TableRow
{
    /// <summary>The cells that begin in this row, from left to right.</summary>
    public required EquatableList<TableCell> Cells { get; init; }

    /// <summary>Whether the document marks it as a head of the table.</summary>
    public bool IsHead { get; init; }

    /// <summary>Where it stands.</summary>
    public DocumentPlace Place { get; init; }
}

/// <summary>A cell of a table.</summary>
public sealed record TableCell
{
    /// <summary>Its first column, from 0.</summary>
    public required int Column { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it spans.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Its paragraphs and list items; a table within it too.</summary>
    public required EquatableList<Block> Blocks { get; init; }

    /// <summary>Where it stands.</summary>
    public DocumentPlace Place { get; init; }
}
