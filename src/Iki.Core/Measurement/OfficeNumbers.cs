using System.Diagnostics;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;

namespace Iki.Core.Measurement;

/// <summary>
/// The offices of a catalog, numbered so that an office and all below it are one run of numbers. Where the catalog declares no
/// offices, any name is one, and reports to the catalog's office. A text names an office as <see cref="OfficeNaming"/> says.
/// </summary>
internal sealed class OfficeNumbers
{
    private const int Root = 0;
    private readonly OfficeDirectory _directory;

    private OfficeNumbers(OfficeDirectory directory) => _directory = directory;

    /// <summary>The offices of a catalog: those that it declares, once and for all; else its own, to which those that figures name are added.</summary>
    public static OfficeNumbers Of(Catalog catalog) => new(catalog.Offices.Count > 0 ? catalog.Directory : new OfficeDirectory(catalog));

    /// <summary>Whether the catalog declares its offices, so that no others exist.</summary>
    public bool IsDeclared => _directory.IsDeclared;

    /// <summary>What the offices are shown by: their names, and paths or codes of those whose names others have too.</summary>
    public IReadOnlyList<string> Names => _directory.Names;

    public int Count => _directory.Count;

    /// <summary>What an office is shown by, which names it and no other.</summary>
    public string NameOf(int office) => _directory.Names[office];

    /// <summary>Whether an office is declared, or was named by a figure.</summary>
    public bool HasNumber(string office) => TryNumber(office, out _);

    /// <summary>
    /// The number of an office that is declared, or was named by a figure, from its name, its code or its path; false for a text that names none, or that is
    /// the name of several.
    /// </summary>
    public bool TryNumber(string office, out int number) => _directory.TryNumber(office, out number);

    public bool Knows(string office) => !IsDeclared || HasNumber(office);

    /// <summary>The number of a known office.</summary>
    public int Of(string office) => TryNumber(office, out var number) ? number
        : IsDeclared ? throw new UnreachableException() : _directory.Add(office);

    /// <summary>What an office that a text names is shown by; the text itself where that is the same but for capitals, or names no office.</summary>
    public string Shown(string office) =>
        !TryNumber(office, out var number) || NameOf(number).Equals(office, StringComparison.OrdinalIgnoreCase) ? office : NameOf(number);

    /// <summary>Reports why a text names no office, or not one alone.</summary>
    public void Report(string office, Place at, DiagnosticCollector diagnostics) => _directory.Report(office, at, diagnostics);

    /// <summary>Reports an office of a whole data set that is the name of several.</summary>
    public void ReportSeveral(string office, DiagnosticCollector diagnostics)
    {
        if (_directory.AlikeOf(office) is { } several) diagnostics.OfficeOfSeveral(Place.Nowhere, office, several);
    }

    /// <summary>Refuses a text that is the name of several offices.</summary>
    public void ThrowIfSeveral(string office, string parameter)
    {
        if (_directory.AlikeOf(office) is { } several) throw new ArgumentException($"Several offices are called '{office}': {several}. Name one by its path or its code.", parameter);
    }

    /// <summary>An office and all below it; empty for one that no figure is of.</summary>
    public OfficeRange Below(string office) =>
        !TryNumber(office, out var number) ? new OfficeRange(0, -1)
        : number == Root ? new OfficeRange(Root, int.MaxValue)
        : new OfficeRange(number, _directory.LastOf(number));

    /// <summary>An office without those below it; empty for one that no figure is of.</summary>
    public OfficeRange Only(string office) => TryNumber(office, out var number) ? new OfficeRange(number, number) : new OfficeRange(0, -1);

    /// <summary>The last of the offices below one; itself where there is none.</summary>
    public int LastBelow(int office) => office == Root ? _directory.Count - 1 : _directory.LastOf(office);

    /// <summary>The offices of a range that have none below them.</summary>
    public IEnumerable<int> Leaves(OfficeRange range)
    {
        for (var office = range.First; office <= Math.Min(range.Last, _directory.Count - 1); office++)
        {
            if (office != Root && _directory.LastOf(office) == office) yield return office;
        }
    }

    /// <summary>The offices directly below one.</summary>
    public IEnumerable<int> DirectlyBelow(string office)
    {
        var range = Below(office);
        for (var child = range.First + 1; child <= Math.Min(range.Last, _directory.Count - 1); child = _directory.LastOf(child) + 1) yield return child;
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
    public bool IsAbove(int upper, int lower) => lower > upper && (upper == Root || lower <= _directory.LastOf(upper));

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
}

/// <summary>A run of office numbers.</summary>
internal readonly record struct OfficeRange(int First, int Last)
{
    public bool Contains(int office) => office >= First && office <= Last;
}
