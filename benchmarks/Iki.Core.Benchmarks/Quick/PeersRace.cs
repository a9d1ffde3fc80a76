extern alias NCalc7;

using System.Globalization;
using DynamicExpresso;
using Iki.Core.Formulas;
using Jint;
using Jint.Native;
using NewExpression = NCalc7::NCalc.Expression;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// One evaluation of the attendance formula by each of the evaluators of docs/accuracy.md, in the way that its documentation says is fast:
/// compiled once, and called with figures that differ from call to call. Only the library and hand-written decimal round; the others compute in double unless it is said otherwise.
/// </summary>
internal static class PeersRace
{
    private static decimal _kept;
    private static double _keptDouble;

    private delegate decimal AttendedInDecimal(decimal pegawai, decimal hariKerja, decimal hariTidakMasuk);

    private delegate double Attended(double pegawai, double hariKerja, double hariTidakMasuk);

    public static void Run(int rounds)
    {
        var prepared = Attendance.Prepared();
        var ncalc = new NewExpression(Attendance.Plain, CultureInfo.InvariantCulture);
        var expresso = new Interpreter().ParseAsDelegate<Attended>(Attendance.Plain, "pegawai", "hariKerja", "hariTidakMasuk");
        var inDecimal = new Interpreter().ParseAsDelegate<AttendedInDecimal>(Attendance.Plain, "pegawai", "hariKerja", "hariTidakMasuk");
        var engine = new Engine();
        var function = engine.Evaluate($"(function(pegawai, hariKerja, hariTidakMasuk) {{ return {Attendance.Plain}; }})");
        var cel = new Cel.CelEnvironment([], "").Compile(Attendance.Plain.Replace("* 100", "* 100.0", StringComparison.Ordinal));
        var variables = new Dictionary<string, object?>();
        (string Name, Action<int> Run)[] contenders =
        [
            ("prepared", n => Prepared(prepared, n)),
            ("decimal", Decimals),
            ("NCalc 7.4", n => Doubles(n, (a, b, c) =>
            {
                ncalc.Parameters["pegawai"] = a;
                ncalc.Parameters["hariKerja"] = b;
                ncalc.Parameters["hariTidakMasuk"] = c;
                return (double)ncalc.Evaluate()!;
            })),
            ("DynamicExpresso", n => Doubles(n, (a, b, c) => expresso(a, b, c))),
            ("DynamicExpresso, decimal", n => InDecimal(n, inDecimal)),
            ("Jint", n => Doubles(n, (a, b, c) => ((JsNumber)engine.Invoke(function, [JsNumber.Create(a), JsNumber.Create(b), JsNumber.Create(c)])).AsNumber())),
            ("Cel", n => Doubles(n, (a, b, c) =>
            {
                variables["pegawai"] = a;
                variables["hariKerja"] = b;
                variables["hariTidakMasuk"] = c;
                return (double)cel(variables)!;
            })),
        ];
        Race.Warm(1_500, [.. contenders.Select(c => c.Run)]);
        var race = Race.Of(rounds, 8, contenders);
        Report.Times(race, "call", 1, [.. contenders.Select(c => c.Name)]);
        Report.Ratio("ncalc7/scalar", race.Ratio("NCalc 7.4", "prepared"), "NCalcSync 7.4");
        Report.Ratio("dynamicexpresso/scalar", race.Ratio("DynamicExpresso", "prepared"), "a delegate in double, not rounded");
        Report.Ratio("dynamicexpresso-decimal/scalar", race.Ratio("DynamicExpresso, decimal", "prepared"), "a delegate in decimal, not rounded");
        Report.Ratio("jint/scalar", race.Ratio("Jint", "prepared"));
        Report.Ratio("cel/scalar", race.Ratio("Cel", "prepared"));
    }

    private static void Prepared(PreparedFormula formula, int times)
    {
        Span<long> figures = [0, 240, 0];
        for (var i = 0; i < times; i++)
        {
            (figures[0], figures[2]) = (20 + (i % 17), i % 7);
            _kept = formula.Evaluate(figures).Value!.Value;
        }
    }

    private static void Decimals(int times)
    {
        for (var i = 0; i < times; i++) _kept = Attendance.InDecimal(20 + (i % 17), 240m, i % 7);
    }

    private static void InDecimal(int times, AttendedInDecimal evaluate)
    {
        for (var i = 0; i < times; i++) _kept = evaluate(20 + (i % 17), 240m, i % 7);
    }

    private static void Doubles(int times, Attended evaluate)
    {
        for (var i = 0; i < times; i++) _keptDouble += evaluate(20 + (i % 17), 240, i % 7);
    }
}
