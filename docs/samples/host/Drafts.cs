using System.Text.Json.Nodes;
using Iki.Core;
using Iki.Documents;

namespace Iki.SampleHost;

/// <summary>A drafted catalog as this host answers it: the catalog, how much was found, and what a person must look at.</summary>
internal static class Drafts
{
    public static string Write(Checked<DecreeDraft> draft, Language language) => new JsonObject
    {
        ["catalog"] = JsonNode.Parse(CatalogFile.Write(draft.Value.Catalog)),
        ["counts"] = CountsOf(draft.Value.Counts),
        ["findings"] = new JsonArray([.. draft.Value.Findings.Select(f => FindingOf(f, language))]),
        ["diagnostics"] = Answers.ListOf(draft.Diagnostics, language),
    }.ToJsonString();

    private static JsonObject CountsOf(DecreeCounts counts) => new()
    {
        ["positions"] = counts.Positions,
        ["duties"] = counts.Duties,
        ["functions"] = counts.Functions,
        ["rows"] = counts.Rows,
        ["questions"] = counts.Questions,
        ["bearingOnValue"] = counts.BearingOnValue,
        ["leftOut"] = counts.LeftOut,
    };

    private static JsonObject FindingOf(DecreeFinding finding, Language language) => new()
    {
        ["kind"] = finding.Kind switch { DecreeFindingKind.Question => "question", DecreeFindingKind.Doubt => "doubt", _ => "leftOut" },
        ["code"] = finding.Code,
        ["id"] = finding.Id,
        ["text"] = finding.Text.In(language),
        ["bearsOnValue"] = finding.BearsOnValue,
        ["page"] = finding.Place.Page,
        ["table"] = finding.Place.Table,
        ["row"] = finding.Place.Row,
        ["column"] = finding.Place.Column,
    };
}
