using System.Text;

namespace Iki.Core.Tests.Loading;

/// <summary>Questions of <c>iki formula --batch</c> that say more than figures: command-line.md, iki formula --batch.</summary>
public class FormulaRequestTests
{
    [Theory]
    // 24, 25 and 23 people over three months: the last count is 23, their mean 24, their sum 72.
    [InlineData("""{"formula":"a","values":{"a":[24,25,23]}}""", """{"status":"computed","value":72,"exact":"72"}""")]
    [InlineData("""{"formula":"a","values":{"a":[24,25,23]},"aggregates":{"A":"last"}}""", """{"status":"computed","value":23,"exact":"23"}""")]
    [InlineData("""{"formula":"a","values":{"a":[24,25,23]},"aggregates":{"a":"average"},"units":{"a":"orang"}}""", """{"status":"computed","value":24,"exact":"24","unit":"orang"}""")]
    [InlineData("""{"formula":"Previous(a) + LastYear(a) + YearToDate(a)","previous":{"a":1},"lastYear":{"a":[10,10]},"yearToDate":{"a":300}}""", """{"status":"computed","value":321,"exact":"321"}""")]
    [InlineData("""{"formula":"LastYear(a)","values":{"a":1},"previous":{"a":1}}""", """{"status":"missingInput","missing":["LastYear(a)"]}""")]
    [InlineData("""{"formula":"ItemCount(d)","values":{"d":{"x":1}},"items":{"d":["x","y","z"]}}""", """{"status":"computed","value":3,"exact":"3"}""")]
    [InlineData("""{"formula":"d","values":{"d":{"x":1}},"items":{"d":["x","y"]}}""", """{"status":"missingInput","missing":["d.y"]}""")]
    [InlineData("""{"formula":"d.x","values":{"d":{"x":1}},"declared":true}""", """{"status":"computed","value":1,"exact":"1"}""")]
    [InlineData("""{"formula":"Previous(a) + LastYear(b)","previous":{"a":1},"lastYear":{"b":2},"declared":true}""", """{"status":"computed","value":3,"exact":"3"}""")]
    [InlineData("""{"formula":"2/3","decimals":1,"rounding":"down"}""", """{"status":"computed","value":0.6,"exact":"2/3"}""")]
    public void A_question_says_how_its_figures_are_to_be_taken(string question, string answer)
    {
        FormulaExchange.Answer(Encoding.UTF8.GetBytes(question)).Should().Be(answer);
    }

    [Theory]
    [InlineData("""{"formula":"a + b","values":{"a":1},"declared":true}""", "IKI2001")]
    [InlineData("""{"formula":"d.z","values":{"d":{"x":1}},"items":{"d":["x","y"]}}""", "IKI2004")]
    [InlineData("""{"formula":"d.z","values":{"d":{"x":1}},"declared":true}""", "IKI2004")]
    [InlineData("""{"formula":"1 + 1","condition":true}""", "IKI3011")]
    [InlineData("""{"formula":"1 = 1","condition":false}""", "IKI3010")]
    [InlineData("""{"formula":"a","aggregates":{"a":"middle"}}""", "IKI4019")]
    public void What_it_rules_out_is_a_mistake(string question, string code)
    {
        FormulaExchange.Answer(Encoding.UTF8.GetBytes(question)).Should().Contain($"\"code\":\"{code}\"");
    }

    [Fact]
    public void A_question_can_be_taken_apart()
    {
        var question = FormulaRequest.Read("""{"formula":"a / b","values":{"a":1},"units":{"a":"orang"},"unit":"%","decimals":2,"language":"id"}"""u8).Value;
        question.Formula.Should().Be("a / b");
        question.Scope.IsOpen.Should().BeTrue();
        question.Scope.Symbols.Single().Unit.Should().Be("orang");
        (question.Target.Unit, question.Target.Decimals, question.Language).Should().Be(("%", 2, Language.Indonesian));
        question.Inputs.LastYear.Should().BeNull();
    }

    [Fact]
    public void What_is_no_question_is_reported()
    {
        var read = FormulaRequest.Read("""{"formula":1}"""u8);
        read.HasValue.Should().BeFalse();
        read.Diagnostics.Single().Pointer.Should().Be("/formula");
    }
}
