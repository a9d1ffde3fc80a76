namespace Iki.Core.Benchmarks.Quick;

/// <summary>From the attendance formula's text to something that can be evaluated.</summary>
internal static class CompileRace
{
    private static object? _kept;

    public static void Run(int rounds)
    {
        Race.Warm(6_000, Parse, Compile);
        var race = Race.Of(rounds, 8, ("ncalc parse", Parse), ("compile", Compile));
        Report.Times(race, "formula", 1, "ncalc parse", "compile");
        Report.Ratio("compile/ncalc", race.Ratio("compile", "ncalc parse"));
    }

    private static void Parse(int times)
    {
        for (var i = 0; i < times; i++) _kept = NCalc.Expression.Compile(Attendance.Plain, nocache: true);
    }

    private static void Compile(int times)
    {
        for (var i = 0; i < times; i++) _kept = Formula.Compile(Attendance.Text).Value;
    }
}
