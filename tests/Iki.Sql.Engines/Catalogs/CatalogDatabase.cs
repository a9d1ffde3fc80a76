using System.Globalization;
using System.Text;
using Iki.Core;
using Iki.Sql.Engines.Formulas;
using Iki.Sql.Figures;
using Npgsql;

namespace Iki.Sql.Engines.Catalogs;

/// <summary>A database with the offices of a catalog and its figures.</summary>
internal sealed class CatalogDatabase : IDisposable
{
    private readonly NpgsqlConnection _connection;

    public CatalogDatabase(Postgres postgres, CatalogEvaluator evaluator)
    {
        _connection = postgres.OpenEmpty();
        Postgres.Execute(_connection, CatalogSql.Tables);
        Postgres.Execute(_connection, CatalogSql.Offices(evaluator.Catalog));
    }

    public NpgsqlConnection Connection => _connection;

    /// <summary>Puts figures into the table of observations.</summary>
    public void Add(DataSet data)
    {
        using (var writer = _connection.BeginTextImport("COPY iki_observation (variable, item, starts, months, office, value, text_value, source) FROM STDIN"))
        {
            foreach (var observation in data.Observations) writer.Write(LineOf(observation, data.Office));
        }

        Postgres.Execute(_connection, "ANALYZE");
    }

    /// <summary>Runs a statement that gives results; each as <c>office, period, indicator</c> with its outcome as text.</summary>
    public Dictionary<(string Office, string Period, string Id), string> Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        using var reader = command.ExecuteReader();
        var results = new Dictionary<(string, string, string), string>();
        while (reader.Read()) results.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)), SqlOutcome.Of(reader));
        return results;
    }

    public void Dispose() => _connection.Dispose();

    private static string LineOf(Observation observation, string own)
    {
        var value = observation.Value is { Problem: null } figure ? figure.Value.ToString("G0", CultureInfo.InvariantCulture) : null;
        string?[] cells =
        [
            observation.Variable, observation.Item ?? "", observation.Period.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Months.In(observation.Period.Length).ToString(CultureInfo.InvariantCulture), observation.Office ?? own, value, observation.Text, observation.Source,
        ];
        return new StringBuilder().AppendJoin('\t', cells.Select(c => c is null ? "\\N" : c.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n"))).Append('\n').ToString();
    }
}
