using Iki.Core.Definitions;

namespace Iki.Core.Forms;

/// <summary>A variable, or one item of it, with everything that is asked of it.</summary>
internal sealed class AskedFigure(int order, Item? item)
{
    private readonly Dictionary<(MonthSpan Months, string Office), Demand> _demands = [];
    private readonly List<Variable> _declarations = [];
    private readonly List<(WorkingPlace Place, FormulaRow Row)> _inWords = [];

    /// <summary>The place of the variable among those that are asked for.</summary>
    public int Order => order;

    public Item? Item => item;

    /// <summary>The variable; several where indicators have variables of their own with the same name, because the data do not tell them apart.</summary>
    public IReadOnlyList<Variable> Declarations => _declarations;

    public Variable Variable => _declarations[0];

    public IReadOnlyCollection<Demand> Demands => _demands.Values;

    /// <summary>Where its value is a realization in words, and of which indicators.</summary>
    public IReadOnlyList<(WorkingPlace Place, FormulaRow Row)> InWords => _inWords;

    public void Add(Variable variable, MonthSpan months, WorkingPlace place, bool isCertain, string? asker)
    {
        Declare(variable);
        if (!_demands.TryGetValue((months, place.Office), out var demand))
        {
            demand = new Demand { Variable = variable, Months = months, Length = place.Period.Length, Office = place.Office };
            _demands.Add((months, place.Office), demand);
        }

        demand.Add(isCertain, asker);
    }

    public void AddWord(Variable variable, WorkingPlace place, FormulaRow row)
    {
        Declare(variable);
        _inWords.Add((place, row));
    }

    private void Declare(Variable variable)
    {
        if (!_declarations.Contains(variable)) _declarations.Add(variable);
    }
}
