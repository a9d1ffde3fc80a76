using BenchmarkDotNet.Attributes;
using Iki.Core.Formulas;

namespace Iki.Core.Benchmarks;

/// <summary>One evaluation of the attendance formula.</summary>
[MemoryDiagnoser]
public class OneRow
{
    private readonly PreparedFormula _prepared = Attendance.Prepared();
    private readonly NCalc.Expression _ncalc = Attendance.ByNCalc();
    private readonly Func<NCalcContext, double> _lambda = Attendance.ByLambda();
    private readonly NCalcContext _context = new();
    private readonly FormulaInputs _inputs = FormulaInputs.Of(("pegawai", 24), ("hariKerja", 240), ("hariTidakMasuk", 3));
    private long _staff = 24;

    [Benchmark(Baseline = true)]
    public decimal HandWrittenDecimal() => Attendance.InDecimal(_staff, 240, 3);

    [Benchmark]
    public double HandWrittenDouble() => Attendance.InDouble(_staff, 240, 3);

    [Benchmark]
    public PreparedOutcome Prepared() => _prepared.Evaluate([_staff, 240, 3]);

    [Benchmark]
    public PreparedOutcome PreparedDecimals() => _prepared.Evaluate([(decimal?)_staff, 240m, 3m]);

    [Benchmark]
    public Outcome ByName() => Attendance.Formula.Evaluate(_inputs);

    [Benchmark]
    public Working Explained() => Attendance.Formula.Explain(_inputs);

    [Benchmark]
    public double NCalcEvaluate() => _ncalc.Evaluate(_staff, 240, 3);

    [Benchmark]
    public double NCalcLambda()
    {
        _context.pegawai = _staff;
        _context.hariKerja = 240;
        _context.hariTidakMasuk = 3;
        return _lambda(_context);
    }
}
