using Iki.Core.Definitions;

namespace Iki.Core.Tests.Definitions;

/// <summary>Readings that a program drafted: they load without a note, lint counts them, and results say that they rest on one.</summary>
public class DraftedReadingTests
{
    private static readonly Reading Drafted = new() { Status = ReadingStatus.Drafted };

    [Fact]
    public void A_drafted_reading_needs_no_note_and_comes_back_as_it_is()
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Indicator() with { Reading = Drafted });
        var read = CatalogFile.Read(CatalogFile.Write(catalog));
        read.Diagnostics.Should().BeEmpty();
        read.Value.Indicators.Single().Reading.Should().Be(Drafted);
    }

    [Fact]
    public void Lint_counts_them_in_one_finding_at_the_first()
    {
        var catalog = SmallCatalog.Of(
            SmallCatalog.Indicator("a", "Jumlah surat", "Σ surat", "laporan"),
            SmallCatalog.Indicator("b", "Jumlah laporan", "Σ laporan", "laporan") with { Reading = Drafted },
            SmallCatalog.Indicator("c", "Jumlah berkas", "Σ berkas", "laporan") with { Reading = Drafted });
        var found = CatalogLint.Check(catalog).Where(d => d.Code == "IKI6021").ToList();
        found.Should().ContainSingle().Which.Pointer.Should().Be("/positions/0/objectives/0/indicators/1/reading/status");
        found[0].Message(Language.English).Should().StartWith("Readings that a program drafted and nobody has confirmed: 2.");
        found[0].Severity.Should().Be(Severity.Information);
    }

    [Fact]
    public void A_result_says_that_it_rests_on_a_draft_also_by_a_symbol()
    {
        var catalog = SmallCatalog.Of(
            SmallCatalog.Indicator("a") with { Reading = Drafted, Symbol = "hasil" },
            SmallCatalog.Indicator("b", "Jumlah dua kali", "2 x hasil", "2 * hasil"),
            SmallCatalog.Indicator("c", "Jumlah laporan masuk", "Σ laporan", "laporan"));
        var evaluator = CatalogFile.ReadEvaluator(CatalogFile.Write(catalog)).Value;
        var data = DataFile.Read(evaluator.Catalog, """{ "formatVersion": 1, "catalog": "contoh", "period": "2024", "office": "Kecamatan Contoh", "values": { "laporan": 4 } }""").Value;
        evaluator.Evaluate(data, Period.OfYear(2024)).Results.Select(r => (r.Id, r.Diagnostics.Count(d => d.Code == "IKI5140"))).Should().Equal(("a", 1), ("b", 1), ("c", 0));
    }
}
