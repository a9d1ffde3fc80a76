using Iki.Core.Editing;
using Iki.Core.Forms;
using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Conventions;

/// <summary>What only a slip of the program can give, a period that was never set or an element that is null, is refused where it is given.</summary>
public class MisuseTests
{
    private static readonly CatalogEvaluator Evaluator = SmallCatalog.OfOne("'unit': 'orang'");

    private static readonly Catalog Catalog = Evaluator.Catalog;

    private static readonly DataSet Data = DataSet.Create(Catalog, "2025", ("x", 1)).Value;

    private static readonly ResultSet Results = Evaluator.Evaluate(Data);

    private static readonly Scorer Scorer = Regulations.ScorerFor("permenpanrb-8-2021").Value;

    private static readonly Observation Sound = new() { Variable = "x", Period = Period.OfYear(2025), Value = 1 };

    private static readonly Diagnostic Said = CatalogFile.Read("{}").Diagnostics[0];

    public static TheoryData<string, string, Action> Unset => new()
    {
        { "DataSet.Create", "period", () => DataSet.Create(Catalog, default(Period), [Sound]) },
        { "DataSet.Create of figures", "period", () => DataSet.Create(Catalog, default(Period), ("x", 1)) },
        { "an observation", "observations", () => DataSet.Create(Catalog, Period.OfYear(2025), [Sound, Sound with { Period = default }]) },
        { "DataSet.RatingsOf", "period", () => Data.RatingsOf(default, "Kecamatan Uji") },
        { "FromRows", "period", () => DataSet.FromRows(Catalog, default, []) },
        { "FromRowsAsync", "period", () => DataSet.FromRowsAsync(Catalog, default, Waited()) },
        { "WithoutTarget", "period", () => Catalog.WithoutTarget("i", default) },
        { "DataFile.Load", "period", () => DataFile.Load(Catalog, [], [], default(Period)) },
        { "Evaluate", "period", () => Evaluator.Evaluate(Data, default(Period)) },
        { "Evaluate one", "period", () => Evaluator.Evaluate("i", Data, default(Period)) },
        { "Explain", "period", () => Evaluator.Explain("i", Data, default(Period)) },
        { "EvaluateEach", "periods", () => _ = Evaluator.EvaluateEach(Data, [Period.OfYear(2025), default], ["Kecamatan Uji"]).Count() },
        { "EvaluateEach on cores", "periods", () => _ = Evaluator.EvaluateEach(Data, [Period.OfYear(2025), default], ["Kecamatan Uji"], cores: 2).Count() },
        { "FigureForm.Of", "request", () => FigureForm.Of(Evaluator, new FormRequest { Period = default }) },
        { "Recap.Of", "period", () => Recap.Of(Evaluator, Data, RecapColumns.Month, default(Period)) },
        { "Recap.WholeOf", "period", () => Recap.WholeOf(RecapColumns.Month, default) },
        { "FindRequiredFigure", "period", () => Scorer.FindRequiredFigure(Evaluator, Data, "i", "x", "Baik", default(Period)) },
        { "Regulation.AppliesTo", "period", () => Scorer.Regulation.AppliesTo(default) },
        { "Regulations.For", "period", () => Regulations.For(Catalog, default) },
        { "Regulations.ScorerFor", "period", () => Regulations.ScorerFor(Catalog, default) },
    };

    public static TheoryData<string, string, int, Action> Nulls => new()
    {
        { "an observation", "observations", 1, () => DataSet.Create(Catalog, Period.OfYear(2025), [Sound, null!]) },
        { "the variable of an observation", "observations", 1, () => DataSet.Create(Catalog, Period.OfYear(2025), [Sound, Sound with { Variable = null! }]) },
        { "the name of a figure", "figures", 1, () => DataSet.Create(Catalog, "2025", ("x", 1), (null!, 1)) },
        { "a row", "rows", 1, () => DataFile.Load(Catalog, [], [new ObservationRow { Variable = "x", Value = "1" }, null!], Period.OfYear(2025)) },
        { "a row of FromRows", "rows", 1, () => DataSet.FromRows(Catalog, Period.OfYear(2025), [new ObservationRow { Variable = "x", Value = "1" }, null!]) },
        { "a row of FromRowsAsync", "rows", 0, () => DataSet.FromRowsAsync(Catalog, Period.OfYear(2025), Waited()).GetAwaiter().GetResult() },
        { "a path", "paths", 0, () => DataFile.Load(Catalog, [null!]) },
        { "a function", "functions", 0, () => CatalogEvaluator.Create(Catalog, [null!]) },
        { "a function of a file", "functions", 0, () => CatalogFile.ReadEvaluator(CatalogFile.Write(Catalog), functions: [null!]) },
        { "an office", "offices", 1, () => Evaluator.EvaluateEach(Data, [Period.OfYear(2025)], ["Kecamatan Uji", null!]) },
        { "an office of a form", "request", 0, () => FigureForm.Of(Evaluator, new FormRequest { Period = Period.OfYear(2025), Offices = [null!] }) },
        { "an indicator of a form", "request", 1, () => FigureForm.Of(Evaluator, new FormRequest { Period = Period.OfYear(2025), Indicators = ["i", null!] }) },
        { "the name of a field", "posted", 0, () => FigureForm.Of(Evaluator, new FormRequest { Period = Period.OfYear(2025) }).Value.Read([new(null!, "1")]) },
        { "a catalog of a set", "catalogs", 1, () => CatalogSet.Of([Catalog, null!]) },
        { "a diagnostic", "diagnostics", 0, () => Checked.Of(Catalog, [null!]) },
        { "an accepted finding", "accepted", 0, () => Checked.Of(Catalog, [], [null!]) },
        { "an argument", "arguments", 1, () => Diagnostic.Of(Said.Descriptor, "a", null!) },
        { "a symbol", "symbols", 0, () => FormulaScope.Of([null!]) },
        { "a symbol of an open scope", "symbols", 0, () => FormulaScope.OpenWith([null!]) },
        { "the name of a variable", "variables", 1, () => FormulaScope.Of(("a", null), (null!, null)) },
        { "the name of an input", "figures", 1, () => FormulaInputs.Of(("a", 1), (null!, 1)) },
        { "named figures", "figures", 0, () => FormulaInputs.Of([null!]) },
        { "the key of an item", "figures", 1, () => FormulaInputs.Empty.WithItems("a", [("b", 1), (null!, 1)]) },
        { "a prepared input", "inputs", 0, () => Formula.Compile("a", FormulaScope.Of(("a", null))).Value.Prepare(null!, "a") },
        { "a rating", "ratings", 0, () => Regulations.ScorerFor("permenpanrb-6-2022").Value.Appraise([null!]) },
        { "a regulation", "among", 0, () => Regulations.For(Catalog, Period.OfYear(2025), among: [null!]) },
        { "a diagnostic to write", "diagnostics", 0, () => DiagnosticsFile.Write([null!]) },
        { "a diagnostic of results", "diagnostics", 0, () => ResultsFile.Write(Results, diagnostics: [null!]) },
        { "an explanation", "explanations", 0, () => ExplanationFile.Write([null!]) },
    };

    [Theory]
    [MemberData(nameof(Unset))]
    public void A_period_that_was_never_set_is_refused(string of, string parameter, Action call)
    {
        var refused = call.Should().Throw<ArgumentException>("of {0}", of).Which;
        refused.ParamName.Should().Be(parameter);
        refused.Message.Should().Contain("never set").And.Contain("Period.Parse(\"2025-Q1\")");
    }

    private static async IAsyncEnumerable<ObservationRow> Waited()
    {
        await Task.Yield();
        yield return null!;
    }

    [Fact]
    public void Of_several_the_one_that_was_never_set_is_named()
    {
        var create = () => DataSet.Create(Catalog, Period.OfYear(2025), [Sound, Sound with { Period = default }]);
        create.Should().Throw<ArgumentException>().WithMessage("At index 1: *");
    }

    [Theory]
    [MemberData(nameof(Nulls))]
    public void An_element_that_is_null_is_refused_with_its_index(string of, string parameter, int index, Action call)
    {
        var refused = call.Should().ThrowExactly<ArgumentException>("of {0}", of).Which;
        refused.ParamName.Should().Be(parameter);
        refused.Message.Should().StartWith(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The element at index {index} is null."));
    }

    [Fact]
    public void A_list_of_a_request_that_is_null_is_refused()
    {
        var of = () => FigureForm.Of(Evaluator, new FormRequest { Period = Period.OfYear(2025), Positions = null! });
        of.Should().Throw<ArgumentException>().Where(e => e.ParamName == "request").WithMessage("A list of the request is null*");
    }

    [Fact]
    public void An_element_of_a_catalog_that_is_null_is_refused_with_its_place()
    {
        var position = Catalog.Positions[0];
        var objective = position.Objectives[0];
        var indicator = objective.Indicators[0];
        Catalog Of(Indicator with) => Catalog with { Positions = [position with { Objectives = [objective with { Indicators = [with] }] }] };
        foreach (var (catalog, place) in new[]
        {
            (Catalog with { Positions = [position, null!] }, "/positions/1"),
            (Catalog with { Variables = [null!] }, "/variables/0"),
            (Catalog with { Offices = [new OfficeNode { Name = "A", Offices = [null!] }] }, "/offices/0/offices/0"),
            (Catalog with { Positions = [position with { Duties = ["a", null!] }] }, "/positions/0/duties/1"),
            (Of(indicator with { Targets = [null!] }), "/positions/0/objectives/0/indicators/0/targets/0"),
            (Of(indicator with { Examples = [new Example { Values = [null!], Expect = 1, From = "h" }] }), "/positions/0/objectives/0/indicators/0/examples/0/values/0"),
            (Catalog with { Positions = null! }, "/positions"),
        })
        {
            var create = () => CatalogEvaluator.Create(catalog);
            create.Should().Throw<ArgumentException>().Where(e => e.ParamName == "catalog").WithMessage($"*at {place} of the catalog is null*");
        }
    }
}
