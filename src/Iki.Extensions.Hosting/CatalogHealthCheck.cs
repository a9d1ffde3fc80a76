using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Iki.Extensions.Hosting;

/// <summary>
/// The health of the store: healthy where every catalog is good, degraded where something is kept out (the last good version is served), and
/// the failure status of its registration, unhealthy unless it is set, where nothing is loaded.
/// </summary>
internal sealed class CatalogHealthCheck(ICatalogStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var current = store.Current;
        var data = new Dictionary<string, object>
        {
            ["catalogs"] = current.Catalogs.Count,
            ["problems"] = current.Problems.Count,
            ["since"] = current.LoadedAt,
        };
        foreach (var catalog in current.Catalogs) data[$"catalog {catalog.Id}"] = catalog.Version;
        var problems = string.Join('\n', current.Problems);
        return Task.FromResult(
            current.Catalogs.Count == 0 ? new HealthCheckResult(context.Registration.FailureStatus, problems.Length == 0 ? "No catalog is loaded." : $"No catalog is loaded.\n{problems}", data: data)
            : current.Problems.Count > 0 ? HealthCheckResult.Degraded(problems, data: data)
            : HealthCheckResult.Healthy(data: data));
    }
}
