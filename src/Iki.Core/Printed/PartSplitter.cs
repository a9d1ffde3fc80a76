using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <summary>Text of a cell → its parts: what is said beside the arithmetic is recognised by its words and taken off, from the end.</summary>
internal sealed partial class PartSplitter
{
    private const int LongestSymbol = 12;

    private readonly Dictionary<string, string> _legend = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];
    private readonly List<string> _items = [];
    private string _itemsOf = "";
    private string _resultName = "";
    private string? _target;
    private string? _unit;
    private string? _computingNote;

    public static PrintedParts Split(string text) => new PartSplitter().Run(text);

    private PrintedParts Run(string text)
    {
        var body = Heading().Replace(text, "").Trim();
        body = TakeRemarks(body);
        body = TakeLegendLines(body);
        body = TakeItems(body);
        var (line, isBarAssumed) = FractionLines.Join(body);
        line = TakeInlineLegend(line);
        var bodies = Numbered(line);
        var isList = bodies.Count > 1;
        if (!isList) bodies = TakeSentences(bodies.Count == 1 ? bodies[0] : line);
        bodies = [.. bodies.Select(TakeEquals).Where(b => b.Any(char.IsLetterOrDigit))];
        return new PrintedParts
        {
            Bodies = bodies, ResultName = _resultName, Unit = _unit, Target = _target, Legend = _legend, Notes = _notes, Items = _items,
            ItemsOf = _itemsOf, ComputingNote = _computingNote, IsBarAssumed = isBarAssumed, IsList = isList,
        };
    }

    /// <summary>Catatan, Keterangan and what follows them: symbols where they are explained, else notes.</summary>
    private string TakeRemarks(string text)
    {
        var remark = Remark().Match(text);
        if (!remark.Success) return text;
        var body = text[..remark.Index];
        var said = text[(remark.Index + remark.Length)..].Trim();
        if (IsArithmetic(said) && !IsArithmetic(body) && !remark.Groups["note"].Success)
        {
            if (body.Trim().Length > 0) _notes.Add(PrintedMarks.Shown(body));
            return said;
        }

        TakeExplained(said, body);
        if (IsArithmetic(body)) _computingNote = _notes.FirstOrDefault(n => IsArithmetic(n) && Quantity().IsMatch(n));
        return body.TrimEnd(' ', '\n', ',', ';');
    }

    /// <summary>Lines below the arithmetic, and parts between semicolons, that explain a symbol.</summary>
    private void TakeExplained(string said, string body)
    {
        foreach (var part in SymbolStarts().Split(said).SelectMany(p => p.Split('\n')))
        {
            var plain = part.Trim(' ', '\n', ';', ',', '.', '-', '•');
            if (plain.Length == 0) continue;
            var entry = Explained().Match(plain);
            if (entry.Success && HasToken(body, entry.Groups["symbol"].Value)) _legend.TryAdd(entry.Groups["symbol"].Value, entry.Groups["phrase"].Value.Trim(' ', '.', ';', ','));
            else _notes.Add(PrintedMarks.Shown(plain));
        }
    }

    private string TakeLegendLines(string text)
    {
        var lines = text.Split('\n').ToList();
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var entry = Explained().Match(lines[i].Trim(' ', '-', '•', ';', '.', ','));
            if (!entry.Success || !HasToken(string.Join('\n', lines[..i]), entry.Groups["symbol"].Value)) continue;
            _legend.TryAdd(entry.Groups["symbol"].Value, entry.Groups["phrase"].Value.Trim(' ', '.', ';', ','));
            lines.RemoveAt(i);
        }

        return string.Join('\n', lines).TrimEnd();
    }

    private string TakeInlineLegend(string line)
    {
        var where = Where().Matches(line).FirstOrDefault(m => Explained().IsMatch(line[(m.Index + m.Length)..].Trim()));
        if (where is null)
        {
            var start = SymbolStarts().Matches(line).FirstOrDefault(m => IsArithmetic(line[..m.Index])
                && Explained().Match(line[(m.Index + m.Length)..]) is { Success: true } entry
                && HasToken(line[..m.Index], entry.Groups["symbol"].Value));
            if (start is null) return line;
            TakeExplained(line[(start.Index + start.Length)..], line[..start.Index]);
            return line[..start.Index].TrimEnd(' ', ',', ';', '.');
        }

        TakeExplained(line[(where.Index + where.Length)..], line[..where.Index]);
        return line[..where.Index].TrimEnd(' ', ',', ';', '.');
    }

    /// <summary>"yang terdiri dari:" and its list.</summary>
    private string TakeItems(string text)
    {
        var intro = ListIntro().Match(text);
        if (!intro.Success) return TakeBareList(text);
        var list = text[(intro.Index + intro.Length)..];
        var head = text[..intro.Index].TrimEnd(' ', ',', '.', '\n');
        if (head.Length == 0) return list;
        if (AreFormulas(list))
        {
            if (IsArithmetic(head) || ListMarks().Count(list) < 2) return text;
            _resultName = PrintedMarks.Shown(head);
            return list;
        }

        if (!list.Contains('\n', StringComparison.Ordinal) && list.Contains(',', StringComparison.Ordinal)) list = LastAnd().Replace(list, ", ");
        AddItems(list);
        (head, _itemsOf) = WithoutSubject(head);
        return head;
    }

    /// <summary>Whether a list is one of formulas. Of marked lines one may have a slash in its name: "DPA / RKA".</summary>
    private static bool AreFormulas(string list)
    {
        var lines = ListMarks().Split(list).Where(l => l.Trim().Length > 0).ToList();
        return lines.Count < 2 ? IsFormula(Bullets().Replace(list, "\n")) : lines.Count(IsFormula) * 2 > lines.Count;
    }

    /// <summary>A list of marked lines below the arithmetic that nothing announces.</summary>
    private string TakeBareList(string text)
    {
        var first = FirstListLine().Match(text);
        if (!first.Success || first.Index == 0) return text;
        var (head, list) = (text[..first.Index].TrimEnd(), text[first.Index..]);
        var lines = list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length < 2 || head.Length == 0 || !lines.All(l => ListLine().IsMatch(l)) || AreFormulas(list)) return text;
        AddItems(list);
        return head;
    }

    /// <summary>The items of a list: its marked lines where it has them, else what stands between commas and marks.</summary>
    private void AddItems(string list)
    {
        var marked = ListMarks().Count(list);
        var items = marked >= 2 && list.TrimStart() is var start && ListLine().IsMatch(start) ? ListMarks().Split(list).Select(i => i.Replace('\n', ' ')) : ItemSigns().Split(list);
        _items.AddRange(items.Select(i => PrintedMarks.Shown(i).Trim(' ', '.', ';', ',', '-', '•')).Where(i => i.Length > 0));
    }

    /// <summary>The list's own subject, which some decrees print between the formula and the list: "… tepat waktu Dokumen terdiri dari:".</summary>
    private static (string Head, string Subject) WithoutSubject(string head)
    {
        var tail = AfterFactor().Match(head);
        if (tail.Success && tail.Groups["subject"].Value.Trim().Length > 0)
        {
            var at = tail.Groups["subject"].Index;
            return (head[..at].TrimEnd(), PrintedMarks.Shown(head[at..]));
        }

        foreach (var word in Capitalised().Matches(head).Reverse())
        {
            if (head.IndexOf(word.Value, StringComparison.OrdinalIgnoreCase) >= word.Index) continue;
            return (head[..word.Index].TrimEnd(' ', ',', '.', '\n'), PrintedMarks.Shown(head[word.Index..]));
        }

        return (head, "");
    }

    private static List<string> Numbered(string line)
    {
        var starts = ListNumber().Matches(line);
        if (starts.Count == 0 || line[..starts[0].Index].Trim().Length > 0) return [line];
        return [.. ListNumber().Split(line).Select(b => b.Trim(' ', ';', ',', '.')).Where(b => b.Length > 0)];
    }

    /// <summary>The sentences and parts that compute; the others are notes.</summary>
    private List<string> TakeSentences(string line)
    {
        var parts = Sentence().Split(line).Select(p => p.Trim(' ', ';', '.', ',', '\n')).Where(p => p.Any(char.IsLetterOrDigit)).ToList();
        if (parts.Count < 2) return parts;
        var computing = parts.Where(p => IsArithmetic(p) && !Aside().IsMatch(p)).ToList();
        if (computing.Count == 0) computing = [parts.FirstOrDefault(p => Quantity().IsMatch(p), parts[0])];
        _notes.AddRange(parts.Except(computing).Select(PrintedMarks.Shown));
        return computing;
    }

    /// <summary>What stands before and behind equals signs: the result's name, a target.</summary>
    private string TakeEquals(string body)
    {
        body = string.Join(" atau ", Or().Split(body.TrimStart('=', ' ')).Select(WithoutTarget));
        var name = LeadingName().Match(body);
        if (!name.Success) return body;
        var (left, right) = (name.Groups["name"].Value, body[name.Length..]);
        if (IsFormula(left))
        {
            // "a / b x 100% = persentase kehadiran": the name of the result stands behind.
            if (IsFormula(right)) return body;
            (left, right) = (right, left);
        }

        _resultName = PrintedMarks.Shown(left).Trim();
        return right.Trim();
    }

    private string WithoutTarget(string body)
    {
        var target = TrailingFigure().Match(body);
        if (!target.Success || !IsArithmetic(body[..target.Index])) return body;
        var figure = target.Groups["figure"].Value.Trim();
        if (figure.Any(char.IsAsciiDigit)) _target ??= figure;
        if (figure.Contains('%', StringComparison.Ordinal)) _unit ??= "%";
        return body[..target.Index].Trim();
    }

    /// <summary>Whether a text has a sign of arithmetic in it.</summary>
    internal static bool IsArithmetic(string text) => Arithmetic().IsMatch(text);

    /// <summary>Whether it is more than a name with a slash or a hyphen in it.</summary>
    private static bool IsFormula(string text) => IsArithmetic(TightSlash().Replace(text, "$1 $2"));

    private static bool HasToken(string text, string symbol) => symbol.Length <= LongestSymbol
        && Regex.IsMatch(text, $@"(?<![\p{{L}}\d]){Regex.Escape(symbol)}(?![\p{{Ll}}\d])", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^\s*(?:rumus|formula|formulasi|perhitungan|penghitungan|cara\s+(?:menghitung|perhitungan|penghitungan|pengukuran)(?:nya)?)(?:\s+(?:perhitungan|penghitungan|indikator|pengukuran|kinerja))?\s*(?:yaitu|adalah|ialah|:|=)\s*:?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=^|[\s.;)%\uE001])(?:(?<note>catatan|nb|note|sumber(?:\s+data)?|\*\))|keterangan|ket|penjelasan|definisi(?:\s+operasional)?)\s*[.:]+|(?<=[\s.;)%\uE001])\*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?:[;,\n]\s*|\bdan\s+|(?<=[\p{Ll})])\s+)(?:[-•]\s*)?(?=(?:[A-Z][\p{L}\d−-]{0,5}|[a-z]\d?)\s*(?:=|adalah\b|:(?!\s*\d)))", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolStarts();

    [GeneratedRegex(@"^(?:(?<symbol>[\p{L}Σ][\p{L}\d()−-]{0,11})\s*=|(?<symbol>[A-Z][\p{L}\d()−-]{0,3}|[A-Z\d]{2,8}|[a-z]\d?)\s*(?::|adalah\b|→))\s*(?<phrase>\p{L}.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Explained();

    [GeneratedRegex(@"[,;.(]?\s*\b(?:di\s*mana|dengan|yang\s+mana|where)\b\s*:?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Where();

    [GeneratedRegex(@"[,.]?\s*(?:\byang\s+)?\b(?:terdiri(?:\s+(?:dari|atas))?|meliputi|mencakup|antara\s+lain|yaitu|sebagai\s+berikut|adalah)(?:\s+sebagai\s+berikut)?\s*(?::|(?=\n\s*(?:\d|[a-z][.)]|[-•])))|(?:\byang\s+)?\b(?:terdiri\s+(?:dari|atas)|meliputi)\s+(?=[^,\n]+,)|:\s*(?=\n\s*(?:1[.)]|a[.)]|[-•]))|:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListIntro();

    [GeneratedRegex(@"(?:^|[\n;,]|(?<=\s))\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.(?=\s)|[-•])\s+|[\n;]|,\s*(?:dan\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex ItemSigns();

    [GeneratedRegex(@"\s+dan\s+(?=[^,]*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastAnd();

    [GeneratedRegex(@"(?:^|\n)\s*[-–•]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Bullets();

    [GeneratedRegex(@"\n\s*(?:1[.)]|\(?a[.)]|[-•✓])\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex FirstListLine();

    [GeneratedRegex(@"^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•✓])\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex ListLine();

    [GeneratedRegex(@"(?:^|\n)\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•✓])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex ListMarks();

    [GeneratedRegex(@"(?:100\s*%|‰|\uE001)\s*(?<subject>\p{Lu}[\p{L}\s,/-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterFactor();

    [GeneratedRegex(@"(?<=\s)\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"(?:^|(?<=[\s;]))(?:\d{1,2}[.)]|[a-z]\))\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@";|(?<=\p{Ll}{4})\.\s+(?=\p{Lu})|\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:ideal|target|standar|nilai\s+ideal|satuan|batas|minimal|maksimal)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:Σ|jumlah|banyaknya|total|nilai|rata-rata)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"=\s*(?<figure>[\d.,]*\s*%?|[.…_]+\s*%?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingFigure();

    [GeneratedRegex(@"(?<=[\p{L}\d])()/()(?=[\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex TightSlash();

    [GeneratedRegex(@"[\s,;]+atau\s+(?=[^=]*[/:*÷])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"^(?<name>[^=<>≤≥]{1,300}?)=\s*(?=[^\s=])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingName();

    [GeneratedRegex(@"[+*/÷√^\uE002\uE003]|\s[-–−]\s|[−]|\S\s*:\s*\S|\b(?:dibagi|dikali|dikalikan|ditambah|ditambahkan|dikurang|dikurangi|dibanding|dibandingkan|terhadap)\b|\b[xX]\s*[\d(\[]|(?<=[\p{L}\d)\]])\s+[xX]\s+\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Arithmetic();
}
