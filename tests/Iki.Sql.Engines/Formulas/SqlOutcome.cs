using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Iki.Core;

namespace Iki.Sql.Engines.Formulas;

/// <summary>A result as a line of text, of the library or of a database, so that both can be held against each other in all of it.</summary>
internal static class SqlOutcome
{
    /// <summary>What the library gives.</summary>
    public static string Of(Outcome outcome) => outcome.Status switch
    {
        OutcomeStatus.Computed when outcome.Condition is { } condition => $"{condition}",
        OutcomeStatus.Computed => string.Create(CultureInfo.InvariantCulture, $"{outcome.Value!.Value:0.############################} = {outcome.Exact!.Value.Numerator}/{outcome.Exact.Value.Denominator}"),
        OutcomeStatus.MissingInput => $"missing {string.Join(", ", outcome.Missing)}",
        OutcomeStatus.InvalidInput => $"invalid {outcome.Input}",
        OutcomeStatus.DivisionByZero => $"division by {outcome.Divisor}",
        _ => $"{outcome.Status}",
    };

    /// <summary>What a database gives in the row that a reader is at.</summary>
    public static string Of(DbDataReader reader)
    {
        var columns = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName);
        return Of(name => !columns.TryGetValue(name, out var column) || reader.IsDBNull(column) ? null
            : name is "numerator" or "denominator" ? reader.GetFieldValue<BigInteger>(column)
            : reader.GetValue(column));
    }

    private static string Of(Func<string, object?> column) => (string)column("status")! switch
    {
        "computed" when column("condition") is { } condition => $"{condition}",
        "computed" => $"{Text(column("value"))} = {Text(column("numerator"))}/{Text(column("denominator"))}",
        "missingInput" => $"missing {string.Join(", ", (IEnumerable<string>)column("missing")!)}",
        "invalidInput" => $"invalid {column("invalid")}",
        "divisionByZero" => $"division by {column("divisor")}",
        "overflow" => nameof(OutcomeStatus.Overflow),
        "notApplicable" => nameof(OutcomeStatus.NotApplicable),
        var other => other,
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => text,
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        BigInteger whole => whole.ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
