using System.Globalization;
using System.Numerics;

namespace Iki.Core.Tests.Formulas.Evaluation;

/// <summary>
/// What a formula within the default limits can cost, counted in bytes of numbers made on the way: the shapes that cost the most of
/// those tried. A byte more in every number of every step is noticed; how long it takes is not measured.
/// </summary>
public class EvaluationCostTests
{
    private const int Megabyte = 1024 * 1024;

    public static TheoryData<string, string> Shapes => new()
    {
        { "a sum of quotients", $"Sum({Join(", ", 255, i => $"1/a{i}")})" },
        { "a mean of quotients", $"Average({Join(", ", 255, i => $"a{i}/a{i + 255}")})" },
        { "a chain of quotients", Join("+", 255, i => $"1/a{i}") },
        { "a product", Join("*", 500, i => $"a{i}") },
        { "a quotient of quotients", Join("/", 500, i => $"a{i}") },
        { "a median", $"Median({Join(", ", 255, i => $"a{i}/a{i + 255}")})" },
        { "remainders", string.Concat(Enumerable.Range(0, 30).Select(i => $"Mod(1/a{i}+")) + "1" + string.Concat(Enumerable.Range(30, 30).Select(i => $",1/a{i})")) },
        { "growth of growth", string.Concat(Enumerable.Repeat("Percent(a1/a2*", 30)) + "1" + string.Concat(Enumerable.Range(30, 30).Select(i => $",a{i})")) },
        { "choices", Join("", 160, i => $"a{i}>a{i + 1}?a{i}:") + "1/a1" },
        { "comparisons", Join(" and ", 100, i => $"a{i}/a{i + 1}<a{i + 2}/a{i + 3}+9") },
        { "signs", new string('-', 4000) + "a1" },
        { "sums of products of sums", Join("*", 60, i => $"({Join("+", 8, j => $"a{(8 * i) + j}")})") },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_formula_within_the_limits_makes_no_more_than_16_megabytes_and_its_working_no_more_than_96(string shape, string text)
    {
        var formula = Formula.Compile(text).Value;
        var inputs = FormulaInputs.Of([.. Enumerable.Range(0, 520).Select(i => ($"a{i}", Figure.Read(Digits(i))))]);
        BytesOf(() => formula.Evaluate(inputs)).Should().BeLessThan(16 * Megabyte, "of {0}", shape);
        BytesOf(() => formula.Explain(inputs)).Should().BeLessThan(96 * Megabyte, "of {0}", shape);
    }

    [Theory]
    [InlineData("Sum")]
    [InlineData("Average")]
    public void What_overflows_costs_no_more_than_what_fits(string function)
    {
        // 1/3^n with n near 37,800: each has 60,000 bits, and two of them together 120,000.
        var formula = Formula.Compile($"{function}({Join(", ", 255, i => $"a{i}")})").Value;
        var inputs = FormulaInputs.Of([.. Enumerable.Range(0, 255).Select(i => ($"a{i}", (Figure)Rational.Fraction(1, BigInteger.Pow(3, 37_800) + (2 * i))))]);
        formula.Evaluate(inputs).Status.Should().Be(OutcomeStatus.Overflow);
        BytesOf(() => formula.Evaluate(inputs)).Should().BeLessThan(Megabyte);
        var series = Formula.Compile($"{function}(x)").Value;
        var figures = FormulaInputs.Empty.WithSeries("x", Enumerable.Range(0, 255).Select(i => (Figure)Rational.Fraction(1, BigInteger.Pow(3, 37_800) + (2 * i))));
        series.Evaluate(figures).Status.Should().Be(OutcomeStatus.Overflow);
    }

    [Fact]
    public void Figures_as_arguments_cost_the_outcome_alone()
    {
        // 24 employees of whom 3 days of 240 are missed: 98.75 %. An outcome takes 176 bytes; a table of names would take 400 more.
        var formula = Formula.Compile("pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%", target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value;
        formula.Evaluate(("pegawai", 24), ("hariKerja", 240), ("hariTidakMasuk", 3)).Value.Should().Be(98.75m);
        BytesOf(() => formula.Evaluate(("pegawai", 24), ("hariKerja", 240), ("hariTidakMasuk", 3))).Should().BeLessThan(200);
    }

    private static long BytesOf(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>28 digits, all of them behind the point, and the last one odd and no 5: nothing cancels with a power of ten.</summary>
    private static string Digits(int i) =>
        "0." + (BigInteger.Pow(7, 30 + i) % BigInteger.Pow(10, 27)).ToString(CultureInfo.InvariantCulture).PadLeft(27, '1') + "3";

    private static string Join(string between, int count, Func<int, string> part) => string.Join(between, Enumerable.Range(0, count).Select(part));
}
