using Iki.Core.Diagnostics;
using Iki.Core.Formulas;

namespace Iki.Core.Measurement;

/// <summary>
/// The offices of a catalog, numbered so that an office and all below it are one run of numbers. Where the catalog declares no
/// offices, any name is one, and reports to the catalog's office. A text names an office as <see cref="OfficeDirectory"/> says.
/// </summary>
internal sealed class OfficeNumbers
{
    private const int Root = 0;
    private readonly OfficeDirectory _directory = new();
    private readonly List<int> _last = [];
    private readonly List<int> _places = [];
    private readonly List<OfficeFault> _faults;

    /// <summary>The offices of a catalog: those that it declares, made once and for all, or its own, to which those that figures name are added.</summary>
    public static OfficeNumbers For(Catalog catalog) => catalog.Offices.Count > 0 ? catalog.NumberedOffices : new OfficeNumbers(catalog);

    public OfficeNumbers(Catalog catalog)
    {
        IsDeclared = catalog.Offices.Count > 0;
        var own = catalog.Office.Name;
        Add(own, Root, -1);
        var pending = new Stack<(OfficeNode? Node, int Number, bool IsAtTop)>();
        for (var i = catalog.Offices.Count - 1; i >= 0; i--) pending.Push((catalog.Offices[i], Root, catalog.Offices.Count == 1));
        for (var place = 0; pending.TryPop(out var next);)
        {
            if (next.Node is not { } node)
            {
                _last[next.Number] = _directory.Count - 1;
                continue;
            }

            // The tree may name the catalog's own office at its top. Elsewhere one of its name is another if it has a code.
            var number = Root;
            if (!node.Name.Equals(own, StringComparison.OrdinalIgnoreCase) || (node.Code is not null && !next.IsAtTop))
            {
                number = Add(node.Name, next.Number, place);
                pending.Push((null, number, false));
            }
            else if (_places[Root] < 0)
            {
                _places[Root] = place;
            }

            if (node.Code is { } code) _directory.AddCode(number, code);
            for (var i = node.Offices.Count - 1; i >= 0; i--) pending.Push((node.Offices[i], number, false));
            place++;
        }

        _faults = _directory.Close();
    }

    /// <summary>Whether the catalog declares its offices, so that no others exist.</summary>
    public bool IsDeclared { get; }

    /// <summary>What the offices are shown by: their names, and paths or codes of those whose names others have too.</summary>
    public IReadOnlyList<string> Names => _directory.Shown;

    /// <summary>What is wrong with the offices.</summary>
    public IReadOnlyList<OfficeFault> Faults => _faults;

    public int Count => _directory.Count;

    /// <summary>What an office is shown by, which names it and no other.</summary>
    public string NameOf(int office) => _directory.Shown[office];

    /// <summary>How many offices stand before one in the tree; less than 0 for the catalog's own where that is not in it.</summary>
    public int PlaceOf(int office) => _places[office];

    /// <summary>Whether an office is declared, or was named by a figure.</summary>
    public bool HasNumber(string office) => TryNumber(office, out _);

    /// <summary>
    /// The number of an office that is declared, or was named by a figure, from its name, its code or its path; false for a text that names none, or that is
    /// the name of several.
    /// </summary>
    public bool TryNumber(string office, out int number) => _directory.TryNumber(office, IsDeclared, out number);

    public bool Knows(string office) => !IsDeclared || HasNumber(office);

    /// <summary>The number of a known office.</summary>
    public int Of(string office) => TryNumber(office, out var number) ? number : Add(office, Root, -1);

    /// <summary>What an office that a text names is shown by; the text itself where that is the same but for capitals, or names no office.</summary>
    public string Shown(string office) =>
        !TryNumber(office, out var number) || NameOf(number).Equals(office, StringComparison.OrdinalIgnoreCase) ? office : NameOf(number);

    /// <summary>Offices that have a name together, by what tells them apart; null for a text that is the name of one or none.</summary>
    public string? AlikeOf(string office)
    {
        var alike = _directory.Alike(office);
        if (alike.Count == 0) return null;
        var codes = _directory.CodesOf(alike);
        return EntryList.Of(alike.Select(o => codes.TryGetValue(o, out var code) && code != NameOf(o) ? $"{NameOf(o)} ({code})" : NameOf(o)));
    }

    /// <summary>Reports why a text names no office, or not one alone.</summary>
    public void Report(string office, Place at, DiagnosticCollector diagnostics)
    {
        if (AlikeOf(office) is { } several) diagnostics.OfficeOfSeveral(at, office, several);
        else diagnostics.UnknownOffice(at, office, diagnostics.NearestOffice(office, Names));
    }

    /// <summary>Reports an office of a whole data set that is the name of several.</summary>
    public void ReportSeveral(string office, DiagnosticCollector diagnostics)
    {
        if (AlikeOf(office) is { } several) diagnostics.OfficeOfSeveral(Place.Nowhere, office, several);
    }

    /// <summary>Refuses a text that is the name of several offices.</summary>
    public void ThrowIfSeveral(string office, string parameter)
    {
        if (AlikeOf(office) is { } several) throw new ArgumentException($"Several offices are called '{office}': {several}. Name one by its path or its code.", parameter);
    }

    /// <summary>An office and all below it; empty for one that no figure is of.</summary>
    public OfficeRange Below(string office) =>
        !TryNumber(office, out var number) ? new OfficeRange(0, -1)
        : number == Root ? new OfficeRange(Root, int.MaxValue)
        : new OfficeRange(number, _last[number]);

    /// <summary>An office without those below it; empty for one that no figure is of.</summary>
    public OfficeRange Only(string office) => TryNumber(office, out var number) ? new OfficeRange(number, number) : new OfficeRange(0, -1);

    /// <summary>The last of the offices below one; itself where there is none.</summary>
    public int LastBelow(int office) => office == Root ? _directory.Count - 1 : _last[office];

    /// <summary>The offices of a range that have none below them.</summary>
    public IEnumerable<int> Leaves(OfficeRange range)
    {
        for (var office = range.First; office <= Math.Min(range.Last, _directory.Count - 1); office++)
        {
            if (office != Root && _last[office] == office) yield return office;
        }
    }

    /// <summary>The offices directly below one.</summary>
    public IEnumerable<int> DirectlyBelow(string office)
    {
        var range = Below(office);
        for (var child = range.First + 1; child <= Math.Min(range.Last, _directory.Count - 1); child = _last[child] + 1) yield return child;
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
        return range.Last < range.First ? [office] : Enumerable.Range(range.First, Math.Min(range.Last, _directory.Count - 1) - range.First + 1).Select(NameOf);
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

    private int Add(string office, int above, int place)
    {
        _last.Add(_directory.Count);
        _places.Add(place);
        return _directory.Add(office, above);
    }
}

/// <summary>A run of office numbers.</summary>
internal readonly record struct OfficeRange(int First, int Last)
{
    public bool Contains(int office) => office >= First && office <= Last;
}
