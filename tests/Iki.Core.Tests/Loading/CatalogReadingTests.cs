using System.Text.Json.Nodes;
using Iki.Core.Tests.Seeds;

namespace Iki.Core.Tests.Loading;

/// <summary>What a catalog file says does not hang on the order of its members, on how they are spelt, or on what stood before.</summary>
public class CatalogReadingTests
{
    // Their members are names of the file's own, whose order is kept and counts.
    private static readonly string[] Maps = ["variables", "parameters", "items"];

    // The figures of an example, and the items among them.
    private static readonly string[] Figures = ["values", "previous"];

    [Theory]
    [MemberData(nameof(SeedFiles.Ids), MemberType = typeof(SeedFiles))]
    public void Members_may_stand_in_any_order(string id)
    {
        var file = JsonNode.Parse(File.ReadAllText(SeedFiles.PathOf(id, "catalog.json")))!;
        var reversed = Reversed(file, isMap: false).ToJsonString();

        reversed.IndexOf("\"positions\"", StringComparison.Ordinal).Should().BeLessThan(reversed.IndexOf("\"formatVersion\"", StringComparison.Ordinal));
        CatalogFile.Read(reversed).Value.Should().Be(SeedFiles.Catalog(id));
    }

    [Fact]
    public void Names_and_words_may_be_escaped()
    {
        // \u0069 is i, \u0072 is r.
        var read = CatalogFile.Read(Catalog("""{ "\u0069d": "a", "name": "A", "unit": "%", "formula": "x / y * 100%", "polarity": "highe\u0072IsBetter" }"""));

        var indicator = read.Value.Indicators.Single();
        (indicator.Id, indicator.Polarity).Should().Be(("a", Polarity.HigherIsBetter));
    }

    [Fact]
    public void Nothing_of_an_object_is_left_for_the_next()
    {
        var read = CatalogFile.Read(Catalog("""
            { "id": "a", "name": "A", "unit": "%", "decimals": 0, "definition": "D", "formula": "x / y * 100%", "sources": [ { "name": "R", "kind": "register", "note": "N" }, { "name": "S" } ] },
            { "id": "b", "name": "B", "unit": "%", "formula": "x / y * 100%" }
            """)).Value;

        var (first, second) = (read.Indicators.First(), read.Indicators.Last());
        first.Sources.Should().Equal(new DataSource { Name = "R", Kind = SourceKind.Register, Note = "N" }, new DataSource { Name = "S" });
        second.Should().Be(new Indicator { Id = "b", Name = "B", Unit = "%", Formula = "x / y * 100%" });
    }

    [Fact]
    public void Formulas_of_one_text_keep_the_roundings_of_their_indicators()
    {
        var evaluator = CatalogFile.ReadEvaluator(Catalog("""
            { "id": "whole", "name": "A", "unit": "%", "decimals": 0, "formula": "x / y * 100%" },
            { "id": "hundredths", "name": "B", "unit": "%", "decimals": 2, "formula": "x / y * 100%" },
            { "id": "up", "name": "C", "unit": "%", "decimals": 2, "rounding": "up", "formula": "x / y * 100%" },
            { "id": "again", "name": "D", "unit": "%", "decimals": 0, "formula": "x / y * 100%" }
            """)).Value;
        var data = DataFile.Read(evaluator.Catalog, """{ "formatVersion": 1, "catalog": "c", "period": "2024", "values": { "x": 1, "y": 3 } }""").Value;

        // A third, by hand.
        evaluator.Evaluate(data).Results.Select(r => r.Value).Should().Equal(33m, 33.33m, 33.34m, 33m);
    }

    [Fact]
    public void What_is_said_of_a_formula_names_its_place()
    {
        var read = CatalogFile.Read(Catalog("""
            { "id": "a", "name": "A", "unit": "%", "formula": "x / y * 100%" },
            { "id": "b", "name": "B", "unit": "%", "measures": [ { "id": "m", "formula": "x / y * 100%" }, { "id": "n", "formula": "x / z * 100%" } ] }
            """));

        read.Diagnostics.Select(d => (d.Code, d.Pointer, d.Line)).Should()
            .Equal(("IKI2001", "/positions/0/objectives/0/indicators/1/measures/1/formula", 6));
    }

    private static string Catalog(string indicators) => $$"""
        {
          "formatVersion": 1, "id": "c", "title": "C", "office": { "name": "O" },
          "variables": { "x": { "label": "x" }, "y": { "label": "y" } },
          "positions": [ { "id": "p", "title": "P", "objectives": [ { "statement": "S", "indicators": [
            {{indicators}}
          ] } ] } ]
        }
        """;

    private static JsonNode Reversed(JsonNode node, bool isMap) => node switch
    {
        JsonObject @object => new JsonObject((isMap ? @object : @object.Reverse()).Select(m => KeyValuePair.Create(m.Key, (JsonNode?)OfMember(m, isMap)))),
        JsonArray list => new JsonArray([.. list.Select(e => Reversed(e!, isMap: false))]),
        _ => node.DeepClone(),
    };

    private static JsonNode OfMember(KeyValuePair<string, JsonNode?> member, bool isOfMap) => !isOfMap && member.Value is JsonObject figures && Figures.Contains(member.Key)
        ? figures.DeepClone()
        : Reversed(member.Value!, !isOfMap && Maps.Contains(member.Key));
}
