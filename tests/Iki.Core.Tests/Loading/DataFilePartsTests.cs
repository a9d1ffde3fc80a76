using System.Text;
using Iki.Core.Loading;

namespace Iki.Core.Tests.Loading;

/// <summary>Data files whose observations are taken part by part: what comes of them, and what is said of them, is what reading them as a whole gives.</summary>
public sealed class DataFilePartsTests : IDisposable
{
    private const string CatalogJson =
        """
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" },
          "offices": [ { "name": "Desa Satu" }, { "name": "Desa Énam" } ],
          "variables": {
            "surat": { "label": "surat", "unit": "surat", "integer": true, "min": 0, "frequency": "month" },
            "belanja": { "label": "belanja", "unit": "Rp" },
            "laporan": { "label": "laporan", "items": { "lkjip": { "label": "LKjIP" }, "ekppd": { "label": "EKPPD" } } } },
          "positions": [ { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Tertib surat", "indicators": [
            { "id": "camat/surat", "name": "Surat", "unit": "surat", "formula": "surat" } ] } ] } ] }
        """;

    private const string Start = "{ \"formatVersion\": 1, \"catalog\": \"uji\", \"period\": \"2025\", ";

    private static readonly Catalog Declared = CatalogFile.Read(CatalogJson).Value;

    private static readonly Catalog Open = CatalogFile.Read(CatalogJson.Replace("\"offices\": [ { \"name\": \"Desa Satu\" }, { \"name\": \"Desa Énam\" } ],", "", StringComparison.Ordinal)).Value;

    /// <summary>Documents with what people, and programs, get wrong.</summary>
    private static readonly string[] Ugly =
    [
        Start + """
            "office": "Desa Satu", "numbers": "auto", "values": { "surat": [1, 2, 3, 4], "belanja": "12,5", "laporan": { "lkjip": 1, "tidak/ada": 2 } },
              "observations": [
                { "variable": "surat", "period": "2025-01", "office": "Desa Énam", "value": 4 },
                { "variable": "surat", "period": "2025-01", "office": "Desa Énam", "value": 5 },
                {"variable":"SURAT","period":"2025-02","value":-1},
                { "variable": "surt", "value": 4 }, { "variable": "belanja", "value": 1.250 }, { "variable": "belanja", "period": "2025-Q1", "value": "1,5" },
                { "variable": "laporan", "item": "lkjip", "period": "2025-03", "value": 1e1, "note": "catatan", "source": "Laporan" },
                { "variable": "laporan", "item": "lain", "value": 0 }, { "variable": "laporan", "value": 1 },
                { "value": 1.5, "variable": "surat", "office": "Desa Tujuh" }
              ],
              "ratings": { "camat": { "hasilKerja": "Sesuai ekspektasi" }, "lurah": { "hasilKerja": "Di atas ekspektasi" } } }
            """,
        Start + """
            "observations": [
                { "variable": "surat", "value": 1, "value": 2 }, { "variable": "surat", "valeu": 1 }, { "variable": "" , "value": 1 }, { "variable": "surat" },
                { "variable": "surat", "text": "baik" }, { "variable": "surat", "value": 1, "text": "baik" }, { "variable": "surat", "value": null }, [], 4, "x", null, true, {},
                { "variable": "s\u0075rat", "value": 3, "period": "2025-04" }, { "variable": "surat\ud800", "value": 3 }, { "variable": "surat", "period": "2025-13", "value": 3 },
                { "variable": "surat", "value": "1.250,5" }, { "variable": "surat", "value": "1,250.5" }, { "variable": "surat", "value": 123456789012345678901234567890 },
                { "variable": "surat", "value": { "a": [1, { "b": 2 }] } }, { "variable": " ", "value": 3 }, { "variable": "\u00a0", "office": "  Desa Satu", "value": 3 } ] }
            """,
        Start + """ "observations": [ { "variable": "surat", "period": "2025-01", "value": 1 } ], "office": "Desa Satu", "values": { "surat": 7 } }""",
        Start + """ "observations": [ { "variable": "surat", "period": "2025-01", "value": "1,5" } ], "numbers": "en", "source": "Laporan" }""",
        """{ "observations": [ { "variable": "surat", "value": 1 } ], "period": "2025", "catalog": "uji", "formatVersion": 1 }""",
        """{ "formatVersion": 1, "catalog": "lain", "period": "2025", "observations": [ { "variable": "surat", "value": 1 } ] }""",
        Start + """ "office": "Desa Tujuh", "observations": [ { "variable": "surat", "value": 1 } ] }""",
        Start + """ "values": { "surat": [ 1, 2, 3, 4, 5 ] }, "observations": [ { "variable": "suratt", "value": 1 } ] , "observations": [ ] }""",
        Start + """ "obs\u0065rvations": [ { "variable": "surat", "value": 1 } ] } """,
        Start + "\r\n\"observations\": [ ]\r\n,\n\"ratingCodes\": \"best\", \"ratings\": {\n\"camat\": { \"hasilKerja\": 1 },\n\"sekcam\": { \"predikat\": \"Baik\" } } }\n",
    ];

    private static readonly string[] Pieces =
    [
        "\"", "\\", ",", ":", "{", "}", "[", "]", "0", "-", ".", "e5", "\n", " ", "/* */", "//\n", "null", "true", "\u00e9", "\ud83d\ude00", "\u0001", "\"observations\":[", "\"value\":1,",
        "\"office\":\"Desa Satu\",", "\"variable\":\"surat\",", "\"period\":\"2024\",", "{\"variable\":\"surat\",\"value\":1},", "\\u0041", "\\ud800", "\"numbers\":\"id\",", "\"x\":0,",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("iki-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_ugly_document_gives_what_it_gives_as_a_whole()
    {
        foreach (var json in Ugly) CompareAll(Encoding.UTF8.GetBytes(json));
    }

    [Fact]
    public void A_document_that_was_broken_anywhere_gives_what_it_gives_as_a_whole()
    {
        var times = int.Parse(Environment.GetEnvironmentVariable("IKI_PARTS") ?? "400", System.Globalization.CultureInfo.InvariantCulture);
        var random = new Random(20251);
        for (var i = 0; i < times; i++) CompareAll(Broken(Encoding.UTF8.GetBytes(Ugly[random.Next(Ugly.Length)]), random));
    }

    private static byte[] Broken(byte[] json, Random random)
    {
        for (var times = random.Next(1, 3); times > 0 && json.Length > 0; times--)
        {
            var at = random.Next(json.Length);
            var piece = Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
            json = random.Next(6) switch
            {
                0 => [.. json[..at], .. json[(at + 1)..]],
                1 => json[..at],
                2 => [.. json[..at], (byte)random.Next(256), .. json[(at + 1)..]],
                3 => [.. json[..at], .. json[random.Next(at + 1)..]],
                _ => [.. json[..at], .. piece, .. json[at..]],
            };
        }

        return json;
    }

    private void CompareAll(byte[] json)
    {
        foreach (var catalog in new[] { Declared, Open })
        {
            var whole = Read(catalog, new DataFileSource("data.json", json), inParts: 0);
            Compare(whole, Read(catalog, new DataFileSource("data.json", json)), json);
            var path = Path.Combine(_folder, "data.json");
            File.WriteAllBytes(path, json);
            whole = Read(catalog, new DataFileSource(path, null), inParts: 0);
            foreach (var size in new[] { 1, 100 }) Compare(whole, Read(catalog, new DataFileSource(path, null) { PartSize = size }), json);
        }
    }

    private static void Compare(Checked<DataSet> whole, Checked<DataSet> parts, byte[] json)
    {
        var text = Encoding.Latin1.GetString(json);
        Said(parts).Should().Equal(Said(whole), "it is the document {0}", text);
        parts.Diagnostics.Should().Equal(whole.Diagnostics, "it is the document {0}", text);
        (parts.ValueOrNull is null).Should().Be(whole.ValueOrNull is null);
        if (whole.ValueOrNull is not { } data) return;
        var other = parts.Value;
        (other.Period, other.Office, other.LeftOut, other.Observations.Count).Should().Be((data.Period, data.Office, data.LeftOut, data.Observations.Count), "it is the document {0}", text);
        other.Observations.Should().Equal(data.Observations, "it is the document {0}", text);
        other.Ratings.Should().Equal(data.Ratings, "it is the document {0}", text);
    }

    private static IEnumerable<string> Said(Checked<DataSet> read) => read.Diagnostics.Select(d => $"{d.Code} {d.Pointer} {d.Line} {d.Message(Language.English)}");

    private static Checked<DataSet> Read(Catalog catalog, DataFileSource source, int? inParts = null) =>
        FiguresOfFiles.Read(catalog, [source], [], null, NumberNotation.Auto, null, wantsPeriod: true, inParts);
}
