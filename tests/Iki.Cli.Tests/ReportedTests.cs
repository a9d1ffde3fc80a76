namespace Iki.Cli.Tests;

public sealed class ReportedTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // 1
    [Theory]
    [InlineData("abc")]
    [InlineData("2.5")]
    [InlineData("")]
    [InlineData("99999999999")]
    public void Decimals_that_are_no_whole_number_are_a_wrong_command_line(string decimals)
    {
        var run = ToolRun.Of("formula", "1 + 1", "--decimals", decimals);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty();
    }

    // 2
    [Fact]
    public void An_input_file_is_not_lost_when_it_is_the_output_file_too()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);

        _folder.Run("check", catalog, "--output", catalog);

        _folder.Read("katalog.json").Should().NotBeEmpty().And.NotContain("IKI").And.Be(Samples.Catalog);
    }

    [Fact]
    public void A_wrong_command_line_leaves_the_output_file_as_it_was()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var data = _folder.Write("data.json", Samples.Data);
        _folder.Write("hasil.txt", "hasil kemarin\n");

        var run = _folder.Run("evaluate", catalog, "--data", data, "--indicator", "tidak/ada", "--output", _folder["hasil.txt"]);

        run.ExitCode.Should().Be(2);
        _folder.Read("hasil.txt").Should().Be("hasil kemarin\n");
    }

    // 3
    [Fact]
    public void An_unknown_option_of_check_is_a_wrong_command_line()
    {
        var run = _folder.Run("check", _folder.Write("katalog.json", Samples.Catalog), "--lnit");

        run.ExitCode.Should().Be(2);
    }

    [Fact]
    public void An_unknown_option_of_evaluate_is_a_wrong_command_line()
    {
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", _folder.Write("data.json", Samples.Data), "--strickt");

        run.ExitCode.Should().Be(2);
    }

    // 4
    [Fact]
    public void A_formula_that_starts_with_an_at_sign_is_a_formula()
    {
        var run = ToolRun.Of("formula", "@a");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("IKI1001  ");
    }

    [Fact]
    public void A_file_whose_name_starts_with_an_at_sign_is_a_file()
    {
        ToolRun.Of("check", "@tidak-ada.json").ExitCode.Should().Be(3);
    }

    // 5
    [Theory]
    [InlineData("[a=b]", "[a=b]=5")]
    [InlineData("[hari  kerja]", "[hari  kerja]=5")]
    [InlineData("[a]", "[ a ]=5")]
    public void A_name_in_brackets_is_set_as_the_language_writes_it(string formula, string assignment)
    {
        ToolRun.Of("formula", formula, "--set", assignment).Output.Should().Be("5\n");
    }

    // 6
    [Fact]
    public void Lists_nested_5000_deep_are_told_to_be_too_deep()
    {
        Json.Codes(ToolRun.Answer("{\"formula\":\"1\",\"values\":{\"a\":" + Samples.Nested("[", "]", 5_000) + "}}")).Should().Contain("IKI4008");
    }

    // 7
    [Fact]
    public void A_question_that_breaks_off_behind_a_comma_ends_too_early()
    {
        Json.Codes(ToolRun.Answer("{\"id\":7,\"formula\":\"1\",")).Should().Equal("IKI4007");
    }

    // 8
    [Fact]
    public void A_data_file_given_twice_is_warned_of_once_for_each_figure()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var data = _folder.Write("data.json", Samples.Data);

        var run = _folder.Run("evaluate", catalog, "--data", data, data, "--format", "json");

        Json.Codes(run.Output).Should().Equal("IKI5012", "IKI5012", "IKI5012");
    }

    // 9
    [Theory]
    [InlineData("formula", "1", "--decimals", "13")]
    [InlineData("formula", "1", "--format", "yaml")]
    [InlineData("formula", "1", "2")]
    [InlineData("evaluate", "katalog.json")]
    public void A_wrong_command_line_is_told_in_Indonesian(params string[] args)
    {
        var english = ToolRun.Of(args);
        var indonesian = ToolRun.Of([.. args, "--language", "id"]);

        indonesian.ErrorLines[0].Should().NotBe(english.ErrorLines[0]);
    }

    // 10
    [Fact]
    public void A_faulty_question_is_answered_in_its_own_language()
    {
        ToolRun.Answer("""{"language":"id","formula":"1","x":1}""").Should().Contain("Di sini tidak ada anggota 'x'");
    }

    // 11
    [Fact]
    public void The_id_of_a_line_of_17_MiB_is_given_back()
    {
        Json.Id(ToolRun.Answer("{\"id\":7,\"formula\":\"" + new string('1', 17 << 20) + "\"}")).Should().Be("7");
    }

    [Fact]
    public void The_id_behind_a_byte_order_mark_is_given_back()
    {
        Json.Id(ToolRun.Answer("\uFEFF{\"id\":7,\"formula\":\"1\"}")).Should().Be("7");
    }

    // 12
    [Fact]
    public void A_result_without_value_has_the_members_of_the_contract()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var data = _folder.Write("data.json", Samples.DataOf("{}"));
        var run = _folder.Run("evaluate", catalog, "--data", data, "--indicator", "camat/rapat", "--format", "json");

        Json.MustBe(Json.Of(run.Output)["results"]![0]!.ToJsonString(),
            """{ "id": "camat/rapat", "position": "camat", "status": "missingInput", "missing": [ "rapat" ], "unit": "kegiatan" }""");
    }

    // 13
    [Fact]
    public void Output_that_could_not_be_written_is_not_a_success()
    {
        using var output = new FullDisk();
        using var error = new StringWriter();
        Tool.Run(["formula", "1 + 1"], () => new MemoryStream(), output, error).Should().NotBe(0);
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("No space left on device");
    }

    // 14
    [Fact]
    public void An_office_that_the_catalog_does_not_have_is_a_wrong_command_line()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog.Replace("\"variables\"", "\"offices\": [ { \"name\": \"Desa Bedali\" } ], \"variables\"", StringComparison.Ordinal));
        var data = _folder.Write("data.json", Samples.Data);
        _folder.Run("evaluate", catalog, "--data", data, "--office", "Desa Bedalli").ExitCode.Should().Be(2);
    }

    // 15
    [Fact]
    public void Titles_cannot_steer_the_terminal()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog.Replace("Jumlah rapat", "Jumlah \\u001b[31mrapat", StringComparison.Ordinal));
        var data = _folder.Write("data.json", Samples.Data);
        _folder.Run("evaluate", catalog, "--data", data).Output.Should().NotContain("\u001b");
    }

    [Fact]
    public void A_diagnostic_cannot_steer_the_terminal()
    {
        var file = _folder.Write("k.json", Samples.Catalog.Replace("\"id\": \"uji\"", "\"id\": \"uji\", \"\\u001b[31mx\": 1", StringComparison.Ordinal));
        _folder.Run("check", file).Error.Should().NotContain("\u001b");
        ToolRun.Of("formula", "a", "--set", "a=\u001b[31m").Error.Should().NotContain("\u001b");
    }
}
