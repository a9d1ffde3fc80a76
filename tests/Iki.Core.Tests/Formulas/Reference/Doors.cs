using System.Globalization;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Tests.Formulas.Columnar;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>
/// A formula over rows of single figures by every door: by name, in slots as figures, decimals and integers, in columns of each width
/// as integers and decimals, and as a function of one of its figures. Each is held against the naive reference, outcome by outcome.
/// </summary>
/// <param name="formula">The formula.</param>
/// <param name="columns">A column for each of its inputs.</param>
/// <param name="rows">How many rows.</param>
/// <param name="reference">What the naive reference gives for figures.</param>
internal sealed class Doors(Formula formula, RandomColumn[] columns, int rows, Func<Dictionary<string, NaiveFigures>, (Result Result, NaiveOutcome Outcome)> reference)
{
    private static readonly int[] Widths = [128, 256, 512];

    private readonly PreparedFormula _prepared = formula.Prepare();

    public bool IsVectorized { get; private set; }

    /// <summary>How many rows have a value.</summary>
    public int Computed { get; private set; }

    /// <summary>In how many rows the formula could be said as a function of its first figure.</summary>
    public int Symbolic { get; private set; }

    /// <summary>In how many rows the figures could be given as arguments.</summary>
    public int Singles { get; private set; }

    /// <summary>Says in which row two doors differ, and how; null where none do.</summary>
    public string? Difference()
    {
        var byColumns = Widths.Select(RunColumns).ToArray();
        for (var row = 0; row < rows; row++)
        {
            var named = Named(row);
            var (result, expected) = reference(named.Naive);
            if (expected.Status == OutcomeStatus.Computed) Computed++;
            var figures = columns.Select(c => c.FigureAt(row)).ToArray();
            var difference = CompareNamed("by name", expected, formula.Evaluate(named.Build()))
                ?? CompareSingle(figures, named.Build())
                ?? CompareNamed("Explain", expected, _prepared.Explain(figures))
                ?? Compare("in slots", $"{expected}", Shown(_prepared.Evaluate(figures)))
                ?? CompareDecimals(row, expected)
                ?? CompareIntegers(row, expected)
                ?? CompareSymbolic(figures, result)
                ?? byColumns.Select(c => CompareColumns(c, row, expected)).FirstOrDefault(d => d is not null);
            if (difference is not null) return $"{formula.Text} row {row} [{string.Join("; ", columns.Select((c, i) => $"{formula.Inputs[i]} = {c.Texts[row]}"))}] {difference}";
        }

        return null;
    }

    /// <summary>How an outcome by name differs from that of the reference; null where it does not.</summary>
    public static string? CompareNamed(string door, NaiveOutcome expected, Outcome actual) =>
        Compare(door, $"{expected}", Shown(actual.Status, actual.Condition, actual.Value, actual.Exact))
        ?? Compare($"{door}, what is missing", string.Join(", ", expected.Missing ?? []).ToUpperInvariant(), string.Join(", ", actual.Missing).ToUpperInvariant());

    private static string? Compare(string door, string expected, string actual) => actual == expected ? null : $"{door}: {actual}, not {expected}";

    /// <summary>The same figures as arguments, where each is of a name alone: the whole outcome, with its remarks.</summary>
    private string? CompareSingle(Figure?[] figures, FormulaInputs inputs)
    {
        var references = formula.Program.Inputs;
        if (!references.All(i => i is { Item: null, Shift: Shift.None, IsOfCalendar: false })) return null;
        (string, Figure)[] given = [.. references.Zip(figures).Where(g => g.Second is not null).Select(g => (g.First.Symbol.Name.ToUpperInvariant(), g.Second!.Value)).Reverse()];
        Singles++;
        return Compare("as arguments", $"{formula.Evaluate(inputs)}", $"{formula.Evaluate(given)}") ?? (formula.Evaluate(inputs).Equals(formula.Evaluate(given)) ? null : "as arguments: another outcome");
    }

    private string? CompareDecimals(int row, NaiveOutcome expected)
    {
        var figures = new decimal?[columns.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            if (columns[i].FigureAt(row) is not { } figure) continue;
            if (figure.Problem is not null || !figure.Value.TryToDecimal(out var value) || Rational.FromDecimal(value) != figure.Value) return null;
            figures[i] = value;
        }

        return Compare("decimals", $"{expected}", Shown(_prepared.Evaluate(figures)));
    }

    private string? CompareIntegers(int row, NaiveOutcome expected)
    {
        var figures = new long[columns.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            if (!long.TryParse(columns[i].Texts[row], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out figures[i])) return null;
        }

        return Compare("integers", $"{expected}", Shown(_prepared.Evaluate(figures)));
    }

    /// <summary>The formula as a function of its first figure, at that figure. Where the formula divides by zero the function may have been reduced past it.</summary>
    private string? CompareSymbolic(Figure?[] figures, Result result)
    {
        if (formula.IsCondition || figures.Length == 0 || figures[0] is not { Problem: null } first) return null;
        var inputs = formula.Program.Inputs;
        var itself = RationalFunction.Identity.Over(RationalFunction.Of(inputs[0].Points))!;
        var function = SymbolicEvaluator.Of(
            formula.Program, new SlotInputs(inputs, [.. Enumerable.Range(0, inputs.Length)], figures), input => input.IsSame(inputs[0]) ? itself : null);
        if (function is null) return null;
        Symbolic++;
        return result.IsDivisionByZero ? null : Compare("symbolic", $"{result.Number?.ToRational()}", $"{function.ValueAt(first.Value)}");
    }

    private Results RunColumns(int width)
    {
        var prepared = formula.PrepareColumns(width);
        IsVectorized |= prepared.IsVectorized;
        var results = new Results(width, prepared.Decimals, new long[rows], new OutcomeStatus[rows], new decimal[rows], new OutcomeStatus[rows]);
        Column[] given = [.. columns.Select(c => c.Column)];
        prepared.Evaluate(given, results.Decimals, results.DecimalStatuses);
        if (prepared.Decimals is not null) prepared.Evaluate(given, results.Integers, results.IntegerStatuses);
        return results;
    }

    private static string? CompareColumns(Results results, int row, NaiveOutcome expected)
    {
        var actual = $"{results.DecimalStatuses[row]} {Rational.FromDecimal(results.Decimals[row])}";
        var difference = Compare($"{results.Width} decimals", $"{expected.Status} {expected.AsNumber()}", actual);
        if (difference is not null || results.Scale is not { } decimals) return difference;
        return Compare($"{results.Width} integers", $"{expected.AsInteger(decimals)}", $"{(results.IntegerStatuses[row], results.Integers[row])}");
    }

    private NamedFigures Named(int row)
    {
        var named = new NamedFigures();
        for (var i = 0; i < columns.Length; i++)
        {
            var input = formula.Program.Inputs[i];

            // Of a variable whose items are given each for itself only the declaration counts.
            if (columns[i].Texts[row] is { } digits && !IsOfItems(input)) named.Add(input, digits);
        }

        return named;
    }

    private bool IsOfItems(InputReference input) => input.Item is null && formula.Program.Inputs.Any(i => i.Item is not null && i.Symbol.Name == input.Symbol.Name);

    private static string Shown(PreparedOutcome outcome) => Shown(outcome.Status, outcome.Condition, outcome.Value, outcome.Exact);

    private static string Shown(OutcomeStatus status, bool? condition, decimal? value, Rational? exact) => status != OutcomeStatus.Computed ? status.ToString()
        : condition is { } truth ? $"{status} {truth}"
        : $"{status} {Rational.FromDecimal(value!.Value)} {exact}";

    private sealed record Results(int Width, int? Scale, long[] Integers, OutcomeStatus[] IntegerStatuses, decimal[] Decimals, OutcomeStatus[] DecimalStatuses);
}
