using System.Collections.Immutable;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// A program for inputs that are single figures in slots, ready to run on machine integers. Its steps work on registers: first the
/// inputs by slot, then the constants, then what is computed.
/// </summary>
internal sealed class MachineProgram
{
    public required FormulaProgram Program { get; init; }

    public required ImmutableArray<MachineStep> Steps { get; init; }

    /// <summary>Whether the figure of a slot is given in percent points.</summary>
    public required ImmutableArray<bool> SlotsInPoints { get; init; }

    /// <summary>What stands in the registers behind the slots from the start.</summary>
    public required ImmutableArray<MachineCell> Constants { get; init; }

    /// <summary>How many registers there are in all.</summary>
    public required int Registers { get; init; }

    /// <summary>The register in which the result is left.</summary>
    public required int Result { get; init; }
}

/// <summary>
/// A step of a <see cref="MachineProgram"/>: what is made of registers A and B goes to the register named first. Jumps go to B; a branch
/// goes to C where its condition failed; a call of function C takes B registers from A on.
/// </summary>
internal readonly record struct MachineStep(OpCode Code, int To, int A, int B = 0, int C = 0);
