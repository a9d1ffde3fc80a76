using System.Text.Json.Serialization;

namespace Iki.Documents.Tests.Decrees;

/// <summary>How a text is written as JSON.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class Text : JsonSerializerContext;
