using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>
/// Remarks that several rows or positions share, so that each is said once, with what it concerns, and not below every one of them.
/// </summary>
internal sealed class SharedRemarks
{
    private readonly Language _language;
    private readonly int _rowCount;
    private readonly int _positionCount;
    private readonly Dictionary<string, List<string>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _positions = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public SharedRemarks(Scorecard card, Language language)
    {
        _language = language;
        _positionCount = card.Positions.Count;
        for (var p = 0; p < card.Positions.Count; p++)
        {
            var position = card.Positions[p];
            foreach (var remark in OfPosition(position)) Note(_positions, remark, RowNumber.Of(p));
            for (var i = 0; i < position.Indicators.Count; i++)
            {
                foreach (var remark in OfRow(position.Indicators[i], card)) Note(_rows, remark, RowNumber.Of(p, i));
            }

            _rowCount += position.Indicators.Count;
        }
    }

    /// <summary>What is to say of a row and of nothing else.</summary>
    public IEnumerable<string> Own(IndicatorScore score, Scorecard card) => Own(OfRow(score, card), _rows);

    /// <summary>What is to say of a position and of nothing else.</summary>
    public IEnumerable<string> Own(PositionScore position) => Own(OfPosition(position), _positions);

    /// <summary>What several share, each with what it concerns.</summary>
    public IEnumerable<(string Message, string Concerns)> Shared()
    {
        foreach (var message in _order)
        {
            var (rows, positions) = (_rows.GetValueOrDefault(message), _positions.GetValueOrDefault(message));
            if (rows?.Count > 1) yield return (message, Concerns(rows, _rowCount, ReportWords.ForIndicators, ReportWords.ForAll));
            if (positions?.Count > 1) yield return (message, Concerns(positions, _positionCount, ReportWords.ForPositions, ReportWords.ForAllPositions));
        }
    }

    private string Concerns(List<string> numbers, int all, Wording some, Wording every) => numbers.Count == all
        ? Say.It(every, _language, Languages.Number(all, _language))
        : Say.It(some, _language, RowNumber.Listed(numbers));

    private IEnumerable<string> Own(IEnumerable<Diagnostic> remarks, Dictionary<string, List<string>> by) =>
        remarks.Select(r => r.Message(_language)).Distinct().Where(m => by[m].Count == 1);

    private void Note(Dictionary<string, List<string>> by, Diagnostic remark, string number)
    {
        var message = remark.Message(_language);
        if (!_rows.ContainsKey(message) && !_positions.ContainsKey(message)) _order.Add(message);
        if (!by.TryGetValue(message, out var numbers)) by.Add(message, numbers = []);
        if (numbers.Count == 0 || numbers[^1] != number) numbers.Add(number);
    }

    private static IEnumerable<Diagnostic> OfPosition(PositionScore position) => position.Diagnostics.Concat(position.Appraisal?.Diagnostics ?? []);

    // What is said of the whole, or of the position, is not said of each row again.
    private static IEnumerable<Diagnostic> OfRow(IndicatorScore score, Scorecard card) =>
        score.Remarks.Except(card.Diagnostics).Except(card.Positions.SelectMany(p => p.Diagnostics));
}
