using BenchmarkDotNet.Attributes;

namespace Iki.Core.Benchmarks;

/// <summary>From the attendance formula's text to something that can be evaluated, against NCalc's own parse of its plain form.</summary>
[MemoryDiagnoser]
public class AttendanceCompile
{
    private const string Text = "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%";
    private const string Plain = "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100";

    [Benchmark(Baseline = true)]
    public object NCalcParse() => NCalc.Expression.Compile(Plain, nocache: true);

    [Benchmark]
    public object Compile() => Formula.Compile(Text).Value;
}

/// <summary>One evaluation of the attendance formula, against hand-written decimal and NCalc.</summary>
[MemoryDiagnoser]
public class AttendanceEvaluate
{
    private static readonly FormulaTarget TwoDecimals = new() { Unit = "%", Decimals = 2 };

    private readonly Formula _formula = Formula.Compile(
        "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%", target: TwoDecimals).Value;

    private readonly FormulaInputs _inputs = FormulaInputs.Of(("pegawai", 24), ("hariKerja", 240), ("hariTidakMasuk", 3));

    private readonly NCalc.Expression _ncalc = new("pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100");

    private decimal _pegawai = 24;

    [Benchmark(Baseline = true)]
    public decimal HandWrittenDecimal() =>
        Math.Round(_pegawai * (240m - 3m) / (_pegawai * 240m) * 100m, 2, MidpointRounding.AwayFromZero);

    [Benchmark]
    public Outcome Evaluate() => _formula.Evaluate(_inputs);

    [Benchmark]
    public object NCalcEvaluate()
    {
        _ncalc.Parameters["pegawai"] = (double)_pegawai;
        _ncalc.Parameters["hariKerja"] = 240d;
        _ncalc.Parameters["hariTidakMasuk"] = 3d;
        return _ncalc.Evaluate();
    }
}
