namespace Iki.Core.Tests.Measurement;

/// <summary>The rules of a catalog, held against data.</summary>
public class RuleTests
{
    private const string Members =
        "'variables': { 'hadir': { 'label': 'hadir', 'unit': 'orang' }, 'pegawai': { 'label': 'pegawai', 'unit': 'orang' } }, "
        + "'rules': [ { 'formula': 'hadir <= pegawai', 'message': 'Yang hadir melebihi pegawai.' }, "
        + "{ 'formula': 'pegawai > 0', 'message': 'Tidak ada pegawai.', 'severity': 'warning' } ]";

    [Theory]
    [InlineData("'hadir': 23, 'pegawai': 24", "")]
    [InlineData("'hadir': 25, 'pegawai': 24", "IKI5115")]
    [InlineData("'hadir': 0, 'pegawai': 0", "IKI5116")]
    [InlineData("'hadir': 1, 'pegawai': 0", "IKI5115 IKI5116")]
    [InlineData("'hadir': 25", "")]
    public void A_rule_that_the_data_do_not_meet_is_reported(string values, string codes)
    {
        Broken(values).Select(d => d.Code).Should().Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void It_names_the_figures_that_break_it()
    {
        var broken = Broken("'hadir': 25, 'pegawai': 24").Single();
        broken.Pointer.Should().Be("/rules/0/formula");
        broken.Message(Language.English).Should().Be(
            "Yang hadir melebihi pegawai. The data do not meet the rule hadir <= pegawai  [hadir = 25 orang; pegawai = 24 orang]");
    }

    [Theory]
    [InlineData("Sqrt(x)^2 = 2", 2, "IKI5064", "'Sqrt(x)^2 = 2' lies so close to a limit")]
    [InlineData("Sqrt(x) < 2", -1, "IKI5060", "'Sqrt(x)' is the root of a negative number, and has no value.")]
    [InlineData("1 / x < 2", 0, "IKI5102", "'x' is 0, so it cannot be used as a divisor.")]
    [InlineData("x * 10^9 * 10^9 * 10^9 * 10^9 > 0", 1, null, null)]
    [InlineData("Sqrt(x) < 2", 3, null, null)]
    public void A_rule_without_an_outcome_is_told(string formula, int x, string? code, string? why)
    {
        var evaluator = SmallCatalog.Read($"'variables': {{ 'x': {{ 'label': 'x' }} }}, 'rules': [ {{ 'formula': '{formula}', 'message': 'Salah.' }} ]", SmallCatalog.Indicator("i", "x")).Value;
        var broken = evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, $"'values': {{ 'x': {x} }}").Value).BrokenRules;
        broken.Select(d => (d.Code, d.Severity, d.Pointer)).Should().Equal(code is null ? [] : [("IKI5131", Severity.Warning, "/rules/0/formula")]);
        if (code is null) return;
        var message = broken.Single().Message(Language.English);
        message.Should().StartWith($"The rule {formula} has no outcome, so it is not known whether the data meet it. {why}").And.EndWith($"[x = {x}]");
        broken.Single().Message(Language.Indonesian).Should().Contain(code switch { "IKI5064" => "begitu dekat", "IKI5060" => "akar bilangan negatif", _ => "tidak dapat menjadi pembagi" });
    }

    private static EquatableList<Diagnostic> Broken(string values)
    {
        var evaluator = SmallCatalog.Read(Members, SmallCatalog.Indicator("i", "hadir")).Value;
        return evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, $"'values': {{ {values} }}").Value).BrokenRules;
    }
}
