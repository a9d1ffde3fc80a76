using Iki.Core.Formulas;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>One evaluation of the attendance formula: prepared, hand-written in decimal, and by NCalc.</summary>
internal static class ScalarRace
{
    private static readonly decimal[] Staff = [.. Enumerable.Range(0, 64).Select(i => 20m + (i % 17))];
    private static readonly decimal[] Absent = [.. Enumerable.Range(0, 64).Select(i => (decimal)(i % 7))];
    private static decimal _kept;

    public static void Run(int rounds)
    {
        var prepared = Attendance.Prepared();
        var ncalc = Attendance.ByNCalc();
        var lambda = Attendance.ByLambda();
        var race = Race.Of(
            rounds,
            8,
            ("decimal", n => Decimals(n)),
            ("prepared", n => Prepared(prepared, n)),
            ("ncalc", n => NCalcs(ncalc, n)),
            ("lambda", n => Lambda(lambda, n)));
        Report.Times(race, "call", 1, "decimal", "prepared", "ncalc", "lambda");
        Report.Ratio("scalar/decimal", race.Ratio("prepared", "decimal"), $"{race.Bytes("prepared"):0} B a call");
        Report.Ratio("ncalc/scalar", race.Ratio("ncalc", "prepared"));
    }

    private static void Decimals(int times)
    {
        for (var i = 0; i < times; i++)
        {
            var (staff, absent) = (Staff[i & 63], Absent[i & 63]);
            _kept = Attendance.InDecimal(staff, 240m, absent);
        }
    }

    private static void Prepared(PreparedFormula formula, int times)
    {
        Span<long> figures = [0, 0, 0];
        for (var i = 0; i < times; i++)
        {
            figures[0] = 20 + (i % 17);
            figures[1] = 240;
            figures[2] = i % 7;
            _kept = formula.Evaluate(figures).Value!.Value;
        }
    }

    private static void NCalcs(NCalc.Expression expression, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _kept += expression.Evaluate(20 + (i % 17), 240, i % 7) > 0 ? 1 : 0;
        }
    }

    private static void Lambda(Func<NCalcContext, double> lambda, int times)
    {
        var context = new NCalcContext { hariKerja = 240 };
        for (var i = 0; i < times; i++)
        {
            context.pegawai = 20 + (i % 17);
            context.hariTidakMasuk = i % 7;
            _kept += lambda(context) > 0 ? 1 : 0;
        }
    }
}
