namespace Iki.Sql.Engines.Formulas;

/// <summary>A database with one table of figures: its rows are numbered, and its columns are called c0, c1, …</summary>
internal interface IDatabase : IDisposable
{
    SqlDialect Dialect { get; }

    /// <summary>Fills the table anew: a row for each, with the digits of its figures; null where one is missing.</summary>
    void Fill(IReadOnlyList<string?[]> rows, int columns);

    /// <summary>Runs a statement, and gives each row that it gives as text, in the order of the rows.</summary>
    IReadOnlyList<string> Run(string sql);
}
