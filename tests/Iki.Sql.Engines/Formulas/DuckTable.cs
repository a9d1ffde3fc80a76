using DuckDB.NET.Data;

namespace Iki.Sql.Engines.Formulas;

/// <summary>The table in DuckDB, whose figures have at most 26 digits before the point and 12 behind it.</summary>
internal sealed class DuckTable : IDatabase
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckTable() => _connection.Open();

    public SqlDialect Dialect => SqlDialect.DuckDb;

    public void Fill(IReadOnlyList<string?[]> rows, int columns)
    {
        Execute($"CREATE OR REPLACE TABLE t (k int{string.Concat(Enumerable.Range(0, columns).Select(c => $", c{c} DECIMAL(38,12)"))})");
        Execute($"INSERT INTO t VALUES {string.Join(", ", rows.Select((r, i) => $"({i}{string.Concat(r.Select(d => d is null ? ", NULL" : $", '{d}'"))})"))}");
    }

    public IReadOnlyList<string> Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT * FROM ({sql}) AS r ORDER BY k";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(SqlOutcome.Of(reader));
        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
