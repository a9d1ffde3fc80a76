using System.Text;

namespace Iki.Core.Printed;

/// <summary>What is computed, as text of the formula language. Trees are no deeper than the parser lets them be, but for long chains.</summary>
internal sealed class NodeText(Func<PrintedName, string> nameOf)
{
    private readonly StringBuilder _text = new();

    public static string Write(PrintedNode node, Func<PrintedName, string> nameOf)
    {
        var writer = new NodeText(nameOf);
        writer.Append(node, 0);
        return writer._text.ToString();
    }

    private void Append(PrintedNode node, int least)
    {
        var tightness = TightnessOf(node);
        if (tightness < least) _text.Append('(');
        switch (node)
        {
            case PrintedNumber number:
                _text.Append(Clear(number.Digits)).Append(number.Sign == '\0' ? "" : number.Sign.ToString());
                break;
            case PrintedName { Time: PrintedTime.Now } name:
                _text.Append(nameOf(name));
                break;
            case PrintedName name:
                _text.Append(name.Time == PrintedTime.LastYear ? "LastYear(" : "Previous(").Append(nameOf(name)).Append(')');
                break;
            case PrintedNegation negation:
                _text.Append('-');
                Append(negation.Operand, 4);
                break;
            case PrintedCall call:
                AppendCall(call);
                break;
            case PrintedOperation operation:
                Append(operation.Left, tightness + (operation.Operator == '^' ? 1 : 0));
                _text.Append(operation.Operator == '^' ? "^" : $" {operation.Operator} ");
                Append(operation.Right, tightness + 1);
                break;
        }

        if (tightness < least) _text.Append(')');
    }

    private void AppendCall(PrintedCall call)
    {
        _text.Append(call.Function).Append('(').Append(call.Axis);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (i > 0 || call.Axis is not null) _text.Append("; ");
            Append(call.Arguments[i], 0);
        }

        _text.Append(')');
    }

    private static int TightnessOf(PrintedNode node) => node switch
    {
        PrintedOperation { Operator: '+' or '-' } => 1,
        PrintedOperation { Operator: '*' or '/' } => 2,
        PrintedNegation => 3,
        PrintedOperation => 4,
        _ => 6,
    };

    private static string Clear(string digits) => Numerics.NumberReadings.Clear(digits);
}
