using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Iki.Core;
using Iki.Core.Forms;
using Iki.Core.Tests;

namespace Iki.Documents.Tests.Forms;

/// <summary>A form as a workbook: its sheets, what can be filled in, and what a cell takes.</summary>
public class FormWorkbookTests
{
    [Fact]
    public void Each_source_has_a_sheet_and_periods_stand_side_by_side()
    {
        var book = Book.Of(SmallForm.Of());
        book.Sheets.Should().Equal("Seksi Pemerintahan", "Subbag Umum", "Seksi Pemerintahan (2)", "Sumber belum disebut", "Berupa kata", "Tentang formulir*");
        book.Row("Seksi Pemerintahan", 1).Should().Equal("Formulir angka: Uji");
        book.Row("Seksi Pemerintahan", 2).Should().Equal("Unit kerja: Kecamatan Uji");
        book.Row("Seksi Pemerintahan", 3).Should().Equal("Periode: Triwulan I 2025");
        book.Row("Seksi Pemerintahan", 7).Should().Equal("Sudah diketahui, tidak diisi: hari kerja = 62,5 hari");
        book.Row("Seksi Pemerintahan", 8).Should().Equal("Variabel", "Butir", "Uraian", "Satuan", "Sumber data", "Januari 2025", "Februari 2025", "Maret 2025");
        book.Row("Seksi Pemerintahan", 9).Should().Equal("laporan", "", "laporan bulanan", "laporan", "Seksi [Pemerintahan]", "", "", "");
        book.Row("Subbag Umum", 9).Should().Equal("dokumen", "renja", "dokumen: Renja", "dokumen", "Subbag Umum", "");
        book.Row("Sumber belum disebut", 8).Should().Equal("Variabel", "Butir", "Uraian", "Satuan", "Sumber data", "Triwulan I 2024", "Triwulan I 2025");
        book.Row("Berupa kata", 8).Should().Equal("opini", "", "opini", "", "Kecamatan Uji", "2025-Q1", "");
        book.Row("Berupa kata", 7).Should().Equal("Variabel", "Butir", "Uraian", "Sumber data", "Unit kerja", "Periode", "Teks");
    }

    [Fact]
    public void Several_offices_stand_in_a_column_or_have_a_sheet_each()
    {
        var form = SmallForm.Of(null, "Desa Satu", "Desa Dua");
        Book.Of(form).Row("Seksi Pemerintahan", 7).Should().Equal("Variabel", "Butir", "Uraian", "Satuan", "Sumber data", "Unit kerja", "Januari 2025", "Februari 2025", "Maret 2025");
        var book = Book.Of(form, Language.English, FormSheets.Office);
        book.Sheets.Should().Equal("Desa Satu", "Desa Dua", "In words", "About this form*");
        book.Row("Desa Dua", 2).Should().Equal("Office: Desa Dua");
        book.Row("Desa Dua", 8).Should().Equal("Variable", "Item", "Description", "Unit of measure", "Data source", "Quarter 1 2024", "Quarter 1 2025", "January 2025", "February 2025", "March 2025");
    }

    [Fact]
    public void Only_what_is_asked_for_can_be_filled_in_and_the_protection_has_no_password()
    {
        var book = Book.Of(SmallForm.Of(null, "Desa Satu"), sheets: FormSheets.Office);
        book.Open("Desa Satu").Should().Equal("H9", "I9", "J9", "G10", "G11", "F12", "G12");
        var protection = book.Part("Desa Satu").Worksheet!.GetFirstChild<SheetProtection>()!;
        (protection.Sheet!.Value, protection.Password, protection.HashValue).Should().Be((true, null, null));
        var pane = book.Part("Desa Satu").Worksheet!.GetFirstChild<SheetViews>()!.GetFirstChild<SheetView>()!.Pane!;
        (pane.TopLeftCell!.Value, pane.State!.Value).Should().Be(("D9", PaneStateValues.Frozen));
    }

    [Fact]
    public void A_cell_takes_what_its_variable_takes()
    {
        var book = Book.Of(SmallForm.Of());
        book.Rules("Seksi Pemerintahan").Should().Equal("F9:H9 whole between 0 31");
        book.Rules("Subbag Umum").Should().Equal("F9 whole greaterThanOrEqual -9.99E+307");
        book.Rules("Sumber belum disebut").Should().Equal("F9:G9 decimal greaterThanOrEqual 1.5");
        book.Rules("Berupa kata").Should().Equal("G8 list  \"TW,TMP,WDP,WTP-DPP,WTP\"");
    }

    [Fact]
    public void What_is_there_is_filled_in_as_numbers()
    {
        var data = "'values': { 'laporan': [ 3, 0, 4 ], 'dokumen': { 'renja': 1 }, 'indeks': 1.75 }, 'observations': [ { 'variable': 'opini', 'text': 'WTP' } ]";
        var book = Book.Of(SmallForm.Of(data));
        book.Row("Seksi Pemerintahan", 9).Should().EndWith(["3", "0", "4"]);
        book.Row("Sumber belum disebut", 9).Should().EndWith(["", "1.75"]);
        book.Cell("Seksi Pemerintahan", "F9").DataType.Should().BeNull();
        book.Row("Berupa kata", 8).Should().EndWith(["Kecamatan Uji", "2025-Q1", "WTP"]);
    }

    [Fact]
    public void The_hidden_sheet_says_what_the_form_is_of()
    {
        var book = Book.Of(SmallForm.Of(null, "Desa Satu", "Desa Dua"));
        Enumerable.Range(1, 7).Select(r => string.Join(' ', book.Row("Tentang formulir", r))).Should().Equal(
            "formVersion 1", "catalog uji-2025", "period 2025-Q1", "yearToDate false", "office Desa Satu", "office Desa Dua", "language id");
    }

    [Fact]
    public void A_form_that_asks_for_nothing_says_so()
    {
        var evaluator = SmallForm.Evaluator(SmallForm.Catalog.Replace("laporan / hariKerja", "1 + hariKerja", StringComparison.Ordinal));
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2025-Q1"), Indicators = ["a"] }).Value;
        FormDocument.WriteWorkbook(form).Diagnostics.Select(d => d.Code).Should().Equal("IKI7301");
    }

    [Fact]
    public void A_form_of_more_sheets_than_are_read_is_refused()
    {
        var offices = string.Join(", ", Enumerable.Range(1, 500).Select(i => $"{{ 'name': 'Desa {i}' }}"));
        var evaluator = SmallForm.Evaluator(SmallForm.Catalog.Replace("{ 'name': 'Desa Satu' }, { 'name': 'Desa Dua' }", offices, StringComparison.Ordinal));
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2025-Q1"), Offices = [.. Enumerable.Range(1, 500).Select(i => $"Desa {i}")] }).Value;
        FormDocument.WriteWorkbook(form, sheets: FormSheets.Office).Diagnostics.Select(d => d.Code).Should().Equal("IKI7302");
        FormDocument.WriteWorkbook(form).HasValue.Should().BeTrue();
    }

    [Fact]
    public void Hostile_names_are_texts_and_nothing_runs()
    {
        const string Name = "=HYPERLINK(\"x\")</v>\u0001";
        var evaluator = SmallForm.Evaluator();
        var catalog = evaluator.Catalog with
        {
            Title = Name, Variables = [.. evaluator.Catalog.Variables.Select(v => v with { Label = Name, Source = new DataSource { Name = Name } })],
        };
        var form = FigureForm.Of(CatalogEvaluator.Create(catalog).Value, new FormRequest { Period = Period.Parse("2025-Q1") }).Value;
        var bytes = FormDocument.WriteWorkbook(form).Value;
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<CellFormula>()).Should().BeEmpty();
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Take(5).Should().BeEmpty();
        AngleSharp.Html.Parser.HtmlParser parser = new();
        var page = parser.ParseDocument(FormDocument.WritePage(form));
        page.QuerySelectorAll("script, a, img").Should().BeEmpty();
        page.Title.Should().StartWith("Formulir angka: =HYPERLINK");
    }

    [Theory]
    [InlineData("lawang-2018", "2018", FormSheets.Source)]
    [InlineData("ngronggot-2019", "2019", FormSheets.Office)]
    [InlineData("wonoasih-2024", "2024-Q1", FormSheets.Source)]
    [InlineData("awan-putih-2025", "2025-Q2", FormSheets.Source)]
    public void The_form_of_a_decree_is_valid_and_always_the_same(string seed, string period, FormSheets sheets)
    {
        var evaluator = CatalogFile.LoadEvaluator(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse(period) }).Value;
        var bytes = FormDocument.WriteWorkbook(form, Language.Indonesian, sheets).Value;
        bytes.Should().Equal(FormDocument.WriteWorkbook(form, Language.Indonesian, sheets).Value);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Take(5).Should().BeEmpty();
    }

    /// <summary>A workbook as its parts say.</summary>
    private sealed class Book
    {
        private readonly SpreadsheetDocument _document;

        private Book(byte[] bytes) => _document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

        public IEnumerable<string> Sheets => All.Select(s => s.Name!.Value + (s.State?.Value == SheetStateValues.Hidden ? "*" : ""));

        private IEnumerable<Sheet> All => _document.WorkbookPart!.Workbook!.Descendants<Sheet>();

        public static Book Of(FigureForm form, Language language = Language.Indonesian, FormSheets sheets = FormSheets.Source) =>
            new(FormDocument.WriteWorkbook(form, language, sheets).Value);

        public WorksheetPart Part(string sheet) => (WorksheetPart)_document.WorkbookPart!.GetPartById(All.Single(s => s.Name == sheet).Id!);

        public string[] Row(string sheet, int number) =>
            [.. Part(sheet).Worksheet!.Descendants<Row>().Where(r => r.RowIndex! == (uint)number).SelectMany(r => r.Elements<Cell>()).Select(c => c.InnerText)];

        public Cell Cell(string sheet, string place) => Part(sheet).Worksheet!.Descendants<Cell>().Single(c => c.CellReference == place);

        /// <summary>The cells that are not locked.</summary>
        public IEnumerable<string> Open(string sheet)
        {
            var formats = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();
            return Part(sheet).Worksheet!.Descendants<Cell>().Where(c => formats[c.StyleIndex!].Protection?.Locked?.Value == false).Select(c => c.CellReference!.Value!);
        }

        public IEnumerable<string> Rules(string sheet) => Part(sheet).Worksheet!.Descendants<DataValidation>().Select(v =>
            string.Create(CultureInfo.InvariantCulture, $"{v.SequenceOfReferences!.InnerText} {v.Type!.InnerText} {v.Operator?.InnerText} {v.Formula1!.Text} {v.Formula2?.Text}").TrimEnd());
    }
}
