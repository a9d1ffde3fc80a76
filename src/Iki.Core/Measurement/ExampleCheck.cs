using System.Globalization;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>Runs the examples that an indicator gives of itself.</summary>
internal static class ExampleCheck
{
    public static void Check(CompiledCatalog compiled, FormulaRow row, DiagnosticCollector diagnostics)
    {
        var pointer = row.Pointer[..^"/formula".Length];
        foreach (var (example, e) in FormulaRow.Numbered(row.Indicator.Examples))
        {
            var inputs = FormulaInputs.Of(example.Values).WithPrevious(FormulaInputs.Of(example.Previous));
            var outcome = row.Formula!.Evaluate(new ExampleInputs(compiled.Catalog, row.Indicator, inputs));
            if (outcome.Value == example.Expect) continue;
            var place = new Place(FormattableString.Invariant($"{pointer}/examples/{e}/expect"));
            var actual = outcome.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : outcome.Problem!.Message(Language.English);
            diagnostics.ExampleFails(place, example.Expect.ToString(CultureInfo.InvariantCulture), actual);
        }
    }

    /// <summary>The example's own figures; a parameter that it does not give has its latest value.</summary>
    private sealed class ExampleInputs(Catalog catalog, Indicator indicator, FormulaInputs given) : InputSource
    {
        private readonly GivenInputs _given = new(given);

        public override Cell Total(InputReference input)
        {
            if (input.Symbol.Role != SymbolRole.Parameter || given.Find(input.Symbol.Name) is not null) return _given.Total(input);
            var parameter = indicator.Parameters.Concat(catalog.Parameters)
                .First(p => p.Name.Equals(input.Symbol.Name, StringComparison.OrdinalIgnoreCase));
            return new Cell(parameter.Values[^1].Value);
        }

        public override FigureSet Figures(InputReference input) => _given.Figures(input);
    }
}
