using System.CommandLine;
using Iki.Cli.Commands;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Diagnostics;
using Iki.Core.Measurement;

namespace Iki.Cli.Input;

/// <summary>The figures a command works with: the catalog, its data files, and the period and office asked about.</summary>
internal sealed class DataOptions
{
    private readonly Argument<string> _catalog = new Argument<string>("CATALOG") { Description = "The catalog." }.NamingFiles();

    private readonly Option<string[]> _data = new Option<string[]>("--data")
    {
        Description = "Data files, JSON or CSV.", Required = true, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true,
    }.NamingFiles();

    private readonly Option<string?> _period = new("--period") { Description = "The period; the first JSON data file's when not given." };

    private readonly Option<string?> _office = new("--office") { Description = "The office; the first JSON data file's when not given." };

    private readonly Option<bool> _yearToDate = new("--year-to-date") { Description = "Takes the figures from the start of the period's year." };

    public void AddTo(Command command)
    {
        command.Add(_catalog);
        command.Add(_data);
        command.Add(_period);
        command.Add(_office);
        command.Add(_yearToDate);
    }

    public string? Office(ParseResult parsed) => parsed.GetValue(_office);

    public bool IsYearToDate(ParseResult parsed) => parsed.GetValue(_yearToDate);

    /// <summary>Reads the catalog; the mistakes of the command line that need no file are found before.</summary>
    public Read<CatalogEvaluator> ReadCatalog(ParseResult parsed, Language language)
    {
        if (parsed.GetValue(_period) is { } text && !Period.TryParse(text, out _)) return Read<CatalogEvaluator>.Usage(Words.Say(Words.NotAPeriod, language, text));
        if (PeriodOf(parsed) is null && parsed.GetValue(_data)!.All(CsvFile.IsOne)) return Read<CatalogEvaluator>.Usage(Words.Say(Words.PeriodWanted, language));
        var evaluator = CatalogFile.LoadEvaluator(parsed.GetValue(_catalog)!);
        if (evaluator.ValueOrNull is { } sound && Office(parsed) is { } office && !HasOffice(sound.Catalog, office))
        {
            return Read<CatalogEvaluator>.Usage(Words.Say(Words.UnknownOffice, language, office));
        }

        return new Read<CatalogEvaluator>(evaluator.ValueOrNull, evaluator.Diagnostics, null);
    }

    /// <summary>Reads the data files, with a progress bar on <paramref name="error"/> where that takes longer than a moment.</summary>
    public Checked<DataSet> ReadData(ParseResult parsed, Catalog catalog, TextWriter error, Language language) =>
        Load(catalog, parsed.GetValue(_data)!, PeriodOf(parsed), error, language);

    /// <summary>The period asked about; null for the data's own.</summary>
    public Period? PeriodOf(ParseResult parsed) =>
        parsed.GetValue(_period) is { } text && Period.TryParse(text, out var period) ? period : null;

    /// <summary>Reads JSON and CSV files together.</summary>
    public static Checked<DataSet> Load(Catalog catalog, IReadOnlyList<string> files, Period? period, TextWriter error, Language language)
    {
        var tables = files.Where(CsvFile.IsOne).ToArray();
        var documents = files.Where(f => !CsvFile.IsOne(f)).ToArray();
        return ProgressBar.Over(tables, error, Words.Say(Words.ReadingFigures, language), advance =>
            DataFile.Load(catalog, documents, tables.SelectMany(t => CsvFile.Rows(t, advance)), period));
    }

    /// <summary>Whether a catalog that declares its offices has one of a name; one that declares none accepts any.</summary>
    private static bool HasOffice(Catalog catalog, string office)
    {
        if (catalog.Offices.Count == 0 || Is(catalog.Office.Name)) return true;
        var pending = new Stack<OfficeNode>(catalog.Offices);
        while (pending.TryPop(out var node))
        {
            if (Is(node.Name)) return true;
            foreach (var child in node.Offices) pending.Push(child);
        }

        return false;

        bool Is(string name) => name.Equals(office, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>What came of reading: a value with what was found, or what is wrong with the command line.</summary>
internal sealed record Read<T>(T? Value, IReadOnlyCollection<Diagnostic> Diagnostics, string? WrongCommandLine)
    where T : class
{
    public static Read<T> Usage(string message) => new(null, [], message);
}
