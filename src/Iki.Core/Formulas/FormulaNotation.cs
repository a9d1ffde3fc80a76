using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>The ways a formula can be written out.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum FormulaNotation
{
    /// <summary>Plain text with <c>* / -</c> and English names: one text for every formula with the same tree. Reads back to an equal formula.</summary>
    Canonical,

    /// <summary>The decree's signs, <c>× ÷ − ≤ ≥ ≠</c>. Reads back to an equal formula.</summary>
    Decree,

    /// <summary>LaTeX mathematics, without dollar signs.</summary>
    Latex,

    /// <summary>A MathML <c>math</c> element.</summary>
    MathMl,
}
