using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>
/// How numbers are written in a formula, and in figures that are texts. It is stated by a file, a program, a command
/// line; the language of messages never decides it.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum NumberNotation
{
    /// <summary>
    /// Not stated. A number that can be read in one way is read; one that can be read in two ways, such as <c>1.250</c>, is refused. In files <c>auto</c>.
    /// </summary>
    Auto,

    /// <summary>A decimal comma, and points between whole groups of three digits: <c>1.250.000,5</c>. In files <c>id</c>.</summary>
    Indonesian,

    /// <summary>A decimal point, and commas between whole groups of three digits: <c>1,250,000.5</c>. In files <c>en</c>.</summary>
    English,
}
