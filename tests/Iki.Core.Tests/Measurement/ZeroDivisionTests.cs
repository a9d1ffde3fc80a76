namespace Iki.Core.Tests.Measurement;

/// <summary>What becomes of a division by zero: what the definition says of it (definitions.md, Members).</summary>
public class ZeroDivisionTests
{
    private const string Zero = "'values': { 'selesai': 0, 'masuk': 0 }";

    [Theory]
    [InlineData("")]
    [InlineData(", 'whenDividingByZero': 'fail'")]
    public void A_division_by_zero_fails_unless_another_policy_is_given(string policy)
    {
        var result = SmallCatalog.Result(Of("selesai / masuk * 100%", "%", policy), Zero);

        (result.Status, result.Value, result.Exact).Should().Be((OutcomeStatus.DivisionByZero, null, null));
        (result.Outcome.Divisor, result.Outcome.DivisorSpan!.Value.Start, result.Outcome.Problem!.Code).Should().Be(("masuk", 10, "IKI5102"));
    }

    [Fact]
    public void It_does_not_apply_where_the_definition_says_so()
    {
        var result = SmallCatalog.Result(Of("selesai / masuk * 100%", "%", ", 'whenDividingByZero': 'notApplicable'"), Zero);

        (result.Status, result.Value, result.Exact).Should().Be((OutcomeStatus.NotApplicable, null, null));
        (result.Outcome.Problem!.Code, result.Outcome.Problem.Severity).Should().Be(("IKI5109", Severity.Information));
    }

    // A number is in the indicator's unit: 100 of % is the whole, 1, before percent points.
    [Theory]
    [InlineData("selesai / masuk * 100%", "%", "100", "100", "1")]
    [InlineData("selesai / masuk * 100", "%", "100", "100", "1")]
    [InlineData("selesai / masuk * 100%", "%", "0", "0", "0")]
    [InlineData("selesai / masuk * 100%", "%", "62.5", "62.5", "5/8")]
    [InlineData("selesai / masuk", "", "7.5", "7.5", "15/2")]
    [InlineData("selesai / masuk", "", "-2", "-2", "-2")]
    public void It_has_the_value_that_the_definition_gives(string formula, string unit, string policy, string value, string exact)
    {
        var result = SmallCatalog.Result(Of(formula, unit, $", 'whenDividingByZero': {policy}"), Zero);

        result.Status.Should().Be(OutcomeStatus.Computed);
        (result.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), result.Exact.ToString()).Should().Be((value, exact));
        var said = result.Diagnostics.Should().ContainSingle().Subject;
        (said.Code, said.Severity).Should().Be(("IKI5110", Severity.Information));
        said.Arguments.Should().Equal("masuk");
    }

    [Theory]
    [InlineData("'notApplicable'")]
    [InlineData("100")]
    public void A_policy_says_nothing_where_nothing_is_divided_by_zero(string policy)
    {
        var evaluator = Of("selesai / masuk * 100%", "%", $", 'whenDividingByZero': {policy}");

        var computed = SmallCatalog.Result(evaluator, "'values': { 'selesai': 3, 'masuk': 4 }");
        (computed.Value, computed.Diagnostics.Count).Should().Be((75m, 0));
        SmallCatalog.Result(evaluator, "'values': { 'masuk': 0 }").Status.Should().Be(OutcomeStatus.MissingInput);
    }

    [Fact]
    public void Zero_for_a_missing_figure_divides_like_any_zero()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'selesai': { 'label': 's' }, 'masuk': { 'label': 'm', 'whenMissing': 'zero' } }",
            SmallCatalog.Indicator("i", "selesai / masuk")).Value;

        SmallCatalog.Result(evaluator, "'values': { 'selesai': 3 }").Status.Should().Be(OutcomeStatus.DivisionByZero);
    }

    [Fact]
    public void Another_formula_goes_on_with_the_value_of_the_policy()
    {
        // 62.5 % × 40 % = 25 %.
        var evaluator = WithUser("selesai / masuk * 100%", "62.5", "s * 40%");

        var result = SmallCatalog.Result(evaluator, Zero);
        (result.Value, result.Exact.ToString()).Should().Be((25m, "1/4"));
    }

    [Fact]
    public void Another_formula_does_not_apply_either() =>
        SmallCatalog.Result(WithUser("selesai / masuk * 100%", "'notApplicable'", "s * 40%"), Zero).Status.Should().Be(OutcomeStatus.NotApplicable);

    [Fact]
    public void The_zero_divisor_of_another_formula_has_its_place_in_that_one()
    {
        var outcome = SmallCatalog.Result(WithUser("selesai / masuk * 100%", "'fail'", "50% * s"), Zero).Outcome;

        (outcome.Divisor, outcome.DivisorSpan).Should().Be(("masuk", null));
        (outcome.Problem!.Text, outcome.Problem.Span!.Value.Start).Should().Be(("selesai / masuk * 100%", 10));
    }

    [Theory]
    [InlineData("50% + 1% / selesai + s", "selesai", 11)]
    [InlineData("s + 50% + 1% / selesai", "masuk", null)]
    public void Of_two_zero_divisors_the_one_further_left_in_the_formula_asked_for_is_told(string user, string divisor, int? start)
    {
        // In its own formula 'masuk' stands at 4, before 'selesai' in this one.
        var outcome = SmallCatalog.Result(WithUser("1 / masuk * 100%", "'fail'", user), Zero).Outcome;

        (outcome.Divisor, outcome.DivisorSpan?.Start).Should().Be((divisor, start));
    }

    [Fact]
    public void What_fails_without_a_division_has_no_divisor()
    {
        var outcome = SmallCatalog.Result(Of("selesai / masuk", "", ""), "'values': { 'masuk': 0 }").Outcome;

        (outcome.Status, outcome.Divisor, outcome.DivisorSpan).Should().Be((OutcomeStatus.MissingInput, null, null));
    }

    private static CatalogEvaluator WithUser(string formula, string policy, string user) => SmallCatalog.Read(
        "'variables': { 'selesai': { 'label': 's' }, 'masuk': { 'label': 'm' } }",
        SmallCatalog.Indicator("i", user, "%"),
        SmallCatalog.Indicator("used", formula, "%", $", 'symbol': 's', 'whenDividingByZero': {policy}")).Value;

    private static CatalogEvaluator Of(string formula, string unit, string policy) => SmallCatalog.Read(
        "'variables': { 'selesai': { 'label': 's' }, 'masuk': { 'label': 'm' } }", SmallCatalog.Indicator("i", formula, unit, policy)).Value;
}
