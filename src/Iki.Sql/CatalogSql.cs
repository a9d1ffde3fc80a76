using System.Globalization;
using System.Text;
using Iki.Core;
using Iki.Sql.Catalogs;
using Iki.Sql.Dialects;
using Iki.Sql.Figures;

namespace Iki.Sql;

/// <summary>
/// A catalog as SQL for PostgreSQL: the tables that its figures are in, and a statement or a view that gives what
/// <see cref="CatalogEvaluator.Evaluate(DataSet, Period?, string?, bool)"/> gives, for many offices and periods at once.
/// </summary>
/// <remarks>Nothing is connected to and nothing is run here: the result is text.</remarks>
public static class CatalogSql
{
    /// <summary>
    /// The tables: <c>iki_office</c>, <c>iki_observation</c> and <c>iki_period</c>, of which the last is needed by views alone. Their columns are
    /// described in the guide "In the database".
    /// </summary>
    public static string Tables => FigureTables.Definition + "\n" + PeriodTable;

    private const string PeriodTable =
        """
        CREATE TABLE iki_period (
          period text PRIMARY KEY,
          first_month int NOT NULL,
          months int NOT NULL CHECK (months IN (1, 3, 6, 12)),
          last_day date NOT NULL
        );
        """;

    /// <summary>A statement that puts the offices of a catalog into their table.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static string Offices(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return FigureTables.InsertOffices(catalog);
    }

    /// <summary>A statement that puts periods into their table, which says of which periods a view gives results.</summary>
    /// <param name="periods">The periods; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no period, or one was never set.</exception>
    public static string Periods(IEnumerable<Period> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        return $"INSERT INTO iki_period (period, first_month, months, last_day) VALUES\n{RowsOf(periods)};";
    }

    /// <summary>The results of a catalog for offices and periods, as one statement that reads the observations once.</summary>
    /// <param name="evaluator">The catalog.</param>
    /// <param name="periods">The periods; those of the table <c>iki_period</c> when not given, or none are.</param>
    /// <param name="offices">The offices, as data name them; those of the table <c>iki_office</c> when not given, or none are.</param>
    /// <param name="indicators">The ids of the only indicators or measures that are wanted; all when not given, or none are.</param>
    /// <returns>
    /// The statement. Its columns are <c>office</c>, <c>period</c>, <c>indicator</c>, <c>unit</c>, and those of <see cref="FormulaSql.Select"/>. Warnings name what
    /// is left to the library (IKI9504), and why. Where all is left to it, there is no statement, and they are errors.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    /// <exception cref="ArgumentException">A period was never set; or the catalog has no such indicator or office.</exception>
    public static Checked<CatalogStatement> Results(
        CatalogEvaluator evaluator, IEnumerable<Period>? periods = null, IEnumerable<string>? offices = null, IEnumerable<string>? indicators = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        Period[] asked = [.. periods ?? []];
        var times = asked.Length == 0 ? "iki_period AS p" : $"(VALUES\n    {RowsOf(asked)}\n  ) AS p(period, first_month, months, last_day)";
        var names = (offices ?? []).Select(o => Quoting.Text(OfficeOf(evaluator.Catalog, o))).ToArray();
        var where = names.Length == 0 ? "" : $"\n  WHERE o.office IN ({string.Join(", ", names)})";
        return CatalogQuery.Of(evaluator, CellsOf(times, where), WantedOf(evaluator, [.. indicators ?? []]));
    }

    /// <summary>
    /// A script for an empty schema: the tables, the offices of the catalog, and a view <c>iki_result</c> with the results for all offices of <c>iki_office</c> and all
    /// periods of <c>iki_period</c>.
    /// </summary>
    /// <param name="evaluator">The catalog.</param>
    /// <param name="schema">The schema, which is made where there is none.</param>
    /// <param name="indicators">The ids of the only indicators or measures that are wanted; all when not given, or none are.</param>
    /// <returns>The script; as for <see cref="Results"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> or <paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentException">The schema has no name or a NUL in it; or the catalog has no such indicator.</exception>
    public static Checked<CatalogStatement> Views(CatalogEvaluator evaluator, string schema, IEnumerable<string>? indicators = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(schema);
        var name = Quoting.Name(schema);
        var results = Results(evaluator, indicators: indicators);
        if (results.ValueOrNull is not { } statement) return results;
        string[] script =
        [
            $"CREATE SCHEMA IF NOT EXISTS {name};", $"SET search_path TO {name};", Tables, Offices(evaluator.Catalog), $"CREATE VIEW iki_result AS\n{statement.Text};",
        ];
        return Checked.Of(statement with { Text = string.Join("\n", script) }, results.Diagnostics);
    }

    private static string OfficeOf(Catalog catalog, string office) =>
        catalog.FindOffice(office).ValueOrNull ?? throw new ArgumentException($"The catalog has no office '{office}'.", nameof(office));

    private static string CellsOf(string periods, string where) => $"""
          SELECT row_number() OVER ()::int AS cell, o.office, o.number AS office_number, o.last AS office_last, p.period, p.first_month, p.months, p.last_day
          FROM iki_office AS o CROSS JOIN {periods}{where}
        """;

    private static string RowsOf(IEnumerable<Period> periods)
    {
        var text = new StringBuilder();
        foreach (var period in periods.Distinct())
        {
            if (period == default) throw new ArgumentException("A period was never set.", nameof(periods));
            text.Append(text.Length == 0 ? "" : ", ").Append(string.Create(
                CultureInfo.InvariantCulture, $"('{period}', {Months.Of(period.FirstDay)}, {Months.In(period.Length)}, date '{period.LastDay:yyyy-MM-dd}')"));
        }

        return text.Length > 0 ? text.ToString() : throw new ArgumentException("There is no period.", nameof(periods));
    }

    private static HashSet<string>? WantedOf(CatalogEvaluator evaluator, string[] indicators)
    {
        if (indicators.Length == 0) return null;
        var known = CatalogRow.Of(evaluator).SelectMany(r => new[] { r.Id, r.Indicator.Id }).ToHashSet(StringComparer.Ordinal);
        var wanted = indicators.ToHashSet(StringComparer.Ordinal);
        return wanted.FirstOrDefault(i => !known.Contains(i)) is { } unknown
            ? throw new ArgumentException($"The catalog has no indicator of the id '{unknown}'.", nameof(indicators))
            : wanted;
    }
}
