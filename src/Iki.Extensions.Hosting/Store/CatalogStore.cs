using Iki.Core;
using Iki.Extensions.Hosting.Sources;
using Iki.Extensions.Hosting.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Iki.Extensions.Hosting.Store;

/// <summary>The store of a host.</summary>
internal sealed class CatalogStore : ICatalogStore, IDisposable
{
    /// <summary>After how long files that are watched are read again all the same.</summary>
    private static readonly TimeSpan s_safety = TimeSpan.FromMinutes(5);

    private readonly IkiOptions _options;

    private readonly Instruments _instruments;

    private readonly ILogger _logger;

    private readonly IReadOnlyList<ICatalogSource> _sources;

    private readonly SnapshotMaking _making;

    private readonly SourceWatch _watch;

    private readonly QuietTimer _timer;

    private readonly ITimer _retry;

    private readonly SemaphoreSlim _turn = new(1);

    private readonly CancellationTokenSource _ended = new();

    private volatile CatalogSnapshot _current;

    private CancellationTokenSource _changed = new();

    private int _isWaiting;

    public CatalogStore(IOptions<IkiOptions> options, IEnumerable<ICatalogSource> sources, Instruments instruments, ILogger<ICatalogStore> logger, IServiceProvider services)
    {
        (_options, _instruments, _logger) = (options.Value, instruments, logger);
        var root = (services.GetService(typeof(IHostEnvironment)) as IHostEnvironment)?.ContentRootPath ?? AppContext.BaseDirectory;
        Files = [.. _options.Catalogs.Paths.Select(p => new CatalogFiles(p, root, _options.PollFiles, _options.Limits, logger))];
        _sources = [.. Files, .. _options.Catalogs.Own, .. sources];
        _making = new SnapshotMaking(_options, instruments, new CardScoring(_options));
        _current = new CatalogSnapshot(0, instruments.Time.GetUtcNow(), [], []);
        _timer = new QuietTimer(_options.ReloadDelay, instruments.Time, () => _ = ReloadUnattended());
        _retry = instruments.Time.CreateTimer(_ => ReadAgain(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watch = new SourceWatch(_sources, _timer.Changed, logger);
        instruments.Observe(() => Current);
    }

    public CatalogSnapshot Current => _current;

    private IReadOnlyList<CatalogFiles> Files { get; }

    public IChangeToken GetChangeToken() => new CancellationChangeToken(Volatile.Read(ref _changed).Token);

    /// <summary>Fills the store, and fails as the options say where something is kept out.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        var reload = await ReloadAsync(cancellation).ConfigureAwait(false);
        if (reload.Problems.Count > 0 && _options.AtStart == FaultAtStart.Fail) throw new CatalogLoadException(reload.Problems);
    }

    public async Task<CatalogReload> ReloadAsync(CancellationToken cancellation = default)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await ReloadInTurn(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task<Checked<HostedCatalog>> SaveAsync(HostedCatalog before, Catalog after, string? seen = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (after.Id != before.Id) throw new ArgumentException($"The catalog '{before.Id}' cannot be saved as '{after.Id}'.", nameof(after));
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // What has changed in the source, and was not told yet, is a change by somebody else too.
            var now = (await ReloadInTurn(cancellation).ConfigureAwait(false)).Snapshot.Find(before.Id);
            if (now != before || (seen ?? before.Version) != now.Version) return Refused(HostingDiagnostics.ChangedMeanwhile(before.Id, now?.Version, seen ?? before.Version));
            if (ProblemOf(before) is { } known)
            {
                return Refused(known.IsUnread ? HostingDiagnostics.Away(before.Id, before.Document) : HostingDiagnostics.VersionKeptOut(before.Id, before.Document));
            }

            if (before.From is not IWritableCatalogSource source) return Refused(HostingDiagnostics.NotWritable(before.Source));
            var document = CatalogDocument.Of(before.Document, CatalogFile.Write(after));
            var found = await _making.Check(document, source is CatalogFiles, cancellation).ConfigureAwait(false);
            if (found.Any(d => d.Severity == Severity.Error)) return Refused([.. found]);
            try
            {
                await source.WriteAsync(document, cancellation).ConfigureAwait(false);
            }
            catch (Exception problem) when (problem is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                // Any exception of a host's source.
                StoreLog.WriteFailed(_logger, before.Id, before.Document, problem);
                return Refused(HostingDiagnostics.NotWritten(before.Document));
            }

            // Written is written: from here on nothing ends it. It is saved when it is what is served now.
            var served = (await ReloadInTurn(CancellationToken.None).ConfigureAwait(false)).Snapshot.Find(before.Id);
            if (ProblemOf(before) is { } fault) return Refused([.. fault.Diagnostics]);
            return served is not null && IsOf(served, document) ? Checked.Of(served, [])
                : Refused(HostingDiagnostics.ChangedMeanwhile(before.Id, served?.Version, seen ?? before.Version));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _ended.Cancel();
        _watch.Dispose();
        _timer.Dispose();
        _retry.Dispose();
        foreach (var files in Files) files.Dispose();
    }

    private async Task<CatalogReload> ReloadInTurn(CancellationToken cancellation)
    {
        using var activity = _instruments.Activities.StartActivity("reload catalogs");
        var start = _instruments.Time.GetTimestamp();

        // Watched before it is read: what changes in between is read again.
        if (_options.Watch) _watch.Arm();
        var reads = new List<SourceRead>();
        foreach (var source in _sources) reads.Add(await SourceRead.Of(source, cancellation).ConfigureAwait(false));
        var before = _current;
        var after = _making.Next(before, reads, _instruments.Time.GetUtcNow(), cancellation);
        var reload = ReloadComparison.Of(before, after);
        _current = after;
        var outcome = ReloadComparison.WordOf(reload.Outcome);
        ReloadReport.Log(_logger, before, after, outcome);
        activity?.SetTag("iki.reload.outcome", outcome).SetTag("iki.catalogs", after.Catalogs.Count).SetTag("iki.catalog.problems", after.Problems.Count);
        _instruments.Reloaded(start, outcome);

        // What could not be had may be had again without a word of the source: a database that was away, a file that somebody held open.
        // And the system may lose an event of a file.
        if (_options.Watch && !_ended.IsCancellationRequested)
        {
            _retry.Change(after.Problems.Count > 0 ? _options.RetryDelay : Files.Count > 0 ? s_safety : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        if (!ReferenceEquals(before, after)) _ = Tell(Interlocked.Exchange(ref _changed, new CancellationTokenSource()));
        return reload;
    }

    // Not waited for: who is told may take long, ask for a reload itself, or fail.
    private async Task Tell(CancellationTokenSource changed)
    {
        try
        {
            await changed.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            StoreLog.CallbackFailed(_logger, problem);
        }
    }

    private CatalogProblem? ProblemOf(HostedCatalog catalog) =>
        Current.Problems.FirstOrDefault(p => p.Source == catalog.Source && (p.Document is null || p.Document == catalog.Document));

    // A source may set the text in its own way, as a database does that keeps JSON and not the text of it.
    private static bool IsOf(HostedCatalog served, CatalogDocument document) =>
        served.Document == document.Name && CatalogDocument.Of(document.Name, CatalogFile.Write(served.Catalog)).Content.Span.SequenceEqual(document.Content.Span);

    // Where files lie on the server, those who edit them are not told.
    private static Checked<HostedCatalog> Refused(params Diagnostic[] problems) =>
        Checked.Of<HostedCatalog>(null, [.. problems.Select(p => p.File is { } file ? p with { File = HostingDiagnostics.NameOf(file) } : p)]);

    private void ReadAgain()
    {
        foreach (var files in Files) files.Outdate();
        _ = ReloadUnattended();
    }

    // One that waits for its turn will see all changes until then: another would find nothing more.
    private async Task ReloadUnattended()
    {
        if (Interlocked.Exchange(ref _isWaiting, 1) != 0) return;
        try
        {
            await _turn.WaitAsync(_ended.Token).ConfigureAwait(false);
            try
            {
                Interlocked.Exchange(ref _isWaiting, 0);
                await ReloadInTurn(_ended.Token).ConfigureAwait(false);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Nobody waits for it: what went wrong must not end the process, and must not be lost either.
            StoreLog.ReloadFailed(_logger, problem);
        }
    }
}
