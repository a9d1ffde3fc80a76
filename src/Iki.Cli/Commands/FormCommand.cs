using System.CommandLine;
using System.Text;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Forms;
using Iki.Documents;

namespace Iki.Cli.Commands;

/// <summary><c>iki form CATALOG --period P --output FILE</c>: which figures are needed, as a form to fill in.</summary>
internal sealed class FormCommand
{
    private readonly FileArgument<string> _catalog = new("CATALOG") { Description = "The catalog." };

    private readonly PeriodOption _period = new(DataOptions.OfPeriod);

    private readonly Option<bool> _yearToDate = new("--year-to-date") { Description = "Asks for the figures from the start of the period's year." };

    private readonly Option<string[]> _offices = Several<Option<string[]>>(new("--office") { Description = "The offices that results are wanted for; that of the data, or of the catalog, when not given." });

    private readonly Option<string[]> _positions = Several<Option<string[]>>(new("--position") { Description = "Only what these positions need, by id." });

    private readonly Option<string[]> _indicators = Several<Option<string[]>>(new("--indicator") { Description = "Only what these indicators need, by id." });

    private readonly FileOption<string[]> _data = Several<FileOption<string[]>>(new("--data") { Description = "Data files with figures that are there already." });

    private readonly Option<string> _by = new("--by") { Description = "A sheet for each source or each office: source or office.", DefaultValueFactory = _ => "source" };

    private readonly NumbersOption _numbers = new(DataOptions.OfNumbers);

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new FormCommand();
        self._by.AcceptOnlyFromAmong("source", "office");
        var command = new Command("form", "Writes a form that asks for the figures a catalog needs, as a workbook (.xlsx), a table (.csv) or a page (.html).")
        {
            self._catalog, self._yearToDate, self._offices, self._positions, self._indicators, self._data, self._by,
        };
        self._period.AddTo(command);
        self._numbers.AddTo(command);
        new CommonOptions().AddTo(command, output, error, self.Run);
        return command;
    }

    private int Run(Invocation call)
    {
        var parsed = call.Parsed;
        var files = parsed.GetValue(_data) ?? [];
        if (_period.WrongIn(call) is { } wrong) return call.Usage(wrong);
        var period = _period.Of(call);
        if (period is null && files.All(CsvFile.IsOne)) return call.Usage(Words.FormPeriodWanted);
        if (call.Writer is not OutputFile target || FormatOf(call.OutputPath!) is not { } format) return call.Usage(Words.FormWhere);
        var catalog = CatalogFile.LoadEvaluator(parsed.GetValue(_catalog)!, limits: call.Limits);
        if (catalog.ValueOrNull is not { } evaluator) return call.FailAside(catalog.Diagnostics);
        var data = files.Length == 0 ? null : DataOptions.Load(call, evaluator.Catalog, files, period, _numbers.Of(call));
        EquatableList<Diagnostic> found = [.. catalog.Diagnostics, .. data is null ? [] : DataOptions.SaidOf(data)];
        if (data is { HasValue: false }) return call.FailAside(found);
        var request = new FormRequest
        {
            Period = period ?? data!.Value.Period,
            IsYearToDate = parsed.GetValue(_yearToDate),
            Offices = [.. parsed.GetValue(_offices) ?? []],
            Positions = [.. parsed.GetValue(_positions) ?? []],
            Indicators = [.. parsed.GetValue(_indicators) ?? []],
        };
        var form = FigureForm.Of(evaluator, request, data?.ValueOrNull);

        // What the command line names and the catalog does not have.
        if (form.ValueOrNull is not { } asked) return call.Usage(string.Join('\n', form.Diagnostics.Select(d => d.Message(call.Language))));
        return Write(call, target, asked, format, found);
    }

    private int Write(Invocation call, OutputFile target, FigureForm form, FormFormat format, EquatableList<Diagnostic> found)
    {
        var language = call.GivenLanguage ?? Language.Indonesian;
        var sheets = call.Parsed.GetValue(_by) == "office" ? FormSheets.Office : FormSheets.Source;
        if (format == FormFormat.Workbook)
        {
            var workbook = FormDocument.WriteWorkbook(form, language, sheets);
            found = [.. found, .. workbook.Diagnostics];
            if (workbook.ValueOrNull is not { } bytes) return call.FailAside(found);
            target.Write(bytes);
        }
        else if (format == FormFormat.Page)
        {
            target.Write(FormDocument.WritePage(form, language, sheets));
        }
        else
        {
            // Excel takes a table for one in UTF-8 by this mark alone.
            target.Write(Encoding.UTF8.GetString(Encoding.UTF8.Preamble));
            FormCsv.Print(form, target, language);
        }

        call.TellAside(found);
        if (!call.IsJson) call.Error.WriteLine(Words.Say(Words.FormWritten, call.Language, form.Fields.Count, form.Fields.Count(f => f.IsRequired), form.Fields.Count(f => f.Given is not null)));
        return DiagnosticOutput.ExitCodeOf(found);
    }

    private static FormFormat? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".xlsx" => FormFormat.Workbook,
        ".csv" => FormFormat.Table,
        ".html" or ".htm" => FormFormat.Page,
        _ => null,
    };

    private static T Several<T>(T option)
        where T : Option
    {
        option.AllowMultipleArgumentsPerToken = true;
        return option;
    }

    private enum FormFormat
    {
        Workbook,
        Table,
        Page,
    }
}
