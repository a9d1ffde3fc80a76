using System.Text.Json;
using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Wasm.Editor;

/// <summary>Writes one indicator's formula with the figures there are of its names, and where they come from.</summary>
internal sealed class QuestionWriter(OpenedCatalog opened, Indicator indicator)
{
    private readonly Catalog _catalog = opened.Catalog;
    private readonly DataSet? _data = opened.Data;

    public void Write(Utf8JsonWriter writer, string text, string unit, int? decimals)
    {
        var names = FormulaToken.ReadAll(text, _catalog.Numbers).Where(t => t.Kind == FormulaTokenKind.Name).Select(t => t.Name!)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var variables = names.Select(FindVariable).OfType<Variable>().ToArray();
        writer.WriteStartObject();
        writer.WriteString("formula", text);
        WriteNumbers(writer, _catalog.Numbers);
        if (_data is { Period: var period })
        {
            WriteFigures(writer, "values", names, variables, period);
            if (Uses(text, "Previous")) WriteFigures(writer, "previous", [], variables, period.Before(1));
            if (Uses(text, "LastYear")) WriteFigures(writer, "lastYear", [], variables, period.YearBefore());
            WriteSources(writer, variables, period);
        }

        writer.WriteString("unit", unit);
        if (decimals is { } places) writer.WriteNumber("decimals", places);
        if (indicator.Rounding != RoundingMode.HalfAwayFromZero) writer.WriteString("rounding", JsonNamingPolicy.CamelCase.ConvertName(indicator.Rounding.ToString()));
        writer.WriteEndObject();
    }

    /// <summary>Whether the formula looks at another time, by a function under either of its names.</summary>
    private bool Uses(string text, string function)
    {
        var described = FunctionDescription.All.Single(f => f.Name(Language.English) == function);
        return FormulaToken.ReadAll(text, _catalog.Numbers).Any(t => t.Kind == FormulaTokenKind.Function
            && (Same(t.Name!, described.Name(Language.English)) || Same(t.Name!, described.Name(Language.Indonesian))));
    }

    private void WriteFigures(Utf8JsonWriter writer, string member, string[] names, Variable[] variables, Period period)
    {
        writer.WriteStartObject(member);
        foreach (var variable in variables) WriteVariable(writer, variable, period);
        foreach (var name in names)
        {
            if (ValueOf(name, period) is { } value) WriteParameter(writer, name, value);
        }

        writer.WriteEndObject();
    }

    private void WriteVariable(Utf8JsonWriter writer, Variable variable, Period period)
    {
        var observed = Observed(variable, period);
        if (variable.Items.Count > 0)
        {
            writer.WriteStartObject(variable.Name);
            foreach (var item in variable.Items)
            {
                if (observed.LastOrDefault(o => Same(o.Item ?? "", item.Key)) is { } of) writer.WriteString(item.Key, Text(of.Value!.Value));
            }

            writer.WriteEndObject();
        }
        else if (observed.Length > 1)
        {
            writer.WriteStartArray(variable.Name);
            foreach (var o in observed) writer.WriteStringValue(Text(o.Value!.Value));
            writer.WriteEndArray();
        }
        else if (observed.Length == 1)
        {
            writer.WriteString(variable.Name, Text(observed[0].Value!.Value));
        }
    }

    private void WriteParameter(Utf8JsonWriter writer, string name, ParameterValue value)
    {
        if (value.Value is { } number)
        {
            writer.WriteString(name, Figure.Write(number, _catalog.Numbers));
            return;
        }

        writer.WriteStartObject(name);
        foreach (var item in value.Items) writer.WriteString(item.Key, Figure.Write(item.Value, _catalog.Numbers));
        writer.WriteEndObject();
    }

    /// <summary>Where the figures of each variable come from, as far as all of them name the same.</summary>
    private void WriteSources(Utf8JsonWriter writer, Variable[] variables, Period period)
    {
        writer.WriteStartObject("sources");
        foreach (var variable in variables)
        {
            var sources = Observed(variable, period).Select(o => o.Source).Distinct().ToArray();
            if (sources is [{ } only]) writer.WriteString(variable.Name, only);
        }

        writer.WriteEndObject();
    }

    private Observation[] Observed(Variable variable, Period period) =>
        [.. _data!.Observations.Where(o => Same(o.Variable, variable.Name) && o.Value is not null && period.Contains(o.Period)).OrderBy(o => o.Period)];

    /// <summary>The value of a parameter on the last day of the period.</summary>
    private ParameterValue? ValueOf(string name, Period period) => indicator.Parameters.Concat(_catalog.Parameters).FirstOrDefault(p => Same(p.Name, name))?
        .Values.LastOrDefault(v => v.From <= period.LastDay && (v.To is null || v.To >= period.LastDay));

    private Variable? FindVariable(string name) =>
        indicator.Variables.Concat(_catalog.Variables).FirstOrDefault(v => Same(v.Name, name));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The member with the notation of numbers, if the catalog states it.</summary>
    public static void WriteNumbers(Utf8JsonWriter writer, NumberNotation numbers)
    {
        if (numbers != NumberNotation.Auto) writer.WriteString("numbers", numbers == NumberNotation.Indonesian ? "id" : "en");
    }

    /// <summary>A figure as texts of a notation write it.</summary>
    public static string Text(Figure figure, NumberNotation numbers) =>
        figure.Value.TryToDecimal(out var number) ? Figure.Write(number, numbers) : figure.Value.ToString();

    private string Text(Figure figure) => Text(figure, _catalog.Numbers);
}
