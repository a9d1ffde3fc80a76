using Iki.Cli.Commands;
using Iki.Core;
using Iki.Core.Printed;

namespace Iki.Cli.Output;

/// <summary>What a printed formula was read as: its drafts, numbered, the likeliest first, each with its names and questions.</summary>
internal static class DraftList
{
    private const int Width = 100;

    public static int Print(Invocation call, PrintedFormula printed)
    {
        if (call.IsJson) call.Writer.Write(PrintedFormulaFile.Write(printed, call.Language));
        else Write(call, printed);
        return printed.Drafts.Count > 0 ? ExitCodes.Well : ExitCodes.Problems;
    }

    private static void Write(Invocation call, PrintedFormula printed)
    {
        call.Tell(printed.Diagnostics);
        foreach (var (i, draft) in printed.Drafts.Index())
        {
            if (i > 0) call.Writer.WriteLine();
            call.Writer.WriteLine($"{i + 1}. {draft.Formula}");
            var about = Words.Say(Words.Confidence, call.Language, Words.Say(Words.Of(draft.Confidence), call.Language));
            if (draft.Unit is { } unit) about += "; " + Words.Say(Words.UnitOfDraft, call.Language, unit);
            call.Writer.WriteLine("   " + about);
            WriteNames(call, draft);
            foreach (var question in draft.Questions) TextLines.Write(call.Writer, TerminalText.VisibleLines(question.Text.In(call.Language)), call.TerminalWidth ?? Width, 3, "? ");
        }

        foreach (var note in printed.Notes) TextLines.Write(call.Writer, Words.Say(Words.NoteOfPrint, call.Language, note), call.TerminalWidth ?? Width);
    }

    private static void WriteNames(Invocation call, FormulaDraft draft)
    {
        var width = draft.Names.Select(n => n.Name.Length).DefaultIfEmpty().Max();
        foreach (var name in draft.Names)
        {
            call.Writer.WriteLine($"   {name.Name.PadRight(width)}  {TerminalText.VisibleLines(name.Label)}");
            foreach (var item in name.Items) call.Writer.WriteLine($"     .{item.Key}  {TerminalText.VisibleLines(item.Label)}");
        }
    }
}
