using Iki.Extensions.Hosting;
using Iki.Extensions.Hosting.Http;
using Iki.Extensions.Hosting.Store;
using Iki.Extensions.Hosting.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the library to the services of a host.</summary>
public static class IkiServiceCollectionExtensions
{
    /// <summary>
    /// Adds the store of catalogs (<see cref="ICatalogStore"/>), which is filled when the host starts and kept up with its sources, with logs,
    /// traces and metrics. Calling it again adds to the options. A host with an endpoint whose parameters cannot be bound does not start.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options; may be left out.</param>
    /// <returns>A builder that adds sources, functions and regulations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IkiBuilder AddIki(this IServiceCollection services, Action<IkiOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions();
        services.AddLogging();
        services.AddMetrics();
        if (configure is not null) services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IkiOptions>, IkiOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Instruments>();
        services.TryAddSingleton<CatalogStore>();
        services.TryAddSingleton<ICatalogStore>(provider => provider.GetRequiredService<CatalogStore>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CatalogLoading>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, EndpointCheck>());
        return new IkiBuilder(services);
    }
}
