namespace Iki.Core.Formulas.Parsing;

internal enum FrameKind
{
    Formula,
    Parentheses,
    Call,

    /// <summary>Between <c>?</c> and <c>:</c>.</summary>
    WhenTrue,

    /// <summary>After <c>:</c>.</summary>
    WhenFalse,
}

/// <summary>What is open at a place of the text: the levels that the tree builder keeps on its own stack.</summary>
internal sealed class Frame(FrameKind kind, Token opening)
{
    // Three operands with two operators between them.
    private const int UsualRun = 5;

    public FrameKind Kind { get; } = kind;

    /// <summary>The parenthesis, the function's name or the question mark that opened it.</summary>
    public Token Opening { get; } = opening;

    public List<Operand> Arguments => field ??= [];

    public Operand Condition { get; init; }

    public Operand WhenTrue { get; init; }

    /// <summary>The operands and signs since the last word that binds looser than a comparison.</summary>
    public List<RunItem> Run { get; } = new(UsualRun);

    /// <summary>The words <c>not</c> before the run; null for none.</summary>
    public List<Token>? Negations { get; set; }

    public Operand? Conjunction { get; set; }

    public Operand? Disjunction { get; set; }

    /// <summary>Whether the word that joins the next conjunct was refused, so that nothing is asked of what it joins.</summary>
    public bool IsConjunctRefused { get; set; }

    public bool IsDisjunctRefused { get; set; }

    /// <summary>A conditional that ended inside this frame and is all of its value.</summary>
    public Operand? Value { get; set; }

    /// <summary>Whether it follows a name, so that its commas were meant to separate arguments.</summary>
    public bool FollowsName { get; init; }

    /// <summary>Whether it is a call without arguments so far.</summary>
    public bool IsEmptyCall => Kind == FrameKind.Call && Arguments.Count == 0 && Run.Count == 0 && Negations is null
        && Conjunction is null && Disjunction is null && Value is null;

    public bool IsConditional => Kind is FrameKind.WhenTrue or FrameKind.WhenFalse;
}
