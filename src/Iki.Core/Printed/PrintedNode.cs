namespace Iki.Core.Printed;

/// <summary>A part of what a printed formula computes, and where it is printed.</summary>
internal abstract record PrintedNode
{
    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>The parts it is made of.</summary>
    public virtual IEnumerable<PrintedNode> Parts => [];

    /// <summary>Itself and everything in it, from left to right.</summary>
    public IEnumerable<PrintedNode> All
    {
        get
        {
            var pending = new Stack<PrintedNode>([this]);
            while (pending.TryPop(out var node))
            {
                yield return node;
                foreach (var part in node.Parts.Reverse()) pending.Push(part);
            }
        }
    }

    public bool Has(char op) => All.Any(n => n is PrintedOperation o && o.Operator == op);
}

/// <summary>A number.</summary>
internal sealed record PrintedNumber(string Digits) : PrintedNode
{
    /// <summary><c>%</c>, <c>‰</c> or <c>\0</c>.</summary>
    public char Sign { get; init; }

    /// <summary>The words behind it, which say what it counts or what it is per.</summary>
    public PrintedName? Words { get; init; }

    /// <summary>Whether it is 100, 1.000 … or 100 %: what ratios are multiplied by.</summary>
    public bool IsScale => Digits.Length >= 3 && Digits[0] == '1' && Digits[1..].All(c => c == '0');
}

/// <summary>At which time a figure is taken.</summary>
internal enum PrintedTime
{
    Now,
    LastYear,
    Previous,
}

/// <summary>A figure: the phrase that names it.</summary>
internal sealed record PrintedName(string Phrase) : PrintedNode
{
    public PrintedTime Time { get; init; }

    /// <summary>The symbol the print uses for it, where the phrase is a symbol that is not explained.</summary>
    public bool IsSymbol { get; init; }
}

/// <summary>An operator between two parts.</summary>
internal sealed record PrintedOperation(char Operator, PrintedNode Left, PrintedNode Right) : PrintedNode
{
    public override IEnumerable<PrintedNode> Parts => [Left, Right];
}

/// <summary>A minus sign before a part.</summary>
internal sealed record PrintedNegation(PrintedNode Operand) : PrintedNode
{
    public override IEnumerable<PrintedNode> Parts => [Operand];
}

/// <summary>A function of the language, with an axis where it has one.</summary>
internal sealed record PrintedCall(string Function, IReadOnlyList<PrintedNode> Arguments) : PrintedNode
{
    public string? Axis { get; init; }

    public override IEnumerable<PrintedNode> Parts => Arguments;
}
