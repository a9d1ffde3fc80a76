using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Compilation;

/// <content>What calls become, by the signature of their function.</content>
internal sealed partial class Compiler
{
    private void VisitCall(CallNode call, FunctionRow function)
    {
        switch (function.Signature)
        {
            case Signature.Figures or Signature.Declaration:
            case Signature.FiguresOrNumbers when call.ChildCount == 1:
                Push(new Instruction(OpCode.Figures, (int)function.Id, Input(call.Child(0), Shift.None, 0)));
                break;
            case Signature.PairedFigures:
                Push(new Instruction(
                    OpCode.Figures,
                    (int)function.Id,
                    Input(call.Child(0), Shift.None, 0),
                    Input(call.Child(1), Shift.None, 0),
                    Divisor(call.Child(1))));
                break;
            case Signature.OtherTime:
                var (shift, periods) = TimeOf(call, function);
                Push(new Instruction(OpCode.Load, Input(call.Child(0), shift, periods)));
                break;
            case Signature.NumberAndDigits:
                var digits = call.ChildCount == 2 ? WholeNumber.Of(call.Child(1))!.Value : 0;
                VisitRounding(call.Child(0), () => _code.Add(new Instruction(OpCode.Round, digits)));
                break;
            case Signature.Numbers when function.Id is FunctionId.Floor or FunctionId.Ceiling:
                VisitRounding(call.Child(0), () => _code.Add(new Instruction(OpCode.Call, (int)function.Id, 1)));
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
                VisitStrict(call, function);
                break;
        }
    }

    private void VisitStrict(CallNode call, FunctionRow function)
    {
        var divisor = function.Id is FunctionId.Percent or FunctionId.Growth or FunctionId.Mod ? Divisor(call.Child(1)) : 0;
        var instruction = new Instruction(OpCode.Call, (int)function.Id, call.ChildCount, divisor);
        if (function.Host is { } host)
        {
            _hostFunctions.Add(host);
            instruction = new Instruction(OpCode.CallHost, _hostFunctions.Count - 1, call.ChildCount);
        }

        if (call.ChildCount == 0) Push(instruction);
        else _work.Push(() => Combine(instruction, call.ChildCount));
        for (var i = call.ChildCount - 1; i >= 0; i--)
        {
            var argument = call.Child(i);
            _work.Push(() => Visit(argument));
        }
    }

    /// <summary>Rounds a percentage in percent points: times 100, rounded, through 100.</summary>
    private void VisitRounding(SyntaxNode argument, Action round)
    {
        if (!_tree.TypeOf(argument).IsPercentage)
        {
            Then(() => Visit(argument), round);
            return;
        }

        Then(() => Visit(argument), () => Scale(new Instruction(OpCode.Multiply)), round, () => Scale(new Instruction(OpCode.Divide)));
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

    /// <summary>At which time a call takes its variable.</summary>
    internal static (Shift Shift, int Periods) TimeOf(CallNode call, FunctionRow function) =>
        (ShiftOf(function.Id), call.ChildCount == 2 ? WholeNumber.Of(call.Child(1))!.Value : 1);

    private static Shift ShiftOf(FunctionId function) => function switch
    {
        FunctionId.Previous => Shift.Previous,
        FunctionId.LastYear => Shift.LastYear,
        _ => Shift.YearToDate,
    };
}
