namespace Iki.Core.Tests.Measurement;

/// <summary>
/// A kabupaten of two kecamatan that both have a Desa Sukamaju. Figures of 2024, a village each: Sukamaju of A 3 of 4, Mekar 1 of 2, Sukamaju of B 5 of 8,
/// Indah 2 of 2. So A has 4 of 6, B 7 of 10, and all have 11 of 16, which is 68.75 %.
/// </summary>
internal static class SameNames
{
    public const string SukamajuOfA = "Kecamatan A / Desa Sukamaju";
    public const string SukamajuOfB = "Kecamatan B / Desa Sukamaju";

    public const string CatalogText = """
        { "formatVersion": 1, "id": "uji-2024", "title": "Uji", "office": { "name": "Kabupaten Uji" },
          "offices": [
            { "name": "Kecamatan A", "code": "35.99.01", "offices": [ { "name": "Desa Sukamaju", "code": "35.99.01.2001" }, { "name": "Desa Mekar", "code": "35.99.01.2002" } ] },
            { "name": "Kecamatan B", "code": "35.99.02", "offices": [ { "name": "Desa Sukamaju", "code": "35.99.02.2001" }, { "name": "Desa Indah" } ] } ],
          "variables": { "hadir": { "label": "hadir", "unit": "orang" }, "pegawai": { "label": "pegawai", "unit": "orang" } },
          "positions": [ { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Kehadiran", "indicators": [
            { "id": "camat/kehadiran", "name": "Kehadiran", "unit": "%", "decimals": 2, "formula": "hadir / pegawai * 100%" } ] } ] } ] }
        """;

    public const string Json = """
        { "formatVersion": 1, "catalog": "uji-2024", "period": "2024", "observations": [
          { "variable": "hadir", "office": "35.99.01.2001", "value": 3 }, { "variable": "pegawai", "office": "Kecamatan A / Desa Sukamaju", "value": 4 },
          { "variable": "hadir", "office": "Desa Mekar", "value": 1 }, { "variable": "pegawai", "office": "Kecamatan A/Desa Mekar", "value": 2 },
          { "variable": "hadir", "office": "kecamatan b  /desa sukamaju", "value": 5 }, { "variable": "pegawai", "office": "35.99.02.2001", "value": 8 },
          { "variable": "hadir", "office": "Kabupaten Uji / Kecamatan B / Desa Indah", "value": 2 }, { "variable": "pegawai", "office": "DESA INDAH", "value": 2 } ] }
        """;

    public const string Csv = """
        variable,office,value
        hadir,35.99.01.2001,3
        pegawai,Kecamatan A / Desa Sukamaju,4
        hadir,Desa Mekar,1
        pegawai,Kecamatan A/Desa Mekar,2
        hadir,kecamatan b  /desa sukamaju,5
        pegawai,35.99.02.2001,8
        hadir,Kabupaten Uji / Kecamatan B / Desa Indah,2
        pegawai,DESA INDAH,2
        """;

    public static CatalogEvaluator Evaluator { get; } = CatalogFile.ReadEvaluator(CatalogText).OrThrow();

    public static Catalog Catalog => Evaluator.Catalog;

    public static DataSet Data { get; } = DataFile.Read(Catalog, Json).OrThrow();
}
