namespace Iki.Cli.Tests;

/// <summary>iki formula --batch where standard input is not what it ought to be.</summary>
public class ClosedInputTests
{
    // The runtime opens something of its own under the number of the closed input, which says nothing for ever.
    [Fact]
    public void A_closed_standard_input_ends_it_at_once()
    {
        if (OperatingSystem.IsWindows()) return;
        var run = Child.Shell("iki formula --batch <&-");
        run.Should().Be(new ToolRun { ExitCode = 3, Output = "", Error = "Standard input cannot be read.\n" });
    }

    [Fact]
    public void Input_from_a_file_a_pipe_and_nowhere_is_read()
    {
        if (OperatingSystem.IsWindows()) return;
        const string Answer = "{\"status\":\"computed\",\"value\":2,\"exact\":\"2\"}\n";
        Child.Shell("echo '{\"formula\":\"1 + 1\"}' | iki formula --batch").Should().Be(new ToolRun { ExitCode = 0, Output = Answer, Error = "" });
        Child.Shell("iki formula --batch <<< '{\"formula\":\"1 + 1\"}'").Should().Be(new ToolRun { ExitCode = 0, Output = Answer, Error = "" });
        Child.Shell("iki formula --batch </dev/null").Should().Be(new ToolRun { ExitCode = 0, Output = "", Error = "" });
    }

    // Windows PowerShell sends a byte-order mark before what it pipes.
    [Fact]
    public void A_byte_order_mark_before_a_question_is_no_part_of_it()
    {
        ToolRun.Batch([0xEF, 0xBB, 0xBF, .. "{\"formula\":\"1 + 1\"}\n"u8]).Output.Should().Be("{\"status\":\"computed\",\"value\":2,\"exact\":\"2\"}\n");
    }
}
