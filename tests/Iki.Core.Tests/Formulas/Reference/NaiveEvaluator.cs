using System.Numerics;
using Iki.Core.Tests.Numerics;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>What an expression comes to: a number, a condition, or why there is neither.</summary>
internal sealed record Result(
    NaiveFraction? Number = null, bool? Truth = null, string[]? Missing = null, bool IsDivisionByZero = false, bool IsInvalid = false, bool IsNotApplicable = false)
{
    public bool Failed => Missing is not null || IsDivisionByZero || IsInvalid || IsNotApplicable;
}

/// <summary>
/// Evaluates by the words of the specification, recursively and in the simplest way: formula language, 3 and 6. Written apart
/// from the library; shares no code with it but the names of the modes of rounding.
/// </summary>
internal sealed class NaiveEvaluator(IReadOnlyDictionary<string, string> figures)
{
    public Result Run(Expression expression) => expression switch
    {
        Literal { IsPercent: true } percent => new(NaiveFraction.Of(percent.Digits) / Whole(100)),
        Literal literal => new(NaiveFraction.Of(literal.Digits)),
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
        if (!figures.TryGetValue(node.Name, out var digits)) return new(Missing: [node.Name]);
        if (digits is "NaN" or "Infinity" or "-Infinity" || digits.Contains('E', StringComparison.Ordinal)) return new(IsInvalid: true);
        return new(node.IsPercent ? NaiveFraction.Of(digits) / Whole(100) : NaiveFraction.Of(digits));
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
        if (node.Sign == "/") return Strict([node.Left, node.Right], x => x[0] / x[1], divides: true);
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

                return new(Missing: [.. missing.Distinct()]);
            case "IsMissing":
                var operand = Run(call.Arguments[0]);
                return operand.Failed && operand.Missing is null ? operand : new(Truth: operand.Missing is not null);
            case "Mod":
                return Strict(call.Arguments, x => x[0] - (x[1] * Whole((x[0] / x[1]).Floor())), divides: true);
            case "Percent":
                return Strict(call.Arguments, x => x[0] / x[1], divides: true);
            case "Growth":
                return Strict(call.Arguments, x => (x[0] - x[1]) / x[1], divides: true);
            case "WeightedAverage":
                // One figure, weighted by one; that of an item has no pair but in the same item.
                if (ItemOf(call.Arguments[0]) != ItemOf(call.Arguments[1])) return Strict(call.Arguments, x => x[0]) is { Failed: true } failed ? failed : new(IsInvalid: true);
                return Strict(call.Arguments, x => x[0] * x[1] / x[1], divides: true);
            case "Count":
                var counted = Run(call.Arguments[0]);
                return counted.IsInvalid ? counted : new(Whole(counted.Missing is null ? 1 : 0));
            case "ItemCount":
                return new(Whole(2));
            case "Separuh":
                return Strict(call.Arguments, x => x[0] / Whole(2));
            case "Selisih":
                return Strict(call.Arguments, x => x[0].CompareTo(x[1]) < 0 ? null : x[0] - x[1]);
            case "Round" or "Floor" or "Ceiling" when call.InPoints:
                var points = RunCall(call with { Arguments = [new Binary("*", call.Arguments[0], new Literal("100")), .. call.Arguments[1..]], InPoints = false });
                return points.Failed ? points : new(points.Number! / Whole(100));
            case "Round":
                var digits = int.Parse(((Literal)call.Arguments[1]).Digits, System.Globalization.CultureInfo.InvariantCulture);
                return Strict([call.Arguments[0]], x => x[0].Round(digits, RoundingMode.HalfAwayFromZero));
            default:
                return Strict(call.Arguments, x => Numbers(call.Function, x));
        }
    }

    private static string? ItemOf(Expression node) => node is Variable { Name: var name } && name.Split('.') is [_, var item] ? item : null;

    private static NaiveFraction Numbers(string function, NaiveFraction[] x) => function switch
    {
        "Sum" => x.Aggregate((a, b) => a + b),
        "Average" => x.Aggregate((a, b) => a + b) / Whole(x.Length),
        "First" or "Last" => x[0],
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
    private Result Strict(Expression[] operands, Func<NaiveFraction[], NaiveFraction?> compute, bool divides = false)
    {
        var results = operands.Select(Run).ToArray();
        if (results.Any(r => r.IsInvalid)) return new(IsInvalid: true);
        var missing = results.SelectMany(r => r.Missing ?? []).Distinct().ToArray();
        if (missing.Length > 0) return new(Missing: missing);
        if (results.Any(r => r.IsDivisionByZero) || (divides && results[1].Number?.Above.IsZero == true)) return new(IsDivisionByZero: true);
        if (results.Any(r => r.IsNotApplicable)) return new(IsNotApplicable: true);
        return compute([.. results.Select(r => r.Number!)]) is { } number ? new(number) : new(IsNotApplicable: true);
    }
}
