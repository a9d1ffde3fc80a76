using System.Diagnostics;

namespace Iki.Core.Numerics;

/// <summary>What makes a real number of others.</summary>
internal enum RealOperation
{
    Negate,
    Abs,
    Add,
    Subtract,
    Multiply,
    Divide,
    Min,
    Max,
    Power,
    Ln,
    Exp,
}

/// <summary>
/// A real number as the operation that gives it, which can be worked out as closely as is asked for. How far that went is remembered at
/// each level, so that what is used twice is worked out once, and a formula of n operations costs at most n of them at every level.
/// </summary>
/// <remarks>Immutable but for what it remembers: two threads at once work out the same, and either may be kept.</remarks>
internal sealed class RealExpression
{
    /// <summary>The most bits to which numbers are refined.</summary>
    public const int MostBits = 2_048;

    /// <summary>How many times the bits are doubled, from 64 to the most.</summary>
    public const int Levels = 6;

    private readonly RealOperation _operation;
    private readonly RealNumber _left;
    private readonly RealNumber _right;
    private readonly Enclosure?[] _known = new Enclosure?[Levels];

    private RealExpression(RealOperation operation, RealNumber left, RealNumber right) =>
        (_operation, _left, _right) = (operation, left, right);

    /// <summary>The least level that says where the number is.</summary>
    public int FirstLevel { get; private set; }

    /// <summary>Where the number is, as the first level says.</summary>
    public Enclosure Near => _known[FirstLevel]!;

    public static int BitsOf(int level) => 64 << level;

    /// <summary>Makes the number, if its size can be told and is not beyond the bounds.</summary>
    public static RealFailure TryMake(RealOperation operation, RealNumber left, RealNumber right, out RealExpression expression)
    {
        expression = new RealExpression(operation, left, right);
        for (; expression.FirstLevel < Levels; expression.FirstLevel++)
        {
            var near = expression.At(expression.FirstLevel);
            if (near is null) continue;
            if (near == Enclosure.OutOfBounds || near.IsBeyond(RealNumber.MaximumBits) || near.MostBits < RealNumber.LeastExponent) return RealFailure.TooLarge;
            if (near.MostBits <= RealNumber.MaximumBits) return RealFailure.None;
        }

        return RealFailure.Undecided;
    }

    /// <summary>Where the number is, worked out with the bits of a level; null where they are too few to tell.</summary>
    public Enclosure? At(int level)
    {
        if (_known[level] is null) Refine(level);
        return _known[level] == Enclosure.Nothing ? null : _known[level];
    }

    /// <summary>Whether a level is worked out, be it that it says nothing.</summary>
    public bool IsKnown(int level) => _known[level] is not null;

    /// <summary>Works out what the number is made of before itself; expressions may be deeper than the stack.</summary>
    private void Refine(int level)
    {
        if (_left.IsKnown(level) && _right.IsKnown(level))
        {
            _known[level] = WorkedOut(level) ?? Enclosure.Nothing;
            return;
        }

        var pending = new Stack<RealExpression>();
        pending.Push(this);
        while (pending.TryPeek(out var next))
        {
            if (!next._left.IsKnown(level)) pending.Push(next._left.Expression!);
            else if (!next._right.IsKnown(level)) pending.Push(next._right.Expression!);
            else pending.Pop()._known[level] = next.WorkedOut(level) ?? Enclosure.Nothing;
        }
    }

    private Enclosure? WorkedOut(int level)
    {
        var bits = BitsOf(level);
        if (_operation == RealOperation.Power) return RealPower.At(_left, _right, level);
        if (_operation == RealOperation.Ln && _left.TryGetExact(out var exact)) return Enclosure.Logarithm(exact, bits);
        if (_operation == RealOperation.Exp) return _left.At(level, RealPower.Spare)?.Exponential(bits);
        if (_left.At(level) is not { } left || _right.At(level) is not { } right) return null;
        return _operation switch
        {
            RealOperation.Negate => left.Negate(),
            RealOperation.Abs => left.Abs(),
            RealOperation.Add => Enclosure.Add(left, right, bits),
            RealOperation.Subtract => Enclosure.Add(left, right.Negate(), bits),
            RealOperation.Multiply => Enclosure.Multiply(left, right, bits),
            RealOperation.Divide => Enclosure.Divide(left, right, bits),
            RealOperation.Min => Enclosure.Min(left, right, bits),
            RealOperation.Max => Enclosure.Min(left.Negate(), right.Negate(), bits).Negate(),
            RealOperation.Ln => left.Logarithm(bits),
            _ => throw new UnreachableException($"{_operation} is worked out elsewhere."),
        };
    }
}
