namespace Iki.Core.Tests;

/// <summary>A value with what was found about it, and the ways to it.</summary>
public class CheckedTests
{
    private static readonly FormulaScope Scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"));

    [Fact]
    public void A_value_is_tried_for_with_its_diagnostics()
    {
        Formula.Compile("hadir / pegawai", Scope).TryGetValue(out var formula, out var found).Should().BeTrue();
        formula!.Text.Should().Be("hadir / pegawai");
        found.Should().BeEmpty();

        Formula.Compile("hadir / pegwai", Scope).TryGetValue(out formula, out found).Should().BeFalse();
        formula.Should().BeNull();
        found.Select(d => d.Code).Should().Equal("IKI2001");
    }

    [Fact]
    public void A_value_and_its_diagnostics_are_taken_apart()
    {
        var (formula, found) = Formula.Compile("hadir / pegwai", Scope);
        formula.Should().BeNull();
        found.Select(d => d.Code).Should().Equal("IKI2001");

        var (catalog, nothing) = CatalogFile.Read(Json);
        catalog!.Id.Should().Be("uji");
        nothing.Should().BeEmpty();
    }

    // Compiled with warnings as errors: the compiler knows that there is a value.
    [Fact]
    public void Where_there_is_a_value_the_compiler_needs_no_persuasion()
    {
        var read = CatalogFile.Read(Json);
        var title = read.HasValue ? read.ValueOrNull.Title : "";
        title.Should().Be("Uji");
        if (read.TryGetValue(out var catalog, out _)) catalog.Title.Should().Be("Uji");
    }

    [Fact]
    public void A_value_that_must_be_without_error_is_refused_with_one()
    {
        CatalogFile.Read(Json).OrThrow().Id.Should().Be("uji");
        FluentActions.Invoking(() => Formula.Compile("hadir / pegwai", Scope).OrThrow())
            .Should().Throw<InvalidOperationException>().WithMessage("There is no Formula:\nIKI2001  'pegwai' is not declared. Did you mean 'pegawai'?*");

        // A data set is there although a figure of it could not be read; that is an error all the same, and a warning is none.
        var catalog = CatalogFile.Read(Json).OrThrow();
        var data = DataSet.Create(catalog, "2025", ("surat", -1));
        data.Value.Observations.Should().ContainSingle();
        FluentActions.Invoking(() => data.OrThrow()).Should().Throw<InvalidOperationException>().WithMessage("The DataSet has errors:\nIKI5010*");
        Checked.Of(catalog, [Diagnostic.Of(new DiagnosticDescriptor("UJI1", Severity.Warning, new Wording("Mind.", "Awas.")))]).OrThrow().Should().BeSameAs(catalog);
    }

    private const string Json =
        """
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Uji" },
          "variables": { "surat": { "label": "surat", "min": 0 } }, "positions": [] }
        """;
}
