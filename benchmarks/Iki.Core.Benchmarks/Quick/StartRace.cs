using System.Diagnostics;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// The start of the packed tool against that of a program that prints one line. Both are named by the environment, because they are
/// made by <c>dotnet pack</c> and <c>dotnet publish</c>: IKI_TOOL and IKI_EMPTY.
/// </summary>
internal static class StartRace
{
    public static string? Tool => Environment.GetEnvironmentVariable("IKI_TOOL");

    public static string? Empty => Environment.GetEnvironmentVariable("IKI_EMPTY");

    public static void Run(int rounds)
    {
        if (Tool is not { } tool || Empty is not { } empty)
        {
            Console.WriteLine("# start: set IKI_TOOL to the packed tool and IKI_EMPTY to a program that prints one line (see benchmarks/README.md)");
            return;
        }

        var race = Race.ByClock(rounds, 1, ("tool", n => Race.Times(n, () => Start(tool, "formula", "1+1"))), ("empty program", n => Race.Times(n, () => Start(empty))));
        Report.Times(race, "start", 1, "tool", "empty program");
        Report.Ratio("start/empty", race.Ratio("tool", "empty program"));
    }

    /// <summary>Starts a program and waits for its end.</summary>
    public static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
