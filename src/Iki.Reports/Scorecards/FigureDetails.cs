using System.Globalization;
using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>
/// The observations behind those figures that were made of several, each variable once, however many indicators use it: the indicators
/// name its number.
/// </summary>
/// <param name="catalog">The catalog.</param>
/// <param name="language">The language of the reader.</param>
/// <param name="marksEach">Whether each illustrative figure is marked.</param>
internal sealed class FigureDetails(Catalog catalog, Language language, bool marksEach)
{
    private readonly List<Entry> _entries = [];

    /// <summary>Whether each illustrative figure is marked.</summary>
    public bool MarksEach => marksEach;

    /// <summary>The number of the observations behind a figure: <c>R1</c>.</summary>
    public string NumberOf(InputFigures figures, Explanation explanation)
    {
        var known = _entries.FindIndex(e => e.Figures.Input.Name == figures.Input.Name && e.Figures.Observations.Equals(figures.Observations) && e.Figures.Contained.Equals(figures.Contained));
        if (known < 0)
        {
            known = _entries.Count;
            _entries.Add(new Entry(figures, new ListedFigures(figures, explanation, catalog, language)));
        }

        return NumberOf(known);
    }

    /// <summary>The section with all that were named; null where none was.</summary>
    public ReportSection? Section()
    {
        if (_entries.Count == 0) return null;
        var rows = new List<ReportRow>();
        for (var i = 0; i < _entries.Count; i++)
        {
            rows.Add(new ReportRow { IsHeading = true, Cells = [[ReportPiece.Of(NumberOf(i), ReportPieceKind.Strong), ReportPiece.Of(" "), .. Named(_entries[i].Figures.Input)]] });
            rows.AddRange(_entries[i].Listed.Groups().Select(g => new ReportRow { Cells = [[ReportPiece.Of(g.Office)], Told(g)] }));
        }

        return new ReportSection
        {
            Heading = FigureWords.Details.In(language),
            Blocks =
            [
                ReportLine.Of(FigureWords.DetailsAre.In(language), ReportLineKind.Summary),
                new ReportTable
                {
                    Name = FigureWords.Details.In(language),
                    Columns =
                    [
                        new ReportColumn { Head = ScoreNames.Office.In(language), Width = 16 },
                        new ReportColumn { Head = FigureWords.ByPeriod.In(language), Width = 84 },
                    ],
                    Rows = rows.ToEquatableList(),
                },
            ],
        };
    }

    private EquatableList<ReportPiece> Named(InputUsed input)
    {
        var unit = string.IsNullOrEmpty(input.Unit) ? "" : $" ({input.Unit})";
        return input.Label == input.Name
            ? [ReportPiece.Of(input.Label + unit)]
            : [ReportPiece.Of(input.Label + unit + " "), ReportPiece.Of(input.NameIn(language), ReportPieceKind.Code)];
    }

    private EquatableList<ReportPiece> Told(ListedFigures.Group group)
    {
        var source = group.Source == FigureWords.NoSource.In(language) ? group.Source : Say.It(FigureWords.OfSource, language, group.Source);
        EquatableList<ReportPiece> told = [ReportPiece.Of($"{group.Text} "), ReportPiece.Of($"[{source}]", ReportPieceKind.Soft)];
        return marksEach && group.IsIllustrative ? [.. told, ReportPiece.Of(" "), ReportPiece.Of(ReportWords.Illustrative.In(language), ReportPieceKind.Illustrative)] : told;
    }

    private static string NumberOf(int entry) => string.Create(CultureInfo.InvariantCulture, $"R{entry + 1}");

    private sealed record Entry(InputFigures Figures, ListedFigures Listed);
}
