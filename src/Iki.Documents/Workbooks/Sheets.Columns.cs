using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <content>How sheets and columns are made.</content>
internal static partial class Sheets
{
    /// <summary>What explains the columns; for people.</summary>
    public static readonly Wording Guide = new("Guide", "Petunjuk");

    /// <summary>What is offered to choose from; for people.</summary>
    public static readonly Wording Choices = new("Choices", "Pilihan");

    private static SheetShape Sheet(string key, string english, string indonesian, string? definition, Wording about, params ReadOnlySpan<ColumnShape> columns) =>
        new() { Key = key, Name = new Wording(english, indonesian), Definition = definition, About = about, Columns = EquatableList.Create(columns) };

    private static ColumnShape Of(string key, string english, string indonesian, CellForm form, int width) =>
        new() { Key = key, Head = new Wording(english, indonesian), Form = form, Width = width };

    private static ColumnShape Of(string key, string english, string indonesian, Wording about, CellForm form, int width) =>
        Of(key, english, indonesian, form, width) with { About = about };

    private static ColumnShape PositionOf() => Of("#position", "Position", "Jabatan",
        new("The id of the position, as on the sheet of positions.", "Id jabatan, sesuai lembar jabatan."), CellForm.Name, 34) with { IsRequired = true, ChosenFrom = ("positions", "id") };

    private static ColumnShape IndicatorOf() => Of("#indicator", "Indicator", "Indikator",
        new("The id of the indicator, as on the sheet of indicators.", "Id indikator, sesuai lembar indikator."), CellForm.Name, 40) with { IsRequired = true, ChosenFrom = ("indicators", "id") };

    private static ColumnShape OwnerOf() => Of("#indicator", "Indicator", "Indikator",
        new("The id of the indicator that it belongs to alone; blank for what all formulas may name.", "Id indikator pemiliknya; kosong bila boleh disebut semua rumus."), CellForm.Name, 40) with { ChosenFrom = ("indicators", "id") };

    private static ColumnShape MeasureOf() => Of("#measure", "Measure", "Baris Rumus",
        new("The id of the measure; blank for the indicator itself.", "Id baris rumus; kosong untuk indikatornya sendiri."), CellForm.Name, 20);

    private static ColumnShape ReadingNoteOf() => Of("reading/note", "Note on the reading", "Catatan Penafsiran",
        new("How it was interpreted, or what is wrong with it; required where it was interpreted or corrected. In Indonesian, where the column beside it has it in English.",
            "Apa yang ditafsirkan, atau apa yang keliru; wajib bila ditafsirkan atau diperbaiki. Dalam bahasa Indonesia, bila kolom di sebelahnya memuat teks Inggrisnya."),
        CellForm.Text, 40);

    private static ColumnShape EnglishReadingNoteOf() => Of("reading/note/en", "Note on the reading (English)", "Catatan Penafsiran (Inggris)",
        new("The note in English, where the catalog has it in both languages; blank for a note that is one text.",
            "Catatan itu dalam bahasa Inggris, bila katalog memuatnya dalam kedua bahasa; kosong bila catatan hanya satu teks."),
        CellForm.Text, 40);

    private static ColumnShape[] SourceColumns(string path) =>
    [
        Of(path + "name", "Source", "Sumber", CellForm.Text, 40) with { IsRequired = path.Length == 0 },
        Of(path + "kind", "Kind of source", "Jenis Sumber", CellForm.Word, 14) with { Words = WordLists.SourceKind },
        Of(path + "note", "Note on the source", "Catatan Sumber", CellForm.Text, 40),
    ];
}
