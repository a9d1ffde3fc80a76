using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>A scorecard → what its report says, in order.</summary>
internal sealed class ScorecardContent
{
    private readonly Scorecard _card;
    private readonly ScorecardReportOptions _options;
    private readonly Language _language;
    private readonly Dictionary<string, Explanation> _explanations;
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    private ScorecardContent(Scorecard card, ScorecardReportOptions options)
    {
        _card = card;
        _options = options;
        _language = options.Language;
        _explanations = options.Figures is not { } figures ? [] : card.Indicators.ToDictionary(
            s => s.Result.Id,
            s => figures.Evaluator.Explain(s.Result.Id, figures.Data, card.Results.Period, card.Results.Office, s.RealizationResult.IsYearToDate),
            StringComparer.Ordinal);
        for (var p = 0; p < card.Positions.Count; p++)
        {
            for (var i = 0; i < card.Positions[p].Indicators.Count; i++) _numbers.TryAdd(card.Positions[p].Indicators[i].Result.Id, RowNumber.Of(p, i));
        }
    }

    /// <summary>The content of a card's report.</summary>
    public static ReportContent Of(Scorecard card, ScorecardReportOptions options) => new ScorecardContent(card, options).Make();

    private ReportContent Make()
    {
        var shared = new SharedRemarks(_card, _language);
        var trends = new Trends(_card, _options.Figures, _language);
        var blocks = new List<ReportBlock>();
        var (mark, why) = Illustrative();

        // Where all figures are illustrative, every page says so, and a mark at each of them would tell nothing more.
        var details = new FigureDetails(_card.Results.Catalog, _language, mark == ReportWords.SomeIllustrative);
        if (mark is not null)
        {
            blocks.Add(new ReportLine
            {
                Kind = ReportLineKind.Notice, Pieces = [ReportPiece.Of(mark.In(_language), ReportPieceKind.Illustrative), ReportPiece.Of($". {why!.In(_language)}")],
            });
        }

        blocks.AddRange(new CardSummary(_card, _language).Make(shared, _options.Remarks));
        for (var p = 0; p < _card.Positions.Count; p++)
        {
            var position = _card.Positions[p];
            blocks.Add(new PositionContent(position, _language).Make($"{RowNumber.Of(p)}. {position.Position.Title}", shared.Own(position), score =>
                new IndicatorContent(_card, score, _explanations.GetValueOrDefault(score.Result.Id), _language)
                    .Make(_numbers[score.Result.Id], shared.Own(score, _card), trends.Of(score), _numbers.GetValueOrDefault, details)));
        }

        if (_card.Distribution is { } distribution) blocks.Add(Distribution(distribution));
        if (details.Section() is { } section) blocks.Add(section);
        blocks.AddRange(ScoreText.Footnotes(_card, _language).Select(n => ReportLine.Of(n, ReportLineKind.Footnote)));
        if (_options.SignedBy.Count > 0) blocks.Add(Signatures());
        var (title, period) = (_card.Results.Catalog.Title, _card.Results.Period.ToString());
        return new ReportContent
        {
            Language = _language,
            Kind = ReportWords.Card.In(_language),
            Title = title,
            Running = Say.It(ReportWords.Running, _language, ReportWords.Card.In(_language), _card.Results.Office, period),
            Mark = mark?.In(_language),
            Blocks = blocks.ToEquatableList(),
        };
    }

    /// <summary>What is to say of illustrative figures: of all of them, of some, or nothing.</summary>
    private (Wording? Mark, Wording? Why) Illustrative()
    {
        var figures = _explanations.Count == 0
            ? _card.Indicators.SelectMany(s => s.RealizationResult.Inputs).Select(i => IllustrativeSource.Says(i.Source))
            : _explanations.Values.SelectMany(e => e.Figures).SelectMany(f => f.Observations.Concat(f.Contained)).Select(IllustrativeSource.IsSourceOf);
        var parameters = _card.Indicators.SelectMany(s => s.RealizationResult.Parameters).Where(p => IllustrativeSource.Says(p.Source)).Select(_ => true);
        var all = figures.Concat(parameters).ToArray();
        return !all.Contains(true) ? default
            : !all.Contains(false) ? (ReportWords.AllIllustrative, ReportWords.IllustrativeWhy)
            : (ReportWords.SomeIllustrative, ReportWords.SomeIllustrativeWhy);
    }

    private ReportSection Distribution(DistributionReport report) => new()
    {
        Heading = Say.It(ScoreNames.Distribution, _language, report.Organization.Name, report.Citation, RatingWords.Of(report.Confidence).In(_language)),
        Blocks =
        [
            ReportLine.Of(string.Join("; ", report.Shares.Select(s => s.Percent is { } percent
                ? $"{s.Predikat.Name} {Languages.Number(s.Count, _language)} ({NumberText.WithUnit(percent, "%", _language)})"
                : $"{s.Predikat.Name} {Languages.Number(s.Count, _language)}"))),
            .. report.Findings.Count == 0
                ? [ReportLine.Of(ScoreNames.NothingToReport.In(_language), ReportLineKind.Notice)]
                : report.Findings.Select(f => ReportLine.Of(f.Message(_language), ReportLineKind.Notice)),
        ],
    };

    private ReportSignatures Signatures()
    {
        var day = _options.Date is { } date ? DateText.Of(date, _language) : null;
        var place = _options.Place ?? ReportWords.NoPlace.In(_language);
        return new ReportSignatures
        {
            When = Say.It(ReportWords.PlaceAndDate, _language, place, day ?? ReportWords.NoPlace.In(_language)),
            Offices = _options.SignedBy,
        };
    }
}
