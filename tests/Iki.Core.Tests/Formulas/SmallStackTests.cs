namespace Iki.Core.Tests.Formulas;

/// <summary>
/// Formulas as deep and as long as the limits allow are parsed, compared, written out and evaluated on a thread with a
/// 256 KB stack, where recursion on their depth would end the process.
/// </summary>
public class SmallStackTests
{
    public static TheoryData<string, string> Deep => new()
    {
        { "parentheses", Repeat("(", 256) + "a" + Repeat(")", 256) },
        { "parentheses and operators", Repeat("(a + ", 256) + "a" + Repeat(")", 256) },
        { "negated parentheses", Repeat("-(", 256) + "a" + Repeat(")", 256) },
        { "calls", Repeat("Abs(", 256) + "a" + Repeat(")", 256) },
        { "calls with two arguments", Repeat("Max(a, ", 256) + "a" + Repeat(")", 256) },
        { "branches", Repeat("If(a > 0, a, ", 256) + "a" + Repeat(")", 256) },
        { "alternatives", Repeat("Coalesce(x, ", 256) + "a" + Repeat(")", 256) },
        { "many arguments", "Sum(" + Repeat("a, ", 4_000) + "a)" },
        { "sum", Repeat("a + ", 4_095) + "a" },
        { "difference", Repeat("a - ", 4_095) + "a" },
        { "product", Repeat("1 * ", 4_095) + "a" },
        { "quotient", Repeat("a / ", 4_095) + "a" },
        { "mixed", Repeat("a+b*", 2_047) + "a" },
        { "conjunction", Repeat("true&&", 2_500) + "true" },
        { "disjunction", Repeat("false||", 2_300) + "true" },
        { "negations", Repeat("not ", 4_000) + "true" },
        { "minus signs", Repeat("-", 16_000) + "a" },
        { "exclamation marks", Repeat("!", 16_000) + "true" },
        { "conditionals to the right", Repeat("a>9?1:", 1_365) + "a" },
        { "conditionals in the middle", Repeat("a>0?", 1_365) + "a" + Repeat(":a", 1_365) },
        { "conditions of conditionals", Repeat("(", 200) + "true" + Repeat(" ? true : false)", 200) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void A_formula_at_the_ceiling_needs_no_deep_stack(string name, string text)
    {
        text.Length.Should().BeLessThanOrEqualTo(16_384, "of {0}", name);
        Outcome? outcome = null;
        var isSame = false;
        OnSmallStack(() =>
        {
            var formula = Formula.Compile(text, limits: FormulaLimits.Ceiling).Value;
            var again = Formula.Compile(text, limits: FormulaLimits.Ceiling).Value;
            isSame = formula.IsEquivalentTo(again);
            foreach (var notation in Enum.GetValues<FormulaNotation>()) formula.Render(notation).Should().NotBeEmpty();
            outcome = formula.Evaluate(FormulaInputs.Of(("a", 2), ("b", 3)));
            formula.Explain(FormulaInputs.Of(("a", 2), ("b", 3))).Steps.Should().NotBeEmpty();
        });
        isSame.Should().BeTrue();
        outcome!.Status.Should().BeOneOf(OutcomeStatus.Computed, OutcomeStatus.Overflow);
    }

    [Theory]
    [InlineData("(", ")", "IKI1003")]
    [InlineData("Abs(", ")", "IKI1003")]
    [InlineData("-(", ")", "IKI1003")]
    [InlineData("a + ", "", "IKI1004")]
    [InlineData("", "(", "IKI1003")]
    [InlineData("((((((((((", "", "IKI1003")]
    public void Beyond_the_limits_a_text_is_refused_and_not_tried(string before, string after, string code)
    {
        var text = Repeat(before, 700) + "a" + Repeat(after, 700);
        EquatableList<Diagnostic>? found = null;
        OnSmallStack(() => found = Formula.Compile(text, limits: new FormulaLimits { Characters = 16_384 }).Diagnostics);
        found!.Select(d => d.Code).Should().Contain(code);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static void OnSmallStack(Action action)
    {
        Exception? problem = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception caught)
                {
                    problem = caught;
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        problem.Should().BeNull();
    }
}
