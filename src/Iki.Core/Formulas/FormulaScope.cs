using System.Text.Json.Serialization;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core;

/// <summary>The names a formula may use. Immutable; names compare ordinal, ignoring case, in every culture.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class FormulaScope
{
    // What an indicator adds to the names of its catalog is a scope around which those are; they need not be copied.
    private readonly FormulaScope? _outer;

    // A hundred thousand indicators have some names each, which are found as fast without a dictionary: one of the two is null.
    private readonly FormulaSymbol[]? _few;
    private readonly Dictionary<string, FormulaSymbol>? _symbols;

    private FormulaScope(IEnumerable<FormulaSymbol> symbols, bool isOpen, EquatableList<HostFunction> functions)
    {
        Functions = functions;
        Symbols = symbols.ToEquatableList();
        _symbols = Symbols.ToDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);
        IsOpen = isOpen;
    }

    private FormulaScope(FormulaScope? outer, IReadOnlyCollection<FormulaSymbol> symbols)
    {
        _outer = outer;
        if (symbols.Count <= Few) _few = First(symbols, outer);
        else _symbols = FirstByName(symbols, outer);
        Functions = outer?.Functions ?? [];
        IsOpen = outer?.IsOpen ?? false;
    }

    private const int Few = 8;

    /// <summary>
    /// The scope in which nothing needs declaring: every name is a variable without a unit whose figures are summed.
    /// </summary>
    public static FormulaScope Open { get; } = new([], isOpen: true, []);

    /// <summary>The declared names, in the order given.</summary>
    public EquatableList<FormulaSymbol> Symbols => field ??= (_outer is null ? Own : _outer.Symbols.Concat(Own)).ToEquatableList();

    /// <summary>Whether names that are not declared are accepted as variables.</summary>
    public bool IsOpen { get; }

    /// <summary>The functions that the host has added.</summary>
    public EquatableList<HostFunction> Functions { get; }

    /// <summary>A scope in which only the given names are known.</summary>
    /// <param name="symbols">The names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="symbols"/> is null.</exception>
    /// <exception cref="ArgumentException">Two symbols have the same name.</exception>
    public static FormulaScope Of(IEnumerable<FormulaSymbol> symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        symbols = symbols.WithoutNull(nameof(symbols));
        return new FormulaScope(symbols, isOpen: false, []);
    }

    /// <summary>A scope in which only the given names are known; of symbols with the same name the first counts.</summary>
    internal static FormulaScope OfFirst(IReadOnlyCollection<FormulaSymbol> symbols) => new(outer: null, symbols);

    /// <summary>This scope and the given names; of symbols with the same name the first counts, and those of this scope are first.</summary>
    internal FormulaScope Plus(IReadOnlyCollection<FormulaSymbol> symbols) => new(this, symbols);

    private IReadOnlyCollection<FormulaSymbol> Own => _few is null ? _symbols!.Values : _few;

    private static FormulaSymbol[] First(IReadOnlyCollection<FormulaSymbol> symbols, FormulaScope? outer)
    {
        var (first, count) = (new FormulaSymbol[symbols.Count], 0);
        foreach (var symbol in symbols)
        {
            if (outer?.Declared(symbol.Name) is null && Find(first.AsSpan(0, count), symbol.Name) is null) first[count++] = symbol;
        }

        return count == first.Length ? first : first[..count];
    }

    private static FormulaSymbol? Find(ReadOnlySpan<FormulaSymbol> symbols, string name)
    {
        foreach (var symbol in symbols)
        {
            if (symbol.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return symbol;
        }

        return null;
    }

    private static Dictionary<string, FormulaSymbol> FirstByName(IReadOnlyCollection<FormulaSymbol> symbols, FormulaScope? outer)
    {
        var first = new Dictionary<string, FormulaSymbol>(symbols.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var symbol in symbols)
        {
            if (outer?.Declared(symbol.Name) is null) first.TryAdd(symbol.Name, symbol);
        }

        return first;
    }

    /// <summary>A scope in which only the given variables are known: <c>Of(("hadir", "orang"), ("hari", "hari"))</c>.</summary>
    /// <param name="variables">Each name with its unit; null where it has none that is declared.</param>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    /// <example>
    /// <code>
    /// var scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"));
    /// Console.WriteLine(Formula.Compile("hadir / pegwai", scope).Diagnostics[0].Code);   // IKI2001
    /// </code>
    /// </example>
    public static FormulaScope Of(params ReadOnlySpan<(string Name, string? Unit)> variables)
    {
        Elements.ThrowIfNull(variables, nameof(variables));
        var symbols = new List<FormulaSymbol>(variables.Length);
        foreach (var (name, unit) in variables) symbols.Add(new FormulaSymbol { Name = name, Unit = unit });
        return Of(symbols);
    }

    /// <summary>A scope that knows the given names and accepts every other as an undeclared variable.</summary>
    /// <param name="symbols">The names with further properties.</param>
    /// <exception cref="ArgumentNullException"><paramref name="symbols"/> is null.</exception>
    /// <exception cref="ArgumentException">Two symbols have the same name.</exception>
    public static FormulaScope OpenWith(IEnumerable<FormulaSymbol> symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        symbols = symbols.WithoutNull(nameof(symbols));
        // Without declarations, a variable may have any items that its figures name.
        return new FormulaScope(symbols.Select(s => s with { HasOpenItems = s.Items.Count == 0 }), isOpen: true, []);
    }

    /// <summary>This scope with one more function.</summary>
    /// <param name="function">The function.</param>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Its name is taken, is reserved or is not one, or it takes fewer than 0 or more than 255 arguments.
    /// </exception>
    public FormulaScope With(HostFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        var name = function.Name;
        if (!NameText.IsPlain(name) || ReservedWords.Find(name) is not null)
        {
            throw new ArgumentException($"'{name}' cannot be the name of a function.", nameof(function));
        }

        if (FunctionTable.Find(name) is not null || FindFunction(name) is not null)
        {
            throw new ArgumentException($"The function name '{name}' is taken.", nameof(function));
        }

        if (function.MinArguments < 0 || function.MaxArguments < function.MinArguments || function.MaxArguments > 255)
        {
            throw new ArgumentException("A function takes 0 to 255 arguments, and its most are not below its least.", nameof(function));
        }

        return new FormulaScope(Symbols, IsOpen, [.. Functions, function]);
    }

    internal FormulaScope With(IEnumerable<HostFunction> functions) => functions.Aggregate(this, (scope, function) => scope.With(function));

    internal HostFunction? FindFunction(string name) =>
        Functions.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>How many arguments a function takes; null where there is no such function.</summary>
    internal (int Least, int Most)? Takes(string function) =>
        FunctionTable.Find(function) is { } row ? (row.Least, row.Most)
        : FindFunction(function) is { } host ? (host.MinArguments, host.MaxArguments)
        : null;

    internal FormulaSymbol? Find(string name) => Declared(name) ?? (IsOpen ? new FormulaSymbol { Name = name, HasOpenItems = true } : null);

    internal FormulaSymbol? Declared(string name) => (_few is null ? _symbols!.GetValueOrDefault(name) : Find(_few, name)) ?? _outer?.Declared(name);
}
