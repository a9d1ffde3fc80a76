using System.Globalization;
using Iki.Core;
using Iki.Core.Printed;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Decrees;

/// <summary>Preamble and positions → the catalog, with where every value came from.</summary>
internal sealed class CatalogDrafting
{
    private readonly FindingList _findings;
    private readonly Preamble _preamble;
    private readonly DecreeReadingOptions _options;
    private readonly VariableBook _book = new();
    private readonly List<DraftedValue> _values = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Parameter> _parameters = [];
    private FormulaDrafting _formulas = null!;
    private readonly int? _year;

    public CatalogDrafting(Preamble preamble, FindingList findings, DecreeReadingOptions options)
    {
        (_preamble, _findings, _options) = (preamble, findings, options);
        _year = options.Year ?? preamble.Year;
    }

    public IReadOnlyList<DraftedValue> Values => _values;

    public int Computed { get; private set; }

    public int Counted { get; private set; }

    public int Given { get; private set; }

    public Catalog Draft(IReadOnlyList<PositionDraft> drafts)
    {
        _formulas = new FormulaDrafting(_book, _findings, new ParameterNotes(drafts, _year, _book));
        var office = _preamble.Office;
        if (office is null) _findings.Ask(DecreeDescriptors.OfficeUnknown, default, null, false);
        var id = _options.Id ?? Slugs.Of(office?.Name ?? _preamble.Title, 5) + (_year is { } y ? "-" + y.ToString(CultureInfo.InvariantCulture) : "");
        foreach (var (member, piece) in _preamble.Told) Tell(id, member, piece.Text, piece.Place, DraftConfidence.Clear);
        var positions = new List<Position>();
        var rows = Math.Max(1, drafts.Sum(d => d.Rows.Count));
        var done = 0;
        foreach (var draft in drafts)
        {
            positions.Add(PositionOf(draft));
            done += draft.Rows.Count;
            _options.Progress?.Report((double)done / rows);
        }

        AskOfVariables();
        return new Catalog
        {
            Id = id,
            Title = _preamble.Title,
            Office = office ?? new Office { Name = "?" },
            Decree = _preamble.Decree,
            Parameters = _parameters.ToEquatableList(),
            Variables = _book.All.Select(v => v.ToVariable()).ToEquatableList(),
            Positions = positions.ToEquatableList(),
        };
    }

    private Position PositionOf(PositionDraft draft)
    {
        var title = draft.Title.Text.Length > 0 ? draft.Title.Text : "?";
        var id = Slugs.Unique(Slugs.Of(title, 8), _ids);
        Tell(id, "title", title, draft.Title.Place, DraftConfidence.Clear);
        foreach (var (i, duty) in draft.Duties.Index()) Tell(id, $"duties/{i}", duty.Text, duty.Place, DraftConfidence.Clear);
        foreach (var (i, function) in draft.Functions.Index()) Tell(id, $"functions/{i}", function.Text, function.Place, DraftConfidence.Clear);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var objectives = new List<(string Statement, List<Indicator> Indicators)>();
        IReadOnlyList<DataSource> before = [];
        foreach (var row in draft.Rows)
        {
            var statement = row.Objective.Text;
            if (statement.Length == 0) statement = title;
            var isNew = objectives.Count == 0 || objectives[^1].Statement != statement;
            var indicator = IndicatorOf(row, id, title, taken, isNew ? [] : before);
            if (row.Objective.Text.Length == 0) _findings.Ask(DecreeDescriptors.ObjectiveMissing, row.Place, indicator.Id, false, row.Indicator.Text);
            if (isNew) objectives.Add((statement, []));
            objectives[^1].Indicators.Add(indicator);
            before = indicator.Sources;
            Tell(indicator.Id, "objective", row.Objective.Text, row.Objective.Place, Sureness(row));
        }

        return new Position
        {
            Id = id,
            Title = title,
            Office = draft.Office,
            Duties = draft.Duties.Select(d => d.Text).ToEquatableList(),
            Functions = draft.Functions.Select(f => f.Text).ToEquatableList(),
            Objectives = objectives.Select(o => new Objective { Statement = o.Statement, Indicators = o.Indicators.ToEquatableList() }).ToEquatableList(),
        };
    }

    private Indicator IndicatorOf(RowDraft row, string position, string title, HashSet<string> taken, IReadOnlyList<DataSource> before)
    {
        var name = row.Indicator.Text;
        var id = position + "/" + Slugs.Unique(Slugs.Of(name, 6), taken);
        Tell(id, "name", name, row.Indicator.Place, Sureness(row));
        if (row.IsNameless) _findings.Ask(DecreeDescriptors.NameMissing, row.Place, id, false, name);
        if (row.IsGuessed) _findings.Doubt(DecreeDescriptors.CellsGuessed, row.Place, id, true);
        var drafted = row.Formulas.Select(f => _formulas.Draft(f, row, id, title)).ToList();
        foreach (var (formula, cell) in drafted.Zip(row.Formulas))
        {
            Count(formula.Kind);
            Tell(id, "printedFormula", formula.Printed, cell.Place, formula.Confidence);
            foreach (var source in formula.Sources) Tell(id, "sources", source.Source.Name, source.Place, Sureness(row));
        }

        var first = drafted[0];
        var unit = UnitOf(row, first, id);
        if (unit == "%" && first.Kind == FormulaKind.Given && _book.Find(first.Formula) is { Items.Count: 0 } given) given.IsPercentage = true;
        else if (unit == "%" && first.Kind != FormulaKind.Computed) unit = row.Unit.Length > 0 && _book.Find(first.Formula) is { } counted ? Percentage(counted) : "";
        var sources = drafted.Count == 1 ? [.. first.Sources.Select(s => s.Source)] : new List<DataSource>();
        if (sources.Count == 0 && before.Count > 0 && drafted.Count == 1 && row.MayShareSources)
        {
            sources = [.. before];
            if (!row.IsSourceSpanned) _findings.Doubt(DecreeDescriptors.SourcesShared, row.Place, id, false, name);
        }

        var notes = drafted.SelectMany(d => d.Notes).Concat(FormulaCells.NotesOf(row.Notes)).Distinct(StringComparer.Ordinal).ToList();
        var definition = Hyphens.Join([.. row.Definition.Select(l => l.Whole), .. drafted.Select(d => d.Definition)]);
        var parameters = drafted.SelectMany(d => d.Parameters).Where(p => _parameters.All(o => o.Name != p.Name)).DistinctBy(p => p.Name).ToList();
        _parameters.AddRange(parameters);
        var isSingle = drafted.Count == 1;
        return new Indicator
        {
            Id = id,
            Name = name,
            Unit = unit,
            Decimals = unit == "%" ? 2 : null,
            Polarity = PolarityOf(definition, notes, id, row.Place),
            Definition = definition.Length > 0 ? definition : null,
            Responsible = row.Responsible.Count > 0 ? Hyphens.Join(row.Responsible.Select(l => l.Text)) : null,
            Weight = WeightOf(row.Weight),
            PrintedFormula = isSingle && first.Printed.Length > 0 ? first.Printed : null,
            Formula = isSingle ? first.Formula : null,
            Reading = isSingle ? ReadingOf() : null,
            Measures = isSingle ? [] : drafted.Select((d, i) => MeasureOf(d, i)).ToEquatableList(),
            Sources = sources.ToEquatableList(),
            Notes = isSingle ? notes.ToEquatableList() : [],
            Targets = TargetsOf(row, first, unit, id).ToEquatableList(),
        };
    }

    private static Iki.Core.Reading ReadingOf() => new() { Status = ReadingStatus.Drafted };

    private static Measure MeasureOf(DraftedFormula formula, int index) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{Slugs.Of(formula.Printed, 3)}-{index + 1}"),
        PrintedFormula = formula.Printed.Length > 0 ? formula.Printed : null,
        Formula = formula.Formula,
        Reading = ReadingOf(),
        Sources = formula.Sources.Select(s => s.Source).ToEquatableList(),
        Notes = formula.Notes.ToEquatableList(),
    };

    private string UnitOf(RowDraft row, DraftedFormula formula, string id)
    {
        if (row.Unit.Length > 0)
        {
            Tell(id, "unit", row.Unit, row.Place, DraftConfidence.Clear);
            return Plain.Of(row.Unit) is "persen" or "prosen" or "persentase" or "%" ? "%" : row.Unit;
        }

        var behind = row.Targets.Select(t => TargetCells.UnitBehind(t.Text)).FirstOrDefault(u => u.Length > 0);
        return formula.Unit ?? behind ?? "";
    }

    /// <summary>The paper gives a unit of percent to one figure: it is given in percent points.</summary>
    private static string Percentage(BookedVariable variable)
    {
        variable.IsPercentage = variable.Items.Count == 0;
        return variable.IsPercentage ? "%" : "";
    }

    private IEnumerable<Target> TargetsOf(RowDraft row, DraftedFormula formula, string unit, string id)
    {
        var printed = row.Targets.ToList();
        if (formula.Target is { } slipped)
        {
            printed.Add(new PrintedTarget(slipped, "", _year is { } y ? Period.OfYear(y) : null, row.Place));
            _findings.Ask(DecreeDescriptors.TargetInSource, row.Place, id, false, slipped);
        }

        var periods = new HashSet<Period>();
        foreach (var target in printed)
        {
            var period = target.Period ?? (_year is { } y ? Period.OfYear(y) : null);
            if (period is not { } at)
            {
                if (target.Text.Trim('-', ' ').Length > 0) _findings.Ask(DecreeDescriptors.TargetWithoutPeriod, target.Place, id, false, target.Text, target.Head);
                continue;
            }

            if (TargetCells.Read(target.Text, at, unit) is not { } read) continue;
            if (periods.Add(at))
            {
                Tell(id, "targets/" + at, target.Text, target.Place, DraftConfidence.Clear);
                yield return read;
            }
            else
            {
                _findings.LeaveOut(DecreeDescriptors.CellUnread, target.Place, target.Text, target.Head);
            }
        }
    }

    private Polarity? PolarityOf(string definition, List<string> notes, string id, DocumentPlace place)
    {
        foreach (var text in notes.Prepend(definition))
        {
            var words = Plain.Words(text);
            if (!words.Contains("semakin") && !words.Contains("makin")) continue;
            var at = Array.FindIndex(words, w => w is "sedikit" or "kecil" or "rendah" or "cepat" or "menurun");
            if (at < 0 || !words.Contains("baik")) continue;
            _findings.Doubt(DecreeDescriptors.FewerIsBetter, place, id, false, text);
            return Polarity.LowerIsBetter;
        }

        return null;
    }

    private static decimal? WeightOf(string text) =>
        decimal.TryParse(text.Replace(',', '.').Trim('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight > 0 ? weight : null;

    private void AskOfVariables()
    {
        foreach (var variable in _book.All)
        {
            if (variable.Positions.Count > 1) _findings.Ask(DecreeDescriptors.SharedVariable, variable.Place, variable.Name, true, variable.Label, string.Join("; ", variable.Positions));
            if (LabelNoun.Of(variable.Label).IsState) _findings.Doubt(DecreeDescriptors.StockVariable, variable.Place, variable.Name, true, variable.Label);
        }
    }

    private void Count(FormulaKind kind)
    {
        if (kind == FormulaKind.Computed) Computed++;
        else if (kind == FormulaKind.Count) Counted++;
        else Given++;
    }

    private static DraftConfidence Sureness(RowDraft row) => row.IsGuessed ? DraftConfidence.Doubtful : DraftConfidence.Clear;

    private void Tell(string id, string member, string print, DocumentPlace place, DraftConfidence confidence)
    {
        if (id.Length > 0 && print.Length > 0) _values.Add(new DraftedValue { Id = id, Member = member, Print = print, Place = place, Confidence = confidence });
    }
}
