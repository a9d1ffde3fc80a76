using Iki.Core.Formulas.Compilation;
using Iki.Core.Tests.Formulas.Columnar;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>One random formula of all the language, with random figures for it.</summary>
internal sealed class RandomFormula
{
    private readonly Expression _expression;
    private readonly FormulaTarget _target;
    private readonly int _factor;
    private readonly Random _random;

    public RandomFormula(int seed)
    {
        var generator = new LanguageGenerator(seed);
        (_expression, var unit, _factor) = generator.Formula(1 + (seed % 4));
        _random = new Random(seed);
        _target = new FormulaTarget
        {
            Unit = unit,
            Decimals = _random.Next(8) switch { 0 => null, 1 => _random.Next(13), _ => _random.Next(5) },
            Rounding = (RoundingMode)_random.Next(4),
        };
        Formula = Formula.Compile(generator.Write(_expression), LanguageGenerator.Scope, _target, FormulaLimits.Ceiling, generator.Notation).Value;
        Rows = _random.Next(30) == 0 ? _random.Next(300, 900) : _random.Next(1, 29);
    }

    public Formula Formula { get; }

    public int Rows { get; }

    /// <summary>What its result must be, and how it is rounded.</summary>
    public FormulaTarget Target => _target;

    /// <summary>Random figures for its inputs, a column for each.</summary>
    public RandomColumn[] Columns() => [.. Formula.Inputs.Select(_ => RandomColumn.Of(_random, Rows, _random.Next(5)))];

    /// <summary>The formula over rows of single figures.</summary>
    public Doors Doors() => new(Formula, Columns(), Rows, Reference);

    /// <summary>Says how the formula differs from the reference over series, and over items of which some are absent; null where it does not.</summary>
    public string? DifferenceOverSeries()
    {
        var named = new NamedFigures();
        var (size, values) = (_random.Next(5), new List<string>());
        foreach (var input in Formula.Program.Inputs) Give(named, input, size, values);
        var inputs = named.Build();
        var (result, expected) = Reference(named.Naive);
        var difference = Core.Tests.Formulas.Reference.Doors.CompareNamed("by name", expected, Formula.Evaluate(inputs)) ?? DifferenceOfSteps(inputs, result);
        return difference is null ? null : $"{Formula.Text} with {string.Join("; ", values)}: {difference}";
    }

    private (Result Result, NaiveOutcome Outcome) Reference(Dictionary<string, NaiveFigures> figures)
    {
        var result = new NaiveEvaluator(figures, _target.Unit == "‰" ? 1000 : 100).Run(_expression);
        return (result, NaiveOutcome.Of(result, _factor, PointsOf(_target.Unit, _factor), _target.Decimals, _target.Rounding));
    }

    private static int PointsOf(string? unit, int factor) => unit switch { "%" => 100, "‰" => 1000, _ => factor };

    private void Give(NamedFigures named, InputReference input, int size, List<string> values)
    {
        // Of these only the items are given.
        if (input.Item is null && input.Symbol.Name is "dok" or "bobot") return;
        string[] digits = [.. RandomColumn.Of(_random, _random.Next(6), size).Texts.OfType<string>()];
        if (digits.Length == 0 || input.Symbol.Name == "hilang") return;
        values.Add($"{input.Text} = [{string.Join("; ", digits)}]");
        if (input.Item is not null) named.Add(input, digits[0]);
        else if (input.Symbol.Items.Count > 0) named.AddItems(input, [.. input.Symbol.Items.Zip(digits)]);
        else named.AddSeries(input, digits);
    }

    /// <summary>Every step of the working, read as a formula, has the value of the whole.</summary>
    private string? DifferenceOfSteps(FormulaInputs inputs, Result expected)
    {
        var whole = NaiveOutcome.Of(expected, _factor, points: _factor, decimals: null, _target.Rounding);
        foreach (var step in Formula.Explain(inputs).Steps.Where(s => s.Kind is not (WorkingStepKind.Result or WorkingStepKind.Labels)))
        {
            // The unit decides in what percentages are rounded; a number of points would be taken as a ratio by it.
            var target = _factor == 1 ? null : new FormulaTarget { Unit = _target.Unit };
            var again = Formula.Compile(step.Text, LanguageGenerator.Scope, target, limits: FormulaLimits.Ceiling).ValueOrNull?.Evaluate(inputs);
            var isSame = (again?.Status, again?.Condition, again?.Exact) == (whole.Status, whole.Condition, whole.Exact);
            if (!isSame) return $"step {step.Kind} {step.Text}: {again?.Status} {again?.Exact}, not {whole}";
        }

        return null;
    }
}
