using System.Text.Json.Nodes;
using Iki.Core.Definitions;

namespace Iki.Core.Tests.Definitions;

/// <summary>A catalog that has every member there is, against itself with one of them changed or left out.</summary>
public class ComparisonOfMembersTests
{
    private const string Whole = """
        { "formatVersion": 1, "id": "c", "title": "C", "regulation": "r", "numbers": "en", "accepted": [ { "code": "IKI6008", "why": "w" } ], "office": { "name": "O", "parent": "K" }, "inForce": { "from": "2018-01-01", "to": "2018-12-31" },
          "decree": { "number": "1", "year": 2018, "date": "2018-01", "place": "L", "issuer": "Camat", "about": "IKI",
            "considerations": [ "a" ], "legalBasis": [ "b" ], "rulings": [ "c" ], "notes": [ "d" ] },
          "scales": { "tingkat": [ "Rendah", "Sedang", "Tinggi" ] },
          "offices": [ { "name": "Desa Satu", "code": "35.99.01.2001", "offices": [ { "name": "Dusun" } ] } ],
          "parameters": { "hari": { "label": "hari", "accepted": [ { "code": "IKI6008", "why": "w" } ], "unit": "hari", "per": "year", "source": "s", "values": [ { "from": "2018-01-01", "to": "2018-12-31", "value": 240, "source": "t" } ] },
            "bobot": { "label": "b", "values": [ { "from": "2018-01-01", "items": { "a": 4, "b": 6 } } ] } },
          "variables": {
            "x": { "label": "x", "accepted": [ { "code": "IKI6008", "why": "w" } ], "unit": "orang", "aggregate": { "time": "last", "office": "max" }, "offices": "total", "integer": true, "min": 0, "max": 10, "whenMissing": "zero", "frequency": "month",
              "source": { "name": "S", "kind": "office", "note": "n" } },
            "d": { "label": "d", "items": { "a": { "label": "A", "unit": "u", "source": { "name": "S", "kind": "office", "note": "n" } } } } },
          "rules": [ { "formula": "x <= hari", "message": "m", "severity": "warning" } ],
          "positions": [
            { "id": "p", "title": "P", "objectives": [] },
            { "id": "q", "title": "Q", "office": "O", "reportsTo": "p", "groups": { "r": "g" }, "duties": [ "e" ], "functions": [ "f" ], "objectives": [ { "statement": "S", "indicators": [
              { "id": "i", "accepted": [ { "code": "IKI6008", "why": "w" } ], "symbol": "si", "name": "I", "definition": "D", "unit": "", "decimals": 2, "rounding": "up", "polarity": "higherIsBetter", "aspect": "quantity", "frequency": "year", "weight": 60,
                "legend": { "decimals": 1, "rounding": "up", "least": 0, "most": 9, "source": "s",
                  "bands": [ { "word": "A", "published": "0–3", "from": 0, "below": 3 }, { "word": "B", "from": 3, "to": 5 }, { "word": "C", "above": 5, "to": 9 } ] },
                "responsible": "R", "printedFormula": "F", "formula": "x + own + par", "reading": { "status": "interpreted", "note": "N" }, "whenDividingByZero": 1,
                "variables": { "own": { "label": "o" } }, "parameters": { "par": { "label": "p", "values": [ { "from": "2018-01-01", "value": 1 } ] } },
                "sources": [ { "name": "S", "kind": "register", "note": "n" } ], "notes": [ "g" ],
                "targets": [ { "period": "2018", "value": 9, "unit": "u", "cumulative": true, "baseline": 3, "highestAttainable": true },
                  { "period": "2019", "min": 7, "max": 8 }, { "period": "2020", "text": "WTP" } ],
                "examples": [ { "values": { "x": 1, "own": [ 2, 3 ] }, "previous": { "d": { "a": 4 } }, "expect": 7, "from": "by hand" } ] },
              { "id": "j", "name": "J", "unit": "", "measures": [
                { "id": "m", "accepted": [ { "code": "IKI6008", "why": "w" } ], "label": "M", "unit": "u", "decimals": 1, "printedFormula": "F", "formula": "x", "reading": { "status": "interpreted", "note": { "en": "N", "id": "C" } }, "sources": [ { "name": "S" } ], "notes": [ "h" ] },
                { "id": "n", "formula": "d" } ] },
              { "id": "k", "name": "K", "unit": "", "formula": "x", "scale": "tingkat" } ] } ] } ] }
        """;

    // Words and forms, for members that take no other text; of those that can be read the first is taken.
    private static readonly string[] OtherTexts =
        ["2018-02-02", "2017", "2021", "corrected", "down", "lowerIsBetter", "quality", "quarter", "skip", "document", "error", "first", "average", "own", "p", "akip", "id"];

    private static readonly Lazy<Dictionary<string, Catalog>> Variants = new(() => Made().ToDictionary(v => v.Change, v => v.Catalog, StringComparer.Ordinal));

    public static TheoryData<string> Changes => [.. Variants.Value.Keys];

    [Fact]
    public void The_catalog_has_every_member_of_the_schema()
    {
        var schema = JsonNode.Parse(SchemaFile.Write(SchemaKind.Catalog))!;
        var members = schema["$defs"]!.AsObject().Select(d => d.Value!).Append(schema).SelectMany(d => d["properties"]!.AsObject()).Select(p => p.Key).Distinct();
        members.Where(m => m != "$schema" && !Whole.Contains($"\"{m}\":", StringComparison.Ordinal)).Should().BeEmpty();
        CatalogFile.Read(Whole).HasErrors.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void No_change_escapes_comparison(string change)
    {
        var (was, now) = (CatalogFile.Read(Whole).Value, Variants.Value[change]);
        now.Should().NotBe(was);
        var told = CatalogComparison.Compare(was, now);
        told.Should().NotBeEmpty().And.OnlyContain(c => c.Before != c.After);
    }

    /// <summary>The catalog with one value changed or one member left out, as far as it can still be read.</summary>
    private static IEnumerable<(string Change, Catalog Catalog)> Made()
    {
        foreach (var path in Paths(JsonNode.Parse(Whole)!).Where(p => p != "$.formatVersion"))
        {
            foreach (var (how, variant) in new[] { ("changed", Changed(path)), ("left out", With(path, null)) })
            {
                if (variant is not null) yield return ($"{path} {how}", variant);
            }
        }
    }

    private static Catalog? Changed(string path)
    {
        var value = At(JsonNode.Parse(Whole)!, path);
        if (value is not JsonValue leaf) return null;
        JsonNode[] others = leaf.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => [$"{leaf.GetValue<string>()}x", .. OtherTexts.Select(t => JsonValue.Create(t))],
            System.Text.Json.JsonValueKind.Number => [leaf.GetValue<int>() + 1, leaf.GetValue<int>() - 1],
            _ => [!leaf.GetValue<bool>()],
        };
        return others.Where(o => !JsonNode.DeepEquals(o, leaf)).Select(o => With(path, o)).FirstOrDefault(c => c is not null);
    }

    private static Catalog? With(string path, JsonNode? value)
    {
        var file = JsonNode.Parse(Whole)!;
        var node = At(file, path);
        if (value is not null) node.ReplaceWith(value);
        else if (node.Parent is JsonObject parent) parent.Remove(node.GetPropertyName());
        else return null;
        return CatalogFile.Read(file.ToJsonString()).ValueOrNull;
    }

    private static JsonNode At(JsonNode root, string path) => Nodes(root).First(n => n.GetPath() == path);

    private static IEnumerable<string> Paths(JsonNode root) => Nodes(root).Select(n => n.GetPath());

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(m => Nodes(m.Value!).Prepend(m.Value!)).Distinct(),
        JsonArray elements => elements.SelectMany(e => Nodes(e!).Prepend(e!)).Distinct(),
        _ => [],
    };
}
