using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core.Formulas;

namespace Iki.Core.Printed;

/// <summary>A reading → the drafts it comes to, which differ in what the result is: a percentage, points, a rate. Only what compiles is one.</summary>
internal sealed partial class DraftWriter(PrintedText printed, PrintedParts parts, PrintedContext context, PrintedReading reading)
{
    private static readonly Dictionary<string, string> UnitsOfCounts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["laporan"] = "laporan", ["dokumen"] = "dokumen", ["kegiatan"] = "kegiatan", ["surat"] = "surat", ["desa"] = "desa", ["kelurahan"] = "kelurahan", ["kecamatan"] = "kecamatan",
        ["usulan"] = "usulan", ["berkas"] = "berkas", ["draf"] = "draf", ["peserta"] = "orang", ["pegawai"] = "orang", ["penduduk"] = "orang", ["pengunjung"] = "orang", ["pasien"] = "orang",
        ["orang"] = "orang", ["lembaga"] = "lembaga", ["kasus"] = "kasus", ["kejadian"] = "kejadian", ["rapat"] = "kali", ["kali"] = "kali", ["hari"] = "hari", ["aplikasi"] = "aplikasi",
        ["unit"] = "unit", ["paket"] = "paket", ["sekolah"] = "sekolah", ["pelayanan"] = "pelayanan", ["pelanggaran"] = "pelanggaran", ["pengaduan"] = "pengaduan", ["keluhan"] = "keluhan",
    };

    private readonly List<DraftQuestion> _asked = [];

    private string Title => $"{context.Indicator} {parts.ResultName}";

    private bool IsNamedPercentage => reading.Choices.IsPercentHinted || IsPercentage(context, parts);

    private bool IsOtherUnit => context.Unit is { } unit && unit != "%";

    /// <summary>Whether what stands beside the arithmetic says that the result is a percentage.</summary>
    public static bool IsPercentage(PrintedContext context, PrintedParts parts) =>
        context.Unit == "%" || parts.Unit == "%" || (context.Unit is null && PercentageName().IsMatch($"{context.Indicator} {parts.ResultName}"));

    public List<FormulaDraft> Write()
    {
        _asked.AddRange(reading.Choices.Questions);
        if (printed.Mended is { } mended) _asked.Add(DraftQuestions.Misread(mended));
        if (parts.IsBarAssumed) _asked.Add(DraftQuestions.BarAssumed());
        if (parts.ComputingNote is { } note) _asked.Add(DraftQuestions.NoteComputes(note));
        if (parts.Target is { } target) _asked.Add(DraftQuestions.Target(target));
        return [.. Results().Select(r => Draft(r.Node, r.Unit, r.Asked)).OfType<FormulaDraft>()];
    }

    /// <summary>What the result may be, the likelier first.</summary>
    private IEnumerable<(PrintedNode Node, string? Unit, DraftQuestion? Asked)> Results()
    {
        var node = reading.Node;
        return node switch
        {
            PrintedNumber number => OnlyTarget(number),
            PrintedOperation { Operator: '*', Right: PrintedNumber { IsScale: true } scale, Left: var ratio } => Scaled(node, ratio, scale),
            PrintedOperation { Operator: '*', Left: PrintedNumber { IsScale: true } scale, Right: var ratio } => Scaled(node, ratio, scale),
            PrintedOperation { Operator: '/' } ratio => Unscaled(ratio),
            PrintedName name => Single(name),
            _ => [(node, IsEverywherePercent(node) ? "%" : context.Unit, null)],
        };
    }

    private IEnumerable<(PrintedNode Node, string? Unit, DraftQuestion? Asked)> Scaled(PrintedNode node, PrintedNode ratio, PrintedNumber scale)
    {
        if (!ratio.Has('/') && !ratio.All.Any(n => n is PrintedCall)) return [(node, scale.Sign != '\0' ? scale.Sign.ToString() : context.Unit, DraftQuestions.WholeMissing())];
        if (scale.Sign != '\0') return [(node, scale.Sign.ToString(), null)];
        if (scale.Digits == "1000" && context.Unit == "‰") return [(With(ratio, scale with { Sign = '‰', Words = null }), "‰", null)];
        if (scale.Digits != "100")
        {
            return context.Unit is "%" or "‰" ? [(node, Rate(scale), DraftQuestions.ScaleOfOtherUnit(scale.Digits, context.Unit))] : [(node, context.Unit ?? Rate(scale), null)];
        }

        var asPercent = (With(ratio, scale with { Sign = '%', Words = null }), "%", IsNamedPercentage ? null : DraftQuestions.HundredIsPercent());
        var asPoints = (node, IsOtherUnit ? context.Unit : scale.Words is null ? null : Rate(scale), IsOtherUnit ? null : DraftQuestions.HundredIsPercent());
        if (IsOtherUnit) return [asPoints];
        return IsIndex(ratio) && !IsNamedPercentage ? [asPoints, asPercent] : [asPercent, asPoints];
    }

    /// <summary>A ratio of differences, or of what the print calls an index, is rather points from 0 to 100.</summary>
    private bool IsIndex(PrintedNode ratio) => IndexName().IsMatch(Title)
        || ratio is PrintedOperation { Operator: '/', Left: PrintedOperation { Operator: '-' }, Right: PrintedOperation { Operator: '-' } };

    private IEnumerable<(PrintedNode Node, string? Unit, DraftQuestion? Asked)> Unscaled(PrintedOperation node)
    {
        var (above, below) = (node.Left, node.Right);
        if (above is PrintedOperation { Operator: '*', Right: PrintedNumber { IsScale: true } scale, Left: var part }) return Scaled(node, Over(part), scale);
        if (above is PrintedOperation { Operator: '*', Left: PrintedNumber { IsScale: true } before, Right: var rest }) return Scaled(node, Over(rest), before);
        if (node.All.Any(n => n is PrintedNumber { IsScale: true })) return [(node, IsEverywherePercent(above) ? "%" : context.Unit, null)];
        var whole = new PrintedNumber("100") { Sign = '%', Start = node.End, End = node.End };
        if (!below.All.Any(n => n is PrintedName)) return [(node, context.Unit, null)];
        if (FactorOfUnit(node.End) is { } factor) return [(With(node, factor), context.Unit, DraftQuestions.FactorAdded(factor.Digits + (factor.Sign == '\0' ? "" : "‰"))), (node, null, DraftQuestions.FactorMissing())];
        if (IsOtherUnit || (AverageName().IsMatch(Title) && !IsNamedPercentage)) return [(node, context.Unit, null)];
        return IsNamedPercentage
            ? [(With(node, whole), "%", DraftQuestions.HundredAdded()), (node, null, DraftQuestions.HundredMissing())]
            : IsPartOfWhole(above, below)
            ? [(With(node, whole), "%", DraftQuestions.HundredMissing()), (node, null, DraftQuestions.HundredMissing())]
            : [(node, null, DraftQuestions.HundredMissing()), (With(node, whole), "%", DraftQuestions.HundredMissing())];

        PrintedOperation Over(PrintedNode part) => new('/', part, below) { Start = node.Start, End = node.End };
    }

    /// <summary>Whether the figure above is some of those below, by the words: "penduduk miskin / penduduk", "data terbarui / seluruh data".</summary>
    private static bool IsPartOfWhole(PrintedNode above, PrintedNode below)
    {
        if (above is not PrintedName part || below is not PrintedName whole) return false;
        var bare = WholeWord().Replace(whole.Phrase, "");
        return bare.Length > 2 && part.Phrase != whole.Phrase && part.Phrase.Contains(bare, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What the unit of the indicator asks the ratio to be multiplied by: 1000‰, or as many as a rate counts per; null where it asks nothing.</summary>
    private PrintedNumber? FactorOfUnit(int at) =>
        context.Unit == "‰" ? new PrintedNumber("1000") { Sign = '‰', Start = at, End = at }
        : RateUnit.Of(context.Unit) is { } count ? new PrintedNumber(count.ToString(CultureInfo.InvariantCulture)) { Start = at, End = at }
        : null;

    private IEnumerable<(PrintedNode Node, string? Unit, DraftQuestion? Asked)> Single(PrintedName name)
    {
        var isCount = CountFirst().IsMatch(reading.Text);
        var label = reading.Book.LabelOf(name.Phrase);
        if (IsNamedPercentage && isCount && parts.Items.Count > 1)
        {
            // The list tells what the count is a part of: all that it names.
            var whole = new PrintedNumber("100") { Sign = '%', Start = name.End, End = name.End };
            var all = new PrintedCall("ItemCount", [name]) { Start = name.Start, End = name.End };
            var part = new PrintedOperation('/', name, all) { Start = name.Start, End = name.End };
            return [(With(part, whole), "%", DraftQuestions.ListIsWhole(parts.Items.Count)), (name, null, DraftQuestions.WholeMissing())];
        }

        if (IsNamedPercentage) return [(name, isCount ? null : "%", isCount ? DraftQuestions.WholeMissing() : DraftQuestions.NoArithmetic(label))];
        if (CountOnly().IsMatch(name.Phrase)) return [(name, context.Unit, DraftQuestions.CountedWhat())];
        var unit = context.Unit ?? (isCount ? UnitsOfCounts.GetValueOrDefault(name.Phrase.Split(' ')[0]) : null);
        return [(name, unit, isCount ? null : DraftQuestions.NoArithmetic(label))];
    }

    private IEnumerable<(PrintedNode Node, string? Unit, DraftQuestion? Asked)> OnlyTarget(PrintedNumber number)
    {
        var said = PrintedMarks.Shown(reading.Text);
        if (Less().IsMatch(said)) _asked.Add(DraftQuestions.LessIsBetter());
        var phrase = number.Words?.Phrase ?? context.Indicator ?? "angka indikator";
        var name = reading.Book.Resolve(phrase, number.Words is null ? context.Indicator ?? said : reading.Book.LabelOf(phrase), 0, reading.Text.Length);
        var unit = number.Sign != '\0' ? number.Sign.ToString() : context.Unit ?? number.Words?.Phrase.Split(' ', ',')[0];
        return [(name, unit, DraftQuestions.OnlyTarget(said))];
    }

    private static PrintedOperation With(PrintedNode ratio, PrintedNumber scale) => new('*', ratio, scale) { Start = ratio.Start, End = scale.End };

    private static string Rate(PrintedNumber scale)
    {
        var grouped = long.Parse(scale.Digits, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.');
        return scale.Words is { } words ? $"per {grouped} {words.Phrase}" : $"per {grouped}";
    }

    private static bool IsEverywherePercent(PrintedNode node) => node switch
    {
        PrintedOperation { Operator: '+' or '-' } sum => IsEverywherePercent(sum.Left) && IsEverywherePercent(sum.Right),
        PrintedOperation { Operator: '*', Right: PrintedNumber { Sign: '%', Digits: "100" } } => true,
        PrintedNumber { Sign: '%' } => true,
        PrintedCall { Arguments: [var only] } => IsEverywherePercent(only),
        _ => false,
    };

    private FormulaDraft? Draft(PrintedNode node, string? unit, DraftQuestion? asked)
    {
        var asking = new List<DraftQuestion>();
        var used = node.All.OfType<PrintedName>().Select(n => n.Phrase).Distinct().ToList();
        var names = new NameMaker(used);
        var text = NodeText.Write(node, n => names.Of(n.Phrase));
        var isFigureItself = node is PrintedName && unit is "%" or "‰";
        var symbols = used.Select(k => new FormulaSymbol { Name = names.Of(k), HasOpenItems = true, Unit = isFigureItself ? unit : null, Aggregate = isFigureItself ? Aggregation.Last : Aggregation.Sum });
        var target = unit is "%" or "‰" ? new FormulaTarget { Unit = unit } : FormulaTarget.Any;
        var compiled = Formula.Compile(text, FormulaScope.Of(symbols), target);
        if (compiled.ValueOrNull is not { } formula) return null;
        var unexplained = node.All.OfType<PrintedName>().Where(n => n.IsSymbol).Select(n => reading.Book.LabelOf(n.Phrase)).Distinct().ToList();
        if (unexplained.Count > 0) asking.Add(DraftQuestions.SymbolsUnexplained(string.Join(", ", unexplained)));
        if (asked is not null) asking.Insert(0, asked);
        var ordered = formula.Names.Select(n => used.FirstOrDefault(k => names.Of(k).Equals(n, StringComparison.OrdinalIgnoreCase))).OfType<string>().ToList();
        var itemised = Itemised(ordered);
        if (itemised is not null && ordered.Count > 1) asking.Add(DraftQuestions.ItemsOf(reading.Book.LabelOf(itemised)));
        return new FormulaDraft
        {
            Formula = formula.Render(FormulaNotation.Canonical),
            Names = [.. ordered.Select(k => new DraftName { Name = names.Of(k), Label = reading.Book.LabelOf(k), Items = k == itemised ? Items() : [] })],
            Unit = unit,
            Confidence = DraftConfidence.Doubtful,
            Questions = [.. _asked.Concat(asking).DistinctBy(q => q.Text)],
        };
    }

    /// <summary>The figure that a printed list belongs to: the one that shares most words with what the list is said to be of; else the last.</summary>
    private string? Itemised(List<string> names)
    {
        if (parts.Items.Count == 0 || names.Count == 0) return null;
        var words = parts.ItemsOf.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return names.AsEnumerable().Reverse().MaxBy(n => words.Count(w => n.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    private EquatableList<DraftItem> Items()
    {
        var taken = new List<string>();
        return [.. parts.Items.Select(i => new DraftItem { Key = NameMaker.ItemKey(i, taken), Label = i })];
    }

    [GeneratedRegex(@"persentase|prosentase|presentase|percentage|\bpersen\b|%", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PercentageName();

    [GeneratedRegex(@"\b(?:indeks|index|nilai|skor|ikm|poin)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IndexName();

    [GeneratedRegex(@"rata-rata|rerata|per\s+kapita|\b(?:lama|waktu)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AverageName();

    [GeneratedRegex(@"^(?:seluruh|semua|total|keseluruhan|jumlah)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WholeWord();

    [GeneratedRegex(@"^\W*(?:jumlah|banyaknya|total|Σ)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CountFirst();

    [GeneratedRegex(@"^(?:jumlah|total|banyaknya|nilai|angka)(?:\s*\([^)]*\))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CountOnly();

    [GeneratedRegex(@"\b(?:berkurang|menurun|turun|penurunan|maksimal|paling\s+banyak|kurang\s+dari)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Less();
}
