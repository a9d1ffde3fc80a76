using System.Globalization;
using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading;

/// <summary>One reading of one document: what has been counted, and what has been found.</summary>
internal sealed class DocumentReading(string name, DocumentLimits limits, CancellationToken cancellation, IProgress<double>? progress)
{
    private const int MostFindings = 200;

    private readonly List<Diagnostic> _found = [];
    private readonly List<Paragraph> _furniture = [];
    private long _unpacked;
    private int _elements;
    private int _pages;
    private int _tables;
    private int _rows;
    private int _cells;
    private int _blocks;
    private int _characters;
    private int _paragraphs;
    private double _told;

    public string Name => name;

    public DocumentLimits Limits => limits;

    public IReadOnlyList<Diagnostic> Found => _found;

    public IReadOnlyList<Paragraph> Furniture => _furniture;

    /// <summary>How much has been counted, for tests that hold the work to what the limits say.</summary>
    public long Work => _unpacked + _elements + _rows + _cells + _blocks + _characters;

    public void Unpacked(long bytes) => _unpacked = Add(_unpacked, bytes, limits.UnpackedBytes, nameof(DocumentLimits.UnpackedBytes));

    public void Element()
    {
        if (++_elements > limits.Elements) throw Beyond(nameof(DocumentLimits.Elements), limits.Elements);
        if ((_elements & 0x3FF) == 0) cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Something that costs as much as many elements.</summary>
    public void Elements(long count) => _elements = (int)Add(_elements, count, limits.Elements, nameof(DocumentLimits.Elements));

    public int Page() => ++_pages > limits.Pages ? throw Beyond(nameof(DocumentLimits.Pages), limits.Pages) : _pages;

    public int Table() => ++_tables > limits.Tables ? throw Beyond(nameof(DocumentLimits.Tables), limits.Tables) : _tables;

    /// <summary>The number of the next paragraph outside tables.</summary>
    public int Paragraph() => ++_paragraphs;

    public void Row()
    {
        if (++_rows > limits.Rows) throw Beyond(nameof(DocumentLimits.Rows), limits.Rows);
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A cell that reaches to a column, counted from 0, and not into it.</summary>
    public void Cell(int end)
    {
        if (end > limits.Columns) throw Beyond(nameof(DocumentLimits.Columns), limits.Columns);
        if (++_cells > limits.Cells) throw Beyond(nameof(DocumentLimits.Cells), limits.Cells);
    }

    public void Block()
    {
        if (++_blocks > limits.Blocks) throw Beyond(nameof(DocumentLimits.Blocks), limits.Blocks);
    }

    /// <summary>Lines of a text, each of which may become a block.</summary>
    public void Lines(int count)
    {
        if (count > limits.Blocks) throw Beyond(nameof(DocumentLimits.Blocks), limits.Blocks);
    }

    public void Characters(int count)
    {
        _characters = (int)Add(_characters, count, limits.Characters, nameof(DocumentLimits.Characters));
        cancellation.ThrowIfCancellationRequested();
    }

    public void Nested(int depth)
    {
        if (depth > limits.Nesting) throw Beyond(nameof(DocumentLimits.Nesting), limits.Nesting);
    }

    public void Cancel() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Tells how far the reading is, from 0 to 1.</summary>
    public void Progress(double done)
    {
        cancellation.ThrowIfCancellationRequested();
        if (progress is null || (done < 1 && done - _told < 0.01)) return;
        _told = done;
        progress.Report(done);
    }

    /// <summary>Records what belongs to the page and not to the text.</summary>
    public void PageFurniture(string text, DocumentPlace place)
    {
        var folded = TextFolding.Fold(text);
        if (folded.Length == 0) return;
        Characters(folded.Length);
        _furniture.Add(new Paragraph { Text = folded, Place = place });
    }

    public void Find(DiagnosticDescriptor descriptor, DocumentPlace place, params ReadOnlySpan<string> arguments)
    {
        if (_found.Count >= MostFindings) return;
        _found.Add(Diagnostic.Of(descriptor, [name, .. arguments]) with { File = name, Line = place.Line });
    }

    public UnreadableDocumentException Unreadable(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        new(Diagnostic.Of(descriptor, [name, .. arguments]) with { File = name });

    public UnreadableDocumentException Beyond(string limit, long most) =>
        Unreadable(ReadingDescriptors.BeyondLimit, limit, most.ToString("#,0", CultureInfo.InvariantCulture));

    private long Add(long counted, long more, long most, string limit) => counted + more > most ? throw Beyond(limit, most) : counted + more;
}
