using System.Data;
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
        // Numbers of any length come as text.
        using var command = new NpgsqlCommand($"SELECT * FROM ({sql}) AS r ORDER BY k", connection) { AllResultTypesAreUnknown = false };
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(SqlOutcome.Of(name =>
            {
                var column = Enumerable.Range(0, reader.FieldCount).FirstOrDefault(i => reader.GetName(i) == name, -1);
                if (column < 0 || reader.IsDBNull(column)) return null;
                return name is "numerator" or "denominator" ? reader.GetFieldValue<System.Numerics.BigInteger>(column) : reader.GetValue(column);
            }));
        }

        return rows;
    }

    public void Dispose() => connection.Dispose();
}
