namespace Iki.Core.Diagnostics;

/// <summary>Remarks that several parts of a result make, each once, in the order in which they come. Mostly there are none, or one.</summary>
internal sealed class DistinctRemarks
{
    // To compare a few with each other takes less than to hash them, texts and arguments and all.
    private const int Few = 16;

    private List<Diagnostic>? _found;
    private HashSet<Diagnostic>? _known;

    public void Add(EquatableList<Diagnostic> remarks)
    {
        foreach (var remark in remarks) Add(remark);
    }

    public void Add(Diagnostic? remark)
    {
        if (remark is null) return;
        _found ??= [];
        if (_found.Count < Few ? _found.Contains(remark) : !(_known ??= [.. _found]).Add(remark)) return;
        _found.Add(remark);
    }

    public EquatableList<Diagnostic> ToList() => _found is null ? [] : EquatableList.OfOwn(_found.ToArray());
}
