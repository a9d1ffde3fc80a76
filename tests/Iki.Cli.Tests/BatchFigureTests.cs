namespace Iki.Cli.Tests;

/// <summary>iki formula --batch: what values, previous, units, unit and decimals mean (command-line.md, A line in).</summary>
public sealed class BatchFigureTests
{
    private const string Items = "\"values\":{\"dokumen\":{\"lkjip\":1,\"lppd\":2,\"Laporan Kinerja\":4}}";

    [Theory]
    [InlineData("x", 6)]
    [InlineData("Average(x)", 2)]
    [InlineData("Count(x)", 3)]
    [InlineData("Akhir(x)", 3)]
    public void A_list_is_a_series_and_totals_by_its_sum(string formula, int value)
    {
        Value($$"""{"values":{"x":[1,"2",3]},"formula":"{{formula}}"}""").Should().Be($"{value}");
    }

    [Theory]
    [InlineData("dokumen", 7)]
    [InlineData("dokumen.lkjip", 1)]
    [InlineData("dokumen.[Laporan Kinerja] - dokumen.LPPD", 2)]
    [InlineData("Max(dokumen)", 4)]
    public void An_object_is_items_and_totals_by_their_sum(string formula, int value)
    {
        Value($$"""{ {{Items}},"formula":"{{formula}}"}""").Should().Be($"{value}");
    }

    [Fact]
    public void An_item_without_a_figure_is_missing()
    {
        ToolRun.Answer("""{"formula":"dokumen.rpjm","values":{"dokumen":{"lkjip":1}}}""")
            .Should().Be("""{"status":"missingInput","missing":["dokumen.rpjm"]}""");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Nothing_given_is_missing_and_not_zero(string nothing)
    {
        ToolRun.Answer($$"""{"values":{"x":{{nothing}} },"formula":"x"}""").Should().Be("""{"status":"missingInput","missing":["x"]}""");
    }

    [Fact]
    public void Previous_figures_are_those_of_one_period_before()
    {
        // Growth from 4 to 6 is (6 - 4) / 4 = 1/2.
        ToolRun.Answer("""{"formula":"Growth(x, Previous(x))","values":{"x":6},"previous":{"x":4}}""")
            .Should().Be("""{"status":"computed","value":50,"exact":"1/2","unit":"%"}""");
        ToolRun.Answer("""{"formula":"Pertumbuhan(x, Sebelumnya(x))","values":{"x":6}}""")
            .Should().Be("""{"status":"missingInput","missing":["Previous(x)"]}""");
    }

    [Fact]
    public void Units_of_names_give_the_unit_of_the_result()
    {
        // docs/formula-syntax.md: only * and / build compound units; + wants equal ones, and a clash is a warning.
        ToolRun.Answer("""{"formula":"a + a","values":{"a":2},"units":{"a":"orang"}}""")
            .Should().Be("""{"status":"computed","value":4,"exact":"4","unit":"orang"}""");
        var clash = ToolRun.Answer("""{"formula":"a + b","values":{"a":1,"b":2},"units":{"a":"orang","b":"desa"}}""");
        Json.Status(clash).Should().Be("computed");
        ((string)Json.Diagnostics(clash).Should().ContainSingle().Subject["severity"]!).Should().Be("warning");
    }

    [Fact]
    public void A_name_in_percent_is_given_in_percent_points()
    {
        // 50 % / 2 = 25 %, whose mathematical value is 1/4.
        ToolRun.Answer("""{"formula":"a / b","values":{"a":50,"b":2},"units":{"a":"%"}}""")
            .Should().Be("""{"status":"computed","value":25,"exact":"1/4","unit":"%"}""");
    }

    [Fact]
    public void A_result_in_percent_needs_a_percentage()
    {
        // docs/formula-syntax.md: a / b alone is an error that offers * 100%.
        ToolRun.Answer("""{"formula":"a / b * 100%","values":{"a":1,"b":4},"unit":"%"}""")
            .Should().Be("""{"status":"computed","value":25,"exact":"1/4","unit":"%"}""");
        var ratio = ToolRun.Answer("""{"formula":"a / b","values":{"a":1,"b":4},"unit":"%"}""");
        Json.Status(ratio).Should().Be("invalid");
        ((string)Json.Diagnostics(ratio).Should().ContainSingle().Subject["message"]!).Should().Contain("a / b * 100%");
    }

    // command-line.md: rounded as asked; no decimals: 28 significant digits, half to even. docs/formula-syntax.md: half away from zero.
    [Theory]
    [InlineData("1 / 7", "", "0.1428571428571428571428571429", "1/7")]
    [InlineData("2 / 3", "", "0.6666666666666666666666666667", "2/3")]
    [InlineData("2000000000000000000000000001 / 2", "", "1000000000000000000000000000", "2000000000000000000000000001/2")]
    [InlineData("2000000000000000000000000003 / 2", "", "1000000000000000000000000002", "2000000000000000000000000003/2")]
    [InlineData("5 / 2", ",\"decimals\":0", "3", "5/2")]
    [InlineData("-5 / 2", ",\"decimals\":0", "-3", "-5/2")]
    [InlineData("1 / 8", ",\"decimals\":2", "0.13", "1/8")]
    [InlineData("1 / 4", ",\"decimals\":12", "0.25", "1/4")]
    [InlineData("-1 / 1000", ",\"decimals\":2", "0", "-1/1000")]
    public void A_value_is_rounded_once_and_its_fraction_is_reduced(string formula, string decimals, string value, string exact)
    {
        ToolRun.Answer($$"""{"formula":"{{formula}}"{{decimals}}}""").Should().Be($$"""{"status":"computed","value":{{value}},"exact":"{{exact}}"}""");
    }

    [Fact]
    public void The_decrees_own_notation_is_read()
    {
        // docs/formula-syntax.md, first formula; definitions.md: absences read as a total of the year give 80 % (24 × (240 − 48) / (24 × 240)).
        var question = """
            {"formula":"Σ pegawai × (Σ hariKerja − Σ hariTidakMasuk) / (Σ pegawai × hariKerja) × 100%","values":{"pegawai":24,"hariKerja":240,"hariTidakMasuk":48}}
            """;

        ToolRun.Answer(question).Should().Be("""{"status":"computed","value":80,"exact":"4/5","unit":"%"}""");
    }

    private static string Value(string question) => Json.Of(ToolRun.Answer(question))["value"]!.ToJsonString();
}
