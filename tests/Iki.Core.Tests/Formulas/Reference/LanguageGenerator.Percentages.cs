namespace Iki.Core.Tests.Formulas.Reference;

/// <content>Percentages of each kind (docs/formula-syntax.md, All kinds of number).</content>
internal sealed partial class LanguageGenerator
{
    private Literal Whole => IsPerMille && Random.Next(2) == 0 ? new("1000", Points: 1000) : new("100", Points: 100);

    // Its ratio is handed on, where figures are in percent points; and there are no figures behind it.
    private static readonly Variable Indicator = new("mutu");

    private static readonly Variable[] Percentages = [new("capaian", Points: 100), new("porsi", Points: 100), new("kejadian", Points: 1000), Indicator];

    private Variable[] Shares => IsPerMille ? Percentages : [.. Percentages.Where(v => v.Points != 1000)];

    /// <summary>P: a percentage.</summary>
    private Expression Percentage(int depth) => depth == 0 ? PercentageLeaf() : Random.Next(20) switch
    {
        0 => new Binary("*", Number(depth - 1), Whole),
        1 => new Binary("*", Whole, Number(depth - 1)),
        2 or 3 => Call(LanguageCalls.PercentageOfNumbers, () => Number(depth - 1), Plain),
        4 or 5 or 6 or 7 => Call(LanguageCalls.PercentageOfPercentages, () => Percentage(depth - 1), Shares, isOfPercentages: true),
        8 => new Binary(Random.Next(2) == 0 ? "+" : "-", Percentage(depth - 1), Percentage(depth - 1)),
        9 => new Binary(Random.Next(2) == 0 ? "+" : "-", Percentage(depth - 1), PercentNumber(depth - 1)),
        10 => new Binary("-", PercentNumber(depth - 1), Percentage(depth - 1)),
        11 => new Binary("*", Percentage(depth - 1), new Literal(Digits())),

        // Of a number without a unit it stays a percentage.
        12 => new Binary("*", Percentage(depth - 1), One(Plain[..2])),
        13 => new Binary("/", Percentage(depth - 1), Number(depth - 1)),
        14 => new Choice(Condition(depth - 1), Percentage(depth - 1), PercentNumberOrPercentage(depth - 1), Random.Next(2) == 0),
        15 => new Call("Coalesce", [Percentage(depth - 1), .. Several(() => PercentNumberOrPercentage(depth - 1))]),
        16 => new Binary("*", Percentage(depth - 1), PercentNumberOrPercentage(depth - 1)),
        17 => new Call(Random.Next(2) == 0 ? "Max" : "Min", [Percentage(depth - 1), new Literal("0")]),
        18 => new Negated(Percentage(depth - 1)),
        _ => PercentageLeaf(),
    };

    private Expression PercentageLeaf() => Random.Next(4) switch
    {
        0 => OfFigures(LanguageCalls.PercentageOfPercentages, Shares)!,
        1 => AtAnotherTime(One(Shares[..^1])),
        _ => One(Shares),
    };

    /// <summary>L: made of percent numbers alone, and never a 100% that would be a factor.</summary>
    private Expression PercentNumber(int depth) => depth == 0 || Random.Next(2) == 0 ? PercentLiteral() : Random.Next(8) switch
    {
        0 => new Negated(PercentNumber(depth - 1)),
        1 => new Binary("*", PercentNumber(depth - 1), PercentNumber(depth - 1)),
        2 => new Binary("/", PercentNumber(depth - 1), Number(depth - 1)),
        3 => Call(LanguageCalls.PercentageOfPercentages, () => PercentNumber(depth - 1), variables: null, isOfPercentages: true) is var call
            && !LanguageCalls.IsPercentageOfNumbers(call.Function) ? call : PercentLiteral(),
        4 => new Choice(Condition(depth - 1), PercentNumber(depth - 1), PercentNumber(depth - 1), Random.Next(2) == 0),
        _ => new Binary(Random.Next(2) == 0 ? "+" : "-", PercentNumber(depth - 1), PercentNumber(depth - 1)),
    };

    private Literal PercentLiteral() => new(Random.Next(3) == 0 ? $"{Random.Next(0, 100)}.{Random.Next(1, 10)}" : $"{Random.Next(1, 100)}", IsPerMille && Random.Next(3) == 0 ? 1000 : 100);

    private Expression PercentNumberOrPercentage(int depth) => Random.Next(3) == 0 ? PercentNumber(depth) : Percentage(depth);

    /// <summary>A plain number with the literal 100 (1000 for points per mille) for a factor, seen through what keeps it in sight.</summary>
    private Expression Points(int depth, string points) => depth == 0 ? new Binary("*", new Literal(points), Leaf()) : Random.Next(8) switch
    {
        0 or 1 => Call(LanguageCalls.OfPoints, () => Points(depth - 1, points), variables: null),
        2 => new Choice(Condition(depth - 1), Points(depth - 1, points), new Literal("0"), Random.Next(2) == 0),
        3 => new Binary(Random.Next(2) == 0 ? "+" : "-", Points(depth - 1, points), Random.Next(2) == 0 ? new Literal("1") : Points(depth - 1, points)),
        4 => new Negated(Points(depth - 1, points)),
        5 => new Binary("/", Points(depth - 1, points), Number(depth - 1)),
        _ => new Binary("*", new Binary("/", Number(depth - 1), Number(depth - 1)), new Literal(points)),
    };
}
