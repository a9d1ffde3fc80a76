using System.Text;
using System.Text.Json;
using Iki.Core;

namespace Iki.Wasm.Editor;

/// <summary>A formula in its other notations, and its working; an empty object if the text is not a formula.</summary>
internal static class Description
{
    public static string Write(string question) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        if (FormulaRequest.Read(Encoding.UTF8.GetBytes(question)).ValueOrNull is { } asked
            && Formula.Compile(asked.Formula, asked.Scope, asked.Target, numbers: asked.Numbers).ValueOrNull is { } formula)
        {
            writer.WriteString("mathMl", formula.Render(FormulaNotation.MathMl));
            writer.WriteString("canonical", formula.Render(FormulaNotation.Canonical));
            writer.WriteString("decree", formula.Render(FormulaNotation.Decree));
            writer.WriteString("latex", formula.Render(FormulaNotation.Latex));
            WriteWorking(writer, formula.Explain(asked.Inputs), asked.Language ?? Language.English);
        }

        writer.WriteEndObject();
    });

    public static void WriteWorking(Utf8JsonWriter writer, Working working, Language language)
    {
        writer.WriteStartArray("steps");
        foreach (var step in working.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", step.Kind.ToString().ToLowerInvariant());
            writer.WriteString("sign", step.Sign);
            writer.WriteString("text", step.Show(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
