namespace Iki.Sql.Figures;

/// <summary>From the totals of items to those of inputs.</summary>
internal static class TotalQueries
{
    /// <summary>One row for each input in each cell: the sum of its items, or itself.</summary>
    /// <param name="parts">What is asked for.</param>
    public static NamedQuery Total(FigurePart[] parts)
    {
        var most = parts.GroupBy(p => p.Input.Number).Select(g => g.Count()).DefaultIfEmpty(1).Max();
        return new NamedQuery(FigureQuery.Result, $"""
              SELECT cell, input, status,
                CASE WHEN status = 0 THEN numerator END AS numerator, CASE WHEN status = 0 THEN denominator END AS denominator,
                CASE WHEN status = 2 THEN CASE WHEN cardinality(lacking) > 0 THEN lacking ELSE ARRAY[input_name] END ELSE '{"{}"}' END AS missing,
                CASE WHEN status = 1 THEN invalid END AS invalid,
                CASE WHEN wants_figures AND status <> 1 THEN coalesce(keys, '{"{}"}') END AS keys, CASE WHEN wants_figures AND status <> 1 THEN coalesce(numerators, '{"{}"}') END AS numerators,
                CASE WHEN wants_figures AND status <> 1 THEN coalesce(denominators, '{"{}"}') END AS denominators, CASE WHEN wants_figures AND status <> 1 THEN filled_in END AS filled_in,
                CASE WHEN wants_figures AND status <> 1 THEN lacking END AS lacking, beyond
              FROM (
                SELECT *, (CASE WHEN beyond THEN NULL WHEN NOT has_time THEN 2 WHEN invalid IS NOT NULL THEN 1 WHEN cardinality(lacking) > 0 OR numerator IS NULL THEN 2 ELSE 0 END)::smallint AS status
                FROM (
                  SELECT cell, input, input_name, wants_figures, has_time, beyond, invalid, lacking, filled_in, keys, numerators, denominators, common AS denominator,
                    CASE WHEN cardinality(divisors) = 1 THEN numerator ELSE (SELECT sum(fractions[n][1] * div(common, fractions[n][2])) FROM generate_subscripts(fractions, 1) AS n) END AS numerator
                  FROM (
                    SELECT *, CASE WHEN cardinality(divisors) = 1 THEN divisors[1] ELSE {Fractions.CommonOf("divisors", most)} END AS common
                    FROM (
                    SELECT i.cell, i.input, i.input_name, i.wants_figures, bool_and(i.state <> 'no time') AS has_time, bool_or(i.state = 'beyond') AS beyond,
                      (array_agg(i.name ORDER BY i.part) FILTER (WHERE i.state = 'invalid'))[1] AS invalid,
                      coalesce(array_agg(i.name ORDER BY i.part) FILTER (WHERE i.state = 'lacking' OR (i.state = 'none' AND i.item IS NOT NULL AND i.absent = 'fail')), '{"{}"}') AS lacking,
                      sum(i.numerator) AS numerator, array_agg(DISTINCT i.denominator) AS divisors, array_agg(ARRAY[i.numerator, i.denominator]) AS fractions, {Figures(parts)}
                    FROM iki_item AS i
                    GROUP BY i.cell, i.input, i.input_name, i.wants_figures
                    ) AS t
                  ) AS t
                ) AS t
              ) AS t
            """);
    }

    // Of a sum of items the figures are those of its items; else there is one part, whose figures they are.
    private static string Figures(FigurePart[] parts) => !parts.Any(p => p.Input.WantsFigures)
        ? "NULL::int AS filled_in, NULL::text[] AS keys, NULL::numeric[] AS numerators, NULL::numeric[] AS denominators"
        : $"""
          sum(i.filled_in)::int AS filled_in,
                      {Of("item", "keys")}, {Of("numerator", "numerators")}, {Of("denominator", "denominators")}
        """.TrimStart();

    private static string Of(string single, string all) =>
        $"CASE WHEN bool_or(i.item IS NOT NULL) THEN array_agg(i.{single} ORDER BY i.part) FILTER (WHERE i.numerator IS NOT NULL) ELSE min(i.{all}) END AS {all}";
}
