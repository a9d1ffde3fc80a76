using Iki.Core;
using Iki.Core.Formulas;
using Iki.Sql.Figures;

namespace Iki.Sql.Catalogs;

/// <summary>What the formulas of a catalog ask of the data, each once.</summary>
internal sealed class AskedInputs
{
    private readonly List<FigureInput> _all = [];

    // By what is asked, with the number 0.
    private readonly Dictionary<FigureInput, int> _known = [];

    public IReadOnlyList<FigureInput> All => _all;

    /// <summary>The number of an input. What wants figures is asked for apart, because only then they are computed.</summary>
    /// <param name="variable">The variable; equal ones of two indicators have the same totals.</param>
    /// <param name="reference">How the formula names it.</param>
    /// <param name="wantsFigures">Whether the figures behind the total are wanted.</param>
    public int NumberOf(Variable variable, FormulaReference reference, bool wantsFigures)
    {
        var input = new FigureInput(0, variable, reference.Item, reference.Time, reference.Periods, wantsFigures);
        if (_known.TryGetValue(input, out var number)) return number;
        number = _all.Count;
        _known.Add(input, number);
        _all.Add(input with { Number = number });
        return number;
    }
}
