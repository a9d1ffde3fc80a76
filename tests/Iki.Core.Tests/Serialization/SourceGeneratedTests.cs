using System.Text.Json;
using System.Text.Json.Serialization;
using Iki.Core.Tests.Seeds;

namespace Iki.Core.Tests.Serialization;

/// <summary>The same through a context that the compiler generates, as programs compiled ahead of time have it.</summary>
public partial class SourceGeneratedTests
{
    [Fact]
    public void Values_cross_as_they_do_without_a_context()
    {
        var any = new AnyValue(20261130);
        for (var i = 0; i < 50; i++)
        {
            var sent = new Sent(
                any.Time(), any.Of<Period?>(), any.Fraction(), any.AFigure(), any.Of<EquatableList<Observation>>(), any.Of<Variable>(), any.Of<Severity>(),
                new() { [any.Time()] = any.AFigure() }, [new Own(any.Of<string>())]);

            var json = JsonSerializer.Serialize(sent, HostContext.Default.Sent);
            json.Should().Be(JsonSerializer.Serialize(sent, JsonSerializerOptions.Web));
            var read = JsonSerializer.Deserialize(json, HostContext.Default.Sent)!;
            read.By.Should().Equal(sent.By);
            (read with { By = sent.By }).Should().Be(sent);
        }
    }

    [Fact]
    public void Documents_cross_as_they_do_without_a_context()
    {
        var catalog = SeedFiles.Catalog("wonoasih-2024");
        JsonSerializer.Deserialize(JsonSerializer.Serialize(catalog, HostContext.Default.Catalog), HostContext.Default.Catalog).Should().Be(catalog);
        var results = SeedFiles.Results("wonoasih-2024");
        JsonSerializer.Serialize(results, HostContext.Default.ResultSet).Should().Be(JsonSerializer.Serialize(results));
        var read = () => JsonSerializer.Deserialize("{}", HostContext.Default.ResultSet);
        read.Should().Throw<NotSupportedException>().WithMessage("A ResultSet is written and not read: *");
        var wrong = () => JsonSerializer.Deserialize("{}", HostContext.Default.Catalog);
        wrong.Should().Throw<JsonException>().WithMessage("The JSON is no Catalog:*formatVersion*");
    }

    internal sealed record Own(string Name);

    internal sealed record Sent(
        Period Period,
        Period? Before,
        Rational Share,
        Figure Figure,
        EquatableList<Observation> Observations,
        Variable Variable,
        Severity Severity,
        Dictionary<Period, Figure> By,
        EquatableList<Own> Owns);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(EquatableListConverter<Own>)])]
    [JsonSerializable(typeof(Sent))]
    [JsonSerializable(typeof(Own))]
    [JsonSerializable(typeof(Catalog))]
    [JsonSerializable(typeof(ResultSet))]
    internal sealed partial class HostContext : JsonSerializerContext;
}
