using System.Globalization;
using Iki.Core.Formulas.Functions;
using Iki.Core.Tests.Formulas.Columnar;

namespace Iki.Core.Tests.Formulas;

/// <summary>
/// Every function, by enumeration of the definitions, through every engine: a function that is added is held to this without a line
/// here. What its values are is the matter of the language cases and of the naive reference.
/// </summary>
public class FunctionDefinitionTests
{
    private static readonly string[] Variables = ["a", "b", "c", "d", "e"];

    public static TheoryData<string> Names => [.. FunctionTable.Rows.Select(f => f.Name.English)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_engine_gives_what_the_exact_one_gives(string name)
    {
        var function = FunctionTable.Find(name)!;
        for (var count = function.Least; count <= Math.Min(function.Most, Variables.Length); count++)
        {
            foreach (var size in Enumerable.Range(0, 5))
            {
                var call = Call(function, count);
                Check(call, size);
                if (function.Signature != Signature.Presence) Check($"{call} * 2 - {call}", size);
            }
        }
    }

    [Fact]
    public void What_a_function_takes_is_said_in_the_language_of_the_reader()
    {
        var found = Formula.Compile("Batasi(a)").Diagnostics[0];
        found.Message(Language.English).Should().Be("Write Batasi(x, lo, hi). The number of arguments here is 1.");
        found.Message(Language.Indonesian).Should().Be("Tulis Batasi(x, bawah, atas). Banyaknya argumen di sini 1.");
    }

    [Fact]
    public void Functions_have_places_in_the_documentation_without_a_gap()
    {
        FunctionTable.Rows.Select(f => f.Place).Should().Equal(Enumerable.Range(1, FunctionTable.Rows.Count));
    }

    private static string Call(FunctionDefinition function, int count)
    {
        var arguments = function.Signature switch
        {
            Signature.Branches => ["a > b", "b", "c"],
            Signature.NumberAndDigits => count == 1 ? ["a"] : ["a", "-1"],
            Signature.OtherTime => count == 1 ? ["a"] : ["a", "2"],
            Signature.Declaration => ["dok"],
            Signature.Rows => ["bulan", function.OfConditions ? "a > b" : "a / b - c"],
            _ => Variables[..count],
        };
        return $"{function.Name.Indonesian}({string.Join(", ", arguments)})";
    }

    private static void Check(string text, int size)
    {
        var scope = FormulaScope.OpenWith([new FormulaSymbol { Name = "dok", Items = ["renja", "lkjip"] }]);
        var formula = Formula.Compile(text, scope, new FormulaTarget { Decimals = 2 }).Value;
        var random = new Random(size);
        const int Rows = 200;
        var inputs = formula.Inputs.Select(_ => RandomColumn.Of(random, Rows, size)).ToArray();
        var (prepared, columns) = (formula.Prepare(), inputs.Select(i => i.Column).ToArray());
        foreach (var width in new[] { 128, 256, 512 })
        {
            var (values, statuses) = (new decimal[Rows], new OutcomeStatus[Rows]);
            formula.PrepareColumns(width).Evaluate(columns, values, statuses);
            for (var row = 0; row < Rows; row++)
            {
                var figures = inputs.Select(i => i.FigureAt(row)).ToArray();
                var exact = prepared.Explain(figures);
                var because = string.Create(CultureInfo.InvariantCulture, $"of {text} with {string.Join("; ", inputs.Select(i => i.Texts[row]))}");
                var fast = prepared.Evaluate(figures);
                (fast.Status, fast.Value, fast.Exact, fast.Condition).Should().Be((exact.Status, exact.Value, exact.Exact, exact.Condition), because);
                (statuses[row], values[row]).Should().Be((exact.Status, exact.Condition is { } truth ? (truth ? 1 : 0) : exact.Value ?? 0), because);
            }
        }
    }
}
