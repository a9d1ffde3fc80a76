using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>The decree (keputusan) of a catalog, as printed; what is not printed is left out.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Decree
{
    /// <summary>The number as printed, blanks included: <c>188.45/ /35.07.25/2018</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The year.</summary>
    public int? Year { get; init; }

    /// <summary>The date, as far as it is printed: <c>2024</c>, <c>2024-01</c> or <c>2024-01-31</c>.</summary>
    public string? Date { get; init; }

    /// <summary>Where it was issued.</summary>
    public string? Place { get; init; }

    /// <summary>The office that issued it, never a person: <c>Camat Lawang</c>.</summary>
    public string? Issuer { get; init; }

    /// <summary>What it is about (tentang).</summary>
    public string? About { get; init; }

    /// <summary>The considerations (menimbang), in order.</summary>
    public EquatableList<string> Considerations { get; init; } = [];

    /// <summary>The legal basis (mengingat), in order.</summary>
    public EquatableList<string> LegalBasis { get; init; } = [];

    /// <summary>The rulings (memutuskan), in order.</summary>
    public EquatableList<string> Rulings { get; init; } = [];

    /// <summary>Remarks by the author of the definition.</summary>
    public EquatableList<string> Notes { get; init; } = [];
}
