namespace Iki.Cli.Tests;

/// <summary>A catalog of two kelurahan with targets by quarter and year, as they stand and cumulative, and figures of three quarters.</summary>
internal static class RecapSamples
{
    public const string Catalog = """
        {
          "formatVersion": 1, "id": "kecamatan-contoh-2024", "title": "Indikator Kinerja Individu Kecamatan Contoh",
          "office": { "name": "Kecamatan Contoh" },
          "offices": [ { "name": "Kelurahan Satu" }, { "name": "Kelurahan Dua" } ],
          "variables": {
            "laporan": { "label": "laporan", "unit": "laporan", "integer": true, "min": 0 },
            "pegawai": { "label": "pegawai", "unit": "orang", "aggregate": "last", "integer": true, "min": 0 },
            "selesai": { "label": "berkas selesai", "unit": "berkas", "integer": true, "min": 0 },
            "masuk": { "label": "berkas masuk", "unit": "berkas", "integer": true, "min": 0 }
          },
          "positions": [ { "id": "kasi", "title": "Kasi Pelayanan", "objectives": [ { "statement": "Pelayanan yang cepat", "indicators": [
            { "id": "kasi/laporan", "name": "Jumlah laporan", "unit": "laporan", "polarity": "higherIsBetter", "formula": "laporan",
              "targets": [ { "period": "2024-Q1", "value": 10 }, { "period": "2024-Q2", "value": 10 }, { "period": "2024-Q3", "value": 10 },
                { "period": "2024-Q4", "value": 10 }, { "period": "2024", "value": 40 } ] },
            { "id": "kasi/berkas", "name": "Persentase berkas selesai", "unit": "%", "decimals": 2, "polarity": "higherIsBetter",
              "formula": "selesai / masuk * 100%",
              "targets": [ { "period": "2024-Q1", "value": 60, "cumulative": true }, { "period": "2024-Q2", "value": 70, "cumulative": true },
                { "period": "2024-Q3", "value": 75, "cumulative": true }, { "period": "2024-Q4", "value": 80, "cumulative": true },
                { "period": "2024", "value": 80 } ] },
            { "id": "kasi/pegawai", "name": "Pegawai pelayanan", "unit": "orang", "formula": "pegawai" } ] } ] } ]
        }
        """;

    public const string Figures = """
        variable,period,office,value
        laporan,2024-Q1,Kelurahan Satu,7
        laporan,2024-Q1,Kelurahan Dua,5
        laporan,2024-Q2,Kelurahan Satu,4
        laporan,2024-Q2,Kelurahan Dua,4
        laporan,2024-Q3,Kelurahan Satu,6
        laporan,2024-Q3,Kelurahan Dua,6
        pegawai,2024-Q1,Kelurahan Satu,10
        pegawai,2024-Q1,Kelurahan Dua,12
        pegawai,2024-Q3,Kelurahan Satu,11
        pegawai,2024-Q3,Kelurahan Dua,12
        selesai,2024-Q1,Kelurahan Satu,30
        masuk,2024-Q1,Kelurahan Satu,40
        selesai,2024-Q1,Kelurahan Dua,20
        masuk,2024-Q1,Kelurahan Dua,40
        selesai,2024-Q2,Kelurahan Satu,45
        masuk,2024-Q2,Kelurahan Satu,50

        """;

    /// <summary>Runs <c>iki evaluate --columns</c> on the catalog, or another, and its figures of 2024.</summary>
    public static ToolRun Run(ScratchFolder folder, string[] more, string? catalog = null, string? figures = null) => folder.Run(
        ["evaluate", folder.Write("rekap.json", catalog ?? Catalog), "--data", folder.Write("angka.csv", figures ?? Figures), "--period", "2024", .. more]);
}
