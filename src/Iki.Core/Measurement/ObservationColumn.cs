namespace Iki.Core.Measurement;

/// <summary>
/// The observations of one variable, or of one of its items, in few bytes each: millions of them are kept. Once closed they lie
/// in the order of office, start, and length with the longest first.
/// </summary>
internal sealed class ObservationColumn(string variable, string? item)
{
    private const int FewFigures = 256;
    private const int MostSources = 4_096;

    private readonly Entries _entries = new();
    private readonly List<Details> _details = [];
    private readonly Dictionary<Details, int> _ofSources = [];
    private Made? _sums;
    private Made? _smallest;
    private Made? _largest;

    public string Variable { get; } = variable;

    public string? Item { get; } = item;

    public int Count => _entries.Count;

    /// <summary>Whether any of its observations is in words.</summary>
    public bool HasTexts { get; private set; }

    /// <summary>The name of the variable with the item, as a formula writes it.</summary>
    public string Name => Item is null ? Variable : $"{Variable}.{Item}";

    /// <summary>All of them, in order.</summary>
    public EntryRun All => _entries.Run(0, Count);

    public ref readonly Entry At(int place) => ref _entries[place];

    /// <summary>Adds an observation. Those that come with a source, a text, a note or a problem take more room.</summary>
    public void Add(int office, int order, Observation observation)
    {
        HasTexts |= observation.Text is not null;
        var (numerator, denominator) = InFewBytes(observation.Value);
        var hasDetails = denominator == 0 || observation.Source is not null || observation.Note is not null;
        var entry = new Entry
        {
            Office = office, Period = observation.Period.Packed, Order = order, Numerator = numerator, Form = hasDetails ? Keep(observation, denominator) : denominator,
        };
        _entries.Add(entry);
    }

    /// <summary>Adds an observation that is a number and nothing else.</summary>
    /// <param name="office">The number of the office.</param>
    /// <param name="order">Which it is in the order given.</param>
    /// <param name="period">The period, packed.</param>
    /// <param name="numerator">The numerator of the reduced fraction.</param>
    /// <param name="denominator">The denominator, from 1.</param>
    public void Add(int office, int order, int period, long numerator, int denominator) =>
        _entries.Add(new Entry { Office = office, Period = period, Order = order, Numerator = numerator, Form = denominator });

    /// <summary>Puts the observations in order, and gives back the room that no more will need.</summary>
    public void Sort(EntrySorting room)
    {
        _entries.Sort(room);
        Survey();
    }

    /// <summary>Remembers who reports figures that are not asked for; those of whom figures are there are known to report.</summary>
    public void NoteReporting(OfficeSet reporting)
    {
        foreach (ref readonly var entry in All) reporting.Remove(entry.Office);
        Others = reporting;
    }

    private void Survey()
    {
        var (all, any, first, last, isWhole, arePlain, largest) = (3, 0, int.MaxValue, int.MinValue, true, true, 0L);
        foreach (ref readonly var entry in All)
        {
            all &= entry.Period;
            any |= entry.Period;
            first = Math.Min(first, entry.Period);
            last = Math.Max(last, entry.Period);
            isWhole &= entry.Form == 1 || DenominatorOf(entry) <= 1;
            arePlain &= entry.Form == 1;
            largest = Math.Max(largest, entry.Numerator ^ (entry.Numerator >> 63));
        }

        IsWhole = isWhole;
        IsPlain = arePlain && largest < long.MaxValue / Math.Max(1, Count);
        if (Count == 0 || all != (any & 3)) return;
        var (start, end) = (Period.Unpack(first), Period.Unpack(last));
        Periods = new PeriodRun(start.Length, start.Span.First, ((end.Span.First - start.Span.First) / Period.MonthsIn(start.Length)) + 1);
    }

    /// <summary>Leaves out the observations at the given places.</summary>
    public void Remove(HashSet<int> places) => _entries.Remove(places);

    /// <summary>Marks a figure as unusable.</summary>
    public void Refuse(int place, Diagnostic problem)
    {
        var entry = _entries[place];
        var refused = (FigureOf(entry) ?? default).Refused(problem);
        IsPlain = false;
        _entries.Set(place, entry with { Form = Keep(DetailsOf(entry) with { Figure = refused, Denominator = 0 }) });
    }

    public Figure? FigureOf(Entry entry) =>
        DenominatorOf(entry) is var denominator and > 0 ? new Figure(Rational.OfMachine(entry.Numerator, denominator)) : DetailsOf(entry).Figure;

    /// <summary>The denominator of a figure; 0 where the figure is among the details.</summary>
    public int DenominatorOf(in Entry entry) => entry.Form > 0 ? entry.Form : _details[-entry.Form - 1].Denominator;

    /// <summary>An observation as messages name it: variable, period and office.</summary>
    public string Describe(int place, OfficeNumbers offices) =>
        $"{Name}, {Period.Unpack(_entries[place].Period)}, {offices.NameOf(_entries[place].Office)}";

    public string? SourceOf(Entry entry) => DetailsOf(entry).Source;

    public string? TextOf(Entry entry) => DetailsOf(entry).Text;

    public Observation ObservationOf(Entry entry, OfficeNumbers offices)
    {
        var details = DetailsOf(entry);
        return new Observation
        {
            Variable = Variable,
            Item = Item,
            Period = Period.Unpack(entry.Period),
            Office = offices.NameOf(entry.Office),
            Value = FigureOf(entry),
            Text = details.Text,
            Source = details.Source,
            Note = details.Note,
        };
    }

    /// <summary>The offices that report, of whom nothing is kept that is asked for; null for none.</summary>
    public OfficeSet? Others { get; private set; }

    /// <summary>The periods observed, where all are of one length; others may lie between them.</summary>
    public PeriodRun? Periods { get; private set; }

    /// <summary>Whether its figures are whole numbers, but for those that have to be looked at.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether its figures are whole numbers without details, all so small that no sum of them outgrows a machine integer.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>
    /// The figures of offices combined with those below them, made once for all who ask; null where they cannot be, or where it is not
    /// worth it for the few figures of those who have asked so far. The column is closed.
    /// </summary>
    /// <param name="tree">The offices.</param>
    /// <param name="over">How they are combined.</param>
    /// <param name="asking">The offices asked about.</param>
    public OfficeTotals? TotalsOf(OfficeTree tree, Aggregation over, OfficeRange asking)
    {
        ref var made = ref _sums;
        if (over == Aggregation.Min) made = ref _smallest;
        else if (over == Aggregation.Max) made = ref _largest;
        if (made is null && HasMoreThan(FewFigures, asking)) made = new Made(OfficeTotals.Of(this, tree, over is Aggregation.Average ? Aggregation.Sum : over));
        return made?.Totals;
    }

    private bool HasMoreThan(int count, OfficeRange offices) => Count > count && CountTo(offices.Last) - CountTo(offices.First - 1) > count;

    /// <summary>The source that observations of a form name; null for none.</summary>
    public string? SourceOf(int form) => form > 0 ? null : _details[-form - 1].Source;

    /// <summary>The observations of some offices, in order.</summary>
    public EntryRun Of(OfficeRange offices) => _entries.Run(CountTo(offices.First - 1), CountTo(offices.Last));

    /// <summary>The observations of some offices that have a month in common with some, in order.</summary>
    public IEnumerable<Observation> Within(OfficeRange range, MonthSpan months, OfficeNumbers offices)
    {
        for (var i = CountTo(range.First - 1); i < CountTo(range.Last); i++)
        {
            if (_entries[i].Months.Overlaps(months)) yield return ObservationOf(_entries[i], offices);
        }
    }

    /// <summary>How many observations are of the offices up to one.</summary>
    private int CountTo(int office)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Office <= office) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Details DetailsOf(Entry entry) => entry.Form > 0 ? Details.None : _details[-entry.Form - 1];

    /// <summary>A figure as two machine integers; 0 as the denominator of one that needs more room.</summary>
    private static (long Numerator, int Denominator) InFewBytes(Figure? figure) =>
        figure is { Problem: null } sound && sound.Value.TryGetMachine(out var numerator, out var denominator) && denominator <= int.MaxValue ? (numerator, (int)denominator) : default;

    private int Keep(Observation observation, int denominator) =>
        Keep(new Details(denominator > 0 ? null : observation.Value, denominator, observation.Text, observation.Source, observation.Note));

    /// <summary>The form of an observation with details, which those of one report mostly share.</summary>
    private int Keep(Details details)
    {
        if (_details.Count > 0 && _details[^1] == details) return -_details.Count;

        // Of one source there are whole numbers and fractions side by side; a figure, a text or a note is of few others.
        var isOfSource = details is { Figure: null, Text: null, Note: null };
        if (isOfSource && _ofSources.TryGetValue(details, out var form)) return form;
        _details.Add(details);
        form = -_details.Count;
        if (isOfSource && _ofSources.Count < MostSources) _ofSources.Add(details, form);
        return form;
    }

    /// <summary>Totals that were made, be it that there are none.</summary>
    private sealed record Made(OfficeTotals? Totals);

    /// <summary>What few observations have.</summary>
    private sealed record Details(Figure? Figure, int Denominator, string? Text, string? Source, string? Note)
    {
        public static readonly Details None = new(null, 0, null, null, null);
    }

    /// <summary>One observation, in 24 bytes.</summary>
    internal record struct Entry : IComparable<Entry>
    {
        public long Numerator;

        /// <summary>The denominator of a figure without details; of others, less than 0, the place of their details.</summary>
        public int Form;
        public int Office;
        public int Period;

        /// <summary>Which it was in the order given.</summary>
        public int Order;

        public readonly MonthSpan Months => Iki.Core.Period.Unpack(Period).Span;

        public readonly int CompareTo(Entry other) =>
            Office != other.Office ? Office.CompareTo(other.Office)
            : Period != other.Period ? Period.CompareTo(other.Period)
            : Order.CompareTo(other.Order);
    }
}
