namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>An expression of the naive reference: a plain tree, made by a generator and never by the library's parser.</summary>
internal abstract record Expression;

/// <summary>Digits; with a percent sign a hundredth of them, with ‰ a thousandth.</summary>
internal sealed record Literal(string Digits, int Points = 1) : Expression;

internal sealed record Truth(bool Value) : Expression;

/// <summary>A variable or one of its items, at a time; the figures of a percentage are in percent points, or in points per mille.</summary>
internal sealed record Variable(string Name, int Points = 1, string? Item = null, string? Time = null, int Periods = 0) : Expression
{
    /// <summary>What it is called where it is missing.</summary>
    public string Text
    {
        get
        {
            var own = Name.AsSpan().ContainsAny('.', '(') && Name != "DaysInPeriod()" ? $"[{Name}]" : Name;
            var name = Item is null ? own : $"{own}.{(Item.All(c => char.IsLetterOrDigit(c) || c == '_') ? Item : $"[{Item}]")}";
            return Time is null ? name : Periods > 1 ? $"{Time}({name}, {Periods})" : $"{Time}({name})";
        }
    }
}

internal sealed record Negated(Expression Operand) : Expression;

internal sealed record Not(Expression Operand) : Expression;

internal sealed record Binary(string Sign, Expression Left, Expression Right) : Expression;

internal sealed record Choice(Expression Condition, Expression WhenTrue, Expression WhenFalse, bool IsCall) : Expression;

/// <summary>A function of the language or of the host; in points where it rounds a percentage.</summary>
internal sealed record Call(string Function, Expression[] Arguments, bool InPoints = false) : Expression;
