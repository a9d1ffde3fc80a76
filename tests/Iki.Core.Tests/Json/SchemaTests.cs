using System.Text.Json;

namespace Iki.Core.Tests.Json;

/// <summary>The committed schemas are those of the model.</summary>
public class SchemaTests
{
    public static TheoryData<SchemaKind> Kinds => [.. Enum.GetValues<SchemaKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_committed_schema_is_the_models(SchemaKind kind)
    {
        var name = $"{kind.ToString().ToLowerInvariant()}.schema.json";
        SchemaFile.Write(kind).Should().Be(File.ReadAllText(RepositoryFiles.PathOf("docs", "schema", name)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_member_is_described_in_both_languages_with_an_example(SchemaKind kind)
    {
        using var schema = JsonDocument.Parse(SchemaFile.Write(kind));
        var objects = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(d => d.Value).Append(schema.RootElement).ToArray();
        var members = objects.SelectMany(o => o.GetProperty("properties").EnumerateObject()).ToArray();
        members.Should().NotBeEmpty();
        foreach (var member in members)
        {
            var texts = member.Value.GetProperty("description").GetString()!.Split("\n\n");
            texts.Should().HaveCount(2, "of {0}", member.Name).And.OnlyContain(t => t.Length > 3);
            member.Value.GetProperty("examples").GetArrayLength().Should().BeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData("catalog.json", "../../docs/schema/catalog.schema.json")]
    [InlineData("data.json", "../../docs/schema/data.schema.json")]
    public void Every_seed_names_its_schema(string file, string schema)
    {
        foreach (var folder in Directory.GetDirectories(RepositoryFiles.PathOf("seeds")))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file)));
            document.RootElement.GetProperty("$schema").GetString().Should().Be(schema);
            File.Exists(Path.Combine(folder, schema)).Should().BeTrue();
        }
    }
}
