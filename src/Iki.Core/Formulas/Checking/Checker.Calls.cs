using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <content>What functions take and give (docs/formula-syntax.md, Functions).</content>
internal sealed partial class Checker
{
    private ValueType TypeOfCall(CallNode call)
    {
        if (_bound.FunctionOf(call) is not { } function) return ValueType.Unknown;
        return function.Signature switch
        {
            Signature.Figures => TypeOfFigures(call, function),
            Signature.FiguresOrNumbers when call.Arguments.Length == 1 => TypeOfFigures(call, function),
            Signature.PairedFigures => WantVariable(call, 0) & WantVariable(call, 1) ? TypeOf(call.Arguments[0]) : ValueType.Unknown,
            Signature.Declaration => TypeOfItemCount(call),
            Signature.OtherTime => TypeOfOtherTime(call),
            Signature.NumberAndDigits => TypeOfRound(call),
            Signature.Branches => TypeOfBranches(call, call.Arguments[0], call.Arguments[1], call.Arguments[2]),
            Signature.Presence => WantNumber(call.Arguments[0]) ? ValueType.Condition : ValueType.Unknown,
            _ => TypeOfNumbers(call, function),
        };
    }

    private ValueType TypeOfFigures(CallNode call, FunctionRow function)
    {
        if (!WantVariable(call, 0)) return ValueType.Unknown;
        var argument = call.Arguments[0];
        if (function.Id == FunctionId.Count) return ValueType.Plain(UnitOfMeasure.Unknown);
        var isOverTime = _bound.ItemOf(argument) is not null || _bound.SymbolOf(argument)!.Items.Count == 0;
        if (function.Id == FunctionId.Sum && isOverTime && _bound.SymbolOf(argument) is { Aggregate: not Aggregation.Sum } symbol)
        {
            _diagnostics.SumOfOtherAggregate(call.Span, symbol.Name, symbol.Aggregate, Text(argument));
            return ValueType.Unknown;
        }

        return TypeOf(argument);
    }

    private ValueType TypeOfItemCount(CallNode call)
    {
        if (!WantVariable(call, 0)) return ValueType.Unknown;
        var argument = call.Arguments[0];
        var symbol = _bound.SymbolOf(argument)!;
        var hasItems = symbol.Items.Count > 0 || symbol.HasOpenItems;
        if (!hasItems || _bound.ItemOf(argument) is not null) _diagnostics.NoItems(argument.Span, Text(argument));
        return ValueType.Plain(UnitOfMeasure.Unknown);
    }

    private ValueType TypeOfOtherTime(CallNode call)
    {
        var isVariable = WantVariable(call, 0);
        if (call.Arguments.Length == 2) WantWholeNumber(call, 1, 1, 1200);
        return isVariable ? TypeOf(call.Arguments[0]) : ValueType.Unknown;
    }

    private ValueType TypeOfRound(CallNode call)
    {
        var isNumber = WantNumber(call.Arguments[0]);
        if (call.Arguments.Length == 2) WantWholeNumber(call, 1, -Rational.ExitDigits, Rational.ExitDigits);
        return isNumber ? TypeOf(call.Arguments[0]) : ValueType.Unknown;
    }

    private ValueType TypeOfNumbers(CallNode call, FunctionRow function)
    {
        var areNumbers = true;
        foreach (var argument in call.Arguments) areNumbers &= WantNumber(argument);
        if (!areNumbers) return ValueType.Unknown;
        switch (function.Id)
        {
            case FunctionId.Host:
                return TypeOfHost(call, function.Host!);
            case FunctionId.Percent:
                var ratio = TypeOfQuotient(TypeOf(call.Arguments[0]), TypeOf(call.Arguments[1]));
                return ratio.Kind == ValueKind.Unknown ? ratio : ValueType.Percentage;
            case FunctionId.Growth:
                return Agree(call, call.Arguments).Kind == ValueKind.Unknown ? ValueType.Unknown : ValueType.Percentage;
            case FunctionId.Abs or FunctionId.Floor or FunctionId.Ceiling:
                return TypeOf(call.Arguments[0]);
            default:
                if (function.Id == FunctionId.Clamp) CheckBounds(call.Child(1), call.Child(2));
                return Agree(call, call.Arguments);
        }
    }

    /// <summary>Bounds that are written out stand in their order; those that are figures are not known yet.</summary>
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
        UnaryNode { Operator: UnaryOperator.Negate, Operand: NumberNode number } => -number.Value,
        _ => null,
    };

    private ValueType TypeOfHost(CallNode call, HostFunction host)
    {
        foreach (var argument in call.Arguments)
        {
            if (TypeOf(argument).Kind == ValueKind.Percentage) _diagnostics.PlainNumberWanted(argument.Span, call.Function, Text(argument));
        }

        return ValueType.Plain(host.Unit is null ? UnitOfMeasure.Unknown : UnitOfMeasure.Declared(host.Unit));
    }

    private bool WantVariable(CallNode call, int index)
    {
        var argument = call.Arguments[index];
        if (TypeOf(argument).Kind == ValueKind.Unknown) return false;
        if (argument is NameNode && _bound.SymbolOf(argument)!.Role == SymbolRole.Variable) return true;
        _diagnostics.VariableWanted(argument.Span, call.Function, Text(argument));
        return false;
    }

    private void WantWholeNumber(CallNode call, int index, int least, int most)
    {
        var argument = call.Arguments[index];
        if (argument is HoleNode) return;
        if (WholeNumber.Of(argument) is { } value && value >= least && value <= most) return;
        _diagnostics.WholeNumberWanted(argument.Span, call.Function, least, most);
    }
}
