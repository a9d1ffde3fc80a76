using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>What a formula cell holds: the formula, what it consists of, notes, and words before it that define.</summary>
internal sealed record FormulaReading
{
    /// <summary>The formula as printed, without list, notes and definition.</summary>
    public required string Printed { get; init; }

    /// <summary>The lines that the reader of printed formulas takes.</summary>
    public required string Readable { get; init; }

    public required IReadOnlyList<Piece> Items { get; init; }

    /// <summary>The lines of a cell that is a numbered list and nothing else; they are the formula as printed, too.</summary>
    public required IReadOnlyList<Piece> Listed { get; init; }

    /// <summary>Whether words announce the list: "terdiri dari:".</summary>
    public required bool IsAnnounced { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required string Definition { get; init; }
}

/// <summary>Takes formula cells apart.</summary>
internal static partial class FormulaCells
{
    /// <summary>Whether lines are a formula of their own, and no note or continuation.</summary>
    public static bool IsOwn(IReadOnlyList<PaperLine> lines) =>
        lines.Count > 0 && !Note().IsMatch(lines[0].Whole) && lines[0].Mark.Length == 0 && Quantity().IsMatch(lines[0].Text);

    public static FormulaReading Read(IReadOnlyList<PaperLine> cell)
    {
        var lines = InlineLists.Opened(cell);
        var noteAt = lines.FindIndex(l => Note().IsMatch(l.Text) && l.Mark is "" or "*");
        var (body, noted) = noteAt < 0 ? (lines, []) : (lines[..noteAt], lines[noteAt..]);
        if (body.Count == 0 && noted.Count > 0 && Quantity().IsMatch(WithoutNote(noted[0].Text))) (body, noted) = ([noted[0] with { Text = WithoutNote(noted[0].Text) }, .. noted[1..]], []);
        var (formula, items, isAnnounced) = TakeItems([.. body.SelectMany(OverUnder)]);
        var definition = TakeDefinition(ref formula);
        var readable = string.Join('\n', formula.Select(l => l.Whole));
        if (noted.Any(l => Legend().IsMatch(WithoutNote(l.Text)))) readable += "\n" + string.Join('\n', noted.Select(l => l.Whole));
        return new FormulaReading
        {
            Printed = FractionBars.Printed([.. formula.Select(l => l.Whole)]),
            Readable = readable,
            Items = items,
            Listed = items.Count == 0 && definition.Length == 0 ? ListAlone(formula) : [],
            IsAnnounced = isAnnounced,
            Notes = NotesOf(noted),
            Definition = definition,
        };
    }

    /// <summary>Notes of lines that begin with one: each marked line is a note, others go on.</summary>
    public static IReadOnlyList<string> NotesOf(IReadOnlyList<PaperLine> lines)
    {
        var notes = new List<string>();
        foreach (var line in lines)
        {
            var text = WithoutNote(line.Text);
            if (text.Length == 0) continue;
            if (line.Mark.Length == 0 && notes.Count > 0 && !Note().IsMatch(line.Text)) notes[^1] = Hyphens.Join(notes[^1], text);
            else notes.Add(text);
        }

        return notes;
    }

    /// <summary>Whether a line begins a note.</summary>
    public static bool IsNote(string line) => Note().IsMatch(line);

    /// <summary>The marked lines below a formula that does no arithmetic with them.</summary>
    private static (List<PaperLine> Formula, List<Piece> Items, bool IsAnnounced) TakeItems(List<PaperLine> body)
    {
        var first = body.FindIndex(l => l.Mark.Length > 0);
        if (first <= 0 || body[..first].All(l => FractionBars.IsBar(l.Text))) return (body, [], false);
        var isAnnounced = Announcement().IsMatch(body[first - 1].Text);
        var items = ListedItems.Of(body[first..]);
        if ((items.Count < 2 && !isAnnounced) || items.Any(i => (isAnnounced ? Operation() : Arithmetic()).IsMatch(i.Text) || FractionBars.IsBar(i.Text))) return (body, [], false);
        // "- jumlah a" after "jumlah b": a difference over lines, not a list.
        if (!isAnnounced && items.Count < 3 && items.All(i => i.Mark is "-" or "–" or "*" && Quantity().IsMatch(i.Text))) return (body, [], false);
        return (body[..first], PiecesOf(items), isAnnounced);
    }

    /// <summary>The items of a cell that begins with the first of a numbered list, none of which does arithmetic.</summary>
    private static List<Piece> ListAlone(List<PaperLine> lines)
    {
        if (lines.Count == 0 || lines[0].Number != 1) return [];
        var items = ListedItems.Of(lines);
        return items.Any(i => Arithmetic().IsMatch(i.Text) || FractionBars.IsBar(i.Text)) ? [] : PiecesOf(items);
    }

    private static List<Piece> PiecesOf(IEnumerable<PaperLine> items) => [.. items.Select(i => new Piece(i.Text.TrimEnd(';', ',', ' '), i.Place))];

    /// <summary>"a x 100% b": what stands behind the factor was printed below the bar, which a text without columns loses.</summary>
    private static IEnumerable<PaperLine> OverUnder(PaperLine line)
    {
        var parts = AfterFactor().Match(line.Text);
        return parts.Success ? [line with { Text = parts.Groups["over"].Value }, line with { Mark = "", Text = parts.Groups["under"].Value }] : [line];
    }

    private static string TakeDefinition(ref List<PaperLine> formula)
    {
        for (var i = formula.Count - 2; i >= 0; i--)
        {
            if (formula[i].Mark.Length > 0 || FractionBars.IsBar(formula[i].Text) || Arithmetic().IsMatch(formula[i].Text)) continue;
            var text = formula[i].Text;
            if (!HowTo().IsMatch(text) && !(text.TrimEnd().EndsWith('.') && !Quantity().IsMatch(text) && formula[..(i + 1)].All(l => !Arithmetic().IsMatch(l.Text)))) continue;
            var definition = Hyphens.Join(formula[..(i + 1)].Select(l => l.Whole));
            formula = formula[(i + 1)..];
            return definition;
        }

        if (formula.Count != 1) return "";
        var inline = HowToInline().Match(formula[0].Text);
        if (!inline.Success) inline = Better().Match(formula[0].Text);
        if (!inline.Success || inline.Groups["rest"].Value.Trim().Length == 0) return "";
        formula = [formula[0] with { Text = inline.Groups["rest"].Value.Trim() }];
        return inline.Groups["words"].Value.Trim();
    }

    private static string WithoutNote(string text) => Note().Replace(text, "").Trim();

    [GeneratedRegex(@"^\(?\s*(?:catatan|keterangan|ket|nb|note|ctt)\s*(?:[.:]+|$)\s*:?\s*|^\*+\)?\s*(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:Σ|∑|\$|\\sum|\(?\s*(?:jumlah|jml|banyaknya|total|nilai|rata-rata|realisasi|persentase|prosentase|hasil|luas|lama|skor)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"(?::|\b(?:terdiri(?:\s+(?:dari|atas))?|meliputi|mencakup|antara\s+lain|yaitu|sebagai\s+berikut|adalah|berupa))\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\b(?:dibagi|dikali(?:kan)?|ditambah|dikurangi?)\b|[x×*]\s*\d+\s*%|[x×*]\s*100\b|\s[/÷:]\s|\\frac|√|[+=]\s*\p{L}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Arithmetic();

    /// <summary>A sign that does arithmetic even in a list whose items have slashes in their names.</summary>
    [GeneratedRegex(@"\b(?:dibagi|dikali(?:kan)?|ditambah|dikurangi?)\b|[x×*]\s*\d+\s*%|[x×*]\s*100\b|\\frac|√", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Operation();

    [GeneratedRegex(@"\b(?:cara\s+(?:\p{L}+hitung\p{L}*|pengukuran\p{L}*|mengukur\p{L}*)|rumus\p{L}*|formula\p{L}*|dihitung\s+dengan(?:\s+\p{L}+)?)\s*(?:yaitu|adalah|ialah|sebagai\s+berikut)?\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HowTo();

    [GeneratedRegex(@"^(?<words>.{12,}?\bcara\s+(?:\p{L}+hitung\p{L}*|pengukuran\p{L}*|mengukur\p{L}*)\s*(?:yaitu|adalah|ialah|:)\s*:?)(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex HowToInline();

    [GeneratedRegex(@"^(?<over>[^/:=]+\s[xX×]\s*100\s*%)\s+(?<under>(?:Σ|∑|Jumlah|Jml|Total|Seluruh|Pagu|Target|Baku|Nilai|Banyaknya)[^xX×/:=]*(?:\s[xX×]\s[^/:=]*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterFactor();

    [GeneratedRegex(@"^(?<words>(?:semakin|makin)\b[^.]{3,80}\.)(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Better();

    [GeneratedRegex(@"(?:^|[;,]\s*)[\p{L}\d]{1,8}\s*=\s*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Legend();
}
