using System.Collections.Frozen;

namespace Iki.Core.Measurement;

/// <summary>The offices of a catalog: who reports to whom. Without a declared tree every office reports to the catalog's.</summary>
internal sealed class OfficeTree
{
    private readonly string _root;
    private readonly FrozenDictionary<string, string> _parents;

    private OfficeTree(string root, Dictionary<string, string> parents)
    {
        _root = root;
        _parents = parents.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<string> Names => _parents.Keys.Append(_root);

    private bool IsDeclared => _parents.Count > 0;

    public static OfficeTree Of(Catalog catalog)
    {
        var root = catalog.Office.Name;
        var parents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var pending = new Stack<(OfficeNode Node, string Parent)>();
        foreach (var node in catalog.Offices) pending.Push((node, root));
        while (pending.TryPop(out var top))
        {
            // The tree may name the catalog's own office at its top.
            if (!top.Node.Name.Equals(root, StringComparison.OrdinalIgnoreCase)) parents.TryAdd(top.Node.Name, top.Parent);
            foreach (var child in top.Node.Offices) pending.Push((child, top.Node.Name));
        }

        return new OfficeTree(root, parents);
    }

    public bool Knows(string office) => !IsDeclared || IsRoot(office) || _parents.ContainsKey(office);

    /// <summary>Whether the figures of an office belong to another: its own, and those of every office below it.</summary>
    public bool BelongsTo(string office, string whole)
    {
        if (IsRoot(whole)) return true;
        for (var at = office; ; at = _parents[at])
        {
            if (at.Equals(whole, StringComparison.OrdinalIgnoreCase)) return true;
            if (!_parents.ContainsKey(at)) return false;
        }
    }

    private bool IsRoot(string office) => office.Equals(_root, StringComparison.OrdinalIgnoreCase);
}
