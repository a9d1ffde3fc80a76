using System.Diagnostics;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>What the functions over numbers compute on machine integers; no argument has failed and no divisor is 0.</summary>
internal static class MachineFunctions
{
    /// <summary>Puts the result in the place of the first argument; false where it does not fit.</summary>
    public static bool TryCompute(FunctionId function, Span<MachineCell> x)
    {
        switch (function)
        {
            case FunctionId.Sum:
                return TrySum(x);
            case FunctionId.Average:
                return TrySum(x) && MachineFraction.TryDivide(x[0], new MachineCell(x.Length, 1), out x[0]);
            case FunctionId.Min:
                x[0] = Extreme(x, 1);
                return true;
            case FunctionId.Max:
                x[0] = Extreme(x, -1);
                return true;
            case FunctionId.Median:
                return TryMedian(x);
            case FunctionId.Percent:
                return MachineFraction.TryDivide(x[0], x[1], out x[0]);
            case FunctionId.Growth:
                return MachineFraction.TrySubtract(x[0], x[1], out x[0]) && MachineFraction.TryDivide(x[0], x[1], out x[0]);
            case FunctionId.Abs:
                if (x[0].Numerator < 0) x[0] = MachineFraction.Negative(x[0]);
                return true;
            case FunctionId.Floor:
                x[0] = MachineFraction.Floor(x[0]);
                return true;
            case FunctionId.Ceiling:
                x[0] = MachineFraction.Negative(MachineFraction.Floor(MachineFraction.Negative(x[0])));
                return true;
            case FunctionId.Clamp:
                x[0] = Extreme(x[..2], -1);
                if (MachineFraction.Compare(x[2], x[0]) < 0) x[0] = x[2];
                return true;
            case FunctionId.Mod:
                return TryModulo(x);
            default:
                throw new UnreachableException($"{function} is not a function over numbers.");
        }
    }

    private static bool TrySum(Span<MachineCell> x)
    {
        foreach (ref readonly var value in x[1..])
        {
            if (!MachineFraction.TryAdd(x[0], value, out x[0])) return false;
        }

        return true;
    }

    private static MachineCell Extreme(ReadOnlySpan<MachineCell> x, int sign)
    {
        var best = x[0];
        foreach (ref readonly var value in x[1..])
        {
            if (MachineFraction.Compare(value, best) * sign < 0) best = value;
        }

        return best;
    }

    private static bool TryMedian(Span<MachineCell> x)
    {
        x.Sort(static (a, b) => MachineFraction.Compare(a, b));
        var middle = x.Length / 2;
        if (x.Length % 2 == 1)
        {
            x[0] = x[middle];
            return true;
        }

        return MachineFraction.TryAdd(x[middle - 1], x[middle], out x[0])
            && MachineFraction.TryDivide(x[0], new MachineCell(2, 1), out x[0]);
    }

    private static bool TryModulo(Span<MachineCell> x)
    {
        return MachineFraction.TryDivide(x[0], x[1], out var quotient)
            && MachineFraction.TryMultiply(x[1], MachineFraction.Floor(quotient), out var taken)
            && MachineFraction.TrySubtract(x[0], taken, out x[0]);
    }
}
