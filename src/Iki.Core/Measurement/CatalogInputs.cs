using System.Collections.Immutable;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// Where the formulas of a catalog get their inputs from in one evaluation: variables from the data, parameters by date,
/// indicators from the results so far. Used by one thread, for one period and office, or for the months from the start of its year
/// to its end.
/// </summary>
internal sealed class CatalogInputs(CompiledCatalog compiled, DataSet data, Period period, string office, bool isYearToDate = false)
{
    private readonly OfficeRange _offices = data.Store.Offices.Below(office);
    private readonly Dictionary<string, Cell> _results = new(StringComparer.Ordinal);

    // What several formulas ask for is looked up once. Two indicators may have variables of their own under one name.
    private readonly Dictionary<(Variable Variable, string Name), (VariableFigures Of, FigureSet Figures, Cell Total)> _looked = new(InputComparer.Instance);

    /// <summary>Keeps a result for the formulas that use it by its symbol.</summary>
    public void Keep(FormulaRow row, Cell result) => _results[row.Id] = result;

    /// <summary>The inputs of a formula row, which may have names of its own.</summary>
    public InputsOfRow For(FormulaRow row) => new(this, row.Indicator.Variables, row.Indicator.Parameters);

    /// <summary>The inputs of a formula that sees only what every formula of the catalog sees.</summary>
    public InputsOfRow ForCatalog() => new(this, [], []);

    /// <summary>The inputs of one formula, and what it has asked for.</summary>
    internal sealed class InputsOfRow(CatalogInputs all, EquatableList<Variable> variables, EquatableList<Parameter> parameters) : InputSource
    {
        private readonly List<InputUsed> _used = [];
        private readonly List<(InputReference Input, Variable Variable, MonthSpan? Months)> _asked = [];

        /// <summary>The variables and other indicators asked for, in the order asked.</summary>
        public EquatableList<InputUsed> Inputs => _used.Where(u => u.Role != SymbolRole.Parameter).ToEquatableList();

        /// <summary>The parameters asked for, in the order asked.</summary>
        public EquatableList<InputUsed> Parameters => _used.Where(u => u.Role == SymbolRole.Parameter).ToEquatableList();

        public DiagnosticCollector Diagnostics { get; } = DiagnosticCollector.ForFile(null);

        public override Cell Total(InputReference input)
        {
            switch (input.Symbol.Role)
            {
                case SymbolRole.Parameter:
                    return OfParameter(input);
                case SymbolRole.Indicator:
                    return OfIndicator(input);
                default:
                    var variable = VariableOf(input.Symbol.Name);
                    if (MonthsOf(input) is { } months) return Look(input, variable, months).Total;
                    Use(input, variable, null, null);
                    _asked.Add((input, variable, null));
                    return new Cell(Failure.OfMissing(input.Text));
            }
        }

        public override FigureSet Figures(InputReference input) => Look(input, VariableOf(input.Symbol.Name), MonthsOf(input)!.Value).Figures;

        /// <summary>The figures of an input and their total, with a note of what was used and which policy acted.</summary>
        private (FigureSet Figures, Cell Total) Look(InputReference input, Variable variable, MonthSpan months)
        {
            _asked.Add((input, variable, months));
            var name = input.Text;
            if (!all._looked.TryGetValue((variable, name), out var found))
            {
                var figures = new VariableFigures(variable, all.Store, all.Offices);
                var set = figures.Figures(months, input.Item, item => (input with { Item = item }).Text);
                found = (figures, set, figures.TotalOf(set, input.Item, name));
                all._looked.Add((variable, name), found);
            }

            var value = found.Total.Failure is null ? found.Total.Number : (Rational?)null;
            if (Use(input, variable, months, value)) PolicyReport.Of(input, variable, found.Of, all.Store.Offices, Diagnostics);
            return (found.Figures, found.Total);
        }

        private Variable VariableOf(string name) => Find(variables, name) ?? Find(all.Compiled.Catalog.Variables, name)!;

        private static Variable? Find(EquatableList<Variable> variables, string name)
        {
            foreach (var variable in variables)
            {
                if (variable.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return variable;
            }

            return null;
        }

        /// <summary>The months an input is taken at; null where the calendar has none.</summary>
        private MonthSpan? MonthsOf(InputReference input)
        {
            try
            {
                return input.Shift switch
                {
                    // Months that are no period have none of the same length before them.
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
            var cell = all._results[row.Id];
            if (_used.All(u => u.Name != input.Symbol.Name))
            {
                _used.Add(new InputUsed
                {
                    Role = SymbolRole.Indicator,
                    Name = row.Indicator.Symbol!,
                    Label = row.Indicator.Name,
                    Value = cell.Failure is not null ? null : input.Symbol.IsPercentage ? cell.Number * Rational.Hundred : cell.Number,
                    Unit = row.Unit,
                    Source = row.Id,
                });
            }

            return cell;
        }

        private Cell OfParameter(InputReference input)
        {
            var name = input.Symbol.Name;
            var parameter = ParameterOf(name);
            var inPeriod = all.Period.ToString();
            if (parameter.Per is { } per && (per != all.Period.Length || all.IsYearToDate))
            {
                Diagnostics.ParameterPer(name, per.ToString().ToLowerInvariant(), inPeriod);
                return new Cell(Failure.OfInput(name, Diagnostics.Last));
            }

            if (InForce(parameter, all.Period.LastDay) is not { } value)
            {
                Diagnostics.ParameterNotInForce(name, inPeriod);
                return new Cell(Failure.OfInput(name, Diagnostics.Last));
            }

            if (ChangesWithin(parameter, all.Period)) Diagnostics.ParameterChanges(name, inPeriod);
            if (_used.All(u => u.Name != name))
            {
                _used.Add(new InputUsed
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
                    return (variable.Label, ItemOf(variable, item)?.Label);
            }
        }

        private Parameter ParameterOf(string name) => parameters.Concat(all.Compiled.Catalog.Parameters)
            .First(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

        /// <summary>What to say of a name that was asked for in vain: an input's, or that of one of its items.</summary>
        public MissingFigure Missing(string name)
        {
            foreach (var (input, variable, months) in _asked)
            {
                if (Is(input)) return Of(input.Item);
                foreach (var item in input.Item is null ? variable.Items : [])
                {
                    if (Is(input with { Item = item.Key })) return Of(item.Key);
                }

                MissingFigure Of(string? key)
                {
                    var item = ItemOf(variable, key);
                    return new MissingFigure
                    {
                        Name = name, Label = LabelOf(variable, item), Period = months?.ToString(), Source = item?.Source ?? variable.Source,
                    };
                }
            }

            return new MissingFigure { Name = name, Label = name };

            bool Is(InputReference input) => input.Text.Equals(name, StringComparison.OrdinalIgnoreCase);
        }

        private static Item? ItemOf(Variable variable, string? item) => variable.Items.FirstOrDefault(i => i.Key == item);

        private static string LabelOf(Variable variable, Item? item) => item is null ? variable.Label : $"{variable.Label}: {item.Label}";

        /// <summary>Notes that an input was used; false where that is noted already.</summary>
        private bool Use(InputReference input, Variable variable, MonthSpan? at, Rational? value)
        {
            if (_used.Any(u => u.Name == input.Text)) return false;
            _used.Add(new InputUsed
            {
                Role = SymbolRole.Variable,
                Name = input.Text,
                Label = LabelOf(variable, ItemOf(variable, input.Item)),
                Value = value,
                Unit = ItemOf(variable, input.Item)?.Unit ?? variable.Unit,
                Source = SourceOf(variable, input, at),
                Period = at?.ToString(),
                Variable = variable,
                Item = input.Item,
                Months = at,
            });
            return true;
        }

        /// <summary>The source the figures themselves name, where they agree on one; else the one the definition names.</summary>
        private string? SourceOf(Variable variable, InputReference input, MonthSpan? at)
        {
            var items = input.Item is not null || variable.Items.Count == 0 ? [input.Item] : variable.Items.Select(i => (string?)i.Key);
            var sources = at is not { } months ? [] : items
                .SelectMany(i => all.Store.SourcesIn(variable.Name, i, all.Offices, months))
                .Distinct(StringComparer.Ordinal).Take(2).ToImmutableArray();
            return (sources is [{ } one] ? one : null) ?? ItemOf(variable, input.Item)?.Source?.Name ?? variable.Source?.Name;
        }
    }

    private CompiledCatalog Compiled => compiled;

    private ObservationStore Store => data.Store;

    private Period Period => period;

    private bool IsYearToDate => isYearToDate;

    private MonthSpan Months => isYearToDate ? period.YearToDate : period.Span;

    private OfficeRange Offices => _offices;

    /// <summary>Whether what is in force on the first day of a period is not in force on all of its days.</summary>
    private static bool ChangesWithin(Parameter parameter, Period period)
    {
        var turns = parameter.Values.Select(v => v.From)
            .Concat(parameter.Values.Where(v => v.To is not null && v.To < DateOnly.MaxValue).Select(v => v.To!.Value.AddDays(1)))
            .Where(d => d > period.FirstDay && d <= period.LastDay);
        var atFirst = InForce(parameter, period.FirstDay)?.Value;
        return turns.Any(d => InForce(parameter, d)?.Value != atFirst);
    }

    /// <summary>The value in force on a day; one without an end applies until the next starts.</summary>
    private static ParameterValue? InForce(Parameter parameter, DateOnly day) =>
        parameter.Values.LastOrDefault(v => v.From <= day) is { } value && (value.To is null || value.To >= day) ? value : null;

    /// <summary>Variables as they are declared, each in its place; names as the language compares them.</summary>
    private sealed class InputComparer : IEqualityComparer<(Variable Variable, string Name)>
    {
        public static readonly InputComparer Instance = new();

        public bool Equals((Variable Variable, string Name) x, (Variable Variable, string Name) y) =>
            ReferenceEquals(x.Variable, y.Variable) && x.Name.Equals(y.Name, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((Variable Variable, string Name) key) => StringComparer.OrdinalIgnoreCase.GetHashCode(key.Name);
    }
}
