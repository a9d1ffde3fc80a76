using System.Globalization;
using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas;

/// <summary>The public tree: what it tells of a formula is enough to write the formula again, and no depth is too much for it.</summary>
public class FormulaTreeTests
{
    [Theory]
    [MemberData(nameof(LanguageCaseTests.Cases), MemberType = typeof(LanguageCaseTests), DisableDiscoveryEnumeration = true)]
    public void A_formula_written_from_its_tree_has_the_same_outcome(LanguageCase languageCase)
    {
        var setup = CaseSetup.Parse(languageCase.Given);
        if (Formula.Compile(languageCase.Formula, setup.Scope, setup.Target, setup.Limits).ValueOrNull is not { } formula) return;
        var text = formula.Tree.Fold<string>(Written);
        var again = Formula.Compile(text, setup.Scope, setup.Target, FormulaLimits.Ceiling).Value;
        var (expected, actual) = (formula.Evaluate(setup.Inputs), again.Evaluate(setup.Inputs));
        (actual.Status, actual.Value, actual.Exact, actual.Condition).Should().Be((expected.Status, expected.Value, expected.Exact, expected.Condition), text);
        formula.Tree.Fold(new Writer()).Should().Be(text);
    }

    [Fact]
    public void A_node_tells_its_kind_its_unit_and_its_place()
    {
        var scope = FormulaScope.Of(("hadir", "orang"), ("hari", "hari"), ("capaian", "%"));
        var formula = Formula.Compile("Jika(capaian > 50%, hadir × hari, 0)", scope).Value;
        var tree = formula.Tree.Should().BeOfType<FormulaChoice>().Subject;
        (tree.Kind, tree.Unit, tree.Condition.Kind, formula.ResultFactor).Should().Be((FormulaKind.Number, "hari × orang", FormulaKind.Condition, 1));
        tree.WhenTrue.ToString().Should().Be("hadir × hari");
        tree.WhenTrue.Span.Should().Be(new TextSpan(20, 12));
        var capaian = tree.Condition.Operands[0].Should().BeOfType<FormulaReference>().Subject;
        (capaian.Kind, capaian.Unit, capaian.IsInPercentPoints, capaian.Symbol.Name).Should().Be((FormulaKind.Percentage, "%", true, "capaian"));
        Formula.Compile("Bulatkan(capaian, 1)", scope).Value.Tree.Should().BeOfType<FormulaCall>().Which.RoundsPercentPoints.Should().BeTrue();
        Formula.Compile("hadir / hari * 100", target: new FormulaTarget { Unit = "%" }).Value.ResultFactor.Should().Be(1);
        Formula.Compile("hadir / hari * 100%").Value.ResultFactor.Should().Be(100);
    }

    [Fact]
    public void No_depth_is_too_much()
    {
        var text = string.Concat(Enumerable.Repeat("1+(", 250)) + new string('-', 3000) + "a" + new string(')', 250);
        var depth = 0;
        var thread = new Thread(
            () => depth = Formula.Compile(text, limits: FormulaLimits.Ceiling).Value.Tree.Fold<int>((_, operands) => operands.DefaultIfEmpty(0).Max() + 1), 256 * 1024);
        thread.Start();
        thread.Join();
        depth.Should().Be(250 + 3000 + 1);
    }

    private static string Written(FormulaNode node, IReadOnlyList<string> x) => node switch
    {
        FormulaNumber number => Digits(number),
        FormulaBoolean truth => truth.Value ? "true" : "false",
        FormulaReference name => Name(name),
        FormulaChoice => $"If({x[0]}, {x[1]}, {x[2]})",
        FormulaOperation { Operator: FormulaOperator.Negate } => $"(-{x[0]})",
        FormulaOperation { Operator: FormulaOperator.Not } => $"(not {x[0]})",
        FormulaOperation operation => $"({x[0]} {operation.Sign} {x[1]})",
        FormulaCall { Function: "Round" } round => x.Count == 1 ? $"Round({x[0]})" : $"Round({x[0]}, {round.Operands[1]})",
        FormulaCall call => $"{call.Function}({string.Join(", ", x)})",
        _ => throw new InvalidOperationException(),
    };

    private static string Digits(FormulaNumber number)
    {
        var (points, sign) = number.IsPerMille ? (1000, "‰") : number.IsPercent ? (100, "%") : (1, "");
        return Shown(number.Value * points) + sign;
    }

    // Three decimals could be taken for thousands.
    private static string Shown(Rational value)
    {
        var places = 0;
        for (; !value.IsInteger; value *= 10) places++;
        var digits = value.Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}{(places == 3 ? "0" : "")}";
    }

    private static string Name(FormulaReference name)
    {
        var text = $"[{name.Symbol.Name}]" + (name.Item is null ? "" : $".[{name.Item}]");
        return name.Time switch
        {
            FormulaTime.Current => text,
            FormulaTime.Previous => $"Previous({text}, {name.Periods})",
            _ => $"{name.Time}({text})",
        };
    }

    private sealed class Writer : FormulaVisitor<string>
    {
        public override string VisitNumber(FormulaNumber node) => Written(node, []);

        public override string VisitBoolean(FormulaBoolean node) => Written(node, []);

        public override string VisitReference(FormulaReference node) => Written(node, []);

        public override string VisitOperation(FormulaOperation node, IReadOnlyList<string> operands) => Written(node, operands);

        public override string VisitChoice(FormulaChoice node, string condition, string whenTrue, string whenFalse) => Written(node, [condition, whenTrue, whenFalse]);

        public override string VisitCall(FormulaCall node, IReadOnlyList<string> arguments) => Written(node, arguments);
    }
}
