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

    /// <summary>The same as it is shown.</summary>
    public const string Between = " / ";

    private const int Root = 0;

    // In place of an office, where there is none, or not one alone.
    private const int Several = -1;

    private readonly List<string> _names = [];
    private readonly List<string> _shown = [];
    private readonly List<int> _above = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spans;

    // Of a name that several have, by the first of them: all of them.
    private readonly Dictionary<int, List<int>> _alike = [];

    // Paths as they are shown, with spaces around every separator; only where there is one in a name.
    private readonly Dictionary<string, int> _spaced = new(StringComparer.OrdinalIgnoreCase);
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
        _names.Add(name);
        _shown.Add(name);
        _above.Add(above);
        if (_numbers.TryAdd(name, number))
        {
            _mostSeparators = Math.Max(_mostSeparators, name.AsSpan().Count(Separator));
            return number;
        }

        // The catalog's own office is the only one that its name names; others of that name have a path or a code.
        var first = _numbers[name] is var known && known < 0 ? ~known : known;
        if (!_alike.TryGetValue(first, out var alike)) _alike.Add(first, alike = [first]);
        if (first != Root) _numbers[name] = ~first;
        alike.Add(number);
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
        var paths = new OfficePaths(_names, _above);
        foreach (var (first, alike) in _alike)
        {
            var named = alike.Where(o => o != Root).Select(o => (Office: o, Path: paths.Of(o)));
            foreach (var same in named.GroupBy(o => o.Path is { } path && _mostSeparators > 0 ? Spaced(path) : o.Path, StringComparer.OrdinalIgnoreCase))
            {
                (int Office, string? Path)[] offices = [.. same];
                if (offices is [(var only, { } path)] && Take(only, path, same.Key!)) continue;

                // Of those that nothing tells apart, one may stay as it is, unless the others have codes.
                var mayStay = same.Key is not null && offices.Length > 1 && !offices.Any(o => codes.ContainsKey(o.Office));
                foreach (var (office, _) in offices)
                {
                    if (codes.TryGetValue(office, out var code)) _shown[office] = code;
                    else if (!mayStay) faults.Add(new OfficeFault(office, null, first));
                    mayStay = false;
                }
            }
        }

        return faults;
    }

    private bool Take(int office, string path, string spaced)
    {
        if (!_numbers.TryAdd(path, office)) return false;
        _shown[office] = path;
        if (spaced != path && !_spaced.TryAdd(spaced, office)) _spaced[spaced] = Several;
        return true;
    }

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

    /// <summary>The office whose path a text is, with any spaces; false where there is none, or where it can be read as that of two.</summary>
    private bool TryPath(string path, out int number)
    {
        var found = Several;
        var isOne = true;

        // Its name may be its alone, with a separator in it or not.
        for (int at = path.LastIndexOf(Separator), more = 0; at >= 0 && more <= _mostSeparators; more++)
        {
            if (_spans.TryGetValue(path.AsSpan(at + 1).Trim(), out var named)) Consider(named);
            at = at == 0 ? -1 : path.LastIndexOf(Separator, at - 1);
        }

        // Else the path is one that is shown, and the catalog's own office may stand in front of it.
        var spaced = Spaced(path);
        var own = Spaced(_names[Root]) + Between;
        for (var rest = spaced; rest is not null; rest = rest.Length == spaced.Length && rest.StartsWith(own, StringComparison.OrdinalIgnoreCase) ? rest[own.Length..] : null)
        {
            if (_numbers.TryGetValue(rest, out var shown)) Consider(shown);
            if (_spaced.TryGetValue(rest, out shown)) Consider(shown);
        }

        number = isOne ? found : Several;
        return number > Root;

        void Consider(int office)
        {
            if (office <= Root || !IsPathOf(path, office)) return;
            isOne &= found == Several || found == office;
            found = office;
        }
    }

    /// <summary>Whether a text is the path of an office: upwards from its end.</summary>
    private bool IsPathOf(ReadOnlySpan<char> path, int office)
    {
        for (var each = office; ; each = _above[each])
        {
            path = path.TrimEnd();
            if (!path.EndsWith(_names[each], StringComparison.OrdinalIgnoreCase)) return false;
            path = path[..^_names[each].Length].TrimEnd();
            if (path.Length == 0) return each == Root || _above[each] == Root;
            if (each == Root || path[^1] != Separator) return false;
            path = path[..^1];
        }
    }

    /// <summary>A path with one space on each side of every separator, and none at its ends.</summary>
    private static string Spaced(string path) => string.Join(Between, path.Split(Separator, StringSplitOptions.TrimEntries));
}

/// <summary>Something wrong with an office: a code that already names another, or, without a code, that nothing tells it from another.</summary>
/// <param name="Office">Its number.</param>
/// <param name="Code">The code.</param>
/// <param name="Other">The number of the other.</param>
internal readonly record struct OfficeFault(int Office, string? Code, int Other);
