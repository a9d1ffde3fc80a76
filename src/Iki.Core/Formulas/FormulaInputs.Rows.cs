using System.Collections.Immutable;
using System.Globalization;

namespace Iki.Core;

/// <content>The figures one by one, for functions over rows.</content>
public sealed partial class FormulaInputs
{
    /// <summary>
    /// The parts of the period, in order: of a series one figure in each, of anything else the same in all. Before the first part
    /// stands the last one of the period before.
    /// </summary>
    /// <param name="names">The names that are asked for; one row where none of them has a series.</param>
    internal IEnumerable<(string Key, FormulaInputs Inputs)> Rows(IReadOnlyCollection<string> names)
    {
        var chain = new Stack<FormulaInputs>();
        for (var at = this; at is not null; at = at.Previous) chain.Push(at);
        FormulaInputs? before = null;
        while (chain.TryPop(out var period))
        {
            var count = period.CountOfRows(names);
            for (var row = 0; row < count; row++)
            {
                before = With(period.Row(row), before, period.LastYear is { } then ? With(then.Row(row), null, null, null) : null, null);
                if (period == this) yield return ((row + 1).ToString(CultureInfo.InvariantCulture), before);
            }
        }
    }

    private int CountOfRows(IReadOnlyCollection<string> names) => names
        .Select(Find).Where(g => g is { Shape: Shape.Series }).Select(g => g!.Figures.Length).DefaultIfEmpty(1).Max();

    private ImmutableDictionary<string, Given> Row(int row) => _given.SetItems(
        from given in _given
        where given.Value.Shape == Shape.Series
        let figures = given.Value.Figures
        select new KeyValuePair<string, Given>(given.Key, new Given(row < figures.Length ? [figures[row]] : [], Shape.Series)));
}
