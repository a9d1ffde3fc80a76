using System.Runtime.Intrinsics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>What all runners of one evaluation share: the formula, how its plans are made, and the columns.</summary>
internal sealed record ColumnTask(PreparedFormula Prepared, Func<int[], bool[], ColumnPlan?> Planner, Column[] Columns, int? Decimals, RoundingMode Rounding);

/// <summary>Where results go: fixed-scale integers or decimals, whichever the caller wants, and a status for each row.</summary>
internal readonly ref struct ColumnResult(Span<long> integers, Span<decimal> decimals, Span<OutcomeStatus> statuses)
{
    public Span<long> Integers { get; } = integers;

    public Span<decimal> Decimals { get; } = decimals;

    public Span<OutcomeStatus> Statuses { get; } = statuses;

    public ColumnResult Slice(int start, int count) => new(
        Integers.IsEmpty ? [] : Integers.Slice(start, count), Decimals.IsEmpty ? [] : Decimals.Slice(start, count), Statuses.Slice(start, count));
}

/// <summary>Evaluates rows, block by block; used by one thread.</summary>
internal abstract class BlockRunner
{
    /// <summary>How many rows are computed before the next step of the plan is: few enough for the nearest cache.</summary>
    public const int BlockRows = 512;

    /// <summary>The widest instructions of this processor that a runner is compiled for.</summary>
    public static int Width { get; } = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    /// <summary>A runner for vectors of so many bits; null where the formula is beyond vectors.</summary>
    public static BlockRunner? Of(ColumnTask task, ColumnPlan? plan, int width)
    {
        if (plan is null) return null;
        return width switch
        {
            512 => new VectorRunner<Vector512<double>, Lanes512>(task, plan),
            256 => new VectorRunner<Vector256<double>, Lanes256>(task, plan),
            _ => new VectorRunner<Vector128<double>, Lanes128>(task, plan),
        };
    }

    /// <summary>Evaluates rows from a start on, as many as there is room for in the result.</summary>
    public abstract void Run(int start, ColumnResult result);
}
