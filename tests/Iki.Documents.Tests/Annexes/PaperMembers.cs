using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Tests.Annexes;

/// <summary>
/// What an annex can hold of a catalog, as lines that can be compared: each says where it is and what it says. What it cannot hold is
/// listed beside it, and a test holds both lists to the schema of catalogs.
/// </summary>
internal static partial class PaperMembers
{
    /// <summary>The members that come back, each as the schema names its object and itself.</summary>
    public static readonly string[] Held =
    [
        "catalog.title", "catalog.office", "catalog.decree", "catalog.positions", "office.name", "office.parent",
        "decree.number", "decree.year", "decree.date", "decree.place", "decree.issuer", "decree.about", "decree.considerations", "decree.legalBasis", "decree.rulings",
        "position.title", "position.office", "position.duties", "position.functions", "position.objectives", "objective.statement", "objective.indicators",
        "indicator.name", "indicator.unit", "indicator.definition", "indicator.responsible", "indicator.weight", "indicator.printedFormula", "indicator.sources", "indicator.notes",
        "indicator.targets", "indicator.measures", "measure.printedFormula", "measure.sources", "source.name", "item.label",
        "target.period", "target.value", "target.min", "target.max", "target.text", "target.unit",
    ];

    /// <summary>The members that an annex does not print, so that they do not come back.</summary>
    public static readonly string[] NotHeld =
    [
        // What makes the print run: a decree does not say it, and the importer drafts it anew.
        "catalog.$schema", "catalog.formatVersion", "catalog.id", "catalog.inForce", "catalog.regulation", "catalog.numbers", "catalog.offices", "catalog.scales", "catalog.parameters",
        "catalog.variables", "catalog.rules", "catalog.accepted", "decree.notes", "dateRange.from", "dateRange.to", "officeNode.name", "officeNode.code", "officeNode.offices",
        "parameter.label", "parameter.unit", "parameter.per", "parameter.source", "parameter.values", "parameter.accepted",
        "parameterValue.from", "parameterValue.to", "parameterValue.value", "parameterValue.items", "parameterValue.source",
        "variable.label", "variable.unit", "variable.aggregate", "variable.integer", "variable.min", "variable.max", "variable.offices", "variable.whenMissing", "variable.frequency",
        "variable.source", "variable.items", "variable.accepted", "aggregation.time", "aggregation.office", "rule.formula", "rule.message", "rule.severity", "acceptance.code", "acceptance.why",
        "position.id", "position.reportsTo", "position.groups",
        "indicator.id", "indicator.symbol", "indicator.decimals", "indicator.rounding", "indicator.polarity", "indicator.scale", "indicator.legend", "indicator.aspect", "indicator.frequency",
        "indicator.formula", "indicator.reading", "indicator.whenDividingByZero", "indicator.variables", "indicator.parameters", "indicator.accepted", "indicator.examples",
        "measure.id", "measure.label", "measure.unit", "measure.decimals", "measure.formula", "measure.reading", "measure.notes", "measure.accepted",
        "reading.status", "reading.note", "wording.en", "wording.id", "source.kind", "source.note", "item.unit", "item.source", "target.cumulative", "target.baseline", "target.highestAttainable",
        "legend.decimals", "legend.rounding", "legend.least", "legend.most", "legend.source", "legend.bands",
        "legendBand.word", "legendBand.published", "legendBand.from", "legendBand.above", "legendBand.to", "legendBand.below",
        "example.values", "example.previous", "example.expect", "example.from",
    ];

    /// <summary>What is in one of two catalogs and not in the other, of what an annex holds.</summary>
    public static IReadOnlyList<string> Differences(Catalog was, Catalog now)
    {
        var (before, after) = (Lines(was), Lines(now));
        var left = after.ToList();
        string[] lost = [.. before.Where(l => !left.Remove(l))];
        return [.. lost.Select(l => "- " + l), .. left.Select(l => "+ " + l)];
    }

    private static List<string> Lines(Catalog catalog)
    {
        var lines = new List<string> { $"title: {catalog.Title}", $"office: {catalog.Office.Name}", $"parent: {catalog.Office.Parent}" };
        if (catalog.Decree is { } decree)
        {
            lines.AddRange([$"number: {Folded(decree.Number)}", $"year: {decree.Year}", $"date: {decree.Date}", $"place: {decree.Place}", $"issuer: {decree.Issuer}", $"about: {decree.About}"]);
            lines.AddRange(decree.Considerations.Select(t => $"considering: {t}"));
            lines.AddRange(decree.LegalBasis.Select(t => $"in view of: {t}"));

            // A ruling is told by its number, which is a label in print.
            lines.AddRange(decree.Rulings.Select(t => $"ruling: {(t.IndexOf(':', StringComparison.Ordinal) is > 0 and < 12 and var colon ? t[(colon + 1)..].Trim() : t)}"));
        }

        for (var p = 0; p < catalog.Positions.Count; p++)
        {
            var position = catalog.Positions[p];
            var at = string.Create(CultureInfo.InvariantCulture, $"{p + 1}");
            lines.AddRange([$"{at} title: {position.Title}", $"{at} office: {position.Office}"]);
            lines.AddRange(position.Duties.Select(t => $"{at} duty: {t}"));
            lines.AddRange(position.Functions.Select(t => $"{at} function: {t}"));
            foreach (var (objective, indicator) in position.Objectives.SelectMany(o => o.Indicators.Select(i => (o.Statement, i)))) lines.AddRange(Lines(catalog, objective, indicator).Select(l => $"{at} {l}"));
        }

        return lines;
    }

    private static IEnumerable<string> Lines(Catalog catalog, string objective, Indicator indicator)
    {
        var at = $"[{indicator.Name}]";
        yield return $"{at} of {objective}";
        yield return $"{at} unit: {indicator.Unit}";
        if (indicator.Definition is { } definition) yield return $"{at} definition: {definition}";
        if (indicator.Responsible is { } responsible) yield return $"{at} responsible: {responsible}";
        if (indicator.Weight is { } weight) yield return string.Create(CultureInfo.InvariantCulture, $"{at} weight: {weight:0.####}");
        foreach (var target in indicator.Targets)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{at} target {target.Period}: {target.Value:0.####} {target.Min:0.####} {target.Max:0.####} {target.Text} {(target.Unit == indicator.Unit ? null : target.Unit)}");
        }

        foreach (var note in indicator.Notes.Concat(indicator.Measures.SelectMany(m => m.Notes))) yield return $"{at} note: {note}";
        var formulas = indicator.Measures.Count == 0
            ? [(indicator.PrintedFormula, indicator.Formula, indicator.Sources)]
            : indicator.Measures.Select(m => (m.PrintedFormula, (string?)m.Formula, m.Sources.Count > 0 ? m.Sources : indicator.Sources));
        foreach (var (printed, formula, sources) in formulas)
        {
            yield return $"{at} formula: {Set(printed)}";
            foreach (var source in sources) yield return $"{at} source: {source.Name}";
            foreach (var item in ItemsOf(catalog, indicator, formula).Distinct()) yield return $"{at} item: {item}";
        }
    }

    private static IEnumerable<string> ItemsOf(Catalog catalog, Indicator indicator, string? formula)
    {
        if (formula is null || Formula.Compile(formula, numbers: catalog.Numbers).ValueOrNull is not { } compiled) return [];
        var variables = indicator.Variables.Concat(catalog.Variables).ToArray();
        return compiled.Names.SelectMany(n => variables.Where(v => v.Name == n)).SelectMany(v => v.Items).Select(i => i.Label);
    }

    private static string Folded(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A printed formula however its spaces and words are set, and whatever program set its signs.</summary>
    private static string Set(string? printed) => Upright().Replace(Folded(printed), "$1").Replace("$", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("−", "-", StringComparison.Ordinal);

    [GeneratedRegex(@"\\text\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Upright();
}
