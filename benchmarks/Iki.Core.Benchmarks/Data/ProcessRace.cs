using System.Globalization;

namespace Iki.Core.Benchmarks.Data;

/// <summary>
/// Contenders that read the same file, each in a process of its own, one after the other, round after round. What is timed is the processor's time in user mode; the
/// ratios are medians over the rounds. All must have found the same figures.
/// </summary>
internal sealed class ProcessRace
{
    private readonly Dictionary<string, Turn[]> _turns = [];

    public static ProcessRace Of(int rounds, params (string Name, Func<Turn> Run)[] contenders)
    {
        var race = new ProcessRace();
        foreach (var (name, _) in contenders) race._turns[name] = new Turn[rounds];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, run) in contenders)
            {
                race._turns[name][round] = run();
                var (first, own) = (race._turns[contenders[0].Name][0], race._turns[name][round]);
                if (first.Figures != own.Figures || first.Sum != own.Sum) throw new InvalidOperationException($"{name} found {own.Figures} figures, {own.Sum}, and {contenders[0].Name} {first.Figures}, {first.Sum}.");
            }
        }

        foreach (var (name, _) in contenders)
        {
            var turn = race._turns[name][0];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"# {name}: {race.Of(name, t => t.Milliseconds) / 1_000:0.00} s, at most {race.Of(name, t => t.PeakBytes) / 1e6:0} MB; {turn.Figures:#,0} figures, {turn.Sum:#,0}"));
        }

        return race;
    }

    /// <summary>Prints the ratio of what two took, with the ratio of their peaks beside it.</summary>
    public void Report(string name, string over, string under)
    {
        var peaks = Median([.. _turns[over].Zip(_turns[under], (a, b) => (double)a.PeakBytes / b.PeakBytes)]);
        Quick.Report.Ratio(
            name,
            Median([.. _turns[over].Zip(_turns[under], (a, b) => a.Milliseconds / b.Milliseconds)]),
            string.Create(CultureInfo.InvariantCulture, $"peak {Of(over, t => t.PeakBytes) / 1e6:0} MB, ratio {peaks:0.00}"));
    }

    /// <summary>The faster of some contenders.</summary>
    public string Faster(params string[] names) => names.MinBy(n => Of(n, t => t.Milliseconds))!;

    private double Of(string name, Func<Turn, double> what) => Median([.. _turns[name].Select(what)]);

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
