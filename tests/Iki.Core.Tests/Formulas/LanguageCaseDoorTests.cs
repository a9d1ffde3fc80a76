using System.Globalization;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Tests.Formulas.Columnar;
using Iki.Core.Tests.Formulas.Reference;

namespace Iki.Core.Tests.Formulas;

/// <summary>Every language case by every door: what its file says of the evaluation by name, all others and the naive reference say too.</summary>
public class LanguageCaseDoorTests
{
    // A block of vectors, and a rest that is none.
    private const int Rows = 21;

    [Fact]
    public void A_case_has_one_outcome_by_every_door()
    {
        var (inSlots, vectorized) = (0, 0);
        foreach (var languageCase in LanguageCase.ReadAll(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Formulas", "Cases")))
        {
            var setup = CaseSetup.Parse(languageCase.Given);
            if (Formula.Compile(languageCase.Formula, setup.Scope, setup.Target, setup.Limits, setup.Numbers).ValueOrNull is not { } formula) continue;
            var (_, expected) = Reference(formula, setup, new GivenInputs(setup.Inputs));
            Doors.CompareNamed("by name", expected, formula.Evaluate(setup.Inputs)).Should().BeNull("of {0}", languageCase);
            if (Columns(formula, new GivenInputs(setup.Inputs)) is not { } columns) continue;
            var doors = new Doors(formula, columns, Rows, figures => Reference(formula, setup, figures));
            doors.Difference().Should().BeNull("of {0}", languageCase);
            inSlots++;
            if (doors.IsVectorized) vectorized++;
        }

        // By far most cases are of single figures, and many have decimals.
        inSlots.Should().BeGreaterThan(400);
        vectorized.Should().BeGreaterThan(60);
    }

    private static (Result Result, NaiveOutcome Outcome) Reference(Formula formula, CaseSetup setup, InputSource inputs) =>
        Reference(formula, setup, formula.Program.Inputs.ToDictionary(i => i.Text, i => Naive(i, inputs), StringComparer.OrdinalIgnoreCase));

    private static (Result Result, NaiveOutcome Outcome) Reference(Formula formula, CaseSetup setup, Dictionary<string, NaiveFigures> figures)
    {
        var result = new NaiveEvaluator(figures, formula.Unit == "‰" ? 1000 : 100).Run(formula.Tree.Fold(new NaiveTree()));
        return (result, NaiveOutcome.Of(result, formula.ResultFactor, formula.Unit switch { "%" => 100, "‰" => 1000, _ => 1 }, setup.Target.Decimals, setup.Target.Rounding));
    }

    private static NaiveFigures Naive(InputReference input, InputSource inputs)
    {
        var given = inputs.Figures(input);
        var isOfItems = given.Figures.Any(f => !int.TryParse(f.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        return given.Failure is not null
            ? new NaiveFigures([("1", "NaN")])
            : new NaiveFigures([.. given.Figures.Select(f => (f.Key, Digits(f.Value)))], isOfItems ? Aggregation.Sum : input.Symbol.Aggregate, [.. given.Missing]);
    }

    /// <summary>A column for each input, every row alike; null where a function looks at several figures, or a total is no decimal.</summary>
    private static RandomColumn[]? Columns(Formula formula, GivenInputs inputs)
    {
        var texts = new List<string?>();
        foreach (var (number, input) in formula.Program.Inputs.Index())
        {
            var total = inputs.Total(input);
            var isLookedAt = formula.Program.Nodes.Any(n => n.Op == NodeOp.Figures && (n.Input == number || n.Weights == number));
            if (isLookedAt && (inputs.Figures(input).Figures.Length > 1 || !inputs.Figures(input).Missing.IsEmpty)) return null;
            if (total.Failure is null && (!total.Number.TryToDecimal(out var value) || Rational.FromDecimal(value) != total.Number)) return null;
            texts.Add(total.Failure is { } failure ? (failure.Status == OutcomeStatus.MissingInput ? null : "NaN") : Digits(total.Number));
        }

        return [.. texts.Select(t => RandomColumn.Of(t, Rows))];
    }

    private static string Digits(Rational number) => number.TryToDecimal(out var value) && Rational.FromDecimal(value) == number
        ? value.ToString(CultureInfo.InvariantCulture)
        : throw new InvalidOperationException($"{number} is no figure.");
}
