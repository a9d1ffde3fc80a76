using System.Globalization;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>Every ratio that the project watches, in some minutes; those of large files in processes of their own.</summary>
internal static class QuickRun
{
    private const string RowsOption = "--rows";

    /// <summary>
    /// Runs the races; of named ones only those. The bounds are for a file of 5,000,000 rows, and for a fifth of that as JSON; fewer are given after <c>--rows</c>.
    /// </summary>
    public static void Run(string[] arguments)
    {
        const int Rounds = 25;
        var at = Array.IndexOf(arguments, RowsOption);
        var rows = at < 0 ? 5_000_000 : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture);
        string[] only = at < 0 ? arguments : [.. arguments[..at], .. arguments[(at + 2)..]];
        (string Name, Action<int> Run)[] races =
        [
            ("scalar", ScalarRace.Run), ("peers", PeersRace.Run), ("byname", ByNameRace.Run), ("columns", ColumnRace.Run), ("any", AnyColumnRace.Run), ("wide", WideColumnRace.Run),
            ("compile", CompileRace.Run), ("load", LoadRace.Run), ("rollup", RollUpRace.Run), ("write", WriteRace.Run), ("csv", _ => CsvRace.Run(rows)), ("json", _ => JsonRace.Run(rows / 5)),
            ("start", StartRace.Run),
        ];
        if (only.Except(races.Select(r => r.Name)).FirstOrDefault() is { } unknown) throw new ArgumentException($"There is no race '{unknown}'.", nameof(arguments));
        foreach (var (name, run) in races)
        {
            if (only.Length == 0 || only.Contains(name)) run(Rounds);
        }
    }
}
