using System.Text;

namespace Iki.Cli.Tests;

/// <summary>iki formula --batch: JSON Lines from standard input to standard output, one outcome a line, in order.</summary>
public sealed class BatchStreamTests
{
    private const string Three = """{"status":"computed","value":3,"exact":"3"}""";

    [Fact]
    public void The_order_of_1000_mixed_lines_is_kept()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 1_000; i++) input.Append(Question(i)).Append('\n');

        var run = ToolRun.Batch(input.ToString());

        run.Lines.Should().HaveCount(1_000);
        for (var i = 0; i < 1_000; i++)
        {
            Json.Id(run.Lines[i]).Should().Be($"{i}");
            Json.Status(run.Lines[i]).Should().Be(Status(i), Question(i));
            if (i % 5 == 0) Json.Of(run.Lines[i])["value"]!.ToJsonString().Should().Be($"{i + 1}");
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Lines_may_end_as_on_Windows(string end)
    {
        var run = ToolRun.Batch($"{{\"formula\":\"1 + 2\"}}{end}{{\"formula\":\"4 - 1\"}}{end}");

        run.Should().Be(new ToolRun { ExitCode = 0, Output = $"{Three}\n{Three}\n", Error = "" });
    }

    [Theory]
    [InlineData("{\"formula\":\"1 + 2\"}")]
    [InlineData("{\"formula\":\"1 + 2\"}\r")]
    [InlineData(" {\"formula\":\"1 + 2\"} \t")]
    public void The_last_line_needs_no_line_end(string input)
    {
        ToolRun.Batch(input).Should().Be(new ToolRun { ExitCode = 0, Output = Three + "\n", Error = "" });
    }

    [Fact]
    public void Nothing_asked_is_nothing_answered()
    {
        ToolRun.Batch("").Should().Be(new ToolRun { ExitCode = 0, Output = "", Error = "" });
    }

    [Fact]
    public void An_answer_is_one_line_whatever_the_question_holds()
    {
        var answer = ToolRun.Answer("""{"id":"a\nb","formula":"iff(\n1)","values":{"a":"x\r\ny"}}""");

        answer.Should().NotContain("\r").And.NotContain("\u2028");
        Json.Status(answer).Should().Be("invalid");
    }

    [Fact]
    public void Bytes_may_arrive_one_by_one()
    {
        var input = "{\"formula\":\"[hari kerja 😀] × 2\",\"values\":{\"hari kerja 😀\":1.5}}\n\nbukan JSON\n{\"formula\":\"1 + 2\"}"u8.ToArray();

        var trickled = ToolRun.Of(["formula", "--batch"], new TricklingStream(input));

        trickled.Lines[0].Should().Be(Three);
        trickled.Should().Be(ToolRun.Batch(input));
    }

    [Fact]
    public void An_answer_comes_out_while_the_input_stays_open()
    {
        using var answers = new AnswerStream();
        using var input = new ConversationStream(answers, "{\"formula\":\"1 + 2\"}\n", "bukan JSON\n", "{\"formula\":\"4 - 1\"}\n");

        var run = ToolRun.Into(answers, ["formula", "--batch"], input);

        input.Seen.Should().HaveCount(3, "each answer must be out before the next question is asked");
        input.Seen[0].Should().Be(Three);
        Json.Status(input.Seen[1]).Should().Be("invalid");
        input.Seen[2].Should().Be(Three);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void Standard_input_that_fails_ends_the_tool_without_an_exception()
    {
        string[] args = ["formula", "--batch"];

        ToolRun.Of(args, new FailingStream()).Should().Be(new ToolRun { ExitCode = 3, Output = "", Error = "Standard input cannot be read.\n" });
        ToolRun.Of([.. args, "--language", "id"], new FailingStream()).Error.Should().Be("Masukan standar tidak dapat dibaca.\n");
    }

    [Fact]
    public void A_folder_as_standard_input_cannot_be_read()
    {
        if (!OperatingSystem.IsLinux()) return;
        Child.Shell("iki formula --batch --language en </").Should().Be(new ToolRun { ExitCode = 3, Output = "", Error = "Standard input cannot be read.\n" });
    }

    /// <summary>Standard input that cannot be read, such as a folder.</summary>
    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Is a directory");

        public override int Read(Span<byte> buffer) => throw new IOException("Is a directory");
    }

    private static string Question(int i) => (i % 5) switch
    {
        0 => $$"""{"id":{{i}},"formula":"n + 1","values":{"n":{{i}} } }""",
        1 => $$"""{"id":{{i}},"formula":"n + 1"}""",
        2 => $$"""{"formula":"1 / n","values":{"n":0},"id":{{i}}}""",
        3 => $$"""{"id":{{i}},"formula":"n +"}""",
        _ => $$"""{"id":{{i}},"formula":""",
    };

    private static string Status(int i) => (i % 5) switch
    {
        0 => "computed",
        1 => "missingInput",
        2 => "divisionByZero",
        _ => "invalid",
    };
}
