using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Numerics;

namespace Iki.Core.Measurement;

/// <summary>The inputs of one formula, and which of them it used.</summary>
/// <param name="all">The inputs of all formulas.</param>
/// <param name="indicator">The indicator, which may have its own names; null for a rule.</param>
/// <param name="formula">The formula.</param>
internal sealed class InputsOfRow(CatalogInputs all, Indicator? indicator, Formula formula) : InputSource
{
    private readonly List<InputUsed> _inputs = [];
    private List<InputUsed>? _parameters;

    /// <summary>The variables and other indicators used, in the order of use.</summary>
    public EquatableList<InputUsed> Inputs => _inputs.ToEquatableList();

    /// <summary>The parameters used, in the order of use.</summary>
    public EquatableList<InputUsed> Parameters => _parameters?.ToEquatableList() ?? [];

    public override Cell Total(InputReference input)
    {
        switch (input.Symbol.Role)
        {
            case SymbolRole.Parameter when input.IsOfCalendar:
                return OfCalendar(input);
            case SymbolRole.Parameter:
                return OfParameter(input);
            case SymbolRole.Indicator:
                return OfIndicator(input);
            default:
                var declared = all.Declared.Of(indicator, input.Text);
                if (MonthsOf(input) is { } months) return Look(declared, months).Total;
                if (!HasUsed(input.Text)) _inputs.Add(declared.Used(value: null, source: null, months: null, period: null));
                return new Cell(declared.Missing);
        }
    }

    public override FigureSet Figures(InputReference input)
    {
        if (input.Symbol.Role == SymbolRole.Parameter) return FiguresOfParameter(input);
        var found = Look(all.Declared.Of(indicator, input.Text), MonthsOf(input)!.Value);
        if (found.Unequal is { } periods && formula.Program.Averages(input)) Diagnostics.AverageOfUnequal(input.Text, periods.Longer.ToString(), periods.Shorter.ToString());
        return found.Figures;
    }

    public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked)
    {
        foreach (var input in asked) Note(input);
        return AxisWords.IsOfOffices(axis) ? RowsOfOffices(axis, asked) : RowsOfTime(axis);
    }

    public override bool MayBeLeftOut(InputReference input) =>
        input.Symbol.Role == SymbolRole.Variable && all.Declared.Find(indicator, input.Text)?.Variable is { WhenMissing: WhenMissing.Skip };

    /// <summary>Reports a dividend that covers other months than its divisor.</summary>
    public void CompareMonths(FormulaRow row)
    {
        foreach (var division in all.Declared.DivisionsOf(row))
        {
            foreach (var (above, below) in division.Pairs)
            {
                if (all.Found(above) is not { Covered: not 0 } dividend || all.Found(below) is not { Covered: not 0 } divisor) continue;
                if (dividend.Covered == divisor.Covered) continue;
                var months = MonthsOf(above.Reference)!.Value;
                Diagnostics.MonthsDiffer(
                    above.Reference.Text, MonthSets.TextOf(months, dividend.Covered), below.Reference.Text, MonthSets.TextOf(months, divisor.Covered));
                break;
            }
        }
    }

    /// <summary>The figures of a variable that was used; null where the calendar has no such time.</summary>
    public VariableFigures? FoundFor(InputUsed input) => all.Found(all.Declared.Of(indicator, input.Name));

    /// <summary>The figures of an input and their total, with a record of what was used and which policy was applied.</summary>
    private VariableFigures Look(DeclaredInput input, MonthSpan months)
    {
        var found = all.LookUp(input, months);
        if (HasUsed(found.Used.Name)) return found;
        _inputs.Add(found.Used);
        if (found.HasGaps) PolicyReport.Of(input, found, all.Offices, Diagnostics);
        if (found.Remarks is { } remarks) Diagnostics.AddRange(remarks.InOrder());
        return found;
    }

    /// <summary>The months an input is taken at; null where the calendar has none.</summary>
    private MonthSpan? MonthsOf(InputReference input) => InputMonths.Of(input, all.Period, all.IsYearToDate);

    private Cell OfIndicator(InputReference input)
    {
        var row = all.Compiled.OfSymbol(input.Symbol.Name);
        var (cell, notes) = all.ResultOf(row);
        if (HasUsed(input.Symbol.Name)) return cell;

        // The remarks of a value also concern every value computed from it. If there is no value, the failure says why.
        if (notes.Count > 0 && cell.Failure is null) Diagnostics.AddRange(notes);
        _inputs.Add(new InputUsed
        {
            Role = SymbolRole.Indicator,
            Name = row.Indicator.Symbol!,
            Label = row.Indicator.Name,
            Value = ShownOf(input.Symbol.IsPercentage ? cell.Scaled(input.Symbol.Points) : cell),
            IsApproximate = cell.IsReal,
            Unit = row.Unit,
            Source = row.Id,
        });
        return cell;
    }

    // A number that is no fraction is shown with 28 digits.
    private static Rational? ShownOf(Cell cell) => cell.Failure is not null ? null
        : !cell.IsReal ? cell.Number
        : cell.Real.ToDecimal(out var value) == RealFailure.None ? Rational.FromDecimal(value)
        : null;

    /// <summary>The days of the months that are asked for.</summary>
    private Cell OfCalendar(InputReference input)
    {
        var days = new Rational(all.Months.Days);
        _parameters ??= [];
        if (_parameters.TrueForAll(u => u.Name != input.Text))
        {
            _parameters.Add(new InputUsed { Role = SymbolRole.Parameter, Name = input.Text, Label = input.Text, Value = days, Unit = input.Symbol.Unit });
        }

        return new Cell(days);
    }

    private Cell OfParameter(InputReference input)
    {
        if (ValueInForce(input, out var failure) is not { } value) return new Cell(failure!);
        return new Cell(input.Item is { } item ? Rational.FromDecimal(value.Of(item)!.Value) : value.Total);
    }

    /// <summary>The items of a parameter, each under its key.</summary>
    private FigureSet FiguresOfParameter(InputReference input) => ValueInForce(input, out var failure) is { } value
        ? new FigureSet([.. input.Symbol.Items.Select(key => (key, Rational.FromDecimal(value.Of(key)!.Value)))])
        : new FigureSet([], failure);

    /// <summary>What is in force of a parameter, with a note of what was used; or why nothing is.</summary>
    private ParameterValue? ValueInForce(InputReference input, out Failure? failure)
    {
        var name = input.Symbol.Name;
        var parameter = ParameterOf(name);
        var period = all.Period;
        failure = null;
        if (parameter.Per is { } per && (per != period.Length || all.IsYearToDate))
        {
            Diagnostics.ParameterPer(name, per.ToString().ToLowerInvariant(), period.ToString());
            failure = Failure.OfInput(name, Diagnostics.Last);
            return null;
        }

        if (parameter.ValueOn(period.LastDay) is not { } value)
        {
            Diagnostics.ParameterNotInForce(name, period.ToString());
            failure = Failure.OfInput(name, Diagnostics.Last);
            return null;
        }

        if (parameter.ChangesWithin(period, input.Item)) Diagnostics.ParameterChanges(name, period.ToString());
        _parameters ??= [];
        if (_parameters.TrueForAll(u => u.Name != input.Text)) _parameters.Add(Used(parameter, value, input));
        return value;
    }

    private static InputUsed Used(Parameter parameter, ParameterValue value, InputReference input) => new()
    {
        Role = SymbolRole.Parameter,
        Name = input.Text,
        Label = input.Item is { } item ? $"{parameter.Label}: {item}" : parameter.Label,
        Value = input.Item is { } key ? Rational.FromDecimal(value.Of(key)!.Value) : value.Total,
        Items = input.Item is null ? value.Items : [],
        Unit = parameter.Unit,
        Source = value.Source ?? parameter.Source,
        InForceFrom = value.From,
    };

    /// <summary>What a symbol and one of its items are called in the decree.</summary>
    public (string Name, string? Item) LabelOf(FormulaSymbol symbol, string? item)
    {
        switch (symbol.Role)
        {
            case SymbolRole.Parameter:
                return (ParameterOf(symbol.Name).Label, item);
            case SymbolRole.Indicator:
                return (all.Compiled.OfSymbol(symbol.Name).Indicator.Name, null);
            default:
                var variable = VariableOf(symbol.Name);
                return (variable.Label, variable.Items.FirstOrDefault(i => i.Key == item)?.Label);
        }
    }

    private RowSources RowsOfTime(FormulaAxis axis) => InputMonths.Parts(axis, all.Months) is { } parts
        ? new RowSources([.. parts.Select(p => p.ToString())], row => Row(all.At(parts[row])))
        : RowSources.None(axis, DiagnosticCollector.Said(d => d.AxisNotShorter(AxisWords.Of(axis).English, all.Months.ToString())));

    private RowSources RowsOfOffices(FormulaAxis axis, IReadOnlyList<InputReference> asked)
    {
        var offices = all.Offices;
        if (!offices.IsDeclared && axis == FormulaAxis.Office)
        {
            // Nobody knows which there are; the catalog's own office is one of those that reported, beside the others.
            string[] reporting = [.. all.Reporting(asked)];
            Diagnostics.OfficesThatReported(reporting.Length);
            return new RowSources([.. reporting], row => Row(all.At(reporting[row], withoutThoseBelow: true)));
        }

        string[] names = [.. offices.RowsOf(axis, all.Office)];
        if (names.Length == 0) return RowSources.None(axis, DiagnosticCollector.Said(d => d.NoOfficeBelow(all.Office)));
        return new RowSources([.. names], row => Row(all.At(names[row])));
    }

    private InputsOfRow Row(CatalogInputs row) => new(row, indicator, formula);

    /// <summary>Notes an input whose figures are taken row by row, with its total for all of them; that it has one is not needed.</summary>
    private void Note(InputReference input)
    {
        if (input.Symbol.Role != SymbolRole.Variable || HasUsed(input.Text) || MonthsOf(input) is not { } months) return;
        if (all.Declared.Find(indicator, input.Text) is { } declared) _inputs.Add(all.LookUp(declared, months).Used);
    }

    /// <summary>What to report for a missing name: an input's, or that of one of its items.</summary>
    public MissingFigure Missing(string name) => PlaceOf(name) is not { } place ? new MissingFigure { Name = name, Label = name } : new MissingFigure
    {
        Name = name,
        Label = place.Input.LabelOf(place.Item) + place.Rest,
        Variable = place.Input.Variable.Name,
        Item = place.Item?.Key,
        Office = all.Office,
        Period = Period.TryParse(place.Used.Period, out var period) ? period : null,
        Time = place.Used.Period,
        Source = place.Item?.Source ?? place.Input.Variable.Source,
    };

    /// <summary>The input that a missing name is of; null where it is not of one of this formula.</summary>
    public MissingPlace? PlaceOf(string name)
    {
        foreach (var used in _inputs.Where(u => u.Role == SymbolRole.Variable))
        {
            var input = all.Declared.Of(indicator, used.Name);
            if (Is(input.Reference)) return new MissingPlace(input, input.Item, used, "");
            foreach (var item in input.Item is null ? input.Variable.Items : [])
            {
                if (Is(input.Reference.OfItem(item.Key))) return new MissingPlace(input, item, used, "");
            }
        }

        // In a row its key follows the name: 'laporan, 2024-03'.
        var own = _inputs.Select(u => u.Name).Where(u => name.StartsWith(u + ", ", StringComparison.OrdinalIgnoreCase)).MaxBy(u => u.Length);
        return own is not null && PlaceOf(own) is { } whole ? whole with { Rest = name[own.Length..] } : null;

        bool Is(InputReference input) => input.Text.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private bool HasUsed(string name)
    {
        foreach (var used in _inputs)
        {
            if (used.Name == name) return true;
        }

        return false;
    }

    private Variable VariableOf(string name) => (indicator?.Variables ?? []).Concat(all.Compiled.Catalog.Variables)
        .First(v => v.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private Parameter ParameterOf(string name) => Find(indicator?.Parameters ?? [], name) ?? Find(all.Compiled.Catalog.Parameters, name)!;

    private static Parameter? Find(EquatableList<Parameter> parameters, string name)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return parameter;
        }

        return null;
    }
}
