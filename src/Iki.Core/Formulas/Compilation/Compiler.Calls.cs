using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Compilation;

/// <content>What calls become, by the signature of their function.</content>
internal sealed partial class Compiler
{
    private void VisitCall(CallNode call, FunctionDefinition function)
    {
        switch (function.Signature)
        {
            case Signature.PairedFigures:
                var (values, weights) = (Input(call.Child(0), Shift.None, 0), Input(call.Child(1), Shift.None, 0));
                Push(new Instruction(OpCode.Figures, Function(function), values, weights, Divisor(call.Child(function.Divisor ?? 1))));
                break;
            case Signature.OtherTime:
                var periods = call.ChildCount == 2 ? WholeNumber.Of(call.Child(1))!.Value : 1;
                Push(new Instruction(OpCode.Load, Input(call.Child(0), function.Shift, periods)));
                break;
            case Signature.Branches:
                VisitBranches(call.Child(0), call.Child(1), call.Child(2));
                break;
            case Signature.Alternatives:
                VisitAlternatives(call);
                break;
            case Signature.Presence:
                Then(() => Visit(call.Child(0)), () => _code.Add(new Instruction(OpCode.IsMissing)));
                break;
            default:
                if (function.TakesFigures(call.ChildCount)) Push(new Instruction(OpCode.Figures, Function(function), Input(call.Child(0), Shift.None, 0)));
                else VisitStrict(call, function);
                break;
        }
    }

    private void VisitStrict(CallNode call, FunctionDefinition function)
    {
        // Digits are written out, and 0 where they are not.
        var hasDigits = function.Signature == Signature.NumberAndDigits;
        var digits = hasDigits && call.ChildCount == 2 ? WholeNumber.Of(call.Child(1))!.Value : 0;
        var operands = hasDigits ? 2 : call.ChildCount;
        var instruction = new Instruction(OpCode.Call, Function(function), operands, function.Divisor is { } divisor ? Divisor(call.Child(divisor)) : 0);

        // A percentage is rounded in percent points: times 100, rounded, through 100.
        var inPoints = function.Rounds && _tree.TypeOf(call.Child(0)).IsPercentage;
        if (inPoints) _work.Push(() => Scale(new Instruction(OpCode.Divide)));
        _work.Push(() =>
        {
            if (hasDigits) Push(new Instruction(OpCode.Number, Constant(new Rational(digits))));
            if (operands == 0) Push(instruction);
            else Combine(instruction, operands);
        });
        if (inPoints) _work.Push(() => Scale(new Instruction(OpCode.Multiply)));
        for (var i = hasDigits ? 0 : operands - 1; i >= 0; i--)
        {
            var argument = call.Child(i);
            _work.Push(() => Visit(argument));
        }
    }

    private void Scale(Instruction by)
    {
        Push(new Instruction(OpCode.Number, Constant(Rational.Hundred)));
        Combine(by, 2);
    }

    private void VisitAlternatives(CallNode call)
    {
        var jumps = new List<int>();
        _work.Push(() =>
        {
            foreach (var jump in jumps) _code[jump] = new Instruction(OpCode.UnlessMissing, _code.Count);
        });
        for (var i = call.ChildCount - 1; i >= 0; i--)
        {
            var argument = call.Child(i);
            var isFirst = i == 0;
            var isLast = i == call.ChildCount - 1;
            _work.Push(() =>
            {
                if (!isFirst) Combine(new Instruction(OpCode.Alternative), 2);
                if (!isLast) jumps.Add(Reserve(OpCode.UnlessMissing));
            });
            _work.Push(() => Visit(argument));
        }
    }
}
