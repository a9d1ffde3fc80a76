namespace Iki.Core.Measurement;

/// <summary>The offices of a data set that have others below them, each with a number that is larger than that of the one above it.</summary>
internal sealed class OfficeTree
{
    private readonly int[] _upperOf;
    private readonly bool[] _isUpper;
    private readonly int[] _parents;
    private readonly int[] _leaves;

    public OfficeTree(OfficeNumbers offices)
    {
        IsDeclared = offices.IsDeclared;
        _upperOf = new int[offices.Count];
        _isUpper = new bool[offices.Count];
        var (parents, ends, leaves) = (new List<int>(), new List<int>(), new List<int>());
        var above = new Stack<int>();
        for (var office = 0; office < offices.Count; office++)
        {
            while (above.TryPeek(out var top) && ends[top] < office) above.Pop();
            var (end, parent) = (offices.LastBelow(office), above.TryPeek(out var upper) ? upper : None);

            // The catalog's own office is above all, even where there are no others.
            if (end == office && parent != None)
            {
                _upperOf[office] = parent;
                leaves[parent]++;
                continue;
            }

            (_upperOf[office], _isUpper[office]) = (ends.Count, true);
            above.Push(ends.Count);
            parents.Add(parent);
            ends.Add(end);
            leaves.Add(0);
        }

        for (var i = parents.Count - 1; i > 0; i--) leaves[parents[i]] += leaves[i];
        (_parents, _leaves) = ([.. parents], [.. leaves]);
    }

    /// <summary>In place of a parent, where there is none.</summary>
    public const int None = -1;

    /// <summary>Whether all offices are known.</summary>
    public bool IsDeclared { get; }

    /// <summary>How many offices have others below them.</summary>
    public int Count => _parents.Length;

    public bool IsUpper(int office) => _isUpper[office];

    /// <summary>The number here of the office itself where it has others below it, else of the one directly above.</summary>
    public int UpperOf(int office) => _upperOf[office];

    /// <summary>The next one above.</summary>
    public int ParentOf(int upper) => _parents[upper];

    /// <summary>How many offices below it, at any distance, have none below them.</summary>
    public int LeavesOf(int upper) => _leaves[upper];
}
