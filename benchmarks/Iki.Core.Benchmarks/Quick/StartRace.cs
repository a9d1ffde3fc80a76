using System.Diagnostics;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// The start of the packed tool against that of a program that prints one line. Both are named by the environment, because they are
/// made by <c>dotnet pack</c> and <c>dotnet publish</c>: IKI_TOOL and IKI_EMPTY.
/// </summary>
internal static class StartRace
{
    public static void Run(int rounds)
    {
        var (tool, empty) = (Environment.GetEnvironmentVariable("IKI_TOOL"), Environment.GetEnvironmentVariable("IKI_EMPTY"));
        if (tool is null || empty is null)
        {
            Console.WriteLine("# start: set IKI_TOOL to the packed tool and IKI_EMPTY to a program that prints one line (see benchmarks/README.md)");
            return;
        }

        var race = Race.ByClock(rounds, 1, ("tool", n => Start(n, tool, "formula", "1+1")), ("empty program", n => Start(n, empty)));
        Report.Times(race, "start", 1, "tool", "empty program");
        Report.Ratio("start/empty", race.Ratio("tool", "empty program"));
    }

    private static void Start(int times, string program, params string[] arguments)
    {
        for (var i = 0; i < times; i++)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
        }
    }
}
