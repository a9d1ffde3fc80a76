using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Tests.Documentation;
using Catalogs = Iki.Core.Tests.Measurement.SmallCatalog;

namespace Iki.Core.Tests.Definitions;

/// <summary>Warnings and information that a definition accepts (definitions.md, Accepted findings).</summary>
public class AcceptanceTests
{
    private const string I = "/positions/0/objectives/0/indicators/0";

    private const string J = "/positions/0/objectives/0/indicators/1";

    private const string Variables = "'variables': { 'a': { 'label': 'a', 'unit': 'orang' }, 'b': { 'label': 'b', 'unit': 'desa' } }";

    [Theory]
    [InlineData(", 'accepted': [ { 'code': 'IKI3013', 'why': 'w' } ]", "")]
    [InlineData("", "'accepted': [ { 'code': 'IKI3013', 'why': 'w' } ], ")]
    public void What_is_accepted_is_quiet_and_kept_with_its_reason(string ofIndicator, string ofCatalog)
    {
        var read = Read(ofCatalog, Clash("i", ofIndicator));

        read.Diagnostics.Should().BeEmpty();
        read.Accepted.Select(a => $"{a.Diagnostic.Code} {a.Diagnostic.Pointer} {a.Diagnostic.File}:{a.Diagnostic.Line} {a.Why}").Should().Equal($"IKI3013 {I}/formula catalog.json:3 w");
        CatalogEvaluator.Create(read.Value.Catalog).Accepted.Should().ContainSingle();
        CatalogFile.Read(CatalogFile.Write(read.Value.Catalog)).Value.Should().Be(read.Value.Catalog);
    }

    [Fact]
    public void It_counts_where_it_stands_and_for_its_own_code()
    {
        var read = Read("", Clash("i"), Clash("j", ", 'accepted': [ { 'code': 'IKI3013', 'why': 'w' }, { 'code': 'IKI3014', 'why': 'w' } ]"));

        read.Diagnostics.Select(d => $"{d.Code} {d.Pointer}").Should().Equal($"IKI3013 {I}/formula");
        read.Accepted.Select(a => a.Diagnostic.Pointer).Should().Equal($"{J}/formula");
    }

    [Fact]
    public void An_indicator_whose_place_begins_like_that_of_another_is_another()
    {
        // …/indicators/1 and …/indicators/10
        var indicators = Enumerable.Range(0, 11).Select(n => Clash($"i{n}", n == 1 ? ", 'accepted': [ { 'code': 'IKI3013', 'why': 'w' } ]" : "")).ToArray();

        Read("", indicators).Accepted.Select(a => a.Diagnostic.Pointer).Should().Equal($"{J}/formula");
    }

    [Fact]
    public void A_measure_accepts_for_itself()
    {
        const string Measures = "{ 'id': 'i', 'name': 'i', 'unit': '', 'measures': [ { 'id': 'm', 'formula': 'a + b', 'accepted': [ { 'code': 'IKI3013', 'why': 'w' } ] }, { 'id': 'n', 'formula': 'a - b' } ] }";
        var read = Read("", Measures);

        read.Accepted.Select(a => a.Diagnostic.Pointer).Should().Equal($"{I}/measures/0/formula");
        read.Diagnostics.Select(d => d.Pointer).Should().Equal($"{I}/measures/1/formula");
    }

    [Fact]
    public void Rules_of_quality_may_be_accepted()
    {
        Lint("", Clash("i")).Select(d => d.Code).Should().Equal("IKI6008");
        Lint("", Clash("i", ", 'accepted': [ { 'code': 'IKI6008', 'why': 'w' }, { 'code': 'IKI3013', 'why': 'w' } ]")).Should().BeEmpty();
        Lint("'accepted': [ { 'code': 'IKI6008', 'why': 'w' } ], ", Clash("i"), Clash("j")).Should().BeEmpty();
    }

    [Fact]
    public void A_host_that_weighs_a_rule_as_an_error_hears_of_it_all_the_same()
    {
        var options = LintOptions.Default.With("IKI6008", Severity.Error);

        CatalogLint.Check(Read("", Clash("i", ", 'accepted': [ { 'code': 'IKI6008', 'why': 'w' } ]")).Value.Catalog, options).Select(d => (d.Code, d.Severity))
            .Should().Equal(("IKI6008", Severity.Error));
    }

    [Theory]
    [InlineData(", 'sources': [ { 'name': 's' } ], 'accepted': [ { 'code': 'IKI6008', 'why': 'w' } ]", "", I + "/accepted/0")]
    [InlineData(", 'sources': [ { 'name': 's' } ], 'accepted': [ { 'code': 'IKI3013', 'why': 'w' }, { 'code': 'IKI3014', 'why': 'w' } ]", "", I + "/accepted/1")]
    [InlineData(", 'sources': [ { 'name': 's' } ], 'accepted': [ { 'code': 'IKI3013', 'why': 'w' } ]", "'accepted': [ { 'code': 'IKI3013', 'why': 'w' } ], ", "/accepted/0")]
    [InlineData(", 'sources': [ { 'name': 's' } ], 'accepted': [ { 'code': 'IKI5003', 'why': 'w' } ]", "", I + "/accepted/0")]
    public void An_acceptance_that_is_not_needed_is_told(string ofIndicator, string ofCatalog, string pointer) =>
        Whole(ofCatalog, Clash("i", ofIndicator)).Where(d => d.Code == "IKI6015").Select(d => d.Pointer).Should().Equal(pointer);

    [Fact]
    public void What_cannot_be_known_is_not_told()
    {
        // A rule that is switched off finds nothing; the figures of a variable are not in the catalog; a formula with an error is not checked to its end.
        var catalog = Read("", Clash("i", ", 'accepted': [ { 'code': 'IKI6008', 'why': 'w' } ]")).Value.Catalog;
        CatalogLint.Check(catalog, LintOptions.Default.Without("IKI6008")).Should().BeEmpty();
        Whole("'accepted': [ { 'code': 'IKI5003', 'why': 'w' } ], ", Clash("i")).Should().NotContain(d => d.Code == "IKI6015");
        Whole("", Catalogs.Indicator("i", "a + x", more: ", 'accepted': [ { 'code': 'IKI3013', 'why': 'w' } ]")).Should().NotContain(d => d.Code == "IKI6015");
    }

    [Theory]
    [InlineData("IKI3001")]
    [InlineData("IKI2001")]
    [InlineData("IKI5004")]
    [InlineData("IKI6015")]
    [InlineData("IKI6999")]
    [InlineData("iki6008")]
    [InlineData("IKI6")]
    public void Errors_and_other_codes_cannot_be_accepted(string code)
    {
        var read = Read("", Clash("i", $", 'accepted': [ {{ 'code': '{code}', 'why': 'w' }} ]"));

        read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Pointer} {d.Arguments[0]}").Should().Equal($"IKI4054 {I}/accepted/0/code {code}");
    }

    [Fact]
    public void A_code_is_accepted_in_one_place_once() =>
        Read("", Clash("i", ", 'accepted': [ { 'code': 'IKI3013', 'why': 'w' }, { 'code': 'IKI3013', 'why': 'v' } ]"))
            .Diagnostics.Select(d => $"{d.Code} {d.Pointer}").Should().Equal($"IKI4056 {I}/accepted/1/code");

    [Fact]
    public void Every_warning_and_information_of_these_families_can_be_accepted()
    {
        var wanted = AllDescriptors.Codes.Where(c => c == "IKI5003" || c.StartsWith("IKI3", StringComparison.Ordinal) || c.StartsWith("IKI6", StringComparison.Ordinal))
            .Where(c => AllDescriptors.Of(c).Severity != Severity.Error && c != "IKI6015");

        AllDescriptors.Codes.Where(Descriptors.IsAcceptable).Should().Equal(wanted);
    }

    [Theory]
    [InlineData("", ", 'accepted': [ { 'code': 'IKI5003', 'why': 'w' } ]", 1)]
    [InlineData("'accepted': [ { 'code': 'IKI5003', 'why': 'w' } ], ", "", 1)]
    [InlineData("", "", 0)]
    public void Figures_of_a_variable_that_are_so_small_may_be_accepted(string ofCatalog, string ofVariable, int accepted)
    {
        var evaluator = Catalogs.Read(
            $"{ofCatalog}'variables': {{ 'p': {{ 'label': 'p', 'unit': '%', 'aggregate': 'last'{ofVariable} }}, 'pq': {{ 'label': 'q', 'unit': '%', 'aggregate': 'last', 'max': 1 }} }}",
            Catalogs.Indicator("i", "p", "%")).Value;
        var data = Catalogs.Data(evaluator.Catalog, "'values': { 'p': 0.5, 'pq': 0.5 }");
        var same = DataSet.Create(evaluator.Catalog, Period.Parse("2018"), [new Observation { Variable = "p", Period = Period.Parse("2018"), Value = 0.5m }]);

        foreach (var read in new[] { data, same })
        {
            read.Accepted.Select(a => $"{a.Diagnostic.Code} {a.Why}").Should().Equal(Enumerable.Repeat("IKI5003 w", accepted));
            read.Diagnostics.Should().HaveCount(1 - accepted);
        }

        Catalogs.Result(evaluator, "'values': { 'p': 50 }").Value.Should().Be(50);
    }

    [Fact]
    public void A_parameter_accepts_for_its_values()
    {
        var read = Catalogs.Read(
            "'parameters': { 'p': { 'label': 'p', 'unit': '%', 'values': [ { 'from': '2018-01-01', 'value': 0.5 } ], 'accepted': [ { 'code': 'IKI5003', 'why': 'w' } ] } }",
            Catalogs.Indicator("i", "p", "%"));

        (read.Diagnostics.Count, read.Accepted.Count).Should().Be((0, 1));
    }

    private static string Clash(string id, string more = "") => Catalogs.Indicator(id, "a + b", more: more);

    private static Checked<CatalogEvaluator> Read(string ofCatalog, params string[] indicators) => Catalogs.Read(ofCatalog + Variables, indicators);

    private static EquatableList<Diagnostic> Lint(string ofCatalog, params string[] indicators) => CatalogLint.Check(Read(ofCatalog, indicators).Value.Catalog);

    /// <summary>All that is found in a file with the rules of quality.</summary>
    private static EquatableList<Diagnostic> Whole(string ofCatalog, string indicator)
    {
        var json = $"{{ 'formatVersion': 1, 'id': 'uji', 'title': 'Uji', 'office': {{ 'name': 'U' }}, {ofCatalog}{Variables}, "
            + $"'positions': [ {{ 'id': 'c', 'title': 'C', 'objectives': [ {{ 'statement': 'S', 'indicators': [ {indicator} ] }} ] }} ] }}";
        return CatalogFile.ReadEvaluator(json.Replace('\'', '"'), "catalog.json", LintOptions.Default).Diagnostics;
    }
}
