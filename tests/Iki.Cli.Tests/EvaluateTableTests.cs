namespace Iki.Cli.Tests;

/// <summary>The table of iki evaluate, with texts that a table might take for something else.</summary>
public sealed class EvaluateTableTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Brackets_are_printed_as_they_are()
    {
        var run = Evaluate(Samples.Catalog
            .Replace("\"Camat\"", "\"Camat [bold]\"", StringComparison.Ordinal)
            .Replace("\"Jumlah rapat\"", "\"Jumlah [/] rapat\"", StringComparison.Ordinal)
            .Replace("\"Katalog uji\"", "\"Katalog [red]uji\"", StringComparison.Ordinal)
            .Replace("\"kegiatan\"", "\"kegiatan [x]\"", StringComparison.Ordinal));

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll("│ Camat [bold] ", "│   Jumlah [/] rapat ", "Katalog [red]uji: 2018", "│ kegiatan [x] ");
    }

    [Fact]
    public void Texts_of_a_catalog_cannot_steer_the_terminal()
    {
        var run = Evaluate(Samples.Catalog.Replace("Jumlah rapat", "Jumlah \\u001b[31mrapat", StringComparison.Ordinal));

        run.Output.Should().Contain("Jumlah \uFFFD[31mrapat").And.NotContain("\u001b");
    }

    // As many rows as the catalog has, and as many of them with a value as there are figures for.
    [Theory]
    [InlineData("""{ "pegawai": 24 }""", "sekretaris/pegawai", "1 of 1 indicator row has a value.", "1 dari 1 baris indikator mempunyai nilai.")]
    [InlineData("{}", "sekretaris/pegawai", "0 of 1 indicator row has a value.", "0 dari 1 baris indikator mempunyai nilai.")]
    [InlineData("{}", null, "0 of 4 indicator rows have a value.", "0 dari 4 baris indikator mempunyai nilai.")]
    [InlineData("""{ "pegawai": 24, "hadir": 18 }""", null, "3 of 4 indicator rows have a value.", "3 dari 4 baris indikator mempunyai nilai.")]
    public void The_line_below_counts_the_rows_that_have_a_value(string values, string? indicator, string english, string indonesian)
    {
        string[] args =
        [
            "evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", _folder.Write("data.json", Samples.DataOf(values)),
            .. indicator is null ? Array.Empty<string>() : ["--indicator", indicator],
        ];

        _folder.Run(args).Lines[^1].Should().Be(english);
        _folder.Run([.. args, "--language", "id"]).Lines[^1].Should().Be(indonesian);
    }

    [Fact]
    public void A_long_name_is_wrapped_and_not_cut_off()
    {
        var words = Enumerable.Range(1, 60).Select(i => $"kata{i}").ToArray();

        var run = Evaluate(Samples.Catalog.Replace("Jumlah rapat", string.Join(' ', words), StringComparison.Ordinal));

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll(words);
    }

    private ToolRun Evaluate(string catalog) =>
        _folder.Run("evaluate", _folder.Write("katalog.json", catalog), "--data", _folder.Write("data.json", Samples.Data));
}
