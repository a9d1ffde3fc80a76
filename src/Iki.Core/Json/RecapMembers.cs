using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Results side by side as they are written, with the diagnostics found on the way.</summary>
internal sealed record RecapDocument(Recap Recap, EquatableList<Diagnostic> Diagnostics);

/// <summary>Results side by side, for programs (docs/command-line.md, Periods and offices side by side).</summary>
internal static class RecapMembers
{
    private static readonly WordShape<RecapColumns> Columns = new(
        ("month", RecapColumns.Month), ("quarter", RecapColumns.Quarter), ("office", RecapColumns.Office));

    private static readonly EachLanguage<ObjectShape<RecapDocument>> Document = new(MakeDocument);

    public static ObjectShape<RecapDocument> In(Language language) => Document.In(language);

    private static ObjectShape<RecapDocument> MakeDocument(Language language)
    {
        var shape = new ObjectShape<RecapDocument>("recap", new("Results of months, quarters or offices side by side.", "Hasil per bulan, triwulan, atau unit kerja secara berdampingan."));
        Forms.AddVersion(shape);
        shape.Required("catalog", Forms.Id, d => d.Recap.Catalog.Id, new("The id of the catalog.", "Id katalognya."), "\"lawang-2018\"");
        shape.Required("period", Forms.Period, d => d.Recap.Period, new("The period of the whole.", "Periode keseluruhannya."), "\"2018\"");
        shape.Required("office", TextShape.Any, d => d.Recap.Office, new("The office of the whole.", "Unit kerja keseluruhannya."), "\"Kecamatan Lawang\"");
        shape.Required("by", Columns, d => d.Recap.By, new("What the columns are.", "Isi kolom-kolomnya."), "\"quarter\"");
        shape.Optional("regulation", Forms.Id, d => d.Recap.Regulation?.Id,
            new("The regulation used for the rating.", "Peraturan penilaiannya."), "\"permenpanrb-8-2021\"");
        shape.Required("columns", new ListShape<RecapColumn>(MakeColumn(language)), d => d.Recap.Columns,
            new("The columns.", "Kolom-kolomnya."), "[ ]");
        shape.Required("rows", new ListShape<RecapRow>(MakeRow(language)), d => d.Recap.Rows,
            new("One for each formula row, in catalog order.", "Satu untuk setiap baris rumus, menurut urutan katalog."), "[ ]");
        shape.Required("diagnostics", DiagnosticMembers.ListIn(language), d => d.Diagnostics,
            new("What was found on reading catalog and data, and about the whole.", "Temuan saat membaca katalog dan data, dan tentang keseluruhannya."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<RecapColumn> MakeColumn(Language language)
    {
        var shape = new ObjectShape<RecapColumn>("column", new("A period and an office.", "Periode dan unit kerja."));
        shape.Required("period", Forms.Period, c => c.Period, new("The period.", "Periodenya."), "\"2018-Q1\"");
        shape.Required("office", TextShape.Any, c => c.Office, new("The office.", "Unit kerjanya."), "\"Kecamatan Lawang\"");
        shape.List("diagnostics", DiagnosticMembers.ListIn(language), c => c.Diagnostics,
            new("The rules that the data of this period and office do not meet.", "Aturan yang tidak dipenuhi data periode dan unit kerja ini."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<RecapRow> MakeRow(Language language)
    {
        var shape = new ObjectShape<RecapRow>("row", new("An indicator or measure from column to column.", "Suatu indikator dari kolom ke kolom."));
        shape.Required("id", TextShape.Any, r => r.Id,
            new("The indicator's id; for one of several measures, indicator#measure.", "Id indikator; untuk salah satu baris rumusnya, indikator#baris."), "\"sekretaris-kecamatan/kehadiran-pns\"");
        shape.Required("position", Forms.Id, r => r.Position.Id, new("The position's id.", "Id jabatannya."), "\"sekretaris-kecamatan\"");
        shape.Required("name", TextShape.Any, r => r.Indicator.Name, new("The indicator as printed.", "Indikator sebagaimana tercetak."), "\"Persentase tingkat kehadiran\"");
        shape.Required("unit", TextShape.Any, r => r.Unit, new("The unit.", "Satuannya."), "\"%\"");
        shape.Required("cells", new ListShape<RecapCell>(MakeCell(language)), r => r.Cells, new("One for each column.", "Satu untuk setiap kolom."), "[ ]");
        shape.Required("total", ResultMembers.ResultIn(language), r => ScoredResult.Of(r.Total),
            new("The result for the whole, evaluated from its figures.", "Hasil keseluruhan, dihitung dari angka-angkanya."), "{ }");
        return shape.WrittenOnly();
    }

    private static ObjectShape<RecapCell> MakeCell(Language language)
    {
        var shape = new ObjectShape<RecapCell>("cell", new("What a row has in a column.", "Isi suatu baris pada suatu kolom."));
        shape.Required("result", ResultMembers.ResultIn(language), c => ScoredResult.Of(c.Score),
            new("The result of the column's period and office, with the target set for it alone.", "Hasil periode dan unit kerja kolom ini, dengan target khusus untuknya."), "{ }");
        shape.Optional("yearToDate", ResultMembers.ResultIn(language), c => c.YearToDate is { } score ? ScoredResult.Of(score) : null,
            new("The result from the start of the year to the end of the period, with the cumulative target; left out where columns are offices.",
                "Hasil sejak awal tahun sampai dengan akhir periode, dengan target kumulatif; tidak ada bila kolomnya unit kerja."), "{ }");
        return shape.WrittenOnly();
    }
}
