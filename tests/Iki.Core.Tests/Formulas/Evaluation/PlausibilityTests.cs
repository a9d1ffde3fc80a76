namespace Iki.Core.Tests.Formulas.Evaluation;

/// <summary>A percentage between −1 and 1 is probably a ratio (docs/diagnostics.md, IKI5003): told of the figures that a formula uses, and of no others.</summary>
public class PlausibilityTests
{
    private static readonly FormulaScope Percentages = FormulaScope.Of([
        new FormulaSymbol { Name = "capaian", Unit = "%" },
        new FormulaSymbol { Name = "bagian", Unit = "%", Items = ["lama", "baru"] },
    ]);

    private static readonly FormulaInputs Now = FormulaInputs.Of(("capaian", 98.75m)).WithItems("bagian", [("lama", 0.5m), ("baru", 60)]);

    [Theory]
    [InlineData("capaian", null)]
    [InlineData("bagian.baru", null)]
    [InlineData("bagian.lama", "bagian.lama")]
    [InlineData("Average(bagian)", "bagian")]
    [InlineData("Previous(capaian)", "Previous(capaian)")]
    [InlineData("LastYear(capaian)", null)]
    public void Only_figures_that_are_used_are_doubted(string text, string? doubted)
    {
        var inputs = Now
            .WithPrevious(FormulaInputs.Of(("capaian", 0.95m)))
            .WithLastYear(FormulaInputs.Of(("capaian", 95)));
        var warnings = Formula.Compile(text, Percentages).Value.Evaluate(inputs).Warnings;
        if (doubted is null) warnings.Should().BeEmpty();
        else warnings.Should().ContainSingle().Which.ToString().Should().StartWith($"IKI5003  warning: '{doubted}' is a percentage");
    }

    [Fact]
    public void Slots_are_doubted_like_names()
    {
        var prepared = Formula.Compile("capaian", Percentages).Value.Prepare();
        prepared.Explain([0.95m]).Warnings.Should().ContainSingle().Which.Code.Should().Be("IKI5003");
        prepared.Explain([95m]).Warnings.Should().BeEmpty();
    }
}
