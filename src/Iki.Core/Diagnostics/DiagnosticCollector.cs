using System.Globalization;

namespace Iki.Core.Diagnostics;

/// <summary>
/// Gathers the diagnostics of one text or one file while the phases run. How each is worded is in <see cref="Descriptors"/>;
/// the methods that report them are in the other parts, one for each.
/// </summary>
internal sealed partial class DiagnosticCollector
{
    /// <summary>The most diagnostics one formula text yields (docs/formula-syntax.md, Limits).</summary>
    public const int MaximumOfFormula = 100;

    /// <summary>The most diagnostics one collector keeps; a last one gives the number of the others.</summary>
    public const int MaximumOfFile = 1_000;

    private const long MostLettersCompared = 400_000_000;

    // Terms, which the messages put into the reader's language.
    private const string NoValue = "nothing";
    private const string NoEnd = "no end";

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly string? _text;
    private readonly string? _file;
    private readonly string? _pointer;
    private int _dropped;
    private long _lettersCompared;
    private Severity _gravestDropped;

    private DiagnosticCollector(string? text, string? file, string? pointer)
    {
        _text = text;
        _file = file;
        _pointer = pointer;
    }

    public bool HasErrors => Errors > 0;

    /// <summary>How many errors were reported, kept or not.</summary>
    public long Errors { get; private set; }

    /// <summary>The file that is read; null for none.</summary>
    public string? File => _file;

    /// <summary>How many were reported, kept or not.</summary>
    public int Count => _diagnostics.Count + _dropped;

    /// <summary>The latest one, kept or not.</summary>
    public Diagnostic Last { get; private set; } = null!;

    /// <summary>For a formula's text, at a place in a file or nowhere in particular.</summary>
    public static DiagnosticCollector ForFormula(string text, string? pointer = null) => new(text, null, pointer);

    /// <summary>The one diagnostic that a report makes, where there is nothing to gather.</summary>
    public static Diagnostic Said(Action<DiagnosticCollector> say)
    {
        var collector = ForFile(null);
        say(collector);
        return collector.Last;
    }

    /// <summary>For a file, or for definitions made in code when there is no file.</summary>
    public static DiagnosticCollector ForFile(string? file) => new(null, file, null);

    /// <summary>What was probably meant by a name; null as well once nothing more is kept, because it takes time in large catalogs.</summary>
    public string? Nearest(string name, IEnumerable<string> candidates) =>
        _diagnostics.Count < MaximumOfFile ? Suggestion.Nearest(name, candidates) : null;

    /// <summary>The office that was probably meant. In a country only the first slips get one, because a name is compared with all of them.</summary>
    public string? NearestOffice(string office, IReadOnlyList<string> offices) =>
        (_lettersCompared += (long)offices.Count * office.Length * office.Length) <= MostLettersCompared ? Nearest(office, offices) : null;

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            // The problems dropped by another collector are added to the count, rather than counted as one.
            if (diagnostic.Descriptor == Descriptors.FurtherProblems) Drop(diagnostic.Severity, int.Parse(diagnostic.Arguments[0], CultureInfo.InvariantCulture));
            else Keep(diagnostic);
        }
    }

    /// <summary>What a formula's phases found: sorted by place, at most 100, errors before lesser ones when there are more.</summary>
    public EquatableList<Diagnostic> OfFormula() => _diagnostics.Count == 0 ? [] : _diagnostics
        .DistinctBy(d => (d.Code, d.Span))
        .OrderByDescending(d => d.Severity == Severity.Error)
        .Take(MaximumOfFormula)
        .OrderBy(d => d.Span?.Start ?? 0).ThenByDescending(d => d.Severity).ThenBy(d => d.Code, StringComparer.Ordinal)
        .ToEquatableList();

    /// <summary>
    /// Everything, in the order found; of more than a thousand the first thousand, and how many there are besides, which weighs as
    /// much as the gravest of those.
    /// </summary>
    public EquatableList<Diagnostic> InOrder()
    {
        if (_dropped == 0) return _diagnostics.ToEquatableList();
        var further = Said(c => c.FurtherProblems(Place.Nowhere, _dropped));
        return [.. _diagnostics, further with { File = _file, Severity = _gravestDropped }];
    }

    private void Keep(Diagnostic diagnostic)
    {
        Last = diagnostic;
        if (_diagnostics.Count == MaximumOfFile)
        {
            Drop(diagnostic.Severity, 1);
            return;
        }

        if (diagnostic.Severity == Severity.Error) Errors++;
        _diagnostics.Add(diagnostic);
    }

    private void Drop(Severity severity, int count)
    {
        if (severity == Severity.Error) Errors += count;
        if (severity > _gravestDropped) _gravestDropped = severity;
        _dropped += count;
    }

    private void Add(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments) =>
        Add(descriptor, span, new Place(_pointer), arguments);

    private void Add(DiagnosticDescriptor descriptor, Place place, params ReadOnlySpan<string> arguments) =>
        Add(descriptor, null, place, arguments);

    private void Add(DiagnosticDescriptor descriptor, IReadOnlyList<string> entries, params ReadOnlySpan<string> arguments) =>
        Add(descriptor, null, Place.Nowhere, arguments, entries: [.. entries.Take(MostEntries)]);

    private void Add(DiagnosticDescriptor descriptor, TextSpan? span, Place place, ReadOnlySpan<string> arguments, Wording? term = null, EquatableList<string>? entries = null)
    {
        Keep(new Diagnostic
        {
            Entries = entries ?? [],
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Arguments = EquatableList.Create(arguments),
            Term = term,
            Span = span,
            Text = span is null ? null : _text,
            File = place.File ?? _file,
            Pointer = place.Pointer,
            Line = place.Line,
        });
    }

    private string Under(TextSpan span) => span.Of(_text!);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as messages show it.</summary>
    public static string Shown(Rational value) => value.TryToDecimal(out var shown)
        ? shown.ToString(CultureInfo.InvariantCulture)
        : value.ToString();
}
