using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>
/// The figures behind a result: of each its value, period, office, source and note. What all of them share is said once, below the
/// table, and has no column.
/// </summary>
internal sealed class FigureTable
{
    private static readonly Wording Bare = new("{0}", "{0}");

    private readonly Explanation _explanation;
    private readonly Catalog _catalog;
    private readonly Language _language;
    private readonly Func<string, string?> _numberOf;
    private readonly FigureDetails _details;
    private readonly List<Row> _rows = [];

    private FigureTable(Explanation explanation, Catalog catalog, Language language, Func<string, string?> numberOf, FigureDetails details)
    {
        _explanation = explanation;
        _details = details;
        _catalog = catalog;
        _language = language;
        _numberOf = numberOf;
    }

    /// <summary>The blocks of an explanation; none where its formula names nothing.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="numberOf">The number of an indicator in the report, by its id; null where it is not in it.</param>
    /// <param name="details">Where the observations stand of figures that were made of several.</param>
    public static IEnumerable<ReportBlock> Of(Explanation explanation, Catalog catalog, Language language, Func<string, string?> numberOf, FigureDetails details)
    {
        var table = new FigureTable(explanation, catalog, language, numberOf, details);
        foreach (var input in explanation.Result.Inputs) table.Add(input);
        foreach (var parameter in explanation.Result.Parameters) table.AddParameter(parameter);
        return table._rows.Count == 0 ? [] : table.Blocks();
    }

    private void Add(InputUsed input)
    {
        if (_explanation.Figures.FirstOrDefault(f => f.Input.Name == input.Name) is not { } figures)
        {
            AddResult(input);
            return;
        }

        var listed = new ListedFigures(figures, _explanation, _catalog, _language);
        if (figures.Observations.Count + figures.Contained.Count <= 1)
        {
            var one = figures.Observations.Count == 1 ? figures.Observations[0] : null;
            _rows.Add(new Row(
                Labelled(input), ValueOf(input, one), one?.Period.ToString() ?? input.Period ?? "", one?.Office ?? _explanation.Office,
                one is null ? "" : listed.SourceOf(one), one is not null && IllustrativeSource.IsSourceOf(one)));
            return;
        }

        var figure = new List<ReportPiece>([.. Labelled(input), ReportPiece.Of($" {listed.How(_details.NumberOf(figures, _explanation))}", ReportPieceKind.Soft)]);
        if (_details.MarksEach && listed.IsIllustrative) figure.AddRange([ReportPiece.Of(" "), ReportPiece.Of(ReportWords.Illustrative.In(_language), ReportPieceKind.Illustrative)]);
        _rows.Add(new Row(figure.ToEquatableList(), ValueOf(input, null), input.Period ?? "", _explanation.Office, "", false));
    }

    /// <summary>The result of another indicator, whose figures stand with it.</summary>
    private void AddResult(InputUsed input)
    {
        var source = input.Source is { } id && _numberOf(id) is { } number ? Say.It(FigureWords.OfIndicator, _language, number) : input.Source ?? "";
        _rows.Add(new Row(Labelled(input), ValueOf(input, null), input.Period ?? "", "", source, false));
    }

    private void AddParameter(InputUsed parameter)
    {
        var from = parameter.InForceFrom is { } day ? Say.It(FigureWords.InForceFrom, _language, DateText.Of(day, _language)) : "";
        var items = parameter.Items.Count == 0 ? "" : " " + string.Join("; ", parameter.Items.Select(i => $"{i.Key} {NumberText.Of(i.Value, _language)}"));
        _rows.Add(new Row(
            [.. Labelled(parameter), ReportPiece.Of(items, ReportPieceKind.Soft)], ValueOf(parameter, null), from, "", parameter.Source ?? FigureWords.NoSource.In(_language),
            IllustrativeSource.Says(parameter.Source), IsAlone: true));
    }

    private EquatableList<ReportPiece> Labelled(InputUsed input) => input.Label == input.Name
        ? [ReportPiece.Of(input.Label)]
        : [ReportPiece.Of(input.Label), ReportPiece.Of(" "), ReportPiece.Of(input.NameIn(_language), ReportPieceKind.Code)];

    private string ValueOf(InputUsed input, Observation? one)
    {
        if (one is { Value.Problem: not null }) return ListedFigures.ValueOf(one, _language);
        var number = input.Value is { } value ? NumberText.Of(value, null, _language) : one?.Text;
        return number is null ? NumberText.None
            : one?.Text is not null && input.Value is null ? number
            : NumberText.WithUnit((input.IsApproximate && !number.StartsWith('≈') ? "≈ " : "") + number, input.Unit, _language);
    }

    private IEnumerable<ReportBlock> Blocks()
    {
        // Parameters have sources and dates of their own, and take no part in what the figures share.
        var (period, office, source) = (Common(r => r.Period), Common(r => r.Office), Common(r => r.Source));
        var hasParameters = _rows.Any(r => r.IsAlone);
        var (hasPeriod, hasOffice, hasSource) = (period is null || hasParameters, office is null, source is null || hasParameters);
        var columns = new List<ReportColumn>
        {
            new() { Head = FigureWords.Figure.In(_language), Width = 54 },
            new() { Head = FigureWords.Value.In(_language), Width = 20, IsNumber = true },
        };
        if (hasPeriod) columns.Add(new ReportColumn { Head = ScoreNames.Period.In(_language), Width = 14 });
        if (hasOffice) columns.Add(new ReportColumn { Head = ScoreNames.Office.In(_language), Width = 18 });
        if (hasSource) columns.Add(new ReportColumn { Head = FigureWords.Source.In(_language), Width = 30 });
        yield return new ReportTable
        {
            Name = Say.It(FigureWords.FiguresOf, _language, ScoreText.OfName(_explanation.Result)),
            Columns = columns.ToEquatableList(),
            Rows = _rows.Select(r => new ReportRow
            {
                Cells =
                [
                    r.Figure,
                    [ReportPiece.Of(r.Value)],
                    .. hasPeriod ? [(EquatableList<ReportPiece>)[ReportPiece.Of(r.Period)]] : Array.Empty<EquatableList<ReportPiece>>(),
                    .. hasOffice ? [(EquatableList<ReportPiece>)[ReportPiece.Of(r.Office)]] : Array.Empty<EquatableList<ReportPiece>>(),
                    .. hasSource ? [Marked(r.Source, r.IsIllustrative)] : Array.Empty<EquatableList<ReportPiece>>(),
                ],
            }).ToEquatableList(),
        };
        var shared = new List<ReportPiece>();
        Share(hasPeriod ? null : period, FigureWords.OfPeriod);
        Share(hasOffice ? null : office, FigureWords.OfOffice);
        Share(hasSource ? null : source, source == FigureWords.NoSource.In(_language) ? Bare : FigureWords.OfSource);
        if (shared.Count == 0) yield break;
        if (!hasSource && _rows.Any(r => r.IsIllustrative)) shared.AddRange(Marked("", isIllustrative: true));
        yield return new ReportLine { Kind = ReportLineKind.Note, Pieces = shared.ToEquatableList() };

        void Share(string? text, Wording words)
        {
            if (string.IsNullOrEmpty(text)) return;
            shared.Add(ReportPiece.Of(shared.Count == 0 ? Say.It(FigureWords.AllOf, _language, Say.It(words, _language, text)) : "; " + Say.It(words, _language, text)));
        }
    }

    private EquatableList<ReportPiece> Marked(string source, bool isIllustrative) => _details.MarksEach && isIllustrative
        ? [ReportPiece.Of(source), ReportPiece.Of(" "), ReportPiece.Of(ReportWords.Illustrative.In(_language), ReportPieceKind.Illustrative)]
        : [ReportPiece.Of(source)];

    /// <summary>What all figures have; null where they differ, empty where none has any.</summary>
    private string? Common(Func<Row, string> of)
    {
        var told = _rows.Where(r => !r.IsAlone).Select(of).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return told.Length > 1 ? null : told.Length == 1 ? told[0] : "";
    }

    private sealed record Row(EquatableList<ReportPiece> Figure, string Value, string Period, string Office, string Source, bool IsIllustrative, bool IsAlone = false);
}
