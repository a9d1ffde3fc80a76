using System.Globalization;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Functions;
using Iki.Core.Tests.Formulas.Reference;
using Xunit.Abstractions;

namespace Iki.Core.Tests.Formulas;

/// <summary>One value by every door: random formulas of all the language over random figures, against the naive reference.</summary>
public class DoorTests(ITestOutputHelper output)
{
    /// <summary>How many formulas: few in every run; as many as <c>IKI_DOORS</c> says where it is set (CONTRIBUTING.md).</summary>
    private static readonly int Formulas = int.TryParse(Environment.GetEnvironmentVariable("IKI_DOORS"), CultureInfo.InvariantCulture, out var count) ? count : 2_000;

    [Fact]
    public void Every_door_gives_what_the_naive_reference_gives()
    {
        var (rows, computed, vectorized, symbolic, singles) = (0L, 0L, 0, 0L, 0L);
        for (var seed = 1; seed <= Formulas; seed++)
        {
            var formula = new RandomFormula(seed);
            var doors = formula.Doors();
            doors.Difference().Should().BeNull("of seed {0}", seed);
            rows += formula.Rows;
            computed += doors.Computed;
            symbolic += doors.Symbolic;
            singles += doors.Singles;
            if (doors.IsVectorized) vectorized++;
        }

        output.WriteLine(
            $"{Formulas} formulas, {vectorized} of them in vectors, {rows} rows, {computed} of them with a value, {symbolic} as a function of one figure, {singles} by arguments");

        // A comparison in which little has a value, or little is done by vectors, proves little.
        vectorized.Should().BeGreaterThan(Formulas / 3);
        computed.Should().BeGreaterThan(rows / 4);
        symbolic.Should().BeGreaterThan(rows / 20);
        singles.Should().BeGreaterThan(rows / 10);
    }

    [Fact]
    public void Formulas_are_made_of_everything_the_language_has()
    {
        var made = new HashSet<string>();
        for (var seed = 1; seed <= 2_000; seed++)
        {
            new RandomFormula(seed).Formula.Tree.Fold<int>((node, _) =>
            {
                made.Add(node switch
                {
                    FormulaOperation operation => operation.Operator.ToString(),
                    FormulaReference name => name.Time.ToString(),
                    FormulaChoice => nameof(FunctionTable.If),
                    FormulaCall call => call.Function,
                    FormulaNumber { IsPerMille: true } => "‰",
                    FormulaNumber { IsPercent: true } => "%",
                    _ => node.Kind.ToString(),
                });
                return 0;
            });
        }

        made.Should().Contain(FunctionTable.Rows.Where(f => f.Shift == Shift.None && LanguageCalls.IsMade(f)).Select(f => f.Name.English))
            .And.Contain(LanguageGenerator.Scope.Functions.Select(f => f.Name))
            .And.Contain(Enum.GetNames<FormulaTime>())
            .And.Contain(Enum.GetNames<FormulaOperator>().Where(o => o != nameof(FormulaOperator.Power)))
            .And.Contain(["%", "‰"]);
    }

    [Fact]
    public void Series_and_items_by_name_give_what_the_naive_reference_gives()
    {
        for (var seed = 1; seed <= Formulas; seed++)
        {
            var formula = new RandomFormula(seed);
            for (var i = 0; i < 3; i++) formula.DifferenceOverSeries().Should().BeNull("of seed {0}", seed);
        }
    }
}
