using System.CommandLine;
using Iki.Cli.Answers;
using Iki.Cli.Commands;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Input;

/// <summary>The figures a command works with: the catalog, its data files, and the requested period and office.</summary>
internal sealed class DataOptions
{
    // The one mistake of an office for which the library knows more than that there is none.
    private const string OfficeOfSeveral = "IKI5053";

    /// <summary>The description of <c>--numbers</c> in commands that read figures.</summary>
    public const string OfNumbers = "How figures that are texts are written in files that do not say so: auto, id or en.";

    /// <summary>The description of <c>--period</c> in commands that read data files.</summary>
    public const string OfPeriod = "The period; the first JSON data file's when not given.";

    private readonly FileArgument<string> _catalog = new("CATALOG") { Description = "The catalog." };

    private readonly FileOption<string[]> _data = new("--data")
    {
        Description = "Data files, JSON, workbooks (.xlsx) or tables (.csv, .tsv, .txt, .parquet).", Required = true, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true,
    };

    private readonly PeriodOption _period = new(OfPeriod);

    private readonly Option<string?> _office = new("--office") { Description = "The office; the first JSON data file's when not given." };

    private readonly Option<bool> _yearToDate = new("--year-to-date") { Description = "Uses the figures from the start of the period's year." };

    private readonly MappingOption _mapping = new();

    private readonly NumbersOption _numbers = new(OfNumbers);

    // The period that a form among the files was made for, where nothing else says one.
    private Period? _ofForm;

    public void AddTo(Command command)
    {
        command.Add(_catalog);
        command.Add(_data);
        _period.AddTo(command);
        command.Add(_office);
        command.Add(_yearToDate);
        _mapping.AddTo(command);
        _numbers.AddTo(command);
    }

    /// <summary>The requested period; null for that of the data.</summary>
    public Period? PeriodOf(Invocation call) => _period.Of(call) ?? Otherwise?.Invoke(call) ?? _ofForm;

    /// <summary>What says the period where its option does not; null for nothing.</summary>
    public Func<Invocation, Period?>? Otherwise { get; init; }

    /// <summary>What a command needs of the figures, as far as its command line tells; null for all of them.</summary>
    public Func<Invocation, CatalogEvaluator, DataScope?>? Scope { get; init; }

    /// <summary>How progress is shown; null for a bar on a terminal.</summary>
    public Func<Invocation, ProgressBar>? Progress { get; init; }

    /// <summary>The requested office; null for that of the data.</summary>
    public string? OfficeOf(Invocation call) => call.Parsed.GetValue(_office);

    public bool IsYearToDate(Invocation call) => call.Parsed.GetValue(_yearToDate);

    /// <summary>Reads catalog and data and runs a command with them; ends it where that cannot be done.</summary>
    /// <param name="call">The run of the command.</param>
    /// <param name="wrongIn">What the command line names that the catalog does not have; null for nothing.</param>
    /// <param name="command">The command, with the diagnostics of catalog and data.</param>
    public int Run(Invocation call, Func<Catalog, string?> wrongIn, Func<CatalogEvaluator, DataSet, EquatableList<Diagnostic>, int> command)
    {
        // Mistakes in the command line that can be found without files come first.
        var files = call.Parsed.GetValue(_data)!;
        if (_period.WrongIn(call) is { } notAPeriod) return call.Usage(notAPeriod);
        var needsPeriod = PeriodOf(call) is null && files.All(CsvFile.IsOne);
        if (needsPeriod && !files.Any(CsvFile.IsWorkbook)) return call.Usage(Words.PeriodWanted);
        var catalog = CatalogFile.LoadEvaluator(call.Parsed.GetValue(_catalog)!, limits: call.Limits);
        if (catalog.ValueOrNull is not { } evaluator) return call.Fail(catalog.Diagnostics);
        if (OfficeOf(call) is { } office && WrongOffice(call, evaluator.Catalog, office) is { } none) return call.Usage(none);
        if (wrongIn(evaluator.Catalog) is { } wrong) return call.Usage(wrong);
        if (!_mapping.TryRead(call, out var mapping, out var faults)) return call.Fail(faults);
        var tables = new FigureFiles(call, evaluator.Catalog, new FigureTableOptions { Period = PeriodOf(call), Mapping = mapping });
        if (needsPeriod && (_ofForm = tables.PeriodOfForm(files)) is null) return call.Usage(Words.PeriodWanted);
        var data = Load(call, evaluator.Catalog, files, PeriodOf(call), _numbers.Of(call), tables, Progress?.Invoke(call), Scope?.Invoke(call, evaluator));
        EquatableList<Diagnostic> found = [.. catalog.Diagnostics, .. SaidOf(data)];
        return data.ValueOrNull is { } figures ? command(evaluator, figures, found) : call.Fail(found);
    }

    /// <summary>What is asked for: the requested period and office, of the results that are shown.</summary>
    public Asked Asked(Invocation call, RowSelection? rows = null, bool isStrict = false) => new()
    {
        Period = PeriodOf(call), Office = OfficeOf(call), IsYearToDate = IsYearToDate(call), Rows = rows ?? RowSelection.All, IsStrict = isStrict,
    };

    /// <summary>Reads JSON files, tables and workbooks together.</summary>
    public static Checked<DataSet> Load(Invocation call, Catalog catalog, IReadOnlyList<string> files, Period? period, NumberNotation numbers, FigureFiles? figures = null, ProgressBar? bar = null, DataScope? scope = null)
    {
        figures ??= new FigureFiles(call, catalog, new FigureTableOptions { Period = period });
        var tables = files.Where(CsvFile.IsOne).ToArray();
        var documents = files.Where(f => !CsvFile.IsOne(f)).ToArray();
        return (bar ?? new ProgressBar(call.Error, call.Language)).Over(tables, Words.ReadingFigures, advance =>
            DataFile.Load(catalog, documents, ObservationTable.Concat(tables.Select(t => figures.Rows(t, advance))), period, call.Limits, numbers, scope));
    }

    /// <summary>All diagnostics from reading data, with the row counts of each table.</summary>
    public static IEnumerable<Diagnostic> SaidOf(Checked<DataSet> data) =>
        data.Diagnostics.Concat(data.ValueOrNull?.Tables.Select(t => t.Summary) ?? []);

    /// <summary>Why a text names no office of a catalog, or not one alone; null where it names one. A catalog that declares none accepts any.</summary>
    public static string? WrongOffice(Invocation call, Catalog catalog, string office)
    {
        var found = catalog.FindOffice(office);
        return found.HasValue ? null
            : found.Diagnostics.FirstOrDefault(d => d.Code == OfficeOfSeveral)?.Message(call.Language) ?? Words.Say(Words.UnknownOffice, call.Language, office);
    }
}
