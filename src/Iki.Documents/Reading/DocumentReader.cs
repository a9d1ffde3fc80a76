using System.Diagnostics.CodeAnalysis;
using Iki.Core;
using Iki.Documents.Diagnostics;
using Iki.Documents.Reading;
using Iki.Documents.Reading.Markup;
using Iki.Documents.Reading.Pages;
using Iki.Documents.Reading.Plain;
using Iki.Documents.Reading.Sheets;
using Iki.Documents.Reading.Word;

namespace Iki.Documents;

/// <summary>
/// Reads a document of any format into one neutral form. The content decides on the format, and the name only where the content does not.
/// A file that cannot be read is a diagnostic that says what to do; references to things outside of the file are never followed.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="name">The name of the file, for its ending and for messages.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> where none are given.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="progress">Is told how far the reading is, from 0 to 1.</param>
    /// <returns>The document with what was found about it, or what was found where it cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    [SuppressMessage("Design", "CA1068:CancellationToken parameters must come last", Justification = "Progress is the rarer of the two.")]
    public static Checked<SourceDocument> Read(
        ReadOnlyMemory<byte> content, string name, DocumentLimits? limits = null, CancellationToken cancellation = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(content, new DocumentReading(name, limits ?? DocumentLimits.Default, cancellation, progress));
    }

    internal static Checked<SourceDocument> Read(ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        var kind = "";
        try
        {
            var (format, text) = FileRecognition.Recognize(content, reading);
            kind = FileRecognition.Names[format];
            var blocks = format switch
            {
                SourceFormat.Html => HtmlReader.Read(text!, reading),
                SourceFormat.Markdown => MarkdownReader.Read(text!, reading),
                SourceFormat.Text => PlainTextReader.Read(text!, reading),
                SourceFormat.Docx => WordReader.Read(content, reading),
                SourceFormat.Xlsx => WorkbookReader.Read(content, reading),
                SourceFormat.Pdf => PdfReader.Read(content, reading),
                _ => throw reading.Unreadable(ReadingDescriptors.OtherKind, kind),
            };
            if (blocks.Count == 0) throw reading.Unreadable(ReadingDescriptors.NoText);
            reading.Progress(1);
            return Checked.Of(
                new SourceDocument { Name = reading.Name, Format = format, Blocks = blocks, Furniture = reading.Furniture.ToEquatableList() }, reading.Found);
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Checked.Of<SourceDocument>(null, [unreadable.Diagnostic, .. reading.Found]);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // The libraries say in many ways that a file is damaged; none of them is the caller's fault or business.
            return Checked.Of<SourceDocument>(null, [reading.Unreadable(ReadingDescriptors.Damaged, kind, fault.GetType().Name).Diagnostic, .. reading.Found]);
        }
    }
}
