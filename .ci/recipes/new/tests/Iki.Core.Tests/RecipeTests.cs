using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Scoring;

namespace Iki.Core.Tests;

/// <summary>What the additions that .ci/recipes makes to a copy of the sources must show there.</summary>
public class RecipeTests
{
    private static readonly string Catalog = """
        { "formatVersion": 1, "id": "c", "title": "C", "office": { "name": "O" }, "decree": { "year": 2031, "gazette": "12" },
          "positions": [ { "id": "p", "title": "P", "objectives": [ { "statement": "S", "indicators": [ { "id": "i", "name": "I", "unit": "", "formula": "1" } ] } ] } ] }
        """;

    [Theory]
    // 9 - 2; 1 - -3.5; 8 - 8.
    [InlineData("2", "9", "5", 7)]
    [InlineData("-3.5", "1", "0", 4.5)]
    [InlineData("8", "8", "8", 0)]
    public void The_function_gives_the_same_by_every_engine(string a, string b, string c, decimal expected)
    {
        var formula = Formula.Compile("Rentang(a, b, c)").Value;
        decimal[] figures = [.. new[] { a, b, c }.Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture))];
        formula.Evaluate(FormulaInputs.Empty.With("a", figures[0]).With("b", figures[1]).With("c", figures[2])).Value.Should().Be(expected);
        formula.Prepare().Evaluate([.. figures.Select(f => (Figure)f)]).Value.Should().Be(expected);
        var (values, statuses) = (new decimal[1], new OutcomeStatus[1]);
        formula.PrepareColumns().Evaluate([.. figures.Select(f => Column.Of(new[] { f }))], values, statuses);
        (values[0], statuses[0]).Should().Be((expected, OutcomeStatus.Computed));
        FunctionDescription.All.Should().Contain(f => f.Name(Language.Indonesian) == "Rentang");
    }

    [Fact]
    public void The_diagnostic_is_said_in_both_languages()
    {
        var said = DiagnosticCollector.Said(c => c.NameEndsWithDot(Place.Nowhere, "Rapat."));
        said.ToString().Should().Be("IKI5999  information: The name 'Rapat.' ends with a full stop.");
        said.ToString(Language.Indonesian).Should().Be("IKI5999  informasi: Nama 'Rapat.' diakhiri tanda titik.");
        said.Descriptor.Anchor.Should().Be("diagnostics.md#iki5999");
    }

    [Fact]
    public void The_regulation_comes_with_the_library_and_gives_what_its_example_says()
    {
        var regulation = Regulations.Find("perka-contoh-2031")!;
        var scorer = Scorer.Create(regulation);
        scorer.Diagnostics.Should().BeEmpty();
        scorer.Value.ScoreSurvey([3, 4]).Value.Index.Should().Be(87.5m);
    }

    [Fact]
    public void The_member_is_read_written_described_and_compared()
    {
        var catalog = CatalogFile.Read(Catalog).Value;
        catalog.Decree!.Gazette.Should().Be("12");
        CatalogFile.Read(CatalogFile.Write(catalog)).Value.Should().Be(catalog);
        SchemaFile.Write(SchemaKind.Catalog).Should().Contain("The number in the gazette.");
        CatalogComparison.Compare(catalog, catalog with { Decree = catalog.Decree with { Gazette = "13" } })
            .Select(c => (c.Subject, c.Before, c.After)).Should().Equal(("decree.gazette", "12", "13"));
    }
}
