namespace Iki.Cli.Tests;

/// <summary>iki evaluate with files that are faulty or cannot be read, and with arguments that name nothing.</summary>
public sealed class EvaluateFailureTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private readonly string _catalog;

    private readonly string _data;

    public EvaluateFailureTests()
    {
        _catalog = _folder.Write("katalog.json", Samples.Catalog);
        _data = _folder.Write("data.json", Samples.Data);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{\"a\":", "}")]
    [InlineData("[", "]")]
    public void Values_nested_5000_deep_are_refused(string open, string close)
    {
        var data = _folder.Write("dalam.json", Samples.DataOf($"{{ \"pegawai\": {Samples.Nested(open, close, 5_000)} }}"));

        var run = _folder.Run("evaluate", _catalog, "--data", data);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("dalam.json:5");
    }

    [Fact]
    public void Values_nested_5000_objects_deep_are_told_to_be_too_deep()
    {
        var data = _folder.Write("dalam.json", Samples.DataOf(Samples.Nested("{\"a\":", "}", 5_000)));

        var run = _folder.Run("evaluate", _catalog, "--data", data, "--format", "json");

        run.ExitCode.Should().Be(1);
        Json.Codes(run.Output).Should().Contain("IKI4008");
    }

    [Fact]
    public void Data_of_another_catalog_are_an_error()
    {
        var other = _folder.Write("lain.json", Samples.Data.Replace("\"uji\"", "\"lain\"", StringComparison.Ordinal));

        var run = _folder.Run("evaluate", _catalog, "--data", other);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("IKI5016  ").And.Contain("lain.json:3  /catalog");
    }

    [Fact]
    public void A_faulty_catalog_is_not_evaluated()
    {
        var faulty = _folder.Write("salah.json", Samples.Catalog.Replace("\"title\": \"Camat\"", "\"title\": null", StringComparison.Ordinal));

        var text = _folder.Run("evaluate", faulty, "--data", _data);
        var json = _folder.Run("evaluate", faulty, "--data", _data, "--format", "json");

        text.ExitCode.Should().Be(1);
        text.Output.Should().BeEmpty();
        text.Error.Should().StartWith("IKI4014  ").And.Contain("salah.json:15  /positions/1/title");
        json.ExitCode.Should().Be(1);
        json.Error.Should().BeEmpty();
        Json.Codes(json.Output).Should().Equal("IKI4014");
    }

    [Theory]
    [InlineData("tidak-ada.json", "data.json", "IKI4001")]
    [InlineData("katalog.json", "tidak-ada.json", "IKI4001")]
    [InlineData("map", "data.json", "IKI4002")]
    [InlineData("katalog.json", "map", "IKI4002")]
    public void A_file_that_cannot_be_read_is_told(string catalog, string data, string code)
    {
        _folder.MakeFolder("map");

        var run = _folder.Run("evaluate", _folder[catalog], "--data", _folder[data], "--format", "json");

        run.ExitCode.Should().Be(3);
        Json.Codes(run.Output).Should().Equal(code);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void One_data_file_of_several_that_cannot_be_read_is_told_too()
    {
        var run = _folder.Run("evaluate", _catalog, "--data", _data, _folder["tidak-ada.json"]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith("IKI4001  ").And.Contain("tidak-ada.json");
    }

    [Theory]
    [InlineData("--indicator", "camat/tidak-ada")]
    [InlineData("--position", "lurah")]
    [InlineData("--period", "2018-13")]
    [InlineData("--period", "tahun ini")]
    public void An_argument_that_names_nothing_is_a_mistake_of_the_command_line(string option, string value)
    {
        var english = _folder.Run("evaluate", _catalog, "--data", _data, option, value);
        var indonesian = _folder.Run("evaluate", _catalog, "--data", _data, option, value, "--language", "id");

        english.ExitCode.Should().Be(2);
        english.Output.Should().BeEmpty();
        english.Error.Should().Contain($"'{value}'");
        indonesian.ExitCode.Should().Be(2);
        indonesian.Error.Should().Contain($"'{value}'").And.NotBe(english.Error);
    }

    [Fact]
    public void An_office_that_the_catalog_does_not_declare_is_a_mistake_of_the_command_line()
    {
        var declaring = _folder.Write("katalog.json", Samples.Catalog.Replace(
            "\"variables\"", "\"offices\": [ { \"name\": \"Desa Bedali\" } ], \"variables\"", StringComparison.Ordinal));

        _folder.Run("evaluate", declaring, "--data", _data, "--office", "Desa Bedalli")
            .Should().Be(new ToolRun { ExitCode = 2, Output = "", Error = "The catalog has no office 'Desa Bedalli'.\n" });
    }

    [Fact]
    public void Data_must_be_given()
    {
        var run = _folder.Run("evaluate", _catalog);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("--data");
    }
}
