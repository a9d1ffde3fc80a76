using System.Globalization;
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
    public async Task Every_ugly_document_gives_what_it_gives_as_a_whole()
    {
        foreach (var json in Ugly) await CompareAll(Encoding.UTF8.GetBytes(json));
    }

    [Fact]
    public async Task A_document_that_was_broken_anywhere_gives_what_it_gives_as_a_whole()
    {
        var times = int.Parse(Environment.GetEnvironmentVariable("IKI_PARTS") ?? "150", CultureInfo.InvariantCulture);
        var random = new Random(20251);
        for (var i = 0; i < times; i++) await CompareAll(Broken(Encoding.UTF8.GetBytes(Ugly[random.Next(Ugly.Length)]), random));
    }

    [Theory]
    [InlineData("[ { \"variable\": \"surat\", \"value\": 1 } ] }", "")]
    [InlineData("[\n{ \"variable\": \"surat\", \"value\": 1 },\n\n{ \"variable\": \"surt\", \"value\": 1 } ] }", "IKI5004 /observations/1 4")]
    [InlineData("[\n{ \"variable\": \"surat\", \"value\": 1 },\n\n{ \"variable\": \"surat\",\n\"vlaue\": 1 } ] }", "IKI4011 /observations/1/vlaue 5")]
    [InlineData("[ { \"variable\": \"surat\", \"value\": 1 },\n{ \"variable\": \"surat\", \"value\": 2 } ]\n}", "IKI5013 /observations/1 2")]
    [InlineData("[ { \"variable\": \"surat\", \"value\": 1 },\n] }", "IKI4010 /observations 1")]
    [InlineData("[ { \"variable\": \"surat\", \"value\": 1 }\n] }\n}", "IKI4006  3")]
    [InlineData("[ { \"variable\": \"surat\", \"value\": 1 } ],\n\"ratings\": { \"lurah\": { \"hasilKerja\": \"Sesuai ekspektasi\" } } }", "IKI4038 /ratings/lurah 2")]
    [InlineData("[ { \"variable\": \"surat\", \"value\": 1 } ],\n\"values\": { \"surat\": 1 } }", "IKI5012 /observations/0 1")]
    public void What_is_found_has_its_pointer_and_its_line(string rest, string expected)
    {
        var found = DataFile.Read(Declared, Start + "\"observations\": " + rest);
        string.Join(", ", found.Diagnostics.Select(d => $"{d.Code} {d.Pointer} {d.Line}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("\"variable\": \"surat \"", "IKI5004")]
    [InlineData("\"variable\": \"SURAT\"", "")]
    [InlineData("\"variable\": \"surat\", \"office\": \"Desa Satu \"", "IKI5008")]
    [InlineData("\"variable\": \"surat\", \"office\": \"Desa\u00a0Satu\"", "IKI5008")]
    [InlineData("\"variable\": \"surat\", \"office\": \"desa satu\"", "")]
    [InlineData("\"variable\": \"surat\", \"period\": \"2025-01 \"", "IKI4018")]
    [InlineData("\"variable\": \"laporan\", \"item\": \"lkjip \"", "IKI5005")]
    [InlineData("\"variable\": \"laporan\", \"item\": \"LKjIP\"", "")]
    public void Names_are_taken_as_they_stand_and_not_as_cells_are(string members, string expected)
    {
        var read = DataFile.Read(Declared, Start + "\"observations\": [ { " + members + ", \"value\": 1 } ] }");
        string.Join(", ", read.Diagnostics.Select(d => d.Code)).Should().Be(expected);
        read.Value.Observations.Count.Should().Be(expected.Length == 0 ? 1 : 0);
    }

    [Fact]
    public void The_line_of_an_element_is_found_among_many()
    {
        var json = new StringBuilder(Start).Append("\n\"observations\": [");
        for (var i = 0; i < 3_000; i++) json.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{new string('\n', i == 1_500 ? 700 : 2)}{{ \"variable\": \"surat\", \"period\": \"{2000 + (i / 12)}-{(i % 12) + 1:00}\",\n\"value\": {i} }}");
        json.Append(",\n{ \"variable\": \"surat\", \"period\": \"2249-12\", \"value\": 1 }, { \"variable\": \"surat\", \"period\": \"2000-01\", \"value\": 0 } ] }");

        // Two lines before each of 3,000 and one within, 698 more before one of them, one after the last; the list begins on line 2.
        var found = DataFile.Read(Declared, json.ToString()).Diagnostics;
        found.Select(d => $"{d.Code} {d.Pointer} {d.Line}").Should().Equal("IKI5013 /observations/3000 9701", "IKI5012 /observations/3001 9701");
    }

    [Fact]
    public void A_hundred_thousand_observations_take_a_third_of_the_memory_at_most_that_they_take_with_a_document()
    {
        var json = new StringBuilder(Start).Append("\"observations\": [");
        for (var i = 0; i < 100_000; i++) json.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",\n")}{{ \"variable\": \"belanja\", \"period\": \"{1900 + (i / 12 % 800)}-{(i % 12) + 1:00}\", \"office\": \"Dusun {i / 9_600}\", \"value\": {i % 1_000} }}");
        var path = Written("data.json", Encoding.UTF8.GetBytes(json.Append("] }").ToString()));
        var source = new DataFileSource(path, null);
        var (parts, whole) = (Allocated(source, inParts: 1), Allocated(source, inParts: 0));
        (parts * 3).Should().BeLessThan(whole);
    }

    private static long Allocated(DataFileSource source, int inParts)
    {
        Read(Open, source, inParts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Read(Open, source, inParts);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        read.Diagnostics.Should().BeEmpty();
        read.Value.Observations.Count.Should().Be(100_000);
        return allocated;
    }

    [Fact]
    public void A_file_that_turns_out_broken_takes_nothing_from_those_beside_it()
    {
        string[] files =
        [
            Start + "\"observations\": [ { \"variable\": \"surat\", \"period\": \"2025-01\", \"value\": 1 } ] }",
            Start + "\"observations\": [ { \"variable\": \"surat\", \"period\": \"2025-02\", \"value\": 2 }, { \"variable\": \"surat\", \"period\": \"2025-01\", \"value\": 3 } ",
            Start + "\"observations\": [ { \"variable\": \"surat\", \"period\": \"2025-03\", \"value\": 4 } ], \"source\": \"Laporan\" }",
        ];
        string[] paths = [.. files.Select((json, i) => Written($"{i}.json", Encoding.UTF8.GetBytes(json)))];
        var (data, found) = DataFile.Load(Declared, [paths[0], Path.Combine(_folder, "tidak-ada.json"), paths[1], paths[2]], [new ObservationRow { Variable = "surat", Period = "2025-04", Value = "5" }]);
        found.Select(d => $"{d.Code} {Path.GetFileName(d.File)} {d.Line}").Should().Equal("IKI4001 tidak-ada.json ", "IKI4007 1.json 1");
        data!.Observations.Select(o => $"{o.Period} {o.Value!.Value.Value}").Should().Equal("2025-01 1", "2025-03 4", "2025-04 5");
    }

    [Fact]
    public void A_file_as_long_as_the_limit_is_read_in_parts_and_a_longer_one_is_not()
    {
        var json = Encoding.UTF8.GetBytes(Start + "\"observations\": [ { \"variable\": \"surat\", \"value\": 1 } ] }");
        var path = Written("data.json", json);
        DataFile.Load(Declared, [path], [], limits: new FileLimits { JsonBytes = json.Length }).Value.Observations.Should().ContainSingle();
        var found = DataFile.Load(Declared, [path], [], limits: new FileLimits { JsonBytes = json.Length - 1 });
        found.Diagnostics.Select(d => d.Code).Should().Equal("IKI4029");
        found.ValueOrNull.Should().BeNull();
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

    private async Task CompareAll(byte[] json)
    {
        foreach (var catalog in new[] { Declared, Open })
        {
            var whole = Read(catalog, new DataFileSource("data.json", json), inParts: 0);
            Compare(whole, Read(catalog, new DataFileSource("data.json", json)), json);
            Compare(whole, await DataFile.ReadAsync(catalog, new MemoryStream(json), "data.json"), json);
            var path = Written("data.json", json);
            whole = Read(catalog, new DataFileSource(path, null), inParts: 0);
            foreach (var size in new[] { 1, 100 }) Compare(whole, Read(catalog, new DataFileSource(path, null) { PartSize = size }), json);
        }
    }

    private string Written(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
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
        FiguresOfFiles.Read(catalog, [source], [], null, NumberNotation.Auto, null, wantsPeriod: false, inParts);
}
