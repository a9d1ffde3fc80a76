namespace Iki.Core.Benchmarks.Quick;

/// <summary>Every ratio that the project watches, in one process and less than three minutes.</summary>
internal static class QuickRun
{
    /// <summary>Runs the races; of named ones only those.</summary>
    public static void Run(IReadOnlyCollection<string> only)
    {
        const int Rounds = 25;
        (string Name, Action<int> Run)[] races =
        [
            ("scalar", ScalarRace.Run), ("byname", ByNameRace.Run), ("columns", ColumnRace.Run), ("any", AnyColumnRace.Run), ("wide", WideColumnRace.Run),
            ("compile", CompileRace.Run), ("load", LoadRace.Run), ("rollup", RollUpRace.Run), ("write", WriteRace.Run), ("start", StartRace.Run),
        ];
        foreach (var (name, run) in races)
        {
            if (only.Count == 0 || only.Contains(name)) run(Rounds);
        }
    }
}
