using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Measurement;

namespace Iki.Core.Forms;

/// <summary>
/// Every figure that indicators of a catalog could ask for, for a period and offices: through all branches, symbols, items, other times
/// and rows, each with what is there of it already (docs/forms.md). Immutable.
/// </summary>
public sealed class FigureForm
{
    private readonly Dictionary<string, FigureField> _byName;

    private FigureForm(Catalog catalog, FormRequest request, EquatableList<string> offices, EquatableList<FigureField> fields, EquatableList<FormParameter> parameters)
    {
        Catalog = catalog;
        Request = request;
        Offices = offices;
        Fields = fields;
        Parameters = parameters;
        _byName = fields.ToDictionary(f => f.Key.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The catalog.</summary>
    public Catalog Catalog { get; }

    /// <summary>What the form is for.</summary>
    public FormRequest Request { get; }

    /// <summary>The period it is for.</summary>
    public Period Period => Request.Period;

    /// <summary>The offices that results are wanted for, by their names in the catalog; at least one.</summary>
    public EquatableList<string> Offices { get; }

    /// <summary>The figures: by variable in the order in which they are asked for, by item, by office, then in time.</summary>
    public EquatableList<FigureField> Fields { get; }

    /// <summary>The parameters that the formulas use.</summary>
    public EquatableList<FormParameter> Parameters { get; }

    /// <summary>Finds what is to be filled in. No figure is evaluated for it.</summary>
    /// <param name="evaluator">The catalog.</param>
    /// <param name="request">What the form is for.</param>
    /// <param name="data">What is there already; null for nothing.</param>
    /// <returns>
    /// The form, and what was found in data of another version of the catalog; or which position, indicator or office the catalog does not
    /// have, with the nearest that it has.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The data are for another catalog; or the period of the request was never set, or a name in it is null.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.OfMonth(2025, 2) }).OrThrow();
    /// Console.WriteLine(form.Fields[0].Input.Name);   // laporan//2025-02/Kelurahan%20Awan%20Putih
    /// </code>
    /// </example>
    public static Checked<FigureForm> Of(CatalogEvaluator evaluator, FormRequest request, DataSet? data = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Period.IsUnset) throw new ArgumentException(Core.Period.Unset, nameof(request));
        foreach (var named in (ReadOnlySpan<EquatableList<string>>)[request.Offices, request.Positions, request.Indicators])
        {
            // A host's JSON may say null where there is no list.
            if (named is null) throw new ArgumentException("A list of the request is null; a list without elements is [].", nameof(request));
            Elements.ThrowIfNull(named, nameof(request));
        }

        var held = data is null ? null : evaluator.HeldFor(data);
        data = held?.Data;
        var diagnostics = DiagnosticCollector.ForFile(null);
        var compiled = evaluator.Compiled;
        var rows = FormRows.Of(compiled, request, diagnostics);
        var numbers = OfficeNumbers.Of(compiled.Catalog);
        var asked = FormRows.Offices(request, data, numbers, diagnostics);
        if (diagnostics.HasErrors) return new Checked<FigureForm>(null, diagnostics.InOrder());

        // Where none are declared, those that have figures are the offices there are.
        if (!numbers.IsDeclared) foreach (var name in data?.Store.Offices.Names ?? []) numbers.Of(name);
        var walk = new FormulaWalk(compiled, numbers);
        foreach (var office in asked)
        {
            if (data is not null) evaluator.RefuseOutside(data, request.Period, office);
            var place = WorkingPlace.Of(request.Period, request.IsYearToDate, office);
            foreach (var row in rows) walk.Add(row, place);
            foreach (var rule in request.IsOfAll ? compiled.Rules : []) walk.Add(rule, place);
        }

        var making = new FieldMaking(compiled, numbers, data?.Store, request.Period);
        var fields = walk.Figures.InOrder.SelectMany(making.FieldsOf).ToEquatableList();
        var parameters = walk.Parameters.Values.Select(p => new FormParameter { Parameter = p, InForce = InForce(p, request) }).ToEquatableList();
        return new Checked<FigureForm>(new FigureForm(compiled.Catalog, request, asked, fields, parameters), [.. held?.Found ?? [], .. diagnostics.InOrder()]);
    }

    /// <summary>The field of a name; null for none.</summary>
    /// <param name="name">The text of its key; capitals make no difference.</param>
    public FigureField? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The figures as rows of a table, one for each field; those that are not there yet without a value.</summary>
    public IEnumerable<ObservationRow> Rows() => Fields.Select(f => new ObservationRow
    {
        Variable = f.Key.Variable,
        Item = f.Key.Item,
        Period = f.Key.Period.ToString(),
        Office = f.Key.Office,
        Value = f.IsInWords ? null : f.Value,
        Text = f.IsInWords ? f.Value : null,
        Source = f.Given?.Source,
        Note = f.Given?.Note,
    });

    /// <summary>Reads what a web form posted: names of fields with what was typed into them.</summary>
    /// <param name="posted">
    /// Each name with its value. A blank value is a figure that is not reported. Leave out what else the page posts, such as the token of
    /// the host, because names that the form does not have are refused.
    /// </param>
    /// <param name="numbers">How the numbers are written; as inputs of type <c>number</c> post them, with a decimal point, unless it is said.</param>
    /// <returns>
    /// The figures, and everything found; <see cref="Diagnostic.Pointer"/> is the name of the field. What the form was given as data is not among them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="posted"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is null.</exception>
    public Checked<DataSet> Read(IEnumerable<KeyValuePair<string, string?>> posted, NumberNotation numbers = NumberNotation.English)
    {
        ArgumentNullException.ThrowIfNull(posted);
        var diagnostics = DiagnosticCollector.ForFile(null);
        var builder = new DataSetBuilder(Catalog, diagnostics);
        var index = 0;
        foreach (var (name, value) in posted)
        {
            Elements.ThrowIfNull(name, index++, nameof(posted));
            var at = new Place(name);
            if (Find(name) is not { } field) diagnostics.UnknownField(at, name, diagnostics.Nearest(name, _byName.Keys));
            else if (!string.IsNullOrWhiteSpace(value)) builder.Take(Observed(field, value.Trim(), numbers, at, diagnostics), Offices[0], at);
        }

        var set = new DataSet(Catalog, Period, Offices[0], builder);
        var (left, accepted) = Acceptances.PartOfData(Catalog, diagnostics.InOrder());
        return new Checked<DataSet>(set, left, accepted);
    }

    private static Observation Observed(FigureField field, string text, NumberNotation numbers, Place at, DiagnosticCollector diagnostics)
    {
        var observation = new Observation { Variable = field.Key.Variable, Item = field.Key.Item, Period = field.Period, Office = field.Office };
        if (field.IsInWords) return observation with { Text = text };
        var figure = Figure.Read(text, numbers);
        if (figure.Problem is not { } problem) return observation with { Value = figure };
        var placed = problem with { Pointer = at.Pointer };
        diagnostics.AddRange([placed]);
        return observation with { Value = figure.Refused(placed) };
    }

    private static ParameterValue? InForce(Parameter parameter, FormRequest request)
    {
        var place = WorkingPlace.Of(request.Period, request.IsYearToDate, "");
        return parameter.Per is { } per && (per != place.Period.Length || place.IsYearToDate) ? null : parameter.ValueOn(request.Period.LastDay);
    }
}
