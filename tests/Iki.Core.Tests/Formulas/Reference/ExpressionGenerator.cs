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

    /// <summary>The expression as text.</summary>
    public virtual string Write(Expression expression) => new ExpressionWriter(Random, NumberNotation.Auto, IsLoose: false).Write(expression);

    // Two that are written out stand in their order.
    protected static Expression[] Bounds(Expression low, Expression high) =>
        WrittenOut(low) > WrittenOut(high) ? [high, low] : [low, high];

    private static decimal? WrittenOut(Expression expression) => expression switch
    {
        Literal literal => decimal.Parse(literal.Digits, System.Globalization.CultureInfo.InvariantCulture),
        Negated { Operand: Literal literal } => -WrittenOut(literal),
        _ => null,
    };

    protected virtual Expression Leaf() => Random.Next(3) == 0 ? new Literal(Digits()) : new Variable(Names[Random.Next(Names.Length)]);

    protected virtual string Digits() => Random.Next(4) switch
    {
        0 => $"{Random.Next(0, 10)}",
        1 => $"{Random.Next(0, 1000)}.{Random.Next(0, 100):00}",
        2 => $"{Random.NextInt64(long.MaxValue)}",
        _ => $"{Random.Next(1, 100)}",
    };
}
