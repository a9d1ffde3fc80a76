using Iki.Core;
using Iki.Core.Formulas;
using Iki.Sql.Figures;

namespace Iki.Sql.Catalogs;

/// <summary>What the formulas of a catalog ask of the data, each once.</summary>
internal sealed class AskedInputs
{
    private readonly List<FigureInput> _all = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<FigureInput> All => _all;

    /// <summary>The number of an input. What wants figures is asked for apart, because only then they are computed.</summary>
    /// <param name="owner">The indicator whose own variable it is; null for a variable of the catalog.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="reference">How the formula names it.</param>
    /// <param name="wantsFigures">Whether the figures behind the total are wanted.</param>
    public int NumberOf(Indicator? owner, Variable variable, FormulaReference reference, bool wantsFigures)
    {
        var key = FormattableString.Invariant($"{owner?.Id}\n{variable.Name.ToUpperInvariant()}\n{reference.Item?.ToUpperInvariant()}\n{reference.Time}\n{reference.Periods}\n{wantsFigures}");
        if (_known.TryGetValue(key, out var number)) return number;
        number = _all.Count;
        _known.Add(key, number);
        _all.Add(new FigureInput(number, variable, reference.Item, reference.Time, reference.Periods, wantsFigures));
        return number;
    }
}
