using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <content>What functions take and give (docs/formula-syntax.md, Functions).</content>
internal sealed partial class Checker
{
    private FormulaType TypeOfCall(CallNode call)
    {
        if (_bound.FunctionOf(call) is not { } function) return FormulaType.Unknown;
        if (function.Signature == Signature.Branches) return TypeOfBranches(call, call.Arguments[0], call.Arguments[1], call.Arguments[2]);
        return Takes(call, function) ? function.Result(new CallTypes(this, call)) : FormulaType.Unknown;
    }

    /// <summary>Whether the arguments are what the function takes; says so where they are not.</summary>
    private bool Takes(CallNode call, FunctionDefinition function)
    {
        switch (function.Signature)
        {
            case Signature.PairedFigures:
                return WantVariable(call, 0) & WantVariable(call, 1);
            case Signature.Declaration:
                return WantVariable(call, 0) && WantItems(call.Arguments[0]);
            case Signature.OtherTime:
                var isVariable = WantVariable(call, 0);
                if (call.Arguments.Length == 2) WantWholeNumber(call, 1, 1, 1200);
                return isVariable;
            case Signature.Rows:
                return WantRows(call, function);
            case Signature.NumberAndDigits:
                var isNumber = WantNumber(call.Arguments[0]);
                if (call.Arguments.Length == 2) WantWholeNumber(call, 1, -Rational.ExitDigits, Rational.ExitDigits);
                return isNumber;
            default:
                return function.TakesFigures(call.Arguments.Length) ? WantVariable(call, 0) && WantAggregate(call, function) : WantNumbers(call, function);
        }
    }

    private bool WantNumbers(CallNode call, FunctionDefinition function)
    {
        var areNumbers = true;
        foreach (var argument in call.Arguments) areNumbers &= WantNumber(argument);
        foreach (var argument in call.Arguments)
        {
            var isPercentage = function.Host is not null && TypeOf(argument).Kind == ValueKind.Percentage;
            if (areNumbers && isPercentage) _diagnostics.PlainNumberWanted(argument.Span, call.Function, Text(argument));
        }

        if (areNumbers && function.TakesPlain) areNumbers &= WantPlain(call, 0, isExponent: false);
        if (areNumbers && function.Exponent is { } exponent) areNumbers &= WantPlain(call, exponent, isExponent: true);
        if (areNumbers && function.OrderedBounds is { } bounds) CheckBounds(call.Child(bounds.Low), call.Child(bounds.High));
        return areNumbers;
    }

    private bool WantPlain(CallNode call, int index, bool isExponent) => WantPlain(call.Child(index), call.Function, isExponent);

    private bool WantPlain(SyntaxNode argument, string what, bool isExponent)
    {
        var type = TypeOf(argument);
        if (type.IsPercentage) _diagnostics.PlainNumberWanted(argument.Span, what, Text(argument));
        else if (isExponent && type.Unit.HasWords) _diagnostics.ExponentHasUnit(argument.Span, Text(argument), type.Unit.ToString());
        else return true;
        return false;
    }

    /// <summary>Literal bounds must be in order; bounds that are figures are not known yet.</summary>
    private void CheckBounds(SyntaxNode low, SyntaxNode high)
    {
        if (WrittenOut(low) is not { } lowest || WrittenOut(high) is not { } highest || lowest <= highest) return;

        // A number beside a percentage is another mistake, unless it is 0.
        if (TypeOf(low).Kind != TypeOf(high).Kind && !lowest.IsZero && !highest.IsZero) return;
        var span = new TextSpan(low.Span.Start, high.Span.End - low.Span.Start);
        var between = new TextSpan(low.Span.End, high.Span.Start - low.Span.End).Of(_bound.Syntax.Text);
        _diagnostics.BoundsInWrongOrder(span, Text(low), Text(high), Text(high) + between + Text(low));
    }

    private static Rational? WrittenOut(SyntaxNode node) => node switch
    {
        NumberNode number => number.Value,
        UnaryNode { Operator: FormulaOperator.Negate, Operand: NumberNode number } => -number.Value,
        _ => null,
    };

    private bool WantAggregate(CallNode call, FunctionDefinition function)
    {
        var argument = call.Arguments[0];
        var symbol = _bound.SymbolOf(argument)!;
        var isOverTime = _bound.ItemOf(argument) is not null || symbol.Items.Count == 0;
        if (function.WantsAggregate is not { } wanted || !isOverTime || symbol.Aggregate == wanted) return true;
        _diagnostics.SumOfOtherAggregate(call.Span, symbol.Name, symbol.Aggregate, Text(argument));
        return false;
    }

    private bool WantItems(SyntaxNode argument)
    {
        var symbol = _bound.SymbolOf(argument)!;
        var hasItems = symbol.Items.Count > 0 || symbol.HasOpenItems;
        if (!hasItems || _bound.ItemOf(argument) is not null) _diagnostics.NoItems(argument.Span, Text(argument));
        return true;
    }

    private bool WantVariable(CallNode call, int index)
    {
        var argument = call.Arguments[index];
        if (TypeOf(argument).Kind == ValueKind.Unknown) return false;
        if (argument is NameNode && HasFigures(argument, _bound.FunctionOf(call)!)) return true;
        _diagnostics.VariableWanted(argument.Span, call.Function, Text(argument));
        return false;
    }

    /// <summary>A variable has figures; a parameter with items has one of each, and none of another time.</summary>
    private bool HasFigures(SyntaxNode name, FunctionDefinition function)
    {
        var symbol = _bound.SymbolOf(name)!;
        return symbol.Role == SymbolRole.Variable || (symbol.Role == SymbolRole.Parameter
            && symbol.Items.Count > 0 && _bound.ItemOf(name) is null && function.Signature != Signature.OtherTime);
    }

    private void WantWholeNumber(CallNode call, int index, int least, int most)
    {
        var argument = call.Arguments[index];
        if (argument is HoleNode) return;
        if (WholeNumber.Of(argument) is { } value && value >= least && value <= most) return;
        _diagnostics.WholeNumberWanted(argument.Span, call.Function, least, most);
    }

    private sealed class CallTypes(Checker checker, CallNode call) : ICallTypes
    {
        public FormulaType this[int argument] => checker.TypeOf(call.Arguments[argument]);

        public int? Written(int argument) => WholeNumber.Of(call.Arguments[argument]);

        public FormulaType Agree() => checker.Agree(call, call.Arguments);
    }
}
