using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// Evaluates a formula with a single figure of each name in machine integers, where nothing is to be said besides the value. All else is
/// left to the evaluation that can say it.
/// </summary>
internal sealed class FiguresByName
{
    private const int RegistersOnStack = 64;

    private readonly FormulaProgram _formula;

    // Null where the formula asks for more than figures by name, or may remark on them.
    private readonly MachineProgram? _program;
    private readonly MachineExit _exit;
    private readonly string[] _names;

    private FiguresByName(FormulaProgram formula, MachineProgram? program, MachineExit exit, string[] names)
    {
        _formula = formula;
        _program = program;
        _exit = exit;
        _names = names;
    }

    /// <summary>What evaluates a formula so.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="exit">How its value is rounded.</param>
    public static FiguresByName Of(FormulaProgram formula, MachineExit exit)
    {
        var (slots, names) = (new int[formula.Inputs.Length], new string[formula.Inputs.Length]);
        for (var i = 0; i < slots.Length; i++) (slots[i], names[i]) = (i, formula.Inputs[i].Symbol.Name);
        var program = CanBeSilent(formula) ? MachineTranslation.Translate(formula, ImmutableCollectionsMarshal.AsImmutableArray(slots), slots.Length) : null;
        return new FiguresByName(formula, program is { Registers: <= RegistersOnStack } ? program : null, exit, names);
    }

    // A formula may be computed once only, so that loops are worth writing here.
    private static bool CanBeSilent(FormulaProgram formula)
    {
        foreach (var input in formula.Inputs)
        {
            if (input is not { Item: null, Shift: Shift.None, IsOfCalendar: false } || input.Symbol.Items.Count > 0) return false;
        }

        foreach (var node in formula.Nodes)
        {
            if (node.Function is { SignFollowsDivisor: true }) return false;
        }

        return true;
    }

    /// <summary>The outcome for the figures; null where it has no value or a figure is doubtful, which needs words.</summary>
    /// <param name="figures">Each name with its figure; of a name given twice the last one counts.</param>
    [SkipLocalsInit]
    public Outcome? TryEvaluate(ReadOnlySpan<(string Name, Figure Figure)> figures)
    {
        if (_program is not { } program) return null;
        Span<MachineCell> registers = stackalloc MachineCell[RegistersOnStack];
        for (var slot = 0; slot < _names.Length; slot++) registers[slot] = MachineCell.Failed(OutcomeStatus.MissingInput);
        for (var i = 0; i < figures.Length; i++)
        {
            ref readonly var given = ref figures[i];
            if (given.Name is null || given.Figure.Problem is not null) return null;
            if (SlotOf(given.Name, i) is var slot && slot < 0) continue;
            if (!MachineCell.TryOf(given.Figure, program.SlotDecimals[slot], out registers[slot])) return null;
            if (_formula.Inputs[slot].Share == ShareUnit.Percent && Plausibility.LooksLikeRatio(given.Figure.Value)) return null;
        }

        if (!MachineEvaluator.TryRun(program, registers)) return null;
        var outcome = _exit.Leave(registers[program.Result]);
        return outcome.Status != OutcomeStatus.Computed ? null
            : new Outcome { Status = OutcomeStatus.Computed, Value = outcome.Value, Exact = outcome.Exact, Condition = outcome.Condition, Unit = UnitOf(outcome) };
    }

    // A condition has none.
    private string? UnitOf(in PreparedOutcome outcome) => outcome.Condition is null ? _formula.Unit : null;

    /// <summary>The slot of a name, which is most often at its own place; −1 for one that the formula does not use.</summary>
    private int SlotOf(string name, int place)
    {
        if (place < _names.Length && name.Equals(_names[place], StringComparison.OrdinalIgnoreCase)) return place;
        for (var slot = 0; slot < _names.Length; slot++)
        {
            if (name.Equals(_names[slot], StringComparison.OrdinalIgnoreCase)) return slot;
        }

        return -1;
    }
}
