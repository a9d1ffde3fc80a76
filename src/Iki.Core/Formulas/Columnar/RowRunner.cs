using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Evaluates rows one by one, by the prepared formula: what vectors do must be the same.</summary>
internal sealed class RowRunner(ColumnTask task)
{
    private readonly Figure?[] _row = new Figure?[task.Columns.Length];
    private readonly decimal _power = MachineRounding.PowerOfTen(task.Decimals ?? 0);

    public void Run(int start, ColumnResult result)
    {
        for (var i = 0; i < result.Statuses.Length; i++) RunRow(start, i, result);
    }

    /// <summary>Evaluates one row of a result that begins at a start.</summary>
    public void RunRow(int start, int index, ColumnResult result)
    {
        for (var slot = 0; slot < _row.Length; slot++) _row[slot] = task.Columns[slot].At(start + index);
        var outcome = task.Prepared.Evaluate(_row);
        var status = outcome.Status;
        var value = outcome.Condition is { } condition ? (condition ? 1 : 0) : outcome.Value ?? 0;
        if (!result.Integers.IsEmpty)
        {
            var scaled = value * _power;
            if (scaled is < long.MinValue or > long.MaxValue) (status, scaled) = (OutcomeStatus.Overflow, 0);
            result.Integers[index] = (long)scaled;
        }

        if (!result.Decimals.IsEmpty) result.Decimals[index] = value;
        result.Statuses[index] = status;
    }
}
