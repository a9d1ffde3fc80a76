using System.CommandLine;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Commands;

/// <summary><c>iki figures FILE… --catalog CATALOG</c>: how tables of figures are understood, and their figures as a data file.</summary>
internal sealed class FiguresCommand
{
    private readonly FileArgument<string[]> _files = new("FILE") { Description = "Workbooks (.xlsx) or tables (.csv, .tsv, .txt).", Arity = ArgumentArity.OneOrMore };

    private readonly FileOption<string> _catalog = new("--catalog") { Description = "The catalog that the figures are of.", Required = true };

    private readonly PeriodOption _period = new("The period of the data file; its year is that of months without one.");

    private readonly Option<string?> _office = new("--office") { Description = "The office of figures for which the file names none." };

    private readonly Option<string?> _writeMapping = new("--write-mapping") { Description = "A file to write the mapping to, to be corrected and given with --mapping." };

    private readonly MappingOption _mapping = new();

    private readonly NumbersOption _numbers = new(DataOptions.OfNumbers);

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new FiguresCommand();
        var command = new Command("figures", "Shows how tables of figures are understood; --output is their figures as a data file.") { self._files, self._catalog, self._office, self._writeMapping };
        self._period.AddTo(command);
        self._mapping.AddTo(command);
        self._numbers.AddTo(command);
        new CommonOptions().AddTo(command, output, error, call => self.Run(call, output));
        return command;
    }

    private int Run(Invocation call, TextWriter output)
    {
        if (_period.WrongIn(call) is { } wrong) return call.Usage(wrong);
        var asked = _period.Of(call);
        var files = call.Parsed.GetValue(_files)!;
        var loaded = CatalogFile.Load(call.Parsed.GetValue(_catalog)!, limits: call.Limits);
        if (loaded.ValueOrNull is not { } catalog) return call.FailAside(loaded.Diagnostics);
        if (!_mapping.TryRead(call, out var mapping, out var faults)) return call.FailAside(faults);
        var office = call.Parsed.GetValue(_office);
        var tables = new FigureFiles(call, catalog, new FigureTableOptions { Period = asked, Office = office, Mapping = mapping });
        var readings = files.Select(f => (File: f, Reading: tables.Of(f))).ToList();
        var rows = readings.SelectMany(r => r.Reading?.Rows ?? [ObservationTable.Unreadable(r.File, isMissing: !File.Exists(r.File))]).ToList();
        var whole = asked ?? readings.Select(r => r.Reading?.Period).FirstOrDefault(p => p is not null);
        if (whole is null && call.IsToFile) return call.Usage(FigureWords.PeriodWanted);

        // Only rows without a period need one, and any will do to check them.
        var data = DataFile.Load(catalog, [], rows, whole ?? Period.OfYear(1), call.Limits, _numbers.Of(call));
        Diagnostic[] found = [.. loaded.Diagnostics, .. DataOptions.SaidOf(data)];
        var all = new FigureMapping { Catalog = catalog.Id, Tables = readings.SelectMany(r => r.Reading?.Mapping.Tables ?? []).ToEquatableList() };
        if (call.IsToFile) call.Writer.Write(FigureData.Write(catalog, whole!.Value, office, rows, _numbers.Of(call)));
        WriteMapping(call, all);
        if (call.IsJson)
        {
            output.Write(FigureReport.Json(all, readings.SelectMany(r => r.Reading?.Tables ?? []), found, call.Language));
        }
        else
        {
            FigureReport.Write(readings, call, output);
            call.Tell(found.Where(d => d.Code != FigureReport.TableRead));
        }

        return DiagnosticOutput.ExitCodeOf(found);
    }

    private void WriteMapping(Invocation call, FigureMapping mapping)
    {
        if (call.Parsed.GetValue(_writeMapping) is not { } path) return;
        using var file = new OutputFile(path);
        file.Write(FigureMappingFile.Write(mapping, call.Language));
        file.Commit();
    }
}
