using Microsoft.Extensions.Logging;

namespace Iki.Extensions.Hosting.Telemetry;

/// <summary>What the store logs. The numbers of the events never change their meaning.</summary>
internal static partial class StoreLog
{
    [LoggerMessage(1, LogLevel.Information, "Catalog {CatalogId} {CatalogVersion} is loaded from {Document}.")]
    public static partial void Loaded(ILogger logger, string catalogId, string catalogVersion, string document);

    [LoggerMessage(2, LogLevel.Information, "Catalog {CatalogId} is withdrawn: {Document} is no longer there.")]
    public static partial void Withdrawn(ILogger logger, string catalogId, string document);

    [LoggerMessage(3, LogLevel.Error, "{Document} of {Source} is kept out; served in its place: {ServedVersion}.\n{Diagnostics}")]
    public static partial void KeptOut(ILogger logger, string source, string? document, string servedVersion, string diagnostics);

    [LoggerMessage(4, LogLevel.Information, "{Document} of {Source} is good again.")]
    public static partial void GoodAgain(ILogger logger, string source, string? document);

    [LoggerMessage(5, LogLevel.Warning, "Catalog {CatalogId} {CatalogVersion}:\n{Diagnostics}")]
    public static partial void Warned(ILogger logger, string catalogId, string catalogVersion, string diagnostics);

    [LoggerMessage(6, LogLevel.Debug, "Reload {Number} ended: {Outcome}.")]
    public static partial void Reloaded(ILogger logger, long number, string outcome);

    [LoggerMessage(7, LogLevel.Error, "A reload failed; the catalogs stay as they were.")]
    public static partial void ReloadFailed(ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "{Source} cannot be watched by the system, and is looked at every few seconds instead.")]
    public static partial void Polls(ILogger logger, string source, Exception exception);

    [LoggerMessage(9, LogLevel.Warning, "{Source} cannot be watched; its changes are seen by an explicit reload alone.")]
    public static partial void NotWatched(ILogger logger, string source, Exception exception);

    [LoggerMessage(10, LogLevel.Error, "Who was told that the catalogs have changed has failed.")]
    public static partial void CallbackFailed(ILogger logger, Exception exception);

    [LoggerMessage(11, LogLevel.Error, "Catalog {CatalogId} could not be written to {Document}.")]
    public static partial void WriteFailed(ILogger logger, string catalogId, string document, Exception exception);

    [LoggerMessage(12, LogLevel.Information, "{Document} of {Source}, which was kept out, is no longer there.")]
    public static partial void TakenAway(ILogger logger, string source, string document);
}
