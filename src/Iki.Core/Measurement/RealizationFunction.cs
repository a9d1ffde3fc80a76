using Iki.Core.Definitions;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Measurement;

/// <summary>
/// The value of an indicator as a function of the total of one variable, or of one item, with all other figures unchanged; also by
/// way of other indicators that it uses.
/// </summary>
internal sealed class RealizationFunction
{
    private readonly CompiledCatalog _compiled;
    private readonly InputReference _open;
    private readonly Dictionary<string, RationalFunction> _ofRows = new(StringComparer.Ordinal);

    private RealizationFunction(CompiledCatalog compiled, InputReference open)
    {
        _compiled = compiled;
        _open = open;
    }

    /// <summary>The variables and items that a row depends on, as its formulas name them.</summary>
    public static IEnumerable<InputReference> InputsOf(CompiledCatalog compiled, FormulaRow row) =>
        compiled.Needed(row).SelectMany(r => r.Formula!.Program.Inputs)
            .Where(i => i is { Symbol.Role: SymbolRole.Variable, Shift: Shift.None })
            .DistinctBy(i => i.Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>The function, in the unit of the indicator and before rounding; null where it cannot be said.</summary>
    public static RationalFunction? Of(CompiledCatalog compiled, FormulaRow row, InputReference open, CatalogInputs inputs)
    {
        var self = new RealizationFunction(compiled, open);
        foreach (var needed in compiled.Needed(row)) self.Add(needed, inputs);
        if (!self._ofRows.TryGetValue(row.Id, out var exact) || ReferenceEquals(exact, SymbolicEvaluator.Unknown)) return null;
        return row.Formula!.Program is { IsPercentage: true } program ? exact.Times(RationalFunction.Of(program.Points)) : exact;
    }

    private void Add(FormulaRow row, CatalogInputs inputs)
    {
        var program = row.Formula!.Program;
        if (program.Inputs.All(i => OpenAs(i) is null))
        {
            inputs.WorkOut(row);
            return;
        }

        var function = SymbolicEvaluator.Of(program, inputs.For(row), OpenAs);
        var exact = program.IsPercentPoints ? function?.Over(RationalFunction.Of(program.Points)) : function;
        _ofRows[row.Id] = exact ?? SymbolicEvaluator.Unknown;
    }

    private RationalFunction? OpenAs(InputReference input)
    {
        if (input.Symbol.Role == SymbolRole.Indicator) return _ofRows.GetValueOrDefault(_compiled.OfSymbol(input.Symbol.Name).Id);
        var isOfSame = input.Symbol.Role == SymbolRole.Variable && input.Symbol.Name.Equals(_open.Symbol.Name, StringComparison.OrdinalIgnoreCase);
        if (!isOfSame || input.Shift is Shift.Previous or Shift.LastYear) return null;
        var isOfOtherItem = input.Item is not null && _open.Item is not null && !input.Item.Equals(_open.Item, StringComparison.OrdinalIgnoreCase);
        if (isOfOtherItem) return null;
        if (!input.IsSame(_open)) return SymbolicEvaluator.Unknown;
        return input.IsInPoints ? RationalFunction.Identity.Over(RationalFunction.Of(input.Points)) : RationalFunction.Identity;
    }
}
