namespace Iki.Cli.Tests;

/// <summary>Findings that a catalog accepts: quiet, counted, and listed on request.</summary>
public sealed class AcceptedFindingTests : IDisposable
{
    private const string Catalog = """
        {
          "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Uji" },
          "accepted": [ { "code": "IKI6008", "why": "Sumber tidak tercetak." } ],
          "variables": {
            "a": { "label": "a", "unit": "orang" },
            "p": { "label": "p", "unit": "%", "aggregate": "last", "accepted": [ { "code": "IKI5003", "why": "Memang kecil." } ] } },
          "positions": [ { "id": "c", "title": "C", "objectives": [ { "statement": "S", "indicators": [
            { "id": "i", "name": "I", "unit": "orang", "formula": "a" },
            { "id": "j", "name": "J", "unit": "%", "formula": "p" } ] } ] } ]
        }
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "No problems. 2 accepted.")]
    [InlineData("id", "Tidak ada masalah. 2 temuan diterima.")]
    public void They_are_quiet_and_counted(string language, string end)
    {
        var run = Check("--lint", "--language", language);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines.Should().ContainSingle().Which.Should().EndWith(end);
    }

    [Fact]
    public void Without_the_rules_of_quality_there_is_nothing_to_accept() => Check().Output.Should().EndWith("No problems.\n");

    [Fact]
    public void They_are_listed_with_their_reason_on_request()
    {
        var run = Check("--lint", "--accepted");

        run.Lines[0].Should().Be("IKI6008  warning: No source is printed for 'I'.");
        run.Lines[1].Should().EndWith("catalog.json:8  /positions/0/objectives/0/indicators/0");
        run.Lines[2].Should().Be("  accepted: Sumber tidak tercetak.");
        Check("--lint", "--accepted", "--language", "id").Output.Should().Contain("  diterima: Sumber tidak tercetak.\n");
    }

    [Fact]
    public void Json_has_them_beside_the_diagnostics()
    {
        using var document = System.Text.Json.JsonDocument.Parse(Check("--lint", "--format", "json").Output);

        document.RootElement.GetProperty("diagnostics").GetArrayLength().Should().Be(0);
        var first = document.RootElement.GetProperty("accepted")[0];
        first.GetProperty("diagnostic").GetProperty("code").GetString().Should().Be("IKI6008");
        first.GetProperty("diagnostic").GetProperty("line").GetInt32().Should().Be(8);
        first.GetProperty("why").GetString().Should().Be("Sumber tidak tercetak.");
    }

    [Fact]
    public void Those_of_figures_are_counted_with_the_data()
    {
        var data = _folder.Write("data.json", """{ "formatVersion": 1, "catalog": "uji", "period": "2018", "values": { "a": 1, "p": 0.5 } }""");
        var run = ToolRun.Of(["check", "--catalog", _folder.Write("catalog.json", Catalog), "--accepted", data]);

        run.Error.Should().BeEmpty();
        run.Lines[0].Should().StartWith("IKI5003  warning: ");
        run.Lines[2].Should().Be("  accepted: Memang kecil.");
        run.Lines[^1].Should().EndWith("2 figures. No problems. 1 accepted.");
    }

    private ToolRun Check(params string[] options) => ToolRun.Of(["check", _folder.Write("catalog.json", Catalog), .. options]);
}
