namespace Iki.Cli.Tests;

/// <summary>--output FILE where the name leads elsewhere: links, devices, and files that others may read.</summary>
public sealed class OutputLinkTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private readonly string _catalog;

    private readonly string _data;

    public OutputLinkTests()
    {
        _catalog = _folder.Write("katalog.json", Samples.Catalog);
        _data = _folder.Write("data.json", Samples.Data);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("symbolic")]
    [InlineData("symbolic over two")]
    [InlineData("symbolic folder")]
    [InlineData("hard")]
    public void A_file_that_the_command_reads_is_not_written_over_by_a_link(string kind)
    {
        if (OperatingSystem.IsWindows()) return; // Links ask for rights there that a user may lack.
        var link = _folder["tautan.json"];
        switch (kind)
        {
            case "symbolic":
                File.CreateSymbolicLink(link, "katalog.json");
                break;
            case "symbolic over two":
                File.CreateSymbolicLink(_folder["antara.json"], _catalog);
                File.CreateSymbolicLink(link, "antara.json");
                break;
            case "symbolic folder":
                Directory.CreateSymbolicLink(_folder["map"], ".");
                link = Path.Combine(_folder["map"], "katalog.json");
                break;
            default:
                if (!OperatingSystem.IsLinux()) return; // Elsewhere two hard links count as two files (docs/command-line.md).
                Child.Run("ln", _catalog, link).ExitCode.Should().Be(0);
                break;
        }

        var run = _folder.Run("evaluate", _catalog, "--data", _data, "--output", link);

        run.ExitCode.Should().Be(2);
        run.Error.Should().EndWith("is an input of this command and is not overwritten.\n");
        _folder.Read("katalog.json").Should().Be(Samples.Catalog);
    }

    [Fact]
    public void The_file_behind_a_symbolic_link_is_replaced_in_its_own_folder_and_the_link_stays()
    {
        if (OperatingSystem.IsWindows()) return;
        var target = Path.Combine(_folder.MakeFolder("arsip"), "hasil.txt");
        File.WriteAllText(target, "lama");
        File.CreateSymbolicLink(_folder["hasil.txt"], "arsip/hasil.txt");

        _folder.Run("formula", "1 + 1", "--output", _folder["hasil.txt"]).ExitCode.Should().Be(0);

        File.ReadAllText(target).Should().Be("2\n");
        new FileInfo(_folder["hasil.txt"]).LinkTarget.Should().Be("arsip/hasil.txt");
        Directory.GetFiles(_folder["arsip"]).Should().Equal(target);
    }

    [Fact]
    public void A_link_to_a_file_that_is_not_there_yet_makes_it()
    {
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(_folder["hasil.txt"], "baru.txt");

        _folder.Run("formula", "1 + 1", "--output", _folder["hasil.txt"]).ExitCode.Should().Be(0);

        _folder.Read("baru.txt").Should().Be("2\n");
    }

    [Fact]
    public void Another_name_of_the_old_file_keeps_the_old_text()
    {
        if (!OperatingSystem.IsLinux()) return;
        _folder.Write("hasil.txt", "lama");
        Child.Run("ln", _folder["hasil.txt"], _folder["arsip.txt"]).ExitCode.Should().Be(0);

        _folder.Run("formula", "1 + 1", "--output", _folder["hasil.txt"]).ExitCode.Should().Be(0);

        _folder.Read("hasil.txt").Should().Be("2\n");
        _folder.Read("arsip.txt").Should().Be("lama");
    }

    [Theory]
    [InlineData(0x180)] // rw-------
    [InlineData(0x1B0)] // rw-rw----: the mask of the process would take the second w from a new file.
    [InlineData(0x1A4)] // rw-r--r--
    public void The_rights_of_the_old_file_stay(int mode)
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(_folder.Write("hasil.txt", "lama"), (UnixFileMode)mode);

        _folder.Run("formula", "1 + 1", "--output", _folder["hasil.txt"]).ExitCode.Should().Be(0);

        ((int)File.GetUnixFileMode(_folder["hasil.txt"])).Should().Be(mode);
    }

    [Fact]
    public async Task A_device_and_a_pipe_are_written_to_as_they_are()
    {
        if (!OperatingSystem.IsLinux()) return;
        _folder.Run("formula", "1 + 1", "--output", "/dev/null").ExitCode.Should().Be(0);
        new FileInfo("/dev/null").Length.Should().Be(0, "it is the device still");

        Child.Run("mkfifo", _folder["pipa"]).ExitCode.Should().Be(0);
        var reader = Task.Run(() => File.ReadAllText(_folder["pipa"]));
        _folder.Run("formula", "1 + 1", "--output", _folder["pipa"]).ExitCode.Should().Be(0);
        (await reader).Should().Be("2\n");
    }
}
