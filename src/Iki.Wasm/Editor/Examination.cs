using System.Globalization;
using System.Text;
using System.Text.Json;
using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Wasm.Editor;

/// <summary>The answer to a request, and what the editor shows with it at every keystroke.</summary>
internal static class Examination
{
    // Each fix is tried before it is offered, and a keystroke must not wait for many.
    private const int MostFixes = 5;
    private const int MostTried = 10;

    public static string Write(string question) => Json.Write(writer =>
    {
        var utf8 = Encoding.UTF8.GetBytes(question);
        writer.WriteStartObject();
        writer.WritePropertyName("answer");
        if (FormulaRequest.Read(utf8).ValueOrNull is { } asked) Write(writer, asked);
        else writer.WriteRawValue(FormulaExchange.Answer(utf8));
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, FormulaRequest asked)
    {
        var compiled = Formula.Compile(asked.Formula, asked.Scope, asked.Target, numbers: asked.Numbers);
        writer.WriteRawValue(FormulaExchange.Answer(asked, compiled));
        WriteTokens(writer, asked);
        WriteFixes(writer, compiled.Diagnostics, asked);
        if (compiled.ValueOrNull is not { } formula) return;
        writer.WriteBoolean("isCondition", formula.IsCondition);
        writer.WriteString("unit", formula.Unit);
        var outcome = formula.Evaluate(asked.Inputs);
        writer.WriteString("shown", outcome.ToString(asked.Language ?? Language.English));
        if (outcome.Value is { } value) writer.WriteString("value", value.ToString(CultureInfo.InvariantCulture));
        if (outcome.Problem is { } problem) writer.WriteString("problem", problem.Code);
    }

    /// <summary>Kind, start, length, and the name where it is one.</summary>
    private static void WriteTokens(Utf8JsonWriter writer, FormulaRequest asked)
    {
        writer.WriteStartArray("tokens");
        foreach (var token in FormulaToken.ReadAll(asked.Formula, asked.Numbers))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(token.Kind.ToString().ToLowerInvariant());
            writer.WriteNumberValue(token.Span.Start);
            writer.WriteNumberValue(token.Span.Length);
            if (token.Name is not null) writer.WriteStringValue(token.Name);
            if (token.Item is not null) writer.WriteStringValue(token.Item);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    /// <summary>The fixes that work: applying one removes its diagnostic. They are numbered like the diagnostics of the answer.</summary>
    private static void WriteFixes(Utf8JsonWriter writer, EquatableList<Diagnostic> diagnostics, FormulaRequest asked)
    {
        writer.WriteStartArray("fixes");
        var offered = diagnostics.Take(MostFixes).SelectMany((d, i) => Fix.AllOf(d).Select(c => (Diagnostic: d, Of: i, Fix: c))).Take(MostTried);
        foreach (var (diagnostic, of, fix) in offered)
        {
            var corrected = Formula.Compile(fix.Apply(asked.Formula), asked.Scope, asked.Target, numbers: asked.Numbers);
            if (Count(corrected.Diagnostics, diagnostic.Code) >= Count(diagnostics, diagnostic.Code)) continue;
            writer.WriteStartObject();
            writer.WriteNumber("of", of);
            writer.WriteNumber("start", fix.Span.Start);
            writer.WriteNumber("length", fix.Span.Length);
            writer.WriteString("text", fix.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static int Count(EquatableList<Diagnostic> diagnostics, string code) => diagnostics.Count(d => d.Code == code);
}
