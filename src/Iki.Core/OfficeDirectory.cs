using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>
/// The offices of a catalog in the order of its tree, so that an office and all below it are one run of numbers, and what they are called
/// (<see cref="OfficeNaming"/>). Of a catalog that declares its offices it is not changed any more; where it declares none, others are added.
/// </summary>
internal sealed class OfficeDirectory
{
    private const int Root = 0;
    private readonly OfficeNaming _naming = new();
    private readonly List<int> _last = [];
    private readonly List<int> _places = [];

    public OfficeDirectory(Catalog catalog)
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
                _last[next.Number] = Count - 1;
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

            if (node.Code is { } code) _naming.AddCode(number, code);
            for (var i = node.Offices.Count - 1; i >= 0; i--) pending.Push((node.Offices[i], number, false));
            place++;
        }

        Faults = _naming.Close();
    }

    /// <summary>Whether the catalog declares its offices, so that no others exist.</summary>
    public bool IsDeclared { get; }

    public int Count => _naming.Count;

    /// <summary>What the offices are shown by: their names, and paths or codes of those whose names others have too.</summary>
    public IReadOnlyList<string> Names => _naming.Shown;

    /// <summary>What is wrong with the offices.</summary>
    public IReadOnlyList<OfficeFault> Faults { get; }

    /// <summary>The last of the offices below one that is not the catalog's own; itself where there is none.</summary>
    public int LastOf(int office) => _last[office];

    /// <summary>How many offices stand before one in the tree; less than 0 for the catalog's own where that is not in it.</summary>
    public int PlaceOf(int office) => _places[office];

    /// <summary>The office that a text names; false where it names none, or where several have that name.</summary>
    public bool TryNumber(string office, out int number) => _naming.TryNumber(office, IsDeclared, out number);

    /// <summary>Offices that have a name together, by what tells them apart; null for a text that is the name of one or none.</summary>
    public string? AlikeOf(string office)
    {
        var alike = _naming.Alike(office);
        if (alike.Count == 0) return null;
        var codes = _naming.CodesOf(alike);
        return EntryList.Of(alike.Select(o => codes.TryGetValue(o, out var code) && code != Names[o] ? $"{Names[o]} ({code})" : Names[o]));
    }

    /// <summary>Reports why a text names no office, or not one alone.</summary>
    public void Report(string office, Place at, DiagnosticCollector diagnostics)
    {
        if (AlikeOf(office) is { } several) diagnostics.OfficeOfSeveral(at, office, several);
        else diagnostics.UnknownOffice(at, office, diagnostics.NearestOffice(office, Names));
    }

    /// <summary>Adds an office that a figure names, where the catalog declares none.</summary>
    public int Add(string office) => Add(office, Root, -1);

    private int Add(string office, int above, int place)
    {
        _last.Add(Count);
        _places.Add(place);
        return _naming.Add(office, above);
    }
}
