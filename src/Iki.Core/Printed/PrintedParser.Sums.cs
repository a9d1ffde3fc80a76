namespace Iki.Core.Printed;

/// <content>Sums and roots.</content>
internal sealed partial class PrintedParser
{
    /// <summary>Σ: a figure's total, which its name says already; or the sum over rows of what is computed for each.</summary>
    private PrintedNode? Total()
    {
        var start = Current.Start;
        _at++;
        SkipIndex(start);
        if (Current.Kind == PrintedTokenKind.Sigma) return ++_depth > Deepest ? Fail() : Deeper(Total(), n => n);
        if (++_depth > Deepest || Operand() is not { } inside) return Fail();
        _depth--;
        while (!_failed && GoesOnUnderSum(inside))
        {
            if (Current.Is('*')) _at++;
            if (Operand() is not { } factor) return Fail();
            inside = new PrintedOperation('*', inside, factor) { Start = inside.Start, End = factor.End };
            if (++_operands > MostOperands) return Fail();
        }

        return SumOf(inside, start);
    }

    private void SkipIndex(int sigma)
    {
        if (Current is { Kind: PrintedTokenKind.Word, Text: [>= 'a' and <= 'z'] } && Current.Start == sigma + 1) _at++;
        if (Current.Kind == PrintedTokenKind.Open && CloseOf(_at) is var close && _tokens[_at..close].Any(t => t.Kind == PrintedTokenKind.Equals)) _at = Math.Min(close + 1, _tokens.Count - 1);
    }

    private bool GoesOnUnderSum(PrintedNode inside)
    {
        if (Current.Is('*') && inside is PrintedName name)
        {
            // Weights are multiplied row by row.
            var isWeighted = Next.IsWord("bobot") || (name.Phrase.StartsWith("bobot", StringComparison.Ordinal) && Next.Kind == PrintedTokenKind.Word);
            if (isWeighted) return _choices.TakesLikelier(DoubtKind.SumOverAll, Current.Start, name.Phrase);
        }

        if (!IsIndexed(inside)) return false;
        if (Current.Is('*')) return Next.IsSymbol || Next.Kind == PrintedTokenKind.Open;
        return Current.Kind is PrintedTokenKind.Open or PrintedTokenKind.Root || Current.IsSymbol;
    }

    private static bool IsIndexed(PrintedNode node) => IsSymbolic(node) && node.All.OfType<PrintedName>().Any(n => n.Phrase.Length > 1 && n.Phrase[^1] is 'i' or 'j');

    private PrintedNode SumOf(PrintedNode inside, int start)
    {
        // The total of what is taken times a constant, and of sums of such, is the same of the totals.
        if (IsLinear(inside)) return inside with { Start = start };
        _choices.Questions.Add(DraftQuestions.SumOverWhat(PrintedMarks.Shown(_text[inside.Start..inside.End])));
        PrintedNode sum = new PrintedCall("SumOver", [inside]) { Axis = "item", Start = start, End = inside.End };
        return sum;
    }

    private static bool IsLinear(PrintedNode node) => node switch
    {
        PrintedName => true,
        PrintedNegation negation => IsLinear(negation.Operand),
        PrintedOperation { Operator: '+' or '-' } sum => IsLinear(sum.Left) && IsLinear(sum.Right),
        PrintedOperation { Operator: '*' } product => (IsLinear(product.Left) && IsConstant(product.Right)) || (IsConstant(product.Left) && IsLinear(product.Right)),
        PrintedOperation { Operator: '/' } ratio => IsLinear(ratio.Left) && IsConstant(ratio.Right),
        _ => false,
    };

    private static bool IsConstant(PrintedNode node) => !node.All.Any(n => n is PrintedName or PrintedCall);

    private PrintedNode? Root()
    {
        var start = Current.Start;
        _at++;
        if (++_depth > Deepest || Single() is not { } inside) return Fail();
        _depth--;
        if (inside is PrintedCall && Current.Is('/')) _choices.Questions.Add(DraftQuestions.RootReach());
        return new PrintedCall("Sqrt", [inside]) { Start = start, End = _tokens[_at - 1].End };
    }

    private PrintedNode? DegreeRoot()
    {
        var start = Current.Start;
        _at++;
        if (++_depth > Deepest || Single() is not { } degree || Single() is not { } inside) return Fail();
        _depth--;
        return new PrintedCall("Root", [inside, degree]) { Start = start, End = _tokens[_at - 1].End };
    }
}
