namespace Iki.Extensions.Hosting.Tests;

/// <summary>Small invented catalogs.</summary>
internal static class CatalogText
{
    /// <summary>A catalog with one indicator, 'camat/kehadiran', in percent: by default hadir / pegawai × 100 %.</summary>
    public static string Of(
        string id = "awan", string office = "Kecamatan Awan Rekaan", string formula = "hadir / pegawai * 100%", string from = "2025-01-01", string? to = null, string title = "Contoh rekaan") => $$"""
        {
          "formatVersion": 1,
          "id": "{{id}}",
          "title": "{{title}}",
          "office": { "name": "{{office}}" },
          "inForce": { "from": "{{from}}"{{(to is null ? "" : $", \"to\": \"{to}\"")}} },
          "variables": {
            "hadir": { "label": "pegawai yang hadir", "unit": "orang", "integer": true, "min": 0 },
            "pegawai": { "label": "pegawai", "unit": "orang", "integer": true, "min": 0 }
          },
          "positions": [
            {
              "id": "camat",
              "title": "Camat",
              "objectives": [
                {
                  "statement": "Meningkatnya kehadiran",
                  "indicators": [
                    { "id": "camat/kehadiran", "name": "Kehadiran", "unit": "%", "polarity": "higherIsBetter", "formula": "{{formula}}", "targets": [{ "period": "2025", "value": 90 }] }
                  ]
                }
              ]
            }
          ]
        }
        """;
}
