using System.Globalization;
using System.Text;
using Iki.Documents.Tests.Reading;

namespace Iki.Documents.Tests.Figures;

/// <summary>A workbook made cell by cell, as the XML of the format has it, so that no library decides what is stored.</summary>
internal sealed class Book
{
    private const string Names = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Main = "application/vnd.openxmlformats-officedocument.";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The styles that cells can have, by their number: general, 0 %, a day, a month, two decimals, a year, a month in words.</summary>
    public const int Percent = 1, Day = 2, Month = 3, TwoDecimals = 4, Year = 5, MonthInWords = 6;

    private readonly List<(string Name, string State, StringBuilder Rows, StringBuilder After, StringBuilder Before)> _sheets = [];

    public Book Sheet(string name, string state = "visible")
    {
        _sheets.Add((name, state, new StringBuilder(), new StringBuilder(), new StringBuilder()));
        return this;
    }

    /// <summary>Adds a row. A text that begins with <c>=</c> is a formula with its stored result behind <c>→</c>; see <see cref="Cell"/>.</summary>
    public Book Row(int row, params object?[] cells) => AddRow(row, "", cells);

    public Book HiddenRow(int row, params object?[] cells) => AddRow(row, " hidden=\"1\"", cells);

    private Book AddRow(int row, string more, object?[] cells)
    {
        var xml = _sheets[^1].Rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"{more}>");
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } value) xml.Append(Cell(Place(i + 1, row), value));
        }

        xml.Append("</row>");
        return this;
    }

    /// <summary>Merges cells: <c>A1:B2</c>.</summary>
    public Book Merge(params string[] areas)
    {
        _sheets[^1].After.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{areas.Length}\">{string.Concat(areas.Select(a => $"<mergeCell ref=\"{a}\"/>"))}</mergeCells>");
        return this;
    }

    public Book Protect()
    {
        _sheets[^1].After.Insert(0, "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>");
        return this;
    }

    public Book HideColumn(int column)
    {
        _sheets[^1].Before.Append(CultureInfo.InvariantCulture, $"<cols><col min=\"{column}\" max=\"{column}\" width=\"9\" hidden=\"1\"/></cols>");
        return this;
    }

    public byte[] Bytes()
    {
        var types = new StringBuilder($"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Main}spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Main}spreadsheetml.styles+xml\"/>");
        var relations = new StringBuilder($"<Relationship Id=\"styles\" Type=\"{Relation}styles\" Target=\"styles.xml\"/>");
        var list = new StringBuilder();
        var files = new List<(string, string)>();
        foreach (var (i, (name, state, rows, after, before)) in _sheets.Index())
        {
            files.Add(($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet {Names}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"));
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Main}spreadsheetml.worksheet+xml\"/>");
            relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"r{i + 1}\" Type=\"{Relation}worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>");
            list.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{Escape(name)}\" sheetId=\"{i + 1}\" state=\"{state}\" r:id=\"r{i + 1}\"/>");
        }

        files.Add(("xl/workbook.xml", $"<workbook {Names}><sheets>{list}</sheets></workbook>"));
        files.Add(("xl/styles.xml", $"""
            <styleSheet {Names}><numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy"/><numFmt numFmtId="171" formatCode="[$-421]mmmm\ yyyy"/></numFmts>
            <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
            <cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="4"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>
            """));
        files.Add(("xl/_rels/workbook.xml.rels", OfficeFiles.Relations(relations.ToString())));
        return OfficeFiles.Package(types.ToString(), "xl/workbook.xml", files);
    }

    /// <summary>A cell: a number, a text, a boolean, <c>(number, style)</c>, <c>#REF!</c> and the like, <c>=A1+1→5</c>, <c>=A1+1</c> without a result.</summary>
    private static string Cell(string place, object value) => value switch
    {
        string text when text.StartsWith('#') && text.EndsWith('!') => $"<c r=\"{place}\" t=\"e\"><v>{text}</v></c>",
        string text when text.StartsWith('=') => text.Split('→') is [var formula, var result] ? $"<c r=\"{place}\"><f>{Escape(formula[1..])}</f><v>{result}</v></c>" : $"<c r=\"{place}\"><f>{Escape(text[1..])}</f></c>",
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(text)}</t></is></c>",
        bool truth => $"<c r=\"{place}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
        (double number, int style) => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"{style}\"><v>{number:R}</v></c>"),
        (int number, int style) => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"{style}\"><v>{number}</v></c>"),
        IFormattable number => $"<c r=\"{place}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentException(value.ToString(), nameof(value)),
    };

    private static string Place(int column, int row)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
