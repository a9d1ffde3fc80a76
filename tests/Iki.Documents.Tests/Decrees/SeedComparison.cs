using Iki.Core;
using Iki.Core.Tests;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Iki.Documents.Tests.Decrees;

/// <summary>
/// What the reader finds in the text of a seed by itself, counted against the catalog that was written by hand: rows in the order of the decree,
/// texts compared by letters and digits.
/// </summary>
internal sealed partial class SeedComparison
{
    private SeedComparison(DecreeDraft draft, Catalog hand)
    {
        (Draft, Hand) = (draft, hand);
        foreach (var (drafted, written) in draft.Catalog.Positions.Zip(hand.Positions)) Compare(drafted, written);
    }

    public DecreeDraft Draft { get; }

    public Catalog Hand { get; }

    public int Positions { get; private set; }

    public int Duties { get; private set; }

    public int Functions { get; private set; }

    public int Rows { get; private set; }

    public int Objectives { get; private set; }

    public int Printed { get; private set; }

    public int Sources { get; private set; }

    public int SourcesOfRows { get; private set; }

    public int Formulas { get; private set; }

    /// <summary>Formulas that compute something else than those written by hand.</summary>
    public List<string> Others { get; } = [];

    /// <summary>Rows whose formula computes something else and about which nothing is asked.</summary>
    public List<string> Unasked { get; } = [];

    public int HandRows => Hand.Indicators.Sum(i => Math.Max(1, i.Measures.Count));

    public static SeedComparison Of(string seed)
    {
        var document = DocumentReader.Read(File.ReadAllBytes(RepositoryFiles.PathOf("seeds", seed, "decree.txt")), "decree.txt").Value;
        return new SeedComparison(DecreeReader.Read(document), CatalogFile.Load(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value);
    }

    /// <summary>A share in percent, as the page has it.</summary>
    public static string Share(int found, int all) => all == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{found} / {all}");

    private void Compare(Position drafted, Position written)
    {
        if (Same(drafted.Title, written.Title)) Positions++;
        Duties += written.Duties.Zip(drafted.Duties).Count(p => Same(p.First, p.Second));
        Functions += written.Functions.Zip(drafted.Functions).Count(p => Same(p.First, p.Second));
        var rows = RowsOf(drafted).ToList();
        foreach (var row in RowsOf(written))
        {
            var at = rows.FindIndex(r => Same(r.Indicator.Name, row.Indicator.Name) && (Same(r.Printed, row.Printed) || Same(r.Objective, row.Objective)));
            if (at < 0) at = rows.FindIndex(r => Same(r.Indicator.Name, row.Indicator.Name));
            if (at < 0) continue;
            Compare(rows[at], row);
            rows.RemoveAt(at);
        }
    }

    private void Compare(Row drafted, Row written)
    {
        Rows++;
        if (Same(drafted.Objective, written.Objective)) Objectives++;
        if (Same(drafted.Printed, written.Printed)) Printed++;
        Sources += written.Sources.Count(s => drafted.Sources.Any(d => Same(d.Name, s.Name)));
        SourcesOfRows += written.Sources.Count;
        if (FormulaTwins.AreSame(Hand, written.Formula, Draft.Catalog, drafted.Formula)) Formulas++;
        else Others.Add($"{drafted.Formula} for {written.Formula}");
        if (Others.Count > 0 && Others[^1].StartsWith(drafted.Formula + " for ", StringComparison.Ordinal) && !Draft.About(drafted.Indicator.Id).Any(f => f is { Kind: DecreeFindingKind.Question, BearsOnValue: true })) Unasked.Add(drafted.Indicator.Id);
    }

    private static IEnumerable<Row> RowsOf(Position position) =>
        from objective in position.Objectives
        from indicator in objective.Indicators
        from row in indicator.Measures.Count == 0
            ? [new Row(objective.Statement, indicator, indicator.PrintedFormula ?? "", indicator.Formula!, indicator.Sources)]
            : indicator.Measures.Select(m => new Row(objective.Statement, indicator, m.PrintedFormula ?? "", m.Formula, m.Sources))
        select row;

    private static bool Same(string left, string right) => Plain(left) == Plain(right);

    private static string Plain(string text) => Rest().Replace(Latex().Replace(text, " "), "").ToUpperInvariant();

    private sealed record Row(string Objective, Indicator Indicator, string Printed, string Formula, EquatableList<DataSource> Sources);

    [GeneratedRegex(@"\\(?:text|frac|times|sum|Sigma)\b|[∑Σ]|[xX×](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Latex();

    [GeneratedRegex(@"[^\p{L}\d%]", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
