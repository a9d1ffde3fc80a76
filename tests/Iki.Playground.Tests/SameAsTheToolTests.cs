using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Iki.Cli;
using Iki.Core.Tests;

namespace Iki.Playground.Tests;

/// <summary>What the page answers of an indicator is what <c>iki evaluate</c> answers of the same catalog and figures, sound or not.</summary>
[Collection(SiteTests.Name)]
public sealed class SameAsTheToolTests(Site site)
{
    // Every indicator of a decree with some figure in the place of each variable that its formula names: a list or items stay such.
    private const string AskAll = """
        async ([id, put]) => {
          const text = file => fetch(`decrees/${id}/${file}`).then(r => r.text());
          const opened = window.iki.openCatalog(id, await text('catalog.json'), await text('data.json'), 'catalog.json', 'en');
          const changed = figures => put === null ? null : Array.isArray(figures) ? figures.map(() => put)
            : typeof figures === 'object' ? Object.fromEntries(Object.keys(figures).map(k => [k, put])) : put;
          return JSON.stringify(opened.catalog.positions.flatMap(p => p.indicators).map(row => {
            const names = { ...opened.catalog.names, ...row.names };
            const all = member => put === 'as they are' ? {} : Object.fromEntries(Object.entries(row.question[member] ?? {})
              .filter(([name]) => !names[name].fixed).map(([name, figures]) => [name, changed(figures)]));
            return window.iki.evaluate(id, {
              id: row.id, formula: row.question.formula, period: opened.catalog.period, language: 'en',
              values: all('values'), previous: all('previous'), lastYear: all('lastYear'),
            }).result;
          }));
        }
        """;

    // Of a target the page shows nothing.
    private static readonly string[] OfTargets = ["target", "realization", "realizationText", "met", "achievement", "grade", "score", "official", "confidence", "suggestion", "own"];

    public static TheoryData<string, string?> Cases
    {
        get
        {
            var cases = new TheoryData<string, string?>();
            foreach (var seed in new[] { "lawang-2018", "ngronggot-2019", "wonoasih-2024" })
            {
                foreach (var put in new[] { "as they are", "-3", "5.5", "0", "seratus", null }) cases.Add(seed, put);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_indicator_of_the_decrees_gives_in_the_page_what_the_tool_gives(string seed, string? put)
    {
        var page = await site.Open();
        var shown = JsonNode.Parse(await page.EvaluateAsync<string>(AskAll, new[] { seed, put }))!.AsArray();
        var given = Evaluate(seed, put);

        shown.Count.Should().Be(given.Count).And.BeGreaterThan(20);
        foreach (var (inPage, byTool) in shown.Zip(given)) Bare(inPage!).Should().Be(Bare(byTool!));
    }

    // What was worked out by hand and elsewhere, and not with this library.
    [Theory]
    [InlineData("lawang-2018")]
    [InlineData("ngronggot-2019")]
    [InlineData("wonoasih-2024")]
    public async Task Every_indicator_gives_what_was_worked_out_by_hand(string seed)
    {
        var page = await site.Open();
        var shown = JsonNode.Parse(await page.EvaluateAsync<string>(AskAll, new[] { seed, "as they are" }))!.AsArray();
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(RepositoryFiles.PathOf("seeds", seed, "expected.json")))!["results"]!.AsArray();
        shown.Select(Of).Should().BeEquivalentTo(expected.Select(Of));
    }

    private static (string, string) Of(JsonNode? result) => (
        (string)result!["id"]!,
        result["value"] is { } value
            ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture)
            : (string)result["status"]!);

    /// <summary>The results of the tool, with the figures of the data file changed as those of the page are.</summary>
    private static JsonArray Evaluate(string seed, string? put)
    {
        var data = JsonNode.Parse(File.ReadAllText(RepositoryFiles.PathOf("seeds", seed, "data.json")))!;
        if (put is null)
        {
            data["values"] = new JsonObject();
            data["observations"] = new JsonArray();
        }
        else if (put != "as they are")
        {
            // Typed figures have no source.
            data.AsObject().Remove("source");
            foreach (var name in data["values"]!.AsObject().Select(v => v.Key).ToArray()) data["values"]![name] = Changed(data["values"]![name]!, put);
            foreach (var observation in data["observations"]?.AsArray() ?? [])
            {
                observation!["value"] = put;
                observation.AsObject().Remove("source");
            }
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, data.ToJsonString());
            using var output = new StringWriter();
            Tool.Run(["evaluate", RepositoryFiles.PathOf("seeds", seed, "catalog.json"), "--data", file, "--format", "json"], () => Stream.Null, output, TextWriter.Null);
            return JsonNode.Parse(output.ToString())!["results"]!.AsArray();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static JsonNode Changed(JsonNode figures, string put) => figures switch
    {
        JsonArray list => new JsonArray([.. list.Select(_ => (JsonNode)put)]),
        JsonObject items => new JsonObject(items.Select(i => KeyValuePair.Create<string, JsonNode?>(i.Key, put))),
        _ => JsonValue.Create(put),
    };

    private static string Bare(JsonNode result)
    {
        var bare = result.DeepClone().AsObject();
        foreach (var member in OfTargets) bare.Remove(member);
        if (bare["diagnostics"] is JsonArray said)
        {
            // Whether there is an achievement is not asked in the page.
            foreach (var remark in said.Where(d => ((string)d!["code"]!).StartsWith("IKI52", StringComparison.Ordinal)).ToArray()) said.Remove(remark);
            if (said.Count == 0 && (string)bare["status"]! != "computed") bare.Remove("diagnostics");
        }

        return bare.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
