using System.Text.Json.Serialization;
using Iki.Core.Formulas.Columnar;

namespace Iki.Core.Formulas;

/// <summary>
/// A formula ready to evaluate over columns: many rows in one call, with vector instructions where the formula and the figures
/// allow it, otherwise one by one. Either way every row has the outcome that <see cref="PreparedFormula"/> gives. Safe to share
/// between threads.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class ColumnFormula
{
    private const int RowsOfTurn = 8 * 1024;
    private const int VectorTurnsOfCore = 4;

    private readonly PreparedFormula _prepared;
    private readonly FormulaTarget _target;
    private readonly ColumnPlan? _plan;
    private readonly int _width;

    internal ColumnFormula(PreparedFormula prepared, FormulaTarget target, int width)
    {
        _prepared = prepared;
        _target = target;
        _width = width;
        _plan = Plan(new int[Inputs.Count], new bool[Inputs.Count]);
    }

    /// <summary>The widest vector instructions it can use on this processor: <c>AVX-512</c>, <c>AVX2</c> or <c>128-bit</c>.</summary>
    public static string InstructionSet => BlockRunner.Width switch { 512 => "AVX-512", 256 => "AVX2", _ => "128-bit" };

    /// <summary>The formula.</summary>
    public Formula Formula => _prepared.Formula;

    /// <summary>The inputs in the order of their columns.</summary>
    public EquatableList<string> Inputs => _prepared.Inputs;

    /// <summary>
    /// Whether rows are computed in vector instructions. If not, the formula holds what those do not do (a function of the host, the
    /// median of four and more, a weighted average, constants of more than 15 digits, a result without fixed decimals), and its rows
    /// are evaluated one by one.
    /// </summary>
    public bool IsVectorized => _plan is not null;

    /// <summary>
    /// The decimals of results as integers: with two, 98.75 is 9875. 0 for a condition, which is 1 or 0; null where the formula's
    /// target has no fixed decimals, so that results must be decimals.
    /// </summary>
    public int? Decimals => Formula.IsCondition ? 0 : _target.Decimals;

    /// <summary>Evaluates every row; results are integers of <see cref="Decimals"/> decimals.</summary>
    /// <param name="columns">A column for each of <see cref="Inputs"/>, in that order, all of one length.</param>
    /// <param name="values">Takes a value for each row; 0 where there is none.</param>
    /// <param name="statuses">Takes for each row whether there is a value, and if not, why; a value of more than 64 bits is an overflow here.</param>
    /// <exception cref="ArgumentException">There are more or fewer columns than inputs, or lengths differ.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Decimals"/> is null.</exception>
    public void Evaluate(ReadOnlySpan<Column> columns, Span<long> values, Span<OutcomeStatus> statuses)
    {
        CheckDecimals();
        var task = Begin(columns, values.Length, statuses.Length, out var plan);
        Run(task, plan, 0, new ColumnResult(values, [], statuses));
    }

    /// <summary>Evaluates every row; results are decimals without trailing zeros.</summary>
    /// <param name="columns">A column for each of <see cref="Inputs"/>, in that order, all of one length.</param>
    /// <param name="values">Takes a value for each row; 0 where there is none. A condition is 1 or 0.</param>
    /// <param name="statuses">Takes for each row whether there is a value, and if not, why.</param>
    /// <exception cref="ArgumentException">There are more or fewer columns than inputs, or lengths differ.</exception>
    public void Evaluate(ReadOnlySpan<Column> columns, Span<decimal> values, Span<OutcomeStatus> statuses)
    {
        var task = Begin(columns, values.Length, statuses.Length, out var plan);
        Run(task, plan, 0, new ColumnResult([], values, statuses));
    }

    /// <summary>
    /// The same as evaluating with integers for results, on several cores at once where there are rows enough: 32,768 for each core, and 8,192 where
    /// the formula is not <see cref="IsVectorized"/>.
    /// </summary>
    /// <param name="columns">A column for each of <see cref="Inputs"/>, in that order, all of one length.</param>
    /// <param name="values">Takes a value for each row; 0 where there is none.</param>
    /// <param name="statuses">Takes for each row whether there is a value, and if not, why; a value of more than 64 bits is an overflow here.</param>
    /// <param name="cores">The most cores to use, at least 1.</param>
    /// <param name="cancellation">Stops the evaluation between rows; results are then incomplete.</param>
    /// <exception cref="ArgumentException">There are more or fewer columns than inputs, or lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Decimals"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void EvaluateInParallel(
        ReadOnlySpan<Column> columns, Memory<long> values, Memory<OutcomeStatus> statuses, int cores, CancellationToken cancellation = default)
    {
        CheckDecimals();
        ArgumentOutOfRangeException.ThrowIfLessThan(cores, 1);
        var rows = statuses.Length;
        var task = Begin(columns, values.Length, rows, out var plan);
        var turns = (rows + RowsOfTurn - 1) / RowsOfTurn;
        var atOnce = CoresFor(turns, cores, isVectorized: plan is not null);
        if (atOnce == 1)
        {
            cancellation.ThrowIfCancellationRequested();
            var alone = NewWorker();
            for (var turn = 0; turn < turns; turn++)
            {
                cancellation.ThrowIfCancellationRequested();
                RunTurn(turn, alone);
            }

            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation };
        Parallel.For(0, turns, options, NewWorker, (turn, _, worker) => RunTurn(turn, worker), _ => { });

        Worker NewWorker() => new(task, BlockRunner.Of(task, plan, _width));

        Worker RunTurn(int turn, Worker worker)
        {
            var start = turn * RowsOfTurn;
            var count = Math.Min(RowsOfTurn, rows - start);
            worker.Run(start, new ColumnResult(values.Span.Slice(start, count), [], statuses.Span.Slice(start, count)));
            return worker;
        }
    }

    /// <summary>How many cores are worth waking: each is to have more to do than it takes to start it and to wait for it.</summary>
    /// <param name="turns">The turns there are.</param>
    /// <param name="cores">How many may be used.</param>
    /// <param name="isVectorized">Whether a turn is done in vectors, which takes some 15 µs; row by row it takes half a millisecond and more.</param>
    internal static int CoresFor(int turns, int cores, bool isVectorized) => Math.Clamp(isVectorized ? turns / VectorTurnsOfCore : turns, 1, cores);

    private void Run(ColumnTask task, ColumnPlan? plan, int start, ColumnResult result) =>
        new Worker(task, BlockRunner.Of(task, plan, _width)).Run(start, result);

    private ColumnTask Begin(ReadOnlySpan<Column> columns, int values, int statuses, out ColumnPlan? plan)
    {
        for (var i = 0; i < columns.Length; i++) Elements.ThrowIfNull(columns[i], i, nameof(columns));
        if (columns.Length != Inputs.Count)
        {
            throw new ArgumentException($"{Inputs.Count} inputs are prepared, and {columns.Length} columns given.", nameof(columns));
        }

        foreach (var column in columns)
        {
            ArgumentNullException.ThrowIfNull(column, nameof(columns));
            if (column.Length != statuses) throw new ArgumentException($"A column has {column.Length} rows, and there is room for {statuses}.", nameof(columns));
        }

        if (values != statuses) throw new ArgumentException($"There is room for {values} values and {statuses} statuses.", nameof(values));
        var scales = new int[columns.Length];
        var masks = new bool[columns.Length];
        const int FirstRows = 64;
        for (var i = 0; i < columns.Length; i++)
        {
            scales[i] = columns[i].DecimalsOf(0, Math.Min(FirstRows, statuses));
            masks[i] = columns[i].HasMarks;
        }

        plan = _plan is null || (!masks.Contains(true) && scales.All(s => s == 0)) ? _plan : Plan(scales, masks);
        return new ColumnTask(_prepared, Plan, [.. columns], Decimals, _target.Rounding);
    }

    private ColumnPlan? Plan(int[] scales, bool[] masks) =>
        ColumnPlanner.Plan(Formula.Program, _target.Decimals, _prepared.Slots, [.. scales], [.. masks]);

    private void CheckDecimals()
    {
        if (Decimals is null) throw new InvalidOperationException("The formula's target has no fixed decimals; its results are decimals.");
    }

    private sealed class Worker(ColumnTask task, BlockRunner? blocks)
    {
        private readonly RowRunner? _rows = blocks is null ? new RowRunner(task) : null;

        public void Run(int start, ColumnResult result)
        {
            if (blocks is not null) blocks.Run(start, result);
            else _rows!.Run(start, result);
        }
    }
}
