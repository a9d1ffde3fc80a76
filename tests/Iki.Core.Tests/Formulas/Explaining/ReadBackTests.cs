using Iki.Core.Tests.Seeds;

namespace Iki.Core.Tests.Formulas.Explaining;

/// <summary>What a reader is shown he can type in again: in the notation of his language it is the same formula, with the same value.</summary>
public class ReadBackTests
{
    private static readonly (Language Language, NumberNotation Notation)[] Readers =
        [(Language.Indonesian, NumberNotation.Indonesian), (Language.English, NumberNotation.English)];

    public static TheoryData<string> Seeds => SeedFiles.Ids;

    [Theory]
    [MemberData(nameof(LanguageCaseTests.Cases), MemberType = typeof(LanguageCaseTests), DisableDiscoveryEnumeration = true)]
    public void Every_working_of_a_language_case_reads_back(LanguageCase languageCase)
    {
        var setup = CaseSetup.Parse(languageCase.Given);
        if (Formula.Compile(languageCase.Formula, setup.Scope, setup.Target, setup.Limits, setup.Numbers).ValueOrNull is not { } formula) return;
        ReadBack(formula.Explain(setup.Inputs), setup.Scope, setup.Inputs);
        foreach (var notation in new[] { FormulaNotation.Canonical, FormulaNotation.Decree })
        {
            Formula.Compile(formula.Render(notation), setup.Scope, limits: FormulaLimits.Ceiling).Value.IsEquivalentTo(formula).Should().BeTrue(formula.Render(notation));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_working_of_a_seed_reads_back(string id)
    {
        var evaluator = SeedFiles.Evaluator(id);
        var data = DataFile.Load(evaluator.Catalog, SeedFiles.PathOf(id, "data.json")).Value;
        var names = evaluator.Catalog.Variables.Concat(evaluator.Catalog.Indicators.SelectMany(i => i.Variables))
            .DistinctBy(v => v.Name, StringComparer.OrdinalIgnoreCase)
            .Select(v => new FormulaSymbol { Name = v.Name, Unit = v.Unit, Aggregate = v.Aggregate.Time, Items = v.Items.Select(i => i.Key).ToEquatableList() });
        var scope = FormulaScope.OpenWith(names);
        foreach (var result in evaluator.Evaluate(data).Results)
        {
            ReadBack(evaluator.Explain(result.Id, data).Working, scope, FormulaInputs.Empty);
        }
    }

    // Each of these has a number that could be read in two ways: 99/8 = 12.375, 1/8 of 12345 = 1543.125, 12500 − 7.
    [Theory]
    [InlineData("12.3750 + a", "12.3750 + a", "12.3750 + 5", "17.3750")]
    [InlineData("Max(1.1250, a / 8)", "Max(1.1250, a / 8)", "Max(1.1250, 5 / 8)", "Max(1.1250, 0.625)", "1.1250")]
    [InlineData("a * 2.4750", "a * 2.4750", "5 * 2.4750", "12.3750")]
    [InlineData("12.3750% * 100%", "12.3750% * 100%", "12.3750%")]
    public void A_step_writes_no_number_that_reads_in_two_ways(string text, params string[] steps)
    {
        Formula.Compile(text).Value.Explain(("a", 5)).Steps.Select(s => s.Text).Should().Equal(steps);
    }

    [Fact]
    public void What_an_Indonesian_working_shows_means_the_same_to_the_tool()
    {
        // 12500 − 7 = 12493; read with a decimal point it would be 5.5.
        var working = Formula.Compile("a - b").Value.Explain(("a", 12_500), ("b", 7));
        working.Steps[1].Show(Language.Indonesian).Should().Be("12.500 − 7");
        Formula.Compile("12.500 − 7", numbers: NumberNotation.Indonesian).Value.Evaluate().Value.Should().Be(12_493);
        Formula.Compile("12.500 − 7").Diagnostics.Select(d => d.Code).Should().Equal("IKI1044");
    }

    private static void ReadBack(Working working, FormulaScope scope, FormulaInputs inputs)
    {
        // What each row gives is a list, and no formula.
        foreach (var step in working.Steps.Where(s => s.Kind != WorkingStepKind.Rows))
        {
            var names = step.Kind == WorkingStepKind.Labels ? FormulaScope.Open : scope;
            var expected = Evaluate(step.Text, NumberNotation.Auto, names, inputs, step.Text);
            foreach (var (language, notation) in Readers)
            {
                var shown = step.Show(language);
                // A result has its unit, which is no part of a formula: rupiah before it, others behind it.
                if (step.Kind == WorkingStepKind.Result && working.Outcome.Unit is { Length: > 0 } unit && unit is not ("%" or "‰"))
                {
                    shown = unit is "Rp" or "rupiah" ? shown.Replace("Rp", "", StringComparison.Ordinal) : shown[..^unit.Length];
                }

                Evaluate(shown, notation, names, inputs, $"{shown} of {step.Text}").Should().Be(expected, shown);
            }
        }
    }

    private static string Evaluate(string text, NumberNotation notation, FormulaScope scope, FormulaInputs inputs, string because)
    {
        var compiled = Formula.Compile(text, scope, limits: FormulaLimits.Ceiling, numbers: notation);
        compiled.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty(because);
        var outcome = compiled.Value.Evaluate(inputs);
        return $"{outcome.Status} {outcome.Exact} {outcome.Condition} {string.Join(", ", outcome.Missing)}".TrimEnd();
    }
}
