using Iki.Core;
using Iki.Core.Forms;
using Microsoft.Data.Sqlite;

namespace Iki.SampleOffice;

/// <summary>The figures of all offices, in SQLite. Values are texts, so that no digit is lost.</summary>
internal sealed class FigureStore
{
    private readonly string _connection;

    public FigureStore(string path)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = path }.ToString();
        using var connection = new SqliteConnection(_connection);
        connection.Open();
        using var create = new SqliteCommand(
            """
            PRAGMA journal_mode = wal;
            CREATE TABLE IF NOT EXISTS figures (
              catalog TEXT NOT NULL, variable TEXT NOT NULL, item TEXT NOT NULL, period TEXT NOT NULL, office TEXT NOT NULL, value TEXT NOT NULL,
              PRIMARY KEY (catalog, variable, item, period, office))
            """,
            connection);
        create.ExecuteNonQuery();
    }

    public async Task<Checked<DataSet>> Read(Catalog catalog, Period period)
    {
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        await using var command = new SqliteCommand("SELECT variable, item, period, office, value FROM figures WHERE catalog = $catalog", connection);
        command.Parameters.AddWithValue("$catalog", catalog.Id);
        await using var reader = await command.ExecuteReaderAsync();
        return await DataSet.FromReaderAsync(catalog, period, reader, name: "figures");
    }

    /// <summary>Puts the figures of a form in the place of those that were there; one that was left blank is deleted.</summary>
    public async Task Save(FigureForm form)
    {
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        await using var all = await connection.BeginTransactionAsync();
        foreach (var row in form.Rows())
        {
            await using var command = new SqliteCommand(
                row.Value is null
                    ? "DELETE FROM figures WHERE (catalog, variable, item, period, office) = ($catalog, $variable, $item, $period, $office)"
                    : "INSERT OR REPLACE INTO figures VALUES ($catalog, $variable, $item, $period, $office, $value)",
                connection,
                (SqliteTransaction)all);
            (string, string?)[] values = [("$catalog", form.Catalog.Id), ("$variable", row.Variable), ("$item", row.Item ?? ""), ("$period", row.Period), ("$office", row.Office), ("$value", row.Value)];
            foreach (var (name, value) in values) command.Parameters.AddWithValue(name, (object?)value ?? DBNull.Value);
            await command.ExecuteNonQueryAsync();
        }

        await all.CommitAsync();
    }
}
