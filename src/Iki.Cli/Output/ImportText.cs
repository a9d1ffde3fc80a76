using Iki.Cli.Commands;
using Iki.Documents;

namespace Iki.Cli.Output;

/// <summary>What was read in a decree, for people: the counts, the questions that bear on a value first, and what to do next.</summary>
internal static class ImportText
{
    private const int Width = 100;
    private const int MostFindings = 20;

    public static void Write(DecreeDraft draft, Invocation call, TextWriter output, string path)
    {
        var (language, counts) = (call.Language, draft.Counts);
        output.WriteLine(Words.Say(Words.ImportRead, language, path, draft.Catalog.Office.Name, draft.Catalog.Id));
        output.WriteLine(Words.Say(Words.ImportCounts, language, counts.Positions, counts.Duties, counts.Functions, counts.Rows));
        output.WriteLine(Words.Say(Words.ImportFormulas, language, counts.ComputedFormulas, counts.CountFormulas, counts.GivenFigures));
        output.WriteLine(Words.Say(Words.ImportFindings, language, counts.Questions, counts.BearingOnValue, counts.LeftOut));
        var shown = draft.Findings.Where(f => f.Kind == DecreeFindingKind.Question).OrderByDescending(f => f.BearsOnValue).Take(MostFindings).ToList();
        if (shown.Count > 0) output.WriteLine();
        foreach (var finding in shown)
        {
            var about = finding.Id is null ? "" : TerminalText.VisibleLines(finding.Id) + ": ";
            TextLines.Write(output, about + TerminalText.VisibleLines(finding.Text.In(language)), call.TerminalWidth ?? Width, 2, finding.BearsOnValue ? "! " : "? ");
        }

        if (counts.Questions > shown.Count) output.WriteLine(Words.Say(Words.ImportMore, language, counts.Questions - shown.Count));
        output.WriteLine();
        output.WriteLine(Words.Say(call.IsToFile ? Words.ImportWritten : Words.ImportNotWritten, language, call.OutputPath ?? ""));
    }
}
