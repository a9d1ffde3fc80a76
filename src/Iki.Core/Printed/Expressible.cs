namespace Iki.Core.Printed;

/// <summary>Puts a figure that is worked out elsewhere in the place of what the formula language cannot say.</summary>
internal sealed class Expressible(PrintedReading reading, List<DraftQuestion> asked)
{
    public PrintedNode Of(PrintedNode node) => node switch
    {
        PrintedNumber { Sign: '‰' } number when !PrintedLanguage.HasPerMille => number with { Sign = '\0' },
        PrintedNegation negation => negation with { Operand = Of(negation.Operand) },
        PrintedCall call when !PrintedLanguage.Has(call.Function) => Outside(call),
        PrintedCall call => call with { Arguments = [.. call.Arguments.Select(Of)] },
        PrintedOperation { Operator: '^' } power when !PrintedLanguage.HasPowers => Product(power),
        PrintedOperation operation => operation with { Left = Of(operation.Left), Right = Of(operation.Right) },
        _ => node,
    };

    private PrintedNode Product(PrintedOperation power)
    {
        if (power.Right is not PrintedNumber { Digits: "2" or "3", Sign: '\0' } times) return Outside(power);
        var factor = Of(power.Left);
        PrintedNode product = factor;
        for (var i = 1; i < times.Digits[0] - '0'; i++) product = new PrintedOperation('*', product, factor) { Start = power.Start, End = power.End };
        return product;
    }

    private PrintedName Outside(PrintedNode part)
    {
        var text = PrintedMarks.Shown(reading.Text[part.Start..Math.Min(part.End, reading.Text.Length)]);
        asked.Add(DraftQuestions.Outside(text));
        return reading.Book.Resolve($"nilai {text}", text, part.Start, part.End);
    }
}
