using System.Runtime.CompilerServices;
using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>What an engine knows of a node's value: a condition, a failure, or something of its own.</summary>
internal interface IPart<T>
{
    Failure? Failure { get; }

    bool Truth { get; }

    static abstract T Of(bool truth);

    static abstract T Of(Failure failure);
}

/// <summary>What an engine makes of the nodes that need all of their operands.</summary>
internal interface IEngine<T>
{
    /// <summary>Whether it gave up: then the result has no meaning.</summary>
    bool HasGivenUp { get; }

    /// <summary>The value of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="operands">The values of its operands.</param>
    T Of(ProgramNode node, ReadOnlySpan<T> operands);
}

/// <summary>
/// Folds a program the way it is evaluated: nodes in order, but operands that are not needed are passed by. It does not recurse,
/// whatever the depth of a formula.
/// </summary>
internal static class ProgramFold
{
    /// <summary>The value of a program.</summary>
    public static T Run<T, TEngine>(FormulaProgram program, ref TEngine engine)
        where T : struct, IPart<T>
        where TEngine : struct, IEngine<T> => Run<T, TEngine>(program, program.Result, ref engine);

    /// <summary>The value of a node of a program.</summary>
    public static T Run<T, TEngine>(FormulaProgram program, int root, ref TEngine engine)
        where T : struct, IPart<T>
        where TEngine : struct, IEngine<T>
    {
        var nodes = program.Nodes;
        var first = nodes[root].First;
        var lowest = nodes[root].Place;

        // Most formulas are not deep, and need nothing of the heap.
        var few = default(FewValues<T>);
        Span<T> values = program.Places <= FewValues<T>.Count ? few : new T[program.Places];
        for (var i = first; i <= root; i++)
        {
            var node = nodes[i];
            if (node.Gate is { } gate && i > first && !IsOpen(gate, values[gate.Decider - lowest]))
            {
                i = gate.Root;
                continue;
            }

            var place = node.Place - lowest;
            values[place] = node.Op switch
            {
                NodeOp.And => Decided(values[place], values[place + 1], decidedBy: false),
                NodeOp.Or => Decided(values[place], values[place + 1], decidedBy: true),
                NodeOp.Choice => values[place].Failure is null ? values[place + 1] : values[place],
                NodeOp.Alternative => Alternative(values[place], values[place + 1]),
                NodeOp.IsMissing => values[place].Failure is null || IsMissing(values[place]) ? T.Of(IsMissing(values[place])) : values[place],
                _ => engine.Of(node, values.Slice(place, node.Operands.Length)),
            };
            if (engine.HasGivenUp) return default;
        }

        return values[0];
    }

    private static bool IsOpen<T>(Gate gate, in T decider)
        where T : struct, IPart<T> => gate.When switch
    {
        GateCondition.Holds => decider.Failure is null && decider.Truth,
        GateCondition.DoesNotHold => decider.Failure is null && !decider.Truth,
        GateCondition.IsMissing => IsMissing(decider),
        _ => false,
    };

    private static T Decided<T>(in T left, in T right, bool decidedBy)
        where T : struct, IPart<T> => left.Failure is not null || left.Truth == decidedBy ? left : right;

    private static T Alternative<T>(in T left, in T right)
        where T : struct, IPart<T>
    {
        if (!IsMissing(left)) return left;
        return IsMissing(right) ? T.Of(Failure.Merge(left.Failure!, right.Failure!)) : right;
    }

    private static bool IsMissing<T>(in T part)
        where T : struct, IPart<T> => part.Failure is { Status: OutcomeStatus.MissingInput };

    [InlineArray(Count)]
    private struct FewValues<T>
    {
        public const int Count = 8;

        private T _first;
    }
}
