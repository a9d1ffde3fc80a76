using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>
/// Cells that follow one another in a text without columns → rows. Of all ways to cut the words into objective, indicator, formula and source, the one whose
/// pieces look most like what they should be: an indicator begins with Jumlah or Persentase, its formula repeats most of its words, a source names a
/// register, a report, an office; cells begin at lines.
/// </summary>
internal sealed partial class FlatRows
{
    private const int MostObjective = 60;
    private const int MostIndicator = 60;
    private const int MostPrint = 150;
    private const int MostSource = 70;
    private const double Never = -1e9;

    private readonly List<FlatWord> _words = [];
    private readonly List<int> _openings = [];
    private readonly Dictionary<(int, int), double> _sources = [];

    private FlatRows(List<PaperLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var isFirst = true;
            foreach (var word in lines[i].Whole.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                _words.Add(new FlatWord(word, Decrees.Plain.Of(word), i, isFirst, isFirst ? lines[i].Number is { } n && lines[i].Mark.Any(char.IsAsciiDigit) ? n : null : null));
                isFirst = false;
            }
        }

        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].IsOpening && (_words[i].IsFirst || IsStarter(i) || (!_words[i - 1].IsOpening && !Preposition().IsMatch(_words[i - 1].Text)))) _openings.Add(i);
        }

        _openings.Add(_words.Count);
    }

    public static IEnumerable<FlatRow> Of(List<PaperLine> lines)
    {
        var rows = new FlatRows(lines);
        return FlatCells.Written(rows.Cut(), rows._words, lines);
    }

    /// <summary>
    /// The cuts of the best way: objective, indicator, formula, source, end of each row. Formula by formula, for what stands before it and what stands behind
    /// it look alike from there: the best row that ends before an indicator is found once for each. Of ways that are as good the first in the text is taken.
    /// </summary>
    private List<(int Objective, int Indicator, int Print, int Source, int End)> Cut()
    {
        var index = _openings.Index().ToDictionary(o => o.Item, o => o.Index);
        var best = new double[_openings.Count];
        var from = new (int Start, int Indicator, int Print, int Source)[_openings.Count];
        var leads = new Dictionary<int, (double Score, int Start)>();
        Array.Fill(best, Never);
        best[0] = 0;
        foreach (var print in Starters(0, _words.Count))
        {
            var starts = Openings(print - MostObjective, print).Where(s => best[index[s]] > Never).ToList();
            if (starts.Count > 0) leads.Add(print, starts.Select(s => (OfObjective(s, print) + best[index[s]], s)).MaxBy(l => l.Item1));
            var heads = Starters(print - MostIndicator, print - 2).Where(leads.ContainsKey)
                .Select(i => (Score: leads[i].Score + OfPair(i, print), leads[i].Start, Indicator: i)).OrderBy(h => (h.Start, h.Indicator)).ToList();
            if (heads.Count == 0) continue;
            foreach (var source in Openings(print + 1, print + MostPrint))
            {
                var ofPrint = OfPrint(print, source);
                var row = heads.Select(h => (Score: h.Score + ofPrint - 0.35 * Math.Max(0, print - h.Indicator - 2 - (source - print)), h.Start, h.Indicator)).MaxBy(h => h.Score);
                var cut = (row.Start, row.Indicator, print, source);
                foreach (var end in Openings(source, source + MostSource))
                {
                    var score = row.Score + OfSource(source, end, print) + OfEnd(end);
                    var at = index[end];
                    if (score < best[at] || (score == best[at] && cut.CompareTo(from[at]) >= 0)) continue;
                    best[at] = score;
                    from[at] = cut;
                }
            }
        }

        var cuts = new List<(int, int, int, int, int)>();
        var last = _openings.Count - 1;
        while (last > 0 && best[last] <= Never) last--;
        for (var at = last; at > 0;)
        {
            var cut = from[at];
            cuts.Add((cut.Start, cut.Indicator, cut.Print, cut.Source, _openings[at]));
            at = index[cut.Start];
        }

        cuts.Reverse();
        return cuts;
    }

    private IEnumerable<int> Openings(int low, int high)
    {
        var at = _openings.BinarySearch(low);
        for (var i = at < 0 ? ~at : at; i < _openings.Count && _openings[i] <= high; i++) yield return _openings[i];
    }

    private IEnumerable<int> Starters(int low, int high) => Openings(low, high).Where(IsStarter);

    private bool IsStarter(int at) => at < _words.Count && (_words[at].IsFirst ? Starter() : InnerStarter()).IsMatch(_words[at].Text);

    private double OfObjective(int start, int indicator)
    {
        if (start == indicator) return start == 0 ? -3 : -0.5;
        var count = indicator - start;
        var score = (_words[start].IsFirst ? 1 : -3) + (_words[indicator].IsFirst ? 0.8 : -0.2);
        var first = _words[start].Number is null ? start : start + 1;
        if (first < indicator && count > 2 && StrongAim().IsMatch(_words[first].Text)) score += 2.5;
        else if (first >= indicator || count < 5 || !Aim().IsMatch(_words[first].Text)) score -= 1.5;
        if (count < 3) score -= 2.5;
        if (count > 35) score -= 3;
        if (_words[start].Number is null or > 1) score -= 5 * Enumerable.Range(start, count).Count(w => _words[w].Number is not null);
        for (var w = start + 2; w < indicator; w++)
        {
            if (_words[w].IsFirst && Verb().IsMatch(_words[w].Text) && !Preposition().IsMatch(_words[w - 1].Text) && !_words[w - 1].Text.EndsWith(',')) score -= 2.5;
        }

        return score - 2 * Enumerable.Range(start, count).Count(IsStarter);
    }

    /// <summary>How much of the indicator its formula repeats.</summary>
    private double OfPair(int indicator, int print)
    {
        var count = print - indicator;
        var at = print;
        var found = 0;
        for (var i = indicator + 1; i < print; i++)
        {
            for (var j = at + 1; j < Math.Min(_words.Count, at + 9); j++)
            {
                if (_words[j].Plain.Length == 0 || _words[j].Plain != _words[i].Plain) continue;
                (at, found) = (j, found + 1);
                break;
            }
        }

        var score = 7.0 * found / Math.Max(1, count - 1) - 1.5 + (_words[print].IsFirst ? 0.6 : 0);
        if (!_words[indicator].IsFirst) score -= 0.3;
        if (_words[indicator].Number is not null || Enumerable.Range(indicator, count).Any(w => _words[w].Number == 1)) score -= 4;
        return count < 3 ? score - 2 : score;
    }

    private double OfPrint(int print, int source)
    {
        var marks = Enumerable.Range(print, source - print).Where(w => _words[w].Number is not null).Select(w => _words[w].Number!.Value).ToList();
        var score = 0.0;
        var isAnnounced = Enumerable.Range(print, source - print).Any(w => _words[w].Text.EndsWith(':') || _words[w].Plain is "meliputi" or "terdiri");
        if (marks.Count > 0 && !isAnnounced) score -= 2.5;
        if (marks.Count == 0 && isAnnounced && Ends(source - 1)) score -= 4;
        if (marks.Count > 0 && marks[0] != 1) score -= 2;
        for (var i = 1; i < marks.Count; i++)
        {
            if (marks[i] == 1) score -= 6;
            else if (marks[i] != marks[i - 1] + 1) score -= 1;
        }

        var plain = marks.Count == 0 ? source - print : Enumerable.Range(print, source - print).TakeWhile(w => _words[w].Number is null).Count();
        if (plain > 45) score -= 3;
        for (var w = print + 3; w < print + plain; w++)
        {
            if (_words[w].IsFirst && IsStarter(w) && !OperatorBefore(w)) score -= 3;
        }

        return plain < 2 ? score - 4 : score;

        bool Ends(int w) => _words[w].Text.EndsWith(':') || _words[w].Plain is "meliputi" or "terdiri" or "dari";
    }

    private bool OperatorBefore(int at) => _words[at - 1].Text is ":" or "/" or "+" or "-" or "x" or "X" or "(" or "dibagi" || _words[at - 1].Text.EndsWith('%') || _words[at - 1].Text.EndsWith(':');

    private double OfSource(int source, int end, int print)
    {
        if (source == end) return -1.2;
        if (!_sources.TryGetValue((source, end), out var score)) _sources[(source, end)] = score = Looks(source, end);
        // "19. …" behind a source goes on with the list of the formula on a new page.
        var marks = Enumerable.Range(source, end - source).Where(w => _words[w].Number is not null).Select(w => _words[w].Number!.Value).ToList();
        var last = Enumerable.Range(print, source - print).Select(w => _words[w].Number ?? 0).DefaultIfEmpty(0).Max();
        for (var i = 0; i < marks.Count; i++)
        {
            var wanted = i == 0 ? 1 : marks[i - 1] + 1;
            if (marks[i] == wanted || (last > 1 && marks[i] == last + 1)) continue;
            score -= marks[i] == 1 ? 6 : 3;
        }

        return score;
    }

    private double Looks(int source, int end)
    {
        var first = _words[source];
        var count = end - source;
        var isListed = first.Number == 1;
        var score = first.IsFirst ? 0.8 : -0.4;
        if (isListed) score += 2;
        else
        {
            var name = string.Join(' ', Enumerable.Range(source, Math.Min(4, count)).Select(w => _words[w].Text));
            if (SourceCells.KindOf(name) is not null) score += 1.8;
            if (Aim().IsMatch(first.Text)) score -= 2;
            if (first.Number is not null || first.Text[0] == '(') score -= 3;
            var own = Enumerable.Range(source, count).TakeWhile(w => _words[w].Number is null).Count();
            if (own > 9) score -= 0.5 * (own - 9);
        }

        for (var w = source; w < end; w++)
        {
            if (IsStarter(w)) score -= 3;
            if (!isListed && _words[w].Plain == "yang") score -= 2.5;
            if (w > source && _words[w].IsFirst && Verb().IsMatch(_words[w].Text)) score -= 1.5;
        }

        return score;
    }

    private double OfEnd(int end)
    {
        if (end == _words.Count) return 1;
        var word = _words[end];
        if (!word.IsFirst) return -4;
        return 0.5 + (IsStarter(end) || StrongAim().IsMatch(word.Text) ? 1 : word.Number is not null ? -1 : 0);
    }

    [GeneratedRegex(@"^\(?(?:Jumlah|Persentase|Prosentase|Rata-rata|Rasio|Indeks|Cakupan|Angka|Nilai|Σ|∑|%|Banyaknya|Realisasi|Tingkat|Skor|Survey|Survei|Total|Akurasi|Frekuensi|Hasil)$", RegexOptions.CultureInvariant)]
    private static partial Regex Starter();

    [GeneratedRegex(@"^\(?(?:Jumlah|Persentase|Prosentase|Rata-rata|Σ|∑|Banyaknya)$", RegexOptions.CultureInvariant)]
    private static partial Regex InnerStarter();

    [GeneratedRegex(@"^(?:Me(?:n|m|l|r|w|ny|ng)?\p{Ll}{4,}|Ter\p{Ll}{3,}nya)$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:Me(?:n|m|l|r|w|ny|ng)?\p{Ll}{3,}|Ter\p{Ll}{3,}nya|\p{Lu}\p{Ll}+nya|Tertib|Fasilitasi|Partisipasi)$", RegexOptions.CultureInvariant)]
    private static partial Regex StrongAim();

    [GeneratedRegex(@"^(?:Me(?:n|m|l|r|w|ny|ng)?\p{Ll}{3,}|Ter\p{Ll}{3,}nya|\p{Lu}\p{Ll}+nya|Tertib|Pe(?:n|m|l|r|ny|ng)\p{Ll}+an|Fasilitasi|Partisipasi|Disiplin|Kualitas|Optimalisasi|Bertambah\p{Ll}*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    [GeneratedRegex(@"^(?:di|ke|dari|dan|atau|pada|untuk|oleh|dengan|yang|serta|bagi|lingkungan|se|per|/)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();
}
