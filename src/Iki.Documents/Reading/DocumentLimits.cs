namespace Iki.Documents;

/// <summary>
/// How large a document may be. What exceeds a limit is refused with a diagnostic and nothing of it is read: a part of a decree would pass for the whole.
/// The defaults hold decrees of several hundred pages, and keep a hostile file within 5 seconds and 500 MB.
/// </summary>
public sealed record DocumentLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Bytes of the file: 32 MiB.</summary>
    public long Bytes { get; init; } = 32L << 20;

    /// <summary>Bytes of all that is read of a packed file (DOCX, XLSX, the streams of a PDF), unpacked: 64 MiB.</summary>
    public long UnpackedBytes { get; init; } = 64L << 20;

    /// <summary>How many times larger than packed a part of more than 1 MiB may be: 200.</summary>
    public int UnpackedRatio { get; init; } = 200;

    /// <summary>Parts of a packed file: 2,000.</summary>
    public int Parts { get; init; } = 2_000;

    /// <summary>Elements of XML and HTML, and operations of PDF pages: 1,000,000.</summary>
    public int Elements { get; init; } = 1_000_000;

    /// <summary>Pages: 2,000.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Tables: 5,000.</summary>
    public int Tables { get; init; } = 5_000;

    /// <summary>Rows of all tables: 50,000.</summary>
    public int Rows { get; init; } = 50_000;

    /// <summary>Columns of a table: 200.</summary>
    public int Columns { get; init; } = 200;

    /// <summary>Cells of all tables: 250,000.</summary>
    public int Cells { get; init; } = 250_000;

    /// <summary>Paragraphs, headings and items, those in cells too, and lines of plain text: 200,000.</summary>
    public int Blocks { get; init; } = 200_000;

    /// <summary>Characters of text: 4,000,000.</summary>
    public int Characters { get; init; } = 4_000_000;

    /// <summary>How deep things may be nested, elements of XML and HTML too: 256.</summary>
    public int Nesting { get; init; } = 256;
}
