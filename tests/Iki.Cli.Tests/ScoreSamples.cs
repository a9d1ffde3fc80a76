namespace Iki.Cli.Tests;

/// <summary>A catalog with targets of every kind for the second half of 2021, and figures for most of it.</summary>
internal static class ScoreSamples
{
    /// <summary>Two positions: one whole and with weights, one with a target in words, a missing figure and no polarity.</summary>
    public const string Catalog = """
        {
          "formatVersion": 1, "id": "contoh-2021", "title": "Indikator Kinerja Individu Kabupaten Contoh",
          "office": { "name": "Kabupaten Contoh" },
          "variables": {
            "pegawai": { "label": "pegawai", "unit": "orang", "aggregate": "last", "integer": true, "min": 1 },
            "hadir": { "label": "pegawai yang hadir", "unit": "orang", "aggregate": "last", "integer": true, "min": 0 },
            "pelanggaran": { "label": "pelanggaran disiplin", "unit": "kali", "integer": true, "min": 0 },
            "laporan": { "label": "laporan", "unit": "laporan", "integer": true, "min": 0 },
            "hari": { "label": "hari penyelesaian", "unit": "hari", "aggregate": "average" },
            "opini": { "label": "opini" },
            "rapat": { "label": "rapat", "unit": "kegiatan" } },
          "positions": [
            { "id": "sekretaris", "title": "Sekretaris Daerah", "groups": { "permenpanrb-8-2021": "jpt" }, "objectives": [ { "statement": "Tertib administrasi", "indicators": [
              { "id": "sekretaris/kehadiran", "name": "Persentase tingkat kehadiran", "unit": "%", "decimals": 2, "polarity": "higherIsBetter", "weight": 40,
                "formula": "hadir / pegawai * 100%", "targets": [ { "period": "2021-S2", "value": 95 } ] },
              { "id": "sekretaris/pelanggaran", "name": "Jumlah pelanggaran disiplin", "unit": "kali", "decimals": 0, "polarity": "lowerIsBetter", "weight": 20,
                "formula": "pelanggaran", "targets": [ { "period": "2021-S2", "value": 0 } ] },
              { "id": "sekretaris/laporan", "name": "Laporan yang disusun tepat waktu", "unit": "laporan", "decimals": 0, "polarity": "higherIsBetter", "weight": 25,
                "formula": "laporan", "targets": [ { "period": "2021-S2", "value": 12, "highestAttainable": true } ] },
              { "id": "sekretaris/hari", "name": "Rata-rata hari penyelesaian surat", "unit": "hari", "decimals": 1, "polarity": "lowerIsBetter", "weight": 15,
                "formula": "hari", "targets": [ { "period": "2021-S2", "min": 7, "max": 8 } ] } ] } ] },
            { "id": "kasi", "title": "Asisten Pemerintahan", "groups": { "permenpanrb-8-2021": "jpt" }, "objectives": [ { "statement": "Pembinaan", "indicators": [
              { "id": "kasi/opini", "name": "Opini atas laporan keuangan", "unit": "", "formula": "opini", "weight": 50, "targets": [ { "period": "2021-S2", "text": "WTP" } ] },
              { "id": "kasi/rapat", "name": "Rapat koordinasi", "unit": "kegiatan", "polarity": "higherIsBetter", "weight": 50,
                "formula": "rapat", "targets": [ { "period": "2021-S2", "value": 10 } ] },
              { "id": "kasi/arah", "name": "Kegiatan tanpa arah", "unit": "kegiatan", "formula": "rapat", "targets": [ { "period": "2021-S2", "value": 10 } ] } ] } ] } ]
        }
        """;

    /// <summary>22 of 24 present, no violation, 12 reports, 9 days, and an opinion in words.</summary>
    public static string Data { get; } = DataOf("2021-S2");

    public static string DataOf(string period) => $$"""
        { "formatVersion": 1, "catalog": "contoh-2021", "period": "{{period}}",
          "values": { "pegawai": 24, "hadir": 22, "pelanggaran": 0, "laporan": 12, "hari": 9 },
          "observations": [ { "variable": "opini", "text": "WTP" } ] }
        """;

    /// <summary>Runs <c>iki scorecard</c> on a catalog and figures.</summary>
    public static ToolRun Scorecard(ScratchFolder folder, string catalog, string data, string[] more) =>
        ToolRun.Of(["scorecard", folder.Write("katalog.json", catalog), "--data", folder.Write("data.json", data), .. more]);
}
