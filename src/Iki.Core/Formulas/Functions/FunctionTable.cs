using System.Collections.Frozen;

namespace Iki.Core.Formulas.Functions;

/// <summary>Every function of the language (docs/formula-syntax.md, Functions). Each has a file of its own, which is all there is to it.</summary>
internal static partial class FunctionTable
{
    private static readonly FrozenDictionary<string, FunctionDefinition> ByName;

    // Runs when the fields of all files have their values.
    static FunctionTable()
    {
        Rows = [.. Defined.Functions.OrderBy(f => f.Place)];
        ByName = Rows
            .SelectMany(f => new[] { f.Name.English, f.Name.Indonesian }.Distinct(StringComparer.OrdinalIgnoreCase).Select(n => (Name: n, Function: f)))
            .ToFrozenDictionary(p => p.Name, p => p.Function, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The functions, in the order of the documentation.</summary>
    public static IReadOnlyList<FunctionDefinition> Rows { get; }

    /// <summary>Every name, of both languages.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    public static FunctionDefinition? Find(string name) => ByName.GetValueOrDefault(name);

    private static FunctionDefinition Define(FunctionDefinition function)
    {
        Defined.Functions.Add(function);
        return function;
    }

    // Apart, because it is needed before the fields of this class have their values.
    private static class Defined
    {
        public static readonly List<FunctionDefinition> Functions = [];
    }
}
