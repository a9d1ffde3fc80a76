using System.Collections.Frozen;

namespace Iki.Core.Formulas;

/// <summary>The names a formula may use. Immutable; names compare ordinal, ignoring case, in every culture.</summary>
public sealed class FormulaScope
{
    private readonly FrozenDictionary<string, FormulaSymbol> _symbols;

    private FormulaScope(IEnumerable<FormulaSymbol> symbols, bool isOpen)
    {
        Symbols = symbols.ToEquatableList();
        _symbols = Symbols.ToFrozenDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);
        IsOpen = isOpen;
    }

    /// <summary>
    /// The scope in which nothing needs declaring: every name is a variable without a unit whose figures are summed.
    /// </summary>
    public static FormulaScope Open { get; } = new([], isOpen: true);

    /// <summary>The declared names, in the order given.</summary>
    public EquatableList<FormulaSymbol> Symbols { get; }

    /// <summary>Whether names that are not declared are accepted as variables.</summary>
    public bool IsOpen { get; }

    /// <summary>A scope in which only the given names are known.</summary>
    /// <param name="symbols">The names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="symbols"/> is null.</exception>
    /// <exception cref="ArgumentException">Two symbols have the same name.</exception>
    public static FormulaScope Of(IEnumerable<FormulaSymbol> symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        return new FormulaScope(symbols, isOpen: false);
    }

    /// <summary>A scope that knows the given names and accepts every other as an undeclared variable.</summary>
    /// <param name="symbols">The names of which more is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="symbols"/> is null.</exception>
    /// <exception cref="ArgumentException">Two symbols have the same name.</exception>
    public static FormulaScope OpenWith(IEnumerable<FormulaSymbol> symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        // Where nothing need be declared, a variable may have whatever items its figures name.
        return new FormulaScope(symbols.Select(s => s with { HasOpenItems = s.Items.Count == 0 }), isOpen: true);
    }

    internal FormulaSymbol? Find(string name) => _symbols.TryGetValue(name, out var symbol) ? symbol
        : IsOpen ? new FormulaSymbol { Name = name, HasOpenItems = true }
        : null;
}
