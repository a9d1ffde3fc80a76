using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Measurement;

namespace Iki.Core.Loading;

/// <summary>
/// Data files → a data set. A file is read part by part, and its observations are taken as they come; one that cannot be read so, because it is
/// faulty or says only at its end what they need, is read as a whole. What comes of it and what is said of it are the same in both ways.
/// </summary>
internal sealed class FiguresOfFiles
{
    private readonly Catalog _catalog;
    private readonly NumberNotation _numbers;
    private readonly FileLimits? _limits;
    private readonly DiagnosticCollector _unread = DiagnosticCollector.ForFile(null);
    private readonly DiagnosticCollector _found = DiagnosticCollector.ForFile(null);
    private readonly List<Diagnostic> _ofDocuments = [];
    private readonly List<(DocumentText Text, string? File)> _documents = [];
    private readonly DataSetBuilder _builder;
    private readonly RatingsOfFiles _ratings;
    private DataDocument? _first;
    private DataDocument? _foreign;
    private Reading _reading;
    private ReadingStep _step;

    private FiguresOfFiles(Catalog catalog, NumberNotation numbers, FileLimits? limits, DataScope? scope = null)
    {
        (_catalog, _numbers, _limits) = (catalog, numbers, limits);
        _builder = new DataSetBuilder(catalog, _found, scope);
        _ratings = new RatingsOfFiles(catalog);
    }

    private enum Reading
    {
        Done,

        /// <summary>Nothing has been taken of the document, which is to be read as a whole.</summary>
        Left,

        /// <summary>The same, but figures have been taken of it.</summary>
        Spoilt,
    }

    /// <summary>Reads files, and rows beside them.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="sources">The files.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="period">The period of the whole; that of the first file when not given.</param>
    /// <param name="numbers">How figures that are texts are written, if a file does not say.</param>
    /// <param name="limits">How long the files may be.</param>
    /// <param name="wantsPeriod">Whether it is to be said that there is no period.</param>
    /// <param name="inParts">How many of the files may be read part by part, from the first on; all when not given.</param>
    /// <param name="scope">What is asked of the figures; all when not given.</param>
    public static Checked<DataSet> Read(
        Catalog catalog,
        IReadOnlyList<DataFileSource> sources,
        IEnumerable<ObservationRow> rows,
        Period? period,
        NumberNotation numbers,
        FileLimits? limits,
        bool wantsPeriod,
        int? inParts = null,
        DataScope? scope = null)
    {
        // Figures that have been taken of a document are not taken back: all is begun anew, and it is read as a whole, as are those after it.
        for (var count = inParts ?? sources.Count; ;)
        {
            var files = new FiguresOfFiles(catalog, numbers, limits, scope);
            if (files.Take(sources, count) is not { } spoilt) return files.Close(rows, period, wantsPeriod);
            count = spoilt;
        }
    }

    /// <summary>Reads a file from a stream that is waited for.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="stream">The stream; one that cannot be read a second time is held as a whole.</param>
    /// <param name="file">The name to give it.</param>
    /// <param name="numbers">How figures that are texts are written, if it does not say.</param>
    /// <param name="limits">How long it may be.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Checked<DataSet>> ReadAsync(
        Catalog catalog, Stream stream, string? file, NumberNotation numbers, FileLimits? limits, CancellationToken cancellation)
    {
        var inParts = 1;
        if (stream.CanSeek)
        {
            var start = stream.Position;
            var files = new FiguresOfFiles(catalog, numbers, limits);
            var window = new JsonWindow(stream, (limits ?? FileLimits.Default).JsonBytes);
            foreach (var wanting in files.TakeInParts(window, file)) await wanting.FillAsync(cancellation).ConfigureAwait(false);
            if (files._reading == Reading.Done) return files.Close([], null, wantsPeriod: false);
            stream.Position = start;
            inParts = 0;
        }

        return await JsonStream.ReadAsync(
            stream, file, limits, utf8 => Read(catalog, [new DataFileSource(file, utf8)], [], null, numbers, limits, wantsPeriod: false, inParts), cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes the files; gives the place of one that is to be read as a whole next time, or null.</summary>
    private int? Take(IReadOnlyList<DataFileSource> sources, int inParts)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            var reading = i < inParts ? TakeInParts(sources[i]) : Reading.Left;
            if (reading == Reading.Spoilt) return i;
            if (reading == Reading.Left) TakeWhole(sources[i]);
        }

        return null;
    }

    private Reading TakeInParts(DataFileSource source)
    {
        var window = source.Open(_limits, out var stream);
        if (window is null) return Reading.Left;
        try
        {
            foreach (var wanting in TakeInParts(window, source.File)) wanting.Fill();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Reading it as a whole tells it.
        }
        finally
        {
            stream?.Dispose();
        }

        return _reading;
    }

    /// <summary>Takes a document, as <see cref="_reading"/> then says, and gives its window whenever more is to be read into it.</summary>
    private IEnumerable<JsonWindow> TakeInParts(JsonWindow window, string? file)
    {
        _reading = Reading.Left;
        var text = new StreamedDocument(window);
        while (WantsMore(window, text.FindObservations())) yield return window;
        if (!IsDone(window) || text.ReadHead(_numbers, out var texts) is not { } head || head.Catalog != _catalog.Id) yield break;
        var office = head.Office ?? _catalog.Office.Name;
        if (!_builder.Offices.Knows(office)) yield break;
        _reading = Reading.Spoilt;
        var own = DiagnosticCollector.ForFile(file);
        var ofValues = DiagnosticCollector.ForFile(file);
        TakeValues(head, office, file, ofValues);
        var elements = new ObservationElements(window, head, office, _builder, texts, own);
        while (WantsMore(window, elements.Take())) yield return window;
        if (!IsDone(window)) yield break;
        while (WantsMore(window, text.FindEnd(elements.Lines))) yield return window;
        if (!IsDone(window) || text.ReadWhole(head, _numbers) is not { } document) yield break;
        CheckPeriod(document, own);
        _ratings.Take(document, _builder.Offices.Shown(office), own);
        own.AddRange(ofValues.InOrder());
        Keep(text.Text, own, file);
        _reading = Reading.Done;
    }

    private bool WantsMore(JsonWindow window, ReadingStep step)
    {
        _step = step;
        return step == ReadingStep.MoreWanted && !window.IsOver;
    }

    /// <summary>Whether the last step could be taken.</summary>
    private bool IsDone(JsonWindow window) => _step == ReadingStep.Done && window.IsFit;

    private void TakeWhole(DataFileSource source)
    {
        var unread = DiagnosticCollector.ForFile(source.File);
        var bytes = source.ReadWhole(unread, _limits);
        _unread.AddRange(unread.InOrder());
        if (bytes is null) return;
        var own = DiagnosticCollector.ForFile(source.File);
        var texts = new FigureTexts(NumbersMember.Find(bytes) ?? _numbers);
        if (JsonText.Read(bytes, DataMembers.Document, own, texts) is { } document) TakeWhole(document, source.File, own);
        Keep(new DocumentText { Head = bytes }, own, source.File);
    }

    private void TakeWhole(DataDocument document, string? file, DiagnosticCollector own)
    {
        if (document.Catalog != _catalog.Id)
        {
            _foreign ??= document;
            own.OtherCatalog(new Place("/catalog"), document.Catalog, _catalog.Id);
            return;
        }

        CheckPeriod(document, own);
        var office = document.Office ?? _catalog.Office.Name;
        if (!_builder.Offices.Knows(office))
        {
            _builder.Offices.Report(office, new Place("/office"), own);
            return;
        }

        _ratings.Take(document, _builder.Offices.Shown(office), own);
        TakeValues(document, office, file, own);
        foreach (var entry in document.Observations)
        {
            _builder.Take(DataDocuments.Observation(document, entry), office, entry.Place with { File = file }, document.Period);
        }
    }

    private void CheckPeriod(DataDocument document, DiagnosticCollector own)
    {
        _first ??= document;
        if (document.Period != _first.Period) own.FileSaysOtherPeriod(new Place("/period"), document.Period.ToString(), _first.Period.ToString());
    }

    private void TakeValues(DataDocument document, string office, string? file, DiagnosticCollector own)
    {
        foreach (var (observation, place) in DataDocuments.Values(document, file, own)) _builder.Take(observation, office, place, document.Period);
    }

    private void Keep(DocumentText text, DiagnosticCollector own, string? file)
    {
        _documents.Add((text, file));
        _ofDocuments.AddRange(AddLines(text, own.InOrder(), file));
    }

    private Checked<DataSet> Close(IEnumerable<ObservationRow> rows, Period? period, bool wantsPeriod)
    {
        var diagnostics = DiagnosticCollector.ForFile(null);
        diagnostics.AddRange(_unread.InOrder());
        diagnostics.AddRange(_ofDocuments);
        var first = _first ?? _foreign;
        var at = period ?? first?.Period;
        if (at is null)
        {
            if (wantsPeriod) diagnostics.PeriodWanted();
            return new Checked<DataSet>(null, diagnostics.InOrder());
        }

        var office = first?.Office ?? _catalog.Office.Name;
        var intake = new ObservationRows(at.Value, office, _numbers, _builder, _found);
        intake.Take(rows);
        var data = new DataSet(_catalog, at.Value, office, _builder, _ratings.All) { Tables = intake.Tables };
        var (left, accepted) = Acceptances.PartOfData(_catalog, [.. diagnostics.InOrder(), .. InFileOrder()]);
        return new Checked<DataSet>(data, left, accepted);
    }

    /// <summary>What was found of the figures: file by file, those of JSON with their lines.</summary>
    private IEnumerable<Diagnostic> InFileOrder()
    {
        var found = _found.InOrder();
        var files = _documents.DistinctBy(d => d.File).ToArray();
        return files.SelectMany(d => AddLines(d.Text, [.. found.Where(f => f.File == d.File)], d.File))
            .Concat(found.Where(f => files.All(d => d.File != f.File)));
    }

    private static IEnumerable<Diagnostic> AddLines(DocumentText text, IReadOnlyCollection<Diagnostic> diagnostics, string? file)
    {
        Diagnostic[] placed = [.. diagnostics.Select(d => d.Line is null && ObservationElements.LineOf(d.Pointer, text.Elements) is { } line ? d with { Line = line } : d)];
        return PointerLines.AddLines(placed.Any(d => d is { Pointer: not null, Line: null }) ? text.Bytes : [], placed, file);
    }
}
