using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas.Parsing;

/// <summary>Commas between digits among arguments: the search for their readings ends soon, whatever the text.</summary>
public class ArgumentCommaTests
{
    private static string Digits(int count) => string.Join(',', Enumerable.Repeat("1", count));

    [Theory]
    [InlineData(400)]
    [InlineData(4_000)]
    public void A_long_list_is_refused_with_a_few_of_its_readings(int count)
    {
        var found = Formula.Compile($"Sum({Digits(count)})", limits: FormulaLimits.Ceiling).Diagnostics.Single();
        found.Code.Should().Be("IKI1044");
        Fix.AllOf(found).Should().HaveCount(8);
        Fix.AllOf(found)[0].Text.Should().Be(string.Join(", ", Enumerable.Repeat("1", count)));
    }

    [Fact]
    public void What_is_said_of_a_long_list_is_no_longer_than_people_read()
    {
        var found = Formula.Compile($"Sum({Digits(4_000)})", limits: FormulaLimits.Ceiling).Diagnostics.Single();
        found.Message(Language.English).Length.Should().BeLessThan(500);
        found.Message(Language.Indonesian).Should().EndWith("…', ….");
    }

    // Where the notation is said, each mistake of the text is offered what fits, and with all of it put in it is a formula. By hand: 1234.56
    // is the larger of the two; 1.5 in English where semicolons separate, as the condition a > 1.5 holds for 3.
    [Theory]
    [InlineData("Max(1,234.56; 2)", NumberNotation.Indonesian, "Max(1234,56; 2)", "1234.56")]
    [InlineData("Max(1.5,2)", NumberNotation.Indonesian, "Max(1,5;2)", "2")]
    [InlineData("If(a > 1,5;1;2)", NumberNotation.English, "If(a > 1.5;1;2)", "1")]
    [InlineData("Max(1.234,56; 2)", NumberNotation.English, "Max(1234.56; 2)", "1234.56")]
    [InlineData("Max(1.250.000,5; 2)", NumberNotation.English, "Max(1250000.5; 2)", "1250000.5")]
    [InlineData("Max(5,5%; 2%)", NumberNotation.English, "Max(5.5%; 2%)", "5.5")]
    [InlineData("Max(1,2)", NumberNotation.English, "Max(1; 2)", "2")]
    public void What_is_offered_in_a_notation_compiles(string text, NumberNotation numbers, string corrected, string value)
    {
        var found = Formula.Compile(text, numbers: numbers).Diagnostics;
        found.Select(d => d.Code).Should().OnlyContain(c => c == "IKI1045" || c == "IKI1047");
        found.OrderByDescending(d => d.Span!.Value.Start).Aggregate(text, (t, d) => Fix.Of(d)!.Apply(t)).Should().Be(corrected);
        Formula.Compile(corrected, numbers: numbers).Value.Evaluate(("a", 3)).Value.Should().Be(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Many_calls_of_two_readings_are_each_refused()
    {
        var text = string.Join(" + ", Enumerable.Repeat("Round(1,5)", 100));
        Formula.Compile(text).Diagnostics.Should().HaveCount(100).And.OnlyContain(d => d.Code == "IKI1044");
    }

    [Fact]
    public void Many_pairs_in_one_call_are_each_refused()
    {
        var text = $"Average({string.Join(", ", Enumerable.Repeat("3,5", 100))})";
        var found = Formula.Compile(text).Diagnostics;
        found.Should().HaveCount(100);
        found.Should().OnlyContain(d => Fix.AllOf(d).Select(c => c.Text).SequenceEqual(new[] { "3, 5", "3.5" }));
    }

    [Fact]
    public void Many_calls_of_one_reading_are_read()
    {
        // Each is 1, because c is 2.
        var text = string.Join(" + ", Enumerable.Repeat("If(c > 1,1,0)", 100));
        Formula.Compile(text).Value.Evaluate(("c", 2)).Value.Should().Be(100);
    }

    [Fact]
    public void Calls_inside_one_another_are_read_each_by_itself()
    {
        var text = string.Concat(Enumerable.Repeat("If(c > 1,1,", 30)) + "0" + new string(')', 30);
        Formula.Compile(text).Value.Evaluate(("c", 0)).Value.Should().Be(0);
        var doubtful = string.Concat(Enumerable.Repeat("Max(a, 1,5, ", 30)) + "0" + new string(')', 30);
        Formula.Compile(doubtful).Diagnostics.Should().HaveCount(30).And.OnlyContain(d => d.Code == "IKI1044");
    }

    [Fact]
    public void A_function_of_the_host_takes_as_many_as_it_says()
    {
        var one = FormulaScope.Open.With(HostFunction.Of("Indeks", x => x * new Rational(10)));
        Formula.Compile("Indeks(1,5)", one).Value.Evaluate().Value.Should().Be(15);
        var two = FormulaScope.Open.With(HostFunction.Of("Selisih", (x, y) => x - y));
        Formula.Compile("Selisih(1,5)", two).Value.Evaluate().Value.Should().Be(-4);
    }

    [Fact]
    public void Digits_beyond_a_number_are_refused_as_such()
    {
        Formula.Compile($"Max({new string('1', 40)},5)").Diagnostics.Select(d => d.Code).Should().Equal("IKI1008");
    }

    [Fact]
    public void An_editor_sees_the_reading_that_the_number_of_arguments_leaves()
    {
        static string Tokens(string text) => string.Join(' ', FormulaToken.ReadAll(text)
            .Where(t => t.Kind is FormulaTokenKind.Number or FormulaTokenKind.Punctuation).Select(t => text.Substring(t.Span.Start, t.Span.Length)));
        Tokens("Clamp(a, 0, 1,2)").Should().Be("( , 0 , 1,2 )");
        Tokens("If(c > 1,1,0)").Should().Be("( 1 , 1 , 0 )");
        Tokens("Round(1;5)").Should().Be("( 1 ; 5 )");
        string.Join(' ', FormulaToken.ReadAll("Maks(1,5; 2)", NumberNotation.Indonesian).Select(t => t.Kind)).Should().Be("Function Punctuation Number Punctuation Number Punctuation");
    }
}
