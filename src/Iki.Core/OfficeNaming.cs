namespace Iki.Core;

/// <summary>
/// What the offices of a catalog are called. A text names an office by its name, by its code, or by its path: the names of the offices above it from below
/// the catalog's own, and its own. What several have names none of them. An office is shown by its name, or, if others have that too, by its path, or by
/// its code if others have even the path: what is shown always names it again.
/// </summary>
internal sealed class OfficeNaming
{
    /// <summary>What stands between the names of a path; spaces around it make no difference.</summary>
    public const char Separator = '/';

    private const int Root = 0;

    // In place of an office, where several below the same one have the same name.
    private const int Several = -1;

    private readonly List<string> _shown = [];
    private readonly List<int> _above = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spans;

    // Of a name that several have, by the first of them: all of them, and the one below each office.
    private readonly Dictionary<int, List<int>> _alike = [];
    private readonly Dictionary<(int Above, int First), int> _alikeBelow = [];
    private readonly List<(int Office, string Code)> _codes = [];
    private int _mostSeparators;

    public OfficeNaming()
    {
        _spans = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Shown = _shown.AsReadOnly();
    }

    public int Count => _shown.Count;

    /// <summary>What the offices are shown by, in order.</summary>
    public IReadOnlyList<string> Shown { get; }

    /// <summary>Adds an office.</summary>
    /// <returns>Its number.</returns>
    public int Add(string name, int above = Root)
    {
        var number = _shown.Count;
        _shown.Add(name);
        _above.Add(above);
        if (_numbers.TryAdd(name, number))
        {
            _mostSeparators = Math.Max(_mostSeparators, name.AsSpan().Count(Separator));
            return number;
        }

        // The catalog's own office is the only one that its name names; others of that name have a path or a code.
        var first = _numbers[name] is var known && known < 0 ? ~known : known;
        if (!_alike.TryGetValue(first, out var alike))
        {
            _alike.Add(first, alike = [first]);
            if (first != Root) _alikeBelow.Add((_above[first], first), first);
        }

        if (first != Root) _numbers[name] = ~first;
        alike.Add(number);
        if (!_alikeBelow.TryAdd((above, first), number)) _alikeBelow[(above, first)] = Several;
        return number;
    }

    /// <summary>Gives an office a code.</summary>
    public void AddCode(int office, string code) => _codes.Add((office, code));

    /// <summary>Decides what each office is shown by, once all of them are there.</summary>
    /// <returns>What is wrong with them.</returns>
    public List<OfficeFault> Close()
    {
        var faults = new List<OfficeFault>();
        var codes = new Dictionary<int, string>();
        foreach (var (office, code) in _codes)
        {
            if (_numbers.TryAdd(code, office) || _numbers[code] == office) codes.TryAdd(office, code);
            else faults.Add(new OfficeFault(office, code, _numbers[code] is var other && other < 0 ? ~other : other));
        }

        if (_alike.Count == 0) return faults;
        var paths = new OfficePaths(_shown.ToArray(), _above, this);
        foreach (var (first, alike) in _alike)
        {
            // Of those that nothing tells apart, one may stay as it is, unless the others have codes.
            var settled = alike.Where(codes.ContainsKey).Select(o => _above[o]).ToHashSet();
            foreach (var office in alike.Where(o => o != Root))
            {
                var isTwice = IsTwice(office, first);
                if (!isTwice && paths.Of(office) is { } path && _numbers.TryAdd(path, office)) _shown[office] = path;
                else if (codes.TryGetValue(office, out var code)) _shown[office] = code;
                else if (!isTwice || !settled.Add(_above[office])) faults.Add(new OfficeFault(office, null, first));
            }
        }

        return faults;
    }

    /// <summary>Whether a path ends at an office and can be read in no other way.</summary>
    public bool IsPathOf(string path, int office) => TryPath(path, out var found) && found == office;

    /// <summary>Whether several offices below the same one have the name of this one.</summary>
    public bool IsTwice(int office, string name) => _numbers[name] is var known && IsTwice(office, known < 0 ? ~known : known);

    /// <summary>Whether any name has the separator of paths in it.</summary>
    public bool HasSeparators => _mostSeparators > 0;

    private bool IsTwice(int office, int first) => _alikeBelow.TryGetValue((_above[office], first), out var number) && number == Several;

    /// <summary>The office that a text names; false where it names none, or where several have that name.</summary>
    public bool TryNumber(string office, bool isPath, out int number)
    {
        if (_numbers.TryGetValue(office, out number) && number >= 0) return true;
        if (number >= 0 && isPath && office.Contains(Separator) && TryPath(office, out number)) return true;
        number = Several;
        return false;
    }

    /// <summary>The offices that have a name together with others; none where it names one or none.</summary>
    public IReadOnlyList<int> Alike(string office) =>
        _numbers.TryGetValue(office, out var number) && number < 0 ? _alike[~number] : [];

    /// <summary>The codes of some offices.</summary>
    public Dictionary<int, string> CodesOf(IEnumerable<int> offices)
    {
        var asked = offices.ToHashSet();
        return _codes.Where(c => asked.Contains(c.Office)).DistinctBy(c => c.Office).ToDictionary(c => c.Office, c => c.Code);
    }

    private bool TryPath(string path, out int number)
    {
        if (TryWalk(path, 0, out number)) return true;

        // The catalog's own office may stand in front of it.
        var own = _shown[Root];
        var start = path.Length - path.AsSpan().TrimStart().Length;
        if (!path.AsSpan(start).StartsWith(own, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = path.AsSpan(start + own.Length).TrimStart();
        return rest is [Separator, ..] && TryWalk(path, path.Length - rest.Length + 1, out number);
    }

    /// <summary>The office at the end of a path; false where there is none, or where the path can be read as that of two.</summary>
    private bool TryWalk(string path, int start, out int number)
    {
        number = Several;
        var pending = new Stack<(int Start, int Above)>();
        pending.Push((start, Root));
        while (pending.TryPop(out var at))
        {
            // A name may have the separator in it.
            for (int end = at.Start, more = 0; more <= _mostSeparators; more++, end++)
            {
                end = path.IndexOf(Separator, end) is >= 0 and var next ? next : path.Length;
                if (TryBelow(at.Above, path.AsSpan(at.Start..end).Trim(), out var below))
                {
                    if (end < path.Length) pending.Push((end + 1, below));
                    else if (number != Several && number != below) return IsTwo(out number);
                    else number = below;
                }

                if (end == path.Length) break;
            }
        }

        return number >= 0;

        static bool IsTwo(out int number)
        {
            number = Several;
            return false;
        }
    }

    private bool TryBelow(int above, ReadOnlySpan<char> name, out int number)
    {
        if (!_spans.TryGetValue(name, out number)) return false;
        if (number > Root) return _above[number] == above && name.Equals(_shown[number], StringComparison.OrdinalIgnoreCase);
        return _alikeBelow.TryGetValue((above, number < 0 ? ~number : Root), out number) && number >= 0;
    }
}

/// <summary>Something wrong with an office: a code that already names another, or, without a code, that nothing tells it from another.</summary>
/// <param name="Office">Its number.</param>
/// <param name="Code">The code.</param>
/// <param name="Other">The number of the other.</param>
internal readonly record struct OfficeFault(int Office, string? Code, int Other);
