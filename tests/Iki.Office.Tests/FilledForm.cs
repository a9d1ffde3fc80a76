using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Iki.Office.Tests;

/// <summary>A workbook as LibreOffice has it in one text file (<c>.fods</c>), whose cells are filled in before LibreOffice saves it again.</summary>
internal sealed class FilledForm
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private readonly XDocument _document;

    public FilledForm(byte[] flat) => _document = XDocument.Parse(Encoding.UTF8.GetString(flat), LoadOptions.PreserveWhitespace);

    /// <summary>The rows of a sheet as texts, with what is repeated written out, and without the endless rest.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string sheet) => [.. RowsOf(sheet).Select(r => (IReadOnlyList<string>)[.. CellsOf(r).Select(c => c.Elements(Text + "p").FirstOrDefault()?.Value ?? "")])];

    public IEnumerable<string> Sheets => _document.Descendants(Table + "table").Select(t => t.Attribute(Table + "name")!.Value);

    /// <summary>Types a number into a cell.</summary>
    public void Number(string sheet, int row, int column, decimal value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        Type(sheet, row, column, digits, new XAttribute(Office + "value-type", "float"), new XAttribute(Office + "value", digits));
    }

    /// <summary>Types a formula into a cell, which LibreOffice computes.</summary>
    public void Formula(string sheet, int row, int column, string formula) =>
        Type(sheet, row, column, "", new XAttribute(Table + "formula", "of:" + formula));

    /// <summary>Types a text into a cell.</summary>
    public void Word(string sheet, int row, int column, string text) => Type(sheet, row, column, text, new XAttribute(Office + "value-type", "string"));

    // Without the declaration LibreOffice does not know the file for what it is.
    public byte[] ToBytes() => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{_document.ToString(SaveOptions.DisableFormatting)}");

    private void Type(string sheet, int row, int column, string shown, params XAttribute[] attributes)
    {
        var cell = CellsOf(RowsOf(sheet)[row])[column];
        cell.Attributes().Where(a => a.Name.Namespace == Office || a.Name.Namespace == Calc || a.Name == Table + "formula").Remove();
        cell.RemoveNodes();
        cell.Add(attributes);
        if (shown.Length > 0) cell.Add(new XElement(Text + "p", shown));
    }

    private List<XElement> RowsOf(string sheet)
    {
        var table = _document.Descendants(Table + "table").Single(t => t.Attribute(Table + "name")!.Value == sheet);
        return WrittenOut(table.Descendants(Table + "table-row"), "number-rows-repeated", 2000);
    }

    private static List<XElement> CellsOf(XElement row) => WrittenOut(row.Elements(Table + "table-cell"), "number-columns-repeated", 100);

    /// <summary>Elements that stand for several, each for itself from now on.</summary>
    private static List<XElement> WrittenOut(IEnumerable<XElement> elements, string repeated, int most)
    {
        var all = new List<XElement>();
        foreach (var element in elements.ToArray())
        {
            var times = element.Attribute(Table + repeated) is { } said ? int.Parse(said.Value, CultureInfo.InvariantCulture) : 1;
            if (times > most) break;
            element.Attribute(Table + repeated)?.Remove();
            all.Add(element);
            for (var i = 1; i < times; i++)
            {
                var copy = new XElement(element);
                all[^1].AddAfterSelf(copy);
                all.Add(copy);
            }
        }

        return all;
    }
}
