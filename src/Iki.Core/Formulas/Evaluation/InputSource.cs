using System.Collections.Immutable;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Where a program gets its inputs from. Percentages are given in percent points, as at every border.</summary>
internal abstract class InputSource
{
    private DiagnosticCollector? _diagnostics;

    /// <summary>Takes what is to say of the figures while a program computes with them.</summary>
    public DiagnosticCollector Diagnostics => _diagnostics ??= DiagnosticCollector.ForFile(null);

    /// <summary>What is to say of the figures besides why there is no value.</summary>
    public virtual EquatableList<Diagnostic> Notes =>
        _diagnostics?.InOrder().Where(d => d.Severity != Severity.Error).Distinct().ToEquatableList() ?? [];

    /// <summary>The total of an input by its declared aggregation.</summary>
    public abstract Cell Total(InputReference input);

    /// <summary>The figures behind the total: one per period in time order, or one per item.</summary>
    public abstract FigureSet Figures(InputReference input);

    /// <summary>The rows of an axis of time or offices, each with its own inputs.</summary>
    /// <param name="axis">Any axis but items.</param>
    /// <param name="asked">What is asked for in each row.</param>
    public abstract RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked);

    /// <summary>Whether a missing input leaves its row out instead of making the whole missing.</summary>
    public virtual bool MayBeLeftOut(InputReference input) => false;

    /// <summary>The keys of the items that an input has; none for one without items.</summary>
    public virtual IReadOnlyList<string> KeysOf(InputReference input) => input.Symbol.Items;

    /// <summary>The rows of the items that the inputs have; what has none is the same in every row.</summary>
    public RowSources RowsOfItems(IReadOnlyList<InputReference> asked)
    {
        InputReference? first = null;
        foreach (var input in asked.Where(i => i.Item is null && KeysOf(i).Count > 0))
        {
            first ??= input;
            var (keys, others) = (KeysOf(first), KeysOf(input));
            if (keys.Count == others.Count && keys.All(k => others.Contains(k, StringComparer.OrdinalIgnoreCase))) continue;
            return RowSources.None(FormulaAxis.Item, DiagnosticCollector.Said(d => d.ItemsDifferInFigures(first.Text, input.Text)));
        }

        if (first is null) return RowSources.None(FormulaAxis.Item, DiagnosticCollector.Said(d => d.NoFigureHasItems(string.Join(", ", asked.Select(i => i.Text)))));
        var items = KeysOf(first);
        return new RowSources([.. items], row => new ItemInputs(this, items[row]));
    }
}

/// <summary>The figures of an input, each under the period or item it is of.</summary>
internal readonly record struct FigureSet(ImmutableArray<(string Key, Rational Value)> Figures, Failure? Failure = null)
{
    /// <summary>The names of declared figures that are absent and were not to be left out; only a count may overlook them.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>How many of the figures are absent and stand in as 0, which a count leaves out.</summary>
    public int FilledIn { get; init; }

    /// <summary>The figures without what they are of.</summary>
    public Rational[] Values()
    {
        var values = new Rational[Figures.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Figures[i].Value;
        return values;
    }
}
