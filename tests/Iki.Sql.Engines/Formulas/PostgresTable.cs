using Npgsql;

namespace Iki.Sql.Engines.Formulas;

/// <summary>The table in PostgreSQL.</summary>
internal sealed class PostgresTable(NpgsqlConnection connection) : IDatabase
{
    public SqlDialect Dialect => SqlDialect.PostgreSql;

    public void Fill(IReadOnlyList<string?[]> rows, int columns)
    {
        Postgres.Execute(connection, $"DROP TABLE IF EXISTS t; CREATE TABLE t (k int{string.Concat(Enumerable.Range(0, columns).Select(c => $", c{c} numeric"))})");
        using var copy = connection.BeginTextImport("COPY t FROM STDIN");
        for (var row = 0; row < rows.Count; row++) copy.Write($"{row}{string.Concat(rows[row].Select(d => $"\t{d ?? "\\N"}"))}\n");
    }

    public IReadOnlyList<string> Run(string sql)
    {
        using var command = new NpgsqlCommand($"SELECT * FROM ({sql}) AS r ORDER BY k", connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(SqlOutcome.Of(reader));
        return rows;
    }

    public void Dispose() => connection.Dispose();
}
