using System.Diagnostics;

namespace Iki.Cli.Tests;

/// <summary>
/// What goes wrong while --output is written leaves the old file whole. A full disk is a limit on the length of files (ulimit -f), which asks
/// for no rights; with the signal for it ignored the write fails as on a full disk, with it the process ends in the middle.
/// </summary>
public sealed class OutputFaultTests : IDisposable
{
    private const string Old = "hasil kemarin\n";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_full_disk_leaves_the_old_file_whole_and_nothing_beside_it()
    {
        if (!OperatingSystem.IsLinux()) return;
        var output = _folder.Write("hasil.json", Old);

        // The schema has tens of thousands of bytes, of which four thousand fit.
        var run = Child.Shell($"ulimit -f 4; trap '' XFSZ; iki schema catalog --output '{output}'");

        run.ExitCode.Should().Be(3, run.Error);
        run.Error.Should().Be($"'{output}' cannot be written.\n");
        MustBeWhole();
    }

    [Fact]
    public void An_end_in_the_middle_of_writing_leaves_the_old_file_whole()
    {
        if (!OperatingSystem.IsLinux()) return;
        var output = _folder.Write("hasil.json", Old);

        Child.Shell($"ulimit -c 0; ulimit -f 4; iki schema catalog --output '{output}'").ExitCode.Should().NotBe(0);

        _folder.Read("hasil.json").Should().Be(Old);
    }

    [Fact]
    public void A_device_that_is_full_is_told()
    {
        if (!OperatingSystem.IsLinux()) return;
        var run = ToolRun.Of("formula", "1 + 1", "--output", "/dev/full");
        run.ExitCode.Should().Be(3);
        run.Error.Should().Be("'/dev/full' cannot be written.\n");
    }

    [Theory]
    [InlineData("INT", true)]
    [InlineData("TERM", true)]
    [InlineData("KILL", false)]
    public void An_interrupt_in_the_middle_leaves_the_old_file_whole(string signal, bool canCleanUp)
    {
        if (!OperatingSystem.IsLinux()) return;
        var output = _folder.Write("hasil.jsonl", Old);

        // Who runs the tests may ignore interrupts, which its children then do too, unless told otherwise.
        using var tool = Child.Start("/bin/bash", "-c", $"exec env --default-signal=INT,TERM {Child.Iki} formula --batch --output '{output}'");
        tool.StandardInput.WriteLine("{\"formula\":\"1 + 1\"}");
        tool.StandardInput.Flush();
        WaitFor(tool, () => Beside().Any(f => f.Length > 0));

        Child.Run("/bin/bash", "-c", $"kill -{signal} {tool.Id}").ExitCode.Should().Be(0);
        tool.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue();

        _folder.Read("hasil.jsonl").Should().Be(Old);
        Beside().Should().HaveCount(canCleanUp ? 0 : 1);
    }

    [Fact]
    public void What_is_being_written_is_not_the_file_yet()
    {
        if (!OperatingSystem.IsLinux()) return;
        var output = _folder.Write("hasil.jsonl", Old);
        using var tool = Child.Start("/bin/bash", "-c", $"exec env --default-signal=INT,TERM {Child.Iki} formula --batch --output '{output}'");
        tool.StandardInput.WriteLine("{\"formula\":\"1 + 1\"}");
        tool.StandardInput.Flush();
        WaitFor(tool, () => Beside().Any(f => f.Length > 0));
        _folder.Read("hasil.jsonl").Should().Be(Old);

        tool.StandardInput.Close();
        tool.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue();

        tool.ExitCode.Should().Be(0);
        _folder.Read("hasil.jsonl").Should().Be("{\"status\":\"computed\",\"value\":2,\"exact\":\"2\"}\n");
        Beside().Should().BeEmpty();
    }

    [Fact]
    public void A_folder_where_nothing_can_be_made_is_told_and_stays_as_it_is()
    {
        if (!OperatingSystem.IsLinux()) return;

        // Nobody can make a file there, root included.
        var closed = ToolRun.Of("formula", "1 + 1", "--output", "/proc/hasil.txt");
        closed.ExitCode.Should().Be(3);
        closed.Error.Should().Be("'/proc/hasil.txt' cannot be written.\n");

        // Rights that are taken away mean nothing to root.
        if (Environment.IsPrivilegedProcess) return;
        var folder = _folder.MakeFolder("tertutup");
        var output = _folder.Write("tertutup/hasil.txt", Old);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var run = ToolRun.Of("formula", "1 + 1", "--output", output);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        run.ExitCode.Should().Be(3);
        _folder.Read("tertutup/hasil.txt").Should().Be(Old);
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_not_replaced()
    {
        if (!OperatingSystem.IsLinux()) return;

        // Nobody may write to this one, root included.
        var run = ToolRun.Of("formula", "1 + 1", "--output", "/proc/version");
        run.ExitCode.Should().Be(3);
        File.ReadAllText("/proc/version").Should().NotBe("2\n");
        if (Environment.IsPrivilegedProcess) return;
        var output = _folder.Write("hasil.txt", Old);
        File.SetUnixFileMode(output, UnixFileMode.UserRead);
        ToolRun.Of("formula", "1 + 1", "--output", output).ExitCode.Should().Be(3);
        _folder.Read("hasil.txt").Should().Be(Old);
    }

    private void MustBeWhole()
    {
        _folder.Read("hasil.json").Should().Be(Old);
        Beside().Should().BeEmpty();
    }

    private FileInfo[] Beside() => new DirectoryInfo(_folder["."]).GetFiles(".iki-*");

    private static void WaitFor(Process tool, Func<bool> isThere)
    {
        // A busy machine takes its time; a tool that has ended will not get there.
        while (!isThere())
        {
            tool.HasExited.Should().BeFalse();
            Thread.Sleep(20);
        }
    }
}
