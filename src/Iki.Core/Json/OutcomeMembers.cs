using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>How an outcome is written for programs, in answers about one formula; results files have the same members.</summary>
internal static class OutcomeMembers
{
    /// <summary>An outcome on its own: these members, its unit, and what is remarked about it.</summary>
    public static void WriteWhole(Utf8JsonWriter writer, Outcome outcome, Language language)
    {
        writer.WriteStartObject();
        Write(writer, outcome, language);
        if (outcome is { Status: OutcomeStatus.Computed, Unit: { } unit }) writer.WriteString("unit", unit);
        if (outcome.Warnings.Count > 0) DiagnosticMembers.WriteList(writer, outcome.Warnings, language);
        writer.WriteEndObject();
    }

    /// <summary>The members that go with the status: the value, or why there is none.</summary>
    public static void Write(Utf8JsonWriter writer, Outcome outcome, Language language)
    {
        writer.WriteString("status", ResultMembers.WordOf(outcome.Status));
        if (outcome.Row is { } row) writer.WriteString("row", row);
        switch (outcome.Status)
        {
            case OutcomeStatus.Computed when outcome.Condition is { } condition:
                writer.WriteBoolean("value", condition);
                break;
            case OutcomeStatus.Computed:
                writer.WritePropertyName("value");
                DecimalShape.Instance.Write(writer, outcome.Value!.Value);
                if (outcome.Exact is { } exact) writer.WriteString("exact", exact.ToString());
                else writer.WriteBoolean("approximate", true);
                break;
            case OutcomeStatus.MissingInput:
                writer.WriteStartArray("missing");
                foreach (var name in outcome.Missing) writer.WriteStringValue(name);
                writer.WriteEndArray();
                break;
            case OutcomeStatus.DivisionByZero:
                WritePlace(writer, outcome.DivisorSpan!.Value);
                writer.WriteString("divisor", outcome.Divisor);
                break;
            case OutcomeStatus.Undefined:
                WritePlace(writer, outcome.UndefinedSpan!.Value);
                writer.WriteString("operation", outcome.Undefined);
                writer.WriteString("message", outcome.Problem!.Message(language));
                break;
            case OutcomeStatus.Overflow when outcome.Problem?.Descriptor == Diagnostics.Descriptors.Undecided:
                writer.WriteString("message", outcome.Problem.Message(language));
                break;
            case OutcomeStatus.InvalidInput:
                writer.WriteString("input", outcome.Input);
                writer.WriteString("message", outcome.Problem!.Message(language));
                break;
        }
    }

    private static void WritePlace(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject("at");
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
        writer.WriteEndObject();
    }
}
