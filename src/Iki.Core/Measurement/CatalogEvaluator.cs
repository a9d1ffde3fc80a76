using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>A catalog, checked and compiled, ready to evaluate any number of times, from any thread.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed partial class CatalogEvaluator
{
    // About as many results as are worth handing to another thread.
    private const int ResultsAtOnce = 128;

    private readonly CompiledCatalog _compiled;

    // Figures that were checked against another version of the catalog are checked anew once, and forgotten with them.
    private readonly ConditionalWeakTable<DataSet, Lazy<HeldData>> _held = [];

    private CatalogEvaluator(CompiledCatalog compiled) => _compiled = compiled;

    private NeededMonths Needed => field ??= new NeededMonths(_compiled);

    private DeclaredInputs Declared => field ??= new DeclaredInputs(_compiled);

    /// <summary>The catalog.</summary>
    public Catalog Catalog => _compiled.Catalog;

    internal CompiledCatalog Compiled => _compiled;

    /// <summary>
    /// Checks a catalog and compiles its formulas. What is accepted can be kept: whatever <see cref="CatalogFile.Read"/> would refuse of the text
    /// that <see cref="CatalogFile.Write"/> makes of it is refused here, and reading that text gives an equal catalog.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="functions">Functions of the host that its formulas may use besides those of the language; none when not given.</param>
    /// <returns>The evaluator, or every problem of the catalog; each names its place by a JSON pointer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A function cannot be added to the language (<see cref="FormulaScope.With(HostFunction)"/>), or an element of a list is null.
    /// </exception>
    public static Checked<CatalogEvaluator> Create(Catalog catalog, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        NullElements.Refuse(catalog, nameof(catalog));
        var form = DiagnosticCollector.ForFile(null);
        CatalogForm.Check(catalog, form);
        return form.HasErrors ? new Checked<CatalogEvaluator>(null, form.InOrder()) : OfForm(catalog, functions);
    }

    /// <summary>The same for a catalog whose form is that of a text, because it comes from one.</summary>
    internal static Checked<CatalogEvaluator> OfForm(Catalog catalog, IEnumerable<HostFunction>? functions)
    {
        var diagnostics = DiagnosticCollector.ForFile(null);
        var compiled = CompiledCatalog.Compile(catalog, diagnostics, (functions ?? []).WithoutNull(nameof(functions)));
        var (left, accepted) = Acceptances.Part(catalog, diagnostics.InOrder());
        return new Checked<CatalogEvaluator>(compiled is null ? null : new CatalogEvaluator(compiled), left, accepted);
    }

    /// <summary>The formula of an indicator as it is evaluated, for programs that translate a catalog into something else.</summary>
    /// <param name="id">The id of the indicator, or of a measure as <c>indicator#measure</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such formula.</exception>
    public Formula FormulaOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _compiled.FindRow(id)?.Formula ?? throw new ArgumentException($"The catalog has no formula of the id '{id}'.", nameof(id));
    }

    /// <summary>What results of some periods and offices need of the figures, for reading a large file for them alone.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="offices">The offices; all when not given, or none are.</param>
    /// <returns>The scope, for <see cref="DataFile.Load(Catalog, IReadOnlyList{string}, IEnumerable{ObservationRow}, Period?, FileLimits?, NumberNotation, DataScope?)"/> and <see cref="DataSet.FromRows"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">A period was never set, an office is null, or the catalog declares its offices and has no such one.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// var scope = evaluator.ScopeOf([Period.OfMonth(2025, 1)]);
    /// var data = DataSet.FromRows(evaluator.Catalog, Period.OfYear(2025), ObservationTable.Load("laporan.csv"), scope: scope).OrThrow();
    /// Console.WriteLine(data.Tables[0].PassedOver);   // 1: the row of February
    /// </code>
    /// </example>
    public DataScope ScopeOf(IEnumerable<Period> periods, IEnumerable<string>? offices = null)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var asked = Period.Set(periods, nameof(periods)).ToEquatableList();
        var numbers = OfficeNumbers.Of(Catalog);
        var whose = (offices ?? []).WithoutNull(nameof(offices)).ToEquatableList();
        foreach (var office in whose) ShownOf(office, numbers, nameof(offices));
        return new DataScope(asked.SelectMany(Needed.Of), asked, whose);
    }

    /// <summary>Evaluates every indicator.</summary>
    /// <param name="data">The figures.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="yearToDate">Whether the figures cover the period's year from its start, and not only the period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog declares its offices, but not this one; or the period was never set, or the data are for another catalog.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
    /// foreach (var result in evaluator.Evaluate(data).Results) Console.WriteLine($"{result.Id}: {result.Outcome}");   // kasi-pemerintahan/laporan: 90 %
    /// </code>
    /// </example>
    public ResultSet Evaluate(DataSet data, Period? period = null, string? office = null, bool yearToDate = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        Period.ThrowIfUnset(period);
        var held = HeldFor(data);
        return Evaluate(data, held, period ?? data.Period, OfficeOf(held.Data, office), yearToDate, selection: null);
    }

    private ResultSet Evaluate(DataSet data, HeldData held, Period at, string whose, bool yearToDate, RowSelection? selection)
    {
        var asked = new EvaluationAsked(this, held.Data, at, whose, yearToDate);
        var inputs = asked.Inputs(isOfAll: true);
        var byRow = new IndicatorResult[_compiled.Rows.Count];
        foreach (var row in selection?.Needed ?? (IEnumerable<FormulaRow>)_compiled.DependenciesFirst) byRow[row.Number] = Run(row, inputs, asked);
        return new ResultSet
        {
            Catalog = Catalog,
            Period = at,
            Office = whose,
            IsYearToDate = yearToDate,
            SinceStartOfYear = yearToDate || at.Span == at.YearToDate ? null : new DeferredResults(() => Evaluate(data, held, at, whose, yearToDate: true, selection)),
            Ratings = yearToDate ? [] : held.Data.RatingsAt(at, whose),
            Results = EquatableList.OfOwn(selection is null ? byRow : Array.ConvertAll(selection.Wanted, r => byRow[r.Number])),
            BrokenRules = RuleCheck.Check(_compiled.Rules, inputs),
            Diagnostics = [.. held.Found, .. InForce(at)],
        };
    }

    /// <summary>
    /// Evaluates every indicator for each period and office, on demand: only the results in progress are kept.
    /// </summary>
    /// <param name="data">The figures.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="offices">The offices; for each period all of them, in order.</param>
    /// <param name="cores">How many are evaluated in parallel.</param>
    /// <param name="indicators">The only indicators whose results are wanted, by id, or measures as <c>indicator#measure</c>; all when not given. Those that they use are evaluated too.</param>
    /// <param name="positions">The only positions whose results are wanted, by id; all when not given. With <paramref name="indicators"/>, what both name.</param>
    /// <param name="progress">Receives how far the evaluation is, by the thread that enumerates, before each of the results is handed out; optional.</param>
    /// <param name="cancellation">Ends the evaluation between two results.</param>
    /// <returns>The results in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/>, <paramref name="periods"/> or <paramref name="offices"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The catalog declares its offices, but not one of these, or has no such indicator or position, or one is null; the data are for another catalog; or, while the
    /// results are enumerated, a period was never set.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is less than 1 or more than 512.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled; thrown while the results are enumerated.</exception>
    public IEnumerable<ResultSet> EvaluateEach(
        DataSet data,
        IEnumerable<Period> periods,
        IEnumerable<string> offices,
        int cores = 1,
        IEnumerable<string>? indicators = null,
        IEnumerable<string>? positions = null,
        IProgress<EvaluationProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(offices);
        ArgumentOutOfRangeException.ThrowIfLessThan(cores, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cores, 512);
        var (held, selection) = (HeldFor(data), RowSelection.Of(_compiled, indicators, positions));
        var asked = offices.WithoutNull(nameof(offices)).Select(o => OfficeOf(held.Data, o)).ToArray();
        var questions = Period.Set(periods, nameof(periods)).SelectMany(p => asked.Select(o => (Period: p, Office: o)));
        var size = ResultsAtOnce / Math.Clamp(selection?.Needed.Length ?? _compiled.Rows.Count, 1, ResultsAtOnce);
        var results = cores == 1
            ? InTurn(questions, q => Answer(q.Period, q.Office), cancellation)
            : WorkAhead.Select(questions, q => Answer(q.Period, q.Office), size, cores, cancellation);
        return progress is null ? results : Reporting(results, periods.TryGetNonEnumeratedCount(out var count) ? (long)count * asked.Length : null, progress);

        ResultSet Answer(Period period, string office) => Evaluate(data, held, period, office, yearToDate: false, selection);
    }

    private static IEnumerable<ResultSet> InTurn<T>(IEnumerable<T> questions, Func<T, ResultSet> answer, CancellationToken cancellation)
    {
        foreach (var question in questions)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return answer(question);
        }
    }

    private static IEnumerable<ResultSet> Reporting(IEnumerable<ResultSet> results, long? all, IProgress<EvaluationProgress> progress)
    {
        var done = 0L;
        foreach (var set in results)
        {
            progress.Report(new EvaluationProgress { Done = ++done, All = all, Period = set.Period, Office = set.Office });
            yield return set;
        }
    }

    /// <summary>Evaluates one indicator, or one measure of an indicator that has several, and what it depends on.</summary>
    /// <param name="id">The indicator's id, or <c>indicator#measure</c>.</param>
    /// <param name="data">The figures.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="yearToDate">Whether the figures cover the period's year from its start, and not only the period.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such indicator, or declares its offices and not this one; or the period was never set, or the data are for another catalog.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// var data = DataSet.Create(evaluator.Catalog, "2025", ("rencana", 10)).OrThrow();
    /// var result = evaluator.Evaluate("kasi-pemerintahan/laporan", data);
    /// Console.WriteLine(result.Status);                          // MissingInput
    /// Console.WriteLine(result.Reason(Language.Indonesian));     // Belum ada angka untuk laporan.
    /// </code>
    /// </example>
    public IndicatorResult Evaluate(string id, DataSet data, Period? period = null, string? office = null, bool yearToDate = false)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(data);
        Period.ThrowIfUnset(period);
        var (row, held) = (RowOf(id), HeldFor(data));
        var (at, whose) = (period ?? data.Period, OfficeOf(held.Data, office));
        var asked = new EvaluationAsked(this, held.Data, at, whose, yearToDate);
        var result = RunOnly(row, asked.Inputs(), asked);

        // What was found besides is told with all results; a single one says at least that there is something to look at.
        return held.Found.Count == 0 ? result : result with { Diagnostics = [held.Found[0], .. result.Diagnostics] };
    }

    /// <summary>Evaluates one indicator, or one measure, and shows how its value is computed, or what prevents it.</summary>
    /// <param name="id">The indicator's id, or <c>indicator#measure</c>.</param>
    /// <param name="data">The figures.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="yearToDate">Whether the figures cover the period's year from its start, and not only the period.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such indicator, or declares its offices and not this one; or the period was never set, or the data are for another catalog.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
    /// var explanation = evaluator.Explain("kasi-pemerintahan/laporan", data);
    /// Console.WriteLine(explanation.Result.Exact);     // 9/10
    /// Console.WriteLine(explanation.Figures.Count);    // 2
    /// Console.WriteLine(explanation.Working.ToString(Language.Indonesian).Split('\n')[^1]);   // = 90,00%
    /// </code>
    /// </example>
    public Explanation Explain(string id, DataSet data, Period? period = null, string? office = null, bool yearToDate = false)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(data);
        Period.ThrowIfUnset(period);
        var (row, held) = (RowOf(id), HeldFor(data));
        var (at, whose) = (period ?? data.Period, OfficeOf(held.Data, office));
        var asked = new EvaluationAsked(this, held.Data, at, whose, yearToDate);
        var inputs = asked.Inputs();
        var result = RunOnly(row, inputs, asked);
        var own = inputs.For(row);
        var working = row.Formula!.Explain(own, row.Formula.Run(own), result.Outcome, own.LabelOf);
        return new Explanation
        {
            Result = result,
            Period = at,
            Office = whose,
            IsYearToDate = yearToDate,
            Working = working,
            Figures = result.Inputs.Where(i => i.Variable is not null).Select(i => InputFigures.Of(i, held.Data.Store, whose, own.FoundFor(i))).ToEquatableList(),
            Missing = result.IsInWords ? [] : result.Outcome.Missing.Select(own.Missing).ToEquatableList(),
            Diagnostics = [.. held.Found, .. InForce(at)],
        };
    }

    /// <summary>Runs the examples of the indicators.</summary>
    /// <returns>One error for each example whose formula does not give what it expects.</returns>
    public EquatableList<Diagnostic> CheckExamples()
    {
        var diagnostics = DiagnosticCollector.ForFile(null);
        foreach (var row in _compiled.Rows) ExampleCheck.Check(_compiled, row, diagnostics);
        return diagnostics.InOrder();
    }

    private FormulaRow RowOf(string id) => _compiled.FindRow(id)
        ?? throw new ArgumentException($"The catalog '{Catalog.Id}' has no indicator '{id}'.{Suggestion.DidYouMean(id, _compiled.Rows.Select(r => r.Id))}", nameof(id));

    /// <summary>Figures as this catalog takes them: checked anew, once, where they were checked against another version of it.</summary>
    /// <exception cref="ArgumentException">They are for another catalog.</exception>
    internal HeldData HeldFor(DataSet data)
    {
        if (ReferenceEquals(data.Catalog, Catalog)) return data.AsHeld;
        if (data.CatalogId != Catalog.Id)
        {
            throw new ArgumentException(
                $"The data are for the catalog '{data.CatalogId}', and this evaluator is of '{Catalog.Id}'. Read them for that catalog, or check them anew with data.For(evaluator.Catalog).",
                nameof(data));
        }

        return _held.GetValue(data, d => new Lazy<HeldData>(() => HeldData.Of(d, Catalog))).Value;
    }

    // A misspelt office would have no figure of anything, which reads as if nothing had been reported.
    internal string OfficeOf(DataSet data, string? office)
    {
        if (office is null || office == data.Office) return data.Office;
        return ShownOf(office, data.Store.Offices, nameof(office));
    }

    /// <summary>What an office that a text names is shown by; refuses one that there is not, and a name that several have.</summary>
    private string ShownOf(string office, OfficeNumbers offices, string parameter)
    {
        if (offices.Knows(office)) return offices.Shown(office);
        offices.ThrowIfSeveral(office, parameter);
        throw new ArgumentException($"The catalog '{Catalog.Id}' has no office '{office}'.{Suggestion.DidYouMean(office, offices.Names)}", parameter);
    }

    private EquatableList<Diagnostic> InForce(Period period)
    {
        if (Catalog.InForce is not { } dates || dates.Contains(period.LastDay)) return [];
        var diagnostics = DiagnosticCollector.ForFile(null);
        diagnostics.CatalogNotInForce(Catalog.Id, period.ToString());
        return diagnostics.InOrder();
    }

    /// <summary>The inputs for a period, or for its year up to its end, which may itself be a period with a name.</summary>
    internal CatalogInputs InputsFor(DataSet data, Period period, string office, bool isYearToDate, bool isOfAll = false)
    {
        RefuseOutside(data, period, office);
        if (isYearToDate && InputMonths.NamedYearToDate(period) is { } named) return new CatalogInputs(_compiled, Declared, data, named, office, isOfAll: isOfAll);
        return new CatalogInputs(_compiled, Declared, data, period, office, isYearToDate, isOfAll: isOfAll);
    }

    /// <summary>Refuses results whose figures were not read: they would count as not reported.</summary>
    internal void RefuseOutside(DataSet data, Period period, string office)
    {
        if (data.Scope is not { } scope) return;
        var offices = data.Store.Offices;
        if (Needed.Of(period).All(scope.Has) && scope.Has(offices.Below(office), offices)) return;
        var asked = string.Join(", ", scope.Periods) + (scope.Offices.Count == 0 ? "" : $"; {string.Join(", ", scope.Offices)}");
        throw new ArgumentException($"The data were read for other results ({asked}), and not for {period}, {office}. Read them with a scope that has it, or without a scope.", nameof(data));
    }

    /// <summary>The result of a row, with nothing evaluated but what it needs.</summary>
    private IndicatorResult RunOnly(FormulaRow row, CatalogInputs inputs, EvaluationAsked asked)
    {
        IndicatorResult? last = null;
        foreach (var needed in _compiled.Needed(row)) last = Run(needed, inputs, asked);
        return last!;
    }

    private static IndicatorResult Run(FormulaRow row, CatalogInputs inputs, EvaluationAsked asked)
    {
        var own = inputs.For(row);
        var cell = row.Formula!.Run(own);
        var outcome = row.Formula.Leave(cell);
        if (outcome.Status == OutcomeStatus.Computed) own.CompareMonths(row);
        if (outcome.Status == OutcomeStatus.DivisionByZero) outcome = ZeroDivision.Apply(row, outcome, own.Diagnostics, ref cell);
        if (row.Reading?.Status == ReadingStatus.Drafted) own.Diagnostics.RestsOnDraft();
        var notes = own.Notes;
        inputs.Keep(row, row.Formula.Exact(cell), notes);
        var result = new IndicatorResult
        {
            Id = row.Id,
            Position = row.Position,
            Indicator = row.Indicator,
            Measure = row.Measure,
            Outcome = outcome,
            IsYearToDate = asked.IsYearToDate,
            Text = inputs.TextOf(row, asked.Period),
            Unit = row.Unit,
            Inputs = own.Inputs,
            Parameters = own.Parameters,
            Diagnostics = notes,
            Figures = outcome.Status is OutcomeStatus.MissingInput or OutcomeStatus.InvalidInput ? new DeferredFigures(asked, row) : null,
        };
        return LegendWord.Add(result, row, cell);
    }
}
