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

    /// <summary>The power of ten of the points in which the figure of a slot is given: 2 for percent points, 3 for points per mille, else 0.</summary>
    public required ImmutableArray<byte> SlotDecimals { get; init; }

    /// <summary>What stands in the registers behind the slots from the start.</summary>
    public required ImmutableArray<MachineCell> Constants { get; init; }

    /// <summary>How many registers there are in all.</summary>
    public required int Registers { get; init; }

    /// <summary>The register in which the result is left.</summary>
    public required int Result { get; init; }
}

/// <summary>What a step of a <see cref="MachineProgram"/> does with registers A and B; the result goes to the register To.</summary>
internal enum MachineOp
{
    Multiply,
    Divide,
    Add,
    Subtract,

    /// <summary>The comparison of node C.</summary>
    Compare,
    Copy,
    Negate,
    Not,
    IsMissing,
    IsPresent,

    /// <summary>The function of node C, of B registers from A on.</summary>
    Call,

    /// <summary>Goes on at step B.</summary>
    Jump,

    /// <summary>Goes on at step B unless A holds, and at step C where A has failed, which it then copies.</summary>
    Branch,

    /// <summary>Goes on at step B where A has failed or is false.</summary>
    AndThen,

    /// <summary>Goes on at step B where A has failed or is true.</summary>
    OrElse,

    /// <summary>Goes on at step B unless A is missing.</summary>
    UnlessMissing,
}

/// <summary>A step of a <see cref="MachineProgram"/>.</summary>
internal readonly record struct MachineStep(MachineOp Op, int To, int A, int B = 0, int C = 0);
