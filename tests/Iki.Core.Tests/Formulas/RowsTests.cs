using System.Numerics;
using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas;

/// <summary>Functions over rows, on figures by name: items and parts of a period, by every door, against sums written out here.</summary>
public class RowsTests
{
    [Theory]
    [InlineData("SumOver(month, Hitung(x))", 14)]
    [InlineData("CountOver(month, Hitung(x) > 2)", 2)]
    public void A_working_works_every_row_out_once_more_than_the_value_needs(string formula, int value)
    {
        var asked = 0;
        var square = new HostFunction { Name = "Hitung", MinArguments = 1, MaxArguments = 1, Compute = x => { asked++; return x[0] * x[0]; } };
        var working = Formula.Compile(formula, FormulaScope.Open.With(square)).Value.Explain(FormulaInputs.Empty.WithSeries("x", [1, 2, 3]));

        // Three months: once for the value, and once for the step that shows them.
        (working.Outcome.Value, asked).Should().Be((value, 6));
        working.Steps.Should().Contain(s => s.Kind == WorkingStepKind.Rows);
    }

    private static readonly string[] Keys = ["a", "b", "c", "d", "e", "f", "g", "h"];

    [Fact]
    public void The_capped_mean_of_eight_shares()
    {
        var scope = FormulaScope.Of([Itemised("realisasi"), Itemised("target")]);
        var formula = Formula.Compile("AverageOver(item, Min(realisasi / target * 100%, 100%))", scope, new FormulaTarget { Unit = "%", Decimals = 3 }).Value;
        // 120, 90, 100, 50, 110, 80, 95 and 105 of 100, capped: 100 + 90 + 100 + 50 + 100 + 80 + 95 + 100 = 715, through 8.
        var inputs = FormulaInputs.Empty
            .WithItems("realisasi", Keys.Zip([120, 90, 100, 50, 110, 80, 95, 105], (k, f) => (k, (Figure)f)))
            .WithItems("target", Keys.Select(k => (k, (Figure)100)));
        formula.Evaluate(inputs).Value.Should().Be(89.375m);
        formula.Inputs.Should().HaveCount(16).And.StartWith("realisasi.a");
    }

    [Theory]
    [InlineData("SumOver(item, harga * volume)")]
    [InlineData("MaxOver(item, harga) - MinOver(butir, harga / volume)")]
    [InlineData("CountOver(item, harga > 100 and volume > 1) + tetap")]
    [InlineData("ShareOver(item, harga >= tetap * 100)")]
    [InlineData("AverageOver(item, If(volume = 0, 0, harga / volume)) + SumOver(month, tetap)")]
    public void Every_door_gives_the_same(string text)
    {
        var scope = FormulaScope.Of([new FormulaSymbol { Name = "harga", Items = ["kursi", "meja"] }, new FormulaSymbol { Name = "volume", Items = ["meja", "kursi"] }, new FormulaSymbol { Name = "tetap" }]);
        var formula = Formula.Compile(text, scope, new FormulaTarget { Decimals = 4 }).Value;
        var (prepared, columns) = (formula.Prepare(), formula.PrepareColumns());
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var random = new Random(seed);
            var figures = formula.Inputs.Select(i => random.Next(8) == 0 ? (Figure?)null : (Figure)random.Next(-1, i.StartsWith("harga", StringComparison.Ordinal) ? 400 : 4)).ToArray();
            var inputs = FormulaInputs.Empty;
            foreach (var name in new[] { "harga", "volume" })
            {
                inputs = inputs.WithItems(name, formula.Inputs.Zip(figures).Where(p => p.First.StartsWith(name, StringComparison.Ordinal) && p.Second is not null)
                    .Select(p => (p.First[(name.Length + 1)..], p.Second!.Value)));
            }

            if (formula.Inputs.Zip(figures).FirstOrDefault(p => p.First == "tetap") is { First: not null, Second: { } tetap }) inputs = inputs.With("tetap", tetap);
            var expected = formula.Evaluate(inputs);
            var (values, statuses) = (new decimal[1], new OutcomeStatus[1]);
            columns.Evaluate([.. figures.Select(f => Column.Of(new[] { f is { } given ? (decimal)given.Value.Numerator : 0 }, new[] { f is null }))], values, statuses);
            var single = prepared.Evaluate(figures);
            (single.Status, single.Value, single.Exact).Should().Be((expected.Status, expected.Value, expected.Exact));
            (statuses[0], values[0]).Should().Be((expected.Status, expected.Value ?? 0));
        }
    }

    [Fact]
    public void Sums_and_means_of_series_are_those_of_fractions_written_out()
    {
        var sum = Formula.Compile("SumOver(month, a * b - a / 3)").Value;
        var mean = Formula.Compile("AverageOver(month, a / b)").Value;
        var share = Formula.Compile("ShareOver(month, a < b)").Value;
        foreach (var seed in Enumerable.Range(0, 200))
        {
            var random = new Random(seed);
            var count = random.Next(2, 13);
            var (a, b) = (Figures(random, count), Figures(random, count));
            var inputs = FormulaInputs.Empty.WithSeries("a", a.Select(x => (Figure)(long)x)).WithSeries("b", b.Select(x => (Figure)(long)x));
            // All over one denominator: Σ (3ab − a) / 3, Σ a·Π b / b over n·Π b.
            var numerator = a.Zip(b, (x, y) => (3 * x * y) - x).Aggregate((x, y) => x + y);
            sum.Evaluate(inputs).Exact.Should().Be(Rational.Fraction(numerator, 3));
            var product = b.Aggregate((x, y) => x * y);
            mean.Evaluate(inputs).Exact.Should().Be(Rational.Fraction(a.Zip(b, (x, y) => x * (product / y)).Aggregate((x, y) => x + y), product * count));
            share.Evaluate(inputs).Exact.Should().Be(Rational.Fraction(a.Zip(b).Count(p => p.First < p.Second), count));
        }
    }

    [Fact]
    public void A_row_before_the_first_is_the_last_of_the_period_before()
    {
        var formula = Formula.Compile("SumOver(month, x - Previous(x))").Value;
        var inputs = FormulaInputs.Empty.WithSeries("x", [5, 6, 9]).WithPrevious(FormulaInputs.Empty.WithSeries("x", [1, 3]));
        formula.Evaluate(inputs).Value.Should().Be(6);
        formula.Evaluate(FormulaInputs.Empty.WithSeries("x", [5, 6, 9])).Missing.Should().Equal("Previous(x), 1");
    }

    [Fact]
    public void Where_there_are_no_rows_the_figures_that_were_asked_for_are_missing()
    {
        Formula.Compile("SumOver(month, a * 2)").Value.Evaluate(FormulaInputs.Empty.WithSeries("a", [])).Missing.Should().Equal("a");
    }

    [Theory]
    [InlineData("SumOver(month, a)", "JumlahPer(bulan, a)", true)]
    [InlineData("SumOver(month, a)", "SumOver(quarter, a)", false)]
    [InlineData("SumOver(month, a)", "AverageOver(month, a)", false)]
    public void The_language_of_the_axis_makes_no_difference(string one, string other, bool areSame)
    {
        Formula.Compile(one).Value.IsEquivalentTo(Formula.Compile(other).Value).Should().Be(areSame);
    }

    [Fact]
    public void An_axis_word_is_a_name_elsewhere_and_in_brackets_is_never_an_axis()
    {
        Formula.Compile("SumOver(month, month * 2)").Value.Evaluate(FormulaInputs.Empty.WithSeries("month", [1, 2])).Value.Should().Be(6);
        Formula.Compile("SumOver([month], a)").Diagnostics.Single().Code.Should().Be("IKI2020");
        Formula.Compile("SumOver(a * 2, a)").Diagnostics.Single().Code.Should().Be("IKI2020");
        Formula.Compile("SumOver(, a)").Diagnostics.Select(d => d.Code).Should().NotContain("IKI2020").And.NotBeEmpty();
        Formula.Compile("SumOver(month, a)").Value.Render(FormulaNotation.Latex).Should().Contain("month");
    }

    [Fact]
    public void The_tree_says_the_axis_and_has_the_expression_as_its_operand()
    {
        var call = (FormulaCall)Formula.Compile("SumOver(butir, a * b)").Value.Tree;
        (call.Function, call.Axis, call.Operands.Count, call.Operands[0].Text).Should().Be(("SumOver", FormulaAxis.Item, 1, "a * b"));
    }

    private static BigInteger[] Figures(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (BigInteger)random.Next(1, 1000))];

    private static FormulaSymbol Itemised(string name) => new() { Name = name, Items = [.. Keys] };
}
