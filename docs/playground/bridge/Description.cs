using System.Text;
using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Playground;

/// <summary>A formula in its other notations; an empty object where the text is no formula.</summary>
internal static class Description
{
    public static string Write(string question) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        if (FormulaQuestion.Read(Encoding.UTF8.GetBytes(question)).ValueOrNull is { } asked
            && Formula.Compile(asked.Formula, asked.Scope, asked.Target).ValueOrNull is { } formula)
        {
            writer.WriteString("mathMl", formula.Render(FormulaNotation.MathMl));
            writer.WriteString("canonical", formula.Render(FormulaNotation.Canonical));
            writer.WriteString("decree", formula.Render(FormulaNotation.Decree));
            writer.WriteString("latex", formula.Render(FormulaNotation.Latex));
        }

        writer.WriteEndObject();
    });
}
