using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>A source of a host, such as a database: what it gives, a test sets.</summary>
internal sealed class MemorySource(params CatalogDocument[] documents) : ICatalogSource
{
    private ConfigurationReloadToken _changed = new();

    public string Name => "memori";

    public CatalogDocument[] Documents { get; set; } = documents;

    public Exception? Fault { get; set; }

    /// <summary>Called while it is read.</summary>
    public Action? Reading { get; set; }

    public int Reads { get; private set; }

    public IChangeToken GetChangeToken() => _changed;

    public ValueTask<IReadOnlyList<CatalogDocument>> ReadAsync(CancellationToken cancellation)
    {
        Reads++;
        Reading?.Invoke();
        cancellation.ThrowIfCancellationRequested();
        return Fault is null ? ValueTask.FromResult<IReadOnlyList<CatalogDocument>>(Documents) : throw Fault;
    }

    public void Change(params CatalogDocument[] documents)
    {
        Documents = documents;
        Change();
    }

    public void Change() => Interlocked.Exchange(ref _changed, new ConfigurationReloadToken()).OnReload();
}
