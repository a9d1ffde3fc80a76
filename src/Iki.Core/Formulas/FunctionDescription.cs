using System.Text.Json.Serialization;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas;

/// <summary>A function of the language as its documentation has it, for editors that complete and explain.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record FunctionDescription
{
    private readonly FunctionDefinition _function;

    private FunctionDescription(FunctionDefinition function) => _function = function;

    /// <summary>Every function of the language, in the order of the documentation.</summary>
    public static EquatableList<FunctionDescription> All { get; } =
        FunctionTable.Rows.Select(f => new FunctionDescription(f)).ToEquatableList();

    /// <summary>The name. Every function has an English and an Indonesian one, and formulas may use either.</summary>
    /// <param name="language">Which of the two.</param>
    public string Name(Language language) => _function.Name.In(language);

    /// <summary>Its parameters: <c>x, w</c>; a <c>|</c> separates two ways to call it, and <c>…</c> stands for more of the same.</summary>
    /// <param name="language">The language of the reader.</param>
    public string Parameters(Language language) => _function.Parameters.In(language);

    /// <summary>What it gives, in a sentence.</summary>
    /// <param name="language">The language of the reader.</param>
    public string Documentation(Language language) => _function.Documentation.In(language);
}
