using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>What a text names: a variable, and an item of it; and how sure that is.</summary>
/// <param name="Variable">The variable; null for none.</param>
/// <param name="Item">The key of the item; null for none.</param>
/// <param name="IsCertain">Whether it is the name itself, or a label that only one has.</param>
/// <param name="Why">Why it was understood so; null for the name itself.</param>
internal sealed record NameMatch(Variable? Variable, string? Item, bool IsCertain, Wording? Why = null);

/// <summary>An office that a text names, and how sure that is.</summary>
internal sealed record OfficeMatch(string Office, bool IsCertain, Wording? Why = null);

/// <summary>The names and labels of a catalog, as the cells of tables have them.</summary>
internal sealed class CatalogNames
{
    private const int LongestCompared = 160;

    private const string OfficeOfSeveral = "IKI5053";

    // What is only near is looked for with so many steps at most: a hostile file has thousands of names that are none.
    private long _steps = 200_000_000;

    private static readonly string[] Amounts = ["jumlah", "banyaknya", "total", "jml", "number of", "the", "count of"];

    private static readonly (string Short, string Long)[] Kinds =
        [("ds", "desa"), ("kel", "kelurahan"), ("kec", "kecamatan"), ("kab", "kabupaten"), ("dsn", "dusun"), ("subbag", "sub bagian"), ("kasi", "kepala seksi")];

    private static readonly string[] Types = ["desa", "kelurahan", "kecamatan", "kabupaten", "kota", "kantor", "dusun"];

    private readonly Dictionary<string, Variable> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Variable>> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Variable Variable, Item Item)>> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _offices = new(StringComparer.Ordinal);
    private readonly List<string> _officeNames = [];
    private readonly Dictionary<(string, string?), NameMatch?> _near = [];

    public CatalogNames(Catalog catalog)
    {
        Catalog = catalog;
        var variables = catalog.Variables.Concat(catalog.Indicators.SelectMany(i => i.Variables)).ToList();
        foreach (var variable in variables)
        {
            _names.TryAdd(variable.Name, variable);
            Add(_labels, CellWords.Fold(variable.Label), variable);
            foreach (var item in variable.Items) Add(_items, CellWords.Fold(item.Label), (variable, item));
        }

        foreach (var name in catalog.OfficeNames)
        {
            _officeNames.Add(name);
            Add(_offices, CellWords.Fold(name), name);
        }

        IsClosed = catalog.Offices.Count > 0;
    }

    public Catalog Catalog { get; }

    /// <summary>Whether the catalog declares its offices, so that there are no others.</summary>
    public bool IsClosed { get; }

    public Variable? Find(string name) => _names.GetValueOrDefault(name);

    /// <summary>The variable that a text names: by its name, by a label that it alone has, or nearly so.</summary>
    public NameMatch? Match(string text, string? unit, bool isNearEnough = true)
    {
        if (_names.TryGetValue(text, out var named)) return new NameMatch(named, null, true);
        foreach (var variant in Variants(text))
        {
            if (_labels.TryGetValue(variant, out var labelled) && ByUnit(labelled, unit) is { } found) return new NameMatch(found, null, true, Whys.LabelOf(found.Name));
            if (_items.TryGetValue(variant, out var items) && items is [var only]) return new NameMatch(only.Variable, only.Item.Key, true, Whys.LabelOf($"{only.Variable.Name}.{only.Item.Key}"));
        }

        if (text.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && _names.TryGetValue(text[..dot], out var owner) && owner.Items.FirstOrDefault(i => i.Key.Equals(text[(dot + 1)..], StringComparison.OrdinalIgnoreCase)) is { } item)
        {
            return new NameMatch(owner, item.Key, true);
        }

        return isNearEnough ? Near(text, unit) : null;
    }

    /// <summary>Whether several variables have a text as their label, and nothing tells them apart.</summary>
    public IReadOnlyList<Variable> Ambiguous(string text, string? unit) =>
        Variants(text).Select(v => _labels.GetValueOrDefault(v)).FirstOrDefault(l => l is { Count: > 1 }) is { } several && ByUnit(several, unit) is null ? several : [];

    /// <summary>The item of a variable that a text names.</summary>
    public NameMatch? MatchItem(Variable variable, string text)
    {
        if (variable.Items.FirstOrDefault(i => i.Key.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } keyed) return new NameMatch(variable, keyed.Key, true);
        foreach (var variant in Variants(text))
        {
            if (variable.Items.Where(i => CellWords.Fold(i.Label) == variant).ToArray() is [var only]) return new NameMatch(variable, only.Key, true, Whys.LabelOf($"{variable.Name}.{only.Key}"));
        }

        var folded = CellWords.Fold(text);
        return Nearest(folded, variable.Items, i => CellWords.Fold(i.Label)) is { } near ? new NameMatch(variable, near.Key, false, Whys.NearLabel(near.Label)) : null;
    }

    /// <summary>The office that a text names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The head of its column, which may say what kind of office all of them are; empty for none.</param>
    /// <param name="isNearEnough">Whether one that is only near is meant too.</param>
    public OfficeMatch? MatchOffice(string text, string head = "", bool isNearEnough = true)
    {
        var folded = CellWords.Fold(text);
        if (folded.Length == 0) return null;
        if (Named(text) is { } named) return named;
        if (One(folded) is { } same) return new OfficeMatch(same, true);
        var written = string.Join(' ', folded.Split(' ').Select(w => Array.Find(Kinds, k => k.Short == w).Long ?? w));
        if (One(written) is { } full) return new OfficeMatch(full, true);
        if (written != folded && Named(written) is { } alike) return alike;
        var told = Types.Where(t => CellWords.Fold(head).Split(' ').Contains(t)).Select(t => One($"{t} {written}")).OfType<string>().ToArray();
        if (told is [var ofHead]) return new OfficeMatch(ofHead, true);
        if (!IsClosed || !isNearEnough) return null;
        var typed = Types.Select(t => One($"{t} {written}")).OfType<string>().ToArray();
        if (typed is [var only]) return new OfficeMatch(only, false, Whys.NearOffice(only));
        return typed.Length == 0 && Nearest(written, _officeNames, CellWords.Fold) is { } near ? new OfficeMatch(near, false, Whys.NearOffice(near)) : null;

        string? One(string name) => _offices.TryGetValue(name, out var found) && found is [var single] ? single : null;
    }

    /// <summary>
    /// The office of a name, code or path. A name that several have is passed on as it is: what reads the figures says what would tell them apart, and none of
    /// them is guessed.
    /// </summary>
    private OfficeMatch? Named(string text)
    {
        if (!IsClosed) return null;
        var found = Catalog.FindOffice(text);
        return found.ValueOrNull is { } office ? new OfficeMatch(office, true)
            : found.Diagnostics.Any(d => d.Code == OfficeOfSeveral) ? new OfficeMatch(text, true)
            : null;
    }

    /// <summary>Whether two units are written for the same.</summary>
    public static bool IsSameUnit(string a, string b)
    {
        return Plain(a) == Plain(b);

        static string Plain(string unit)
        {
            var folded = CellWords.Fold(unit.Replace("×", "x", StringComparison.Ordinal));
            return folded is "persen" or "percent" or "prosen" or "pct" ? "%" : folded is "org" or "people" or "person" ? "orang" : folded is "rp" or "idr" ? "rupiah" : folded;
        }
    }

    /// <summary>A text, without its mark, and without what stands in brackets behind it.</summary>
    private static IEnumerable<string> Variants(string text)
    {
        yield return CellWords.Fold(text);
        var bare = CellWords.WithoutMark(text);
        if (bare is not null) yield return CellWords.Fold(bare);
        if (CellWords.WithoutBrackets(bare ?? text, out _) is { } outside) yield return CellWords.Fold(outside);
    }

    private static Variable? ByUnit(List<Variable> labelled, string? unit)
    {
        if (labelled is [var only]) return only;
        return unit is not null && labelled.Where(v => IsSameUnit(v.Unit ?? "", unit)).ToArray() is [var told] ? told : null;
    }

    private NameMatch? Near(string text, string? unit)
    {
        if (_near.TryGetValue((text, unit), out var known)) return known;
        NameMatch? match = null;
        var folded = CellWords.Fold(CellWords.WithoutMark(text) ?? text);
        var bare = Amounts.Where(a => folded.StartsWith(a + " ", StringComparison.Ordinal)).Select(a => folded[(a.Length + 1)..]).FirstOrDefault();
        if (bare is not null && _labels.TryGetValue(bare, out var labelled) && ByUnit(labelled, unit) is { } counted) match = new NameMatch(counted, null, false, Whys.NearLabel(counted.Label));
        else if (Nearest(folded, _labels.Values.Where(l => l.Count == 1).Select(l => l[0]), v => CellWords.Fold(v.Label)) is { } near) match = new NameMatch(near, null, false, Whys.NearLabel(near.Label));
        else if (Nearest(folded.Replace(" ", "", StringComparison.Ordinal), _names.Values, v => v.Name.ToLowerInvariant()) is { } spelled) match = new NameMatch(spelled, null, false, Whys.NearName(spelled.Name));
        return _near[(text, unit)] = match;
    }

    /// <summary>The one that is nearest to a text; null where none is near, or several are.</summary>
    private T? Nearest<T>(string folded, IEnumerable<T> candidates, Func<T, string> labelOf)
        where T : class
    {
        if (folded.Length is < 3 or > LongestCompared || (_steps -= 100) < 0) return null;
        var words = folded.Split(' ').ToHashSet();
        var (best, bestScore, isShared) = ((T?)null, 0.0, false);
        foreach (var candidate in candidates)
        {
            var label = labelOf(candidate);
            if (label.Length is < 3 or > LongestCompared) continue;
            var score = Score(folded, words, label);
            if (score < bestScore || score < 0.6) continue;
            (isShared, best, bestScore) = (score == bestScore, candidate, score);
        }

        return isShared ? null : best;
    }

    private double Score(string text, HashSet<string> words, string label)
    {
        var others = label.Split(' ').ToHashSet();
        var common = words.Count(others.Contains);
        var shared = (double)common / (words.Count + others.Count - common);
        var longest = Math.Max(text.Length, label.Length);
        var most = longest / 6;
        var distance = Math.Abs(text.Length - label.Length) > most || (_steps -= text.Length * label.Length) < 0 ? most + 1 : Distance(text, label);
        return distance <= Math.Max(1, most) ? Math.Max(shared, 1 - ((double)distance / longest)) : shared;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, left) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                (corner, left) = (row[j], Math.Min(Math.Min(row[j], left) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
                row[j] = left;
            }
        }

        return row[b.Length];
    }

    private static void Add<T>(Dictionary<string, List<T>> table, string key, T value)
    {
        if (!table.TryGetValue(key, out var list)) table[key] = list = [];
        if (!list.Contains(value)) list.Add(value);
    }
}
