namespace Iki.Documents;

/// <summary>The form in which a document came.</summary>
public enum SourceFormat
{
    /// <summary>Plain text, also text that a program took from a scan or a PDF.</summary>
    Text,

    /// <summary>Markdown, also with HTML in it.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>A Word document (Office Open XML).</summary>
    Docx,

    /// <summary>An Excel workbook (Office Open XML).</summary>
    Xlsx,

    /// <summary>A PDF with digital text.</summary>
    Pdf,
}
