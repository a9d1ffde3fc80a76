using System.Text;
using System.Text.Json;
using Iki.Core;

namespace Iki.Wasm.Editor;

/// <summary>A catalog that the page has opened, with figures where it has some, and its indicators evaluated as the tool evaluates them.</summary>
internal sealed class OpenedCatalog(Catalog catalog, DataSet? data)
{
    // Of one formula, for which figures are typed; a catalog of a single indicator is compiled within a keystroke.
    private (string Id, string Formula, Checked<CatalogEvaluator> Evaluator)? _compiled;

    public Catalog Catalog => catalog;

    public DataSet? Data => data;

    /// <summary>The answer to a request about an indicator, with the formula and the figures on the page.</summary>
    public IndicatorAnswer Ask(IndicatorQuestion question)
    {
        if (_compiled is not { } compiled || (compiled.Id, compiled.Formula) != (question.Id, question.Formula))
        {
            compiled = (question.Id, question.Formula, CatalogEvaluator.Create(With(question.Id, question.Formula)));
            _compiled = compiled;
        }

        if (compiled.Evaluator.ValueOrNull is not { } evaluator) return new IndicatorAnswer(compiled.Evaluator.Diagnostics, null, null);
        var figures = DataFile.Read(evaluator.Catalog, DataOf(question));
        if (figures.ValueOrNull is not { } sound) return new IndicatorAnswer(figures.Diagnostics, null, null);
        var results = evaluator.Evaluate(sound);
        return new IndicatorAnswer(
            [.. figures.Diagnostics, .. results.Diagnostics, .. results.BrokenRules],
            results with { Results = [results.Find(question.Id)!] },
            question.HasSteps ? evaluator.Explain(question.Id, sound).Working : null);
    }

    /// <summary>The catalog with one formula as typed, and of the other indicators those that formulas use.</summary>
    private Catalog With(string id, string formula)
    {
        var positions =
            from position in catalog.Positions
            let objectives = position.Objectives
                .Select(o => o with { Indicators = [.. o.Indicators.Where(i => i.Symbol is not null || IsOf(i, id)).Select(i => IsOf(i, id) ? Changed(i, id, formula) : i)] })
                .Where(o => o.Indicators.Count > 0).ToEquatableList()
            where objectives.Count > 0
            select position with { Objectives = objectives, ReportsTo = null };
        return catalog with { Positions = positions.ToEquatableList() };
    }

    private static Indicator Changed(Indicator indicator, string id, string formula) => indicator.Measures.Count == 0
        ? indicator with { Formula = formula }
        : indicator with { Measures = [.. indicator.Measures.Select(m => $"{indicator.Id}#{m.Id}" == id ? m with { Formula = formula } : m)] };

    private static bool IsOf(Indicator indicator, string id) => indicator.Id == id || id.StartsWith($"{indicator.Id}#", StringComparison.Ordinal);

    /// <summary>A data file: the typed figures, and the original figures of all other variables.</summary>
    private byte[] DataOf(IndicatorQuestion question) => Encoding.UTF8.GetBytes(Json.Write(writer =>
    {
        var period = Period.Parse(question.Period);
        var typed = question.Values.Select(v => (v.Name, Period: period))
            .Concat(question.Previous.Select(v => (v.Name, Period: period.Before(1)))).Concat(question.LastYear.Select(v => (v.Name, Period: period.YearBefore()))).ToArray();
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", Catalog.FormatVersion);
        writer.WriteString("catalog", catalog.Id);
        QuestionWriter.WriteNumbers(writer, catalog.Numbers);
        writer.WriteString("period", question.Period);
        writer.WriteString("office", data?.Office ?? catalog.Office.Name);
        writer.WriteStartObject("values");
        foreach (var (name, figures) in question.Values.Where(v => v.Value.ValueKind != JsonValueKind.Null))
        {
            writer.WritePropertyName(name);
            figures.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("observations");
        foreach (var observation in data?.Observations ?? [])
        {
            if (!typed.Any(t => t.Name.Equals(observation.Variable, StringComparison.OrdinalIgnoreCase) && t.Period.Contains(observation.Period))) Write(writer, observation);
        }

        foreach (var (name, figures) in question.Previous) WriteEarlier(writer, name, figures, period.Before(1));
        foreach (var (name, figures) in question.LastYear) WriteEarlier(writer, name, figures, period.YearBefore());
        writer.WriteEndArray();
        writer.WriteEndObject();
    }));

    private void Write(Utf8JsonWriter writer, Observation observation)
    {
        Start(writer, observation.Variable, observation.Item, observation.Period);
        if (observation.Office is { } office) writer.WriteString("office", office);
        if (observation.Value is { } value) writer.WriteString("value", QuestionWriter.Text(value, catalog.Numbers));
        else writer.WriteString("text", observation.Text);
        if (observation.Source is { } source) writer.WriteString("source", source);
        writer.WriteEndObject();
    }

    /// <summary>Figures typed for another period: one, one for each item, or one for each part of the period in order.</summary>
    private static void WriteEarlier(Utf8JsonWriter writer, string name, JsonElement figures, Period period)
    {
        switch (figures.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Object:
                foreach (var item in figures.EnumerateObject()) WriteFigure(writer, name, item.Name, item.Value, period);
                break;
            case JsonValueKind.Array when PartsOf(period, figures.GetArrayLength()) is { } parts:
                foreach (var (part, figure) in parts.Zip(figures.EnumerateArray())) WriteFigure(writer, name, null, figure, part);
                break;
            default:
                WriteFigure(writer, name, null, figures, period);
                break;
        }
    }

    private static EquatableList<Period>? PartsOf(Period period, int count) =>
        Enum.GetValues<PeriodLength>().Where(l => l <= period.Length).Select(period.Split).FirstOrDefault(parts => parts.Count == count);

    private static void WriteFigure(Utf8JsonWriter writer, string name, string? item, JsonElement figure, Period period)
    {
        Start(writer, name, item, period);
        writer.WriteString("value", figure.ValueKind == JsonValueKind.String ? figure.GetString() : figure.GetRawText());
        writer.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter writer, string variable, string? item, Period period)
    {
        writer.WriteStartObject();
        writer.WriteString("variable", variable);
        if (item is not null) writer.WriteString("item", item);
        writer.WriteString("period", period.ToString());
    }
}

/// <summary>The page's request for an indicator: only the typed figures, by name; null where a figure was removed.</summary>
internal sealed record IndicatorQuestion
{
    public required string Id { get; init; }

    public required string Formula { get; init; }

    public required string Period { get; init; }

    public required Language Language { get; init; }

    public bool HasSteps { get; init; }

    public required IReadOnlyList<(string Name, JsonElement Value)> Values { get; init; }

    public required IReadOnlyList<(string Name, JsonElement Value)> Previous { get; init; }

    public required IReadOnlyList<(string Name, JsonElement Value)> LastYear { get; init; }

    public static IndicatorQuestion Read(JsonElement json) => new()
    {
        Id = json.GetProperty("id").GetString()!,
        Formula = json.GetProperty("formula").GetString()!,
        Period = json.GetProperty("period").GetString()!,
        Language = Languages.FromTag(json.GetProperty("language").GetString()!) ?? Language.English,
        HasSteps = json.TryGetProperty("steps", out var steps) && steps.GetBoolean(),
        Values = Named(json, "values"),
        Previous = Named(json, "previous"),
        LastYear = Named(json, "lastYear"),
    };

    private static (string, JsonElement)[] Named(JsonElement json, string member) =>
        json.TryGetProperty(member, out var named) ? [.. named.EnumerateObject().Select(p => (p.Name, p.Value))] : [];
}
