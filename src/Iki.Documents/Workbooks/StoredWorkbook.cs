using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Iki.Documents.Reading;

namespace Iki.Documents.Workbooks;

/// <summary>
/// Reads the cells of a workbook as they are stored, counting what it unpacks. It knows no more of the format than cells need, so that
/// one that Excel, LibreOffice or a library wrote is read alike.
/// </summary>
internal sealed class StoredWorkbook
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
    };

    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private readonly DocumentLimits _limits;
    private readonly List<string> _shared = [];
    private readonly List<bool> _dates = [];
    private long _unpacked;
    private int _cells;
    private int _rows;
    private long _characters;
    private bool _isFrom1904;

    private StoredWorkbook(ZipArchive archive, DocumentLimits limits)
    {
        if (archive.Entries.Count > limits.Parts) throw WorkbookFault.Beyond(nameof(DocumentLimits.Parts), limits.Parts);
        _limits = limits;
        _parts = archive.Entries.GroupBy(e => e.FullName.TrimStart('/'), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The sheets of a workbook, or why it cannot be read.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="firstRowsOnly">Whether only the first row of each sheet is wanted.</param>
    /// <exception cref="WorkbookFault">It cannot be read.</exception>
    public static IReadOnlyList<StoredSheet> Read(ReadOnlyMemory<byte> file, DocumentLimits limits, bool firstRowsOnly = false)
    {
        if (file.Length > limits.Bytes) throw WorkbookFault.Beyond(nameof(DocumentLimits.Bytes), limits.Bytes);
        try
        {
            using var archive = new ZipArchive(PackageBytes.Stream(file), ZipArchiveMode.Read);
            return new StoredWorkbook(archive, limits).Sheets(firstRowsOnly);
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or IOException or NotSupportedException or OverflowException or FormatException or ArgumentException)
        {
            throw WorkbookFault.Unreadable(problem);
        }
    }

    private List<StoredSheet> Sheets(bool firstRowsOnly)
    {
        var book = Relations("").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target ?? "xl/workbook.xml";
        var relations = Relations(book);
        foreach (var (_, type, target) in relations)
        {
            if (type.EndsWith("/sharedStrings", StringComparison.Ordinal)) ReadShared(target);
            else if (type.EndsWith("/styles", StringComparison.Ordinal)) ReadStyles(target);
        }

        var sheets = new List<StoredSheet>();
        foreach (var (name, target) in Names(book, relations))
        {
            if (sheets.Count == _limits.Tables) throw WorkbookFault.Beyond(nameof(DocumentLimits.Tables), _limits.Tables);
            sheets.Add(new StoredSheet(name, ReadRows(target, firstRowsOnly)));
        }

        return sheets;
    }

    private List<(string Name, string Part)> Names(string book, List<(string Id, string Type, string Target)> relations)
    {
        var names = new List<(string, string)>();
        using var xml = Open(book);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") _isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet") continue;
            string? id = null;
            var name = xml.GetAttribute("name") ?? "";
            while (xml.MoveToNextAttribute())
            {
                if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) id = xml.Value;
            }

            var relation = relations.FirstOrDefault(r => r.Id == id);
            if (relation.Type?.EndsWith("/worksheet", StringComparison.Ordinal) == true) names.Add((CellText.Unescape(name), relation.Target));
        }

        return names;
    }

    private List<(string Id, string Type, string Target)> Relations(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        var name = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        var relations = new List<(string, string, string)>();
        if (!_parts.ContainsKey(name)) return relations;
        using var xml = Open(name);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
            relations.Add((xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolve(folder, xml.GetAttribute("Target") ?? "")));
        }

        return relations;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (step is not ("." or "..")) parts.Add(step);
        }

        return string.Join('/', parts);
    }

    private void ReadShared(string part)
    {
        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") _shared.Add(RichText(xml));
        }
    }

    /// <summary>The text of an element with runs; what is only said how it is pronounced is left out.</summary>
    private static string RichText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, new StringBuilder());
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPh") SkipInside(xml);
            else if (xml.LocalName == "t") text.Append(TextOf(xml));
        }

        return CellText.Unescape(text.ToString());
    }

    /// <summary>Goes to the end of the element, and no further.</summary>
    private static void SkipInside(XmlReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement) return;
        while (xml.Read() && xml.Depth > depth) { }
    }

    private static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, new StringBuilder());
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) text.Append(xml.Value);
        }

        return text.ToString();
    }

    private void ReadStyles(string part)
    {
        using var xml = Open(part);
        var dates = new HashSet<int>(Enumerable.Range(14, 9).Concat(Enumerable.Range(45, 3)).Concat(Enumerable.Range(27, 10)).Concat(Enumerable.Range(50, 9)));
        var isInCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") isInCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id && IsDate(xml.GetAttribute("formatCode") ?? "")) dates.Add(id);
            else if (xml.LocalName == "xf" && isInCells) _dates.Add(dates.Contains(Number(xml, "numFmtId") ?? 0));
        }
    }

    /// <summary>Whether a format shows days: letters of dates outside of quotation marks and brackets.</summary>
    private static bool IsDate(string format)
    {
        var isQuoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '"') isQuoted = !isQuoted;
            else if (isQuoted) continue;
            else if (format[i] is '\\' or '_' or '*') i++;
            else if (format[i] == '[') i = Math.Max(i, format.IndexOf(']', i));
            else if (format[i] is 'y' or 'Y' or 'd' or 'D' or 'm' or 'M') return !format.Contains("General", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private List<StoredRow> ReadRows(string part, bool firstRowOnly)
    {
        var rows = new List<StoredRow>();
        using var xml = Open(part);
        var (row, cells) = (0, new List<StoredCell>());
        var column = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData") break;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                Keep();
                if (firstRowOnly && rows.Count > 0) break;
                (row, column, cells) = (Number(xml, "r") ?? row + 1, 0, []);
            }
            else if (xml.LocalName == "c")
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                if (column > _limits.Columns) throw WorkbookFault.Beyond(nameof(DocumentLimits.Columns), _limits.Columns);
                if (ReadCell(xml, column) is not { } cell) continue;
                if (++_cells > _limits.Cells) throw WorkbookFault.Beyond(nameof(DocumentLimits.Cells), _limits.Cells);
                // A text that is stored once may stand in every cell.
                _characters += cell.Text.Length;
                if (_characters > _limits.Characters) throw WorkbookFault.Beyond(nameof(DocumentLimits.Characters), _limits.Characters);
                cells.Add(cell);
            }
        }

        Keep();
        return rows;

        void Keep()
        {
            if (cells.Count == 0) return;
            if (++_rows > _limits.Rows) throw WorkbookFault.Beyond(nameof(DocumentLimits.Rows), _limits.Rows);
            rows.Add(new StoredRow(row, cells));
        }
    }

    private StoredCell? ReadCell(XmlReader xml, int column)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = Number(xml, "s") ?? 0;
        if (xml.IsEmptyElement) return null;
        var depth = xml.Depth;
        string? value = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") value = TextOf(xml);
            else if (xml.LocalName == "is") value = RichText(xml);
            else SkipInside(xml);
        }

        if (value is null) return null;
        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _shared.Count
                ? Text(_shared[at])
                : throw WorkbookFault.Unreadable(),
            "inlineStr" => Text(value),
            "str" or "d" => Text(CellText.Unescape(value)),
            "b" => new StoredCell(column, StoredKind.Boolean, value),
            "e" => new StoredCell(column, StoredKind.Error, value),
            _ when value.Length == 0 => null,
            _ when style < _dates.Count && _dates[style] => new StoredCell(column, StoredKind.Date, DayOf(value) ?? value),
            _ => new StoredCell(column, StoredKind.Number, value),
        };

        StoredCell? Text(string text) => text.Length == 0 ? null : new StoredCell(column, StoredKind.Text, text);
    }

    /// <summary>The day of a number; null for none.</summary>
    private string? DayOf(string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number is not (>= 1 and < 2_958_466)) return null;
        var days = (int)Math.Floor(number);

        // Excel counts a 29 February 1900, which never was.
        var day = _isFrom1904 ? new DateOnly(1904, 1, 1).AddDays(days) : new DateOnly(1899, 12, days < 61 ? 31 : 30).AddDays(days);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetter(c)) break;
            column = Math.Min((column * 26) + char.ToUpperInvariant(c) - 'A' + 1, 100_000);
        }

        return column == 0 ? null : column;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private XmlReader Open(string part)
    {
        if (!_parts.TryGetValue(part, out var entry)) throw WorkbookFault.Unreadable();
        return XmlReader.Create(new CountedStream(entry.Open(), this), Settings);
    }

    /// <summary>Refuses to go on where more is unpacked than may be.</summary>
    private sealed class CountedStream(Stream inner, StoredWorkbook workbook) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            workbook._unpacked += read;
            return workbook._unpacked > workbook._limits.UnpackedBytes
                ? throw WorkbookFault.Beyond(nameof(DocumentLimits.UnpackedBytes), workbook._limits.UnpackedBytes)
                : read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
