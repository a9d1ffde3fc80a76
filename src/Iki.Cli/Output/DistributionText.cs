using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The report on how predikat are distributed, as text.</summary>
internal static class DistributionText
{
    public static string Title(DistributionReport report, Language language) => Words.Say(
        ScoreNames.Distribution, language, report.Organization.Name, report.Citation, RatingWords.Of(report.Confidence).In(language));

    public static string Shares(DistributionReport report, Language language) => string.Join("; ", report.Shares.Select(s =>
        s.Percent is { } percent ? $"{s.Predikat.Name} {s.Count} ({Languages.WithUnit(NumberText.Of(percent, language), "%", language)})" : $"{s.Predikat.Name} {s.Count}"));

    public static void Print(DistributionReport report, TextWriter writer, Language language)
    {
        writer.WriteLine();
        writer.WriteLine(TerminalText.Visible(Title(report, language)));
        writer.WriteLine(TerminalText.Visible($"  {Shares(report, language)}"));
        foreach (var finding in Findings(report, language)) writer.WriteLine(TerminalText.Visible($"  {finding}"));
    }

    public static IEnumerable<string> Findings(DistributionReport report, Language language) => report.Findings.Count == 0
        ? [Words.Say(ScoreNames.NothingToReport, language)]
        : report.Findings.Select(f => f.Message(language));
}
