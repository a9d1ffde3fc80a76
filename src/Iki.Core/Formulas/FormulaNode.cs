using System.Text.Json.Serialization;

namespace Iki.Core.Formulas;

/// <summary>The kind of result of a node.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum FormulaKind
{
    /// <summary>A plain number, with or without a unit.</summary>
    Number,

    /// <summary>A percentage, kept as its ratio: 98.75 % is 0.9875.</summary>
    Percentage,

    /// <summary>True or false.</summary>
    Condition,
}

/// <summary>
/// A node of a checked formula, for programs that translate formulas into something else: SQL, a spreadsheet, another language. There
/// are six kinds of node and no others: <see cref="FormulaNumber"/>, <see cref="FormulaBoolean"/>, <see cref="FormulaReference"/>,
/// <see cref="FormulaOperation"/>, <see cref="FormulaChoice"/> and <see cref="FormulaCall"/>.
/// </summary>
/// <remarks>
/// A formula may be thousands of levels deep. <see cref="Fold{T}(Func{FormulaNode, IReadOnlyList{T}, T})"/> goes through it without
/// recursion; a method that calls itself for every operand may run out of stack.
/// </remarks>
[JsonConverter(typeof(IkiJsonConverter))]
public abstract class FormulaNode
{
    private protected FormulaNode(FormulaNodeOrigin origin, EquatableList<FormulaNode> operands)
    {
        (Span, Text, Kind, Unit) = (origin.Span, origin.Span.Of(origin.Formula), origin.Kind, origin.Unit);
        Operands = operands;
    }

    /// <summary>Its place in the text of the formula, without surrounding parentheses.</summary>
    public TextSpan Span { get; }

    /// <summary>The text of the node.</summary>
    public string Text { get; }

    /// <summary>What it gives.</summary>
    public FormulaKind Kind { get; }

    /// <summary>The unit of its result, <c>%</c> for a percentage; null where there is none or it is unknown.</summary>
    public string? Unit { get; }

    /// <summary>The parts it is made of, in the order of the text.</summary>
    public EquatableList<FormulaNode> Operands { get; }

    /// <summary>Computes a result for the formula from the leaves up: for each node from the results of its operands.</summary>
    /// <param name="of">Computes the result of a node, from the node and the results of its operands, in their order.</param>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <returns>The result of this part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    public T Fold<T>(Func<FormulaNode, IReadOnlyList<T>, T> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var results = new Stack<T>();
        var pending = new Stack<(FormulaNode Node, bool IsReady)>();
        pending.Push((this, false));
        while (pending.TryPop(out var next))
        {
            var (node, isReady) = next;
            var count = node.Operands.Count;
            if (!isReady && count > 0)
            {
                pending.Push((node, true));
                for (var i = count - 1; i >= 0; i--) pending.Push((node.Operands[i], false));
                continue;
            }

            var operands = new T[count];
            for (var i = count - 1; i >= 0; i--) operands[i] = results.Pop();
            results.Push(of(node, operands));
        }

        return results.Pop();
    }

    /// <summary>The same with a method for each kind of node.</summary>
    /// <param name="visitor">The methods.</param>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <returns>The result of this part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is null.</exception>
    public T Fold<T>(FormulaVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return Fold<T>((node, operands) => node.Accept(visitor, operands));
    }

    /// <summary>The node as written in the text.</summary>
    public override string ToString() => Text;

    private protected abstract T Accept<T>(FormulaVisitor<T> visitor, IReadOnlyList<T> operands);
}

/// <summary>Computes a result for a formula with a method for each kind of node, from the leaves up.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public abstract class FormulaVisitor<T>
{
    /// <summary>A number written out.</summary>
    /// <param name="node">The number.</param>
    public abstract T VisitNumber(FormulaNumber node);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="node">Which of the two.</param>
    public abstract T VisitBoolean(FormulaBoolean node);

    /// <summary>A name.</summary>
    /// <param name="node">The name.</param>
    public abstract T VisitReference(FormulaReference node);

    /// <summary>An operator.</summary>
    /// <param name="node">The operator and its operands.</param>
    /// <param name="operands">The results of the operands.</param>
    public abstract T VisitOperation(FormulaOperation node, IReadOnlyList<T> operands);

    /// <summary>One of two, by a condition.</summary>
    /// <param name="node">The choice.</param>
    /// <param name="condition">The result of the condition.</param>
    /// <param name="whenTrue">What came of the part for when it holds.</param>
    /// <param name="whenFalse">What came of the part for when it does not.</param>
    public abstract T VisitChoice(FormulaChoice node, T condition, T whenTrue, T whenFalse);

    /// <summary>A function.</summary>
    /// <param name="node">The function and its arguments.</param>
    /// <param name="arguments">The results of the arguments.</param>
    public abstract T VisitCall(FormulaCall node, IReadOnlyList<T> arguments);
}

/// <summary>What every node is made with.</summary>
internal sealed record FormulaNodeOrigin(string Formula, TextSpan Span, FormulaKind Kind, string? Unit);
