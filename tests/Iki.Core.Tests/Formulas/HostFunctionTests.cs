using System.Numerics;

namespace Iki.Core.Tests.Formulas;

/// <summary>Functions that a host adds.</summary>
public class HostFunctionTests
{
    private static readonly HostFunction Square = new()
    {
        Name = "Kuadrat", MinArguments = 1, MaxArguments = 1, Compute = x => x[0] * x[0],
    };

    [Fact]
    public void A_host_function_computes_exactly()
    {
        // (1/3)² = 1/9.
        Evaluate("kuadrat(1 / 3)", Square).Exact.Should().Be(Rational.Parse("1/9"));
    }

    [Fact]
    public void Where_it_has_no_result_the_outcome_is_not_applicable()
    {
        var none = Square with { Compute = _ => null };
        var outcome = Evaluate("Kuadrat(2) + 1", none);
        outcome.Status.Should().Be(OutcomeStatus.NotApplicable);
        outcome.Problem!.Code.Should().Be("IKI5113");
        outcome.Problem.Arguments.Should().Equal("Kuadrat");
    }

    [Fact]
    public void Its_unit_is_checked_like_that_of_a_variable()
    {
        var staff = new HostFunction { Name = "Staf", MinArguments = 0, MaxArguments = 0, Unit = "orang", Compute = _ => 24 };
        Evaluate("Staf()", staff).Unit.Should().Be("orang");
        Evaluate("Staf() * 2 / Staf()", staff).Unit.Should().BeNullOrEmpty();
        Codes("Staf() + desa", staff).Should().Equal("IKI3013");
        Codes("Staf() + desa", staff with { Unit = "desa" }).Should().BeEmpty();
        Codes("Staf() + desa", staff with { Unit = null }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Panjang(65535)", OutcomeStatus.Computed)]
    [InlineData("Panjang(65536)", OutcomeStatus.Overflow)]
    [InlineData("1 / Panjang(65535)", OutcomeStatus.Computed)]
    [InlineData("1 / Panjang(65535) / 2", OutcomeStatus.Overflow)]
    [InlineData("Panjang(65535) * 2", OutcomeStatus.Overflow)]
    [InlineData("Panjang(65535) + Panjang(65535)", OutcomeStatus.Overflow)]
    public void An_intermediate_number_may_have_65_536_bits_and_no_more(string text, OutcomeStatus status)
    {
        // 2ⁿ has n + 1 bits. Whether it is positive keeps the value that leaves short.
        var power = new HostFunction
        {
            Name = "Panjang", MinArguments = 1, MaxArguments = 1, Compute = x => Rational.Fraction(BigInteger.Pow(2, (int)x[0].Numerator), 1),
        };
        Evaluate($"If({text} > 0, 1, 0)", power).Status.Should().Be(status);
    }

    [Fact]
    public void Its_arguments_fail_like_those_of_any_function()
    {
        Evaluate("Kuadrat(x + y)", Square).Missing.Should().Equal("x", "y");
        Evaluate("Kuadrat(1 / 0)", Square).Status.Should().Be(OutcomeStatus.DivisionByZero);
        Codes("Kuadrat(1, 2)").Should().Equal("IKI2003");
        Codes("Kuadrat(50% * 1 > 0)").Should().Equal("IKI3001");
        Codes("Kuadrat(1 * 100%)").Should().Equal("IKI3015");
        Codes("Kuadrt(1)").Should().Equal("IKI2002");
    }

    [Fact]
    public void A_function_without_arguments_is_a_constant()
    {
        var seven = new HostFunction { Name = "Tujuh", MinArguments = 0, MaxArguments = 0, Compute = _ => new Rational(7) };
        Evaluate("Tujuh() * 6", seven).Value.Should().Be(42);
    }

    [Theory]
    [InlineData("Sum")]
    [InlineData("jumlah")]
    [InlineData("KUADRAT")]
    [InlineData("dan")]
    [InlineData("true")]
    [InlineData("")]
    [InlineData("2x")]
    [InlineData("a b")]
    [InlineData("Σ")]
    [InlineData("a\uDC00")]
    public void A_name_that_is_taken_or_none_is_a_misuse(string name)
    {
        FluentActions.Invoking(() => FormulaScope.Open.With(Square).With(Square with { Name = name })).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, 256)]
    public void Impossible_numbers_of_arguments_are_a_misuse(int least, int most)
    {
        FluentActions.Invoking(() => FormulaScope.Open.With(Square with { MinArguments = least, MaxArguments = most })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_scope_with_a_function_leaves_the_other_as_it_was()
    {
        FormulaScope.Open.With(Square);
        Formula.Compile("Kuadrat(2)").Diagnostics.Single().Code.Should().Be("IKI2002");
    }

    private static Outcome Evaluate(string text, HostFunction function) =>
        Formula.Compile(text, FormulaScope.Open.With(function)).Value.Evaluate(FormulaInputs.Empty);

    private static IEnumerable<string> Codes(string text) => Codes(text, Square);

    private static IEnumerable<string> Codes(string text, HostFunction function) => Formula
        .Compile(text, FormulaScope.OpenWith([new FormulaSymbol { Name = "desa", Unit = "desa" }]).With(function))
        .Diagnostics.Select(d => d.Code);
}
