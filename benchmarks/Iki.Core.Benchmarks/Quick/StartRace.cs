using System.Diagnostics;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// The start of the tool against programs that end at once. All are named by the environment, because they are made by <c>dotnet pack</c> and <c>dotnet publish</c>: the tool
/// by IKI_TOOL, an empty program of machine code by IKI_EMPTY_NATIVE, one of .NET by IKI_EMPTY, and a folder with <c>catalog.json</c> and <c>data.json</c> by IKI_SEED.
/// </summary>
internal static class StartRace
{
    public static string? Tool => Environment.GetEnvironmentVariable("IKI_TOOL");

    public static string? Empty => Environment.GetEnvironmentVariable("IKI_EMPTY");

    private static string? EmptyNative => Environment.GetEnvironmentVariable("IKI_EMPTY_NATIVE");

    private static string? Seed => Environment.GetEnvironmentVariable("IKI_SEED");

    public static void Run(int rounds)
    {
        if (Tool is not { } tool || Empty is not { } empty || EmptyNative is not { } native || Seed is not { } seed)
        {
            Console.WriteLine("# start: benchmarks/start.sh makes the programs and runs it (see benchmarks/README.md)");
            return;
        }

        string[] evaluate = ["evaluate", Path.Combine(seed, "catalog.json"), "--data", Path.Combine(seed, "data.json"), "--format", "json"];
        var race = Race.ByClock(
            rounds,
            1,
            ("tool", n => Race.Times(n, () => Start(tool, "formula", "1+1"))),
            ("evaluate", n => Race.Times(n, () => Start(tool, evaluate))),
            ("empty native program", n => Race.Times(n, () => Start(native))),
            ("empty .NET program", n => Race.Times(n, () => Start(empty))));
        Report.Times(race, "start", 1, "tool", "evaluate", "empty native program", "empty .NET program");
        Report.Ratio("start/empty", race.Ratio("tool", "empty native program"), "an empty native program");
        Report.Ratio("evaluate-start/empty", race.Ratio("evaluate", "empty .NET program"), "an empty program of .NET");
        if (PeakOf(tool, evaluate) is { } peak) Report.Ratio("evaluate-memory", peak / 1e6, "peak in MB");
    }

    /// <summary>Starts a program and waits for its end.</summary>
    public static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    /// <summary>The most memory that a program has, by the kernel's account of children, which GNU time prints in KiB; null where there is none.</summary>
    private static double? PeakOf(string program, string[] arguments)
    {
        if (!File.Exists("/usr/bin/time")) return null;
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/time", ["-f", "%M", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.TryParse(error.Result.Trim().Split('\n')[^1], System.Globalization.CultureInfo.InvariantCulture, out var kibibytes) ? kibibytes * 1024 : null;
    }
}
