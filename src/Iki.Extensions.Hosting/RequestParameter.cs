using System.Collections.Frozen;
using Iki.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Iki.Extensions.Hosting;

/// <summary>A value of the route or the query that a parameter of a handler takes, as metadata of its endpoint, for OpenAPI documents (<see cref="IkiSchemas.ParametersOf"/>).</summary>
public sealed record RequestParameter
{
    private static readonly FrozenDictionary<string, Wording> s_descriptions = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["catalog"] = new("The id of the catalog.", "Id katalognya."),
        ["office"] = new("The office, by its name, code or path in the catalog.", "Unit kerja, menurut nama, kode, atau jalurnya dalam katalog."),
        ["period"] = new("The period: 2025, 2025-S1, 2025-Q3 or 2025-03.", "Periodenya: 2025, 2025-S1, 2025-Q3, atau 2025-03."),
        ["position"] = new("The id of a position.", "Id jabatan."),
        ["indicator"] = new("The id of an indicator, or indicator#measure.", "Id indikator, atau indikator#ukuran."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal RequestParameter()
    {
    }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required Wording Description { get; init; }

    /// <summary>Whether it is in the route, and not in the query.</summary>
    public bool IsInRoute { get; init; }

    /// <summary>Whether a request needs it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether there may be several of it.</summary>
    public bool IsRepeated { get; init; }

    internal static void AddTo(EndpointBuilder builder, string name, bool isRequired, bool isRepeated = false)
    {
        var isInRoute = builder is RouteEndpointBuilder route && route.RoutePattern.GetParameter(name) is not null;
        builder.Metadata.Add(new RequestParameter
        {
            Name = name,
            Description = s_descriptions[name],
            IsInRoute = isInRoute,
            IsRequired = isRequired || isInRoute,
            IsRepeated = isRepeated && !isInRoute,
        });
    }
}
