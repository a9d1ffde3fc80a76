using Iki.Core;
using Iki.Core.Forms;
using Microsoft.Data.Sqlite;

namespace Iki.SampleOffice;

/// <summary>The figures of all offices, in SQLite. Values are texts, so that no digit is lost; a realization in words has a column of its own.</summary>
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
              catalog TEXT NOT NULL, variable TEXT NOT NULL, item TEXT NOT NULL, period TEXT NOT NULL, office TEXT NOT NULL, value TEXT, text TEXT,
              PRIMARY KEY (catalog, variable, item, period, office))
            """,
            connection);
        create.ExecuteNonQuery();
    }

    public async Task<Checked<DataSet>> Read(Catalog catalog, Period period)
    {
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        await using var command = new SqliteCommand("SELECT variable, item, period, office, value, text FROM figures WHERE catalog = $catalog", connection) { Parameters = { new("$catalog", catalog.Id) } };
        await using var reader = await command.ExecuteReaderAsync();
        return await DataSet.FromReaderAsync(catalog, period, reader, name: "figures");
    }

    /// <summary>Puts figures in the place of those that were there, and takes out those that are blank now; what is named in neither stays.</summary>
    public async Task Save(DataSet figures, IEnumerable<FigureFieldKey> blank)
    {
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        await using var all = connection.BeginTransaction();
        foreach (var key in blank) await Run("DELETE FROM figures WHERE (catalog, variable, item, period, office) = ($catalog, $variable, $item, $period, $office)", key.Variable, key.Item, key.Period, key.Office);
        foreach (var given in figures.Observations) await Run("INSERT OR REPLACE INTO figures VALUES ($catalog, $variable, $item, $period, $office, $value, $text)", given.Variable, given.Item, given.Period, given.Office ?? figures.Office, TextOf(given.Value), given.Text);
        await all.CommitAsync();

        async Task Run(string sql, string variable, string? item, Period period, string office, string? value = null, string? words = null)
        {
            await using var command = new SqliteCommand(sql, connection, all);
            (string, string?)[] values = [("$catalog", figures.CatalogId), ("$variable", variable), ("$item", item ?? ""), ("$period", $"{period}"), ("$office", office), ("$value", value), ("$text", words)];
            foreach (var (name, text) in values) command.Parameters.AddWithValue(name, (object?)text ?? DBNull.Value);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string? TextOf(Figure? figure) => figure is { } given && given.Value.TryToDecimal(out var number) ? Figure.Write(number) : null;
}
