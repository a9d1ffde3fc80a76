using System.Numerics;
using Iki.Core.Formulas;
using Iki.Core.Tests.Formulas.Reference;
using Iki.Core.Tests.Numerics;

namespace Iki.Core.Tests.Formulas;

/// <summary>The library against a naive evaluator over unreduced big fractions, written apart from it.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_random_formula_has_the_outcome_of_the_naive_reference(int series)
    {
        for (var seed = series * 10_000; seed < (series * 10_000) + 5_000; seed++)
        {
            var generator = new ExpressionGenerator(seed);
            var figures = generator.Figures();
            var expression = seed % 4 == 0 ? generator.Condition(4) : generator.Number(1 + (seed % 4));
            var text = generator.Write(expression);
            var expected = Show(new NaiveEvaluator(figures).Run(expression));

            var formula = Formula.Compile(text, limits: FormulaLimits.Ceiling).Value;
            var inputs = FormulaInputs.Of(figures.Select(f => (f.Key, Figure.Read(f.Value))).ToArray());
            Show(formula.Evaluate(inputs)).Should().Be(expected, "of {0} (seed {1})", text, seed);
            CheckPrepared(formula, figures, expected, $"{text} (seed {seed})");

            // What is written out reads back to the same tree, and so has the same outcome.
            foreach (var notation in new[] { FormulaNotation.Canonical, FormulaNotation.Decree })
            {
                var written = formula.Render(notation);
                var again = Formula.Compile(written, limits: FormulaLimits.Ceiling).Value;
                again.IsEquivalentTo(formula).Should().BeTrue("{0} is written as {1}", text, written);
                again.Render(notation).Should().Be(written);
            }
        }
    }

    /// <summary>In slots a formula has the reference's outcome too, and rounded to decimals the value of the evaluation by name.</summary>
    private static void CheckPrepared(Formula formula, Dictionary<string, string> figures, string expected, string shown)
    {
        Figure? Given(string name) => figures.TryGetValue(name.ToLowerInvariant(), out var digits) ? Figure.Read(digits) : null;
        var prepared = formula.Prepare();
        var row = prepared.Inputs.Select(Given).ToArray();
        Show(prepared.Explain(row)).Should().Be(expected, "of {0}", shown);
        var outcome = prepared.Evaluate(row);
        Show(outcome).Should().Be(expected.Split(' ')[0] == "missing" ? "missing" : expected, "of {0}", shown);
        outcome.Value.Should().Be(formula.Evaluate(FormulaInputs.Of(figures.Select(f => (f.Key, Figure.Read(f.Value))).ToArray())).Value, "of {0}", shown);
        if (prepared.Inputs.Count == 0) return;
        var decimals = row.Select(f => f is { } figure && figure.Value.TryToDecimal(out var value) ? value : (decimal?)null).ToArray();
        prepared.Evaluate(decimals).Should().Be(outcome, "of {0}", shown);
    }

    private static string Show(PreparedOutcome outcome) => outcome.Status switch
    {
        OutcomeStatus.MissingInput => "missing",
        OutcomeStatus.DivisionByZero => "division by zero",
        OutcomeStatus.Computed => outcome.Condition?.ToString() ?? outcome.Exact!.Value.ToString(),
        _ => outcome.Status.ToString(),
    };

    private static string Show(Result result) =>
        result.Missing is { } missing ? "missing " + string.Join(", ", missing)
        : result.IsDivisionByZero ? "division by zero"
        : result.Truth is { } truth ? truth.ToString()
        : IsTooLong(result.Number!) ? nameof(OutcomeStatus.Overflow)
        : result.Number!.ToRational().ToString();

    /// <summary>More than 28 digits before the point once rounded to a whole number: 10^28 − 1/2 or more.</summary>
    private static bool IsTooLong(NaiveFraction value) =>
        BigInteger.Abs(value.Above) * 2 >= ((BigInteger.Pow(10, 28) * 2) - 1) * value.Below;

    private static string Show(Outcome outcome) => outcome.Status switch
    {
        OutcomeStatus.MissingInput => "missing " + string.Join(", ", outcome.Missing.Select(m => m.ToLowerInvariant())),
        OutcomeStatus.DivisionByZero => "division by zero",
        OutcomeStatus.Computed => outcome.Condition?.ToString() ?? outcome.Exact!.Value.ToString(),
        _ => outcome.Status.ToString(),
    };
}
