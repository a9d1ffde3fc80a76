using System.CommandLine;
using System.Globalization;
using System.Text;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary><c>iki formula 'TEXT'</c>: one formula, or with <c>--batch</c> a stream of questions.</summary>
internal sealed class FormulaCommand
{
    private readonly Argument<string?> _formula = new("TEXT") { Description = "The formula.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string[]> _set = new("--set") { Description = "A figure: name=value. May be repeated." };

    private readonly Option<string?> _unit = new("--unit") { Description = "The unit of the result; % asks for a percentage." };

    private readonly Option<string?> _decimals = new("--decimals") { Description = "The decimals of the value, 0 to 12." };

    private readonly Option<bool> _batch = new("--batch")
    {
        Description = "Reads questions as JSON Lines from standard input and answers each on a line of standard output.",
    };

    private readonly CommonOptions _common = new();

    private readonly Func<Stream> _input;

    private readonly TextWriter _error;

    private FormulaCommand(Func<Stream> input, TextWriter error)
    {
        _input = input;
        _error = error;
    }

    public static Command Make(Func<Stream> input, TextWriter output, TextWriter error)
    {
        var self = new FormulaCommand(input, error);
        var command = new Command("formula", "Tries a formula: its value for given figures, or what it asks for.")
        {
            self._formula, self._set, self._unit, self._decimals, self._batch,
        };
        self._common.AddTo(command);
        command.SetAction(parsed => self._common.Run(parsed, output, error, writer => self.Run(parsed, writer)));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter writer)
    {
        var language = _common.Language(parsed);
        var text = parsed.GetValue(_formula);
        var set = parsed.GetValue(_set) ?? [];
        if (parsed.GetValue(_batch))
        {
            var isAlone = text is null && set.Length == 0 && parsed.GetValue(_unit) is null && parsed.GetValue(_decimals) is null;
            return isAlone ? BatchLoop.Run(_input(), writer, language) : Usage(Words.BatchAlone, language);
        }

        if (text is null) return Usage(Words.BatchOrFormula, language);
        var figures = new List<(string Name, Figure Figure)>();
        foreach (var assignment in set)
        {
            // A name in brackets may itself hold an equals sign.
            var afterName = assignment.StartsWith('[') ? Math.Max(assignment.IndexOf(']', StringComparison.Ordinal), 0) : 0;
            var mark = assignment.IndexOf('=', afterName);
            if (mark < 1) return Usage(Words.NotAnAssignment, language, assignment);
            var name = NameOf(assignment[..mark]);
            if (figures.Any(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) return Usage(Words.SetTwice, language, name);
            figures.Add((name, Figure.Read(assignment[(mark + 1)..].Trim())));
        }

        if (!TryDecimals(parsed.GetValue(_decimals), out var decimals)) return Usage(Words.NotDecimals, language);
        var target = new FormulaTarget { Unit = parsed.GetValue(_unit), Decimals = decimals };
        if (_common.IsJson(parsed))
        {
            var (answer, isWell) = FormulaExchange.Answer(text, FormulaInputs.Of(figures.ToArray()), target, language);
            writer.WriteLine(answer);
            return isWell ? ExitCodes.Well : ExitCodes.Problems;
        }

        return PrintText(Formula.Compile(text, FormulaScope.Open, target), FormulaInputs.Of(figures.ToArray()), figures.Count > 0, writer, language);
    }

    /// <summary>A name without its brackets, inner runs of space folded.</summary>
    private static string NameOf(string written)
    {
        var name = written.Trim();
        if (name.StartsWith('[') && name.EndsWith(']')) name = name[1..^1];
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool TryDecimals(string? text, out int? decimals)
    {
        decimals = null;
        if (text is null) return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 12) return false;
        decimals = number;
        return true;
    }

    private int PrintText(Checked<Formula> compiled, FormulaInputs inputs, bool hasFigures, TextWriter writer, Language language)
    {
        DiagnosticOutput.Print(compiled.Diagnostics, _error, language);
        if (compiled.ValueOrNull is not { } formula) return ExitCodes.Problems;
        if (!hasFigures && formula.Names.Count > 0)
        {
            writer.WriteLine(Words.Say(Words.Variables, language, string.Join(", ", formula.Names)));
            writer.WriteLine(DescribeResult(formula, language));
            return ExitCodes.Well;
        }

        var outcome = formula.Evaluate(inputs);
        DiagnosticOutput.Print(outcome.Warnings, _error, language);
        if (outcome.Problem is { } problem)
        {
            _error.WriteLine(problem.ToString(language));
            return ExitCodes.Problems;
        }

        writer.WriteLine(DescribeValue(outcome, language));
        return ExitCodes.Well;
    }

    private static string DescribeResult(Formula formula, Language language) =>
        formula.IsCondition ? Words.Say(Words.ResultCondition, language)
        : formula.Unit == "%" ? Words.Say(Words.ResultPercentage, language)
        : string.IsNullOrEmpty(formula.Unit) ? Words.Say(Words.ResultNumber, language)
        : Words.Say(Words.ResultIn, language, formula.Unit);

    private static string DescribeValue(Outcome outcome, Language language)
    {
        if (outcome.Condition is { } condition) return Words.Say(condition ? Words.True : Words.False, language);
        var value = NumberText.Of(outcome.Value!.Value, language);
        var shown = string.IsNullOrEmpty(outcome.Unit) ? value : $"{value} {outcome.Unit}";
        var exact = outcome.Exact!.Value.ToString();
        return exact == outcome.Value.Value.ToString(CultureInfo.InvariantCulture)
            ? shown
            : new StringBuilder(shown).Append("  (").Append(Words.Say(Words.Exactly, language, exact)).Append(')').ToString();
    }

    private int Usage((string English, string Indonesian) words, Language language, params object[] arguments)
    {
        _error.WriteLine(Words.Say(words, language, arguments));
        return ExitCodes.Usage;
    }
}
