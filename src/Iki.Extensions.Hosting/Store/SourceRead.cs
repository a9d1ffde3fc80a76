using Iki.Core;

namespace Iki.Extensions.Hosting.Store;

/// <summary>What a source gave: its documents, or why there are none.</summary>
internal sealed record SourceRead
{
    private SourceRead()
    {
    }

    public required ICatalogSource Source { get; init; }

    public IReadOnlyList<CatalogDocument> Documents { get; private init; } = [];

    /// <summary>Why what the source gave before stays; null where its documents are to be taken.</summary>
    public Diagnostic? Failure { get; private init; }

    public static async ValueTask<SourceRead> Of(ICatalogSource source, CancellationToken cancellation)
    {
        try
        {
            var documents = await source.ReadAsync(cancellation).ConfigureAwait(false);
            return new SourceRead { Source = source, Documents = documents, Failure = documents.Count == 0 ? HostingDiagnostics.NothingGiven(source.Name) : null };
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // Any exception of a host's source: a database that is away must not take the catalogs with it.
            return new SourceRead { Source = source, Failure = HostingDiagnostics.SourceFailed(source.Name, problem.Message) };
        }
    }
}
