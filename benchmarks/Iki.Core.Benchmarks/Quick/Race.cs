using System.Diagnostics;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// Times contenders against each other on a machine that others use too: short turns, one contender after the other, round after
/// round, and the median over the rounds of what is asked for. What is timed is the processor's time, which does not run while others
/// have the processor; only where several cores or processes run is it the clock.
/// </summary>
internal sealed class Race
{
    private readonly (string Name, Action<int> Run, int Operations)[] _contenders;
    private readonly Dictionary<string, double[]> _times = [];
    private readonly Dictionary<string, double> _bytes = [];
    private readonly bool _byClock;

    private Race((string Name, Action<int> Run, int Operations)[] contenders, bool byClock)
    {
        _contenders = contenders;
        _byClock = byClock;
    }

    /// <summary>Runs the race.</summary>
    /// <param name="rounds">How many rounds; the median is over them.</param>
    /// <param name="turn">How long one turn of one contender should take, in milliseconds.</param>
    /// <param name="contenders">Each with a name and how it does so many operations.</param>
    public static Race Of(int rounds, double turn, params (string Name, Action<int> Run)[] contenders) => Of(rounds, turn, false, contenders);

    /// <summary>The same by the clock.</summary>
    public static Race ByClock(int rounds, double turn, params (string Name, Action<int> Run)[] contenders) => Of(rounds, turn, true, contenders);

    private static Race Of(int rounds, double turn, bool byClock, (string Name, Action<int> Run)[] contenders)
    {
        var race = new Race([.. contenders.Select(c => (c.Name, c.Run, Calibrate(c.Run, turn, byClock)))], byClock);
        foreach (var (name, _, _) in race._contenders) race._times[name] = new double[rounds];
        for (var round = 0; round < rounds; round++) race.RunRound(round);
        return race;
    }

    /// <summary>The median of what one operation takes, in nanoseconds.</summary>
    public double Nanoseconds(string name) => Median(_times[name]);

    /// <summary>The median over the rounds of one contender's time through another's.</summary>
    public double Ratio(string over, string under) => Median([.. _times[over].Zip(_times[under], (a, b) => a / b)]);

    /// <summary>What one operation allocates on its thread, in bytes.</summary>
    public double Bytes(string name) => _bytes[name];

    /// <summary>Does an operation so many times.</summary>
    public static void Times(int times, Action run)
    {
        for (var i = 0; i < times; i++) run();
    }

    private static TimeSpan Now(bool byClock) => byClock ? Stopwatch.GetElapsedTime(0) : Environment.CpuUsage.TotalTime;

    private void RunRound(int round)
    {
        foreach (var (name, run, operations) in _contenders)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Now(_byClock);
            run(operations);
            _times[name][round] = (Now(_byClock) - start).TotalNanoseconds / operations;
            _bytes[name] = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)operations;
        }
    }

    /// <summary>Runs a contender of many methods until the compiler has brought them to its last tier; by the processor's time, of which a busy machine gives little in a second.</summary>
    public static void Warm(int milliseconds, params Action<int>[] runs)
    {
        for (var end = Environment.CpuUsage.TotalTime + TimeSpan.FromMilliseconds(milliseconds); Environment.CpuUsage.TotalTime < end;)
        {
            foreach (var run in runs) run(30);
        }
    }

    // Runs long enough for the compiler's last tier, and finds how many operations make a turn.
    private static int Calibrate(Action<int> run, double turn, bool byClock)
    {
        var operations = 1;
        var end = Now(byClock) + TimeSpan.FromMilliseconds(600);
        while (true)
        {
            var start = Stopwatch.GetTimestamp();
            run(operations);
            var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (took < turn / 2 && operations < 1 << 24) operations *= 2;
            else if (Now(byClock) > end) return Math.Max(1, (int)(operations * Math.Min(2, turn / took)));
        }
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
