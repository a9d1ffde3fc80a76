using System.CommandLine;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary><c>--offices</c> and <c>--periods</c>: everything in one call.</summary>
internal sealed class EachOptions
{
    private readonly Option<string[]> _offices = new("--offices")
    {
        Description = "Several offices: all, leaves (those with none below them), or names, codes or paths.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _periods = new("--periods")
    {
        Description = "Several periods: month, quarter, semester or year for the parts of the period, or periods.", AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(Command command)
    {
        command.Add(_offices);
        command.Add(_periods);
    }

    /// <summary>Whether several results are asked for.</summary>
    public bool AreGiven(Invocation call) => Offices(call).Length > 0 || Periods(call).Length > 0;

    /// <summary>The offices that are named one by one; none where they are not.</summary>
    public string[] NamedOffices(Invocation call) => Offices(call) is ["all"] or ["leaves"] ? [] : Offices(call);

    /// <summary>What of the options can be seen to be wrong without files; null for nothing.</summary>
    public string? WrongIn(Invocation call)
    {
        if (Periods(call) is [var word] && LengthOf(word) is not null) return null;
        return Periods(call).FirstOrDefault(p => !Period.TryParse(p, out _)) is { } wrong ? Words.Say(EachWords.NotPeriods, call.Language, wrong) : null;
    }

    /// <summary>The first period that is named; null where none is.</summary>
    public Period? FirstOf(Invocation call) => Periods(call) is [var first, ..] && Period.TryParse(first, out var period) ? period : null;

    /// <summary>The periods asked for, in the order given; none where the whole has no such parts.</summary>
    /// <param name="call">The run of the command.</param>
    /// <param name="whole">The period of the command.</param>
    public IReadOnlyList<Period> PeriodsOf(Invocation call, Period whole) => Periods(call) switch
    {
        [] => [whole],
        [var word] when LengthOf(word) is { } length => whole.Split(length),
        var texts => [.. texts.Select(Period.Parse).Distinct()],
    };

    /// <summary>The offices asked for, each once: of a word the office of the command and those below it, as the catalog has them.</summary>
    /// <param name="call">The run of the command.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="figures">The figures, which know the offices where the catalog does not.</param>
    /// <param name="whole">The office of the command.</param>
    public IReadOnlyList<string> OfficesOf(Invocation call, Catalog catalog, DataSet figures, string whole) => Offices(call) switch
    {
        [] => [whole],
        ["all"] => figures.OfficesBelow(whole),
        ["leaves"] => figures.OfficesBelow(whole, onlyLeaves: true),
        var texts => [.. texts.DistinctBy(t => catalog.FindOffice(t).ValueOrNull ?? t, StringComparer.OrdinalIgnoreCase)],
    };

    private string[] Offices(Invocation call) => call.Parsed.GetValue(_offices) ?? [];

    private string[] Periods(Invocation call) => call.Parsed.GetValue(_periods) ?? [];

    private static PeriodLength? LengthOf(string word) => word switch
    {
        "month" => PeriodLength.Month,
        "quarter" => PeriodLength.Quarter,
        "semester" => PeriodLength.Semester,
        "year" => PeriodLength.Year,
        _ => null,
    };
}
