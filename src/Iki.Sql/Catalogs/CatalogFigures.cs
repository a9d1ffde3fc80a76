using System.Collections.Immutable;
using System.Globalization;
using Iki.Core;
using Iki.Core.Formulas;
using Iki.Sql.Dialects;
using Iki.Sql.Figures;
using Iki.Sql.Formulas;
using Iki.Sql.Statements;

namespace Iki.Sql.Catalogs;

/// <summary>The figures of one formula of a catalog: variables from the totals of the cell, parameters by its date, indicators from their results.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="row">The formula.</param>
/// <param name="dialect">The database.</param>
/// <param name="layers">Where columns are kept.</param>
/// <param name="asked">What all formulas ask of the data.</param>
/// <param name="bySymbol">The formulas whose results others use, with what is known of their numbers; only those that are translated.</param>
internal sealed class CatalogFigures(
    Catalog catalog, CatalogRow row, Dialect dialect, Layers layers, AskedInputs asked, IReadOnlyDictionary<string, (CatalogRow Row, Part Value)> bySymbol) : IFigureSource
{
    // A total of 10^9 figures of 28 digits before and behind the point, and a mean of twelve means of as many offices each.
    private const int BitsOfTotal = 1_024;
    private const int DecimalsOfTotal = 28;

    private readonly SortedSet<int> _inputs = [];
    private readonly SortedSet<int> _rows = [];

    /// <summary>The numbers of the inputs it uses.</summary>
    public IReadOnlyCollection<int> Inputs => _inputs;

    /// <summary>The numbers of the formulas whose results it uses.</summary>
    public IReadOnlyCollection<int> Rows => _rows;

    public Part? Total(FormulaReference reference) => reference.Symbol.Role switch
    {
        SymbolRole.Variable => OfVariable(reference),
        SymbolRole.Parameter => OfParameter(reference),
        _ => OfIndicator(reference),
    };

    public Part? Figures(FormulaCall call, FormulaReference reference)
    {
        if (FiguresOf(reference) is not var (input, _, figures, total)) return null;
        var count = SqlText.Of($"cardinality({figures})::numeric");
        switch (call.Function)
        {
            case "Sum":
                return Of(SqlText.Of($"(SELECT sum(v) FROM unnest({figures}) AS t(v))"), null, total);
            case "Average":
                return Of(SqlText.Of($"(SELECT sum(v) FROM unnest({figures}) AS t(v))"), count, total);
            case "Min" or "Max":
                return Of(SqlText.Of($"(SELECT {(call.Function == "Min" ? "min" : "max")}(v) FROM unnest({figures}) AS t(v))"), null, total);
            case "First":
                return Of(SqlText.Of($"{figures}[1]"), null, total);
            case "Last":
                return Of(SqlText.Of($"{figures}[cardinality({figures})]"), null, total);
            case "Median":
                var sorted = layers.Keep(SqlText.Of($"ARRAY(SELECT v FROM unnest({figures}) AS t(v) ORDER BY v)"));
                return Of(SqlText.Of($"(({sorted}[(cardinality({sorted}) + 1) / 2] + {sorted}[cardinality({sorted}) / 2 + 1]) * 0.5)"), null, total);
            case "Count":
                var invalid = Failing.Number(OutcomeStatus.InvalidInput);
                var known = layers.Read($"w.{Column("s", input)}");
                var filled = layers.Read($"w.{Column("z", input)}");
                var isInvalid = SqlText.Of($"({known} = {invalid} OR {known} = {Failing.Beyond})");
                var counted = layers.Keep(SqlText.Of($"CASE WHEN {isInvalid} THEN NULL ELSE ({count} - {filled})::numeric END"));
                return Part.Of(counted, null, BitsOfTotal, 0, [.. total.Failures.Select(f => f.Where(isInvalid))]);
            default:
                return null;
        }

        Part Of(SqlText numerator, SqlText? denominator, Part ofTotal)
        {
            var hasTotal = layers.Keep(SqlText.Of($"{ofTotal.Numerator!} IS NOT NULL"));
            return Part.Of(
                layers.Keep(SqlText.Of($"CASE WHEN {hasTotal} THEN {numerator} END")), denominator is null ? null : layers.Keep(denominator),
                BitsOfTotal, DecimalsOfTotal + 1, ofTotal.Failures);
        }
    }

    public (Part Sum, Part Total)? Paired(FormulaCall call, FormulaReference figures, FormulaReference weights)
    {
        if (FiguresOf(figures) is not { } x || FiguresOf(weights) is not { } y) return null;

        // Figures that have no pair are for the library, which names them.
        var arePaired = layers.Keep(SqlText.Of(
            $"ARRAY(SELECT lower(k) FROM unnest({x.Keys}) AS t(k) ORDER BY 1) = ARRAY(SELECT lower(k) FROM unnest({y.Keys}) AS t(k) ORDER BY 1)"));
        var isUnpaired = SqlText.Of($"{x.Total.Numerator!} IS NOT NULL AND {y.Total.Numerator!} IS NOT NULL AND NOT {arePaired}");
        var unpaired = new Failing(layers.Keep(SqlText.Of($"CASE WHEN {isUnpaired} THEN {Failing.Beyond} END")));
        var sum = layers.Keep(SqlText.Of(
            $"CASE WHEN {arePaired} THEN (SELECT sum(a.v * b.v) FROM unnest({x.Keys}, {x.Numbers}) AS a(k, v) JOIN unnest({y.Keys}, {y.Numbers}) AS b(k, v) ON lower(a.k) = lower(b.k)) END"));
        var all = layers.Keep(SqlText.Of($"CASE WHEN {arePaired} THEN (SELECT sum(v) FROM unnest({y.Numbers}) AS t(v)) END"));
        return (Part.Of(sum, null, 2 * BitsOfTotal, 2 * DecimalsOfTotal, x.Total.Failures.AddRange(y.Total.Failures).Add(unpaired)), Part.Of(all, null, BitsOfTotal, DecimalsOfTotal, []));
    }

    public Part? Days() => Part.Of(layers.Read("(c.last_day - make_date(c.first_month / 12, c.first_month % 12 + 1, 1) + 1)::numeric"), null, 16, 0, []);

    /// <summary>The figures behind a name, where each is a whole numerator; null where SQL has none of that kind.</summary>
    private (int Input, SqlText Keys, SqlText Numbers, Part Total)? FiguresOf(FormulaReference reference)
    {
        if (reference.Symbol.Role != SymbolRole.Variable || VariableOf(reference) is not { } variable || IsMean(variable)) return null;
        var input = asked.NumberOf(variable, reference, wantsFigures: true);
        return (input, layers.Read($"w.{Column("k", input)}"), layers.Read($"w.{Column("f", input)}"), OfInput(input, variable, reference));
    }

    /// <summary>Whether a figure of one period may be a fraction.</summary>
    private static bool IsMean(Variable variable) => variable.Aggregate.Time == Aggregation.Average || variable.Aggregate.Office == Aggregation.Average;

    private Part? OfVariable(FormulaReference reference)
    {
        if (VariableOf(reference) is not { } variable) return null;
        return OfInput(asked.NumberOf(variable, reference, wantsFigures: false), variable, reference);
    }

    private Part OfInput(int input, Variable variable, FormulaReference reference)
    {
        _inputs.Add(input);
        var isWhole = reference.Item is null && variable.Items.Count > 0;
        var name = asked.All[input].Name;
        ImmutableList<Failing> failures =
        [
            new Failing(layers.Read($"w.{Column("s", input)}"))
            {
                Missing = isWhole ? layers.Read($"w.{Column("m", input)}") : SqlText.Constant(dialect.Texts([name])),
                MissingName = isWhole ? null : name,
                Invalid = layers.Read($"w.{Column("i", input)}"),
            },
        ];
        return Part.Of(
            layers.Read($"w.{Column("n", input)}"), IsMean(variable) ? layers.Read($"w.{Column("d", input)}") : null, BitsOfTotal, DecimalsOfTotal, failures);
    }

    /// <summary>The variable that a name stands for: the indicator's own before one of the catalog.</summary>
    private Variable? VariableOf(FormulaReference reference) =>
        row.Indicator.Variables.Concat(catalog.Variables).FirstOrDefault(v => v.Name.Equals(reference.Symbol.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is in force on the last day of the period; a parameter for another length of period, or none in force, is invalid.</summary>
    private Part? OfParameter(FormulaReference reference)
    {
        var name = reference.Symbol.Name;
        var parameter = row.Indicator.Parameters.Concat(catalog.Parameters).FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (parameter is null || reference.Time != FormulaTime.Current) return null;
        var day = layers.Read("c.last_day");
        var cases = parameter.Values.Reverse().Select(v =>
        {
            var value = Decimal(ValueOf(v, reference.Item));
            return v.To is { } to ? $"WHEN {day} >= {Date(v.From)} THEN CASE WHEN {day} <= {Date(to)} THEN {value} END" : $"WHEN {day} >= {Date(v.From)} THEN {value}";
        });
        var inForce = new SqlText($"CASE {string.Join(" ", cases)} END", day.Columns, 2);
        var number = layers.Keep(parameter.Per is { } per ? SqlText.Of($"CASE WHEN {layers.Read("c.months")} = {Months.In(per)} THEN {inForce} END") : inForce);
        var status = layers.Keep(SqlText.Of($"CASE WHEN {number} IS NULL THEN {Failing.Number(OutcomeStatus.InvalidInput)} END"));
        return Part.Of(number, null, 192, DecimalsOfTotal, [new Failing(status) { Invalid = SqlText.Constant(Quoting.Text(name)) }]);
    }

    private static decimal ValueOf(ParameterValue value, string? item) =>
        item is not null ? value.Items.First(i => i.Key.Equals(item, StringComparison.OrdinalIgnoreCase)).Value
        : value.Items.Count == 0 ? value.Value!.Value : value.Items.Sum(i => i.Value);

    private Part? OfIndicator(FormulaReference reference)
    {
        if (reference.Time != FormulaTime.Current || !bySymbol.TryGetValue(reference.Symbol.Name, out var used)) return null;
        _rows.Add(used.Row.Number);
        var query = used.Row.Query;
        ImmutableList<Failing> failures =
        [
            new Failing(layers.Read($"{query}.failed"))
            {
                Missing = layers.Read($"{query}.missing"), Invalid = layers.Read($"{query}.invalid"), Divisor = layers.Read($"{query}.divisor"),
            },
        ];
        return Part.Of(layers.Read($"{query}.exact_numerator"), layers.Read($"{query}.exact_denominator"), used.Value.Bits + 16, used.Value.Decimals, failures);
    }

    /// <summary>The column of an input in the wide relation of totals.</summary>
    public static string Column(string kind, int input) => string.Create(CultureInfo.InvariantCulture, $"{kind}{input}");

    private static string Date(DateOnly day) => $"date '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";

    private static string Decimal(decimal value) => $"({value.ToString(CultureInfo.InvariantCulture)}::numeric)";
}
