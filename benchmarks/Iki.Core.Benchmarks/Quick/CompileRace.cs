using Iki.Core.Formulas;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>From the attendance formula's text to something that can be evaluated.</summary>
internal static class CompileRace
{
    private static object? _kept;

    public static void Run(int rounds)
    {
        var race = Race.Of(
            rounds,
            8,
            ("ncalc parse", n =>
            {
                for (var i = 0; i < n; i++) _kept = NCalc.Expression.Compile(Attendance.Plain, nocache: true);
            }),
            ("compile", n =>
            {
                for (var i = 0; i < n; i++) _kept = Formula.Compile(Attendance.Text).Value;
            }));
        Report.Times(race, "formula", 1, "ncalc parse", "compile");
        Report.Ratio("compile/ncalc", race.Ratio("compile", "ncalc parse"));
    }
}
