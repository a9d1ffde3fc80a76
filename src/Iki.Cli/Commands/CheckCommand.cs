using System.CommandLine;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Definitions;

namespace Iki.Cli.Commands;

/// <summary><c>iki check FILE…</c>: reads catalogs, data files of a catalog, or regulations, and prints every diagnostic.</summary>
internal sealed class CheckCommand
{
    private readonly FileArgument<string[]> _files = new("FILE") { Description = "Catalogs; with --catalog data files.", Arity = ArgumentArity.OneOrMore };

    private readonly FileOption<string?> _catalog = new("--catalog") { Description = "The catalog of the data files." };

    private readonly Option<bool> _lint = new("--lint") { Description = "Applies the rules of quality to catalogs as well." };

    private readonly Option<bool> _regulations = new("--regulations") { Description = "The files are regulations." };

    private readonly Option<bool> _accepted = new("--accepted") { Description = "Lists the findings that the definition accepts, each with the reason." };

    private readonly NumbersOption _numbers = new(DataOptions.OfNumbers);

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new CheckCommand();
        var command = new Command("check", "Reads catalogs, prints every diagnostic with its place, and runs the examples.")
        {
            self._files, self._catalog, self._lint, self._regulations, self._accepted,
        };
        self._numbers.AddTo(command);
        command.Validators.Add(result =>
        {
            var kinds = new[] { result.GetValue(self._catalog) is not null, result.GetValue(self._lint), result.GetValue(self._regulations) };
            if (kinds.Count(k => k) > 1) result.AddError("--catalog, --lint and --regulations do not go together.");
        });
        new CommonOptions().AddTo(command, output, error, self.Run);
        return command;
    }

    private int Run(Invocation call)
    {
        var files = call.Parsed.GetValue(_files)!;
        var report = new CheckReport(call);
        if (call.Parsed.GetValue(_regulations)) report.CheckRegulations(files);
        else if (call.Parsed.GetValue(_catalog) is { } catalog) report.CheckData(catalog, files, _numbers.Of(call));
        else report.CheckCatalogs(files, call.Parsed.GetValue(_lint) ? LintOptions.Default : null);
        if (call.IsJson)
        {
            call.Writer.Write(DiagnosticsFile.Write(report.Diagnostics, call.Language, report.Accepted));
        }
        else
        {
            call.Tell(report.Diagnostics);
            if (call.Parsed.GetValue(_accepted)) report.ListAccepted();
            foreach (var line in report.Lines) call.Writer.WriteLine(line);
        }

        return DiagnosticOutput.ExitCodeOf(report.Diagnostics);
    }
}
