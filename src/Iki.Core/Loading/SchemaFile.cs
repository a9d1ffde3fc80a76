using System.Buffers;
using System.Text.Json.Serialization;
using Iki.Core.Json;
using Iki.Core.Loading;

namespace Iki.Core;

/// <summary>The files of the format, each with a JSON Schema.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum SchemaKind
{
    /// <summary>Catalogs.</summary>
    Catalog,

    /// <summary>Data files.</summary>
    Data,

    /// <summary>Results files.</summary>
    Results,

    /// <summary>Regulation files.</summary>
    Regulation,

    /// <summary>Scorecards.</summary>
    Scorecard,

    /// <summary>Explanations.</summary>
    Explanation,

    /// <summary>Results side by side.</summary>
    Recap,
}

/// <summary>
/// The JSON Schemas (draft 2020-12) of the format's files, made from the same tables that read and write them, with
/// descriptions in English and Indonesian and an example for every member.
/// </summary>
public static class SchemaFile
{
    /// <summary>A schema as text.</summary>
    /// <param name="kind">Of which files.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Write(SchemaKind kind) => kind switch
    {
        SchemaKind.Catalog => SchemaWriter.WriteDocument("urn:iki:schema:catalog:1", CatalogMembers.Catalog),
        SchemaKind.Data => SchemaWriter.WriteDocument("urn:iki:schema:data:1", DataMembers.Document),
        SchemaKind.Results => SchemaWriter.WriteDocument("urn:iki:schema:results:1", ResultMembers.In(Language.English)),
        SchemaKind.Regulation => SchemaWriter.WriteDocument("urn:iki:schema:regulation:1", RegulationMembers.Regulation),
        SchemaKind.Scorecard => SchemaWriter.WriteDocument("urn:iki:schema:scorecard:1", ScorecardMembers.In(Language.English)),
        SchemaKind.Explanation => SchemaWriter.WriteDocument("urn:iki:schema:explanation:1", ExplanationMembers.In(Language.English)),
        SchemaKind.Recap => SchemaWriter.WriteDocument("urn:iki:schema:recap:1", RecapMembers.In(Language.English)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>A schema, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="kind">Of which files.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void WriteTo(IBufferWriter<byte> output, SchemaKind kind) =>
        JsonStream.Write(output, Write(kind));

    /// <summary>A schema, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="kind">Of which files.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(Stream stream, SchemaKind kind, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(kind), cancellation);
    }
}
