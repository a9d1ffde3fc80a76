using System.Numerics;
using Iki.Core.Tests.Numerics;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>What an expression comes to: a number, a condition, missing names, or a division by zero.</summary>
internal sealed record Result(NaiveFraction? Number = null, bool? Truth = null, string[]? Missing = null, bool IsDivisionByZero = false)
{
    public bool Failed => Missing is not null || IsDivisionByZero;
}

/// <summary>
/// Evaluates by the words of the specification, recursively and in the simplest way: formula language, 3 and 6. Written apart
/// from the library; shares no code with it but the names of the modes of rounding.
/// </summary>
internal sealed class NaiveEvaluator(IReadOnlyDictionary<string, string> figures)
{
    public Result Run(Expression expression) => expression switch
    {
        Literal literal => new(NaiveFraction.Of(literal.Digits)),
        Truth truth => new(Truth: truth.Value),
        Variable variable => figures.TryGetValue(variable.Name, out var digits) ? new(NaiveFraction.Of(digits)) : new(Missing: [variable.Name]),
        Negated negated => Strict([negated.Operand], x => -x[0]),
        Not not => Run(not.Operand) is { Failed: false } value ? new(Truth: !value.Truth) : Run(not.Operand),
        Binary { Sign: "and" or "or" } logical => RunLogical(logical),
        Binary binary => RunBinary(binary),
        Choice choice => RunChoice(choice),
        Call call => RunCall(call),
        _ => throw new InvalidOperationException(),
    };

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
        if (node.Sign == "/") return Strict([node.Left, node.Right], x => x[0] / x[1], x => x[1].Above.IsZero);
        if (node.Sign is "+" or "-" or "*")
        {
            return Strict([node.Left, node.Right], x => node.Sign == "+" ? x[0] + x[1] : node.Sign == "-" ? x[0] - x[1] : x[0] * x[1]);
        }

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
                return operand.IsDivisionByZero ? operand : new(Truth: operand.Missing is not null);
            case "Mod":
                return Strict(call.Arguments, x => x[0] - (x[1] * Whole((x[0] / x[1]).Floor())), x => x[1].Above.IsZero);
            case "Round":
                var digits = int.Parse(((Literal)call.Arguments[1]).Digits, System.Globalization.CultureInfo.InvariantCulture);
                return Strict([call.Arguments[0]], x => x[0].Round(digits, RoundingMode.HalfAwayFromZero));
            default:
                return Strict(call.Arguments, x => Numbers(call.Function, x));
        }
    }

    private static NaiveFraction Numbers(string function, NaiveFraction[] x) => function switch
    {
        "Sum" => x.Aggregate((a, b) => a + b),
        "Average" => x.Aggregate((a, b) => a + b) / Whole(x.Length),
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

    /// <summary>All operands are needed; missing outranks a division by zero, and all that is missing is listed.</summary>
    private Result Strict(Expression[] operands, Func<NaiveFraction[], NaiveFraction> compute, Func<NaiveFraction[], bool>? dividesByZero = null)
    {
        var results = operands.Select(Run).ToArray();
        var missing = results.SelectMany(r => r.Missing ?? []).Distinct().ToArray();
        if (missing.Length > 0) return new(Missing: missing);
        if (results.Any(r => r.IsDivisionByZero)) return new(IsDivisionByZero: true);
        var numbers = results.Select(r => r.Number!).ToArray();
        return dividesByZero?.Invoke(numbers) == true ? new(IsDivisionByZero: true) : new(compute(numbers));
    }
}
