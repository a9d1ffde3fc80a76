namespace Iki.Cli.Tests;

/// <summary>A small catalog and data for it; the line numbers in tests are counted in these texts.</summary>
internal static class Samples
{
    /// <summary>Two positions and four indicators.</summary>
    public const string Catalog = """
        {
          "formatVersion": 1,
          "id": "uji",
          "title": "Katalog uji",
          "office": { "name": "Kecamatan Uji" },
          "variables": {
            "pegawai": { "label": "pegawai", "unit": "orang", "integer": true, "min": 0 },
            "hadir": { "label": "pegawai yang hadir", "unit": "orang" },
            "rapat": { "label": "rapat", "unit": "kegiatan" } },
          "positions": [
            { "id": "sekretaris", "title": "Sekretaris", "objectives": [ { "statement": "Sasaran pertama", "indicators": [
              { "id": "sekretaris/pegawai", "name": "Jumlah pegawai", "unit": "orang", "formula": "pegawai" },
              { "id": "sekretaris/hadir", "name": "Persentase hadir", "unit": "%", "decimals": 2, "formula": "hadir / pegawai * 100%" }
            ] } ] },
            { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Sasaran kedua", "indicators": [
              { "id": "camat/rapat", "name": "Jumlah rapat", "unit": "kegiatan", "formula": "rapat" },
              { "id": "camat/hadir", "name": "Kehadiran bila ada pegawai", "unit": "%",
                "formula": "hadir / pegawai * 100%", "whenDividingByZero": "notApplicable" }
            ] } ] } ]
        }
        """;

    /// <summary>Figures for all of it: 24 staff, 18 present, 1250 meetings.</summary>
    public static string Data { get; } = DataOf("""{ "pegawai": 24, "hadir": 18, "rapat": 1250 }""");

    /// <summary>A data file of the small catalog with these values, which stand in line 5.</summary>
    public static string DataOf(string values) => $$"""
        {
          "formatVersion": 1,
          "catalog": "uji",
          "period": "2018",
          "values": {{values}}
        }
        """;

    /// <summary>Levels of nesting around the digit 1, all of them closed.</summary>
    public static string Nested(string open, string close, int levels) =>
        string.Concat(Enumerable.Repeat(open, levels)) + "1" + string.Concat(Enumerable.Repeat(close, levels));
}
