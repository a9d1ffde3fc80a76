using System.CommandLine;
using System.Globalization;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Printed;

namespace Iki.Cli.Commands;

/// <summary><c>iki formula 'TEXT'</c>: one formula, or with <c>--batch</c> a stream of requests.</summary>
internal sealed class FormulaCommand
{
    /// <summary>The option by which requests are read from standard input.</summary>
    public const string Batch = "--batch";

    private readonly Argument<string?> _formula = new("TEXT") { Description = "The formula.", Arity = ArgumentArity.ZeroOrOne };

    private readonly SetOption _set = new();

    private readonly Option<string?> _unit = new("--unit") { Description = "The unit of the result; % requires a percentage." };

    private readonly Option<string?> _decimals = new("--decimals") { Description = "The decimals of the value, 0 to 12." };

    private readonly Option<string?> _printed = new("--printed") { Description = "A formula as a decree prints it, instead of TEXT: drafts of the executable formula." };

    private readonly Option<string?> _indicator = new("--indicator") { Description = "With --printed: the name of the indicator in whose row it stands." };

    private readonly NumbersOption _numbers = new("How the numbers of the formula and of its figures are written: auto, id or en.");

    // A text option without an argument: a bool option would have to be compiled as the tool starts.
    private readonly Option<string?> _batch = new(Batch)
    {
        Arity = ArgumentArity.Zero,
        Description = "Reads requests as JSON Lines from standard input and answers each on a line of standard output.",
    };

    public static Command Make(Func<Stream> input, TextWriter output, TextWriter error)
    {
        var self = new FormulaCommand();
        var command = new Command("formula", "Tries a formula: its value for given figures, or what it asks for.") { self._formula };
        self._set.AddTo(command);
        foreach (var option in new Option[] { self._unit, self._decimals, self._printed, self._indicator, self._batch }) command.Add(option);
        self._numbers.AddTo(command);
        new CommonOptions().AddTo(command, output, error, call => call.Parsed.GetResult(self._batch) is not null ? self.RunBatch(call, input) : self.Run(call));
        return command;
    }

    private int RunBatch(Invocation call, Func<Stream> input)
    {
        var parsed = call.Parsed;
        var isAlone = parsed.GetValue(_formula) is null && !_set.IsGiven(call) && parsed.GetValue(_unit) is null && parsed.GetValue(_decimals) is null
            && parsed.GetValue(_printed) is null && parsed.GetValue(_indicator) is null;
        return isAlone ? BatchLoop.Run(input, call, _numbers.Of(call)) : call.Usage(Words.BatchAlone);
    }

    private int Run(Invocation call)
    {
        if (call.Parsed.GetValue(_printed) is { } print) return ReadPrint(call, print);
        if (call.Parsed.GetValue(_indicator) is not null) return call.Usage(Words.IndicatorOfPrint);
        if (call.Parsed.GetValue(_formula) is not { } text) return call.Usage(Words.BatchOrFormula);
        var (inputs, wrong) = _set.Read(call, _numbers.Of(call));
        if (wrong is not null) return call.Usage(wrong);
        if (!TryDecimals(call.Parsed.GetValue(_decimals), out var decimals)) return call.Usage(Words.NotDecimals);
        var target = new FormulaTarget { Unit = call.Parsed.GetValue(_unit), Decimals = decimals };
        if (!call.IsJson) return Print(call, Formula.Compile(text, FormulaScope.Open, target, numbers: _numbers.Of(call)), inputs, _set.IsGiven(call), decimals);
        var (answer, isWell) = FormulaExchange.Answer(text, inputs, target, call.Language, _numbers.Of(call));
        call.Writer.WriteLine(answer);
        return isWell ? ExitCodes.Well : ExitCodes.Problems;
    }

    private int ReadPrint(Invocation call, string print)
    {
        var parsed = call.Parsed;
        if (parsed.GetValue(_formula) is not null || _set.IsGiven(call) || parsed.GetValue(_decimals) is not null) return call.Usage(Words.PrintedAlone);
        var context = new PrintedContext { Indicator = parsed.GetValue(_indicator), Unit = parsed.GetValue(_unit) };
        return DraftList.Print(call, PrintedFormula.Read(print, context));
    }

    private static bool TryDecimals(string? text, out int? decimals)
    {
        decimals = null;
        if (text is null) return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 12) return false;
        decimals = number;
        return true;
    }

    private static int Print(Invocation call, Checked<Formula> compiled, FormulaInputs inputs, bool hasFigures, int? decimals)
    {
        call.Tell(compiled.Diagnostics);
        if (compiled.ValueOrNull is not { } formula) return ExitCodes.Problems;
        if (!hasFigures && formula.Names.Count > 0)
        {
            call.Writer.WriteLine(Words.Say(Words.Variables, call.Language, string.Join(", ", formula.Names)));
            call.Writer.WriteLine(DescribeResult(formula, call.Language));
            return ExitCodes.Well;
        }

        var outcome = formula.Evaluate(inputs);
        call.Tell(outcome.Warnings);
        if (outcome.Problem is { } problem)
        {
            call.Tell([problem]);
            return ExitCodes.Problems;
        }

        call.Writer.WriteLine(DescribeValue(outcome, decimals, call.Language));
        return ExitCodes.Well;
    }

    private static string DescribeResult(Formula formula, Language language) =>
        formula.IsCondition ? Words.Say(Words.ResultCondition, language)
        : formula.Unit == "%" ? Words.Say(Words.ResultPercentage, language)
        : string.IsNullOrEmpty(formula.Unit) ? Words.Say(Words.ResultNumber, language)
        : Words.Say(Words.ResultIn, language, formula.Unit);

    /// <summary>The value, with the exact fraction where the digits are not it.</summary>
    private static string DescribeValue(Outcome outcome, int? decimals, Language language)
    {
        var shown = outcome.Value is { } value
            ? Languages.WithUnit((outcome.IsApproximate ? "≈ " : "") + Languages.Number(value, decimals, language), outcome.Unit, language)
            : outcome.ToString(language);
        var saysAll = outcome.IsApproximate || outcome.Exact?.ToString() == outcome.Value?.ToString(CultureInfo.InvariantCulture);
        return saysAll ? shown : $"{shown}  ({Words.Say(Words.Exactly, language, outcome.Exact!)})";
    }
}
