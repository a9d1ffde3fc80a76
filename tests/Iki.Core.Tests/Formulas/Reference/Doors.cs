using Iki.Core.Formulas;
using Iki.Core.Tests.Formulas.Columnar;
using Iki.Core.Tests.Numerics;
using System.Globalization;
using System.Numerics;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>
/// One random formula over random rows by every door: by name, in slots as figures, decimals and integers, in columns of each width
/// as integers and decimals. Each is held against the naive reference.
/// </summary>
internal sealed class Doors
{
    private static readonly int[] Widths = [128, 256, 512];

    private readonly Expression _expression;
    private readonly int? _decimals;
    private readonly RoundingMode _rounding;
    private readonly int _factor;
    private readonly Formula _formula;
    private readonly (string Name, RandomColumn Column)[] _inputs;

    public Doors(int seed)
    {
        var generator = new LanguageGenerator(seed);
        (_expression, var unit, _factor) = generator.Formula(1 + (seed % 4));
        var text = generator.Write(_expression);
        var random = new Random(seed);
        Rows = random.Next(30) == 0 ? random.Next(300, 900) : random.Next(1, 29);
        _decimals = random.Next(8) == 0 ? null : random.Next(5);
        _rounding = (RoundingMode)random.Next(4);
        _formula = Formula.Compile(
            text, LanguageGenerator.Scope, new FormulaTarget { Unit = unit, Decimals = _decimals, Rounding = _rounding }, FormulaLimits.Ceiling).Value;
        _inputs = [.. _formula.Inputs.Select(i => (i, RandomColumn.Of(random, Rows, random.Next(5))))];
    }

    public int Rows { get; }

    public bool IsVectorized { get; private set; }

    /// <summary>How many rows have a value.</summary>
    public int Computed { get; private set; }

    /// <summary>Says in which row two doors differ, and how; null where none do.</summary>
    public string? Difference()
    {
        var prepared = _formula.Prepare();
        var columns = Widths.Select(RunColumns).ToArray();
        for (var row = 0; row < Rows; row++)
        {
            var expected = Expected(row);
            if (expected.StartsWith(nameof(OutcomeStatus.Computed), StringComparison.Ordinal)) Computed++;
            var figures = _inputs.Select(i => i.Column.FigureAt(row)).ToArray();
            var explained = prepared.Explain(figures);
            var difference = Compare("by name", expected, Shown(_formula.Evaluate(Named(row))))
                ?? Compare("Explain", expected, Shown(explained))
                ?? Compare("in slots", expected, Shown(prepared.Evaluate(figures)))
                ?? CompareDecimals(prepared, row, expected)
                ?? CompareIntegers(prepared, row, expected)
                ?? columns.Select(c => CompareColumns(c, row, expected, explained)).FirstOrDefault(d => d is not null);
            if (difference is not null) return $"{_formula.Text} row {row} [{string.Join("; ", _inputs.Select(i => $"{i.Name} = {i.Column.Texts[row]}"))}] {difference}";
        }

        return null;
    }

    private static string? Compare(string door, string expected, string actual) => actual == expected ? null : $"{door}: {actual}, not {expected}";

    private string? CompareDecimals(PreparedFormula prepared, int row, string expected)
    {
        var figures = new decimal?[_inputs.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            if (_inputs[i].Column.FigureAt(row) is not { } figure) continue;
            if (figure.Problem is not null || !figure.Value.TryToDecimal(out var value) || Rational.FromDecimal(value) != figure.Value) return null;
            figures[i] = value;
        }

        return Compare("decimals", expected, Shown(prepared.Evaluate(figures)));
    }

    private string? CompareIntegers(PreparedFormula prepared, int row, string expected)
    {
        var figures = new long[_inputs.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            if (!long.TryParse(_inputs[i].Column.Texts[row], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out figures[i])) return null;
        }

        return Compare("integers", expected, Shown(prepared.Evaluate(figures)));
    }

    private Results RunColumns(int width)
    {
        var formula = _formula.PrepareColumns(width);
        IsVectorized |= formula.IsVectorized;
        var results = new Results(width, new long[Rows], new OutcomeStatus[Rows], new decimal[Rows], new OutcomeStatus[Rows]);
        var columns = _inputs.Select(i => i.Column.Column).ToArray();
        formula.Evaluate(columns, results.Decimals, results.DecimalStatuses);
        if (formula.Decimals is not null) formula.Evaluate(columns, results.Integers, results.IntegerStatuses);
        return results;
    }

    private string? CompareColumns(Results results, int row, string expected, Outcome explained)
    {
        var value = explained.Condition is { } condition ? (condition ? 1 : 0) : explained.Value ?? 0;
        var status = explained.Status;
        var difference = Compare($"{results.Width} decimals", $"{status} {value}", $"{results.DecimalStatuses[row]} {results.Decimals[row]}");
        if (difference is not null || (_decimals is null && !_formula.IsCondition)) return difference;
        var scaled = Rational.FromDecimal(value) * Rational.Parse(_formula.IsCondition ? "1" : BigInteger.Pow(10, _decimals!.Value).ToString(CultureInfo.InvariantCulture));
        if (scaled.Numerator < long.MinValue || scaled.Numerator > long.MaxValue) (status, scaled) = (OutcomeStatus.Overflow, Rational.Zero);
        return Compare($"{results.Width} integers", $"{status} {scaled}", $"{results.IntegerStatuses[row]} {results.Integers[row]}");
    }

    private FormulaInputs Named(int row)
    {
        var (inputs, previous, items) = (FormulaInputs.Empty, FormulaInputs.Empty, new List<(string, Figure)>());
        foreach (var (name, column) in _inputs)
        {
            if (column.FigureAt(row) is not { } figure) continue;
            if (name.StartsWith("dok.", StringComparison.Ordinal)) items.Add((name[4..], figure));
            else if (name == "Previous(a)") previous = previous.With("a", figure);
            else if (name != "dok") inputs = inputs.With(name, figure);
        }

        return (items.Count == 0 ? inputs : inputs.WithItems("dok", items)).WithPrevious(previous);
    }

    private string Expected(int row)
    {
        var figures = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, column) in _inputs)
        {
            if (column.Texts[row] is { } text) figures[name] = text;
        }

        var result = new NaiveEvaluator(figures).Run(_expression);
        if (result.IsInvalid) return nameof(OutcomeStatus.InvalidInput);
        if (result.Missing is not null) return nameof(OutcomeStatus.MissingInput);
        if (result.IsDivisionByZero) return nameof(OutcomeStatus.DivisionByZero);
        if (result.IsNotApplicable) return nameof(OutcomeStatus.NotApplicable);
        if (result.Truth is { } truth) return $"{OutcomeStatus.Computed} {truth}";
        var shown = result.Number! * new NaiveFraction(_factor, 1);
        var exact = _formula.Unit == "%" ? shown.ToRational() / 100 : result.Number!.ToRational();
        if (_decimals is not { } decimals) return shown.ToDecimalText() is { } text ? $"{OutcomeStatus.Computed} {text} {exact}" : nameof(OutcomeStatus.Overflow);
        var rounded = shown.Round(decimals, _rounding).ToRational();
        return (rounded * Rational.Parse(BigInteger.Pow(10, decimals).ToString(CultureInfo.InvariantCulture))).Abs().Numerator < BigInteger.Pow(10, 28)
            ? $"{OutcomeStatus.Computed} {Digits(rounded)} {exact}"
            : nameof(OutcomeStatus.Overflow);
    }

    private static string Shown(Outcome outcome) => Shown(outcome.Status, outcome.Condition, outcome.Value, outcome.Exact);

    private static string Shown(PreparedOutcome outcome) => Shown(outcome.Status, outcome.Condition, outcome.Value, outcome.Exact);

    private static string Shown(OutcomeStatus status, bool? condition, decimal? value, Rational? exact) =>
        status != OutcomeStatus.Computed ? status.ToString() : condition is { } truth ? $"{status} {truth}" : $"{status} {value!.Value.ToString(CultureInfo.InvariantCulture)} {exact}";

    private static string Digits(Rational rounded) => NaiveText(rounded.Numerator, rounded.Denominator);

    /// <summary>A fraction whose denominator divides a power of ten, as digits.</summary>
    private static string NaiveText(BigInteger above, BigInteger below)
    {
        var places = 0;
        for (var power = BigInteger.One; power % below != 0; power *= 10) places++;
        var digits = (BigInteger.Abs(above) * BigInteger.Pow(10, places) / below).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return (above.Sign < 0 ? "-" : "") + (places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}");
    }

    private sealed record Results(int Width, long[] Integers, OutcomeStatus[] IntegerStatuses, decimal[] Decimals, OutcomeStatus[] DecimalStatuses);
}
