using Iki.Core;

namespace Iki.Documents.Annexes;

/// <summary>The table of a position: an objective that spans its indicators, and columns for what its indicators say.</summary>
internal sealed class AnnexRows(Catalog catalog, Language language)
{
    /// <summary>The table of a position; null where it has no indicators.</summary>
    public AnnexTable? Of(Position position)
    {
        var indicators = position.Objectives.SelectMany(o => o.Indicators).ToList();
        if (indicators.Count == 0) return null;
        var columns = ColumnsOf(indicators);
        var rows = new List<IReadOnlyList<AnnexCell?>>();
        foreach (var objective in position.Objectives) AddObjective(objective, columns, rows);
        var widths = columns.Select((c, i) => Math.Max(c.Width, WidestOf(rows, i)));
        return new AnnexTable(position.Title, [.. columns.Zip(widths, (c, width) => (c.Head.In(language), width))], rows);
    }

    /// <summary>How wide a column must be, in characters, so that no word is broken and no equation runs out of it; but for what is wider than a page.</summary>
    private static int WidestOf(List<IReadOnlyList<AnnexCell?>> rows, int column)
    {
        const int WidestEquation = 70, WidestWord = 24;
        var widest = 0;
        foreach (var piece in rows.Select(r => r[column]).OfType<AnnexCell>().SelectMany(c => c.Paragraphs).SelectMany(p => p.Pieces))
        {
            var width = piece.Equation is { } equation
                ? Math.Min(WidestEquation, equation.Width)
                : Math.Min(WidestWord, piece.Text.Split(' ').Max(w => w.Length) + 2);
            widest = Math.Max(widest, width);
        }

        return widest;
    }

    private List<Column> ColumnsOf(IReadOnlyList<Indicator> indicators)
    {
        var columns = new List<Column>
        {
            new(AnnexWords.Objective, 20, null),
            new(AnnexWords.Indicator, 22, (i, _) => [.. AnnexParagraph.Of(i.Name)]) { IsOfIndicator = true },
        };
        if (indicators.Any(i => i.Definition is not null)) columns.Add(new(AnnexWords.Definition, 20, (i, _) => Text(i.Definition)) { IsOfIndicator = true });
        columns.Add(new(AnnexWords.Formula, 32, (i, m) => new FormulaCellText(catalog, i, m, language).Paragraphs()));
        if (indicators.Any(i => i.Unit.Length > 0 || i.Measures.Any(m => m.Unit?.Length > 0))) columns.Add(new(AnnexWords.Unit, 9, (i, m) => Text(m?.Unit ?? i.Unit)) { IsJoined = true });
        foreach (var period in indicators.SelectMany(i => i.Targets).Select(t => t.Period).Distinct().Order())
        {
            columns.Add(new(Words(AnnexWords.TargetOf(period, language)), 10, (i, _) => [.. i.Targets.Where(t => t.Period == period).SelectMany(t => Text(TargetText(t)))]) { IsOfIndicator = true });
        }

        if (indicators.Any(i => i.Weight is not null)) columns.Add(new(AnnexWords.Weight, 8, (i, _) => Text(i.Weight is { } w ? Languages.Number(w, language) : null)) { IsOfIndicator = true });
        columns.Add(new(AnnexWords.Sources, 20, (i, m) => SourcesOf(m is null || m.Sources.Count == 0 ? i.Sources : m.Sources)));
        if (indicators.Any(i => i.Responsible is not null)) columns.Add(new(AnnexWords.Responsible, 14, (i, _) => Text(i.Responsible)) { IsOfIndicator = true });
        return columns;
    }

    private static void AddObjective(Objective objective, List<Column> columns, List<IReadOnlyList<AnnexCell?>> rows)
    {
        var height = objective.Indicators.Sum(i => Math.Max(1, i.Measures.Count));
        if (height == 0)
        {
            rows.Add([.. columns.Select((_, c) => new AnnexCell(c == 0 ? [.. AnnexParagraph.Of(objective.Statement)] : []))]);
            return;
        }

        var isFirst = true;
        foreach (var indicator in objective.Indicators)
        {
            Measure?[] measures = indicator.Measures.Count == 0 ? [null] : [.. indicator.Measures];
            var isOneUnit = indicator.Measures.Select(m => m.Unit ?? indicator.Unit).Distinct().Count() == 1;
            for (var m = 0; m < measures.Length; m++)
            {
                var cells = new AnnexCell?[columns.Count];
                if (isFirst) cells[0] = new AnnexCell([.. AnnexParagraph.Of(objective.Statement)], height);
                isFirst = false;
                for (var c = 1; c < columns.Count; c++)
                {
                    var isOne = columns[c].IsOfIndicator || (columns[c].IsJoined && isOneUnit);
                    if (!isOne || m == 0) cells[c] = new AnnexCell(columns[c].Content!(indicator, measures[m]), isOne ? measures.Length : 1);
                }

                rows.Add(cells);
            }
        }
    }

    private static IReadOnlyList<AnnexParagraph> SourcesOf(EquatableList<DataSource> sources) =>
        AnnexParagraph.Listed(sources.Select(s => s.Name).ToEquatableList(), isNumbered: true);

    private string TargetText(Target target)
    {
        var unit = target.Unit is { Length: > 0 } own ? (own is "%" or "‰" ? "" : " ") + own : "";
        return target.Text ?? (target.Value is { } value
            ? Languages.Number(value, language) + unit
            : $"{Languages.Number(target.Min ?? 0, language)} – {Languages.Number(target.Max ?? 0, language)}{unit}");
    }

    private static IReadOnlyList<AnnexParagraph> Text(string? text) => string.IsNullOrEmpty(text) ? [] : [.. AnnexParagraph.Of(text)];

    private static Wording Words(string text) => new(text, text);

    private sealed record Column(Wording Head, int Width, Func<Indicator, Measure?, IReadOnlyList<AnnexParagraph>>? Content)
    {
        /// <summary>Whether its cell is one for all measures of an indicator.</summary>
        public bool IsOfIndicator { get; init; }

        /// <summary>Whether it is one cell where all measures have the same unit.</summary>
        public bool IsJoined { get; init; }
    }
}
