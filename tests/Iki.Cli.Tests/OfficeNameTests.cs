using System.Text.Json.Nodes;

namespace Iki.Cli.Tests;

/// <summary>
/// Two kecamatan that both have a Desa Sukamaju. Sukamaju of A has 3 of 4 present, Mekar 1 of 2, Sukamaju of B 5 of 8: A has 4 of 6, B 5 of 8, and all have 9
/// of 14, which is 64.29 %.
/// </summary>
public sealed class OfficeNameTests : IDisposable
{
    private const string OfA = "Kecamatan A / Desa Sukamaju";
    private const string OfB = "Kecamatan B / Desa Sukamaju";

    private const string Several =
        "Several offices are called 'Desa Sukamaju': Kecamatan A / Desa Sukamaju (35.99.01.2001); Kecamatan B / Desa Sukamaju. "
        + "Name the one that is meant by its path or its code.";

    private readonly ScratchFolder _folder = new();
    private readonly string _catalog;
    private readonly string _csv;

    public OfficeNameTests()
    {
        _catalog = _folder.Write("catalog.json", """
            { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kabupaten Uji" },
              "offices": [
                { "name": "Kecamatan A", "offices": [ { "name": "Desa Sukamaju", "code": "35.99.01.2001" }, { "name": "Desa Mekar" } ] },
                { "name": "Kecamatan B", "code": "35.99.02", "offices": [ { "name": "Desa Sukamaju" } ] } ],
              "variables": { "hadir": { "label": "hadir", "unit": "orang" }, "pegawai": { "label": "pegawai", "unit": "orang" } },
              "positions": [ { "id": "camat", "title": "Camat", "objectives": [ { "statement": "S", "indicators": [
                { "id": "i", "name": "I", "unit": "%", "decimals": 2, "formula": "hadir / pegawai * 100%" } ] } ] } ] }
            """);
        _csv = _folder.Write("data.csv", """
            variable,period,office,value
            hadir,2025,35.99.01.2001,3
            pegawai,2025,Kecamatan A / Desa Sukamaju,4
            hadir,2025,Desa Mekar,1
            pegawai,2025,Kecamatan A/Desa Mekar,2
            hadir,2025,Kecamatan B / Desa Sukamaju,5
            pegawai,2025,kecamatan b/desa sukamaju,8

            """);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("35.99.01.2001", OfA, "75")]
    [InlineData("Kecamatan A/Desa Sukamaju", OfA, "75")]
    [InlineData(OfB, OfB, "62.5")]
    [InlineData("35.99.02", "Kecamatan B", "62.5")]
    [InlineData("Kecamatan A", "Kecamatan A", "66.67")]
    [InlineData("Kabupaten Uji", "Kabupaten Uji", "64.29")]
    public void One_office_is_named_by_name_code_or_path(string office, string shown, string value)
    {
        var document = JsonNode.Parse(Evaluate("--office", office, "--format", "json").Output)!;
        ((string?)document["office"]).Should().Be(shown);
        document["results"]![0]!["value"]!.ToJsonString().Should().Be(value);
        ToolRun.Of("explain", _catalog, "i", "--data", _csv, "--period", "2025", "--office", office).ExitCode.Should().Be(0);
    }

    [Fact]
    public void All_of_them_are_shown_by_what_names_them_again()
    {
        var all = Evaluate("--offices", "all", "--format", "csv");
        all.Lines.Skip(1).Select(l => string.Join(' ', l.Split(',')[5..8])).Should().Equal(
            "Kabupaten Uji computed 64.29", "Kecamatan A computed 66.67", OfA + " computed 75", "Desa Mekar computed 50", "Kecamatan B computed 62.5", OfB + " computed 62.5");
        var again = Evaluate(["--offices", .. all.Lines.Skip(1).Select(l => l.Split(',')[5]), "--format", "csv"]);
        again.Output.Should().Be(all.Output);
        Evaluate("--offices", "35.99.01.2001", OfA, OfB, "--format", "csv").Lines.Skip(1).Select(l => l.Split(',')[5]).Should().Equal(OfA, OfB);
    }

    [Theory]
    [InlineData("--office", "Desa Sukamaju")]
    [InlineData("--format", "csv", "--offices", "Desa Mekar", "Desa Sukamaju")]
    public void A_name_that_several_have_is_a_mistake_of_the_command_line(params string[] options)
    {
        var run = Evaluate(options);
        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().EndWith(Several + "\n");
        Evaluate([.. options, "--language", "id"]).Error.Should().Contain("Ada beberapa unit kerja bernama 'Desa Sukamaju': ");
    }

    [Fact]
    public void In_data_it_is_an_error_with_its_line()
    {
        var data = _folder.Write("nama.csv", "variable,period,office,value\nhadir,2025,Desa Mekar,1\nhadir,2025,Desa Sukamaju,3\n");
        var run = ToolRun.Of("evaluate", _catalog, "--data", data, "--period", "2025");
        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("IKI5053  " + Several).And.Contain("nama.csv:3");
    }

    [Fact]
    public void A_form_is_filled_in_and_read_again()
    {
        var form = _folder["isian.csv"];
        ToolRun.Of("form", _catalog, "--period", "2025", "--office", "35.99.01.2001", "--office", OfB, "--data", _csv, "--output", form).ExitCode.Should().Be(0);
        _folder.Read("isian.csv").Should().Contain($"hadir,,2025,{OfA},3").And.Contain($"hadir,,2025,{OfB},5");
        var run = ToolRun.Of("evaluate", _catalog, "--data", form, "--period", "2025", "--offices", OfA, OfB, "--format", "csv");
        run.Lines.Skip(1).Select(l => l.Split(',')[7]).Should().Equal("75", "62.5");
        ToolRun.Of("form", _catalog, "--period", "2025", "--office", "Desa Sukamaju", "--output", form).Error.Should().EndWith(Several + "\n");
    }

    private ToolRun Evaluate(params string[] options) => ToolRun.Of(["evaluate", _catalog, "--data", _csv, "--period", "2025", .. options]);
}
