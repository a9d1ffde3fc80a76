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

    public CatalogStore(IOptions<IkiOptions> options, IEnumerable<ICatalogSource> sources, Instruments instruments, ILogger<ICatalogStore> logger, IServiceProvider services)
    {
        (_options, _instruments, _logger) = (options.Value, instruments, logger);
        var root = (services.GetService(typeof(IHostEnvironment)) as IHostEnvironment)?.ContentRootPath ?? AppContext.BaseDirectory;
        Files = [.. _options.Catalogs.Paths.Select(p => new CatalogFiles(p, root, _options.PollFiles, _options.Limits, logger))];
        _sources = [.. Files, .. _options.Catalogs.Own, .. sources];
        _making = new SnapshotMaking(_options, instruments, new CardScoring(_options));
        _current = new CatalogSnapshot(0, instruments.Time.GetUtcNow(), [], []);
        _timer = new QuietTimer(_options.ReloadDelay, instruments.Time, () => _ = ReloadUnattended());
        _retry = instruments.Time.CreateTimer(_ => _ = ReloadUnattended(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
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
            if (Current.Problems.Any(p => p.Source == before.Source && (p.Document is null || p.Document == before.Document)))
            {
                return Refused(HostingDiagnostics.VersionKeptOut(before.Id, before.Document));
            }

            if (before.From is not IWritableCatalogSource source) return Refused(HostingDiagnostics.NotWritable(before.Source));
            var document = CatalogDocument.Of(before.Document, CatalogFile.Write(after));
            var found = _making.Check(document);
            if (found.Any(d => d.Severity == Severity.Error)) return Checked.Of<HostedCatalog>(null, found);
            try
            {
                await source.WriteAsync(document, cancellation).ConfigureAwait(false);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // Any exception of a host's source.
                return Refused(HostingDiagnostics.NotWritten(before.Document, problem.Message));
            }

            // Written is written: from here on nothing ends it.
            return (await ReloadInTurn(CancellationToken.None).ConfigureAwait(false)).Snapshot.Get(before.Id);
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
        if (_options.Watch && !_ended.IsCancellationRequested) _retry.Change(after.Problems.Count > 0 ? _options.RetryDelay : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
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

    private static Checked<HostedCatalog> Refused(Diagnostic problem) => Checked.Of<HostedCatalog>(null, [problem]);

    private async Task ReloadUnattended()
    {
        try
        {
            await ReloadAsync(_ended.Token).ConfigureAwait(false);
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
