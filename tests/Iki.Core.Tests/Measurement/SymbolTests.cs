namespace Iki.Core.Tests.Measurement;

/// <summary>Indicators that use other indicators by their symbols.</summary>
public class SymbolTests
{
    private const string Variables = "'variables': { 'a': { 'label': 'a', 'min': 0 }, 'b': { 'label': 'b' } }";

    [Fact]
    public void An_indicator_uses_the_exact_result_of_another()
    {
        // 1/3 leaves as 0; three of it are 1 all the same, though the user stands before what it uses.
        var evaluator = SmallCatalog.Read(
            Variables,
            SmallCatalog.Indicator("i", "sepertiga * 3"),
            SmallCatalog.Indicator("used", "a / b", "", ", 'decimals': 0, 'symbol': 'sepertiga'")).Value;

        var results = evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, "'values': { 'a': 1, 'b': 3 }").Value).Results;
        results.Select(r => FormattableString.Invariant($"{r.Id} {r.Value} {r.Exact}")).Should().Equal("i 1 1", "used 0 1/3");
        SmallCatalog.Result(evaluator, "'values': { 'a': 1, 'b': 3 }").Exact.ToString().Should().Be("1");
    }

    [Fact]
    public void Percentages_are_handed_on_unrounded()
    {
        // 2/3 = 67 % when rounded; 30 % of it is 20 %, where 30 % of 67 % would be 20.1 %. With 70 % of 50 % that is 55 %.
        var evaluator = SmallCatalog.Read(
            Variables,
            SmallCatalog.Indicator("i", "kehadiran * 30% + disiplin * 70%", "%"),
            SmallCatalog.Indicator("hadir", "a / b * 100%", "%", ", 'decimals': 0, 'symbol': 'kehadiran'"),
            SmallCatalog.Indicator("tertib", "1 / a * 100%", "%", ", 'symbol': 'disiplin'")).Value;

        var result = SmallCatalog.Result(evaluator, "'values': { 'a': 2, 'b': 3 }");
        (result.Value, result.Exact.ToString()).Should().Be((55m, "11/20"));
    }

    [Fact]
    public void What_an_indicator_rests_on_is_said_of_every_other_that_uses_it()
    {
        // Two of three months of 'a' are not there and counted as 0; 'i' does not name it, and rests on it all the same.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'a': { 'label': 'a', 'frequency': 'month', 'whenMissing': 'zero' } }",
            SmallCatalog.Indicator("i", "dua + satu"),
            SmallCatalog.Indicator("satu", "a", "", ", 'symbol': 'satu'"),
            SmallCatalog.Indicator("dua", "satu * 2", "", ", 'symbol': 'dua'")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'a', 'period': '2018-07', 'value': 5 } ]", "2018-Q3").Value;

        // 5 × 2 + 5 = 15.
        var result = evaluator.Evaluate("i", data);
        (result.Value, result.Remarks.Single().Code).Should().Be((15m, "IKI5118"));
    }

    [Fact]
    public void A_chain_of_symbols_is_computed_whatever_its_order_in_the_catalog()
    {
        // 5 → 5 + 1 = 6 → 6 × 2 = 12.
        var evaluator = SmallCatalog.Read(
            Variables,
            SmallCatalog.Indicator("i", "DUA * 2"),
            SmallCatalog.Indicator("satu", "a", "", ", 'symbol': 'satu'"),
            SmallCatalog.Indicator("dua", "satu + 1", "", ", 'symbol': 'dua'")).Value;

        SmallCatalog.Result(evaluator, "'values': { 'a': 5 }").Value.Should().Be(12);
    }

    [Fact]
    public void What_another_indicator_lacks_is_lacking_here_too()
    {
        var result = SmallCatalog.Result(WithUser("a / b"), "'values': { 'a': 1 }");

        result.Status.Should().Be(OutcomeStatus.MissingInput);
        result.Outcome.Missing.Should().Equal("b");
    }

    [Fact]
    public void What_is_invalid_for_another_indicator_is_invalid_here_too()
    {
        var evaluator = WithUser("a / b");
        var result = evaluator.Evaluate("i", SmallCatalog.Data(evaluator.Catalog, "'values': { 'a': -1, 'b': 2 }").Value);

        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "a", "IKI5010"));
    }

    [Theory]
    [InlineData("q + 1", "p + 1", "p → q → p")]
    [InlineData("p + 1", "1", "p → p")]
    public void A_circle_of_symbols_is_refused_and_shown(string p, string q, string circle)
    {
        var read = SmallCatalog.Read(
            Variables, SmallCatalog.Indicator("i", p, "", ", 'symbol': 'p'"), SmallCatalog.Indicator("j", q, "", ", 'symbol': 'q'"));

        read.HasValue.Should().BeFalse();
        var found = read.Diagnostics.Should().ContainSingle().Subject;
        (found.Code, found.Arguments[0]).Should().Be(("IKI4049", circle));
    }

    [Fact]
    public void A_symbol_may_not_be_the_name_of_a_variable()
    {
        var read = SmallCatalog.Read(Variables, SmallCatalog.Indicator("i", "b", "", ", 'symbol': 'A'"));
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI4032");
    }

    private static CatalogEvaluator WithUser(string used) => SmallCatalog.Read(
        Variables, SmallCatalog.Indicator("i", "s + 1"), SmallCatalog.Indicator("used", used, "", ", 'symbol': 's'")).Value;
}
