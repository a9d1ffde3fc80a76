using BenchmarkDotNet.Attributes;
using Iki.Core.Benchmarks.Quick;
using Iki.Core.Formulas;

namespace Iki.Core.Benchmarks;

/// <summary>The attendance formula over columns.</summary>
[MemoryDiagnoser]
public class ManyRows
{
    private readonly ColumnFormula _formula = Attendance.Columns();
    private ColumnData _data = new(0);
    private Column[] _columns = [];
    private double[][] _doubles = [];
    private decimal[][] _decimals = [];
    private double[] _inDouble = [];
    private decimal[] _inDecimal = [];

    [Params(1_000, 100_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _data = new ColumnData(Rows);
        _columns = _data.Columns;
        _doubles = [ColumnData.Doubles(_data.Staff), ColumnData.Doubles(_data.Days), ColumnData.Doubles(_data.Absent)];
        _decimals = [ColumnData.Decimals(_data.Staff), ColumnData.Decimals(_data.Days), ColumnData.Decimals(_data.Absent)];
        (_inDouble, _inDecimal) = (new double[Rows], new decimal[Rows]);
    }

    [Benchmark(Baseline = true)]
    public void HandWrittenDouble()
    {
        for (var i = 0; i < _inDouble.Length; i++) _inDouble[i] = Attendance.InDouble(_doubles[0][i], _doubles[1][i], _doubles[2][i]);
    }

    [Benchmark]
    public void HandWrittenDecimal()
    {
        for (var i = 0; i < _inDecimal.Length; i++) _inDecimal[i] = Attendance.InDecimal(_decimals[0][i], _decimals[1][i], _decimals[2][i]);
    }

    [Benchmark]
    public void Columnar() => _formula.Evaluate(_columns, _data.Values, _data.Statuses);

    [Benchmark]
    public void ColumnarTwoCores() => _formula.EvaluateInParallel(_columns, _data.Values, _data.Statuses, 2);

    [Benchmark]
    public void ColumnarFromDoubles() =>
        _formula.Evaluate([Column.Of(_doubles[0]), Column.Of(_doubles[1]), Column.Of(_doubles[2])], _data.Values, _data.Statuses);

    [Benchmark]
    public void ColumnarFromDecimals() =>
        _formula.Evaluate([Column.Of(_decimals[0]), Column.Of(_decimals[1]), Column.Of(_decimals[2])], _data.Values, _data.Statuses);

    [Benchmark]
    public void ColumnarToDecimals() => _formula.Evaluate(_columns, _inDecimal, _data.Statuses);

    [Benchmark]
    public void NCalcEvaluate()
    {
        var ncalc = Attendance.ByNCalc();
        for (var i = 0; i < _inDouble.Length; i++) _inDouble[i] = ncalc.Evaluate(_doubles[0][i], _doubles[1][i], _doubles[2][i]);
    }

    [Benchmark]
    public void NCalcLambda()
    {
        var lambda = Attendance.ByLambda();
        var context = new NCalcContext();
        for (var i = 0; i < _inDouble.Length; i++)
        {
            (context.pegawai, context.hariKerja, context.hariTidakMasuk) = (_doubles[0][i], _doubles[1][i], _doubles[2][i]);
            _inDouble[i] = lambda(context);
        }
    }
}
