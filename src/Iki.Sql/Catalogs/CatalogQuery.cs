using System.Globalization;
using System.Text;
using Iki.Core;
using Iki.Sql.Diagnostics;
using Iki.Sql.Dialects;
using Iki.Sql.Figures;
using Iki.Sql.Formulas;
using Iki.Sql.Statements;

namespace Iki.Sql.Catalogs;

/// <summary>
/// A catalog as one statement: cells of office and period → the totals that its formulas ask for → one query for each formula → all results.
/// </summary>
internal sealed class CatalogQuery
{
    // A row of a query has 1,664 columns at most, and an input up to eight.
    private const int MostInputs = 200;

    private readonly CatalogEvaluator _evaluator;
    private readonly Dialect _dialect = PostgreSql.Instance;
    private readonly AskedInputs _asked = new();
    private readonly Dictionary<string, (CatalogRow Row, Part Value)> _bySymbol = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<TranslatedRow> _translated = [];

    private CatalogQuery(CatalogEvaluator evaluator) => _evaluator = evaluator;

    private sealed record TranslatedRow(CatalogRow Row, CatalogFigures Figures, LayeredQuery Query)
    {
        /// <summary>Which of the wide relations has its inputs.</summary>
        public int Wide { get; set; }
    }

    /// <summary>The statement.</summary>
    /// <param name="evaluator">The catalog.</param>
    /// <param name="cells">The query of the cells, with the columns that <see cref="FigureQuery"/> wants and <c>office</c>, <c>period</c> and <c>last_day</c>.</param>
    /// <param name="indicators">The ids of the results that are wanted; null for all.</param>
    public static Checked<CatalogStatement> Of(CatalogEvaluator evaluator, string cells, IReadOnlySet<string>? indicators) => new CatalogQuery(evaluator).Build(cells, indicators);

    private Checked<CatalogStatement> Build(string cells, IReadOnlySet<string>? indicators)
    {
        var rows = CatalogRow.Of(_evaluator);
        var left = Translate(rows);
        var wanted = rows.Where(r => indicators is null || indicators.Contains(r.Id) || indicators.Contains(r.Indicator.Id)).Select(r => r.Number).ToHashSet();
        var needed = Needed(wanted);
        var statement = new StringBuilder("WITH iki_cell AS MATERIALIZED (\n").Append(cells).Append("\n)");
        var inputs = needed.SelectMany(r => r.Figures.Inputs).ToHashSet();
        foreach (var query in FigureQuery.Of(_evaluator.Catalog, [.. _asked.All.Where(i => inputs.Contains(i.Number))], "iki_cell")) statement.Append(",\n").Append(query);
        foreach (var wide in Wide(needed)) statement.Append(",\n").Append(wide);
        foreach (var row in needed) statement.Append(",\n").Append(new NamedQuery(row.Row.Query, QueryOf(row)));
        statement.Append('\n').AppendJoin("\nUNION ALL\n", needed.Where(r => wanted.Contains(r.Row.Number)).OrderBy(r => r.Row.Number).Select(r =>
            $"SELECT office, period, {Quoting.Text(r.Row.Id)} AS indicator, {Quoting.Text(r.Row.Unit)} AS unit, status, value, numerator, denominator, missing, invalid, divisor FROM {r.Row.Query}"));
        var result = new CatalogStatement { Text = statement.ToString(), LeftToLibrary = [.. left.Where(l => wanted.Contains(l.Number)).Select(l => l.Id)] };
        var isEmpty = !needed.Exists(r => wanted.Contains(r.Row.Number));
        return Checked.Of(isEmpty ? null : result, isEmpty ? _diagnostics.Select(d => d with { Severity = Severity.Error }) : _diagnostics);
    }

    /// <summary>Translates all rows, each after those it uses; gives those that are left to the library.</summary>
    private List<CatalogRow> Translate(IReadOnlyList<CatalogRow> rows)
    {
        var left = new List<CatalogRow>();
        var bySymbol = rows.Where(r => r.Symbol is not null).ToDictionary(r => r.Symbol!, StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<int>();
        var pending = new Stack<(CatalogRow Row, bool IsReady)>(rows.Reverse().Select(r => (r, false)));
        while (pending.TryPop(out var next))
        {
            if (next.IsReady)
            {
                if (!TryTranslate(next.Row)) left.Add(next.Row);
                continue;
            }

            if (!seen.Add(next.Row.Number)) continue;
            pending.Push((next.Row, true));
            foreach (var name in next.Row.Formula.Names)
            {
                if (bySymbol.TryGetValue(name, out var used) && !seen.Contains(used.Number)) pending.Push((used, false));
            }
        }

        return left;
    }

    private bool TryTranslate(CatalogRow row)
    {
        var layers = new Layers(_dialect.Fence);
        var figures = new CatalogFigures(_evaluator.Catalog, row, _dialect, layers, _asked, _bySymbol);
        var translated = FormulaTranslation.Of(row.Formula, _dialect, layers, figures, out var refused);
        if (refused.Count > 0) return Leave(row, refused);

        var result = new ResultColumns(translated, row.Decimals, row.Indicator.Rounding, row.Indicator.WhenDividingByZero, _dialect, layers);
        var columns = new List<(string, SqlText)> { ("cell", layers.Read("c.cell")), ("office", layers.Read("c.office")), ("period", layers.Read("c.period")) };
        columns.AddRange(result.Shown);
        if (row.Symbol is not null)
        {
            columns.Add(("failed", result.Failed));
            columns.Add(("exact_numerator", SqlText.Of($"CASE WHEN {result.Failed} IS NULL THEN {result.Exact.Numerator!} END")));
            columns.Add(("exact_denominator", result.Exact.Denominator ?? SqlText.Constant(_dialect.Whole(1))));
        }

        if (figures.Inputs.Count > MostInputs || layers.Select(columns) is not { } query)
        {
            return Leave(row, [Descriptors.Of(Descriptors.TooLarge, row.Formula, new TextSpan(0, row.Formula.Text.Length), row.Formula.Text)]);
        }

        if (row.Symbol is { } name) _bySymbol.Add(name, (row, result.Exact));
        _translated.Add(new TranslatedRow(row, figures, query));
        return true;
    }

    /// <summary>Says that a row is left to the library, and why.</summary>
    private bool Leave(CatalogRow row, IReadOnlyList<Diagnostic> why)
    {
        foreach (var reason in why) _diagnostics.Add(reason with { Severity = Severity.Warning });
        _diagnostics.Add(Diagnostic.Of(Descriptors.LeftToLibrary, row.Id));
        return false;
    }

    /// <summary>The rows that are wanted and those they use, in the order in which they were translated.</summary>
    private List<TranslatedRow> Needed(HashSet<int> wanted)
    {
        var needed = new HashSet<int>(wanted);
        for (var i = _translated.Count - 1; i >= 0; i--)
        {
            if (needed.Contains(_translated[i].Row.Number)) needed.UnionWith(_translated[i].Figures.Rows);
        }

        return [.. _translated.Where(r => needed.Contains(r.Row.Number))];
    }

    /// <summary>The totals of some inputs beside each other, one row for each cell.</summary>
    private IEnumerable<NamedQuery> Wide(List<TranslatedRow> rows)
    {
        var (number, inputs) = (0, new SortedSet<int>());
        foreach (var row in rows)
        {
            if (inputs.Count > 0 && inputs.Union(row.Figures.Inputs).Count() > MostInputs)
            {
                yield return Of(number++, inputs);
                inputs = [];
            }

            inputs.UnionWith(row.Figures.Inputs);
            row.Wide = number;
        }

        if (inputs.Count > 0) yield return Of(number, inputs);

        NamedQuery Of(int wide, SortedSet<int> some) => new(
            NameOfWide(wide), $"  SELECT cell,\n    {string.Join(",\n    ", some.SelectMany(ColumnsOf))}\n  FROM {FigureQuery.Result} GROUP BY cell", IsKept: true);
    }

    private IEnumerable<string> ColumnsOf(int input)
    {
        var asked = _asked.All[input];
        var (place, isWhole) = (input.ToString(CultureInfo.InvariantCulture), asked.Item is null && asked.Variable.Items.Count > 0);

        // Why there is none: nothing where there is a total, and −1 where only the library decides.
        yield return $"CASE WHEN bool_or(beyond) FILTER (WHERE input = {place}) THEN {Failing.Beyond} ELSE nullif(max(status) FILTER (WHERE input = {place}), 0) END AS {CatalogFigures.Column("s", input)}";
        yield return One("numerator", "n");
        yield return One("denominator", "d");
        yield return One("invalid", "i");
        if (isWhole) yield return One("missing", "m");
        if (!asked.WantsFigures) yield break;
        yield return One("keys", "k");
        yield return One("numerators", "f");
        yield return One("filled_in", "z");

        string One(string column, string kind) => $"max({column}) FILTER (WHERE input = {place}) AS {CatalogFigures.Column(kind, input)}";
    }

    private static string QueryOf(TranslatedRow row)
    {
        var source = new StringBuilder("iki_cell AS c");
        if (row.Figures.Inputs.Count > 0) source.Append(" JOIN ").Append(NameOfWide(row.Wide)).Append(" AS w ON w.cell = c.cell");
        foreach (var used in row.Figures.Rows)
        {
            var query = CatalogRow.QueryOf(used);
            source.Append(" JOIN ").Append(query).Append(" ON ").Append(query).Append(".cell = c.cell");
        }

        return row.Query.From(source.ToString());
    }

    private static string NameOfWide(int number) => string.Create(CultureInfo.InvariantCulture, $"iki_wide_{number}");
}
