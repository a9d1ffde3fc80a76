using System.Text.RegularExpressions;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>Writes expressions as people might: spaces, synonyms and names of either language at random.</summary>
/// <param name="Random">What is random.</param>
/// <param name="Notation">How numbers are written.</param>
/// <param name="IsLoose">Whether parentheses stand only where the order of operations wants them; else around every operand.</param>
internal sealed record ExpressionWriter(Random Random, NumberNotation Notation, bool IsLoose)
{
    // How tight each form binds: docs/formula-syntax.md, Operators.
    private const int Ternary = 0;
    private const int Not = 3;
    private const int Sum = 5;
    private const int Product = 6;
    private const int Negative = 7;
    private const int Whole = 8;

    public string Write(Expression expression) => expression switch
    {
        Literal literal => Number(literal),
        Truth truth => truth.Value ? Any("true", "benar", "TRUE") : Any("false", "salah"),
        Variable { Time: { } time } shifted => $"{Function(time)}({Name(shifted)}{(shifted.Periods > 1 ? $"{Separator()}{shifted.Periods}" : "")})",
        Variable variable => Any("", "", Name(variable)[0] == '[' ? "" : "Σ ") + Name(variable),
        Negated negated => Any("-", "−") + Wrapped(negated.Operand, Whole),
        Reference.Not not => Random.Next(3) == 0 ? $"!{Wrapped(not.Operand, Whole)}" : Any("not ", "bukan ") + Wrapped(not.Operand, Not),
        Binary binary => Write(binary),
        Choice { IsCall: true } choice => Write(new Call("If", [choice.Condition, choice.WhenTrue, choice.WhenFalse])),
        Choice choice => $"{Wrapped(choice.Condition, Ternary + 1)} ? {Wrapped(choice.WhenTrue, Ternary + 1)} : {Wrapped(choice.WhenFalse, Ternary)}",
        Call call => $"{Function(call.Function)}({string.Join(Separator(), call.Arguments.Select(Write))})",
        _ => throw new InvalidOperationException(),
    };

    private string Write(Binary binary)
    {
        var strength = StrengthOf(binary);

        // Comparisons do not chain.
        var least = strength == 4 ? Sum : strength;
        return $"{Wrapped(binary.Left, least)}{Space()}{Sign(binary.Sign)}{Space()}{Wrapped(binary.Right, strength == 4 ? Sum : strength + 1)}";
    }

    private static int StrengthOf(Expression expression) => expression switch
    {
        Binary { Sign: "*" or "/" } => Product,
        Binary { Sign: "+" or "-" } => Sum,
        Binary { Sign: "and" } => 2,
        Binary { Sign: "or" } => 1,
        Binary => 4,
        Negated => Negative,
        Reference.Not => Not,
        Choice { IsCall: false } => Ternary,
        _ => Whole,
    };

    private string Wrapped(Expression expression, int least) =>
        expression is Literal or Variable { Time: null } or Truth || (IsLoose && StrengthOf(expression) >= least) ? Write(expression) : $"({Write(expression)})";

    private string Number(Literal literal)
    {
        var (whole, point, places) = literal.Digits.Split('.') is [var above, var below] ? (above, ".", below) : (literal.Digits, "", "");
        if (Notation == NumberNotation.Auto)
        {
            // Three decimals could be taken for thousands.
            if (places.Length == 3 && whole.Length < 4) places += "0";
        }
        else
        {
            if (whole.Length > 3 && Random.Next(2) == 0) whole = Regex.Replace(whole, @"(?<=\d)(?=(\d{3})+$)", Notation == NumberNotation.Indonesian ? "." : ",");
            if (Notation == NumberNotation.Indonesian && point != "") point = ",";
        }

        return $"{whole}{point}{places}{(literal.Points == 100 ? Any("%", " %") : literal.Points == 1000 ? Any("‰", " ‰") : "")}";
    }

    private string Name(Variable variable)
    {
        // The words of conditions are names only in brackets.
        var name = Any(variable.Name, variable.Name.ToUpperInvariant());
        var isPlain = Regex.IsMatch(name, @"^\w+$") && variable.Name != "dan";
        name = isPlain && Random.Next(3) != 0 ? name : Any($"[{name}]", $"[ {name}]");
        return variable.Item is { } item ? $"{name}.{(item.Contains(' ', StringComparison.Ordinal) ? $"[{item}]" : item)}" : name;
    }

    private string Function(string name) =>
        FunctionTable.Find(name) is { } function ? Any(function.Name.English, function.Name.Indonesian, name.ToUpperInvariant()) : name;

    private string Separator() => Notation == NumberNotation.Auto ? Any(", ", ", ", " ,") : Any(";", "; ");

    private string Sign(string sign) => sign switch
    {
        "*" => Any("*", "×", "·", "∙"),
        "/" => Any("/", "÷", "∕"),
        "-" => Any("-", "−", "–"),
        "<=" => Any("<=", "≤"),
        ">=" => Any(">=", "≥"),
        "=" => Any("=", "=="),
        "!=" => Any("!=", "<>", "≠"),
        "and" => Any(" and ", " dan ", "&&"),
        "or" => Any(" or ", " atau ", "||"),
        _ => sign,
    };

    private string Space() => Any("", " ", "\u00A0", "\n");

    private string Any(params string[] choices) => choices[Random.Next(choices.Length)];
}
