namespace Iki.Core.Formulas.Parsing;

/// <summary>The arguments of one call, as far as its commas can be read in several ways.</summary>
internal sealed class ArgumentList(string? function)
{
    // The numbers of readings of a run that are offered, and of a call that are tried; beyond these limits no reading can be taken as the only one.
    public const int MostOffered = 8;
    private const int MostTried = 32;

    /// <summary>The function's name; null where the called name is not a function.</summary>
    public string? Function => function;

    /// <summary>The places of its runs among the tokens.</summary>
    public List<int> Runs { get; } = [];

    /// <summary>How many separators there are for sure.</summary>
    public int Separators { get; set; }

    /// <summary>Whether semicolons separate, so that a comma between digits does not.</summary>
    public bool UsesSemicolons { get; set; }

    /// <summary>
    /// The ways to read all of its runs with as many arguments as the function takes, a way for each run; none where that cannot be.
    /// Of more than can be tried, those in which one run at a time differs from the first.
    /// </summary>
    public List<NumberRun.Piece[][]> Ways(IReadOnlyList<NumberRun> runs, int least, int most, out bool areAll)
    {
        areAll = true;
        var others = Separators + 1 - runs.Count;
        var (fewest, fullest) = (others + runs.Sum(Fewest), others + runs.Sum(Fullest));
        if (fewest > most || fullest < least) return [];
        var first = First(runs, least - others, most - others);
        var choices = new List<List<NumberRun.Piece[]>>();
        var count = 1;
        foreach (var run in runs)
        {
            var ways = run.Ways(
                Math.Max(Fewest(run), least - fullest + Fullest(run)), Math.Min(Fullest(run), most - fewest + Fewest(run)), MostOffered + 1);
            areAll &= ways.Count <= MostOffered;
            choices.Add([.. ways.Take(MostOffered)]);
            count = Math.Min(count * ways.Count, MostTried + 1);
        }

        areAll &= count <= MostTried;
        var together = areAll
            ? Together(choices)
            : choices.SelectMany((c, i) => c.Select(w => (NumberRun.Piece[][])[.. first[..i], w, .. first[(i + 1)..]])).Prepend(first);
        return [.. together.Where(w => others + w.Sum(p => p.Length) is var n && n >= least && n <= most)];
    }

    private int Fewest(NumberRun run) => run.Least;

    private int Fullest(NumberRun run) => UsesSemicolons ? run.Least : run.Count;

    /// <summary>The way with the most commas that separate.</summary>
    private NumberRun.Piece[][] First(IReadOnlyList<NumberRun> runs, int least, int most)
    {
        var first = new NumberRun.Piece[runs.Count][];
        var (fewest, fullest) = (runs.Sum(Fewest), runs.Sum(Fullest));
        for (var i = 0; i < first.Length; i++)
        {
            (fewest, fullest) = (fewest - Fewest(runs[i]), fullest - Fullest(runs[i]));
            first[i] = runs[i].Ways(Math.Max(Fewest(runs[i]), least - fullest), Math.Min(Fullest(runs[i]), most - fewest), 1)[0];
            (least, most) = (least - first[i].Length, most - first[i].Length);
        }

        return first;
    }

    private static IEnumerable<NumberRun.Piece[][]> Together(List<List<NumberRun.Piece[]>> choices)
    {
        IEnumerable<NumberRun.Piece[][]> together = [[]];
        foreach (var choice in choices) together = together.SelectMany(t => choice.Select(c => (NumberRun.Piece[][])[.. t, c]));
        return together;
    }
}
