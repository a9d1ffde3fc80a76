namespace Iki.Core.Tests.Measurement;

/// <summary>Variables that consist of named items, and what stands for an item that is absent.</summary>
public class ItemTests
{
    [Theory]
    [InlineData("[a.b] - a.b", 3)]
    [InlineData("a.b - [a.b]", -3)]
    [InlineData("[Previous(x)] - Sum(a)", 2)]
    public void A_variable_whose_name_looks_like_an_item_or_a_call_is_neither(string formula, int expected)
    {
        // 5 is the variable's, 2 and 3 the items'.
        const string Variables = "'variables': { 'a.b': { 'label': 'titik' }, 'a': { 'label': 'berbutir', 'items': { 'b': { 'label': 'b' }, 'c': { 'label': 'c' } } }, 'Previous(x)': { 'label': 'x' } }";
        var evaluator = SmallCatalog.Read(Variables, SmallCatalog.Indicator("i", formula)).Value;
        SmallCatalog.Result(evaluator, "'values': { 'a.b': 5, 'a': { 'b': 2, 'c': 3 }, 'Previous(x)': 7 }").Value.Should().Be(expected);
    }

    [Fact]
    public void A_name_that_could_be_taken_for_an_item_is_said_in_brackets()
    {
        Formula.Compile("[a.b] + a.b + [hari kerja] + [Previous(x)]").Value.Inputs.Should().Equal("[a.b]", "a.b", "hari kerja", "[Previous(x)]");
    }

    [Theory]
    [InlineData("dokumen", "6")]
    [InlineData("dokumen.lppd", "2")]
    [InlineData("Count(dokumen)", "3")]
    [InlineData("ItemCount(dokumen)", "3")]
    [InlineData("Average(dokumen)", "2")]
    [InlineData("Max(dokumen)", "3")]
    public void A_total_is_the_sum_of_its_items(string formula, string value) =>
        SmallCatalog.Result(Of("fail", formula), "'values': { 'dokumen': { 'lkjip': 1, 'lppd': 2, 'rencana kerja': 3 } }").Exact.ToString().Should().Be(value);

    [Theory]
    [InlineData("'lkjip': 1, 'rencana kerja': 3", "dokumen.lppd")]
    [InlineData("'lppd': 2", "dokumen.lkjip", "dokumen.[rencana kerja]")]
    [InlineData("", "dokumen.lkjip", "dokumen.lppd", "dokumen.[rencana kerja]")]
    public void Every_absent_item_is_named_in_the_order_declared(string items, params string[] missing)
    {
        var result = SmallCatalog.Result(Of("fail", "dokumen"), $"'values': {{ 'dokumen': {{ {items} }} }}");

        result.Status.Should().Be(OutcomeStatus.MissingInput);
        result.Outcome.Missing.Should().Equal(missing);
    }

    [Fact]
    public void One_item_needs_no_other() =>
        SmallCatalog.Result(Of("fail", "dokumen.lppd"), "'values': { 'dokumen': { 'lppd': 2 } }").Value.Should().Be(2);

    [Fact]
    public void A_count_may_overlook_absent_items()
    {
        const string Data = "'values': { 'dokumen': { 'lppd': 0 } }";

        SmallCatalog.Result(Of("fail", "Count(dokumen)"), Data).Value.Should().Be(1);
        SmallCatalog.Result(Of("fail", "ItemCount(dokumen)"), Data).Value.Should().Be(3);
    }

    // Present: 1 and 3.
    [Theory]
    [InlineData("zero", "dokumen", "4")]
    [InlineData("zero", "dokumen.lppd", "0")]
    [InlineData("skip", "dokumen", "4")]
    [InlineData("skip", "Average(dokumen)", "2")]
    [InlineData("skip", "Min(dokumen)", "1")]
    [InlineData("skip", "Count(dokumen)", "2")]
    [InlineData("zero", "Count(dokumen)", "2")]
    public void An_absent_item_is_zero_or_left_out_where_the_definition_says_so(string whenMissing, string formula, string value) =>
        SmallCatalog.Result(Of(whenMissing, formula), "'values': { 'dokumen': { 'lkjip': 1, 'rencana kerja': 3 } }").Exact.ToString().Should().Be(value);

    [Theory]
    [InlineData("dokumen.lppd", "dokumen.lppd")]
    [InlineData("dokumen", null)]
    public void An_item_that_is_skipped_is_still_missing_where_it_is_named(string formula, string? missing)
    {
        var result = SmallCatalog.Result(Of("skip", formula), "'values': { 'dokumen': { 'lkjip': 1 } }");

        result.Outcome.Missing.Should().Equal(missing is null ? [] : [missing]);
    }

    [Fact]
    public void A_total_of_which_every_item_is_skipped_is_missing() =>
        SmallCatalog.Result(Of("skip", "dokumen"), "'values': { }").Outcome.Missing.Should().Equal("dokumen");

    [Fact]
    public void Items_are_added_up_over_time_first()
    {
        // lkjip 1 + 2, lppd 4 + 5, rencana kerja 6: 18 in all.
        const string Data = """
            'observations': [
              { 'variable': 'dokumen', 'item': 'lkjip', 'period': '2018-01', 'value': 1 }, { 'variable': 'dokumen', 'item': 'lkjip', 'period': '2018-02', 'value': 2 },
              { 'variable': 'dokumen', 'item': 'lppd', 'period': '2018-01', 'value': 4 }, { 'variable': 'dokumen', 'item': 'lppd', 'period': '2018-Q2', 'value': 5 },
              { 'variable': 'dokumen', 'item': 'rencana kerja', 'value': 6 } ]
            """;

        SmallCatalog.Result(Of("fail", "dokumen"), Data).Value.Should().Be(18);
        SmallCatalog.Result(Of("fail", "Max(dokumen)"), Data).Value.Should().Be(9);
    }

    [Fact]
    public void An_item_that_is_wrong_makes_the_total_invalid()
    {
        var evaluator = Of("fail", "dokumen");
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'dokumen': { 'lkjip': -1, 'lppd': 2 } }");

        data.Diagnostics.Select(d => $"{d.Code} {d.Pointer} {d.Arguments[0]}").Should().Equal("IKI5010 /values/dokumen/lkjip dokumen.lkjip");
        var result = evaluator.Evaluate("i", data.Value);
        (result.Status, result.Outcome.Input).Should().Be((OutcomeStatus.InvalidInput, "dokumen.lkjip"));
    }

    private static CatalogEvaluator Of(string whenMissing, string formula) => SmallCatalog.Read(
        $$"""
        'variables': { 'dokumen': { 'label': 'dokumen', 'min': 0, 'whenMissing': '{{whenMissing}}',
          'items': { 'lkjip': { 'label': 'LKjIP' }, 'lppd': { 'label': 'LPPD' }, 'rencana kerja': { 'label': 'Renja' } } } }
        """,
        SmallCatalog.Indicator("i", formula)).Value;
}
