using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Formulas;

/// <summary>
/// A formula ready to evaluate often: a single figure for each of its inputs, in slots instead of by name. Figures that fit 64
/// bits are computed with exactly, in machine integers and without allocating; larger ones as exactly and not as fast. Safe to
/// share between threads.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class PreparedFormula
{
    private const int RegistersOnStack = 64;

    // Null where the formula is not for machine integers.
    private readonly MachineProgram? _program;
    private readonly MachineExit _exit;

    internal PreparedFormula(
        Formula formula, EquatableList<string> inputs, ImmutableArray<int> slots, MachineProgram? program, MachineExit exit)
    {
        Formula = formula;
        Inputs = inputs;
        Slots = slots;
        _program = program;
        _exit = exit;
    }

    /// <summary>The formula.</summary>
    public Formula Formula { get; }

    /// <summary>The inputs in the order of their slots.</summary>
    public EquatableList<string> Inputs { get; }

    /// <summary>The slot of each of the formula's inputs, −1 where it has none.</summary>
    internal ImmutableArray<int> Slots { get; }

    /// <summary>The value for whole figures, or the status that says why there is none.</summary>
    /// <param name="figures">One figure for each of <see cref="Inputs"/>, in that order; of a percentage in percent points.</param>
    /// <exception cref="ArgumentException">There are more or fewer figures than inputs.</exception>
    [SkipLocalsInit]
    public PreparedOutcome Evaluate(ReadOnlySpan<long> figures)
    {
        CheckCount(figures.Length, nameof(figures));
        if (_program is { Registers: <= RegistersOnStack } program)
        {
            Span<MachineCell> registers = stackalloc MachineCell[RegistersOnStack];
            var isSmall = true;
            for (var i = 0; i < figures.Length; i++) isSmall &= MachineCell.TryOf(figures[i], program.SlotDecimals[i], out registers[i]);
            if (isSmall && MachineEvaluator.TryRun(program, registers)) return _exit.Leave(registers[program.Result]);
        }

        return EvaluateAny(Converted(figures, static f => (Figure?)f));
    }

    /// <summary>The value for decimal figures, or the status that says why there is none.</summary>
    /// <param name="figures">
    /// One figure for each of <see cref="Inputs"/>, in that order; null where it is missing; of a percentage in percent points.
    /// </param>
    /// <exception cref="ArgumentException">There are more or fewer figures than inputs.</exception>
    [SkipLocalsInit]
    public PreparedOutcome Evaluate(ReadOnlySpan<decimal?> figures)
    {
        CheckCount(figures.Length, nameof(figures));
        if (_program is { Registers: <= RegistersOnStack } program)
        {
            Span<MachineCell> registers = stackalloc MachineCell[RegistersOnStack];
            var isSmall = true;
            for (var i = 0; i < figures.Length; i++)
            {
                if (figures[i] is { } figure) isSmall &= MachineCell.TryOf(figure, program.SlotDecimals[i], out registers[i]);
                else registers[i] = MachineCell.Failed(OutcomeStatus.MissingInput);
            }

            if (isSmall && MachineEvaluator.TryRun(program, registers)) return _exit.Leave(registers[program.Result]);
        }

        return EvaluateAny(Converted(figures, static f => f is { } figure ? figure : (Figure?)null));
    }

    /// <summary>The value for given figures, or the status that says why there is none.</summary>
    /// <param name="figures">One figure for each of <see cref="Inputs"/>, in that order; null where it is missing.</param>
    /// <exception cref="ArgumentException">There are more or fewer figures than inputs.</exception>
    public PreparedOutcome Evaluate(ReadOnlySpan<Figure?> figures)
    {
        CheckCount(figures.Length, nameof(figures));
        return EvaluateAny(figures);
    }

    /// <summary>What <see cref="Evaluate(ReadOnlySpan{Figure?})"/> gives, in full: what is missing, which divisor is 0, in words.</summary>
    /// <param name="figures">One figure for each of <see cref="Inputs"/>, in that order; null where it is missing.</param>
    /// <exception cref="ArgumentException">There are more or fewer figures than inputs.</exception>
    public Outcome Explain(ReadOnlySpan<Figure?> figures)
    {
        CheckCount(figures.Length, nameof(figures));
        return Formula.Doubted(new SlotInputs(Formula.Program.Inputs, Slots, figures));
    }

    private static Figure?[] Converted<T>(ReadOnlySpan<T> figures, Func<T, Figure?> convert)
    {
        var converted = new Figure?[figures.Length];
        for (var i = 0; i < figures.Length; i++) converted[i] = convert(figures[i]);
        return converted;
    }

    [SkipLocalsInit]
    private PreparedOutcome EvaluateAny(ReadOnlySpan<Figure?> figures)
    {
        if (_program is not { } program) return new PreparedOutcome(Explain(figures));
        if (program.Registers <= RegistersOnStack) return EvaluateAny(program, figures, stackalloc MachineCell[program.Registers]);
        var rented = ArrayPool<MachineCell>.Shared.Rent(program.Registers);
        var outcome = EvaluateAny(program, figures, rented);
        ArrayPool<MachineCell>.Shared.Return(rented);
        return outcome;
    }

    private PreparedOutcome EvaluateAny(MachineProgram program, ReadOnlySpan<Figure?> figures, Span<MachineCell> registers)
    {
        var isSmall = true;
        for (var i = 0; i < figures.Length; i++)
        {
            if (!figures[i].HasValue) registers[i] = MachineCell.Failed(OutcomeStatus.MissingInput);
            else isSmall &= MachineCell.TryOf(Nullable.GetValueRefOrDefaultRef(in figures[i]), program.SlotDecimals[i], out registers[i]);
        }

        return isSmall && MachineEvaluator.TryRun(program, registers) ? _exit.Leave(registers[program.Result]) : new PreparedOutcome(Explain(figures));
    }

    private void CheckCount(int count, string name)
    {
        if (count == Inputs.Count) return;
        throw new ArgumentException($"{Inputs.Count} inputs are prepared, and {count} figures given.", name);
    }
}
