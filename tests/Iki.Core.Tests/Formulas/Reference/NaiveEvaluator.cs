using System.Globalization;
using System.Numerics;
using Iki.Core.Formulas.Functions;
using Iki.Core.Tests.Numerics;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>What an expression comes to: a number, a condition, or why there is neither.</summary>
internal sealed record Result(
    NaiveFraction? Number = null, bool? Truth = null, string[]? Missing = null, bool IsDivisionByZero = false, bool IsInvalid = false, bool IsNotApplicable = false)
{
    public bool Failed => Missing is not null || IsDivisionByZero || IsInvalid || IsNotApplicable;
}

/// <summary>The figures behind a variable, each under its period or item, with what makes a total of them, and the declared items that are absent.</summary>
internal sealed record NaiveFigures((string Key, string Digits)[] Figures, Aggregation Aggregate = Aggregation.Sum, params string[] Absent);

/// <summary>
/// Evaluates by the words of the specification, recursively and in the simplest way: formula language, 3 and 6. Written apart
/// from the library; shares no code with it but the names of the modes of rounding.
/// </summary>
/// <param name="figures">The figures by name.</param>
/// <param name="points">In what percentages are rounded: 100 for percent points, 1000 for points per mille.</param>
internal sealed class NaiveEvaluator(IReadOnlyDictionary<string, NaiveFigures> figures, int points = 100)
{
    public NaiveEvaluator(Dictionary<string, string> figures)
        : this(figures.ToDictionary(f => f.Key, f => new NaiveFigures([("1", f.Value)]), StringComparer.OrdinalIgnoreCase))
    {
    }

    public Result Run(Expression expression) => expression switch
    {
        Literal literal => new(NaiveFraction.Of(literal.Digits) / Whole(literal.Points)),
        Truth truth => new(Truth: truth.Value),
        Variable variable => RunVariable(variable),
        Negated negated => Strict([negated.Operand], x => -x[0]),
        Not not => Run(not.Operand) is { Failed: false } value ? new(Truth: !value.Truth) : Run(not.Operand),
        Binary { Sign: "and" or "or" } logical => RunLogical(logical),
        Binary binary => RunBinary(binary),
        Choice choice => RunChoice(choice),
        Call call => RunCall(call),
        _ => throw new InvalidOperationException(),
    };

    private Result RunVariable(Variable node)
    {
        var (given, failure) = FiguresOf(node);
        return failure ?? new(Numbers(given.Aggregate switch { Aggregation.Latest => "Last", var word => word.ToString() }, Values(node, given)));
    }

    /// <summary>The figures of a variable, or why it has none to compute with.</summary>
    private (NaiveFigures Given, Result? Failure) FiguresOf(Variable node)
    {
        var given = figures.GetValueOrDefault(node.Text) ?? new NaiveFigures([]);
        if (given.Figures.Any(f => f.Digits.Any(char.IsLetter))) return (given, new(IsInvalid: true));
        if (given.Absent.Length > 0) return (given, new(Missing: given.Absent));
        return (given, given.Figures.Length == 0 ? new(Missing: [node.Text]) : null);
    }

    private static NaiveFraction[] Values(Variable node, NaiveFigures given) =>
        [.. given.Figures.Select(f => NaiveFraction.Of(f.Digits) / Whole(node.Points))];

    /// <summary>What a function makes of the figures behind a variable.</summary>
    private Result RunFigures(Call call, Variable node)
    {
        var (given, failure) = FiguresOf(node);
        if (call.Function == "Count") return failure is { IsInvalid: true } ? failure : new(Whole(given.Figures.Length));
        if (call.Function == "WeightedAverage") return RunPairs(node, (Variable)call.Arguments[1]);
        if (failure is not null) return failure;
        return IsKnown(call.Function) ? new(Numbers(call.Function, Values(node, given))) : Unknown(FunctionTable.Find(call.Function)!, Values(node, given));
    }

    private Result RunPairs(Variable node, Variable weightNode)
    {
        var (given, failure) = FiguresOf(node);
        var (weights, weightFailure) = FiguresOf(weightNode);
        if (failure is { IsInvalid: true } || weightFailure is { IsInvalid: true }) return new(IsInvalid: true);
        string[] missing = [.. new[] { failure, weightFailure }.SelectMany(f => f?.Missing ?? []).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (missing.Length > 0) return new(Missing: missing);
        var keys = given.Figures.Select(f => f.Key.ToUpperInvariant()).Order().ToArray();
        if (!keys.SequenceEqual(weights.Figures.Select(f => f.Key.ToUpperInvariant()).Order())) return new(IsInvalid: true);
        var (x, w) = (Values(node, given), Values(weightNode, weights));
        var total = Numbers("Sum", w);
        if (total.Above.IsZero) return new(IsDivisionByZero: true);
        int PairOf(string key) => Array.FindIndex(weights.Figures, f => f.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
        return new(Numbers("Sum", [.. given.Figures.Select((f, i) => x[i] * w[PairOf(f.Key)])]) / total);
    }

    private Result RunLogical(Binary node)
    {
        var left = Run(node.Left);
        return left.Failed || left.Truth == (node.Sign == "or") ? left : Run(node.Right);
    }

    private Result RunChoice(Choice node)
    {
        var condition = Run(node.Condition);
        if (condition.Failed) return condition;
        return Run(condition.Truth!.Value ? node.WhenTrue : node.WhenFalse);
    }

    private Result RunBinary(Binary node)
    {
        if (node.Sign == "/") return Strict([node.Left, node.Right], x => x[0] / x[1], divisor: 1);
        if (node.Sign is "+" or "-" or "*")
        {
            return Strict([node.Left, node.Right], x => node.Sign == "+" ? x[0] + x[1] : node.Sign == "-" ? x[0] - x[1] : x[0] * x[1]);
        }

        var (left, right) = (Run(node.Left), Run(node.Right));
        if (left.Truth is { } a && right.Truth is { } b) return new(Truth: (a == b) == (node.Sign == "="));
        if (left.Truth is not null || right.Truth is not null) return left.Failed ? left : right;
        var order = Strict([node.Left, node.Right], x => Whole(x[0].CompareTo(x[1])));
        if (order.Failed) return order;
        var sign = order.Number!.Above.Sign;
        return new(Truth: node.Sign switch
        {
            "<" => sign < 0, "<=" => sign <= 0, ">" => sign > 0, ">=" => sign >= 0, "=" => sign == 0, _ => sign != 0,
        });
    }

    private Result RunCall(Call call)
    {
        var definition = FunctionTable.Find(call.Function);
        var isOfFigures = definition is { Signature: not Signature.Declaration } && definition.TakesFigures(call.Arguments.Length);
        if (isOfFigures) return RunFigures(call, (Variable)call.Arguments[0]);
        switch (call.Function)
        {
            case "Coalesce":
                var missing = new List<string>();
                foreach (var argument in call.Arguments)
                {
                    var value = Run(argument);
                    if (value.Missing is null) return value;
                    missing.AddRange(value.Missing);
                }

                return new(Missing: [.. missing.Distinct(StringComparer.OrdinalIgnoreCase)]);
            case "IsMissing":
                var operand = Run(call.Arguments[0]);
                return operand.Failed && operand.Missing is null ? operand : new(Truth: operand.Missing is not null);
            case "Mod":
                return Strict(call.Arguments, x => x[0] - (x[1] * Whole((x[0] / x[1]).Floor())), divisor: 1);
            case "Percent":
                return Strict(call.Arguments, x => x[0] / x[1], divisor: 1);
            case "Growth":
                return Strict(call.Arguments, x => (x[0] - x[1]) / x[1], divisor: 1);
            case "ItemCount":
                return new(Whole(((Variable)call.Arguments[0]).Name == "dok" ? 2 : 3));
            case "DaysInPeriod":
                return RunVariable(new Variable("DaysInPeriod()"));
            case "Separuh":
                return Strict(call.Arguments, x => x[0] / Whole(2));
            case "Tujuh":
                return new(Whole(7));
            case "Rentang":
                return Strict(call.Arguments, x => Numbers("Max", x) - Numbers("Min", x));
            case "Selisih":
                return Strict(call.Arguments, x => x[0].CompareTo(x[1]) < 0 ? null : x[0] - x[1]);
            case "Round" or "Floor" or "Ceiling" when call.InPoints:
                var scaled = new Binary("*", call.Arguments[0], new Literal($"{points}"));
                var rounded = RunCall(call with { Arguments = [scaled, .. call.Arguments[1..]], InPoints = false });
                return rounded.Failed ? rounded : new(rounded.Number! / Whole(points));
            case "Round":
                return Strict([call.Arguments[0]], x => x[0].Round(call.Arguments.Length == 1 ? 0 : Digits(call.Arguments[1]), RoundingMode.HalfAwayFromZero));
            default:
                return Strict(call.Arguments, x => IsKnown(call.Function) ? Numbers(call.Function, x) : Unknown(definition!, x).Number, definition?.Divisor);
        }
    }

    private static bool IsKnown(string function) =>
        function is "Sum" or "Average" or "First" or "Last" or "Min" or "Max" or "Median" or "Abs" or "Floor" or "Ceiling" or "Clamp";

    /// <summary>A function whose meaning is not written here yet: its exact body says it, so that all other engines are held against that one.</summary>
    private static Result Unknown(FunctionDefinition function, NaiveFraction[] x) =>
        function.Exact!([.. x.Select(n => n.ToRational())]) is { } value ? new(new NaiveFraction(value.Numerator, value.Denominator)) : new(IsNotApplicable: true);

    private static int Digits(Expression node) => node is Negated negated ? -Digits(negated.Operand) : int.Parse(((Literal)node).Digits, CultureInfo.InvariantCulture);

    private static NaiveFraction Numbers(string function, NaiveFraction[] x) => function switch
    {
        "Sum" => x.Aggregate((a, b) => a + b),
        "Average" => x.Aggregate((a, b) => a + b) / Whole(x.Length),
        "First" => x[0],
        "Last" => x[^1],
        "Min" => x.Aggregate((a, b) => a.CompareTo(b) <= 0 ? a : b),
        "Max" => x.Aggregate((a, b) => a.CompareTo(b) >= 0 ? a : b),
        "Median" => Median([.. x.Order(Comparer<NaiveFraction>.Create((a, b) => a.CompareTo(b)))]),
        "Abs" => x[0].Above.Sign < 0 ? -x[0] : x[0],
        "Floor" => Whole(x[0].Floor()),
        "Ceiling" => -Whole((-x[0]).Floor()),
        "Clamp" => Numbers("Min", [Numbers("Max", [x[0], x[1]]), x[2]]),
        _ => throw new InvalidOperationException(function),
    };

    private static NaiveFraction Whole(BigInteger number) => new(number, 1);

    private static NaiveFraction Median(NaiveFraction[] sorted) => sorted.Length % 2 == 1
        ? sorted[sorted.Length / 2]
        : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / Whole(2);

    /// <summary>All operands are needed; the graver failure outranks the others, and all that is missing is listed.</summary>
    private Result Strict(Expression[] operands, Func<NaiveFraction[], NaiveFraction?> compute, int? divisor = null)
    {
        var results = operands.Select(Run).ToArray();
        if (results.Any(r => r.IsInvalid)) return new(IsInvalid: true);
        var missing = results.SelectMany(r => r.Missing ?? []).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (missing.Length > 0) return new(Missing: missing);
        if (results.Any(r => r.IsDivisionByZero) || (divisor is { } by && results[by].Number?.Above.IsZero == true)) return new(IsDivisionByZero: true);
        if (results.Any(r => r.IsNotApplicable)) return new(IsNotApplicable: true);
        return compute([.. results.Select(r => r.Number!)]) is { } number ? new(number) : new(IsNotApplicable: true);
    }
}
