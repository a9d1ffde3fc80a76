using Iki.Core.Definitions;
using Iki.Core.Measurement;

namespace Iki.Core.Forms;

/// <summary>What is asked of a figure → its fields.</summary>
internal sealed class FieldMaking(CompiledCatalog compiled, OfficeNumbers offices, ObservationStore? store, Period period)
{
    private readonly Dictionary<string, FormulaRow> _rows = compiled.Rows.ToDictionary(r => r.Id, StringComparer.Ordinal);

    public IEnumerable<FigureField> FieldsOf(AskedFigure asked)
    {
        // A figure that formulas compute with is a number, also where an indicator would take a word for it.
        return asked.Demands.Count == 0 ? asked.InWords.GroupBy(w => w.Place.Office).Select(g => OfWord(asked, g.Key, [.. g.Select(w => w.Row)]))
            : CellsOfFigure.Of(WithWords(asked), offices, store, period.Length).Select(c => OfCell(asked, c));
    }

    private static AskedFigure WithWords(AskedFigure asked)
    {
        foreach (var (place, row) in asked.InWords) asked.Add(asked.Variable, place.Months, place, isCertain: true, row.Id);
        return asked;
    }

    private FigureField OfCell(AskedFigure asked, FieldCell cell)
    {
        var rows = cell.Askers.Select(id => _rows[id]).OrderBy(r => r.Number).ToArray();
        return Of(asked, offices.NameOf(cell.Office), cell.Period, rows, cell.IsRequired) with { Given = cell.There, IsWider = cell.IsWider };
    }

    /// <summary>A realization in words is for exactly the period and the office of the result.</summary>
    private FigureField OfWord(AskedFigure asked, string office, FormulaRow[] rows)
    {
        var scale = rows.Select(r => compiled.Catalog.FindScale(r.Indicator.Scale)).FirstOrDefault(s => s is not null);
        return Of(asked, office, period, [.. rows.DistinctBy(r => r.Number)], isRequired: true) with
        {
            IsInWords = true,
            Choices = scale?.Words ?? [],
            Given = store?.In(asked.Variable.Name, asked.Item?.Key, store.Offices.Only(office), period.Span).LastOrDefault(o => o.Period == period),
        };
    }

    private static FigureField Of(AskedFigure asked, string office, Period at, FormulaRow[] rows, bool isRequired)
    {
        var declared = asked.Declarations;
        return new FigureField
        {
            Key = new FigureFieldKey { Variable = asked.Variable.Name, Item = asked.Item?.Key, Period = at, Office = office },
            Variable = asked.Variable,
            Item = asked.Item,
            Integer = declared.Any(v => v.Integer),
            Min = declared.Max(v => v.Min),
            Max = declared.Min(v => v.Max),
            Sources = SourcesOf(asked, rows),
            Indicators = rows.Select(r => r.Id).ToEquatableList(),
            IsRequired = isRequired,
        };
    }

    private static EquatableList<DataSource> SourcesOf(AskedFigure asked, FormulaRow[] rows) =>
        (asked.Item?.Source ?? asked.Variable.Source) is { } own ? [own]
        : rows.SelectMany(r => r.Measure is { Sources.Count: > 0 } measure ? measure.Sources : r.Indicator.Sources).DistinctBy(s => s.Name).ToEquatableList();
}
