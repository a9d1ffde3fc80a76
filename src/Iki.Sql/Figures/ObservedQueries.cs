using System.Globalization;
using Iki.Sql.Dialects;

namespace Iki.Sql.Figures;

/// <summary>From cells to the observations that each input has in each of them.</summary>
/// <param name="cells">The relation of cells.</param>
/// <param name="parts">What is asked for.</param>
/// <param name="columns">The observations of it.</param>
/// <param name="areOfficesDeclared">Whether the catalog declares its offices, so that all of them are known.</param>
internal sealed class ObservedQueries(string cells, FigurePart[] parts, IReadOnlyList<FigureColumn> columns, bool areOfficesDeclared)
{
    /// <summary>Whether it is said of any part how often it is observed.</summary>
    public bool HasExpected => parts.Any(p => p.IsExpected);

    /// <summary>What is asked for, with its policies.</summary>
    public NamedQuery Parts()
    {
        var empty = $"({string.Join(", ", FigurePart.Columns.Select(c => $"NULL::{c.Type}"))})";
        return Rows("iki_part", FigurePart.Columns.Select(c => c.Name), [empty, .. parts.Select(p => p.Row())], "input");
    }

    /// <summary>The observations that are needed, and what is asked of each figure.</summary>
    public NamedQuery Columns() => Rows(
        "iki_column",
        ["col", "variable", "item", "least", "most", "is_whole", "is_expected"],
        ["(NULL::int, NULL::text, NULL::text, NULL::numeric, NULL::numeric, NULL::boolean, NULL::boolean)", .. columns.Select(RowOf)],
        "col");

    /// <summary>
    /// The months that each part has in each cell; none where the calendar has no such time, or where months that are no period have none before them. A part in a
    /// cell is a <c>place</c>, and the offices of a cell are an <c>upper</c>: of one column, a database knows better than of three how many rows a join has.
    /// </summary>
    public NamedQuery Spans() => new("iki_span", $"""
          SELECT place, cell, part, col, upper, upper * {Many} + col AS source, office_number, CASE WHEN first >= 12 THEN first::int END AS first, months, is_total, every, is_filled
          FROM (
            SELECT c.cell::bigint * {parts.Length.ToString(CultureInfo.InvariantCulture)} + p.part AS place, c.cell, p.part, p.col, {Upper("c")} AS upper, c.office_number,
              p.is_total, p.every, p.every > 0 AND p.absent = 'zero' AND p.over_time <> 'latest' AS is_filled,
              CASE p.at
                WHEN 'current' THEN c.first_month
                WHEN 'previous' THEN CASE WHEN c.months IN (1, 3, 6, 12) THEN c.first_month - p.back * c.months END
                WHEN 'last year' THEN c.first_month - 12
                ELSE c.first_month - c.first_month % 12
              END AS first,
              CASE p.at WHEN 'year to date' THEN c.first_month % 12 + c.months ELSE c.months END AS months
            FROM {cells} AS c CROSS JOIN iki_part AS p
          ) AS s
        """);

    /// <summary>The offices below those of the cells, themselves among them.</summary>
    public NamedQuery Below() => new("iki_below", $"""
          SELECT {Upper("u")} AS upper, o.office, o.number, o.last
          FROM (SELECT DISTINCT office_number, office_last FROM {cells}) AS u
          JOIN iki_office AS o ON o.number BETWEEN u.office_number AND u.office_last
        """, IsKept: true);

    /// <summary>The time that observations are needed of: one that reaches into the first month starts up to eleven months before it.</summary>
    public NamedQuery Reach() => new("iki_reach", """
          SELECT make_date(since / 12, since % 12 + 1, 1) AS since, make_date(until / 12, until % 12 + 1, 1) AS until
          FROM (SELECT greatest(min(first) - 11, 12) AS since, max(first + months - 1) AS until FROM iki_span) AS r
        """);

    /// <summary>
    /// The observations, each with the one after it of the same office. Of those that say the same twice the last stays; those that contradict each other, that are
    /// of a part of a period of which there is one too, or that break a bound have to be refused where they are needed.
    /// </summary>
    public NamedQuery Entries() => new("iki_entry", """
          SELECT col, number, last, first, months, value, is_text, next_first,
            is_outside OR coalesce(next_first = first AND next_months = months, false) OR coalesce(first < end_before, false) AS is_refused
          FROM (
            SELECT e.*, lead(first) OVER w AS next_first, lead(months) OVER w AS next_months, lead(value) OVER w AS next_value,
              max(first + months) OVER (w GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS end_before
            FROM (
              SELECT c.col, o.number, o.last, extract(year FROM b.starts)::int * 12 + extract(month FROM b.starts)::int - 1 AS first, b.months::int AS months,
                b.value, b.text_value IS NOT NULL AS is_text,
                coalesce(b.value < c.least, false) OR coalesce(b.value > c.most, false) OR coalesce(c.is_whole AND b.value <> trunc(b.value), false) AS is_outside
              FROM iki_column AS c
              JOIN iki_observation AS b ON b.variable = c.variable AND b.item = c.item
              JOIN (SELECT DISTINCT office, number, last FROM iki_below) AS o ON o.office = b.office
              WHERE (b.value IS NOT NULL OR b.text_value IS NOT NULL)
                AND (c.is_expected OR b.starts BETWEEN (SELECT since FROM iki_reach) AND (SELECT until FROM iki_reach))
            ) AS e
            WINDOW w AS (PARTITION BY col, number ORDER BY first, months DESC)
          ) AS e
          WHERE NOT coalesce(next_first = first AND next_months = months AND next_value = value, false)
        """, IsKept: true);

    /// <summary>How many offices without others below them each office has, itself among them, through how many there are up to it.</summary>
    public NamedQuery Leaves() => new("iki_leaves", """
          SELECT o.number, o.last, e.upto - o.upto + o.leaf AS leaves
          FROM (SELECT number, last, leaf, sum(leaf) OVER (ORDER BY number) AS upto FROM (SELECT number, last, (number = last AND number > 0)::int AS leaf FROM iki_office) AS l) AS o
          JOIN (SELECT number, sum((number = last AND number > 0)::int) OVER (ORDER BY number) AS upto FROM iki_office) AS e ON e.number = o.last
        """);

    /// <summary>
    /// Who ever reported, of an office and those below it: how many they are, how many of them have none below them, and whether one is above another. The last
    /// observation of an office stands for it.
    /// </summary>
    public NamedQuery Expected() => new("iki_expected", $"""
          SELECT b.upper, r.col, count(*) AS offices, count(*) FILTER (WHERE r.is_leaf) AS leaves, bool_or(r.is_nested) AS is_nested
          FROM (
            SELECT e.col, e.number, {(areOfficesDeclared ? "e.number = e.last AND e.number > 0" : "false")} AS is_leaf,
              coalesce(lead(e.number) OVER (PARTITION BY e.col ORDER BY e.number) <= e.last, false) AS is_nested
            FROM iki_entry AS e JOIN iki_column AS c ON c.col = e.col
            WHERE e.next_first IS NULL AND c.is_expected
          ) AS r
          JOIN iki_below AS b ON b.number = r.number
          GROUP BY b.upper, r.col
        """);

    /// <summary>
    /// The observations of each part in each cell. Where the figure of an office contains those below it, such a one is there without number and value. Periods
    /// that are expected have a row without an office where absent figures count as 0, so that there is something to count in.
    /// </summary>
    public NamedQuery Taken()
    {
        var queries = new List<string>();
        if (parts.Any(p => !p.IsTotal)) queries.Add($"{Observed("e.number, e.value, false AS is_contained")}\n  WHERE NOT s.is_total");
        if (parts.Any(p => p.IsTotal))
        {
            queries.Add($"""
                  SELECT place, first, months, is_refused, is_text, is_latest AND NOT is_contained AS is_latest,
                    CASE WHEN NOT is_contained THEN number END AS number, CASE WHEN NOT is_contained THEN value END AS value, is_contained
                  FROM (
                  {Observed(IsContained)}
                  WHERE s.is_total
                  ) AS t
                """);
        }

        if (parts.Any(p => p.IsFilled)) queries.Add(Filled);
        return new NamedQuery("iki_taken", string.Join("\n  UNION ALL\n", queries));
    }

    // The offices above one stand before it in the order of numbers, and those of them that have it below them reach beyond it.
    private const string IsContained = """
        e.number, e.value,
            coalesce(max(e.last) OVER (PARTITION BY s.place, e.first, e.months ORDER BY e.number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) >= e.number, false) AS is_contained
        """;

    private const string Filled = """
          SELECT place, first, every, false, false, false, NULL, NULL, false
          FROM (
            SELECT s.place, (s.first + s.every - 1) / s.every * s.every + n * s.every AS first, s.every, s.first + s.months AS until
            FROM iki_span AS s CROSS JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) AS k(n)
            WHERE s.is_filled
          ) AS f
          WHERE first + every <= until
        """;

    private string Observed(string more) => $"""
          SELECT s.place, e.first, e.months, e.is_refused OR e.first < s.first OR e.first + e.months > s.first + s.months AS is_refused,
            e.is_text, e.next_first IS NULL OR e.next_first >= s.first + s.months AS is_latest, {more}
          FROM iki_span AS s
          JOIN (SELECT b.upper * {Many} + e.col AS source, e.* FROM iki_below AS b JOIN iki_entry AS e ON e.number = b.number) AS e
            ON e.source = s.source AND e.first < s.first + s.months AND e.first + e.months > s.first
        """;

    // A cell has an office with all below it, or alone.
    private static string Upper(string cells) => $"{cells}.office_number::bigint * 2 + ({cells}.office_number = {cells}.office_last)::int";

    // Who asks for a column and whom it is asked of are one number, so that observations are not joined to cells by the column alone.
    private string Many => Math.Max(columns.Count, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Rows as a query; the first gives the types, and is left out.</summary>
    private static NamedQuery Rows(string name, IEnumerable<string> columns, IEnumerable<string> rows, string key) =>
        new(name, $"  SELECT * FROM (VALUES\n    {string.Join(",\n    ", rows)}\n  ) AS v({string.Join(", ", columns)}) WHERE {key} IS NOT NULL", IsKept: true);

    private static string RowOf(FigureColumn column)
    {
        var (whole, expected) = (column.IsWhole ? "true" : "false", column.IsExpected ? "true" : "false");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"({column.Number}, {Quoting.Text(column.Variable)}, {Quoting.Text(column.Item)}, {Bound(column.Min)}, {Bound(column.Max)}, {whole}, {expected})");
    }

    private static string Bound(decimal? bound) => bound is { } number ? number.ToString(CultureInfo.InvariantCulture) : "NULL";
}
