using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>The library's schemas as components of an OpenAPI document.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Every_reference_is_to_a_component_that_is_there()
    {
        var components = IkiSchemas.Components().ToDictionary();
        components.Keys.Should().Contain(["IkiCatalog", "IkiData", "IkiExplanation", "IkiForm", "IkiRecap", "IkiResults", "IkiScorecard", "IkiResults.result"])
            .And.OnlyContain(name => Regex.IsMatch(name, "^[A-Za-z0-9._-]+$"), "OpenAPI allows no other names");
        var references = components.Values.SelectMany(json => Regex.Matches(json, "\"\\$ref\":\\s*\"([^\"]+)\"").Select(m => m.Groups[1].Value)).Distinct().ToArray();
        references.Should().HaveCountGreaterThan(20).And.OnlyContain(r => components.ContainsKey(r.Replace("#/components/schemas/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void They_say_what_the_library_s_own_schemas_say()
    {
        var own = JsonNode.Parse(SchemaFile.Write(SchemaKind.Results))!;
        var component = JsonNode.Parse(IkiSchemas.Components().ToDictionary()["IkiResults"])!;
        component["properties"]!.AsObject().Select(p => p.Key).Should().Equal(own["properties"]!.AsObject().Select(p => p.Key));
        component["$defs"].Should().BeNull();
        IkiSchemas.NameOf(typeof(ResultSet)).Should().Be("IkiResults");
        IkiSchemas.NameOf(typeof(string)).Should().BeNull();
    }
}
