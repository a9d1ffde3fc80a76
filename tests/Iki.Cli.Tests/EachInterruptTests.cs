namespace Iki.Cli.Tests;

/// <summary>Ctrl-C while the results of many offices are written, in a process of its own: no half file, whatever the format.</summary>
public sealed class EachInterruptTests : IDisposable
{
    private const string Old = "hasil kemarin\n";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv", "INT", 130)]
    [InlineData("jsonl", "INT", 130)]
    [InlineData("parquet", "INT", 130)]
    [InlineData("parquet", "TERM", 143)]
    public void The_old_file_stays_whole_and_nothing_stays_beside_it(string format, string signal, int exitCode)
    {
        if (!OperatingSystem.IsLinux()) return;
        var output = _folder.Write("hasil", Old);
        using var tool = Child.Start("/bin/bash", "-c", $"exec env --default-signal=INT,TERM {Child.Iki} evaluate '{Catalog()}' --data '{_folder.Write("data.csv", "variable,period,office,value\na1,2025-01,Desa 1,4\n")}' --period 2025 --periods month --offices all --format {format} --output '{output}'");
        WaitFor(tool, () => Beside().Any(f => f.Length > 100));

        Child.Run("/bin/bash", "-c", $"kill -{signal} {tool.Id}").ExitCode.Should().Be(0);
        tool.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue();

        tool.ExitCode.Should().Be(exitCode);
        _folder.Read("hasil").Should().Be(Old);
        Beside().Should().BeEmpty();
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void Without_an_old_file_there_is_none(string format)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var tool = Child.Start("/bin/bash", "-c", $"exec env --default-signal=INT,TERM {Child.Iki} evaluate '{Catalog()}' --data '{_folder.Write("data.csv", "variable,period,office,value\n")}' --period 2025 --periods month --offices all --format {format} --output '{_folder["hasil"]}'");
        WaitFor(tool, () => Beside().Any(f => f.Length > 100));
        File.Exists(_folder["hasil"]).Should().BeFalse();

        Child.Run("/bin/bash", "-c", $"kill -INT {tool.Id}").ExitCode.Should().Be(0);
        tool.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue();

        File.Exists(_folder["hasil"]).Should().BeFalse();
        Beside().Should().BeEmpty();
    }

    /// <summary>A catalog whose results for each month take far longer than an interrupt: 20,000 offices and 20 rows are 4.8 million results.</summary>
    private string Catalog() => _folder.Write("catalog.json", $$"""
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kabupaten Uji" },
          "offices": [ {{string.Join(", ", Enumerable.Range(1, 20_000).Select(i => $$"""{ "name": "Desa {{i}}" }"""))}} ],
          "variables": { {{string.Join(", ", Enumerable.Range(1, 20).Select(i => $$"""
            "a{{i}}": { "label": "a" }
            """))}} },
          "positions": [ { "id": "a", "title": "A", "objectives": [ { "statement": "S", "indicators": [ {{string.Join(", ", Enumerable.Range(1, 20).Select(i => $$"""
            { "id": "i{{i}}", "name": "Indikator {{i}}", "unit": "", "formula": "a{{i}}" }
            """))}} ] } ] } ] }
        """);

    private FileInfo[] Beside() => new DirectoryInfo(Path.GetDirectoryName(_folder["hasil"])!).GetFiles(".iki-*");

    private static void WaitFor(System.Diagnostics.Process tool, Func<bool> isSo)
    {
        for (var i = 0; !isSo(); i++)
        {
            if (tool.HasExited) throw new InvalidOperationException($"The tool ended: {tool.StandardError.ReadToEnd()}");
            if (i > 2_400) throw new TimeoutException("The tool writes nothing.");
            Thread.Sleep(50);
        }
    }
}
