namespace Iki.Sql.Figures;

/// <summary>From the observations of a part in a cell to its total: offices first, within each observed period, then the periods.</summary>
/// <param name="parts">What is asked for.</param>
internal sealed class SeriesQueries(FigurePart[] parts)
{
    private readonly bool _hasExpected = parts.Any(p => p.IsExpected);
    private readonly bool _hasMeans = parts.Any(p => p.IsMean);
    private readonly bool _wantsFigures = parts.Any(p => p.Input.WantsFigures);

    // How many offices without others below them a figure speaks for; asked only of figures that contain those below.
    private bool CountsLeaves => _hasExpected && parts.Any(p => p.IsTotal);

    /// <summary>Offices combined within each observed period in every way, because few periods are left then.</summary>
    public NamedQuery Periods() => new("iki_months", $"""
          SELECT t.place, t.first, t.months, count(t.number) AS offices, min(t.number) AS first_office, max(t.number) AS last_office, sum(t.value) AS total, min(t.value) AS lowest, max(t.value) AS highest,
            count(*) FILTER (WHERE is_latest) AS latest_offices, sum(t.value) FILTER (WHERE is_latest) AS latest_total,
            min(t.value) FILTER (WHERE is_latest) AS latest_lowest, max(t.value) FILTER (WHERE is_latest) AS latest_highest,
            bool_or(t.is_refused) AS is_refused, bool_or(t.is_text) AS is_text, bool_or(t.is_contained) AS has_contained,
            {(CountsLeaves ? "coalesce(sum(l.leaves) FILTER (WHERE t.number IS NOT NULL), 0)" : "0")} AS leaves
          FROM iki_taken AS t{(CountsLeaves ? " LEFT JOIN iki_leaves AS l ON l.number = t.number" : "")}
          GROUP BY t.place, t.first, t.months
        """);

    /// <summary>
    /// What becomes of each part in each cell. <c>expected</c> is who is expected in each period that is, <c>owed</c> how many figures are absent, and <c>silent</c>
    /// how many offices reported, and not in the period that counts.
    /// </summary>
    public NamedQuery Series() => new("iki_series", $"""
          SELECT *, CASE
              WHEN first IS NULL THEN 'no time'
              WHEN is_text THEN 'beyond'
              WHEN is_refused THEN 'invalid'
              WHEN offices = 0 THEN CASE WHEN absent = 'zero' THEN 'zero' ELSE 'none' END
              WHEN is_rare THEN 'beyond'
              WHEN is_open AND (are_several OR (absent = 'zero' AND owed > 0 AND expected > 1)) THEN 'invalid'
              WHEN absent = 'fail' AND (owed > 0 OR silent > 0) THEN 'lacking'
              ELSE 'computed'
            END AS state
          FROM (
            SELECT *, CASE
                WHEN is_total AND (is_mixed OR silent > 0 OR (has_contained AND over_time IN ('last', 'first', 'latest'))
                  OR (splits > 0 AND (by_count AND is_nested OR over_time = 'latest' OR (is_open AND absent = 'zero' AND owed > 0)))) THEN true
                WHEN splits > 0 AND over_time <> 'latest' AND is_unlike THEN true
                WHEN wants_figures AND over_time = 'latest' AND absent = 'zero' AND owed > 0 THEN true
                ELSE is_mixed AND ((does_overlap AND NOT (over_time = over_offices AND over_time IN ('sum', 'min', 'max') AND NOT wants_figures)) OR (silent > 0 AND absent = 'zero'))
              END AS is_rare
            FROM (
              SELECT *,
                CASE WHEN splits = 0 OR offices = 0 THEN 0 WHEN over_time = 'latest' THEN expected - reporting
                  ELSE splits * expected - CASE WHEN is_total AND NOT by_count THEN leaves ELSE offices END END AS owed,
                CASE WHEN splits = 0 AND over_time = 'last' THEN reporting - last_offices WHEN splits = 0 AND over_time = 'first' THEN reporting - first_offices ELSE 0 END AS silent
              FROM (
                SELECT s.place, s.cell, p.input, s.part, s.first, p.name, p.input_name, p.item, p.over_time, p.over_offices, p.is_total, p.is_open, p.absent, p.every, p.wants_figures,
                  coalesce(o.offices, 0) AS offices, coalesce(o.reporting, 0) AS reporting, o.last_offices, o.first_offices, o.last_first, o.first_first, o.leaves,
                  o.latest_total, o.latest_lowest, o.latest_highest,
                  coalesce(o.are_several, false) AS are_several, coalesce(o.is_refused, false) AS is_refused, coalesce(o.is_text, false) AS is_text, coalesce(o.has_contained, false) AS has_contained,
                  coalesce(o.is_mixed, false) AS is_mixed, coalesce(o.does_overlap, false) AS does_overlap, coalesce(o.shortest <> p.every OR o.longest <> p.every, false) AS is_unlike,
                  {Expectations}
                FROM iki_span AS s
                JOIN iki_part AS p ON p.part = s.part
                LEFT JOIN (
                  SELECT place, sum(offices) AS offices, min(first_office) <> max(last_office) AS are_several, sum(latest_offices) AS reporting, sum(leaves) AS leaves,
                    sum(latest_total) AS latest_total, min(latest_lowest) AS latest_lowest, max(latest_highest) AS latest_highest,
                    (array_agg(offices ORDER BY first DESC) FILTER (WHERE offices > 0))[1] AS last_offices, max(first) FILTER (WHERE offices > 0) AS last_first,
                    (array_agg(offices ORDER BY first) FILTER (WHERE offices > 0))[1] AS first_offices, min(first) FILTER (WHERE offices > 0) AS first_first,
                    bool_or(is_refused) AS is_refused, bool_or(is_text) AS is_text, bool_or(has_contained) AS has_contained,
                    min(months) FILTER (WHERE offices > 0) AS shortest, max(months) FILTER (WHERE offices > 0) AS longest,
                    min(months) FILTER (WHERE offices > 0) <> max(months) FILTER (WHERE offices > 0) AS is_mixed,
                    sum(months) FILTER (WHERE offices > 0) > bit_count(bit_or(((1 << months) - 1) << (first % 12)) FILTER (WHERE offices > 0)::bit(32)) AS does_overlap
                  FROM iki_months GROUP BY place
                ) AS o ON o.place = s.place
        {(_hasExpected ? ExpectationsJoined : "")}
              ) AS s
            ) AS s
          ) AS s
        """);

    // All offices without others below them are expected once one of them reports; those with others below them if they report, unless they report for those.
    private string Expectations => !_hasExpected ? "0 AS splits, 0 AS expected, true AS by_count, false AS is_nested" : """
        CASE WHEN p.every > 0 THEN greatest((s.first + s.months) / p.every - (s.first + p.every - 1) / p.every, 0) ELSE 0 END AS splits,
                  CASE WHEN x.leaves > 0 AND p.is_total THEN l.leaves WHEN x.leaves > 0 THEN l.leaves + x.offices - x.leaves ELSE coalesce(x.offices, 0) END AS expected,
                  coalesce(x.leaves, 0) = 0 AS by_count, coalesce(x.is_nested, false) AS is_nested
        """;

    private const string ExpectationsJoined = """
                LEFT JOIN iki_expected AS x ON p.every > 0 AND x.col = s.col AND x.upper = s.upper
                LEFT JOIN (SELECT number, leaves, last FROM iki_leaves) AS l ON l.number = s.office_number
        """;

    /// <summary>The figure of each period, <c>amount</c> over <c>share</c>, where absent figures count as 0 with <c>zeros</c> of them.</summary>
    public NamedQuery Valued() => new("iki_valued", """
          SELECT place, first, months, over_time, offices = 0 AS is_filled,
            CASE over_offices WHEN 'min' THEN CASE WHEN zeros > 0 THEN least(lowest, 0) ELSE lowest END WHEN 'max' THEN CASE WHEN zeros > 0 THEN greatest(highest, 0) ELSE highest END ELSE coalesce(total, 0) END AS amount,
            CASE over_offices WHEN 'average' THEN (offices + zeros)::numeric ELSE 1 END AS share
          FROM (
            SELECT p.*, s.over_time, s.over_offices, CASE
                WHEN s.absent <> 'zero' OR s.over_time = 'latest' THEN 0
                WHEN s.splits > 0 THEN s.expected - CASE WHEN s.is_total AND NOT s.by_count THEN p.leaves ELSE p.offices END
                WHEN s.over_time = 'last' AND p.first = s.last_first OR s.over_time = 'first' AND p.first = s.first_first THEN s.silent
                ELSE 0
              END AS zeros
            FROM iki_months AS p JOIN iki_series AS s ON s.place = p.place
            WHERE s.state IN ('computed', 'lacking')
          ) AS v
          WHERE offices + zeros > 0
        """);

    /// <summary>One number for each part, as a fraction: the figures of its periods over what their divisors have in common.</summary>
    public NamedQuery Items() => new("iki_item", $"""
          SELECT s.cell, s.input, s.part, s.name, s.input_name, s.item, s.absent, s.wants_figures, s.state,
            CASE WHEN s.state = 'zero' THEN 0 WHEN s.state <> 'computed' THEN NULL WHEN s.over_time <> 'latest' THEN v.numerator
              WHEN s.over_offices = 'min' THEN CASE WHEN s.absent = 'zero' AND s.owed > 0 THEN least(s.latest_lowest, 0) ELSE s.latest_lowest END
              WHEN s.over_offices = 'max' THEN CASE WHEN s.absent = 'zero' AND s.owed > 0 THEN greatest(s.latest_highest, 0) ELSE s.latest_highest END
              ELSE s.latest_total END AS numerator,
            CASE WHEN s.state = 'zero' THEN 1 WHEN s.state <> 'computed' THEN NULL WHEN s.over_time <> 'latest' THEN v.denominator
              WHEN s.over_offices = 'average' THEN (s.reporting + CASE WHEN s.absent = 'zero' THEN s.owed ELSE 0 END)::numeric ELSE 1 END AS denominator,
            {(_wantsFigures ? Figures : "NULL::text[] AS keys, NULL::numeric[] AS numerators, NULL::numeric[] AS denominators, 0 AS filled_in")}
          FROM iki_series AS s
          LEFT JOIN (
            SELECT v.place,
              CASE min(v.over_time) WHEN 'sum' THEN sum(v.scaled) WHEN 'average' THEN sum(v.scaled * v.months) WHEN 'min' THEN min(v.scaled) WHEN 'max' THEN max(v.scaled)
                WHEN 'first' THEN (array_agg(v.scaled ORDER BY v.first))[1] ELSE (array_agg(v.scaled ORDER BY v.first DESC))[1] END AS numerator,
              min(v.common) * CASE min(v.over_time) WHEN 'average' THEN sum(v.months) ELSE 1 END AS denominator{(_wantsFigures ? ",\n" + FiguresOfPeriods : "")}
            FROM (
        {(_hasMeans ? Common : "      SELECT *, amount AS scaled, 1::numeric AS common FROM iki_valued")}
            ) AS v
            GROUP BY v.place
          ) AS v ON v.place = s.place
        """);

    private const string Figures = """
        CASE WHEN s.state = 'zero' THEN ARRAY[''] ELSE v.keys END AS keys, CASE WHEN s.state = 'zero' THEN ARRAY[0::numeric] ELSE v.numerators END AS numerators,
            CASE WHEN s.state = 'zero' THEN ARRAY[1::numeric] ELSE v.denominators END AS denominators, CASE WHEN s.state = 'zero' THEN 1 ELSE coalesce(v.filled_in, 0) END AS filled_in
        """;

    private const string FiguresOfPeriods = """
              array_agg(lpad((v.first / 12)::text, 4, '0') || CASE v.months WHEN 12 THEN '' WHEN 6 THEN '-S' || (v.first % 12 / 6 + 1) WHEN 3 THEN '-Q' || (v.first % 12 / 3 + 1)
                ELSE '-' || lpad((v.first % 12 + 1)::text, 2, '0') END ORDER BY v.first) AS keys,
              array_agg(v.amount ORDER BY v.first) AS numerators, array_agg(v.share ORDER BY v.first) AS denominators, count(*) FILTER (WHERE v.is_filled)::int AS filled_in
        """;

    // A year has twelve months, and so no more divisors.
    private static string Common => $"""
              SELECT v.*, v.amount * div(c.common, v.share) AS scaled, c.common
              FROM iki_valued AS v
              JOIN (
                SELECT place, CASE WHEN cardinality(shares) = 1 THEN shares[1] ELSE {Fractions.CommonOf("shares", 12)} END AS common
                FROM (SELECT place, array_agg(DISTINCT share) AS shares FROM iki_valued GROUP BY place) AS d
              ) AS c ON c.place = v.place
        """;
}
