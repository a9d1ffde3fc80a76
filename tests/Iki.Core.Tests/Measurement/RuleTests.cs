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

    private static EquatableList<Diagnostic> Broken(string values)
    {
        var evaluator = SmallCatalog.Read(Members, SmallCatalog.Indicator("i", "hadir")).Value;
        return evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, $"'values': {{ {values} }}").Value).BrokenRules;
    }
}
