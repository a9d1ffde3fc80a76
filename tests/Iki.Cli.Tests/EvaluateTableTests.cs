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
