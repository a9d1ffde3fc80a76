using System.Text.Json;
using Iki.Core;

namespace Iki.Wasm.Editor;

/// <summary>What a catalog declares about the names that formulas may use.</summary>
internal static class NameWriter
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<Variable> variables, IEnumerable<Parameter> parameters, IEnumerable<Indicator> indicators)
    {
        writer.WriteStartObject();
        foreach (var variable in variables) Write(writer, variable);
        foreach (var parameter in parameters) WriteFixed(writer, parameter.Name, parameter.Label, parameter.Unit, parameter.Source, parameter.Values[0].Items);
        foreach (var indicator in indicators.Where(i => i.Symbol is not null)) WriteFixed(writer, indicator.Symbol!, indicator.Name, indicator.Unit, null, []);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Variable variable)
    {
        writer.WriteStartObject(variable.Name);
        writer.WriteString("label", variable.Label);
        if (variable.Unit is { } unit) writer.WriteString("unit", unit);
        if (variable.Source is { } source) writer.WriteString("source", source.Name);
        writer.WriteString("aggregate", variable.Aggregate.Time.ToString().ToLowerInvariant());
        if (variable.Items.Count > 0)
        {
            writer.WriteStartObject("items");
            foreach (var item in variable.Items) writer.WriteString(item.Key, item.Label);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>A parameter or another indicator: the page shows it and does not take another figure for it.</summary>
    private static void WriteFixed(Utf8JsonWriter writer, string name, string label, string? unit, string? source, EquatableList<ParameterItem> items)
    {
        writer.WriteStartObject(name);
        writer.WriteString("label", label);
        if (unit is not null) writer.WriteString("unit", unit);
        if (source is not null) writer.WriteString("source", source);
        if (items.Count > 0)
        {
            writer.WriteStartObject("items");
            foreach (var item in items) writer.WriteString(item.Key, item.Key);
            writer.WriteEndObject();
        }

        writer.WriteBoolean("fixed", true);
        writer.WriteEndObject();
    }
}
