using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>Of which variable a row is.</summary>
internal sealed record RowName
{
    public required NameMatch? Match { get; init; }

    public string Text { get; init; } = "";

    public int Column { get; init; } = 1;

    public int UnitColumn { get; init; } = 1;

    public bool IsCertain { get; init; } = true;

    /// <summary>Whether the row only names what the items below it are of.</summary>
    public bool IsSection { get; init; }

    /// <summary>Whether a person said that the row is not read.</summary>
    public bool IsIgnored { get; init; }

    public IReadOnlyList<Variable> Several { get; init; } = [];

    /// <summary>A unit in thousands or millions where the catalog has the plain one; null for none.</summary>
    public string? ScaledUnit { get; init; }

    /// <summary>What the row says of an item, for columns that name the variable.</summary>
    public Func<Variable?, string?> ItemOf { get; init; } = _ => null;
}

/// <summary>Names the rows of a table, and keeps what only labels or likeness told.</summary>
internal sealed class RowNames(Grid grid, MappedTable table, CatalogNames names)
{
    private readonly MappedColumn? _variables = table.Columns.FirstOrDefault(c => c.Role == FigureColumnRole.Variable);
    private readonly MappedColumn? _labels = table.Columns.FirstOrDefault(c => c.Role == FigureColumnRole.Label);
    private readonly MappedColumn? _items = table.Columns.FirstOrDefault(c => c.Role == FigureColumnRole.Item);
    private readonly MappedColumn? _units = table.Columns.FirstOrDefault(c => c.Role == FigureColumnRole.Unit);
    private readonly Dictionary<(string Text, string? Unit), MappedName> _used = [];
    private readonly List<(string Text, string? Unit)> _order = [];
    private NameMatch? _last;
    private bool _isLastSection;
    private bool _isFromAbove;

    /// <summary>What names meant that are no ids, in the order in which they came.</summary>
    public IEnumerable<MappedName> Used => _order.Select(o => _used[o]);

    public IEnumerable<(Wording Why, string Sign)> Doubts => _isFromAbove ? [(Whys.FromAbove, _variables?.Head ?? "")] : [];

    public bool IsMapped(string text) => table.Names.Any(n => n.Text == text && (n.Variable is not null || n.Office is not null));

    public RowName Of(int row, bool isFilled)
    {
        var unit = Text(_units, row);
        var (variable, label, item) = (Text(_variables, row), Text(_labels, row), Text(_items, row));
        if (table.Names.Any(n => n.Variable is null && n.Office is null && n.Text == (variable ?? label ?? item))) return new RowName { Match = null, IsIgnored = true };
        var columns = new[] { _variables, _labels, _items }.OfType<MappedColumn>().ToArray();
        var isCertain = columns.All(c => c.IsCertain);
        var (match, text, column) = Find(variable, label, item, unit);
        if (match is null)
        {
            return new RowName
            {
                Match = null, Text = text, Column = column, Several = text.Length > 0 ? names.Ambiguous(text, unit) : [], IsCertain = isCertain,
                ItemOf = v => v is not null && (item ?? label) is { } said ? names.MatchItem(v, said) is { IsCertain: true } found ? found.Item : item : null,
            };
        }

        var own = match.Variable is { } of ? of.Items.FirstOrDefault(i => i.Key == match.Item)?.Unit ?? of.Unit : null;
        var scaled = unit is not null && own is not null && HeadNames.IsScaled(CellWords.Fold(unit)) && !HeadNames.IsScaled(CellWords.Fold(own)) ? unit : null;
        if (scaled is null && unit is not null && own is not null && !CatalogNames.IsSameUnit(unit, own) && Mapped(text, unit) is null)
        {
            match = match with { IsCertain = false, Why = Whys.OtherUnit(unit, own) };
        }

        if (match.Why is not null) Keep(text, unit, match);
        var isSection = !isFilled && match.Item is null && match.Variable is { Items.Count: > 0 };
        (_last, _isLastSection) = (match, isSection);
        return new RowName { Match = match, Text = text, Column = column, UnitColumn = _units?.Column ?? 1, IsCertain = isCertain && match.IsCertain, IsSection = isSection, ScaledUnit = scaled, ItemOf = v => v == match.Variable ? match.Item : null };
    }

    private (NameMatch? Match, string Text, int Column) Find(string? variable, string? label, string? item, string? unit)
    {
        if (variable is not null)
        {
            var match = Mapped(variable, unit) ?? names.Match(variable, unit);
            if (match is { Item: null, Variable: { } owner } && item is not null) match = OfItem(match, owner, item);
            return (match, variable, _variables!.Column);
        }

        if (item is not null && _last?.Variable is { Items.Count: > 0 } above && (_variables is not null || label is null))
        {
            // The variable stands once, above its items.
            if (!_isLastSection) _isFromAbove = true;
            var match = OfItem(new NameMatch(above, null, _isLastSection, _isLastSection ? null : Whys.FromAbove), above, item);
            return (match, item, _items!.Column);
        }

        if (label is null) return (null, item ?? "", (_items ?? _labels ?? _variables)?.Column ?? 1);
        if (Mapped(label, unit) is { } mapped) return (item is not null && mapped.Variable is { } v && mapped.Item is null ? OfItem(mapped, v, item) : mapped, label, _labels!.Column);
        if (_isLastSection && _last?.Variable is { } section && names.MatchItem(section, label) is { IsCertain: true } below) return (below, label, _labels!.Column);
        var found = names.Match(label, unit, isNearEnough: false);
        if (found is null && _last?.Variable is { Items.Count: > 0 } last && names.MatchItem(last, label) is { } ofLast) found = ofLast;
        found ??= names.Match(label, unit);
        if (found is { Item: null, Variable: { } labelled } && item is not null) found = OfItem(found, labelled, item);
        return (found, label, _labels!.Column);
    }

    private NameMatch OfItem(NameMatch match, Variable variable, string item)
    {
        // An item that is not known is told with its figure.
        if (Mapped(item, null) is { Item: not null } mapped) return match with { Item = mapped.Item };
        if (names.MatchItem(variable, item) is not { } found) return match with { Item = item };
        if (!found.IsCertain) Keep(item, null, found);
        return new NameMatch(variable, found.Item, match.IsCertain && found.IsCertain, match.Why ?? (found.IsCertain ? null : found.Why));
    }

    private NameMatch? Mapped(string text, string? unit)
    {
        if (table.Names.FirstOrDefault(n => n.Text == text && (n.Unit is null || n.Unit == unit)) is not { Variable: { } variable } name) return null;
        return new NameMatch(names.Find(variable), name.Item, true);
    }

    private void Keep(string text, string? unit, NameMatch match)
    {
        var isOfUnit = match.Why?.English.StartsWith("the unit", StringComparison.Ordinal) == true;
        var key = (text, isOfUnit ? unit : null);
        if (_used.ContainsKey(key)) return;
        _order.Add(key);
        _used[key] = new MappedName { Text = text, Unit = key.Item2, Variable = match.Variable?.Name, Item = match.Item, IsCertain = match.IsCertain, Why = match.Why };
    }

    private string? Text(MappedColumn? column, int row) => column is not null && grid.At(row, column.Column) is { } cell && CellWords.Fold(cell.Text).Length > 0 ? cell.Text : null;
}
