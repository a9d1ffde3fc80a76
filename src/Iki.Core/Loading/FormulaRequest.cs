using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core;

/// <summary>
/// A question about one formula, taken apart: what <see cref="FormulaExchange"/> answers, for programs that want more than the
/// answer, such as the formula itself.
/// </summary>
public sealed class FormulaRequest
{
    private readonly FormulaRequestDocument _request;

    private FormulaRequest(FormulaRequestDocument request, NumberNotation numbers)
    {
        _request = request;
        Numbers = numbers;
        Scope = ScopeOf(request);
        Target = new FormulaTarget
        {
            Unit = request.Unit, Decimals = request.Decimals, Rounding = request.Rounding, IsCondition = request.IsCondition,
        };
        Inputs = FormulaInputs.Of(request.Values);
        if (request.LastYear.Count > 0) Inputs = Inputs.WithLastYear(FormulaInputs.Of(request.LastYear));
        if (request.YearToDate.Count > 0) Inputs = Inputs.WithYearToDate(FormulaInputs.Of(request.YearToDate));
        if (request.Previous.Count > 0) Inputs = Inputs.WithPrevious(FormulaInputs.Of(request.Previous));
    }

    /// <summary>The text of the formula.</summary>
    public string Formula => _request.Formula;

    /// <summary>The names it may use.</summary>
    public FormulaScope Scope { get; }

    /// <summary>What its result is to be.</summary>
    public FormulaTarget Target { get; }

    /// <summary>The figures.</summary>
    public FormulaInputs Inputs { get; }

    /// <summary>The language in which the answer is wanted; null where the question does not say.</summary>
    public Language? Language => _request.Language;

    /// <summary>How the numbers in its formula and in its figures that are texts are written.</summary>
    public NumberNotation Numbers { get; }

    internal string? Id => _request.Id;

    /// <summary>What is to say of the figures as they are written, though they can be computed with.</summary>
    internal EquatableList<Diagnostic> Doubts { get; private set; } = [];

    /// <summary>Reads a question.</summary>
    /// <param name="utf8">One JSON object, as <see cref="FormulaExchange.Answer(ReadOnlySpan{byte}, Language, NumberNotation)"/> takes it.</param>
    /// <param name="numbers">How numbers are written, unless the question says it itself.</param>
    /// <returns>The question, or everything that is wrong with it. The formula is not looked at here.</returns>
    public static Checked<FormulaRequest> Read(ReadOnlySpan<byte> utf8, NumberNotation numbers = NumberNotation.Auto)
    {
        var diagnostics = DiagnosticCollector.ForFile(null);
        if (utf8.Length > FormulaExchange.MaximumBytes)
        {
            diagnostics.QuestionTooLong(new Place(null), FormulaExchange.MaximumBytes);
            return new Checked<FormulaRequest>(null, diagnostics.InOrder());
        }

        numbers = NumbersMember.Find(utf8) ?? numbers;
        var request = JsonText.Read(utf8, FormulaRequestMembers.Request, diagnostics, new FigureTexts(numbers));
        if (request is null || diagnostics.HasErrors) return new Checked<FormulaRequest>(null, diagnostics.InOrder());
        var question = new FormulaRequest(request, numbers);
        Doubt("values", request.Values, question.Scope, diagnostics);
        Doubt("previous", request.Previous, question.Scope, diagnostics);
        Doubt("lastYear", request.LastYear, question.Scope, diagnostics);
        Doubt("yearToDate", request.YearToDate, question.Scope, diagnostics);
        question.Doubts = diagnostics.InOrder();
        return new Checked<FormulaRequest>(question, question.Doubts);
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

    private static FormulaScope ScopeOf(FormulaRequestDocument request)
    {
        var symbols = new Dictionary<string, FormulaSymbol>(StringComparer.OrdinalIgnoreCase);
        FormulaSymbol Of(string name) => symbols.GetValueOrDefault(name) ?? new FormulaSymbol { Name = name };
        foreach (var (name, unit) in request.Units) symbols[name] = Of(name) with { Unit = unit };
        foreach (var (name, aggregate) in request.Aggregates) symbols[name] = Of(name) with { Aggregate = aggregate };
        foreach (var (name, items) in request.Items) symbols[name] = Of(name) with { Items = items };
        if (!request.IsDeclared) return FormulaScope.OpenWith(symbols.Values);
        foreach (var given in request.Values.Concat(request.Previous).Concat(request.LastYear).Concat(request.YearToDate))
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
