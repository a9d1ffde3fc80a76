namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>Makes random formulas of all that the language has: percentages, items, other times, figures behind a total, functions of the host.</summary>
internal sealed class LanguageGenerator(int seed) : ExpressionGenerator(seed)
{
    private static readonly Literal Whole = new("100", IsPercent: true);

    private static readonly string[] Plain = ["a", "b", "nol", "hari kerja", "hilang", "nilai", "dok.renja", "dok.lkjip"];

    private static readonly string[] Percentages = ["capaian", "porsi"];

    private static readonly string[] Aggregates = ["Sum", "Average", "Min", "Max", "Median", "First", "Last", "Count"];

    /// <summary>What the formulas are compiled against.</summary>
    public static FormulaScope Scope { get; } = FormulaScope.OpenWith(
        [
            new FormulaSymbol { Name = "nilai", Unit = "poin" },
            new FormulaSymbol { Name = "capaian", Unit = "%" },
            new FormulaSymbol { Name = "porsi", Unit = "%" },
            new FormulaSymbol { Name = "dok", Items = ["renja", "lkjip"] },
        ])
        .With(HostFunction.Of("Separuh", x => x / 2))
        .With(HostFunction.Of("Selisih", (a, b) => a < b ? null : a - b));

    /// <summary>A whole formula, and the unit of its result: a number, a condition, a percentage, or a number accepted as percent points.</summary>
    public (Expression Expression, string? Unit, int Factor) Formula(int depth) => Random.Next(8) switch
    {
        0 => (Condition(depth), null, 1),
        1 or 2 => (Percentage(depth), Random.Next(2) == 0 ? "%" : null, 100),
        3 => (Points(depth), "%", 1),
        _ => (Number(depth), null, 1),
    };

    public override Expression Number(int depth) => depth == 0 || Random.Next(2) == 0 ? base.Number(depth) : Random.Next(9) switch
    {
        0 => new Binary("*", new Literal("1"), Number(depth - 1)),
        1 => new Binary("*", new Literal($"{Random.Next(1, 100)}", IsPercent: true), Number(depth - 1)),
        2 => new Binary("/", Percentage(depth - 1), Percentage(depth - 1)),
        3 => new Binary("/", Number(depth - 1), Percentage(depth - 1)),
        4 => new Binary("*", Percentage(depth - 1), new Variable("nilai")),
        5 => new Call("Separuh", [Number(depth - 1)]),
        6 => new Call("Selisih", [Number(depth - 1), Number(depth - 1)]),
        7 => new Call("WeightedAverage", [Variable(Plain), Variable(Plain)]),
        _ => new Binary("*", Number(depth - 1), new Literal("1")),
    };

    public override Expression Condition(int depth) => depth == 0 ? base.Condition(depth) : Random.Next(6) switch
    {
        0 => new Binary(Random.Next(2) == 0 ? "=" : "<=", Percentage(depth - 1), Percentage(depth - 1)),
        1 => new Binary(">", Percentage(depth - 1), new Literal("50", IsPercent: true)),
        2 => new Binary(Random.Next(2) == 0 ? "=" : "!=", Condition(depth - 1), Condition(depth - 1)),
        _ => base.Condition(depth),
    };

    protected override Expression Leaf() => Random.Next(6) switch
    {
        0 or 1 => new Literal(Digits()),
        2 => new Call(Aggregates[Random.Next(Aggregates.Length)], [Variable(Plain)]),
        3 when Random.Next(4) == 0 => new Call("ItemCount", [new Variable("dok")]),
        4 when Random.Next(3) == 0 => new Variable("Previous(a)"),
        _ => Variable(Plain),
    };

    private Expression Percentage(int depth) => depth == 0 ? PercentageLeaf() : Random.Next(16) switch
    {
        0 or 1 => new Binary("*", Number(depth - 1), Whole),
        2 or 3 => new Binary("*", Whole, Number(depth - 1)),
        4 => new Call("Percent", [Number(depth - 1), Number(depth - 1)]),
        5 => new Call("Growth", [Number(depth - 1), Number(depth - 1)]),
        6 => new Binary(Random.Next(2) == 0 ? "+" : "-", Percentage(depth - 1), Percentage(depth - 1)),
        7 => new Binary("-", Percentage(depth - 1), new Literal($"{Random.Next(1, 100)}", IsPercent: true)),
        8 => new Binary("*", Percentage(depth - 1), new Literal(Digits())),
        9 => new Binary("/", Percentage(depth - 1), Number(depth - 1)),
        10 => new Choice(Condition(depth - 1), Percentage(depth - 1), Percentage(depth - 1), Random.Next(2) == 0),
        11 => Random.Next(2) == 0
            ? new Call("Round", [Percentage(depth - 1), new Literal($"{Random.Next(0, 4)}")], InPoints: true)
            : new Call(Random.Next(2) == 0 ? "Floor" : "Ceiling", [Percentage(depth - 1)], InPoints: true),
        12 => new Call(
            new[] { "Sum", "Average", "Min", "Max", "Median" }[Random.Next(5)], [.. Enumerable.Range(0, Random.Next(2, 5)).Select(_ => Percentage(depth - 1))]),
        13 => new Call("Coalesce", [Percentage(depth - 1), Percentage(depth - 1)]),
        14 => new Binary("*", Percentage(depth - 1), Percentage(depth - 1)),
        _ => Random.Next(2) == 0 ? new Call("Mod", [Percentage(depth - 1), Percentage(depth - 1)]) : new Negated(Percentage(depth - 1)),
    };

    /// <summary>A plain number with the literal 100 for a factor, seen through what keeps it in sight.</summary>
    private Expression Points(int depth) => depth == 0 ? new Binary("*", new Literal("100"), Leaf()) : Random.Next(5) switch
    {
        0 => new Call("Round", [Points(depth - 1), new Literal("1")]),
        1 => new Call(new[] { "Sum", "Average", "Min", "Max", "Median", "Coalesce" }[Random.Next(6)], [Points(depth - 1), Points(depth - 1)]),
        2 => new Choice(Condition(depth - 1), Points(depth - 1), new Literal("0"), IsCall: true),
        _ => new Binary("*", new Binary("/", Number(depth - 1), Number(depth - 1)), new Literal("100")),
    };

    private Expression PercentageLeaf() => Random.Next(3) == 0
        ? new Call(Aggregates[Random.Next(Aggregates.Length - 1)], [Variable(Percentages)])
        : Variable(Percentages);

    private Variable Variable(string[] names) => new(names[Random.Next(names.Length)], ReferenceEquals(names, Percentages));
}
