using Iki.Core.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Parsing;

/// <summary>
/// Runs of digits and commas among arguments → numbers and separators, where there is one way to read them that makes a formula. Where
/// there are several they are refused, with all of them.
/// </summary>
internal sealed class ArgumentCommas
{
    // The work that goes into trying readings, in tokens of formulas checked; calls beyond it are refused as those of many readings are.
    private const int MostChecked = 16_384;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly NumberNotation _notation;
    private readonly ReadingJudge _judge;
    private readonly DiagnosticCollector _diagnostics;
    private readonly NumberReader _reader;
    private readonly NumberReader _silent;
    private readonly List<ArgumentList> _lists = [];

    // The way in which each run is read; null for a run without one.
    private readonly Dictionary<int, NumberRun.Piece[]> _chosen = [];
    private int _checked;

    private ArgumentCommas(string text, List<Token> tokens, NumberNotation notation, ReadingJudge judge, DiagnosticCollector diagnostics)
    {
        _text = text;
        _tokens = tokens;
        _notation = notation;
        _judge = judge;
        _diagnostics = diagnostics;
        _reader = new NumberReader(text, notation, diagnostics);
        _silent = new NumberReader(text, notation, DiagnosticCollector.ForFormula(text));
    }

    /// <summary>The tokens without runs; those given where they have none.</summary>
    public static List<Token> Settle(
        string text, List<Token> tokens, NumberNotation notation, ReadingJudge judge, DiagnosticCollector diagnostics)
    {
        if (!tokens.Exists(t => t.Kind == TokenKind.NumberRun)) return tokens;
        var commas = new ArgumentCommas(text, tokens, notation, judge, diagnostics);
        commas.FindLists();
        if (notation == NumberNotation.English) foreach (var list in commas._lists) commas.RefuseDecimalCommas(list);
        var open = commas._lists.Select(l => (List: l, Ways: commas.WaysOf(l, out var areAll), AreAll: areAll)).ToArray();
        foreach (var (list, ways, _) in open) commas.Choose(list, ways);
        foreach (var (list, ways, areAll) in open) commas.Decide(list, ways, areAll);
        return [.. commas.Written(commas._reader)];
    }

    private void FindLists()
    {
        var open = new Stack<ArgumentList?>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            switch (_tokens[i].Kind)
            {
                case TokenKind.Open:
                    var before = i > 0 ? _tokens[i - 1] : Token.None;
                    open.Push(before.Kind is TokenKind.Function or TokenKind.Name or TokenKind.BracketedName
                        ? new ArgumentList(before.Kind == TokenKind.Function ? before.Name : null)
                        : null);
                    break;
                case TokenKind.Close:
                    open.TryPop(out _);
                    break;
                case TokenKind.Comma when open.TryPeek(out var list) && list is not null:
                    list.Separators++;
                    list.UsesSemicolons |= _text[_tokens[i].Span.Start] == ';';
                    break;
                case TokenKind.NumberRun when open.TryPeek(out var list) && list is not null && _tokens[i].Run!.IsReadable:
                    if (list.Runs.Count == 0) _lists.Add(list);
                    list.Runs.Add(i);
                    break;
            }
        }
    }

    /// <summary>Where semicolons separate, a comma between digits is a decimal comma, also where the notation has none.</summary>
    private void RefuseDecimalCommas(ArgumentList list)
    {
        if (!list.UsesSemicolons) return;
        foreach (var i in list.Runs.ToArray())
        {
            var run = _tokens[i].Run!;
            var written = run.Span.Of(_text);
            if (NumberReadings.Of(written, NumberNotation.Indonesian) is not [var meant]) continue;
            _diagnostics.NumberOfOtherNotation(run.Span, written, _notation, NumberReadings.Write(meant, _notation));
            _tokens[i] = run.AsHole();
            list.Runs.Remove(i);
        }
    }

    private List<NumberRun.Piece[][]> WaysOf(ArgumentList list, out bool areAll)
    {
        var (least, most) = (list.Function is { } name ? _judge.Takes(name) : null) ?? (0, int.MaxValue);
        return list.Ways(RunsOf(list), least, Math.Min(most, _text.Length), out areAll);
    }

    private NumberRun[] RunsOf(ArgumentList list) => [.. list.Runs.Select(i => _tokens[i].Run!)];

    private void Choose(ArgumentList list, List<NumberRun.Piece[][]> ways)
    {
        for (var i = 0; ways.Count > 0 && i < list.Runs.Count; i++) _chosen[list.Runs[i]] = ways[0][i];
    }

    /// <summary>Takes the only way that makes a formula, or refuses each run that has several.</summary>
    private void Decide(ArgumentList list, List<NumberRun.Piece[][]> ways, bool areAll)
    {
        if (areAll && ways.Count > 1 && _notation == NumberNotation.Auto) ways = Best(list, ways);
        Choose(list, ways);
        for (var i = 0; i < list.Runs.Count && ways.Count > 0; i++)
        {
            var run = _tokens[list.Runs[i]].Run!;
            var isSaid = _notation != NumberNotation.Auto;
            var readings = ways.Select(w => run.Write(w[i], withSemicolons: isSaid || list.UsesSemicolons)).Distinct().Take(ArgumentList.MostOffered).ToEquatableList();
            if (isSaid) _diagnostics.CommaBetweenArguments(run.Span, _notation, readings);
            else if (readings.Count > 1) _diagnostics.NumberAmbiguous(run.Span, run.Span.Of(_text), readings);
        }
    }

    /// <summary>The ways with the fewest errors; all of them where trying goes too far.</summary>
    private List<NumberRun.Piece[][]> Best(ArgumentList list, List<NumberRun.Piece[][]> ways)
    {
        if (!_judge.Checks) return [ways[0]];
        _checked += ways.Count * _tokens.Count;
        if (_checked > MostChecked) return ways;
        var errors = new List<int>();
        foreach (var way in ways)
        {
            Choose(list, [way]);
            var found = DiagnosticCollector.ForFormula(_text);
            _judge.Check(TreeBuilder.Build(_text, [.. Written(_silent)], found), found);
            errors.Add(found.OfFormula().Count(d => d.Severity == Severity.Error));
        }

        var fewest = errors.Min();
        return [.. ways.Where((_, i) => errors[i] == fewest)];
    }

    private IEnumerable<Token> Written(NumberReader reader)
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Run is not { } run) yield return _tokens[i];
            else if (_chosen.TryGetValue(i, out var way)) foreach (var token in run.Tokens(way, reader)) yield return token;
            else foreach (var token in run.TokensApart(reader)) yield return token;
        }
    }
}
