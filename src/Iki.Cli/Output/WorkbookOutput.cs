using Iki.Cli.Commands;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Documents;

namespace Iki.Cli.Output;

/// <summary>Results as a workbook, in the file of <c>--output</c>.</summary>
internal static class WorkbookOutput
{
    /// <summary>Writes a card with how each of its results comes about.</summary>
    public static void Write(Invocation call, Scorecard card, Func<string, Explanation> explain, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var explanations = card.Indicators.Select(s => explain(s.Result.Id));
        if (call.Writer is OutputFile file) file.Write(ResultsWorkbook.Write(card, call.Language, explanations, diagnostics));
    }
}
