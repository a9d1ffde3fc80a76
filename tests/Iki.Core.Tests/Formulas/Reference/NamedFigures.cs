using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>Puts figures by name together, each at its time, and for the naive reference.</summary>
internal sealed class NamedFigures
{
    private readonly Dictionary<(Shift Shift, int Periods), FormulaInputs> _times = [];
    private readonly Dictionary<((Shift, int) Time, string Name), List<(string Key, Figure Figure)>> _items = [];

    /// <summary>The figures as the naive reference takes them.</summary>
    public Dictionary<string, NaiveFigures> Naive { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A single figure of a variable, or of one of its items.</summary>
    public void Add(InputReference input, string digits)
    {
        Naive[input.Text] = new NaiveFigures([(input.Item ?? "1", digits)]);
        if (input.Item is null) Set(input, Of(input).With(input.Symbol.Name, Figure.Read(digits, NumberNotation.English)));
        else ItemsOf(input).Add((input.Item, Figure.Read(digits, NumberNotation.English)));
    }

    /// <summary>The figures of a variable over time.</summary>
    public void AddSeries(InputReference input, string[] digits)
    {
        Naive[input.Text] = new NaiveFigures([.. digits.Select((d, i) => ($"{i + 1}", d))], input.Symbol.Aggregate);
        Set(input, Of(input).WithSeries(input.Symbol.Name, digits.Select(d => Figure.Read(d, NumberNotation.English))));
    }

    /// <summary>The figures of some of a variable's items.</summary>
    public void AddItems(InputReference input, (string Key, string Digits)[] figures)
    {
        string[] absent = [.. input.Symbol.Items.Except(figures.Select(f => f.Key)).Select(i => input.OfItem(i).Text)];
        Naive[input.Text] = new NaiveFigures(figures, Aggregation.Sum, absent);
        Set(input, Of(input).WithItems(input.Symbol.Name, figures.Select(f => (f.Key, Figure.Read(f.Digits, NumberNotation.English)))));
    }

    public FormulaInputs Build()
    {
        foreach (var ((time, name), items) in _items) _times[time] = _times.GetValueOrDefault(time, FormulaInputs.Empty).WithItems(name, items);
        var at = _times.GetValueOrDefault((Shift.Previous, 3), FormulaInputs.Empty);
        for (var periods = 2; periods > 0; periods--) at = _times.GetValueOrDefault((Shift.Previous, periods), FormulaInputs.Empty).WithPrevious(at);
        at = _times.GetValueOrDefault((Shift.None, 0), FormulaInputs.Empty).WithPrevious(at);
        if (_times.TryGetValue((Shift.LastYear, 0), out var lastYear)) at = at.WithLastYear(lastYear);
        return _times.TryGetValue((Shift.YearToDate, 0), out var yearToDate) ? at.WithYearToDate(yearToDate) : at;
    }

    private static (Shift Shift, int Periods) TimeOf(InputReference input) => (input.Shift, input.Shift == Shift.Previous ? input.Periods : 0);

    private FormulaInputs Of(InputReference input) => _times.GetValueOrDefault(TimeOf(input), FormulaInputs.Empty);

    private void Set(InputReference input, FormulaInputs inputs) => _times[TimeOf(input)] = inputs;

    private List<(string, Figure)> ItemsOf(InputReference input)
    {
        var key = (TimeOf(input), input.Symbol.Name);
        if (!_items.TryGetValue(key, out var items)) _items[key] = items = [];
        return items;
    }
}
