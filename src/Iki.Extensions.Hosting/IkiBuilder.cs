using Iki.Core;
using Iki.Core.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace Iki.Extensions.Hosting;

/// <summary>Adds to what <c>AddIki</c> has registered.</summary>
public sealed class IkiBuilder
{
    internal IkiBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a file, or every file that a pattern matches (<see cref="CatalogSources.AddFiles"/>).</summary>
    /// <param name="pathOrPattern">The path or pattern.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The path is null or blank.</exception>
    public IkiBuilder AddCatalogFiles(string pathOrPattern)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pathOrPattern);
        return Configure(options => options.Catalogs.AddFiles(pathOrPattern));
    }

    /// <summary>Adds a source of the host that takes services. It is a singleton.</summary>
    /// <typeparam name="TSource">The type of the source.</typeparam>
    /// <returns>This builder.</returns>
    public IkiBuilder AddCatalogSource<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(
        System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] TSource>()
        where TSource : class, ICatalogSource
    {
        Services.AddSingleton<ICatalogSource, TSource>();
        return this;
    }

    /// <summary>Adds a function that formulas may use besides those of the language.</summary>
    /// <param name="function">The function. It is called from several threads at once.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is null.</exception>
    public IkiBuilder AddFunction(HostFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Configure(options => options.Functions.Add(function));
    }

    /// <summary>Adds a regulation of the host, besides those that come with the library.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regulation"/> is null.</exception>
    public IkiBuilder AddRegulation(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return Configure(options => options.Regulations.Add(regulation));
    }

    private IkiBuilder Configure(Action<IkiOptions> configure)
    {
        Services.Configure(configure);
        return this;
    }
}
