using System.Text.Json.Serialization;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas;

/// <summary>A number written out. A percent literal is its ratio: <c>30%</c> and <c>300‰</c> are 3/10.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class FormulaNumber : FormulaNode
{
    internal FormulaNumber(FormulaNodeOrigin origin, NumberNode node)
        : base(origin, [])
    {
        (Value, IsPercent, IsPerMille) = (node.Value, node.IsPercent, node.Share == ShareUnit.PerMille);
    }

    /// <summary>The number.</summary>
    public Rational Value { get; }

    /// <summary>Whether it is written with a percent sign, or with <c>‰</c>.</summary>
    public bool IsPercent { get; }

    /// <summary>Whether it is written with <c>‰</c>.</summary>
    public bool IsPerMille { get; }

    private protected override T Accept<T>(FormulaVisitor<T> visitor, IReadOnlyList<T> operands) => visitor.VisitNumber(this);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class FormulaBoolean : FormulaNode
{
    internal FormulaBoolean(FormulaNodeOrigin origin, bool value)
        : base(origin, []) => Value = value;

    /// <summary>Which of the two.</summary>
    public bool Value { get; }

    private protected override T Accept<T>(FormulaVisitor<T> visitor, IReadOnlyList<T> operands) => visitor.VisitBoolean(this);
}

/// <summary>The time for which a name is used.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum FormulaTime
{
    /// <summary>In the requested period.</summary>
    Current,

    /// <summary>A number of periods of the same length before it: <c>Previous(x, n)</c>.</summary>
    Previous,

    /// <summary>In the same period of the year before: <c>LastYear(x)</c>.</summary>
    LastYear,

    /// <summary>From the start of the year to the end of the period: <c>YearToDate(x)</c>.</summary>
    YearToDate,
}

/// <summary>A name. It stands for its total or, as an argument of a function of one variable, for the figures behind it.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class FormulaReference : FormulaNode
{
    internal FormulaReference(FormulaNodeOrigin origin, FormulaSymbol symbol, string? item, FormulaTime time, int periods)
        : base(origin, [])
    {
        (Symbol, Item, Time, Periods) = (symbol, item, time, periods);
    }

    /// <summary>What the name stands for.</summary>
    public FormulaSymbol Symbol { get; }

    /// <summary>The key of the item after the dot; null for the whole variable.</summary>
    public string? Item { get; }

    /// <summary>The time for which it is used.</summary>
    public FormulaTime Time { get; }

    /// <summary>How many periods before, for <see cref="FormulaTime.Previous"/>; else 0.</summary>
    public int Periods { get; }

    /// <summary>
    /// Whether its figures are given in percent points, 98.75 for 98.75 %, or in points per mille, so that the value of the node is a hundredth
    /// or a thousandth of them (<see cref="Divisor"/>). Another indicator in percent gives its ratio as it is.
    /// </summary>
    public bool IsInPercentPoints => Divisor != 1;

    /// <summary>What its figures are divided by to be the value of the node: 100 where they are in percent points, 1,000 in points per mille, else 1.</summary>
    public int Divisor => Symbol.ShareOfFigures.Points();

    private protected override T Accept<T>(FormulaVisitor<T> visitor, IReadOnlyList<T> operands) => visitor.VisitReference(this);
}

/// <summary>An operator with one operand or two.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class FormulaOperation : FormulaNode
{
    internal FormulaOperation(FormulaNodeOrigin origin, FormulaOperator op, string sign, EquatableList<FormulaNode> operands)
        : base(origin, operands)
    {
        (Operator, Sign) = (op, sign);
    }

    /// <summary>The operator.</summary>
    public FormulaOperator Operator { get; }

    /// <summary>The operator as canonical text writes it: <c>*</c>, <c>!=</c>, <c>and</c>.</summary>
    public string Sign { get; }

    private protected override T Accept<T>(FormulaVisitor<T> visitor, IReadOnlyList<T> operands) => visitor.VisitOperation(this, operands);
}

/// <summary>A choice between two values by a condition, written <c>If(c, a, b)</c> or <c>c ? a : b</c>. Only the one that is chosen counts.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class FormulaChoice : FormulaNode
{
    internal FormulaChoice(FormulaNodeOrigin origin, EquatableList<FormulaNode> operands)
        : base(origin, operands)
    {
    }

    /// <summary>The condition.</summary>
    public FormulaNode Condition => Operands[0];

    /// <summary>The result if it holds.</summary>
    public FormulaNode WhenTrue => Operands[1];

    /// <summary>The result if it does not hold.</summary>
    public FormulaNode WhenFalse => Operands[2];

    private protected override T Accept<T>(FormulaVisitor<T> visitor, IReadOnlyList<T> operands) =>
        visitor.VisitChoice(this, operands[0], operands[1], operands[2]);
}

/// <summary>A function and its arguments.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class FormulaCall : FormulaNode
{
    private readonly FunctionDefinition _function;

    internal FormulaCall(FormulaNodeOrigin origin, FunctionDefinition function, FormulaAxis? axis, EquatableList<FormulaNode> operands)
        : base(origin, operands)
    {
        _function = function;
        Axis = axis;
    }

    /// <summary>The English name of a function of the language, whichever was written; the name of a function of the host.</summary>
    public string Function => _function.Name.English;

    /// <summary>What it goes through one by one; its one operand is worked out for each row. Null for a function that goes through nothing.</summary>
    public FormulaAxis? Axis { get; }

    /// <summary>The host's function; null for one of the language.</summary>
    public HostFunction? Host => _function.Host;

    /// <summary>
    /// Whether it uses the figures behind its first argument instead of its total: <c>Average(x)</c> does, <c>Average(x, y)</c> does
    /// not.
    /// </summary>
    public bool TakesFigures => _function.TakesFigures(Operands.Count);

    /// <summary>Whether it rounds a percentage, which is rounded in percent points: times 100, rounded, and through 100.</summary>
    public bool RoundsPercentPoints => _function.Rounds && Kind == FormulaKind.Percentage;

    private protected override T Accept<T>(FormulaVisitor<T> visitor, IReadOnlyList<T> operands) => visitor.VisitCall(this, operands);
}
