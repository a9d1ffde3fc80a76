using Iki.Core.Definitions;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Measurement;

/// <summary>Every variable that the formulas of a catalog use, resolved once for all periods and offices.</summary>
internal sealed class DeclaredInputs
{
    private readonly Dictionary<string, DeclaredInput> _shared = new(StringComparer.Ordinal);

    // Two indicators may each have their own variable with the same name.
    private readonly Dictionary<(string Indicator, string Name), DeclaredInput> _own = [];

    private readonly Division[][] _divisions;

    public DeclaredInputs(CompiledCatalog compiled)
    {
        var variables = compiled.Catalog.Variables.ToDictionary(v => v.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var row in compiled.Rows)
        {
            foreach (var input in row.Formula!.Program.Inputs) Add(input, row.Indicator, variables);
        }

        foreach (var rule in compiled.Rules)
        {
            foreach (var input in rule.Formula.Program.Inputs) Add(input, indicator: null, variables);
        }

        _divisions = [.. compiled.Rows.Select(r => r.Formula!.Quotients.Select(q => DivisionOf(q, r.Indicator)).Where(d => d.Pairs.Length > 0).ToArray())];
    }

    public int Count { get; private set; }

    /// <summary>The declaration of an input of an indicator, or of a rule if there is no indicator, by its text.</summary>
    public DeclaredInput Of(Indicator? indicator, string name) =>
        indicator is { Variables.Count: > 0 } && _own.TryGetValue((indicator.Id, name), out var own) ? own : _shared[name];

    /// <summary>The same; null for an input that no formula asks for as it is.</summary>
    public DeclaredInput? Find(Indicator? indicator, string name) =>
        indicator is { Variables.Count: > 0 } && _own.TryGetValue((indicator.Id, name), out var own) ? own : _shared.GetValueOrDefault(name);

    /// <summary>The divisions of a row whose months can be compared.</summary>
    public ReadOnlySpan<Division> DivisionsOf(FormulaRow row) => _divisions[row.Number];

    /// <summary>What of a quotient speaks of every month at the same time. Where an absent figure counts as 0, none lacks.</summary>
    private Division DivisionOf(Quotient quotient, Indicator indicator)
    {
        var below = quotient.Below.Select(b => Of(indicator, b.Text)).Where(IsOverTime).ToArray();
        return new Division(
        [
            .. quotient.Above.Select(a => Of(indicator, a.Text)).Where(IsOverTime)
                .SelectMany(a => below.Where(b => a != b && AreOfOneTime(a.Reference, b.Reference)).Select(b => (a, b))),
        ]);

        static bool IsOverTime(DeclaredInput input) => input.Variable is { IsOverTime: true, WhenMissing: not WhenMissing.Zero };

        static bool AreOfOneTime(InputReference a, InputReference b) => a.Shift == b.Shift && a.Periods == b.Periods;
    }

    private void Add(InputReference input, Indicator? indicator, Dictionary<string, Variable> variables)
    {
        if (input.Symbol.Role != SymbolRole.Variable) return;

        // The steps of an explanation also evaluate the argument of Previous(…) on its own.
        if (input.Shift != Shift.None) Add(new InputReference(input.Symbol, input.Item, Shift.None, 0), indicator, variables);
        if (indicator?.Variables.FirstOrDefault(v => v.Name.Equals(input.Symbol.Name, StringComparison.OrdinalIgnoreCase)) is { } own)
        {
            if (_own.TryAdd((indicator.Id, input.Text), new DeclaredInput(input, own, Count))) Count++;
        }
        else if (_shared.TryAdd(input.Text, new DeclaredInput(input, variables[input.Symbol.Name], Count)))
        {
            Count++;
        }
    }
}

/// <summary>What is declared of an input that is a variable or one of its items.</summary>
/// <param name="reference">The input.</param>
/// <param name="variable">The variable.</param>
/// <param name="number">Which it is of the catalog's inputs, from 0.</param>
internal sealed class DeclaredInput(InputReference reference, Variable variable, int number)
{
    public InputReference Reference => reference;

    public Variable Variable => variable;

    public int Number => number;

    /// <summary>Whether figures of several offices cannot be combined for want of a word.</summary>
    public bool IsOpenOverOffices { get; } = variable.IsOpenOverOffices;

    public Item? Item { get; } = variable.Items.FirstOrDefault(i => i.Key == reference.Item);

    /// <summary>What the decree calls it.</summary>
    public string Label => field ??= LabelOf(Item);

    /// <summary>What the decree calls the variable, or an item of it.</summary>
    public string LabelOf(Item? item) => item is null ? variable.Label : $"{variable.Label}: {item.Label}";

    /// <summary>That there is no figure of it, which is the same for every period and office.</summary>
    public Failure Missing => field ??= Failure.OfMissing(reference.Text);

    /// <summary>What a result that uses it reports about it.</summary>
    /// <param name="value">Its total; null where there is none.</param>
    /// <param name="source">The source that its figures name, if any.</param>
    /// <param name="months">The months they are of; null where the calendar has none.</param>
    /// <param name="period">These months as text.</param>
    public InputUsed Used(Rational? value, string? source, MonthSpan? months, string? period) => new()
    {
        Role = SymbolRole.Variable,
        Name = reference.Text,
        Label = Label,
        Value = value,
        Unit = Item?.Unit ?? variable.Unit,
        Source = source ?? Item?.Source?.Name ?? variable.Source?.Name,
        Period = period,
        Variable = variable,
        Item = reference.Item,
        Months = months,
    };
}

/// <summary>The inputs above and below one division, paired with each other.</summary>
internal readonly record struct Division((DeclaredInput Above, DeclaredInput Below)[] Pairs);
