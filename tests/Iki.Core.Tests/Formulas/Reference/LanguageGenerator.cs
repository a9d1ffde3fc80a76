using Iki.Core.Formulas.Functions;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>Makes random formulas of all that the language has (docs/formula-syntax.md): here numbers and conditions.</summary>
internal sealed partial class LanguageGenerator(int seed) : ExpressionGenerator(seed)
{
    private static readonly string[] Comparisons = ["<", "<=", ">", ">=", "=", "!="];

    private static readonly Variable[] Plain =
    [
        new("a"), new("b"), new("nol"), new("hari kerja"), new("hilang"), new("nilai"), new("pegawai"), new("tamu"), new("hari"), new("suhu"), new("dan"),
        new("jumlah"), new("lap.akhir"), new("arsip"), new("dok", Item: "renja"), new("dok", Item: "lap kinerja"), new("bobot", Item: "renja"),
    ];

    private static readonly HostFunction[] Hosts =
    [
        HostFunction.Of("Separuh", x => x / 2),
        HostFunction.Of("Selisih", (a, b) => a < b ? null : a - b),
        new() { Name = "Tujuh", MinArguments = 0, MaxArguments = 0, Unit = "orang", Compute = _ => 7 },
        new() { Name = "Rentang", MinArguments = 1, MaxArguments = 4, Compute = Range },
    ];

    /// <summary>What the formulas are compiled against.</summary>
    public static FormulaScope Scope { get; } = Hosts.Aggregate(
        FormulaScope.OpenWith(
        [
            new FormulaSymbol { Name = "nilai", Unit = "poin" },
            new FormulaSymbol { Name = "pegawai", Unit = "orang", Aggregate = Aggregation.Last },
            new FormulaSymbol { Name = "tamu", Unit = "orang", Aggregate = Aggregation.Max },
            new FormulaSymbol { Name = "hari", Unit = "hari", Aggregate = Aggregation.First },
            new FormulaSymbol { Name = "suhu", Aggregate = Aggregation.Average },
            new FormulaSymbol { Name = "capaian", Unit = "%" },
            new FormulaSymbol { Name = "porsi", Unit = "%", Aggregate = Aggregation.Min },
            new FormulaSymbol { Name = "kejadian", Unit = "‰", Aggregate = Aggregation.Max },
            new FormulaSymbol { Name = "mutu", Unit = "%", Role = SymbolRole.Indicator },
            new FormulaSymbol { Name = "dok", Items = ["renja", "lap kinerja"] },
            new FormulaSymbol { Name = "bobot", Items = ["renja"] },
            new FormulaSymbol { Name = "arsip", Items = ["kk", "ktp", "akta"] },
        ]),
        (scope, host) => scope.With(host));

    /// <summary>How the numbers of the formula are written.</summary>
    public NumberNotation Notation { get; } = (NumberNotation)(seed % 3);

    /// <summary>Whether ‰ is among its signs. The result then has a declared unit, because what is written in both leaves in %.</summary>
    public bool IsPerMille { get; } = seed % 4 == 1;

    /// <summary>
    /// A whole formula, the unit of its result, and what it is multiplied by to be shown: a number, a condition, a percentage, or a
    /// number accepted as percent points.
    /// </summary>
    public (Expression Expression, string? Unit, int Factor) Formula(int depth) => Random.Next(8) switch
    {
        0 or 1 => (Condition(depth), null, 1),
        2 or 3 when IsPerMille && Random.Next(2) == 0 => (Percentage(depth), "‰", 1000),
        2 or 3 => (Percentage(depth), IsPerMille || Random.Next(2) == 0 ? "%" : null, 100),
        4 when IsPerMille => (Points(depth, "1000"), "‰", 1),
        4 => (Points(depth, "100"), "%", 1),
        _ => (Number(depth), new[] { null, null, "", "orang", "hari × orang", "poin" }[Random.Next(6)], 1),
    };

    public override string Write(Expression expression) => new ExpressionWriter(Random, Notation, IsLoose: Random.Next(2) == 0).Write(expression);

    public override Expression Number(int depth) => depth == 0 ? Leaf() : Random.Next(20) switch
    {
        < 5 => new Binary(new[] { "+", "-", "*", "/" }[Random.Next(4)], Number(depth - 1), Number(depth - 1)),
        5 => new Negated(Number(depth - 1)),
        6 => new Choice(Condition(depth - 1), Number(depth - 1), Number(depth - 1), Random.Next(2) == 0),
        7 => new Call("Coalesce", [Number(depth - 1), .. Several(() => Random.Next(3) == 0 ? Guarded(depth - 1) : Number(depth - 1))]),
        < 12 => Call(LanguageCalls.NumberOfNumbers, () => Number(depth - 1), Plain),
        12 => Call(LanguageCalls.NumberOfPercentages, () => Percentage(depth - 1), Shares, isOfPercentages: true),
        13 => new Binary("*", PercentNumber(depth - 1), Number(depth - 1)),
        14 => new Binary("/", Number(depth - 1), Random.Next(2) == 0 ? PercentNumber(depth - 1) : Percentage(depth - 1)),
        15 => new Binary("/", PercentNumberOrPercentage(depth - 1), PercentNumberOrPercentage(depth - 1)),
        16 => new Binary("*", Percentage(depth - 1), One(Plain[5..9])),
        17 => Host(depth - 1),
        18 => new Binary("*", new Literal(Digits()), Number(depth - 1)),
        _ => Leaf(),
    };

    public override Expression Condition(int depth) => depth == 0 ? new Truth(Random.Next(2) == 0) : Random.Next(14) switch
    {
        0 => new Not(Condition(depth - 1)),
        1 or 2 => new Binary("and", Condition(depth - 1), Condition(depth - 1)),
        3 or 4 => new Binary("or", Condition(depth - 1), Condition(depth - 1)),
        5 => new Call("IsMissing", [Random.Next(3) == 0 ? Percentage(depth - 1) : Number(depth - 1)]),
        6 => new Binary(Random.Next(2) == 0 ? "=" : "!=", Condition(depth - 1), Condition(depth - 1)),
        7 => new Choice(Condition(depth - 1), Condition(depth - 1), Condition(depth - 1), Random.Next(2) == 0),
        8 or 9 => new Binary(One(Comparisons), Percentage(depth - 1), PercentNumberOrPercentage(depth - 1)),
        10 => new Binary(One(Comparisons), PercentNumberOrPercentage(depth - 1), new Literal("0")),
        _ => new Binary(One(Comparisons), Number(depth - 1), Number(depth - 1)),
    };

    protected override Expression Leaf() => Random.Next(8) switch
    {
        0 or 1 => new Literal(Digits()),
        2 => AtAnotherTime(One(Plain)),
        3 when Random.Next(3) == 0 => new Call("ItemCount", [new Variable(Random.Next(2) == 0 ? "dok" : "arsip")]),
        4 => OfFigures(LanguageCalls.NumberOfNumbers, Plain)!,
        5 when Random.Next(4) == 0 => new Call("DaysInPeriod", []),
        _ => One(Plain),
    };

    /// <summary>Digits of a literal: mostly few, at times all 28 that there may be.</summary>
    protected override string Digits() => Random.Next(12) switch
    {
        0 => $"{Random.NextInt64(1, 10)}{Random.NextInt64(1_000_000_000_000_000_000):D18}{Random.NextInt64(1_000_000_000):D9}",
        1 => $"{Random.Next(10)}.{Random.NextInt64(1_000_000_000_000_000_000):D18}{Random.NextInt64(1_000_000_000):D9}",
        2 => $"{Random.Next(1, 4000)}.{Random.Next(1000):D3}",
        _ => base.Digits(),
    };

    /// <summary>A branch that has a value only at times.</summary>
    private Choice Guarded(int depth) => new(Condition(depth), Number(depth), new Variable("hilang"), IsCall: true);

    private Call Host(int depth)
    {
        var host = One(Hosts);
        return new Call(host.Name, [.. Enumerable.Range(0, Random.Next(host.MinArguments, host.MaxArguments + 1)).Select(_ => Number(depth))]);
    }

    /// <summary>A call of one of some functions, with what its signature takes: at times a variable whose figures it looks at, where some are given.</summary>
    private Call Call(FunctionDefinition[] functions, Func<Expression> argument, Variable[]? variables, bool isOfPercentages = false)
    {
        var function = One([.. functions.Where(f => variables is not null || !f.TakesFigures(f.Least + 1))]);
        if (variables is not null && (function.TakesFigures(2) || Random.Next(4) == 0) && OfFigures([function], variables) is { } ofFigures) return ofFigures;
        var least = function.Signature == Signature.FiguresOrNumbers ? 2 : function.Least;
        var most = function.Signature == Signature.NumberAndDigits ? 1 : Math.Min(function.Most, least + 4);
        Expression[] arguments = [.. Enumerable.Range(0, Random.Next(least, most + 1)).Select(_ => argument())];
        if (function.OrderedBounds is var (low, high))
        {
            var bounds = Bounds(arguments[low], arguments[high]);
            (arguments[low], arguments[high]) = (bounds[0], bounds[1]);
        }

        if (function.Signature == Signature.NumberAndDigits && Random.Next(5) != 0) arguments = [.. arguments, DigitsToRound()];
        return new Call(function.Name.English, arguments, function.Rounds && isOfPercentages);
    }

    /// <summary>A call of one of some functions with variables, whose figures it looks at; null where none does.</summary>
    private Call? OfFigures(FunctionDefinition[] functions, Variable[] variables)
    {
        var some = functions.Where(f => f.TakesFigures(f.Least)).ToArray();
        if (some.Length == 0) return null;
        var function = One(some);
        var first = One([.. variables.Where(v => v != Indicator && (function.WantsAggregate is null || IsSum(v)))]);
        if (function.Signature != Signature.PairedFigures) return new Call(function.Name.English, [first]);
        var weights = Random.Next(3) == 0 ? One(Shares[..^1]) : One([.. Plain.Where(v => v.Item == first.Item)]);
        return new Call(function.Name.English, [first, weights]);
    }

    private static bool IsSum(Variable variable) => Scope.Symbols.FirstOrDefault(s => s.Name == variable.Name)?.Aggregate is null or Aggregation.Sum;

    private Variable AtAnotherTime(Variable variable)
    {
        var function = One([.. FunctionTable.Rows.Where(f => f.Shift != Shift.None)]);
        return variable with { Time = function.Name.English, Periods = function.Most == 2 ? Random.Next(1, 4) : 0 };
    }

    private Expression DigitsToRound() => Random.Next(5) == 0 ? new Negated(new Literal($"{Random.Next(1, 4)}")) : new Literal($"{Random.Next(0, 6)}");

    private Expression[] Several(Func<Expression> one) => [.. Enumerable.Range(0, Random.Next(1, 6)).Select(_ => one())];

    private T One<T>(T[] choices) => choices[Random.Next(choices.Length)];

    private static Rational? Range(ReadOnlySpan<Rational> x)
    {
        var (low, high) = (x[0], x[0]);
        foreach (var value in x) (low, high) = (value < low ? value : low, value > high ? value : high);
        return high - low;
    }
}
