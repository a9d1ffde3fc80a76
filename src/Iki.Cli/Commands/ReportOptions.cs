using System.CommandLine;
using System.Globalization;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Reports;

namespace Iki.Cli.Commands;

/// <summary><c>--place</c>, <c>--date</c> and <c>--signed-by</c>: where and when a report is signed, and by which offices.</summary>
internal sealed class ReportOptions
{
    // So many digits in a row are the number of a person.
    private const int DigitsOfPersons = 8;

    private readonly Option<string?> _place = new("--place") { Description = "Where the report is signed." };

    private readonly Option<string?> _date = new("--date") { Description = "The day on which it is signed: 2026-01-05." };

    private readonly Option<string[]> _signedBy = new("--signed-by") { Description = "An office that signs the report, never a person; several are allowed.", AllowMultipleArgumentsPerToken = true };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _place, _date, _signedBy }) command.Add(option);
    }

    /// <summary>Whether any of them is given.</summary>
    public bool IsGiven(Invocation call) =>
        call.Parsed.GetValue(_place) is not null || call.Parsed.GetValue(_date) is not null || Offices(call).Length > 0;

    /// <summary>What is wrong with them; null for nothing.</summary>
    public string? WrongIn(Invocation call) =>
        call.Parsed.GetValue(_date) is { } text && !TryDay(text, out _) ? Words.Say(ScoreWords.NotADay, call.Language, text)
        : Offices(call).FirstOrDefault(o => o.Count(char.IsAsciiDigit) >= DigitsOfPersons) is { } person ? Words.Say(ScoreWords.SignedByPerson, call.Language, person)
        : null;

    /// <summary>The options of the report.</summary>
    public ScorecardReportOptions Of(Invocation call, CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> remarks) => new()
    {
        Language = call.Language,
        Figures = new ReportFigures { Evaluator = evaluator, Data = figures },
        Remarks = remarks,
        Place = call.Parsed.GetValue(_place),
        Date = call.Parsed.GetValue(_date) is { } text && TryDay(text, out var day) ? day : null,
        SignedBy = [.. Offices(call)],
    };

    private string[] Offices(Invocation call) => call.Parsed.GetValue(_signedBy) ?? [];

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
