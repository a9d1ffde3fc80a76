using Iki.Core.Formulas;

namespace Iki.Core.Measurement;

/// <summary>
/// The offices of a catalog, numbered so that an office and all below it are one run of numbers. Where the catalog declares no
/// offices, any name is one, and reports to the catalog's office.
/// </summary>
internal sealed class OfficeNumbers
{
    private const int Root = 0;
    private readonly List<string> _names = [];
    private readonly List<int> _last = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public OfficeNumbers(Catalog catalog)
    {
        IsDeclared = catalog.Offices.Count > 0;
        Add(catalog.Office.Name);
        var pending = new Stack<(OfficeNode? Node, int Closed)>();
        for (var i = catalog.Offices.Count - 1; i >= 0; i--) pending.Push((catalog.Offices[i], 0));
        while (pending.TryPop(out var top))
        {
            if (top.Node is not { } node)
            {
                _last[top.Closed] = _names.Count - 1;
                continue;
            }

            // The tree may name the catalog's own office at its top; a name given twice is reported with the catalog.
            if (!_numbers.ContainsKey(node.Name)) pending.Push((null, Add(node.Name)));
            for (var i = node.Offices.Count - 1; i >= 0; i--) pending.Push((node.Offices[i], 0));
        }
    }

    /// <summary>Whether the catalog declares its offices, so that no others exist.</summary>
    public bool IsDeclared { get; }

    public IEnumerable<string> Names => _names;

    public int Count => _names.Count;

    public string NameOf(int office) => _names[office];

    /// <summary>Whether an office is declared, or was named by a figure.</summary>
    public bool HasNumber(string office) => _numbers.ContainsKey(office);

    /// <summary>The number of an office that is declared, or was named by a figure; false for a text that no office is named by.</summary>
    public bool TryNumber(string office, out int number) => _numbers.TryGetValue(office, out number);

    public bool Knows(string office) => !IsDeclared || _numbers.ContainsKey(office);

    /// <summary>The number of a known office.</summary>
    public int Of(string office) => _numbers.TryGetValue(office, out var number) ? number : Add(office);

    /// <summary>An office and all below it; empty for one that no figure is of.</summary>
    public OfficeRange Below(string office) =>
        !_numbers.TryGetValue(office, out var number) ? new OfficeRange(0, -1)
        : number == Root ? new OfficeRange(Root, int.MaxValue)
        : new OfficeRange(number, _last[number]);

    /// <summary>An office without those below it; empty for one that no figure is of.</summary>
    public OfficeRange Only(string office) => _numbers.TryGetValue(office, out var number) ? new OfficeRange(number, number) : new OfficeRange(0, -1);

    /// <summary>The last of the offices below one; itself where there is none.</summary>
    public int LastBelow(int office) => office == Root ? _names.Count - 1 : _last[office];

    /// <summary>The offices of a range that have none below them.</summary>
    public IEnumerable<int> Leaves(OfficeRange range)
    {
        for (var office = range.First; office <= Math.Min(range.Last, _names.Count - 1); office++)
        {
            if (office != Root && _last[office] == office) yield return office;
        }
    }

    /// <summary>The offices directly below one.</summary>
    public IEnumerable<int> DirectlyBelow(string office)
    {
        var range = Below(office);
        for (var child = range.First + 1; child <= Math.Min(range.Last, _names.Count - 1); child = _last[child] + 1) yield return child;
    }

    /// <summary>
    /// The declared offices that an axis goes through: those directly below one, or those below it that have none below them, which is
    /// the office itself where there are none. None only where an office without any below it is asked for its branches.
    /// </summary>
    public IEnumerable<string> RowsOf(FormulaAxis axis, string office)
    {
        if (axis == FormulaAxis.Branch) return DirectlyBelow(office).Select(NameOf);
        var leaves = Leaves(Below(office)).Select(NameOf).ToArray();
        return leaves.Length > 0 ? leaves : [office];
    }

    /// <summary>An office and all below it, by name; the office alone where no figure is of it.</summary>
    public IEnumerable<string> NamesBelow(string office)
    {
        var range = Below(office);
        return range.Last < range.First ? [office] : Enumerable.Range(range.First, Math.Min(range.Last, _names.Count - 1) - range.First + 1).Select(NameOf);
    }

    /// <summary>Whether the one office is above the other, at any distance.</summary>
    public bool IsAbove(int upper, int lower) => lower > upper && (upper == Root || lower <= _last[upper]);

    /// <summary>
    /// Whether something holds of each office below one that has none below itself; never where offices are not declared, because
    /// then not all of them are known.
    /// </summary>
    public bool AreWhole(int office, Func<int, bool> holds)
    {
        if (!IsDeclared) return false;
        var leaves = Leaves(Below(NameOf(office))).Where(l => l != office).ToArray();
        return leaves.Length > 0 && leaves.All(holds);
    }

    private int Add(string office)
    {
        var number = _names.Count;
        _numbers.Add(office, number);
        _names.Add(office);
        _last.Add(number);
        return number;
    }
}

/// <summary>A run of office numbers.</summary>
internal readonly record struct OfficeRange(int First, int Last)
{
    public bool Contains(int office) => office >= First && office <= Last;
}
