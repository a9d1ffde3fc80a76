using Iki.Core.Forms;
using Iki.Core.Tests.Seeds;

namespace Iki.Core.Tests.Forms;

/// <summary>A form asks for all that the engine reads: filled, nothing is missing; without a required figure, something is.</summary>
public class FormCompletenessTests
{
    private const int Catalogs = 1500;

    public static TheoryData<string> Ids => SeedFiles.Ids;

    /// <summary>The year that a decree is for, in which its parameters have values.</summary>
    private static string YearOf(string id) => id[^4..];

    [Theory]
    [MemberData(nameof(Ids))]
    public void With_the_fields_of_a_decree_filled_nothing_is_missing(string id)
    {
        var evaluator = SeedFiles.Evaluator(id);
        foreach (var part in new[] { "", "-Q2", "-03" })
        {
            var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse(YearOf(id) + part) }).Value;
            var results = FormFilling.Results(evaluator, form, FormFilling.Fill(form));
            results.Where(r => r.Status == OutcomeStatus.MissingInput).Should().BeEmpty();

            // A row over months has no value for a month, whatever is filled in.
            form.Fields.SelectMany(f => f.Indicators).Distinct().Should().BeEquivalentTo(results.Where(r => r.Inputs.Count > 0 && r.Outcome.Input != "month").Select(r => r.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Without_a_required_figure_of_a_decree_its_indicators_lack_it(string id)
    {
        var evaluator = SeedFiles.Evaluator(id);
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse(YearOf(id)) }).Value;
        form.Fields.Count(f => f.IsRequired).Should().BeGreaterThan(50);
        foreach (var field in form.Fields.Where(f => f.IsRequired).Where((_, i) => i % 7 == 0)) IsMissed(evaluator, form, field).Should().BeTrue($"{field.Key}");
    }

    [Fact]
    public void Every_indicator_of_a_decree_has_a_form_of_its_own()
    {
        var evaluator = SeedFiles.Evaluator("wonoasih-2024");
        foreach (var indicator in evaluator.Catalog.Indicators.Where((_, i) => i % 5 == 0))
        {
            var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.OfYear(2024), Indicators = [indicator.Id] }).Value;
            var data = FormFilling.Fill(form);
            evaluator.Evaluate(data).Results.Where(r => r.Indicator.Id == indicator.Id).Should().OnlyContain(r => r.Status != OutcomeStatus.MissingInput);
        }
    }

    [Fact]
    public void With_the_fields_of_random_catalogs_filled_nothing_is_missing()
    {
        var (computed, asked) = (0, 0);
        for (var seed = 0; seed < Catalogs; seed++)
        {
            var random = new RandomForms(seed);
            var (evaluator, request) = (random.Make(), random.Request());
            var form = FigureForm.Of(evaluator, request).Value;
            var results = FormFilling.Results(evaluator, form, FormFilling.Fill(form));
            foreach (var result in results)
            {
                // Months that form no period have none before them, so that nothing can be asked for there.
                var isUnanswerable = request.IsYearToDate && result.Outcome.Missing.All(m => m.StartsWith("Previous(", StringComparison.Ordinal));
                if (!isUnanswerable) result.Status.Should().NotBe(OutcomeStatus.MissingInput, $"{random}; {Said(request)}; {result.Id} lacks {string.Join(", ", result.Outcome.Missing)}");
            }

            asked += results.Count;
            computed += results.Count(r => r.HasValue);
        }

        computed.Should().BeGreaterThan(asked / 2);
    }

    [Fact]
    public void Without_a_required_figure_of_random_catalogs_something_is_missing()
    {
        var checkedFields = 0;
        for (var seed = 0; seed < Catalogs / 5; seed++)
        {
            var random = new RandomForms(seed);
            var (evaluator, request) = (random.Make(), random.Request());
            var form = FigureForm.Of(evaluator, request).Value;
            var full = FormFilling.Results(evaluator, form, FormFilling.Fill(form));
            foreach (var field in form.Fields.Where(f => f.IsRequired).Where((_, i) => i % 4 == seed % 4))
            {
                // An indicator that has no value for another reason says that first.
                if (full.Where(r => field.Indicators.Contains(r.Id)).Any(r => !r.HasValue)) continue;
                IsMissed(evaluator, form, field).Should().BeTrue($"{random}; {Said(request)}; {field.Key}");
                checkedFields++;
            }
        }

        checkedFields.Should().BeGreaterThan(300);
    }

    private static bool IsMissed(CatalogEvaluator evaluator, FigureForm form, FigureField field) =>
        FormFilling.Results(evaluator, form, FormFilling.Fill(form, leftOut: field)).Any(r => field.Indicators.Contains(r.Id) && r.Status == OutcomeStatus.MissingInput);

    private static string Said(FormRequest request) => $"{request.Period}{(request.IsYearToDate ? " to date" : "")} {string.Join(", ", request.Offices)}";
}
