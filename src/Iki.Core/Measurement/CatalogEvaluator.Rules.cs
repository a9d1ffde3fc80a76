using Iki.Core.Measurement;

namespace Iki.Core;

/// <content>The rules that data must meet.</content>
public sealed partial class CatalogEvaluator
{
    /// <summary>
    /// Checks the data of a period and an office against every rule of the catalog. Of data of another version of it,
    /// <see cref="DataSet.For"/> says what was found in them.
    /// </summary>
    /// <param name="data">The figures.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <returns>The result of each rule, in the order of the catalog, whether it is met or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog declares its offices, but not this one; or the period was never set, or the data are for another catalog.</exception>
    public EquatableList<RuleResult> CheckRules(DataSet data, Period? period = null, string? office = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        Period.ThrowIfUnset(period);
        var held = HeldFor(data);
        var (at, whose) = (period ?? data.Period, OfficeOf(held.Data, office));
        return RuleCheck.Results(_compiled.Rules, InputsFor(held.Data, at, whose, isYearToDate: false), at).ToEquatableList();
    }

    /// <summary>
    /// Checks the data against every rule of the catalog in each part of a period, and for an office and each below it: a rule that the sum of a year
    /// meets may be broken by one village in one month.
    /// </summary>
    /// <param name="data">The figures.</param>
    /// <param name="parts">How long the parts of the period are; the period itself where it is no longer.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <returns>
    /// The results on demand, by period, then by office in the order of the catalog, then by rule. Where the catalog declares no offices, those that the data
    /// name are meant.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog declares its offices, but not this one; or the period was never set, or the data are for another catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such <paramref name="parts"/>.</exception>
    public IEnumerable<RuleResult> CheckRulesEach(DataSet data, PeriodLength parts = PeriodLength.Month, Period? period = null, string? office = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        Period.ThrowIfUnset(period);
        if (!Enum.IsDefined(parts)) throw new ArgumentOutOfRangeException(nameof(parts), parts, null);
        var held = HeldFor(data).Data;
        var (whole, whose) = (period ?? data.Period, OfficeOf(held, office));
        var split = whole.Split(parts);
        return
            from at in split.Count > 0 ? split : [whole]
            from each in held.Store.Offices.NamesBelow(whose)
            from result in RuleCheck.Results(_compiled.Rules, InputsFor(held, at, each, isYearToDate: false), at)
            select result;
    }
}
