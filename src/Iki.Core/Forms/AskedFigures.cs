namespace Iki.Core.Forms;

/// <summary>Everything that formulas ask for, in the order in which they ask; items in the order in which they are declared.</summary>
internal sealed class AskedFigures
{
    private readonly Dictionary<string, Dictionary<string, AskedFigure>> _byName = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<AskedFigure> InOrder => _byName.Values.SelectMany(v => v.Values)
        .OrderBy(a => a.Order).ThenBy(a => a.Item is null ? 0 : a.Variable.Items.ToList().IndexOf(a.Item));

    /// <summary>Adds what a formula asks for; of a variable with items all of them, unless one is named.</summary>
    public void Add(Variable variable, string? item, MonthSpan months, WorkingPlace place, bool isCertain, string? asker)
    {
        if (item is not null || variable.Items.Count == 0)
        {
            Of(variable, ItemOf(variable, item)).Add(variable, months, place, isCertain, asker);
            return;
        }

        foreach (var each in variable.Items) Of(variable, each).Add(variable, months, place, isCertain, asker);
    }

    /// <summary>The figure of a variable or an item.</summary>
    public AskedFigure Of(Variable variable, Item? item)
    {
        if (!_byName.TryGetValue(variable.Name, out var items)) _byName.Add(variable.Name, items = new(StringComparer.OrdinalIgnoreCase));
        if (!items.TryGetValue(item?.Key ?? "", out var asked))
        {
            var order = items.Count > 0 ? items.Values.First().Order : _byName.Count;
            items.Add(item?.Key ?? "", asked = new AskedFigure(order, item));
        }

        return asked;
    }

    public static Item? ItemOf(Variable variable, string? key) =>
        key is not null && variable.PlaceOfItem(key) is >= 0 and var place ? variable.Items[place] : null;
}
