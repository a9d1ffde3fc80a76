namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>Makes random expressions of the language, and writes them as people might, with a seed of its own.</summary>
internal class ExpressionGenerator(int seed)
{
    private static readonly string[] Names = ["a", "b", "nol", "hari kerja", "hilang", "tiada"];

    private static readonly string[] Functions = ["Sum", "Average", "Min", "Max", "Median"];

    protected Random Random { get; } = new(seed);

    /// <summary>Two names have no figure, one is zero.</summary>
    public Dictionary<string, string> Figures() => new()
    {
        ["a"] = Digits(), ["b"] = $"{Random.Next(-50, 50)}", ["nol"] = "0", ["hari kerja"] = Digits(),
    };

    public virtual Expression Number(int depth) => depth == 0 ? Leaf() : Random.Next(16) switch
    {
        0 or 1 => Leaf(),
        2 or 3 => new Binary("+", Number(depth - 1), Number(depth - 1)),
        4 => new Binary("-", Number(depth - 1), Number(depth - 1)),
        5 or 6 => new Binary("*", Number(depth - 1), Number(depth - 1)),
        7 or 8 => new Binary("/", Number(depth - 1), Number(depth - 1)),
        9 => new Negated(Number(depth - 1)),
        10 => new Choice(Condition(depth - 1), Number(depth - 1), Number(depth - 1), Random.Next(2) == 0),
        11 => new Call("Coalesce", [Number(depth - 1), Number(depth - 1)]),
        12 => new Call(Functions[Random.Next(Functions.Length)], [.. Enumerable.Range(0, Random.Next(2, 5)).Select(_ => Number(depth - 1))]),
        13 => new Call(new[] { "Abs", "Floor", "Ceiling" }[Random.Next(3)], [Number(depth - 1)]),
        14 => new Call("Round", [Number(depth - 1), new Literal($"{Random.Next(0, 5)}")]),
        _ => Random.Next(2) == 0
            ? new Call("Mod", [Number(depth - 1), Number(depth - 1)])
            : new Call("Clamp", [Number(depth - 1), .. Bounds(Number(depth - 1), Number(depth - 1))]),
    };

    public virtual Expression Condition(int depth) => depth == 0 ? new Truth(Random.Next(2) == 0) : Random.Next(8) switch
    {
        0 => new Not(Condition(depth - 1)),
        1 => new Binary("and", Condition(depth - 1), Condition(depth - 1)),
        2 => new Binary("or", Condition(depth - 1), Condition(depth - 1)),
        3 => new Call("IsMissing", [Number(depth - 1)]),
        _ => new Binary(new[] { "<", "<=", ">", ">=", "=", "!=" }[Random.Next(6)], Number(depth - 1), Number(depth - 1)),
    };

    /// <summary>The expression as text: every operand in parentheses, spaces and synonyms at random.</summary>
    public string Write(Expression expression) => expression switch
    {
        Literal { IsPercent: true, Digits: "100" } => Any("100%", "100 %"),
        Literal { IsPercent: true } percent => $"{percent.Digits}%",
        Literal literal => literal.Digits.StartsWith('-') ? $"(0 - {literal.Digits[1..]})" : literal.Digits,
        Truth truth => truth.Value ? Any("true", "benar", "TRUE") : Any("false", "salah"),
        Variable { Name: var call } when call.Contains('(', StringComparison.Ordinal) => call,
        Variable { Name: var item } when item.Contains('.', StringComparison.Ordinal) => Any(item, $"Σ {item}"),
        Variable { Name: var name } => name.Contains(' ', StringComparison.Ordinal) ? Any($"[{name}]", $"[ {name.ToUpperInvariant()}]") : Any(name, $"[{name}]", $"Σ {name}"),
        Negated negated => Any("-", "−") + Wrapped(negated.Operand),
        Not not => Any("not ", "bukan ", "!") + Wrapped(not.Operand),
        Binary binary => $"{Wrapped(binary.Left)}{Space()}{Sign(binary.Sign)}{Space()}{Wrapped(binary.Right)}",
        Choice { IsCall: true } choice => $"{Any("If", "Jika", "IF")}({Write(choice.Condition)}, {Write(choice.WhenTrue)},{Space()}{Write(choice.WhenFalse)})",
        Choice choice => $"{Wrapped(choice.Condition)} ? {Wrapped(choice.WhenTrue)} : {Wrapped(choice.WhenFalse)}",
        Call call => $"{call.Function}({string.Join(Any(", ", ";", " ,"), call.Arguments.Select(Write))})",
        _ => throw new InvalidOperationException(),
    };

    // Two that are written out stand in their order.
    private static Expression[] Bounds(Expression low, Expression high) =>
        WrittenOut(low) > WrittenOut(high) ? [high, low] : [low, high];

    private static decimal? WrittenOut(Expression expression) => expression switch
    {
        Literal literal => decimal.Parse(literal.Digits, System.Globalization.CultureInfo.InvariantCulture),
        Negated { Operand: Literal literal } => -WrittenOut(literal),
        _ => null,
    };

    protected virtual Expression Leaf() => Random.Next(3) == 0 ? new Literal(Digits()) : new Variable(Names[Random.Next(Names.Length)]);

    protected string Digits() => Random.Next(4) switch
    {
        0 => $"{Random.Next(0, 10)}",
        1 => $"{Random.Next(0, 1000)}.{Random.Next(0, 100):00}",
        2 => $"{Random.NextInt64(long.MaxValue)}",
        _ => $"{Random.Next(1, 100)}",
    };

    private string Wrapped(Expression expression) => expression is Literal or Variable or Truth ? Write(expression) : $"({Write(expression)})";

    private string Sign(string sign) => sign switch
    {
        "*" => Any("*", "×", "·"),
        "/" => Any("/", "÷"),
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
