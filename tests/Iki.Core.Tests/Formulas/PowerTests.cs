using System.Globalization;
using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas;

/// <summary>
/// Powers, roots and logarithms in formulas. Numbers that are no fractions are those of another program: the decimal module of Python 3.11
/// with 250 digits, rounded there.
/// </summary>
public class PowerTests
{
    private static readonly string[] Regions = ["a", "b", "c", "d", "e", "f", "g", "h"];

    // The cube root of 0.8046 × 0.6523 × 0.7391, as the index of human development is worked out.
    [Theory]
    [InlineData(0, "73")]
    [InlineData(2, "72.93")]
    [InlineData(6, "72.93067")]
    [InlineData(12, "72.930669941412")]
    public void A_cube_root_of_three_indices(int decimals, string value)
    {
        var formula = Formula.Compile("Root(kesehatan * pendidikan * pengeluaran, 3) * 100%", target: new FormulaTarget { Unit = "%", Decimals = decimals }).Value;
        var outcome = formula.Evaluate(("kesehatan", 0.8046m), ("pendidikan", 0.6523m), ("pengeluaran", 0.7391m));
        (Text(outcome.Value), outcome.Exact, outcome.IsApproximate).Should().Be((value, null, true));
        formula.Prepare().Evaluate([(Figure?)0.8046m, 0.6523m, 0.7391m]).Value.Should().Be(outcome.Value);
    }

    // 1,000 grow to 1,250 in five years.
    [Theory]
    [InlineData(0, "5")]
    [InlineData(2, "4.56")]
    [InlineData(6, "4.563955")]
    [InlineData(12, "4.563955259127")]
    public void A_growth_over_five_years(int decimals, string value)
    {
        var target = new FormulaTarget { Unit = "%", Decimals = decimals };
        Text(Formula.Compile("((akhir / awal) ^ (1 / 5) - 1) * 100%", target: target).Value.Evaluate(("akhir", 1250), ("awal", 1000)).Value).Should().Be(value);
        Text(Formula.Compile("(Exp(Ln(akhir / awal) / 5) - 1) * 100%", target: target).Value.Evaluate(("akhir", 1250), ("awal", 1000)).Value).Should().Be(value);
    }

    // Incomes around a mean of 36, weighted by 780 people: √(80665 / 780) / 36.
    [Theory]
    [InlineData(0, "0")]
    [InlineData(4, "0.2825")]
    [InlineData(8, "0.28248329")]
    [InlineData(12, "0.28248329278")]
    public void The_index_of_Williamson_over_eight_regions(int decimals, string value)
    {
        var scope = FormulaScope.Of([Itemised("pdrb", Regions), Itemised("penduduk", Regions), new FormulaSymbol { Name = "rataRata" }]);
        var formula = Formula.Compile("Sqrt(SumOver(item, (pdrb - rataRata) ^ 2 * penduduk) / penduduk) / rataRata", scope, new FormulaTarget { Decimals = decimals }).Value;
        var inputs = FormulaInputs.Of(("rataRata", 36))
            .WithItems("pdrb", Regions.Zip(new[] { 28, 35, 41, 22, 57, 33, 48, 30 }, (k, f) => (k, (Figure)f)))
            .WithItems("penduduk", Regions.Zip(new[] { 120, 95, 80, 150, 60, 110, 75, 90 }, (k, f) => (k, (Figure)f)));
        Text(formula.Evaluate(inputs).Value).Should().Be(value);
    }

    // √((2.1² + 1.2125²) / 2), the largest and the mean of 0.8, 1.5, 0.45 and 2.1.
    [Theory]
    [InlineData(0, "2")]
    [InlineData(3, "1.715")]
    [InlineData(9, "1.714665602")]
    [InlineData(12, "1.71466560151")]
    public void An_index_of_pollution(int decimals, string value)
    {
        string[] keys = ["bod", "cod", "tss", "fosfat"];
        var formula = Formula.Compile(
            "Sqrt((MaxOver(item, rasio) ^ 2 + AverageOver(item, rasio) ^ 2) / 2)", FormulaScope.Of([Itemised("rasio", keys)]), new FormulaTarget { Decimals = decimals }).Value;
        var inputs = FormulaInputs.Empty.WithItems("rasio", keys.Zip(new[] { 0.8m, 1.5m, 0.45m, 2.1m }, (k, f) => (k, (Figure)f)));
        Text(formula.Evaluate(inputs).Value).Should().Be(value);
    }

    [Theory]
    [InlineData("2 ^ 10", "1024", "1024")]
    [InlineData("2 ^ 3 ^ 2", "512", "512")]
    [InlineData("2 ^ -2", "0.25", "1/4")]
    [InlineData("-(2 ^ 2)", "-4", "-4")]
    [InlineData("(-2) ^ 3", "-8", "-8")]
    [InlineData("3 - 2 ^ 2", "-1", "-1")]
    [InlineData("2 * 3 ^ 2", "18", "18")]
    [InlineData("Root(15.6250, 3)", "2.5", "5/2")]
    [InlineData("Power(4 / 9, 3 / 2)", "0.2962962962962962962962962963", "8/27")]
    [InlineData("Sqrt(16) + Ln(1) + Exp(0)", "5", "5")]
    [InlineData("Sqrt(0)", "0", "0")]
    [InlineData("Akar(27; 3) + Pangkat(2; 3) + AkarKuadrat(9)", "14", "14")]
    public void Whole_powers_and_perfect_roots_stay_fractions(string text, string value, string exact)
    {
        var outcome = Formula.Compile(text).Value.Evaluate(FormulaInputs.Empty);
        (Text(outcome.Value), outcome.Exact?.ToString(), outcome.IsApproximate).Should().Be((value, exact, false));
    }

    [Theory]
    [InlineData("Sqrt(2)", "1.414213562373095048801688724")]
    [InlineData("Sqrt(2) * 3", "4.242640687119285146405066173")]
    [InlineData("Ln(2)", "0.6931471805599453094172321215")]
    [InlineData("Exp(1)", "2.718281828459045235360287471")]
    [InlineData("Max(Sqrt(2), 1)", "1.414213562373095048801688724")]
    [InlineData("Median(1, Sqrt(2), 2)", "1.414213562373095048801688724")]
    [InlineData("Round(Sqrt(2), 3)", "1.414")]
    [InlineData("Floor(Exp(1)) + Ceiling(Exp(1)) + Abs(-1)", "6")]
    [InlineData("If(Sqrt(2) < 1.5, 1, 2) + Coalesce(IsMissing(x) ? 0 : 1, 5)", "1")]
    [InlineData("Clamp(Sqrt(2), 0, 1)", "1")]
    [InlineData("Round((Sqrt(2) * Sqrt(2) - 2) ^ 2, 6)", "0")]
    [InlineData("Average(Sqrt(2), Sqrt(2)) - Sum(0, 0)", "1.414213562373095048801688724")]
    public void What_is_no_fraction_has_28_correct_digits(string text, string value)
    {
        Text(Formula.Compile(text).Value.Evaluate(FormulaInputs.Empty).Value).Should().Be(value);
    }

    [Theory]
    [InlineData("Sqrt(x - 5)", "Undefined", "IKI5060", "Sqrt(x - 5)")]
    [InlineData("1 + Ln(x - 4)", "Undefined", "IKI5063", "Ln(x - 4)")]
    [InlineData("(x - 4) ^ 0", "Undefined", "IKI5062", "(x - 4) ^ 0")]
    [InlineData("(x - 5) ^ 0.5", "Undefined", "IKI5061", "(x - 5) ^ 0.5")]
    [InlineData("(x - 4) ^ -1", "DivisionByZero", "IKI5102", null)]
    [InlineData("Root(8, x - 4)", "DivisionByZero", "IKI5102", null)]
    [InlineData("Sqrt(2) ^ 2 = 2", "Overflow", "IKI5064", null)]
    [InlineData("Exp(1000000)", "Overflow", "IKI5103", null)]
    public void What_has_no_value_says_why_and_where(string text, string status, string code, string? operation)
    {
        var outcome = Formula.Compile(text).Value.Evaluate(("x", 4));
        (outcome.Status.ToString(), outcome.Problem!.Code, outcome.Undefined).Should().Be((status, code, operation));
        if (status == "DivisionByZero") outcome.Divisor.Should().Be("x - 4");
        if (operation is not null) outcome.UndefinedSpan!.Value.Of(text).Should().Be(operation);
    }

    [Theory]
    [InlineData("-2 ^ 2", "-(2 ^ 2)|(-2) ^ 2")]
    [InlineData("3 * -x ^ 2", "3 * -(x ^ 2)|3 * (-x) ^ 2")]
    public void A_sign_before_a_power_has_two_readings(string text, string readings)
    {
        var found = Formula.Compile(text).Diagnostics.Single();
        found.Code.Should().Be("IKI1050");
        var written = Fix.AllOf(found).Select(f => f.Apply(text)).ToArray();
        string.Join('|', written).Should().Be(readings);
        foreach (var reading in written) Formula.Compile(reading).Value.Render(FormulaNotation.Canonical).Should().Be(reading);
    }

    [Theory]
    [InlineData("(100% + r) ^ 5", "%")]
    [InlineData("panjang ^ 2", "m²")]
    [InlineData("Power(panjang, 3) / panjang", "m²")]
    [InlineData("Sqrt(panjang)", null)]
    [InlineData("Ln(panjang)", null)]
    public void Kinds_and_units_of_powers(string text, string? unit)
    {
        var scope = FormulaScope.Of(("r", "%"), ("panjang", "m"), ("tahun", "tahun"));
        var formula = Formula.Compile(text, scope).Value;
        formula.Unit.Should().Be(unit is "m²" ? Formula.Compile("panjang * panjang", scope).Value.Unit : unit);
    }

    [Theory]
    [InlineData("(1 + r) ^ 2", "IKI3004")]
    [InlineData("2 ^ r", "IKI3015")]
    [InlineData("2 ^ tahun", "IKI3033")]
    [InlineData("Ln(r)", "IKI3015")]
    [InlineData("2 ^ (tahun > 1)", "IKI3001")]
    public void What_no_exponent_may_be(string text, string code)
    {
        Formula.Compile(text, FormulaScope.Of(("r", "%"), ("tahun", "tahun"))).Diagnostics.Select(d => d.Code).Should().Contain(code);
    }

    // e to the power 45426 has 65,536 bits: 45426 / ln 2 = 65535.87. Times 100 it has more than are carried.
    [Fact]
    public void What_is_too_large_in_percent_points_is_an_overflow()
    {
        Formula.Compile("Exp(45426) * 100%", target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value.Evaluate(FormulaInputs.Empty).Status.Should().Be(OutcomeStatus.Overflow);
    }

    [Fact]
    public void Powers_are_written_out_so_that_they_read_back()
    {
        foreach (var text in new[] { "2 ^ 3 ^ 2", "(2 ^ 3) ^ 2", "-(a ^ 2)", "(-a) ^ 2", "a ^ (-b)", "(a + b) ^ (c / 2)", "a * b ^ 2 / c" })
        {
            var formula = Formula.Compile(text).Value;
            var canonical = formula.Render(FormulaNotation.Canonical);
            Formula.Compile(canonical).Value.IsEquivalentTo(formula).Should().BeTrue(canonical);
            Formula.Compile(formula.Render(FormulaNotation.Decree)).Value.IsEquivalentTo(formula).Should().BeTrue();
        }

        Formula.Compile("Root(a ^ 2, 3)").Value.Render(FormulaNotation.Latex).Should().Be(@"\sqrt[3]{{\text{a}}^{2}}");
    }

    [Fact]
    public void Thousands_of_powers_in_a_row_need_no_stack()
    {
        var text = string.Join(" ^ ", Enumerable.Repeat("1", 500));
        Formula.Compile(text).Value.Evaluate(FormulaInputs.Empty).Value.Should().Be(1);
    }

    [Fact]
    public void A_working_ends_with_the_rounded_number()
    {
        var steps = Formula.Compile("Sqrt(a * b)", target: new FormulaTarget { Decimals = 3 }).Value.Explain(("a", 3), ("b", 4)).Steps;
        steps.Select(s => $"{s.Sign} {s}").Should().Equal("= Sqrt(a × b)", "= Sqrt(3 × 4)", "= Sqrt(12)", "≈ 3.464");
    }

    // Samples whose numbers can be written in a formula, against 200 digits worked out in another way.
    [Fact]
    public void Every_door_gives_the_correctly_rounded_number()
    {
        var compared = 0;
        for (var seed = 1; seed <= 400; seed++)
        {
            var sample = new Numerics.RealSample(seed);
            var compiled = Formula.Compile(sample.Text, target: new FormulaTarget { Decimals = sample.Decimals, Rounding = sample.Mode });
            if (compiled.ValueOrNull is not { } formula) continue;
            var (values, statuses) = (new decimal[1], new OutcomeStatus[1]);
            formula.PrepareColumns().Evaluate([], values, statuses);
            var expected = sample.Shown();
            formula.Evaluate(FormulaInputs.Empty).Value.Should().Be(expected, sample.Text);
            formula.Prepare().Evaluate(ReadOnlySpan<Figure?>.Empty).Value.Should().Be(expected, sample.Text);
            (statuses[0], values[0]).Should().Be(expected is { } value ? (OutcomeStatus.Computed, value) : (OutcomeStatus.Overflow, 0m), sample.Text);
            compared++;
        }

        compared.Should().BeGreaterThan(150);
    }

    [Fact]
    public void Functions_over_rows_take_numbers_that_are_no_fractions()
    {
        // √2 + √3, the larger of the two, and how many are more than 1.5.
        var inputs = FormulaInputs.Empty.WithSeries("x", [2, 3]);
        Text(Formula.Compile("SumOver(month, Sqrt(x))").Value.Evaluate(inputs).Value).Should().Be("3.146264369941972342329135066");
        Text(Formula.Compile("MaxOver(month, Sqrt(x))").Value.Evaluate(inputs).Value).Should().Be("1.732050807568877293527446342");
        Text(Formula.Compile("CountOver(month, Sqrt(x) > 1.5)").Value.Evaluate(inputs).Value).Should().Be("1");
        Formula.Compile("SumOver(month, Ln(x - 2))").Value.Evaluate(inputs).Problem!.ToString().Should().Contain("'Ln(x - 2)'").And.Contain("in 1");
    }

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static FormulaSymbol Itemised(string name, string[] keys) => new() { Name = name, Items = [.. keys] };
}
