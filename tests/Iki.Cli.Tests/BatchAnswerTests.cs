namespace Iki.Cli.Tests;

/// <summary>iki formula --batch: the answer to one question, by the table of statuses in command-line.md.</summary>
public sealed class BatchAnswerTests
{
    // The first three are the contract's own lines, byte for byte; the rest is worked out by hand in its form.
    [Theory]
    [InlineData("""{"formula":"(a - b) / a * 100%","values":{"a":80,"b":1},"decimals":2}""",
        """{"status":"computed","value":98.75,"exact":"79/80","unit":"%"}""")]
    [InlineData("""{"formula":"(a - b) / a * 100%"}""",
        """{"status":"missingInput","missing":["a","b"]}""")]
    [InlineData("""{"formula":"(a - b) / a * 100%","values":{"a":0,"b":1},"decimals":2}""",
        """{"status":"divisionByZero","at":{"start":10,"length":1},"divisor":"a"}""")]
    [InlineData("""{"formula":"a * a","values":{"a":1000000000000000}}""", """{"status":"overflow"}""")]
    [InlineData("""{"formula":"a > 1","values":{"a":2}}""", """{"status":"computed","value":true}""")]
    [InlineData("""{"formula":"a > 1 dan benar","values":{"a":1}}""", """{"status":"computed","value":false}""")]
    [InlineData("""{"formula":"1 + 2"}""", """{"status":"computed","value":3,"exact":"3"}""")]
    [InlineData("""{"formula":"a","values":{"a":"0.50"}}""", """{"status":"computed","value":0.5,"exact":"1/2"}""")]
    [InlineData("""{"formula":"a + b","values":{"b":1}}""", """{"status":"missingInput","missing":["a"]}""")]
    public void An_answer_has_the_members_of_its_status(string question, string answer)
    {
        ToolRun.Answer(question).Should().Be(answer);
    }

    [Theory]
    [InlineData("""{"formula":"x + a","values":{"a":"satu","x":1}}""", "a", "satu")]
    [InlineData("""{"formula":"x + a","values":{"a":true,"x":1}}""", "a", "true")]
    [InlineData("""{"formula":"x + a","values":{"a":[1,"1,5,5"],"x":1}}""", "a", "1,5,5")]
    [InlineData("""{"formula":"x + a","values":{"a":{"lkjip":"tiga"},"x":1}}""", "a", "tiga")]
    [InlineData("""{"formula":"x + a","values":{"a":12345678901234567890123456789,"x":1}}""", "a", "28")]
    public void An_input_that_cannot_be_read_is_named(string question, string input, string shown)
    {
        var answer = Json.Of(ToolRun.Answer(question)).AsObject();

        answer.Select(m => m.Key).Should().Equal("status", "input", "message");
        ((string)answer["status"]!).Should().Be("invalidInput");
        ((string)answer["input"]!).Should().Be(input);
        ((string)answer["message"]!).Should().Contain(shown);
    }

    [Fact]
    public void A_text_that_is_no_formula_has_diagnostics_with_code_severity_place_and_message()
    {
        // The contract's example: IKI2002, error, start 3, length 8.
        var answer = ToolRun.Answer("""{"formula":"1+ Persenan(a, b)"}""");

        Json.Of(answer).AsObject().Select(m => m.Key).Should().Equal("status", "diagnostics");
        Json.Status(answer).Should().Be("invalid");
        Json.MustBe(
            Json.Bare(answer).Should().ContainSingle().Subject.ToJsonString(),
            """{ "code": "IKI2002", "severity": "error", "start": 3, "length": 8 }""");
    }

    [Fact]
    public void Places_are_counted_in_UTF16_units_of_the_formula_as_given()
    {
        // "[😀] + " has seven units: the face has two.
        var found = Json.Bare(ToolRun.Answer("""{"formula":"[😀] + iff(1)"}""")).Should().ContainSingle().Subject;

        Json.MustBe(found.ToJsonString(), """{ "code": "IKI2002", "severity": "error", "start": 7, "length": 3 }""");
    }

    [Fact]
    public void A_warning_stands_beside_the_value()
    {
        // docs/formula-syntax.md: P × N variable without a unit is P, with a warning. 50 % of 80 is 40, or 4000 %.
        var answer = ToolRun.Answer("""{"formula":"bobot * nilai","values":{"bobot":50,"nilai":80},"units":{"bobot":"%"}}""");

        answer.Should().StartWith("""{"status":"computed","value":4000,"exact":"40","unit":"%","diagnostics":[{"code":"IKI3008","severity":"warning",""");
        ((string)Json.Diagnostics(answer).Should().ContainSingle().Subject["message"]!).Should().Contain("bobot / 100% * nilai");
    }

    [Fact]
    public void A_warning_stands_beside_any_status()
    {
        var answer = ToolRun.Answer("""{"formula":"bobot * nilai","values":{"bobot":50},"units":{"bobot":"%"}}""");

        answer.Should().StartWith("""{"status":"missingInput","missing":["nilai"],"diagnostics":[""");
        Json.Codes(answer).Should().Equal("IKI3008");
    }

    [Fact]
    public void A_ratio_given_for_a_percentage_draws_a_warning()
    {
        // docs/formula-syntax.md: a % value between -1 and 1, not 0, draws a warning (0.9875 passed for 98.75).
        var answer = ToolRun.Answer("""{"formula":"capaian","values":{"capaian":0.9875},"units":{"capaian":"%"}}""");

        Json.Status(answer).Should().Be("computed");
        var warning = Json.Diagnostics(answer).Should().ContainSingle().Subject;
        ((string)warning["severity"]!).Should().Be("warning");
        ((string)warning["message"]!).Should().Contain("98.75");
    }

    [Fact]
    public void Messages_are_in_the_language_of_their_line()
    {
        var run = ToolRun.Batch("""
            {"formula":"iff(1)"}
            {"formula":"iff(1)","language":"id"}
            {"formula":"a","values":{"a":"x"},"language":"id"}
            {"formula":"iff(1)","language":"en"}

            """);

        run.Lines.Should().HaveCount(4);
        run.Lines[0].Should().Contain("Did you mean 'If'?");
        run.Lines[1].Should().Contain("Mungkin maksudnya 'If'?");
        run.Lines[2].Should().Contain("'x' bukan bilangan");
        run.Lines[3].Should().Be(run.Lines[0]);
    }

    [Fact]
    public void A_faulty_question_is_answered_in_its_own_language()
    {
        ToolRun.Answer("""{"language":"id","formula":"1","x":1}""").Should().Contain("Di sini tidak ada anggota 'x'");
    }

    [Fact]
    public void The_language_of_the_command_line_holds_for_lines_that_name_none()
    {
        var run = ToolRun.Batch("{\"formula\":\"iff(1)\"}\n{\"formula\":\"iff(1)\",\"language\":\"en\"}\n", "--language", "id");

        run.Lines[0].Should().Contain("Mungkin maksudnya 'If'?");
        run.Lines[1].Should().Contain("Did you mean 'If'?");
    }
}
