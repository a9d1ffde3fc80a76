namespace Iki.Core.Formulas.Algebra;

internal enum NodeKind
{
    /// <summary>The integer <see cref="ColumnNode.Value"/>.</summary>
    Constant,

    /// <summary>False everywhere.</summary>
    False,

    /// <summary>True everywhere.</summary>
    True,

    /// <summary>The figures of slot A, as integers at the column's scale; 0 where there is none.</summary>
    Figures,

    /// <summary>Where slot A has no figure.</summary>
    Missing,
    Add,
    Subtract,
    Multiply,

    /// <summary>|A|.</summary>
    Magnitude,

    /// <summary>A, negated where B is negative.</summary>
    WithSignOf,

    /// <summary>A ÷ B rounded half away from zero.</summary>
    RoundedQuotient,

    /// <summary>A ÷ B rounded down.</summary>
    FlooredQuotient,

    /// <summary>B where A holds, else C.</summary>
    Select,
    Less,
    LessOrEqual,
    Equal,
    Or,

    /// <summary>A, but not B.</summary>
    AndNot,

    /// <summary>A or B, not both.</summary>
    OneOnly,
}

/// <summary>What is computed for every row of a block: an integer or a condition, out of others with lower numbers.</summary>
internal readonly record struct ColumnNode(NodeKind Kind, int A = -1, int B = -1, int C = -1, double Value = 0);
