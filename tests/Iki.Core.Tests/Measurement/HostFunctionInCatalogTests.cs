using Iki.Core.Definitions;

namespace Iki.Core.Tests.Measurement;

/// <summary>A catalog whose formulas use a function of the host, in a program that gives it one.</summary>
public class HostFunctionInCatalogTests
{
    private const string Json = """
        {
          "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" },
          "variables": { "skor": { "label": "skor", "aggregate": "last" } },
          "rules": [ { "formula": "Indeks(skor) > 0", "message": "Skor 0." } ],
          "positions": [ { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Uji", "indicators": [
            { "id": "i", "name": "Indeks", "unit": "", "formula": "Indeks(skor)", "sources": [ { "name": "Survei" } ],
              "examples": [ { "values": { "skor": 2 }, "expect": 0.5, "from": "2 / 4" },
                            { "values": { "skor": 2 }, "expect": 0.25, "from": "wrong on purpose" } ] },
            { "id": "ii", "name": "Indeks tambahan", "unit": "", "formula": "Indeks(tambahan)", "sources": [ { "name": "Survei" } ],
              "variables": { "tambahan": { "label": "tambahan" } } }
          ] } ] } ]
        }
        """;

    private static readonly HostFunction[] Functions = [HostFunction.Of("Indeks", x => x / 4)];

    [Fact]
    public void Its_formulas_evaluate_and_explain_themselves()
    {
        // 3.25 / 4 = 13/16; 3 / 4 in the indicator with a variable of its own; and 0 / 4 breaks the rule.
        var evaluator = CatalogFile.ReadEvaluator(Json, functions: Functions).Value;
        var results = evaluator.Evaluate(DataSet.Create(evaluator.Catalog, "2025", ("skor", 3.25m), ("tambahan", 3)).Value);
        results.Results.Select(r => r.Exact).Should().Equal(Rational.Parse("13/16"), Rational.Parse("3/4"));
        results.BrokenRules.Should().BeEmpty();
        var none = DataSet.Create(evaluator.Catalog, "2025", ("skor", 0)).Value;
        evaluator.Evaluate(none).BrokenRules.Should().ContainSingle();
        evaluator.Explain("i", none).Working.ToString(Language.English).Should().Contain("Indeks(0)");
    }

    [Fact]
    public void Without_the_function_each_formula_says_that_there_is_none()
    {
        CatalogFile.ReadEvaluator(Json).Diagnostics.Select(d => (d.Code, d.Line)).Should().Equal(("IKI2002", 6), ("IKI2002", 9), ("IKI2002", 4));
        CatalogEvaluator.Create(CatalogFile.ReadEvaluator(Json, functions: Functions).Value.Catalog).HasErrors.Should().BeTrue();
        CatalogEvaluator.Create(CatalogFile.ReadEvaluator(Json, functions: Functions).Value.Catalog, Functions).HasErrors.Should().BeFalse();
    }

    [Fact]
    public void Its_variables_count_as_used()
    {
        CatalogFile.ReadEvaluator(Json, lint: LintOptions.Default, functions: Functions).Diagnostics.Select(d => d.Code).Should().NotContain("IKI6012");
    }

    [Fact]
    public void A_name_of_the_language_is_a_misuse()
    {
        FluentActions.Invoking(() => CatalogFile.ReadEvaluator(Json, functions: [HostFunction.Of("Jumlah", x => x)])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_example_that_fails_is_told_with_its_line()
    {
        var problem = CatalogFile.ReadEvaluator(Json, "catalog.json", functions: Functions, examples: true).Diagnostics.Single();
        (problem.Code, problem.File, problem.Line).Should().Be(("IKI5111", "catalog.json", 8));
        problem.Pointer.Should().Be("/positions/0/objectives/0/indicators/0/examples/1/expect");
    }
}
