using System.Collections.Immutable;
using Iki.Core;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Syntax;
using Iki.Sql.Dialects;
using Iki.Sql.Statements;

namespace Iki.Sql.Formulas;

/// <summary>Figures in the columns of a table: one for each input, null where it is missing.</summary>
internal sealed class TableFigures : IFigureSource
{
    private readonly Dialect _dialect;
    private readonly Layers _layers;
    private readonly Arithmetic _numbers;
    private readonly Func<string, string> _columnOf;
    private readonly Dictionary<string, Part> _read = new(StringComparer.OrdinalIgnoreCase);

    // A figure has at most 28 digits before the point and 28 behind it.
    private const int BitsOfFigure = 188;
    private const int DecimalsOfFigure = 28;

    /// <summary>Figures of a table.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="layers">Where columns are kept.</param>
    /// <param name="columnOf">The column of an input, as SQL.</param>
    public TableFigures(Dialect dialect, Layers layers, Func<string, string> columnOf)
    {
        (_dialect, _layers, _columnOf) = (dialect, layers, columnOf);
        _numbers = new Arithmetic(dialect, layers);
    }

    public Part? Total(FormulaReference reference) => Read(NameOf(reference));

    public Part? Figures(FormulaCall call, FormulaReference reference)
    {
        var figure = Read(NameOf(reference));
        switch (call.Function)
        {
            case "Sum" or "Average" or "Min" or "Max" or "Median" or "First" or "Last":
                return figure;
            case "Count":
                var status = figure.Failures[0].Status;
                var isInvalid = SqlText.Of($"{status} <> {Failing.Number(OutcomeStatus.MissingInput)}");
                var count = SqlText.Of($"CASE WHEN {isInvalid} THEN NULL WHEN {status} IS NULL THEN {_dialect.Whole(1)} ELSE {_dialect.Whole(0)} END");
                return Part.Of(_layers.Keep(count), null, 1, 0, [figure.Failures[0].Where(isInvalid)]);
            default:
                return null;
        }
    }

    public (Part Sum, Part Total)? Paired(FormulaCall call, FormulaReference figures, FormulaReference weights)
    {
        // An item has no pair in a variable without it, which the library says better.
        if (!string.Equals(figures.Item, weights.Item, StringComparison.OrdinalIgnoreCase)) return null;
        var (figure, weight) = (Read(NameOf(figures)), Read(NameOf(weights)));
        return (_numbers.Multiply(figure, weight), weight with { Failures = [] });
    }

    public Part? Days() => Read("DaysInPeriod()");

    private Part Read(string name)
    {
        if (_read.TryGetValue(name, out var known)) return known;
        var column = _layers.Read(_dialect.Column(_columnOf(name)));
        var missing = Failing.Number(OutcomeStatus.MissingInput);
        var beyond = _dialect.IsBeyond(column) is { } isBeyond ? SqlText.Of($" WHEN {isBeyond} THEN {Failing.Beyond}") : SqlText.Constant("");
        var status = _layers.Keep(SqlText.Of(
            $"CASE WHEN {column} IS NULL THEN {missing} WHEN {_dialect.IsUnusable(column)} THEN {Failing.Number(OutcomeStatus.InvalidInput)}{beyond} END"));
        var usable = _layers.Keep(SqlText.Of($"CASE WHEN {status} IS NULL THEN {column} END"));
        var (numerator, denominator) = _dialect.Figure(_layers, usable);
        ImmutableList<Failing> failures =
        [
            new Failing(status) { Missing = SqlText.Constant(_dialect.Texts([name])), MissingName = name, Invalid = SqlText.Constant(Quoting.Text(name)) },
        ];
        var part = Part.Of(numerator, denominator, BitsOfFigure, DecimalsOfFigure, failures);
        _read.Add(name, part);
        return part;
    }

    private static string NameOf(FormulaReference reference) => InputText.Of(reference.Symbol.Name, reference.Item, reference.Time, reference.Periods);
}
