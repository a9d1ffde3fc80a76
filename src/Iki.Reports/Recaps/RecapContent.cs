using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Scorecards;
using Iki.Reports.Texts;

namespace Iki.Reports.Recaps;

/// <summary>Results side by side → what their report says, in order.</summary>
internal sealed class RecapContent
{
    // The name of a figure beside a number.
    private const int WidthOfName = 3, WidthOfNumber = 2;

    // One month alone is no course of anything.
    private const int FewestMonths = 2;

    private readonly Recap _recap;
    private readonly RecapReportOptions _options;
    private readonly Language _language;
    private readonly IndicatorScore[] _scores;

    private RecapContent(Recap recap, RecapReportOptions options)
    {
        _recap = recap;
        _options = options;
        _language = options.Language;
        _scores = [.. recap.Rows.SelectMany(r => r.Lines.SelectMany(l => l.Total is { } total ? l.Scores.Append(total) : l.Scores))];
    }

    public static ReportContent Of(Recap recap, RecapReportOptions options) => new RecapContent(recap, options).Make();

    private ReportContent Make()
    {
        var kind = RecapNames.Title.In(_language);
        var mark = Mark();
        var blocks = new List<ReportBlock>();
        if (mark is not null) blocks.Add(new ReportLine { Kind = ReportLineKind.Notice, Pieces = [ReportPiece.Of(mark.In(_language), ReportPieceKind.Illustrative)] });
        blocks.Add(new ReportFacts { IsList = true, Facts = Facts().ToEquatableList() });
        var remarks = _recap.Diagnostics.Concat(_recap.Columns.SelectMany(c => c.Diagnostics)).Concat(_options.Remarks).Select(d => d.Message(_language)).Distinct();
        blocks.AddRange(remarks.Select(m => ReportLine.Of(m, ReportLineKind.Notice)));
        var positions = _recap.Rows.GroupBy(r => r.Position.Id, StringComparer.Ordinal).ToArray();
        for (var p = 0; p < positions.Length; p++)
        {
            blocks.Add(new ReportSection
            {
                Heading = $"{RowNumber.Of(p)}. {positions[p].First().Position.Title}",
                Blocks = positions[p].Select((row, i) => (ReportBlock)Indicator(row, RowNumber.Of(p, i))).ToEquatableList(),
            });
        }

        blocks.AddRange(ScoreText.Footnotes(_scores, _language).Select(n => ReportLine.Of(n, ReportLineKind.Footnote)));
        return new ReportContent
        {
            Language = _language,
            Kind = kind,
            Title = _recap.Catalog.Title,
            Running = Say.It(ReportWords.Running, _language, kind, _recap.Office, _recap.Period.ToString()),
            Mark = mark?.In(_language),
            IsAcross = true,
            Blocks = blocks.ToEquatableList(),
        };
    }

    private IEnumerable<ReportFact> Facts()
    {
        yield return new ReportFact { Label = ScoreNames.Period.In(_language), Value = _recap.Period.ToString() };
        yield return new ReportFact { Label = ScoreNames.Office.In(_language), Value = _recap.Office };

        // What rated nothing here is not named.
        if (_recap.Regulation is { } regulation && _scores.Any(ScoreText.IsRated))
        {
            yield return new ReportFact
            {
                Label = ScoreNames.RatedBy.In(_language),
                Value = Say.It(ReportWords.Confidently, _language, regulation.Citation, RatingWords.Of(regulation.Confidence).In(_language)),
            };
        }
    }

    /// <summary>What every page says of illustrative figures: all of them, some, or nothing.</summary>
    private Wording? Mark()
    {
        var figures = _scores.SelectMany(s => s.RealizationResult.Inputs.Concat(s.RealizationResult.Parameters))
            .Where(i => i is { Value: not null, Source: not null }).Select(i => IllustrativeSource.Says(i.Source)).ToArray();
        return !figures.Contains(true) ? null : figures.Contains(false) ? ReportWords.SomeIllustrative : ReportWords.AllIllustrative;
    }

    private ReportIndicator Indicator(RecapRow row, string number)
    {
        var name = ScoreText.OfName(row.Total.Result);
        var blocks = new List<ReportBlock> { Table(row, name) };
        if (Trend(row) is { } trend) blocks.Add(trend);
        blocks.AddRange(Remarks(row).Select(m => ReportLine.Of(m, ReportLineKind.Notice)));
        return new ReportIndicator { Number = number, Name = row.Unit.Length == 0 ? name : $"{name} ({row.Unit})", Blocks = blocks.ToEquatableList() };
    }

    private ReportTable Table(RecapRow row, string name) => new()
    {
        Name = name,
        Columns =
        [
            new ReportColumn { Head = RecapNames.Figure.In(_language), Width = WidthOfName },
            .. _recap.Columns.Select(c => new ReportColumn { Head = RecapNames.Of(c, _recap.By, _language), Width = WidthOfNumber, IsNumber = true }),
            new ReportColumn { Head = RecapNames.OfWhole(_recap, _language), Width = WidthOfNumber, IsNumber = true },
        ],
        Rows = row.Lines.Select(line => new ReportRow
        {
            Cells =
            [
                [ReportPiece.Of(RecapNames.Of(line, _language))],
                .. line.Scores.Select(s => Cell(line, s, ReportPieceKind.Plain)),
                line.Total is { } total ? Cell(line, total, ReportPieceKind.Strong) : [ReportPiece.Of("")],
            ],
        }).ToEquatableList(),
    };

    private EquatableList<ReportPiece> Cell(RecapLine line, IndicatorScore score, ReportPieceKind kind)
    {
        var text = line.Figure switch
        {
            RecapFigure.Target => ScoreText.OfTarget(score, _language, hasUnit: false),
            RecapFigure.Realization => score.RealizationText ?? (score.Realization is { } value ? NumberText.Of(value, score.RealizationResult, _language) : score.RealizationResult.Text),
            RecapFigure.Achievement => ScoreText.OfAchievement(score, _language),
            RecapFigure.Grade => ScoreText.OfGrade(score),
            _ => ScoreText.OfScore(score, _language),
        };
        return [ReportPiece.Of(text ?? NumberText.None, kind)];
    }

    /// <summary>The course of the months; null for other columns, and where fewer than two have a value.</summary>
    private ReportTrend? Trend(RecapRow row)
    {
        if (_recap.By != RecapColumns.Month || row.Cells.Count(c => c.Score.Result.Value is not null) < FewestMonths) return null;
        var year = _recap.Period.ToString();
        return new ReportTrend
        {
            Name = row.Unit.Length == 0 ? Say.It(FigureWords.Trend, _language, year) : Say.It(FigureWords.TrendIn, _language, year, row.Unit),
            Points = row.Cells.Select((cell, i) => new ReportPoint
            {
                Period = _recap.Columns[i].Period,
                Label = DateText.OfMonth(_recap.Columns[i].Period, _language),
                Value = cell.Score.Result.Value,
                Text = cell.Score.Result.Value is { } value ? NumberText.Of(value, cell.Score.Result, _language) : NumberText.None,
            }).ToEquatableList(),
        };
    }

    /// <summary>What is to say of a row's values, each once with the columns that it is about.</summary>
    private IEnumerable<string> Remarks(RecapRow row)
    {
        var said = new List<(string Message, List<string> Columns)>();
        for (var i = 0; i <= row.Cells.Count; i++)
        {
            var score = i < row.Cells.Count ? row.Cells[i].Score : row.Total;
            var column = i < row.Cells.Count ? RecapNames.Of(_recap.Columns[i], _recap.By, _language) : RecapNames.OfWhole(_recap, _language);

            // That a column has no target of its own shows in its cell.
            foreach (var message in score.Remarks.Except(_recap.Diagnostics).Where(d => d != score.Problem || score.Target is not null).Select(d => d.Message(_language)).Distinct())
            {
                var known = said.FindIndex(s => s.Message == message);
                if (known < 0) said.Add((message, [column]));
                else said[known].Columns.Add(column);
            }
        }

        return said.Select(s => $"{string.Join(", ", s.Columns)}: {s.Message}");
    }
}
