using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>A quantity of the catalog as it is drafted, and where it is printed.</summary>
internal sealed class BookedVariable
{
    public required string Name { get; init; }

    public required string Label { get; init; }

    public required EquatableList<Item> Items { get; init; }

    public required DocumentPlace Place { get; init; }

    /// <summary>The titles of the positions that print it.</summary>
    public List<string> Positions { get; } = [];

    /// <summary>Whether the print counts it: "Jumlah …", "Σ …".</summary>
    public bool IsCounted { get; set; }

    /// <summary>Whether figures of it are means and not added up.</summary>
    public bool IsMean { get; set; }

    /// <summary>Whether its items are scores from 1 to 4.</summary>
    public bool IsScore { get; set; }

    /// <summary>Whether each item is done (1) or not (0).</summary>
    public bool IsOneEach { get; set; }

    /// <summary>Whether it is given in percent points.</summary>
    public bool IsPercentage { get; set; }

    public Variable ToVariable()
    {
        var noun = LabelNoun.Of(IsCounted ? "jumlah " + Label : Label);
        if (IsMean || IsPercentage)
        {
            return new Variable { Min = IsScore ? 1 : null, Max = IsScore ? 4 : null, Name = Name, Label = Label, Unit = IsPercentage ? "%" : null, Items = Items, Aggregate = new AggregationRule(Aggregation.Average, Aggregation.Average) };
        }

        return new Variable
        {
            Max = IsOneEach ? 1 : null,
            Name = Name,
            Label = Label,
            Unit = noun.Unit,
            Integer = noun.IsWhole,
            Min = noun.IsWhole || noun.Unit is not null ? 0 : null,
            Aggregate = noun.IsState ? new AggregationRule(Aggregation.Last) : AggregationRule.Sum,
            Items = Items,
        };
    }
}

/// <summary>The quantities of a catalog: what is printed in the same words is one, and no two have one name.</summary>
internal sealed partial class VariableBook
{
    private readonly Dictionary<string, BookedVariable> _byWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>In the order of the paper.</summary>
    public List<BookedVariable> All { get; } = [];

    /// <summary>The quantity of these words; a new one where none has them.</summary>
    /// <param name="proposed">The name that the draft has for it.</param>
    /// <param name="label">What the print calls it.</param>
    /// <param name="items">Its items.</param>
    /// <param name="position">The title of the position that prints it.</param>
    /// <param name="place">Where.</param>
    public BookedVariable Take(string proposed, string label, IReadOnlyList<(string Label, DataSource? Source)> items, string position, DocumentPlace place)
    {
        var words = string.Join(' ', Plain.Words(label).SkipWhile(w => w is "jumlah" or "jml" or "total" or "banyaknya" or "Σ" or "sum"));
        if (words.Length == 0) words = Plain.Of(label);
        if (items.Count > 0) words += "|" + string.Join('|', items.Select(i => Plain.Of(i.Label)));
        if (!_byWords.TryGetValue(words, out var known))
        {
            known = new BookedVariable { Name = Slugs.Unique(proposed, _names, ""), Label = label, Items = ItemsOf(items), Place = place };
            _byWords.Add(words, known);
            All.Add(known);
        }

        if (!known.Positions.Contains(position)) known.Positions.Add(position);
        return known;
    }

    /// <summary>A name that no quantity may have.</summary>
    public string Reserve(string name) => Slugs.Unique(name, _names, "");

    /// <summary>The quantity of a name; null for none.</summary>
    public BookedVariable? Find(string name) => All.Find(v => v.Name == name);

    /// <summary>A formula whose names are exchanged.</summary>
    public static string Renamed(string formula, IReadOnlyDictionary<string, string> names) =>
        names.All(n => n.Key == n.Value) ? formula : Name().Replace(formula, m => names.GetValueOrDefault(m.Value, m.Value));

    private static EquatableList<Item> ItemsOf(IReadOnlyList<(string Label, DataSource? Source)> items)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return items.Select(i => new Item { Key = Slugs.Unique(Slugs.Key(i.Label), taken, ""), Label = i.Label, Source = i.Source }).ToEquatableList();
    }

    [GeneratedRegex(@"(?<![\p{L}\d_.])[\p{L}_][\p{L}\d_]*(?!\s*\()", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
