using Iki.Core.Definitions;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// Where the formulas of a catalog get their inputs from in one evaluation: variables from the data, parameters by date,
/// indicators from the results so far. Used by one thread, for one period and office, or for the months from the start of its year
/// to its end.
/// </summary>
/// <param name="compiled">The catalog.</param>
/// <param name="declared">What its formulas ask for.</param>
/// <param name="data">The figures.</param>
/// <param name="period">The period.</param>
/// <param name="office">The office.</param>
/// <param name="isYearToDate">Whether the months are those from the start of the year.</param>
/// <param name="isAlone">Whether the offices below are left aside.</param>
/// <param name="isOfAll">Whether all formulas are evaluated, so that room for all inputs is no waste.</param>
/// <param name="room">How many rows the evaluation may still keep, of inputs that are a row themselves.</param>
internal sealed class CatalogInputs(
    CompiledCatalog compiled,
    DeclaredInputs declared,
    DataSet data,
    Period period,
    string office,
    bool isYearToDate = false,
    bool isAlone = false,
    bool isOfAll = false,
    CatalogInputs.RowRoom? room = null)
{
    /// <summary>
    /// The most rows that one evaluation keeps: the months of a year for a district. Thousands of villages in every month are made when
    /// they are needed and kept by nobody, because together they would take more memory than the data.
    /// </summary>
    public const int MostRowsKept = 256;

    private readonly RowRoom _room = room ?? new RowRoom();
    private readonly OfficeObservations _observations = new(data.Store, isAlone ? data.Store.Offices.Only(office) : data.Store.Offices.Below(office));
    private readonly Dictionary<int, (Cell Result, EquatableList<Diagnostic> Notes)> _results = [];

    // What several formulas ask for is looked up once.
    private readonly VariableFigures?[]? _ofAll = isOfAll ? new VariableFigures?[declared.Count] : null;
    private Dictionary<int, VariableFigures>? _ofSome;

    // Several formulas go through the same months and offices; as many as there is room for are worked out once for all.
    private Dictionary<(Period Period, string Office, bool IsAlone), CatalogInputs>? _rows;

    public CompiledCatalog Compiled => compiled;

    public DeclaredInputs Declared => declared;

    public OfficeNumbers Offices => data.Store.Offices;

    public ObservationStore Store => data.Store;

    public Period Period => period;

    public bool IsYearToDate => isYearToDate;

    public string Office => office;

    public MonthSpan Months => isYearToDate ? period.YearToDate : period.Span;

    /// <summary>Stores a result and its remarks for the formulas that use it by its symbol.</summary>
    public void Keep(FormulaRow row, Cell result, EquatableList<Diagnostic> notes)
    {
        if (row.Indicator.Symbol is not null) _results[row.Number] = (result, notes);
    }

    /// <summary>The result of a row, and what is to say of it; worked out first where it was not kept.</summary>
    public (Cell Result, EquatableList<Diagnostic> Notes) ResultOf(FormulaRow row)
    {
        if (_results.TryGetValue(row.Number, out var kept)) return kept;
        foreach (var needed in compiled.Needed(row).Where(r => !_results.ContainsKey(r.Number))) WorkOut(needed);
        return _results[row.Number];
    }

    /// <summary>Evaluates a row and stores its result; those that it uses are stored.</summary>
    public void WorkOut(FormulaRow row) => WorkOut(row, For(row));

    /// <summary>The same with inputs that note what is used.</summary>
    public void WorkOut(FormulaRow row, InputsOfRow own)
    {
        var cell = row.Formula!.Run(own);
        ZeroDivision.Apply(row, row.Formula.Leave(cell), own.Diagnostics, ref cell);
        if (row.Reading?.Status == ReadingStatus.Drafted) own.Diagnostics.RestsOnDraft();
        Keep(row, row.Formula.Exact(cell), own.Notes);
    }

    /// <summary>The inputs of a part of the period; those of a year so far are these of the part alone.</summary>
    public CatalogInputs At(Period part) => Row(part, office, toDate: false, isAlone);

    /// <summary>The inputs of an office below, for the same months; without those below it where it is a row beside them.</summary>
    public CatalogInputs At(string below, bool withoutThoseBelow = false) => Row(period, below, isYearToDate, withoutThoseBelow);

    /// <summary>The offices that have a figure of any of some variables in the months, in order.</summary>
    public IEnumerable<string> Reporting(IEnumerable<InputReference> asked)
    {
        var found = new SortedSet<int>();
        foreach (var name in asked.Where(i => i.Symbol.Role == SymbolRole.Variable).Select(i => i.Symbol.Name).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            foreach (var column in data.Store.ColumnsOf(name))
            {
                foreach (ref readonly var entry in column.Of(_observations.Offices))
                {
                    if (entry.Months.Overlaps(Months)) found.Add(entry.Office);
                }
            }
        }

        return found.Select(Offices.NameOf);
    }

    private CatalogInputs Row(Period at, string whose, bool toDate, bool alone)
    {
        if (_rows is not null && _rows.TryGetValue((at, whose, alone), out var row)) return row;
        row = new CatalogInputs(compiled, declared, data, at, whose, toDate, alone, room: _room);
        if (_room.Left == 0) return row;
        _room.Left--;
        (_rows ??= []).Add((at, whose, alone), row);
        return row;
    }

    /// <summary>The observations of an office and those below it.</summary>
    public OfficeObservations ObservationsOf(string whose) => new(data.Store, Offices.Below(whose));

    /// <summary>The result of a row in words in a period; null for none.</summary>
    public string? TextOf(FormulaRow row, Period asked) => TextRealization.Of(row, data.Store, asked, office)
        ?? (period == asked ? null : TextRealization.Of(row, data.Store, period, office));

    /// <summary>The inputs of a formula row, which may have its own names.</summary>
    public InputsOfRow For(FormulaRow row) => new(this, row.Indicator, row.Formula!);

    /// <summary>The inputs of a rule, which sees only what every formula of the catalog sees.</summary>
    public InputsOfRow For(CompiledRule rule) => new(this, indicator: null, rule.Formula);

    /// <summary>The figures of an input that was looked up.</summary>
    public VariableFigures? Found(DeclaredInput input) => _ofAll is not null ? _ofAll[input.Number] : _ofSome?.GetValueOrDefault(input.Number);

    /// <summary>The figures of an input for some months; for an input always the same.</summary>
    public VariableFigures LookUp(DeclaredInput input, MonthSpan months)
    {
        if (_ofAll is not null) return _ofAll[input.Number] ??= new VariableFigures(input, months, _observations);
        if (_ofSome?.TryGetValue(input.Number, out var found) == true) return found;
        (_ofSome ??= []).Add(input.Number, found = new VariableFigures(input, months, _observations));
        return found;
    }

    /// <summary>How many rows there are kept of these inputs, and of the rows themselves.</summary>
    public int CountOfRowsKept => _rows is null ? 0 : _rows.Count + _rows.Values.Sum(r => r.CountOfRowsKept);

    /// <summary>The room that all rows of one evaluation share.</summary>
    internal sealed class RowRoom
    {
        public int Left { get; set; } = MostRowsKept;
    }
}
