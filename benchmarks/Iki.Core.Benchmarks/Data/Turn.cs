using System.Diagnostics;
using System.Globalization;

namespace Iki.Core.Benchmarks.Data;

/// <summary>What one contender took to read a file: a process of its own, because the peak of memory is one of the process.</summary>
/// <param name="Milliseconds">The processor's time in user mode while it read, on all cores.</param>
/// <param name="PeakBytes">The most memory that the process had until then.</param>
/// <param name="Figures">How many figures it found of those asked for.</param>
/// <param name="Sum">Their sum.</param>
internal readonly record struct Turn(double Milliseconds, long PeakBytes, long Figures, decimal Sum)
{
    /// <summary>Runs a contender of <see cref="DataContender"/> in a process of its own.</summary>
    public static Turn Of(string contender, string path, string asked, int rows)
    {
        var program = Environment.ProcessPath!;
        string[] arguments = ["contender", contender, path, asked, rows.ToString(CultureInfo.InvariantCulture)];
        if (Path.GetFileNameWithoutExtension(program) == "dotnet") arguments = [Environment.GetCommandLineArgs()[0], .. arguments];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{contender} ended with {process.ExitCode}: {line}");
        var parts = line.Trim().Split(' ');
        return new(
            double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture), decimal.Parse(parts[3], CultureInfo.InvariantCulture));
    }

    /// <summary>What this process took and had until now, for a report to the one that started it.</summary>
    public static (TimeSpan User, long Peak) Now()
    {
        using var self = Process.GetCurrentProcess();
        return (Environment.CpuUsage.UserTime, self.PeakWorkingSet64);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:0.0} {PeakBytes} {Figures} {Sum}");
}
