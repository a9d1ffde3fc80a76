using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Documents.Annexes;

/// <summary>A formula as an equation, with what decrees call its quantities in place of their names.</summary>
internal sealed class FormulaEquation(Func<string, string?, string> labelOf, Language language) : FormulaVisitor<FormulaEquation.Part>
{
    private const int Loosest = 0, Order = 3, Sum = 4, Product = 5, Prefix = 6, Power = 7, Whole = 8;

    /// <summary>An equation, and how tightly it holds together.</summary>
    /// <param name="Pieces">Its pieces.</param>
    /// <param name="Tightness">How tightly; what is looser than its place stands in parentheses.</param>
    internal readonly record struct Part(EquationPiece[] Pieces, int Tightness);

    /// <summary>The equation of a formula.</summary>
    public Equation Of(Formula formula) => new(formula.Tree.Fold(this).Pieces);

    /// <inheritdoc/>
    public override Part VisitNumber(FormulaNumber node) => new([new EquationSign(Number(node)), .. node.IsPercent ? new EquationPiece[] { new EquationSign("%") } : []], Whole);

    /// <inheritdoc/>
    public override Part VisitBoolean(FormulaBoolean node) => new([new EquationText(node.Text)], Whole);

    /// <inheritdoc/>
    public override Part VisitReference(FormulaReference node)
    {
        var time = node.Time switch
        {
            FormulaTime.Previous => AnnexWords.Previous,
            FormulaTime.LastYear => AnnexWords.LastYear,
            FormulaTime.YearToDate => AnnexWords.YearToDate,
            _ => null,
        };
        var label = labelOf(node.Symbol.Name, node.Item);
        return new Part([new EquationText(time is null ? label : $"{label} {time.In(language)}")], Whole);
    }

    /// <inheritdoc/>
    public override Part VisitOperation(FormulaOperation node, IReadOnlyList<Part> operands)
    {
        switch (node.Operator)
        {
            case FormulaOperator.Divide:
                return new Part([new EquationFraction(new Equation(operands[0].Pieces), new Equation(operands[1].Pieces))], Whole);
            case FormulaOperator.Power:
                return new Part([new EquationScript(new Equation(In(operands[0], Whole)), null, new Equation(operands[1].Pieces))], Power);
            case FormulaOperator.Negate:
                return new Part([new EquationSign("−"), .. In(operands[0], Prefix)], Prefix);
            case FormulaOperator.Not:
                return new Part([new EquationText(node.Sign), .. In(operands[0], Order)], Loosest + 2);
        }

        var (sign, tightness) = node.Operator switch
        {
            FormulaOperator.Multiply => ("×", Product),
            FormulaOperator.Add => ("+", Sum),
            FormulaOperator.Subtract => ("−", Sum),
            FormulaOperator.LessOrEqual => ("≤", Order),
            FormulaOperator.GreaterOrEqual => ("≥", Order),
            FormulaOperator.NotEqual => ("≠", Order),
            FormulaOperator.And => (node.Sign, Loosest + 1),
            FormulaOperator.Or => (node.Sign, Loosest),
            _ => (node.Sign, Order),
        };
        EquationPiece between = node.Operator is FormulaOperator.And or FormulaOperator.Or ? new EquationText(sign) : new EquationSign(sign);
        return new Part([.. In(operands[0], tightness), between, .. In(operands[1], tightness + 1)], tightness);
    }

    /// <inheritdoc/>
    public override Part VisitChoice(FormulaChoice node, Part condition, Part whenTrue, Part whenFalse) => new(
        [
            .. whenTrue.Pieces, new EquationText(AnnexWords.If.In(language)), .. condition.Pieces, new EquationSign(";"),
            .. whenFalse.Pieces, new EquationText(AnnexWords.Otherwise.In(language)),
        ],
        Loosest);

    /// <inheritdoc/>
    public override Part VisitCall(FormulaCall node, IReadOnlyList<Part> arguments)
    {
        if (node is { Function: "Sum", Axis: null } && arguments.Count == 1) return new Part([new EquationSign("∑"), .. In(arguments[0], Prefix)], Prefix);
        if (node.Function == "Sqrt") return new Part([new EquationRoot(null, new Equation(arguments[0].Pieces))], Whole);
        if (node.Function == "Root") return new Part([new EquationRoot(new Equation(arguments[1].Pieces), new Equation(arguments[0].Pieces))], Whole);
        var inside = new List<EquationPiece>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0) inside.Add(new EquationSign(";"));
            inside.AddRange(arguments[i].Pieces);
        }

        // As written: its name, and the word for what it goes through.
        var name = node.Text[..Math.Max(0, node.Text.IndexOf('(', StringComparison.Ordinal))].Trim();
        return new Part([new EquationText(name.Length == 0 ? node.Function : name), new EquationFence("(", new Equation(inside), ")")], Whole);
    }

    private static EquationPiece[] In(Part part, int least) =>
        part.Tightness >= least ? part.Pieces : [new EquationFence("(", new Equation(part.Pieces), ")")];

    private string Number(FormulaNumber node)
    {
        var value = node.IsPercent ? node.Value * Rational.Hundred : node.Value;
        return Workbooks.CellNumber.ToDecimal(value) is { } number ? Languages.Number(number, language) : node.Text.TrimEnd('%', ' ');
    }
}
