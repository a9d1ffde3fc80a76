using Iki.Core;
using Iki.Sql.Statements;

namespace Iki.Sql.Formulas;

/// <summary>One reason why a part may have no value.</summary>
/// <param name="Status">The status as a number, null where this reason does not hold.</param>
internal sealed record Failing(SqlText Status)
{
    /// <summary>Names of what is missing, a list; null where nothing can be.</summary>
    public SqlText? Missing { get; init; }

    /// <summary>The one name that <see cref="Missing"/> is a list of; null where only the data tell which names.</summary>
    public string? MissingName { get; init; }

    /// <summary>The name of an input that cannot be used; null where none can be of that kind.</summary>
    public SqlText? Invalid { get; init; }

    /// <summary>The division of this formula that it is, by its place in the list of the translation; null for none.</summary>
    public int? Division { get; init; }

    /// <summary>The text of a divisor of another formula; null for none.</summary>
    public SqlText? Divisor { get; init; }

    /// <summary>The status of what the database does not decide, which is graver than all others: the library is to be asked.</summary>
    public static SqlText Beyond { get; } = SqlText.Constant("-1");

    /// <summary>The same reason, where something else holds too.</summary>
    public Failing Where(SqlText condition) => this with { Status = SqlText.Of($"CASE WHEN {condition} THEN {Status} END") };

    public static SqlText Number(OutcomeStatus status) => SqlText.Constant(((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
