using Iki.Core.Definitions;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Functions;

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
            case SymbolRole.Parameter:
                return OfParameter(input);
            case SymbolRole.Indicator:
                return OfIndicator(input);
            default:
                var declared = all.Declared.Of(indicator, input.Text);
                if (MonthsOf(input) is { } months) return Look(declared, months).Total;
                if (!HasUsed(input.Text)) _inputs.Add(declared.Used(value: null, source: null, months: null, period: null));
                return new Cell(Failure.OfMissing(input.Text));
        }
    }

    public override FigureSet Figures(InputReference input)
    {
        var found = Look(all.Declared.Of(indicator, input.Text), MonthsOf(input)!.Value);
        if (found.Unequal is { } periods && formula.Program.Averages(input)) Diagnostics.AverageOfUnequal(input.Text, periods.Longer.ToString(), periods.Shorter.ToString());
        return found.Figures;
    }

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
    private MonthSpan? MonthsOf(InputReference input)
    {
        try
        {
            return input.Shift switch
            {
                // Months that do not form a period have no previous period of the same length.
                Shift.Previous => all.IsYearToDate ? null : all.Period.Before(input.Periods).Span,
                Shift.LastYear => all.IsYearToDate ? all.Period.YearBefore().YearToDate : all.Period.YearBefore().Span,
                Shift.YearToDate => all.Period.YearToDate,
                _ => all.Months,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

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
            Value = cell.Failure is not null ? null : input.Symbol.IsPercentage ? cell.Number * Rational.Hundred : cell.Number,
            Unit = row.Unit,
            Source = row.Id,
        });
        return cell;
    }

    private Cell OfParameter(InputReference input)
    {
        var name = input.Symbol.Name;
        var parameter = ParameterOf(name);
        var period = all.Period;
        if (parameter.Per is { } per && (per != period.Length || all.IsYearToDate))
        {
            Diagnostics.ParameterPer(name, per.ToString().ToLowerInvariant(), period.ToString());
            return new Cell(Failure.OfInput(name, Diagnostics.Last));
        }

        if (parameter.ValueOn(period.LastDay) is not { } value)
        {
            Diagnostics.ParameterNotInForce(name, period.ToString());
            return new Cell(Failure.OfInput(name, Diagnostics.Last));
        }

        if (parameter.ChangesWithin(period)) Diagnostics.ParameterChanges(name, period.ToString());
        _parameters ??= [];
        if (_parameters.TrueForAll(u => u.Name != name))
        {
            _parameters.Add(new InputUsed
            {
                Role = SymbolRole.Parameter,
                Name = parameter.Name,
                Label = parameter.Label,
                Value = value.Value,
                Unit = parameter.Unit,
                Source = value.Source ?? parameter.Source,
                InForceFrom = value.From,
            });
        }

        return new Cell(Rational.FromDecimal(value.Value));
    }

    /// <summary>What a symbol and one of its items are called in the decree.</summary>
    public (string Name, string? Item) LabelOf(FormulaSymbol symbol, string? item)
    {
        switch (symbol.Role)
        {
            case SymbolRole.Parameter:
                return (ParameterOf(symbol.Name).Label, null);
            case SymbolRole.Indicator:
                return (all.Compiled.OfSymbol(symbol.Name).Indicator.Name, null);
            default:
                var variable = VariableOf(symbol.Name);
                return (variable.Label, variable.Items.FirstOrDefault(i => i.Key == item)?.Label);
        }
    }

    /// <summary>What to report for a missing name: an input's, or that of one of its items.</summary>
    public MissingFigure Missing(string name)
    {
        foreach (var used in _inputs.Where(u => u.Role == SymbolRole.Variable))
        {
            var input = all.Declared.Of(indicator, used.Name);
            if (Is(input.Reference)) return Of(input.Item);
            foreach (var item in input.Item is null ? input.Variable.Items : [])
            {
                if (Is(input.Reference.OfItem(item.Key))) return Of(item);
            }

            MissingFigure Of(Item? item) => new()
            {
                Name = name, Label = input.LabelOf(item), Period = used.Period, Source = item?.Source ?? input.Variable.Source,
            };
        }

        return new MissingFigure { Name = name, Label = name };

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
