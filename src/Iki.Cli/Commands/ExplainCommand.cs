using System.CommandLine;
using Iki.Cli.Answers;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Commands;

/// <summary><c>iki explain CATALOG INDICATOR --data FILE…</c>: the working of one indicator, step by step.</summary>
internal sealed class ExplainCommand
{
    private readonly DataOptions _input = new();

    private readonly Argument<string> _indicator = new("INDICATOR") { Description = "The indicator's id; for a measure, indicator#measure." };

    private readonly RegulationOption _regulation = new();

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new ExplainCommand();
        var command = new Command("explain", "Shows how the value of an indicator comes about, step by step, and where its figures come from.");
        self._input.AddTo(command);
        command.Add(self._indicator);
        self._regulation.AddTo(command);
        new CommonOptions().AddTo(command, output, error, call => self._input.Run(call, c => self.WrongIn(c, call), (evaluator, figures, found) =>
            self.Explain(call, evaluator, figures, found)));
        return command;
    }

    private string? WrongIn(Catalog catalog, Invocation call)
    {
        var id = call.Parsed.GetValue(_indicator)!;
        return RowSelection.RowsOf(catalog, id).Length == 0 ? Words.Say(Words.UnknownIndicator, call.Language, id) : null;
    }

    private int Explain(Invocation call, CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> found)
    {
        var (explanations, card, diagnostics) = Explained.Of(evaluator, figures, found, call.Parsed.GetValue(_indicator)!, _input.Asked(call), _regulation.Of(call));
        if (call.IsJson)
        {
            call.Writer.Write(ExplanationFile.Write(explanations, call.Language, diagnostics, card));
        }
        else
        {
            call.Tell(diagnostics);
            foreach (var explanation in explanations) Print(explanation, card, call.Writer, call.Language);
        }

        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }

    private static void Print(Explanation explanation, Scorecard card, TextWriter writer, Language language)
    {
        writer.Write(TerminalText.VisibleLines(explanation.ToString(language)));
        var score = card.Indicators.First(s => s.Result.Id == explanation.Result.Id);
        if (score.Target is null && score.Grade is null) return;
        writer.WriteLine();
        // An achievement without a regulation is not shown under the name of one.
        var title = card.Regulation is { } regulation && !score.IsOwn && score.IsTextMet is null ? $": {TerminalText.Visible(regulation.Title)}" : "";
        writer.WriteLine($"  {Words.Say(Words.Rating, language)}{title}");
        ScoreStepText.Print(score, writer, language);
    }
}
