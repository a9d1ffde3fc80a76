namespace Iki.Core.Tests.Formulas.Checking;

/// <summary>What the checks offer and name in their messages; the case files show only codes and places.</summary>
public class CheckMessageTests
{
    private static readonly FormulaTarget Percentage = new() { Unit = "%" };

    [Theory]
    [InlineData("a / b", "a / b * 100%")]
    [InlineData(" a / b ", "a / b * 100%")]
    [InlineData("a / b * 2", "a / b * 2 * 100%")]
    [InlineData("Round(a / b)", "Round(a / b) * 100%")]
    [InlineData("a / b + a", "(a / b + a) * 100%")]
    [InlineData("1 - a / b", "(1 - a / b) * 100%")]
    [InlineData("-(a / b)", "(-(a / b)) * 100%")]
    [InlineData("a > b ? a / b : 1", "(a > b ? a / b : 1) * 100%")]
    [InlineData("95", "95%")]
    public void The_text_offered_for_a_percentage_is_one(string formula, string offered)
    {
        var problem = Formula.Compile(formula, target: Percentage).Diagnostics.Should().ContainSingle().Subject;

        (problem.Code, problem.Arguments.Single()).Should().Be(("IKI3006", offered));
        problem.Message(Language.English).Should().EndWith($"Write {offered}");
        problem.Message(Language.Indonesian).Should().EndWith($"Tulis {offered}");
        Formula.Compile(offered, target: Percentage).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Sum(hadir, pegawai, capaian, target)", "hadir", "capaian")]
    [InlineData("Sum(capaian, target, hadir, pegawai)", "hadir", "capaian")]
    [InlineData("Sum(0, target, pegawai)", "pegawai", "target")]
    public void A_mixture_names_its_first_number_and_its_first_percentage(string formula, string number, string percentage)
    {
        var scope = CaseSetup.Parse("hadir = 23; pegawai = 24; capaian = 98.75 %; target = 90 %").Scope;

        var problem = Formula.Compile(formula, scope).Diagnostics.Should().ContainSingle().Subject;

        problem.Code.Should().Be("IKI3005");
        problem.Arguments.Should().Equal(number, percentage);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("orang")]
    public void A_condition_is_refused_where_a_number_is_wanted(string? unit)
    {
        var target = new FormulaTarget { IsCondition = false, Unit = unit };

        Formula.Compile("a > b", target: target).Diagnostics.Select(d => d.Code).Should().Equal("IKI3010");
        Formula.Compile("a + b", target: target).Diagnostics.Should().BeEmpty();
    }
}
