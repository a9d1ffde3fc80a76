using System.Collections.Immutable;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Compilation;

/// <summary>A checked formula as steps for a stack machine: all that evaluation needs, and nothing of how it came about.</summary>
internal sealed record FormulaProgram
{
    public required string Text { get; init; }

    public required ImmutableArray<Instruction> Code { get; init; }

    public required ImmutableArray<Rational> Constants { get; init; }

    public required ImmutableArray<InputReference> Inputs { get; init; }

    /// <summary>The spans of divisors that an instruction names.</summary>
    public required ImmutableArray<TextSpan> Divisors { get; init; }

    /// <summary>The functions that an instruction names.</summary>
    public required ImmutableArray<FunctionDefinition> Functions { get; init; }

    /// <summary>How many values the stack holds at most.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether the result is a percentage, whose value is given in percent points.</summary>
    public required bool IsPercentage { get; init; }

    /// <summary>Whether the result is in percent points already, so that its exact value is a hundredth of it.</summary>
    public required bool IsPercentPoints { get; init; }

    /// <summary>What the result is multiplied by to be shown: a ratio by 100, unless it is in percent points already.</summary>
    public int ShownFactor => IsPercentage && !IsPercentPoints ? 100 : 1;

    /// <summary>Whether the result is a condition.</summary>
    public required bool IsCondition { get; init; }

    /// <summary>The unit of the result; null where there is none to tell.</summary>
    public required string? Unit { get; init; }

    /// <summary>The program of one of its instructions alone.</summary>
    public FormulaProgram Only(Instruction instruction) => this with { Code = [instruction] };
}
