namespace Iki.Cli.Tests;

/// <summary>--output FILE, which every command has.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private readonly string _catalog;

    private readonly string _data;

    public OutputFileTests()
    {
        _catalog = _folder.Write("katalog.json", Samples.Catalog);
        _data = _folder.Write("data.json", Samples.Data);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_holds_what_would_have_been_printed_and_nothing_is_printed()
    {
        string[] args = ["evaluate", _catalog, "--data", _data, "--format", "json"];

        var run = _folder.Run([.. args, "--output", _folder["hasil.json"]]);

        run.Should().Be(new ToolRun { ExitCode = 0, Output = "", Error = "" });
        _folder.Read("hasil.json").Should().Be(_folder.Run(args).Output);
    }

    [Fact]
    public void The_file_replaces_an_earlier_and_longer_one()
    {
        _folder.Write("hasil.txt", new string('x', 10_000));

        var run = _folder.Run("formula", "1 + 1", "--output", _folder["hasil.txt"]);

        run.ExitCode.Should().Be(0);
        _folder.Read("hasil.txt").Should().Be("2\n");
    }

    [Fact]
    public void The_file_is_UTF8_without_a_byte_order_mark()
    {
        _folder.Run("formula", "Σ a", "--set", "a=1", "--unit", "m²", "--output", _folder["hasil.txt"]);

        File.ReadAllBytes(_folder["hasil.txt"]).Should().Equal("1 m²\n"u8.ToArray());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("scorecard")]
    public void A_file_that_the_command_reads_is_not_written_over(string command)
    {
        // By another name of the same file, too.
        var other = Path.Combine(_folder.MakeFolder("map"), "..", "katalog.json");
        string[] args = command switch
        {
            "check" => [command, _catalog, "--output", other],
            "evaluate" => [command, _folder["lain.json"], "--data", _catalog, "--output", other],
            _ => [command, _folder["lain.json"], "--data", _data, "--regulation", _catalog, "--output", other],
        };

        var run = _folder.Run(args);

        run.ExitCode.Should().Be(2);
        run.Error.Should().EndWith("is an input of this command and is not overwritten.\n");
        _folder.Read("katalog.json").Should().Be(Samples.Catalog);
    }

    [Fact]
    public void A_file_that_a_batch_has_for_standard_input_is_not_written_over()
    {
        if (!OperatingSystem.IsLinux()) return;
        const string asked = "{\"formula\":\"1 + 1\"}\n";
        var (questions, link) = (_folder.Write("tanya.jsonl", asked), _folder["tautan.jsonl"]);
        File.CreateSymbolicLink(link, questions);

        foreach (var output in new[] { questions, link })
        {
            var run = Child.Shell($"iki formula --batch --output '{output}' < '{questions}'");
            run.ExitCode.Should().Be(2);
            run.Error.Should().Be($"'{output}' is an input of this command and is not overwritten.\n");
        }

        _folder.Read("tanya.jsonl").Should().Be(asked);
    }

    [Fact]
    public void A_file_may_be_called_like_another_word_of_the_command_line()
    {
        // A catalog that declares no offices takes any name for one.
        var path = _folder["hasil.csv"];

        _folder.Run("evaluate", _catalog, "--data", _data, "--office", path, "--format", "csv", "--output", path).ExitCode.Should().Be(0);

        _folder.Read("hasil.csv").Should().StartWith("id,position,");
    }

    [Fact]
    public void A_wrong_command_line_leaves_the_file_as_it_was()
    {
        _folder.Write("hasil.txt", "hasil kemarin\n");

        _folder.Run("evaluate", _catalog, "--data", _data, "--indicator", "tidak/ada", "--output", _folder["hasil.txt"]).ExitCode.Should().Be(2);

        _folder.Read("hasil.txt").Should().Be("hasil kemarin\n");
    }

    [Fact]
    public void Diagnostics_for_people_go_to_standard_error_all_the_same()
    {
        var faulty = _folder.Write("salah.json", "{}");

        var run = _folder.Run("check", faulty, "--output", _folder["hasil.txt"]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("IKI4013");
        _folder.Read("hasil.txt").Should().Contain("salah.json: ").And.EndWith("\n");
    }

    [Fact]
    public void The_answers_of_a_batch_go_to_the_file()
    {
        var run = ToolRun.Batch("{\"formula\":\"1 + 1\"}\n", "--output", _folder["jawaban.jsonl"]);

        run.Should().Be(new ToolRun { ExitCode = 0, Output = "", Error = "" });
        _folder.Read("jawaban.jsonl").Should().Be("{\"status\":\"computed\",\"value\":2,\"exact\":\"2\"}\n");
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("check")]
    [InlineData("formula")]
    public void A_place_that_cannot_be_written_to_is_told(string command)
    {
        string[] args = command switch
        {
            "evaluate" => [command, _catalog, "--data", _data],
            "check" => [command, _catalog],
            _ => [command, "1 + 1"],
        };
        foreach (var place in new[] { _folder["tidak-ada/hasil.txt"], _folder.MakeFolder("map") })
        {
            var english = ToolRun.Of([.. args, "--output", place]);
            var indonesian = ToolRun.Of([.. args, "--output", place, "--language", "id"]);

            english.ExitCode.Should().Be(3);
            english.Output.Should().BeEmpty();
            english.Error.Should().Be($"'{place}' cannot be written.\n");
            indonesian.ExitCode.Should().Be(3);
            indonesian.Error.Should().Be($"'{place}' tidak dapat ditulis.\n");
        }
    }
}
