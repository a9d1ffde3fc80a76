using System.Text.Json;
using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Playground;

/// <summary>Writes one indicator's formula, with what the catalog declares of its names and the figures there are, as a question.</summary>
internal sealed class QuestionWriter(CatalogEvaluator evaluator, DataSet? data, Indicator indicator)
{
    private readonly Catalog _catalog = evaluator.Catalog;

    public void Write(Utf8JsonWriter writer, string text, string unit, int? decimals)
    {
        var names = FormulaToken.ReadAll(text, _catalog.Numbers).Where(t => t.Kind == FormulaTokenKind.Name).Select(t => t.Name!)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var variables = names.Select(FindVariable).OfType<Variable>().ToArray();
        writer.WriteStartObject();
        writer.WriteString("formula", text);
        if (_catalog.Numbers != NumberNotation.Auto) writer.WriteString("numbers", _catalog.Numbers == NumberNotation.Indonesian ? "id" : "en");
        WriteFigures(writer, "values", names, variables, data?.Period);
        WriteFigures(writer, "previous", [], variables, Earlier(p => p.Before(1), "Previous", text));
        WriteFigures(writer, "lastYear", [], variables, Earlier(p => p.YearBefore(), "LastYear", text));
        WriteTexts(writer, "units", names.Select(n => (n, FindVariable(n)?.Unit ?? FindParameter(n)?.Unit ?? FindIndicator(n)?.Unit)));
        WriteTexts(writer, "aggregates", variables.Where(v => v.Aggregate.Time != Aggregation.Sum)
            .Select(v => (v.Name, (string?)v.Aggregate.Time.ToString().ToLowerInvariant())));
        WriteItems(writer, variables);
        writer.WriteString("unit", unit);
        if (decimals is { } places) writer.WriteNumber("decimals", places);
        if (indicator.Rounding != RoundingMode.HalfAwayFromZero) writer.WriteString("rounding", JsonNamingPolicy.CamelCase.ConvertName(indicator.Rounding.ToString()));
        writer.WriteEndObject();
    }

    /// <summary>Another time, where the formula looks at it.</summary>
    private Period? Earlier(Func<Period, Period> shift, string function, string text)
    {
        var described = FunctionDescription.All.Single(f => f.Name(Core.Language.English) == function);
        var isUsed = FormulaToken.ReadAll(text, _catalog.Numbers).Any(t => t.Kind == FormulaTokenKind.Function
            && (Same(t.Name!, described.Name(Core.Language.English)) || Same(t.Name!, described.Name(Core.Language.Indonesian))));
        return isUsed && data is not null ? shift(data.Period) : null;
    }

    private void WriteFigures(Utf8JsonWriter writer, string member, string[] names, Variable[] variables, Period? period)
    {
        if (period is not { } at) return;
        writer.WriteStartObject(member);
        foreach (var variable in variables) WriteVariable(writer, variable, at);
        foreach (var name in names.Where(n => FindVariable(n) is null))
        {
            if (ValueOf(name, at) is { } value) writer.WriteString(name, Figure.Write(value, _catalog.Numbers));
        }

        writer.WriteEndObject();
    }

    private void WriteVariable(Utf8JsonWriter writer, Variable variable, Period period)
    {
        var observed = data!.Observations
            .Where(o => Same(o.Variable, variable.Name) && o.Value is not null && period.Contains(o.Period))
            .OrderBy(o => o.Period).ToArray();
        if (variable.Items.Count > 0)
        {
            writer.WriteStartObject(variable.Name);
            foreach (var item in variable.Items)
            {
                if (observed.LastOrDefault(o => Same(o.Item ?? "", item.Key)) is { } of) writer.WriteString(item.Key, Text(of));
                else if (variable.WhenMissing == WhenMissing.Zero) writer.WriteString(item.Key, "0");
            }

            writer.WriteEndObject();
        }
        else if (observed.Length > 1)
        {
            writer.WriteStartArray(variable.Name);
            foreach (var o in observed) writer.WriteStringValue(Text(o));
            writer.WriteEndArray();
        }
        else if (observed.Length == 1)
        {
            writer.WriteString(variable.Name, Text(observed[0]));
        }
        else if (variable.WhenMissing == WhenMissing.Zero)
        {
            writer.WriteString(variable.Name, "0");
        }
    }

    private static void WriteItems(Utf8JsonWriter writer, Variable[] variables)
    {
        if (!variables.Any(v => v.Items.Count > 0)) return;
        writer.WriteStartObject("items");
        foreach (var variable in variables.Where(v => v.Items.Count > 0))
        {
            writer.WriteStartArray(variable.Name);
            foreach (var item in variable.Items) writer.WriteStringValue(item.Key);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string member, IEnumerable<(string Name, string? Text)> texts)
    {
        writer.WriteStartObject(member);
        foreach (var (name, text) in texts)
        {
            if (text is not null) writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    }

    /// <summary>The value of a parameter on the last day of the period, or of another indicator.</summary>
    private decimal? ValueOf(string name, Period period) =>
        FindParameter(name)?.Values.LastOrDefault(v => v.From <= period.LastDay && (v.To is null || v.To >= period.LastDay))?.Value
        ?? (FindIndicator(name) is { } other && data is not null ? evaluator.Evaluate(other.Id, data).Value : null);

    private Variable? FindVariable(string name) =>
        indicator.Variables.Concat(_catalog.Variables).FirstOrDefault(v => Same(v.Name, name));

    private Parameter? FindParameter(string name) =>
        indicator.Parameters.Concat(_catalog.Parameters).FirstOrDefault(p => Same(p.Name, name));

    private Indicator? FindIndicator(string name) => _catalog.Indicators.FirstOrDefault(i => Same(i.Symbol ?? "", name));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private string Text(Observation o) => o.Value!.Value.Value.TryToDecimal(out var number)
        ? Figure.Write(number, _catalog.Numbers)
        : o.Value.Value.Value.ToString();
}
