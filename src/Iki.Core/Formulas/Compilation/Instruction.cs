namespace Iki.Core.Formulas.Compilation;

internal enum OpCode
{
    /// <summary>Pushes constant A.</summary>
    Number,

    /// <summary>Pushes true (A = 1) or false.</summary>
    Truth,

    /// <summary>Pushes the total of input A.</summary>
    Load,

    /// <summary>Pushes what function A makes of the figures of input B (and C, whose total is the divisor of number D).</summary>
    Figures,
    Add,
    Subtract,
    Multiply,

    /// <summary>Divides; A is the number of its divisor.</summary>
    Divide,
    Negate,
    Not,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,

    /// <summary>Goes to A.</summary>
    Jump,

    /// <summary>Takes a condition: goes on where it holds, to A where it does not; where it failed, pushes the failure and goes to B.</summary>
    Branch,

    /// <summary>Goes to A, keeping the condition, where it failed or is false; else drops it.</summary>
    AndThen,

    /// <summary>Goes to A, keeping the condition, where it failed or is true; else drops it.</summary>
    OrElse,

    /// <summary>Goes to A, keeping the value, unless it is missing.</summary>
    UnlessMissing,

    /// <summary>Takes an alternative and the missing one before it: the alternative, or all that is missing.</summary>
    Alternative,
    IsMissing,

    /// <summary>Function A of B numbers; C is the number of its divisor, where the function divides.</summary>
    Call,
}

/// <summary>A step of a program for a machine with a stack of values.</summary>
internal readonly record struct Instruction(OpCode Code, int A = 0, int B = 0, int C = 0, int D = 0);
