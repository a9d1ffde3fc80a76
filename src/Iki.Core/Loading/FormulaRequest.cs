using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core;

/// <summary>
/// A parsed request about one formula, as answered by <see cref="FormulaExchange"/>, for programs that need more than the answer, such as the formula itself.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class FormulaRequest
{
    private readonly FormulaRequestDocument _document;

    private FormulaRequest(FormulaRequestDocument document, NumberNotation numbers)
    {
        _document = document;
        Numbers = numbers;
        Scope = ScopeOf(document);
        Target = new FormulaTarget
        {
            Unit = document.Unit, Decimals = document.Decimals, Rounding = document.Rounding, IsCondition = document.IsCondition,
        };
        Inputs = FormulaInputs.Of(document.Values);
        if (document.LastYear.Count > 0) Inputs = Inputs.WithLastYear(FormulaInputs.Of(document.LastYear));
        if (document.YearToDate.Count > 0) Inputs = Inputs.WithYearToDate(FormulaInputs.Of(document.YearToDate));
        if (document.Previous.Count > 0) Inputs = Inputs.WithPrevious(FormulaInputs.Of(document.Previous));
    }

    /// <summary>The text of the formula.</summary>
    public string Formula => _document.Formula;

    /// <summary>The names it may use.</summary>
    public FormulaScope Scope { get; }

    /// <summary>What its result must be.</summary>
    public FormulaTarget Target { get; }

    /// <summary>The figures.</summary>
    public FormulaInputs Inputs { get; }

    /// <summary>The language of the answer; null where the request does not state one.</summary>
    public Language? Language => _document.Language;

    /// <summary>How the numbers in its formula and in its figures that are texts are written.</summary>
    public NumberNotation Numbers { get; }

    internal string? Id => _document.Id;

    /// <summary>Remarks about how the figures are written, although they can be used.</summary>
    internal EquatableList<Diagnostic> Doubts { get; private set; } = [];

    /// <summary>Reads a request.</summary>
    /// <param name="utf8">One JSON object, as <see cref="FormulaExchange.Answer(ReadOnlySpan{byte}, Language, NumberNotation)"/> takes it.</param>
    /// <param name="numbers">How numbers are written, unless the request states it.</param>
    /// <returns>The request, or everything that is wrong with it. The formula itself is not checked here.</returns>
    public static Checked<FormulaRequest> Read(ReadOnlySpan<byte> utf8, NumberNotation numbers = NumberNotation.Auto)
    {
        var diagnostics = DiagnosticCollector.ForFile(null);
        if (utf8.Length > FormulaExchange.MaximumBytes)
        {
            diagnostics.QuestionTooLong(new Place(null), FormulaExchange.MaximumBytes);
            return new Checked<FormulaRequest>(null, diagnostics.InOrder());
        }

        numbers = NumbersMember.Find(utf8) ?? numbers;
        var document = JsonText.Read(utf8, FormulaRequestMembers.Request, diagnostics, new FigureTexts(numbers));
        if (document is null || diagnostics.HasErrors) return new Checked<FormulaRequest>(null, diagnostics.InOrder());
        var request = new FormulaRequest(document, numbers);
        Doubt("values", document.Values, request.Scope, diagnostics);
        Doubt("previous", document.Previous, request.Scope, diagnostics);
        Doubt("lastYear", document.LastYear, request.Scope, diagnostics);
        Doubt("yearToDate", document.YearToDate, request.Scope, diagnostics);
        request.Doubts = diagnostics.InOrder();
        return new Checked<FormulaRequest>(request, request.Doubts);
    }

    private static void Doubt(string member, EquatableList<NamedFigures> given, FormulaScope scope, DiagnosticCollector diagnostics)
    {
        foreach (var one in given)
        {
            IEnumerable<Figure> figures = one.Single is { } single ? [single] : one.Series ?? one.Items?.Select(i => i.Figure) ?? [];
            foreach (var figure in figures.Where(f => f.Doubtful is not null))
            {
                DoubtfulNumbers.Report(figure, one.Name, scope.Find(one.Name)?.Unit, JsonPath.Root.To(member).To(one.Name).Place, diagnostics);
            }
        }
    }

    private static FormulaScope ScopeOf(FormulaRequestDocument document)
    {
        if (!document.IsDeclared && document.Units.Count + document.Aggregates.Count + document.Items.Count == 0) return FormulaScope.Open;
        var symbols = new Dictionary<string, FormulaSymbol>(StringComparer.OrdinalIgnoreCase);
        FormulaSymbol Of(string name) => symbols.GetValueOrDefault(name) ?? new FormulaSymbol { Name = name };
        foreach (var (name, unit) in document.Units) symbols[name] = Of(name) with { Unit = unit };
        foreach (var (name, aggregate) in document.Aggregates) symbols[name] = Of(name) with { Aggregate = aggregate };
        foreach (var (name, items) in document.Items) symbols[name] = Of(name) with { Items = items };
        if (!document.IsDeclared) return FormulaScope.OpenWith(symbols.Values);
        foreach (var given in document.Values.Concat(document.Previous).Concat(document.LastYear).Concat(document.YearToDate))
        {
            symbols[given.Name] = Declared(Of(given.Name), given);
        }

        return FormulaScope.Of(symbols.Values);
    }

    /// <summary>A declared name whose items are not listed has those that figures are given for.</summary>
    private static FormulaSymbol Declared(FormulaSymbol symbol, NamedFigures given) => symbol.Items.Count == 0 && given.Items is { } items
        ? symbol with { Items = items.Select(i => i.Key).ToEquatableList() }
        : symbol;
}
