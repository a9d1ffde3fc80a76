namespace Iki.Cli.Tests;

/// <summary>iki check on several files, and on data files of a catalog.</summary>
public sealed class CheckSeveralFilesTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private readonly string _catalog;

    public CheckSeveralFilesTests() => _catalog = _folder.Write("katalog.json", Samples.Catalog);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_file_is_checked_and_has_its_line()
    {
        var faulty = _folder.Write("salah.json", Samples.Catalog.Replace("\"id\": \"uji\"", "\"nomor\": 1", StringComparison.Ordinal));
        var second = _folder.Write("kedua.json", Samples.Catalog);

        var run = _folder.Run("check", _catalog, faulty, second);

        run.ExitCode.Should().Be(1);
        run.Lines.Should().HaveCount(3);
        run.Lines[0].Should().StartWith("katalog.json: ").And.EndWith("No problems.");
        run.Lines[1].Should().StartWith("salah.json: ").And.Contain("2 errors");
        run.Lines[2].Should().StartWith("kedua.json: ").And.EndWith("No problems.");
        run.Error.Should().Contain("salah.json:3").And.NotContain("katalog.json").And.NotContain("kedua.json");
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_keep_the_others_from_being_checked()
    {
        var faulty = _folder.Write("salah.json", Samples.Catalog.Replace("\"id\": \"uji\"", "\"nomor\": 1", StringComparison.Ordinal));

        var run = _folder.Run("check", _folder["tidak-ada.json"], faulty, "--format", "json");

        run.ExitCode.Should().Be(3);
        Json.Codes(run.Output).Should().Contain("IKI4001").And.Contain("IKI4011").And.Contain("IKI4013");
    }

    [Fact]
    public void Sound_data_are_sound()
    {
        var run = _folder.Run("check", "--catalog", _catalog, _folder.Write("data.json", Samples.Data));

        run.Should().Be(new ToolRun { ExitCode = 0, Output = "data.json: 3 figures. No problems.\n", Error = "" });
    }

    [Fact]
    public void The_data_of_the_seed_are_sound()
    {
        var run = ToolRun.Of("check", "--catalog", Repository.Catalog, Repository.Data, "--format", "json");

        run.ExitCode.Should().Be(0);
        Json.MustBe(run.Output, """{ "diagnostics": [] }""");
    }

    // definitions.md: unknown variables and values outside the declared bounds are reported with their place.
    [Theory]
    [InlineData("""{ "pegawaii": 24 }""", "IKI5004", "/values/pegawaii")]
    [InlineData("""{ "pegawai": 2.5 }""", "IKI5009", "/values/pegawai")]
    [InlineData("""{ "pegawai": -1 }""", "IKI5010", "/values/pegawai")]
    [InlineData("""{ "hadir": "delapan belas" }""", "IKI5001", "/values/hadir")]
    [InlineData("""{ "hadir": 12345678901234567890123456789 }""", "IKI5002", "/values/hadir")]
    [InlineData("""{ "hadir": { "pagi": 3 } }""", "IKI5007", "/values/hadir/pagi")]
    [InlineData("""{ "hadir": [1, 2, 3, 4, 5] }""", "IKI5015", "/values/hadir")]
    public void A_faulty_figure_is_told_with_its_place(string values, string code, string pointer)
    {
        var data = _folder.Write("data.json", Samples.DataOf(values));

        var run = _folder.Run("check", "--catalog", _catalog, data, "--format", "json");

        run.ExitCode.Should().Be(1);
        var found = Json.Bare(run.Output).Should().ContainSingle().Subject;
        Json.MustBe(found.ToJsonString(), $$"""
            { "code": "{{code}}", "severity": "error", "file": "data.json", "pointer": "{{pointer}}", "line": 5 }
            """);
    }

    [Fact]
    public void Each_data_file_has_its_own_line()
    {
        var first = _folder.Write("satu.json", Samples.DataOf("""{ "pegawai": 24 }"""));
        var second = _folder.Write("dua.json", Samples.DataOf("""{ "pegawai": 24, "hadir": 18, "rapatt": 2 }"""));

        var run = _folder.Run("check", first, second, "--catalog", _catalog);

        run.ExitCode.Should().Be(1);
        run.Lines.Should().Equal("satu.json: 1 figure. No problems.", "dua.json: 2 figures. 1 error, 0 warnings.");
        run.Error.Should().Contain("Did you mean 'rapat'?").And.Contain("dua.json:5  /values/rapatt");
    }

    [Fact]
    public void Data_of_another_catalog_are_refused()
    {
        var data = _folder.Write("data.json", Samples.Data.Replace("\"uji\"", "\"lain\"", StringComparison.Ordinal));

        var run = _folder.Run("check", data, "--catalog", _catalog, "--format", "json");

        run.ExitCode.Should().Be(1);
        var found = Json.Bare(run.Output).Should().ContainSingle().Subject;
        Json.MustBe(found.ToJsonString(), """{ "code": "IKI5016", "severity": "error", "file": "data.json", "pointer": "/catalog", "line": 3 }""");
    }

    [Fact]
    public void Data_cannot_be_checked_against_a_catalog_that_cannot_be_read()
    {
        var run = _folder.Run("check", _folder.Write("data.json", Samples.Data), "--catalog", _folder["tidak-ada.json"]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith("IKI4001  ");
    }

    [Fact]
    public void Data_cannot_be_checked_against_a_faulty_catalog()
    {
        var catalog = _folder.Write("salah.json", "{}");

        var run = _folder.Run("check", _folder.Write("data.json", Samples.Data), "--catalog", catalog);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("salah.json").And.NotContain("data.json");
    }
}
