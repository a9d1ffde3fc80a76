namespace Iki.Documents;

/// <summary>Where in a document something stands, as far as its format tells. Everything is counted from 1.</summary>
public readonly record struct DocumentPlace
{
    /// <summary>The page; null where the format has none.</summary>
    public int? Page { get; init; }

    /// <summary>The sheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line of a text file; the row of a sheet.</summary>
    public int? Line { get; init; }

    /// <summary>The table of the document.</summary>
    public int? Table { get; init; }

    /// <summary>The row of the table.</summary>
    public int? Row { get; init; }

    /// <summary>The column of the table or sheet.</summary>
    public int? Column { get; init; }

    /// <summary>The paragraph of the document, list items and headings counted too, those in tables not.</summary>
    public int? Paragraph { get; init; }
}
