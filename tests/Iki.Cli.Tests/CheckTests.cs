namespace Iki.Cli.Tests;

/// <summary>iki check on catalogs (command-line.md: prints every diagnostic with file, pointer, line and caret).</summary>
public sealed class CheckTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_catalog_has_no_diagnostics()
    {
        var run = _folder.Run("check", _folder.Write("baik.json", Samples.Catalog));

        // Counted in the sample: two positions, four indicators of one formula each.
        run.Should().Be(new ToolRun
        {
            ExitCode = 0,
            Output = "baik.json: 2 positions, 4 indicators, 4 formula rows. No problems.\n",
            Error = "",
        });
    }

    [Fact]
    public void A_sound_catalog_is_sound_in_Indonesian_too()
    {
        var run = _folder.Run("check", _folder.Write("baik.json", Samples.Catalog), "--language", "id");

        run.Should().Be(new ToolRun
        {
            ExitCode = 0,
            Output = "baik.json: 2 jabatan, 4 indikator, 4 baris rumus. Tidak ada masalah.\n",
            Error = "",
        });
    }

    [Fact]
    public void The_seed_has_the_positions_and_rows_that_its_decree_prints()
    {
        var run = ToolRun.Of("check", Repository.Catalog);

        // definitions.md: lawang-2018 has 22 positions; expected.json has 56 rows, two of them of one indicator.
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("22 positions, 55 indicators, 56 formula rows");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void For_programs_a_sound_catalog_is_an_empty_list()
    {
        var run = _folder.Run("check", _folder.Write("baik.json", Samples.Catalog), "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        Json.MustBe(run.Output, """{ "diagnostics": [] }""");
    }

    [Fact]
    public void An_undeclared_variable_is_shown_with_a_suggestion_line_pointer_and_caret()
    {
        // docs/formula-syntax.md, prints this very mistake with its caret.
        var catalog = Samples.Catalog
            .Replace("\"formula\": \"pegawai\"", "\"formula\": \"pegawai * (hariKrja - absen)\"", StringComparison.Ordinal)
            .Replace("\"rapat\": {", "\"hariKerja\": { \"label\": \"hari\", \"unit\": \"hari\" }, \"absen\": { \"label\": \"absen\" }, \"rapat\": {", StringComparison.Ordinal);

        var run = _folder.Run("check", _folder.Write("salah.json", catalog));

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("""
            IKI2001  'hariKrja' is not declared. Did you mean 'hariKerja'?
              pegawai * (hariKrja - absen)
                         ^^^^^^^^
              -> salah.json:12  /positions/0/objectives/0/indicators/0/formula

            """);
    }

    [Fact]
    public void For_programs_an_undeclared_variable_has_every_member_that_applies()
    {
        var catalog = Samples.Catalog.Replace("hadir / pegawai * 100%\" }", "hadirr / pegawai * 100%\" }", StringComparison.Ordinal);

        var run = _folder.Run("check", _folder.Write("salah.json", catalog), "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        Json.MustBe(run.Output, """
            { "diagnostics": [ { "code": "IKI2001", "severity": "error",
              "message": "'hadirr' is not declared. Did you mean 'hadir'?",
              "file": "salah.json", "pointer": "/positions/0/objectives/0/indicators/1/formula", "line": 13,
              "start": 0, "length": 6 } ] }
            """);
    }

    [Fact]
    public void Messages_are_Indonesian_when_asked_for()
    {
        var file = _folder.Write("salah.json", Samples.Catalog.Replace("\"title\": \"Katalog uji\"", "\"titel\": \"Katalog uji\"", StringComparison.Ordinal));

        var english = _folder.Run("check", file, "--format", "json");
        var indonesian = _folder.Run("check", file, "--format", "json", "--language", "id");

        Json.Codes(indonesian.Output).Should().Equal(Json.Codes(english.Output));
        english.Output.Should().Contain("Did you mean 'title'?");
        indonesian.Output.Should().Contain("Mungkin maksudnya 'title'?");
    }

    [Fact]
    public void An_example_that_does_not_come_out_is_an_error()
    {
        // definitions.md: check runs the examples. 18 of 24 is 75 %, and the example says 80.
        var catalog = Samples.Catalog.Replace(
            "\"whenDividingByZero\": \"notApplicable\"",
            "\"examples\": [ { \"values\": { \"hadir\": 18, \"pegawai\": 24 }, \"expect\": 80, \"from\": \"uji\" } ]",
            StringComparison.Ordinal);

        var run = _folder.Run("check", _folder.Write("contoh.json", catalog), "--format", "json");

        run.ExitCode.Should().Be(1);
        var found = Json.Diagnostics(run.Output).Should().ContainSingle().Subject;
        ((string)found["pointer"]!).Should().StartWith("/positions/1/objectives/0/indicators/1/examples/0");
        ((string)found["message"]!).Should().Contain("80").And.Contain("75");
    }
}
