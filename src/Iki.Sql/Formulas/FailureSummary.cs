using System.Collections.Immutable;
using Iki.Core;
using Iki.Sql.Dialects;
using Iki.Sql.Statements;

namespace Iki.Sql.Formulas;

/// <summary>What all reasons of a formula come to: the gravest status, all names that are missing, and the first divisor that is 0.</summary>
internal static class FailureSummary
{
    /// <summary>The gravest status, which has the lowest number; null for none.</summary>
    public static SqlText Status(ImmutableList<Failing> failures) => failures.Count switch
    {
        0 => SqlText.Constant("NULL"),
        1 => failures[0].Status,
        _ => SqlText.Of($"least({SqlText.Joined(", ", failures.Select(f => f.Status))})"),
    };

    /// <summary>The names that are missing; null where the status is another.</summary>
    public static SqlText Missing(ImmutableList<Failing> failures, SqlText status, Dialect dialect)
    {
        var all = failures.Where(f => f.Missing is not null).ToArray();
        if (all.Length == 0) return SqlText.Constant($"CAST(NULL AS {dialect.TextsType})");
        var missing = Failing.Number(OutcomeStatus.MissingInput);
        var names = all.Select(f => SqlText.Of($"CASE WHEN {f.Status} = {missing} THEN {f.Missing!} END")).Aggregate(dialect.Concat);
        var isOnce = all.All(f => f.MissingName is not null) && all.DistinctBy(f => f.MissingName, StringComparer.OrdinalIgnoreCase).Count() == all.Length;
        return SqlText.Of($"CASE WHEN {status} = {missing} THEN {(isOnce ? names : dialect.Distinct(names))} END");
    }

    /// <summary>The first input that cannot be used; null where the status is another.</summary>
    public static SqlText Invalid(ImmutableList<Failing> failures, SqlText status)
    {
        var all = failures.Where(f => f.Invalid is not null).ToArray();
        if (all.Length == 0) return SqlText.Constant("CAST(NULL AS text)");
        var invalid = Failing.Number(OutcomeStatus.InvalidInput);
        return SqlText.Of(
            $"CASE WHEN {status} = {invalid} THEN coalesce({SqlText.Joined(", ", all.Select(f => SqlText.Of($"CASE WHEN {f.Status} = {invalid} THEN {f.Invalid!} END")))}) END");
    }

    /// <summary>The divisor that is 0: of this formula the one furthest to the left, of another one the first that is met.</summary>
    public static SqlText Divisor(TranslatedFormula formula, SqlText status)
    {
        var all = formula.Value.Failures.Where(f => f.Division is not null || f.Divisor is not null).ToArray();
        if (all.Length == 0) return SqlText.Constant("CAST(NULL AS text)");
        var byZero = Failing.Number(OutcomeStatus.DivisionByZero);
        var ranks = formula.Divisors.Select((span, number) => (span, number)).OrderBy(d => d.span.Start).ThenBy(d => d.number).Select((d, rank) => (d.number, rank)).ToDictionary(d => d.number, d => d.rank);
        var own = all.Where(f => f.Division is not null).Select(f => SqlText.Of($"CASE WHEN {f.Status} = {byZero} THEN {ranks[f.Division!.Value]} END")).ToArray();
        var ownText = SqlText.Constant("CAST(NULL AS text)");
        if (own.Length > 0)
        {
            var cases = string.Join(" ", ranks.OrderBy(r => r.Value).Select(r => $"WHEN {r.Value} THEN {Quoting.Text(TextOf(formula, r.Key))}"));
            ownText = SqlText.Of($"CASE {(own.Length == 1 ? own[0] : SqlText.Of($"least({SqlText.Joined(", ", own)})"))} {cases} END");
        }

        if (Array.TrueForAll(all, f => f.Division is not null)) return SqlText.Of($"CASE WHEN {status} = {byZero} THEN {ownText} END");
        var first = all.Select(f => SqlText.Of($"CASE WHEN {f.Status} = {byZero} THEN {f.Divisor ?? ownText} END"));
        return SqlText.Of($"CASE WHEN {status} = {byZero} THEN coalesce({SqlText.Joined(", ", first)}) END");
    }

    private static string TextOf(TranslatedFormula formula, int division) => formula.Formula.Text.Substring(formula.Divisors[division].Start, formula.Divisors[division].Length);
}
