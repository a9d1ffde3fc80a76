namespace Iki.Core.Benchmarks.Quick;

/// <summary>Every ratio that the project watches, in less than three minutes; those of large files in processes of their own.</summary>
internal static class QuickRun
{
    /// <summary>Runs the races; of named ones only those. With <c>--full</c>, files have the size that the bounds are for.</summary>
    public static void Run(IReadOnlyCollection<string> arguments)
    {
        const int Rounds = 25;
        var full = arguments.Contains("--full");
        string[] only = [.. arguments.Where(a => a != "--full")];
        (string Name, Action<int> Run)[] races =
        [
            ("scalar", ScalarRace.Run), ("peers", PeersRace.Run), ("byname", ByNameRace.Run), ("columns", ColumnRace.Run), ("any", AnyColumnRace.Run), ("wide", WideColumnRace.Run),
            ("compile", CompileRace.Run), ("load", LoadRace.Run), ("rollup", RollUpRace.Run), ("write", WriteRace.Run), ("csv", _ => CsvRace.Run(full)), ("json", _ => JsonRace.Run(full)),
            ("start", StartRace.Run),
        ];
        foreach (var (name, run) in races)
        {
            if (only.Length == 0 || only.Contains(name)) run(Rounds);
        }
    }
}
