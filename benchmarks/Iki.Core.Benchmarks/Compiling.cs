using BenchmarkDotNet.Attributes;

namespace Iki.Core.Benchmarks;

/// <summary>From the attendance formula's text to something that can be evaluated.</summary>
[MemoryDiagnoser]
public class Compiling
{
    [Benchmark(Baseline = true)]
    public object NCalcParse() => NCalc.Expression.Compile(Attendance.Plain, nocache: true);

    [Benchmark]
    public object NCalcLambda() => Attendance.ByLambda();

    [Benchmark]
    public object Compile() => Formula.Compile(Attendance.Text).Value;

    [Benchmark]
    public object CompileAndPrepare() => Formula.Compile(Attendance.Text).Value.Prepare();

    [Benchmark]
    public object CompileAndPrepareColumns() => Formula.Compile(Attendance.Text, target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value.PrepareColumns();
}
