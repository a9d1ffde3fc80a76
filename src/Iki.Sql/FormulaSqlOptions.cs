using Iki.Core;

namespace Iki.Sql;

/// <summary>From which table a formula takes its figures, and what its result is like.</summary>
public sealed record FormulaSqlOptions
{
    /// <summary>The database.</summary>
    public SqlDialect Dialect { get; init; }

    /// <summary>The table or view with a row for each result, and a column for each input: a name, quoted as it is written into the statement.</summary>
    public required string Table { get; init; }

    /// <summary>The schema of the table; null for the one that the connection looks in.</summary>
    public string? Schema { get; init; }

    /// <summary>The columns that the statement hands on before the result, such as a key; empty for none.</summary>
    public EquatableList<string> Keys { get; init; } = [];

    /// <summary>The column of an input, by the name that <see cref="Formula.Inputs"/> has; an input that is not listed has a column of its own name.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>The decimals of the value, 0 … 12; null for at most 28 significant digits.</summary>
    public int? Decimals { get; init; }

    /// <summary>How the value is rounded.</summary>
    public RoundingMode Rounding { get; init; }
}
