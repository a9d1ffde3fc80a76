using Iki.Core;
using Iki.Sql.Diagnostics;
using Iki.Sql.Dialects;
using Iki.Sql.Formulas;
using Iki.Sql.Statements;

namespace Iki.Sql;

/// <summary>
/// A formula as SQL: one statement that gives, for each row of a table, what the library gives for the same figures.
/// </summary>
public static class FormulaSql
{
    /// <summary>
    /// The statement. Its columns are the keys, then <c>status</c> (as results files have it, or <c>beyond</c> where the database has no room for a number and
    /// the library is to be asked), <c>value</c>, <c>numerator</c> and <c>denominator</c> (the exact value, reduced), <c>missing</c> (a list of names),
    /// <c>invalid</c> (the input that is no number of at most 28 digits) and <c>divisor</c> (the text of the one that is 0). A condition has
    /// <c>condition</c> instead of the three numbers. Nothing in it raises an error for what figures are.
    /// </summary>
    /// <param name="formula">The formula.</param>
    /// <param name="options">From which table, and how the value is rounded.</param>
    /// <returns>The statement without a semicolon; or what SQL cannot hold exactly (IKI9501 to IKI9503), each with its place in the formula.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 … 12, or there is no such dialect.</exception>
    public static Checked<string> Select(Formula formula, FormulaSqlOptions options)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Decimals is { } decimals)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(decimals, nameof(options));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 12, nameof(options));
        }

        var dialect = Dialect.Of(options.Dialect);
        string?[] names = [options.Schema, options.Table, .. options.Keys, .. formula.Inputs, .. options.Columns.Values];
        if (names.OfType<string>().FirstOrDefault(n => n.Contains('\0', StringComparison.Ordinal)) is { } faulty)
        {
            return Checked.Of<string>(null, [Diagnostic.Of(Descriptors.NulInName, faulty.Replace("\0", "␀", StringComparison.Ordinal))]);
        }

        var table = options.Schema is null ? Quoting.Name(options.Table) : $"{Quoting.Name(options.Schema)}.{Quoting.Name(options.Table)}";
        var columns = new Dictionary<string, string>(options.Columns, StringComparer.OrdinalIgnoreCase);
        var layers = new Layers(dialect.Fence);
        var keys = options.Keys.Select(k => (Quoting.Name(k), layers.Read($"s.{Quoting.Name(k)}"))).ToArray();
        var source = new TableFigures(dialect, layers, name => $"s.{Quoting.Name(columns.GetValueOrDefault(name, name))}");
        var translated = FormulaTranslation.Of(formula, dialect, layers, source, out var refused);
        if (refused.Count > 0) return Checked.Of<string>(null, refused);
        var result = new ResultColumns(translated, options.Decimals, options.Rounding, ZeroDivisionPolicy.Fail, dialect, layers);
        return layers.Select([.. keys, .. result.Shown]) is { } query
            ? Checked.Of(query.From($"{table} AS s"), [])
            : Checked.Of<string>(null, [Descriptors.Of(Descriptors.TooLarge, formula, new TextSpan(0, formula.Text.Length), formula.Text)]);
    }
}
