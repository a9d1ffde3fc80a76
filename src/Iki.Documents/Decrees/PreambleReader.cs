using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>What stands before the positions.</summary>
internal sealed record Preamble
{
    public Decree? Decree { get; init; }

    public required string Title { get; init; }

    public required Office? Office { get; init; }

    public int? Year { get; init; }

    public required IReadOnlyList<(string Member, Piece Piece)> Told { get; init; }

    public required IReadOnlyList<PaperLine> LeftOver { get; init; }
}

/// <summary>Reads number, year, issuer, subject, considerations, legal basis, rulings, place and date of a decree.</summary>
internal sealed partial class PreambleReader
{
    private static readonly string[] s_months =
        ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];

    private readonly List<(string Member, Piece Piece)> _told = [];
    private readonly List<PaperLine> _leftOver = [];
    private readonly List<Piece> _considerations = [];
    private readonly List<Piece> _legal = [];
    private readonly List<Piece> _rulings = [];
    private readonly List<string> _about = [];
    private readonly List<string> _issuer = [];
    private readonly Queue<string> _pending = new();
    private string? _number;
    private string? _date;
    private int? _year;
    private string? _place;
    private string _section = "";

    /// <summary>Whether lines have come to the date of the decree.</summary>
    public static bool IsDated(IReadOnlyList<PaperLine> lines) => lines.TakeLast(6).Any(l => Dated().IsMatch(l.Whole) || SetAt().IsMatch(l.Whole) || PlaceAndDate().IsMatch(l.Whole));

    /// <summary>The year of the decree, as far as its first lines tell: what targets without a year are for.</summary>
    public static int? YearOf(SourceDocument document)
    {
        var texts = document.Blocks.Take(120).SelectMany(b => b is TextBlock t ? [t.Text] : ((Table)b).Rows.Take(40).SelectMany(r => r.Cells).SelectMany(c => c.Blocks).OfType<TextBlock>().Select(x => x.Text)).ToList();
        foreach (var text in texts)
        {
            if (NumberLine().Match(text) is { Success: true } number && YearIn(number.Groups["number"].Value, true) is { } year) return year;
        }

        return texts.Select(t => YearWord().Match(t)).Where(m => m.Success).Select(m => (int?)int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture)).FirstOrDefault();
    }

    public static Preamble Read(IReadOnlyList<PaperLine> lines, int? year)
    {
        var reader = new PreambleReader();
        foreach (var line in lines.SelectMany(Parted)) reader.Take(line);
        return reader.Result(lines, year);
    }

    /// <summary>"KEPUTUSAN … NOMOR … TENTANG …" in one paragraph: three lines.</summary>
    private static IEnumerable<PaperLine> Parted(PaperLine line)
    {
        var parts = WholeTitle().Match(line.Whole);
        return parts.Success
            ? parts.Groups.Cast<Group>().Skip(1).Where(g => g.Success && g.Value.Length > 0).Select(g => line with { Mark = "", Text = g.Value })
            : [line];
    }

    private void Take(PaperLine line)
    {
        var text = line.Whole;
        var plain = Plain.Of(text);
        if (NumberLine().Match(text) is { Success: true } number && (_number is null || plain.Contains(Plain.Of(_number), StringComparison.Ordinal)))
        {
            _number ??= number.Groups["number"].Value.Trim().TrimEnd(',');
            _year ??= YearIn(_number, true);
            _told.Add(("decree/number", new Piece(_number, line.Place)));
            _section = "";
            return;
        }

        if (plain is "tentang" || AboutLine().IsMatch(text))
        {
            _section = _about.Count == 0 ? "about" : "again";
            if (AboutLine().Match(text) is { Success: true } about && _about.Count == 0) TakeAbout(about.Groups["about"].Value, line);
            return;
        }

        if (Sections().Match(text) is { Success: true } section)
        {
            Begin(section.Groups["name"].Value.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), section.Groups["rest"].Value, line);
            return;
        }

        if (plain.Replace(" ", "", StringComparison.Ordinal) is "memutuskan" or "memutus" or "kan")
        {
            _section = "decided";
            return;
        }

        if (text.StartsWith(':') && _pending.Count > 0)
        {
            _section = _pending.Dequeue();
            Add(LineMarks.Line(text.TrimStart(':', ' '), line.Place));
            return;
        }

        if (SetAt().Match(text) is { Success: true } place)
        {
            (_place, _section) = (TitleCase.Of(place.Groups["place"].Value.Trim(' ', ':', ',', '.')), "end");
            _told.Add(("decree/place", new Piece(_place, line.Place)));
            return;
        }

        if ((Dated().Match(text) is { Success: true } dated && TakeDate(dated.Groups["date"].Value, line)) || (PlaceAndDate().Match(text) is { Success: true } both && TakeDate(both.Groups["date"].Value, line)))
        {
            if (PlaceAndDate().Match(text) is { Success: true } named && _place is null) _place = named.Groups["place"].Value;
            _section = "end";
            return;
        }

        if (plain.StartsWith("keputusan", StringComparison.Ordinal) || plain.StartsWith("lampiran keputusan", StringComparison.Ordinal))
        {
            var issuer = IssuerLine().Match(text);
            if (issuer.Success && _issuer.Count == 0 && issuer.Groups["issuer"].Value.Trim().Length > 0)
            {
                _issuer.Add(issuer.Groups["issuer"].Value.Trim());
                _told.Add(("decree/issuer", new Piece(_issuer[0], line.Place)));
            }

            _section = "issuer";
            return;
        }

        Add(line);
    }

    private void Begin(string name, string rest, PaperLine line)
    {
        var section = name is "menimbang" ? "considerations" : name is "mengingat" or "memperhatikan" ? "legal" : name is "menetapkan" ? "decided" : "rulings";
        if (rest.Trim(' ', ':').Length == 0 && !line.Whole.Contains(':', StringComparison.Ordinal)) _pending.Enqueue(section);
        _section = section;
        if (section == "rulings") _rulings.Add(new Piece("", line.Place));
        if (rest.Trim(' ', ':').Length > 0) Add(LineMarks.Line(rest.Trim(' ', ':'), line.Place));
    }

    private void Add(PaperLine line)
    {
        switch (_section)
        {
            case "about":
                TakeAbout(line.Whole, line);
                break;
            case "issuer" when _issuer.Count > 0 && Government().IsMatch(line.Whole):
                break;
            case "issuer" when _issuer.Count < 3 && Plain.IsInCapitals(line.Whole) && line.Mark.Length == 0:
                _issuer.Add(line.Whole);
                if (_issuer.Count == 1) _told.Add(("decree/issuer", new Piece(line.Whole, line.Place)));
                break;
            case "considerations":
                Append(_considerations, line);
                break;
            case "legal":
                Append(_legal, line);
                break;
            case "rulings":
                if (_rulings.Count == 0) _rulings.Add(new Piece("", line.Place));
                _rulings[^1] = _rulings[^1] with { Text = Hyphens.Join(_rulings[^1].Text, line.Whole) };
                break;
            default:
                _leftOver.Add(line);
                break;
        }
    }

    private static void Append(List<Piece> pieces, PaperLine line)
    {
        if (line.Mark.Length > 0 || pieces.Count == 0) pieces.Add(new Piece(line.Text, line.Place));
        else pieces[^1] = pieces[^1] with { Text = Hyphens.Join(pieces[^1].Text, line.Text) };
    }

    private void TakeAbout(string text, PaperLine line)
    {
        var plain = Plain.Of(text);
        if (plain.StartsWith("dengan rahmat", StringComparison.Ordinal) || text.TrimEnd().EndsWith(',') || plain is "indikator kinerja individu" && _about.Any(a => Plain.Of(a) == plain)
            || plain.StartsWith("iki ke", StringComparison.Ordinal) || _about.Count >= 5 || (_about.Count > 0 && _issuer.Any(i => Plain.Of(i) == plain)))
        {
            _section = "";
            if (!text.TrimEnd().EndsWith(',')) _leftOver.Add(line);
            return;
        }

        if (_about.Count == 0) _told.Add(("decree/about", new Piece(text, line.Place)));
        _about.Add(text);
    }

    private bool TakeDate(string text, PaperLine line)
    {
        var date = DateWords().Match(text);
        if (!date.Success) return false;
        var month = Array.FindIndex(s_months, m => Plain.IsNear(date.Groups["month"].Value.ToLowerInvariant(), m)) + 1;
        if (month == 0) return false;
        var year = int.Parse(date.Groups["year"].Value, CultureInfo.InvariantCulture);
        var day = date.Groups["day"].Success ? int.Parse(date.Groups["day"].Value, CultureInfo.InvariantCulture) : 0;
        _date = day is > 0 and <= 31 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}") : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
        _year ??= year;
        _told.Add(("decree/date", new Piece(Plain.Folded(text), line.Place)));
        return true;
    }

    private Preamble Result(IReadOnlyList<PaperLine> lines, int? year)
    {
        var issuer = _issuer.Count == 0 ? null : TitleCase.Of(Hyphens.Join(_issuer).Trim(' ', ','));
        var about = _about.Count == 0 ? null : TitleCase.Of(Hyphens.Join(_about));
        var at = _year ?? year;
        var hasDecree = _number is not null || issuer is not null || _considerations.Count + _legal.Count + _rulings.Count > 0;
        var covers = Cover(lines);
        return new Preamble
        {
            Year = at,
            Title = about is not null && IsAboutIndicators(about) ? about : covers.Length > 0 ? covers : about ?? "Indikator Kinerja Individu",
            Office = OfficeNames.Of(issuer, lines, about),
            Told = [.. _told, .. Numbered("decree/considerations", _considerations), .. Numbered("decree/legalBasis", _legal), .. Numbered("decree/rulings", _rulings)],
            LeftOver = _leftOver,
            Decree = !hasDecree ? null : new Decree
            {
                Number = _number,
                Year = at,
                Date = _date,
                Place = _place,
                Issuer = issuer,
                About = about,
                Considerations = _considerations.Where(p => p.Text.Length > 0).Select(p => p.Text).ToEquatableList(),
                LegalBasis = _legal.Where(p => p.Text.Length > 0).Select(p => p.Text).ToEquatableList(),
                Rulings = _rulings.Where(p => p.Text.Length > 0).Select(p => p.Text).ToEquatableList(),
            },
        };
    }

    private static IEnumerable<(string, Piece)> Numbered(string member, List<Piece> pieces) => pieces.Where(p => p.Text.Length > 0).Select((p, i) => (string.Create(CultureInfo.InvariantCulture, $"{member}/{i}"), p));

    private static bool IsAboutIndicators(string about) => about.Contains("ndikator", StringComparison.Ordinal) || about.Contains("IKI", StringComparison.Ordinal);

    /// <summary>The lines of the cover that begin with "INDIKATOR KINERJA INDIVIDU" and name the office.</summary>
    private static string Cover(IReadOnlyList<PaperLine> lines)
    {
        var at = lines.Index().Where(l => Plain.Of(l.Item.Text).StartsWith("indikator kinerja individu", StringComparison.Ordinal)).Select(l => l.Index).DefaultIfEmpty(-1).First();
        if (at < 0) return "";
        var rest = lines.Skip(at + 1).TakeWhile(l => Plain.Words(l.Text) is ["kecamatan" or "kelurahan" or "kabupaten" or "kota" or "dinas" or "badan" or "tahun" or "puskesmas" or "rsud" or "rumah" or "smp" or "smpn" or "sma" or "sman" or "smk" or "sd" or "sdn" or "upt" or "uptd" or "bagian" or "sekretariat" or "inspektorat", ..]).Take(4);
        return TitleCase.Of(Hyphens.Join([lines[at].Text, .. rest.Select(l => l.Text)]));
    }

    private static int? YearIn(string text, bool isNumber)
    {
        var year = isNumber ? YearOfNumber().Match(text) : YearWord().Match(text);
        return year.Success ? int.Parse(year.Groups["y"].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^(?:nomor|no\.?)\s*:?\s*(?<number>(?=.*\d)(?=.*[/.]|.*tahun).{3,80})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"(?:/|tahun\s+)(?<y>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearOfNumber();

    [GeneratedRegex(@"\btahun\s+(?:anggaran\s+)?(?<y>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();

    [GeneratedRegex(@"^tentang\s*:\s*(?<about>.+)$|^tentang\s+(?<about>\p{Lu}.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutLine();

    [GeneratedRegex(@"^(?<name>menimbang|mengingat|memperhatikan|menetapkan|kesatu|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|diktum\s+\p{L}+)\b\s*(?<rest>:.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^(keputusan\s.{3,100}?)\s+(nomor\s*:?\s.{3,60}?)(?:\s+(tentang\s.+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeTitle();

    [GeneratedRegex(@"^(?:KOTA|KABUPATEN|KECAMATAN|PROVINSI)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Government();

    [GeneratedRegex(@"^(?:lampiran\s*:?\s*)?keputusan\b\s*(?<issuer>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IssuerLine();

    [GeneratedRegex(@"^ditetapkan\s+di\s*:?\s*(?<place>\p{L}[\p{L} ]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SetAt();

    [GeneratedRegex(@"^(?:pada\s+)?tanggal\s*:?\s*(?<date>.*(?:19|20)\d\d)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(?<place>\p{Lu}[\p{L} ]{2,30}),\s*(?<date>\d{0,2}\s*\p{L}+\s+(?:19|20)\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"(?<day>\d{1,2})?\s*(?<month>\p{L}{3,})\s+(?<year>(?:19|20)\d\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DateWords();
}
