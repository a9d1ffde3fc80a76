using System.Diagnostics;
using System.Globalization;
using Iki.Documents;
using Iki.Documents.Tests.Reading;

// "write FOLDER": writes every hostile file. "read FILE": reads one in a process of its own, and prints the processor time of the whole process (milliseconds), the most memory
// the process had (MB), and what was said.
switch (args)
{
    case ["write", var folder]:
        foreach (var (name, make) in HostileFiles.All().DistinctBy(f => f.Name)) File.WriteAllBytes(Path.Combine(folder, name), make());
        return 0;
    case ["read", var file]:
        var content = File.ReadAllBytes(file);
        var read = DocumentReader.Read(content, Path.GetFileName(file));
        var took = (long)Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;
        var peak = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        var said = read.HasValue ? $"{read.Value.Blocks.Count} blocks" : read.Diagnostics[0].Code + " " + string.Join(' ', read.Diagnostics[0].Arguments.Skip(1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took}\t{int.Parse(peak, CultureInfo.InvariantCulture) / 1024}\t{said}"));
        return 0;
    default:
        return 2;
}
