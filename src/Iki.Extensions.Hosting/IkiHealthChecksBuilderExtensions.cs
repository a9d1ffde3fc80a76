using Iki.Extensions.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health of the catalogs to the health checks of a host.</summary>
public static class IkiHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of the store: healthy where every catalog is good, degraded where something is kept out and the last good version is served,
    /// unhealthy where nothing is loaded. Its data are counts and versions.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What is reported where nothing is loaded; unhealthy when not given.</param>
    /// <param name="tags">Tags, such as <c>ready</c>; none when not given.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddIki(
        this IHealthChecksBuilder builder, string name = "iki", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        return builder.Add(new HealthCheckRegistration(name, services => new CatalogHealthCheck(services.GetRequiredService<ICatalogStore>()), failureStatus, tags));
    }
}
