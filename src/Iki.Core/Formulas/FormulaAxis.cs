using System.Text.Json.Serialization;

namespace Iki.Core.Formulas;

/// <summary>What a function such as <c>SumOver</c> goes through one by one: its rows (docs/formula-syntax.md, Figures one by one).</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum FormulaAxis
{
    /// <summary>The months of the period asked about.</summary>
    Month,

    /// <summary>Its quarters.</summary>
    Quarter,

    /// <summary>Its semesters.</summary>
    Semester,

    /// <summary>Its years.</summary>
    Year,

    /// <summary>The items of the variables in the expression.</summary>
    Item,

    /// <summary>The offices under the one asked about that have none below themselves.</summary>
    Office,

    /// <summary>The offices directly below the one asked about, each with all that is below it.</summary>
    Branch,
}
