using System.Xml.Linq;

namespace Iki.Documents.Reading.Word;

/// <summary>The rows and cells of a table of Word, with what spans rows joined.</summary>
internal static class WordTableRows
{
    public static List<WordRow> Of(XElement table, DocumentReading reading, WordText text)
    {
        var rows = new List<WordRow>();
        // Per column where a cell begins: the cell that goes on below.
        var open = new Dictionary<int, WordCell>();
        foreach (var element in Wrapped(table, "tr"))
        {
            var properties = element.Child("trPr");
            if (properties.Child("del") is not null)
            {
                text.Changes++;
                continue;
            }

            var row = new WordRow(properties.IsOn("tblHeader"), []);
            var column = Math.Max(0, PartXml.Number(properties.Value("gridBefore")) ?? 0);
            var begun = new Dictionary<int, WordCell>();
            foreach (var cell in Wrapped(element, "tc"))
            {
                column = Add(cell, column, row, open, begun, reading);
            }

            open = begun;
            rows.Add(row);
        }

        return rows;
    }

    private static int Add(XElement element, int column, WordRow row, Dictionary<int, WordCell> open, Dictionary<int, WordCell> begun, DocumentReading reading)
    {
        var properties = element.Child("tcPr");
        var span = Math.Max(1, PartXml.Number(properties.Value("gridSpan")) ?? 1);
        if ((long)column + span > reading.Limits.Columns) throw reading.Beyond(nameof(DocumentLimits.Columns), reading.Limits.Columns);
        var merged = properties.Child("vMerge") is { } merge ? merge.Get("val") ?? "continue" : null;
        if (properties.Child("hMerge") is { } across && across.Get("val") is null or "continue" && row.Cells is [.., { IsContinued: false } left])
        {
            left.ColumnSpan += span;
            left.Contents.Add(element);
        }
        else if (merged is not null and not "restart" && open.TryGetValue(column, out var above))
        {
            above.RowSpan++;
            above.Contents.Add(element);
            begun[column] = above;
            row.Cells.Add(new WordCell(column, span, element) { IsContinued = true });
        }
        else
        {
            var cell = new WordCell(column, span, element);
            row.Cells.Add(cell);
            if (merged is not null) begun[column] = cell;
        }

        return column + span;
    }

    /// <summary>Children of a name, also those in wrappers of content controls and tracked insertions.</summary>
    private static IEnumerable<XElement> Wrapped(XElement parent, string name)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Is(name)) yield return element;
            if (!(element.Is("sdt") || element.Is("sdtContent") || element.Is("ins") || element.Is("customXml") || element.Is("moveTo"))) continue;
            foreach (var inner in Wrapped(element, name)) yield return inner;
        }
    }
}

/// <summary>A row of a table of Word.</summary>
internal sealed record WordRow(bool IsHead, List<WordCell> Cells);

/// <summary>A cell of a table of Word.</summary>
internal sealed class WordCell(int column, int columnSpan, XElement element)
{
    public int Column => column;

    public int ColumnSpan { get; set; } = columnSpan;

    public int RowSpan { get; set; } = 1;

    /// <summary>Whether it is a part of the cell above.</summary>
    public bool IsContinued { get; init; }

    /// <summary>The elements whose blocks it has: its own, and those of the cells that are a part of it.</summary>
    public List<XElement> Contents { get; } = [element];
}
