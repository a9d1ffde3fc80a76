using Iki.Core;

namespace Iki.Documents.Tests.Figures;

/// <summary>A small catalog of an office that does not exist, and what tables of figures say of it.</summary>
internal static class FigureCatalog
{
    public static Catalog Catalog { get; } = CatalogFile.Read("""
        {
          "formatVersion": 1,
          "id": "sumber-asri-2025",
          "title": "IKI Kecamatan Sumber Asri",
          "office": { "name": "Kecamatan Sumber Asri" },
          "offices": [ { "name": "Desa Melati" }, { "name": "Desa Kenanga" }, { "name": "Kelurahan Dahlia" } ],
          "variables": {
            "penduduk": { "label": "jumlah penduduk", "unit": "jiwa", "aggregate": "last" },
            "kelahiran": { "label": "kelahiran", "unit": "jiwa" },
            "surat": { "label": "surat yang dilayani", "unit": "surat" },
            "kepuasan": { "label": "kepuasan masyarakat", "unit": "%", "aggregate": "average" },
            "rapat": { "label": "rapat koordinasi", "unit": "kegiatan" },
            "pajakDesa": { "label": "realisasi pajak", "unit": "rupiah" },
            "pajakKota": { "label": "realisasi pajak", "unit": "persen kota" },
            "dokumen": { "label": "dokumen perencanaan", "unit": "dokumen", "items": {
              "lkjip": { "label": "LKjIP" }, "renja": { "label": "Rencana Kerja" } } } },
          "positions": [ { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Pelayanan", "indicators": [
            { "id": "camat/surat", "name": "Surat", "unit": "surat", "formula": "surat" },
            { "id": "camat/rapat", "name": "Rapat", "unit": "kegiatan", "formula": "rapat" } ] } ] } ]
        }
        """, "katalog.json").Value;

    public static FigureReading Read(byte[] file, string name = "angka.xlsx", FigureTableOptions? options = null) => FigureTable.Read(Catalog, file, name, options);

    public static FigureReading Read(Book book, FigureTableOptions? options = null) => Read(book.Bytes(), "angka.xlsx", options);

    /// <summary>The figures in words: <c>surat Desa Melati 2025-01 = 12 @ Data!C5</c>.</summary>
    public static string[] Figures(this FigureReading reading) => [.. reading.Rows.Where(r => r.Variable is not null).Select(r =>
        $"{r.Variable}{(r.Item is null ? "" : "." + r.Item)} {r.Office ?? "-"} {r.Period ?? "-"} = {r.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? r.Value ?? r.Text} @ {r.Cell}")];

    /// <summary>What is refused or doubted, without the counts: <c>IKI7411 Data!C5</c>.</summary>
    public static string[] Told(this FigureReading reading) => [.. reading.Diagnostics.Where(d => d.Code is not "IKI7401").Select(d => $"{d.Code} {d.Pointer}".TrimEnd())];

    /// <summary>What became of the cells: figures, blank, refused, rows of totals, other rows.</summary>
    public static string Counts(this FigureReading reading) => string.Join("; ", reading.Tables.Select(t => $"{t.Figures} {t.Blank} {t.Refused} {t.TotalRows} {t.OtherRows}"));
}
