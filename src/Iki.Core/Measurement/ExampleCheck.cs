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
        foreach (var (e, example) in row.Indicator.Examples.Index())
        {
            var inputs = FormulaInputs.Of(example.Values).WithPrevious(FormulaInputs.Of(example.Previous));
            var cell = row.Formula!.Run(new ExampleInputs(compiled.Catalog, row.Indicator, inputs));
            var outcome = ZeroDivision.Apply(row, row.Formula.Leave(cell), DiagnosticCollector.ForFile(null), ref cell);
            if (outcome.Value == example.Expect) continue;
            if (outcome.Problem?.Descriptor == Descriptors.NoOfficesHere)
            {
                // So it is with every example of the formula.
                diagnostics.ExamplesOfOffices(row.Path.To("examples").Place);
                return;
            }

            var place = row.Path.To("examples").To(e).To("expect").Place;
            var actual = outcome.Value?.ToString(CultureInfo.InvariantCulture);
            diagnostics.ExampleFails(place, example.Expect.ToString(CultureInfo.InvariantCulture), actual);
        }
    }

    /// <summary>
    /// The example's own figures. A parameter that it does not give has its latest value, a variable that counts as 0 when it
    /// is missing is 0, and a percentage given for an indicator is in percent points, as everywhere.
    /// </summary>
    private sealed class ExampleInputs(Catalog catalog, Indicator indicator, FormulaInputs given) : InputSource
    {
        private readonly GivenInputs _given = new(given);

        public override Cell Total(InputReference input)
        {
            var name = input.Symbol.Name;
            if (input.Symbol.Role == SymbolRole.Parameter && !input.IsOfCalendar && given.Find(name) is null) return LatestValue(input);
            var total = _given.Total(input);
            if (total.IsMissing && CountsAsZero(name)) return new Cell(Rational.Zero);
            var isInPoints = input.Symbol is { Role: SymbolRole.Indicator, IsPercentage: true };
            return total.Failure is null && isInPoints ? new Cell(total.Number / input.Symbol.Points) : total;
        }

        public override FigureSet Figures(InputReference input)
        {
            if (input.Symbol.Role == SymbolRole.Parameter && given.Find(input.Symbol.Name) is null) return LatestItems(input);
            var set = _given.Figures(input);
            return set is { Failure: null, Figures.IsEmpty: true } && CountsAsZero(input.Symbol.Name)
                ? new FigureSet([("", Rational.Zero)]) { FilledIn = 1 }
                : set;
        }

        public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked) =>
            GivenInputs.RowsOf(given, axis, asked, row => new ExampleInputs(catalog, indicator, row));

        public override bool MayBeLeftOut(InputReference input) => Has(WhenMissing.Skip, input.Symbol.Name);

        public override IReadOnlyList<string> KeysOf(InputReference input) => _given.KeysOf(input);

        private Cell LatestValue(InputReference input)
        {
            var latest = Latest(input);
            return new Cell(input.Item is { } item ? Rational.FromDecimal(latest.Of(item)!.Value) : latest.Total);
        }

        private FigureSet LatestItems(InputReference input) => new([.. Latest(input).Items.Select(i => (i.Key, Rational.FromDecimal(i.Value)))]);

        private ParameterValue Latest(InputReference input) => indicator.Parameters.Concat(catalog.Parameters)
            .First(p => p.Name.Equals(input.Symbol.Name, StringComparison.OrdinalIgnoreCase)).Values[^1];

        private bool CountsAsZero(string name) => Has(WhenMissing.Zero, name);

        private bool Has(WhenMissing policy, string name) => indicator.Variables.Concat(catalog.Variables)
            .Any(v => v.WhenMissing == policy && v.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
