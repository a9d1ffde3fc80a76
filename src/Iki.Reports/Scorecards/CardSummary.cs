using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>What stands first: whose card it is, by what it is rated, how many indicators are and with which grades, and what several rows share.</summary>
internal sealed class CardSummary(Scorecard card, Language language)
{
    /// <summary>The blocks, in order.</summary>
    /// <param name="shared">Remarks that several rows or positions share.</param>
    /// <param name="onWhole">Remarks about the whole.</param>
    public IEnumerable<ReportBlock> Make(SharedRemarks shared, IEnumerable<Diagnostic> onWhole)
    {
        yield return About();
        yield return ReportLine.Of(SummaryText.Of(card.Summary, language), ReportLineKind.Summary);
        if (card.Positions.Count > 1) yield return Positions();
        var whole = onWhole.Concat(card.Remarks).Select(d => (d.Code, Message: d.Message(language))).Distinct().ToArray();

        // This remark itself says that nothing is rated.
        if (card.Regulation is null && whole.All(d => d.Code != NoRegulationInForce)) yield return ReportLine.Of(ReportWords.NoRegulation.In(language), ReportLineKind.Notice);
        if (card.Regulation is { } regulation && !Rates) yield return ReportLine.Of(Say.It(ReportWords.NothingRated, language, regulation.Title) + ".", ReportLineKind.Notice);
        foreach (var (_, message) in whole) yield return ReportLine.Of(message, ReportLineKind.Notice);
        foreach (var (message, concerns) in shared.Shared())
        {
            yield return new ReportLine { Kind = ReportLineKind.Notice, Pieces = [ReportPiece.Of(message), ReportPiece.Of($" ({concerns})", ReportPieceKind.Soft)] };
        }
    }

    private const string NoRegulationInForce = "IKI5201";

    /// <summary>Whether the regulation rated anything: an indicator, a total or an employee.</summary>
    private bool Rates => card.Indicators.Any(ScoreText.IsRated) || card.Positions.Any(p => p.Total is not null || p.Appraisal?.Predikat is not null);

    private ReportFacts About()
    {
        var (catalog, results) = (card.Results.Catalog, card.Results);
        var period = results.Period.ToString();
        var facts = new List<ReportFact>();
        Add(ScoreNames.Period, results.IsYearToDate ? Say.It(ReportWords.SinceStartOfYear, language, period) : period);
        Add(ScoreNames.Office, results.Office);
        if (catalog.Decree is { } decree && DecreeText(decree) is { Length: > 0 } named) Add(ReportWords.Decree, named);
        if (card.Regulation is { } regulation && Rates)
        {
            Add(ScoreNames.RatedBy, Say.It(ReportWords.Confidently, language, regulation.Citation, RatingWords.Of(regulation.Confidence).In(language)));
        }

        Add(ReportWords.Positions, Languages.Number(card.Positions.Count, language));
        var rows = card.Indicators.ToArray();
        var rated = rows.Count(ScoreText.IsCompared);
        Add(ReportWords.Rows, Say.It(ReportWords.RatedOfAll, language, Languages.Number(rows.Length, language), Languages.Number(rated, language), Languages.Number(rows.Length - rated, language)));
        if (GradesOf(rows, card.Positions) is { Length: > 0 } grades) Add(ReportWords.Grades, grades);
        return new ReportFacts { Facts = facts.ToEquatableList(), IsList = true };

        void Add(Wording label, string value) => facts.Add(new ReportFact { Label = label.In(language), Value = value });
    }

    private string DecreeText(Decree decree)
    {
        var parts = new[]
        {
            decree.Issuer,
            decree.Number is { } number ? Say.It(ReportWords.DecreeNumber, language, number) : null,
            decree.Year is { } year && decree.Number?.Contains(Period.OfYear(year).ToString(), StringComparison.Ordinal) != true ? Say.It(ReportWords.DecreeYear, language, Period.OfYear(year).ToString()) : null,
        };
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>How often each grade, or else each predikat, was given.</summary>
    private string GradesOf(IReadOnlyCollection<IndicatorScore> rows, IEnumerable<PositionScore> positions)
    {
        var grades = rows.Select(r => r.Grade).OfType<string>().ToArray();
        if (grades.Length == 0) grades = [.. positions.Select(p => p.Appraisal?.Predikat?.Name).OfType<string>()];
        return string.Join(", ", grades.GroupBy(g => g, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => $"{g.Key} {Languages.Number(g.Count(), language)}"));
    }

    /// <summary>A row for each position: how many of its rows are rated, with which grades, and its total or predikat.</summary>
    private ReportTable Positions()
    {
        var hasTotals = card.Positions.Any(p => p.Total is not null || p.Appraisal?.Predikat is not null);
        var hasGrades = card.Indicators.Any(i => i.Grade is not null);
        var columns = new List<ReportColumn>
        {
            new() { Head = ReportWords.Number.In(language), Width = 6, IsNumber = true },
            new() { Head = ReportWords.Position.In(language), Width = 46 },
            new() { Head = ReportWords.Rows.In(language), Width = 12, IsNumber = true },
            new() { Head = ReportWords.Rated.In(language), Width = 12, IsNumber = true },
            new() { Head = ReportWords.NotRated.In(language), Width = 12, IsNumber = true },
        };
        if (hasGrades) columns.Add(new ReportColumn { Head = ReportWords.Grades.In(language), Width = 24 });
        if (hasTotals) columns.Add(new ReportColumn { Head = (card.Regulation?.Appraisal is null ? ScoreNames.Total : ScoreNames.Predikat).In(language), Width = 18, IsNumber = card.Regulation?.Appraisal is null });
        return new ReportTable { Name = ReportWords.Summary.In(language), Columns = columns.ToEquatableList(), Rows = card.Positions.Select(Row).ToEquatableList() };

        ReportRow Row(PositionScore position, int index)
        {
            var rated = position.Indicators.Count(ScoreText.IsCompared);
            var cells = new List<string>
            {
                RowNumber.Of(index), position.Position.Title, Languages.Number(position.Indicators.Count, language), Languages.Number(rated, language),
                Languages.Number(position.Indicators.Count - rated, language),
            };
            if (hasGrades) cells.Add(GradesOf(position.Indicators, []));
            if (hasTotals) cells.Add(ScoreText.OfTotalScore(position, language) ?? position.Appraisal?.Predikat?.Name ?? NumberText.None);
            return new ReportRow { Cells = cells.Select(c => (EquatableList<ReportPiece>)[ReportPiece.Of(c)]).ToEquatableList() };
        }
    }
}
