namespace Iki.Cli.Tests;

/// <summary>iki diff: what changed between two versions of a catalog (docs/command-line.md).</summary>
public sealed class DiffTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "reworded", "formula changed")]
    [InlineData("id", "diubah redaksinya", "rumus diubah")]
    public void A_formula_written_otherwise_is_told_apart_from_another_formula(string language, string reworded, string changed)
    {
        var after = Samples.Catalog
            .Replace("\"hadir / pegawai * 100%\" }", "\"hadir ÷ pegawai × 100%\" }", StringComparison.Ordinal)
            .Replace("\"formula\": \"rapat\"", "\"formula\": \"rapat / 2\"", StringComparison.Ordinal);

        Diff(after, "--language", language).Should().Be(new ToolRun
        {
            ExitCode = 0,
            Output = $"{reworded}  sekretaris/hadir.formula\n  - hadir / pegawai * 100%\n  + hadir ÷ pegawai × 100%\n"
                + $"{changed}  camat/rapat.formula\n  - rapat\n  + rapat / 2\n",
            Error = "",
        });
    }

    [Fact]
    public void For_programs_a_change_has_its_kind_subject_and_both_sides()
    {
        var run = Diff(Samples.Catalog.Replace("\"formula\": \"rapat\"", "\"formula\": \"rapat / 2\"", StringComparison.Ordinal), "--format", "json");

        run.ExitCode.Should().Be(0);
        Json.MustBe(run.Output, """
            { "changes": [ { "kind": "formulaChanged", "subject": "camat/rapat.formula", "before": "rapat", "after": "rapat / 2" } ] }
            """);
    }

    [Fact]
    public void Versions_that_say_the_same_have_no_changes()
    {
        Diff(Samples.Catalog).Should().Be(new ToolRun { ExitCode = 0, Output = "Nothing changed.\n", Error = "" });
        Diff(Samples.Catalog, "--language", "id").Output.Should().Be("Tidak ada perubahan.\n");
        Json.MustBe(Diff(Samples.Catalog, "--format", "json").Output, """{ "changes": [] }""");
    }

    [Fact]
    public void A_text_of_a_catalog_cannot_steer_the_terminal()
    {
        Diff(Samples.Catalog.Replace("Jumlah rapat", "Jumlah \\u001b[31mrapat", StringComparison.Ordinal)).Output
            .Should().Be("reworded  camat/rapat.name\n  - Jumlah rapat\n  + Jumlah \uFFFD[31mrapat\n");
    }

    [Fact]
    public void A_faulty_version_is_told_and_nothing_is_compared()
    {
        var text = Diff("{}");
        text.ExitCode.Should().Be(1);
        text.Output.Should().BeEmpty();
        text.Error.Should().StartWith("IKI4013  ");

        var json = Diff("{}", "--format", "json");
        json.ExitCode.Should().Be(1);
        Json.Codes(json.Output).Should().OnlyContain(c => c == "IKI4013");
    }

    [Fact]
    public void A_version_that_cannot_be_read_is_told()
    {
        var run = _folder.Run("diff", _folder.Write("lama.json", Samples.Catalog), _folder["tidak-ada.json"]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith("IKI4001  ");
    }

    private ToolRun Diff(string after, params string[] more) =>
        _folder.Run(["diff", _folder.Write("lama.json", Samples.Catalog), _folder.Write("baru.json", after), .. more]);
}
