using Iki.Core.Formulas;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Measurement;

namespace Iki.Core.Tests.Measurement;

/// <summary>What an evaluation over many villages and months keeps in memory, counted.</summary>
public class RowMemoryTests
{
    // 12 months of 1,000 villages are 12,012 rows; what is kept of them does not grow with the villages.
    [Theory]
    [InlineData(5, 12 + (12 * 5))]
    [InlineData(100, CatalogInputs.MostRowsKept)]
    [InlineData(1000, CatalogInputs.MostRowsKept)]
    public void The_rows_kept_are_bounded_and_the_value_is_the_same(int villages, int kept)
    {
        var evaluator = Villages(villages);
        var observations = string.Join(", ", Enumerable.Range(1, villages).Select(v => $"{{ 'variable': 'x', 'period': '2024-01', 'value': {v}, 'office': 'Desa {v}' }}"));
        var data = SmallCatalog.Data(evaluator.Catalog, $"'observations': [ {observations} ]", "2024").Value;
        var inputs = evaluator.InputsFor(data, data.Period, data.Office, isYearToDate: false);
        foreach (var row in evaluator.Compiled.Rows)
        {
            var own = inputs.For(row);
            row.Formula!.Run(own).Number.Should().Be((Rational)(villages * (villages + 1) / 2));
            own.Diagnostics.InOrder().Should().HaveCount(1);
        }

        inputs.CountOfRowsKept.Should().Be(kept);
    }

    [Fact]
    public void A_row_that_is_combined_is_let_go()
    {
        var source = new CountedRows(2000);
        Formula.Compile("SumOver(month, x)").Value.Run(source).Number.Should().Be((Rational)(1999 * 2000 / 2));
        source.MostAlive.Should().BeLessThan(10);
    }

    private static CatalogEvaluator Villages(int count)
    {
        var villages = string.Join(", ", Enumerable.Range(1, count).Select(i => $"{{ 'name': 'Desa {i}' }}"));
        var json = $$"""
            { 'formatVersion': 1, 'id': 'uji', 'title': 'Uji', 'office': { 'name': 'Kecamatan Uji' }, 'offices': [ {{villages}} ],
              'variables': { 'x': { 'label': 'x', 'aggregate': 'sum', 'whenMissing': 'zero' } },
              'positions': [ { 'id': 'camat', 'title': 'Camat', 'objectives': [ { 'statement': 'Uji', 'indicators': [
                {{SmallCatalog.Indicator("i", "SumOver(month, SumOver(office, x))")}}, {{SmallCatalog.Indicator("j", "SumOver(month, SumOver(office, x * 1))")}} ] } ] } ] }
            """;
        return CatalogFile.ReadEvaluator(System.Text.Encoding.UTF8.GetBytes(json.Replace('\'', '"')), "catalog.json").Value;
    }

    /// <summary>Rows that count how many of them something still holds; every hundredth time they look.</summary>
    private sealed class CountedRows(int count) : InputSource
    {
        private readonly List<WeakReference> _made = [];

        public int MostAlive { get; private set; }

        public override Cell Total(InputReference input) => throw new NotSupportedException();

        public override FigureSet Figures(InputReference input) => throw new NotSupportedException();

        public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked) => new([.. Enumerable.Range(0, count).Select(i => $"{i}")], Make);

        private Row Make(int number)
        {
            if (number % 100 == 99)
            {
                GC.Collect();
                MostAlive = Math.Max(MostAlive, _made.Count(r => r.IsAlive));
            }

            var row = new Row(number);
            _made.Add(new WeakReference(row));
            return row;
        }
    }

    private sealed class Row(int number) : InputSource
    {
        public override Cell Total(InputReference input) => new(new Rational(number));

        public override FigureSet Figures(InputReference input) => new([("", new Rational(number))]);

        public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked) => throw new NotSupportedException();
    }
}
