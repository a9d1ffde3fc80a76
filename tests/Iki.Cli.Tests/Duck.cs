using System.Globalization;
using DuckDB.NET.Data;

namespace Iki.Cli.Tests;

/// <summary>DuckDB, another program that reads and writes Parquet.</summary>
internal static class Duck
{
    /// <summary>Writes what a query gives to a file of Parquet.</summary>
    public static string Write(string path, string query, string options = "")
    {
        Rows($"copy ({query}) to '{path}' (format parquet{options})");
        return path;
    }

    /// <summary>What a query gives, each row as its values between bars; <c>∅</c> is null.</summary>
    public static IReadOnlyList<string> Rows(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        do
        {
            while (reader.Read())
            {
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "∅" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
            }
        }
        while (reader.NextResult());

        return rows;
    }
}
