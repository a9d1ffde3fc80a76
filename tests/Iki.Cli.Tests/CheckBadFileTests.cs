using System.Text;

namespace Iki.Cli.Tests;

/// <summary>iki check on files that are no catalogs: each is told by file, pointer and line, and by its exit code.</summary>
public sealed class CheckBadFileTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // definitions.md: unknown, duplicate and missing members are errors with file, JSON pointer and line. Lines counted in Samples.
    [Theory]
    [InlineData("\"title\": \"Katalog uji\"", "\"title\": \"Katalog uji\", \"warna\": \"biru\"", "IKI4011", "/warna", 4)]
    [InlineData("\"title\": \"Katalog uji\"", "\"title\": \"Katalog uji\", \"id\": \"lain\"", "IKI4012", "/id", 4)]
    [InlineData("\"sekretaris/hadir\"", "\"sekretaris/pegawai\"", "IKI4030", "/positions/0/objectives/0/indicators/1/id", 13)]
    [InlineData("\"id\": \"camat\"", "\"id\": \"sekretaris\"", "IKI4030", "/positions/1/id", 15)]
    [InlineData("\"label\": \"rapat\", ", "", "IKI4013", "/variables/rapat", 9)]
    [InlineData("\"title\": \"Camat\"", "\"title\": null", "IKI4014", "/positions/1/title", 15)]
    [InlineData("\"title\": \"Camat\"", "\"title\": 5", "IKI4015", "/positions/1/title", 15)]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "IKI4020", "/formatVersion", 2)]
    public void A_mistake_is_told_with_its_place(string sound, string faulty, string code, string pointer, int line)
    {
        Samples.Catalog.Should().Contain(sound);
        var file = _folder.Write("salah.json", Samples.Catalog.Replace(sound, faulty, StringComparison.Ordinal));

        var run = _folder.Run("check", file, "--format", "json");

        run.ExitCode.Should().Be(1);
        var found = Json.Bare(run.Output).Should().ContainSingle().Subject;
        Json.MustBe(found.ToJsonString(), $$"""
            { "code": "{{code}}", "severity": "error", "file": "salah.json", "pointer": "{{pointer}}", "line": {{line}} }
            """);
    }

    [Fact]
    public void A_mistake_is_printed_for_people_with_file_line_and_pointer()
    {
        var file = _folder.Write("salah.json", Samples.Catalog.Replace("\"id\": \"uji\"", "\"id\": \"uji\", \"titel\": 1", StringComparison.Ordinal));

        var run = _folder.Run("check", file);

        run.ExitCode.Should().Be(1);
        run.Output.Should().NotContain("No problems");
        run.ErrorLines[0].Should().StartWith("IKI4011  ").And.Contain("titel").And.Contain("Did you mean 'title'?");
        run.ErrorLines[1].Should().Be("  -> salah.json:3  /titel");
    }

    [Fact]
    public void A_name_in_a_file_cannot_steer_the_terminal()
    {
        var file = _folder.Write("salah.json", Samples.Catalog.Replace("\"id\": \"uji\"", "\"id\": \"uji\", \"\\u001b[31mx\": 1", StringComparison.Ordinal));

        _folder.Run("check", file).Error.Should().Contain("IKI4011").And.NotContain("\u001b");
    }

    public static TheoryData<string, byte[], string, int> Broken => new()
    {
        { "empty", [], "IKI4003", 1 },
        { "only spaces", " \n\t\r\n"u8.ToArray(), "IKI4003", 1 },
        { "not UTF-8", [.. "{ \"formatVersion\": 1,\n  \"id\": \""u8, 0x9D, .. "\" }"u8], "IKI4004", 2 },
        { "Windows-1252", [.. "{ \"formatVersion\": 1,\n  \"id\": \""u8, 0xFF, .. "\" }"u8], "IKI4025", 2 },
        { "half a character at the end", [.. "{ \"id\": \""u8, 0xC3], "IKI4004", 1 },
        { "UTF-16", [0x7B, 0x00, 0xFF, 0xFE], "IKI4025", 1 },
        { "two byte-order marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Samples.Catalog)], "IKI4006", 1 },
        { "not JSON", "formatVersion: 1"u8.ToArray(), "IKI4006", 1 },
        { "cut off", Encoding.UTF8.GetBytes(Samples.Catalog[..^2]), "IKI4007", 19 },
        { "comment", "{\n  // catatan\n  \"formatVersion\": 1 }"u8.ToArray(), "IKI4009", 2 },
        { "trailing comma", "{\n  \"formatVersion\": 1,\n}"u8.ToArray(), "IKI4010", 2 },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_told_with_its_line(string what, byte[] bytes, string code, int line)
    {
        var run = _folder.Run("check", _folder.Write("rusak.json", bytes), "--format", "json");

        run.ExitCode.Should().Be(1, what);
        var found = Json.Diagnostics(run.Output).Should().ContainSingle(what).Subject;
        ((string)found["code"]!).Should().Be(code);
        ((string)found["file"]!).Should().Be("rusak.json");
        ((int)found["line"]!).Should().Be(line);
    }

    [Theory]
    [InlineData("{\"positions\":", "}")]
    [InlineData("{\"a\":", "}")]
    public void A_file_of_5000_nested_objects_is_refused_as_too_deep(string open, string close)
    {
        var run = _folder.Run("check", _folder.Write("dalam.json", Samples.Nested(open, close, 5_000)), "--format", "json");

        run.ExitCode.Should().Be(1);
        Json.Codes(run.Output).Should().Contain("IKI4008");
    }

    [Fact]
    public void A_folder_cannot_be_read()
    {
        var run = _folder.Run("check", _folder.MakeFolder("map.json"));

        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith("IKI4002  ").And.Contain("map.json");
    }

    [Theory]
    [InlineData("tidak-ada.json")]
    [InlineData("tidak/ada.json")]
    public void A_missing_file_cannot_be_read(string name)
    {
        var run = _folder.Run("check", _folder[name], "--format", "json");

        run.ExitCode.Should().Be(3);
        Json.Codes(run.Output).Should().Equal("IKI4001");
    }
}
