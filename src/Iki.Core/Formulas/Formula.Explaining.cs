using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Explaining;

namespace Iki.Core;

/// <content>The working of a formula.</content>
public sealed partial class Formula
{
    /// <summary>The value for given figures with every step to it, or the steps to where it has none.</summary>
    /// <param name="inputs">The figures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    public Working Explain(FormulaInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var given = new GivenInputs(inputs);
        var value = Run(given);
        return Explain(given, value, Plausibility.Doubt(Leave(value), _program, given), labelOf: null);
    }

    /// <summary>The value for a single figure of each name with every step to it, or the steps to where it has none.</summary>
    /// <param name="figures">Each name with its figure; of a name given twice the last one counts.</param>
    public Working Explain(params ReadOnlySpan<(string Name, Figure Figure)> figures) => Explain(FormulaInputs.Of(figures));

    internal Working Explain(InputSource inputs, Cell value, Outcome outcome, Func<FormulaSymbol, string?, (string Name, string? Item)>? labelOf)
    {
        var tree = Checked;
        var figures = new FiguresBehind(tree.Bound, _program, inputs);
        var steps = Explainer.Explain(
            tree,
            _program,
            new EvaluatedText(Exact(value), _program.IsPercentage),
            outcome,
            _target.Decimals,
            text => EvaluateText(text, inputs),
            figures,
            labelOf is null ? null : name => tree.Bound.SymbolOf(name) is { } symbol ? labelOf(symbol, tree.Bound.ItemOf(name)) : (name.Name, null));
        return new Working { Steps = steps, Outcome = outcome };
    }

    private EvaluatedText? EvaluateText(string text, InputSource inputs) =>
        Compile(text, _scope, _target, FormulaLimits.Ceiling).ValueOrNull is { } formula
            ? new EvaluatedText(formula.Exact(formula.Run(inputs)), formula._program.IsPercentage)
            : null;
}
