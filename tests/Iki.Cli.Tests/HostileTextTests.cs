using System.Globalization;

namespace Iki.Cli.Tests;

/// <summary>Texts of a catalog that mean to steer a terminal, a browser or a spreadsheet.</summary>
public sealed class HostileTextTests : IDisposable
{
    // An escape sequence, C1, the direction of writing turned, a line separator, and a tag.
    private const string Hostile = "\\u001b]0;x\\u0007\\u009b31m\\u202e\\u2066\\u2028\\udb40\\udc41\\u200b";

    private readonly ScratchFolder _folder = new();

    private readonly string _catalog;

    private readonly string _data;

    public HostileTextTests()
    {
        var catalog = Samples.Catalog;
        foreach (var text in new[] { "Katalog uji", "Kecamatan Uji", "pegawai yang hadir", "\"kegiatan", "Sekretaris\"", "Sasaran pertama", "Jumlah pegawai", "Jumlah rapat" })
        {
            catalog.Should().Contain(text);
            catalog = catalog.Replace(text, text.TrimEnd('"') + Hostile + (text.EndsWith('"') ? "\"" : ""), StringComparison.Ordinal);
        }

        catalog = catalog.Replace("\"formula\": \"rapat\"", "\"formula\": \"rapat\", \"polarity\": \"higherIsBetter\", \"weight\": 100, \"targets\": [ { \"period\": \"2018\", \"value\": 1000 } ]", StringComparison.Ordinal);
        _catalog = _folder.Write("katalog.json", catalog);
        _data = _folder.Write("data.json", Samples.Data.Replace("\"period\"", $"\"source\": \"{Hostile}\", \"period\"", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("evaluate", "text")]
    [InlineData("evaluate", "csv")]
    [InlineData("evaluate", "json")]
    [InlineData("evaluate --columns month", "text")]
    [InlineData("evaluate --columns month", "csv")]
    [InlineData("evaluate --columns month", "json")]
    [InlineData("evaluate --columns month", "html")]
    [InlineData("explain", "text")]
    [InlineData("explain", "json")]
    [InlineData("scorecard", "text")]
    [InlineData("scorecard", "html")]
    [InlineData("scorecard", "json")]
    [InlineData("diff", "text")]
    [InlineData("diff", "json")]
    public void Nothing_hidden_comes_out(string command, string format)
    {
        string[] args = command switch
        {
            "explain" => [command, _catalog, "camat/rapat", "--data", _data],
            "diff" => [command, _folder.Write("lain.json", Samples.Catalog), _catalog],
            "evaluate --columns month" => ["evaluate", _catalog, "--data", _data, "--columns", "month"],
            _ => [command, _catalog, "--data", _data],
        };

        var run = _folder.Run([.. args, "--format", format, .. command is "diff" ? Array.Empty<string>() : ["--regulation", "permenpanrb-8-2021"]]);

        run.ExitCode.Should().Be(0, run.Error);
        Hidden(run.Output + run.Error).Should().BeEmpty();
    }

    // Tested with LibreOffice's rule as well as Excel's: a cell is a formula by its first character.
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\\t=1", "'\t'=1")]
    [InlineData("\\r=1", "�=1")]
    [InlineData("a;=1+1", "a;'=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("=\\\"a\\\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("-5", "-5")]
    [InlineData("-1/3", "-1/3")]
    [InlineData("Jumlah - rapat", "Jumlah - rapat")]
    [InlineData("a = b", "a = b")]
    public void A_cell_that_a_spreadsheet_would_run_is_harmless(string name, string cell)
    {
        var catalog = _folder.Write("lembar.json", Samples.Catalog.Replace("Jumlah rapat", name, StringComparison.Ordinal));

        var run = _folder.Run("evaluate", catalog, "--data", _folder.Write("d.json", Samples.Data), "--format", "csv", "--indicator", "camat/rapat");

        run.Lines[1].Should().StartWith($"camat/rapat,camat,{cell},,2018,");
    }

    [Fact]
    public void What_the_command_line_says_is_shown_too()
    {
        var run = _folder.Run("evaluate", _catalog, "--data", _data, "--indicator", "a\u001b[31m\u202e");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("The catalog has no indicator 'a�[31m�'.\n");
    }

    private static IEnumerable<string> Hidden(string text) =>
        from c in text
        where c != '\n' && (char.IsControl(c) || c == '\uDB40' || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        select $"U+{(int)c:X4}";
}
