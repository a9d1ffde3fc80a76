using Iki.Core;
using Iki.Core.Formulas;
using Iki.Native.Handles;

namespace Iki.Native.Formulas;

/// <summary>A formula that is kept: what was asked, and how it is evaluated.</summary>
/// <param name="question">The question as it came.</param>
/// <param name="request">The question as it was read.</param>
/// <param name="compiled">The formula, with what was found.</param>
internal sealed class KeptFormula(byte[] question, FormulaRequest request, Checked<Formula> compiled) : Held
{
    private PreparedFormula? _prepared;

    private QuestionWithValues? _withValues;

    public FormulaRequest Request => request;

    public Checked<Formula> Compiled => compiled;

    /// <summary>The language of its answers.</summary>
    public Language Language => request.Language ?? Language.English;

    public Formula Formula { get; } = compiled.ValueOrNull!;

    /// <summary>The formula for figures in slots. Several threads may make it at once, of which one stays.</summary>
    public PreparedFormula Prepared => _prepared ??= Formula.Prepare();

    /// <summary>The question, to be asked again with other values.</summary>
    public QuestionWithValues WithValues => _withValues ??= QuestionWithValues.Of(question);
}
