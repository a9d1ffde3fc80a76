namespace Iki.Core.Tests.Diagnostics;

public class VisibleTextTests
{
    [Theory]
    [InlineData("Σ pegawai × 100 %, é", "Σ pegawai × 100 %, é")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("a\u001B[31mb", "a�[31mb")]
    [InlineData("a\u009Bb\u007F", "a�b�")]
    [InlineData("\u202Eabc\u202C \u2066x\u2069 \u200F", "�abc� �x� �")]
    [InlineData("a\u2028b\u2029c", "a�b�c")]
    [InlineData("a\U000E0041\U000E007F", "a����")] // tags, two UTF-16 units each
    [InlineData("a\U000E0100", "a��")] // a variation selector beyond the first 16
    [InlineData("a\u200Bb\uFEFF", "a�b�")]
    [InlineData("a\nb\tc", "a�b�c")]
    public void What_a_terminal_would_obey_is_shown(string text, string shown)
    {
        VisibleText.Of(text).Should().Be(shown);
        VisibleText.Of(text).Should().HaveLength(text.Length);
    }

    [Fact]
    public void Half_a_pair_is_shown_too()
    {
        VisibleText.Of("\uD83D!").Should().Be("�!");
        VisibleText.OfJson("\"\uDE00\"").Should().Be("\"\\uDE00\"");
    }

    [Fact]
    public void Lines_stay_lines()
    {
        VisibleText.OfLines("a\nb\tc\r\u001B\n").Should().Be("a\nb\tc��\n");
    }

    [Fact]
    public void In_JSON_an_escape_says_the_same()
    {
        VisibleText.OfJson("{\n  \"a\": \"é\u202E\u2028\U000E0041\U0001F600\"\n}").Should().Be("{\n  \"a\": \"é\\u202E\\u2028\\uDB40\\uDC41\U0001F600\"\n}");
    }

    [Fact]
    public void A_catalog_that_was_written_shows_what_its_texts_hide_and_reads_as_before()
    {
        var title = "Kata\u202Elog\u2028 \U000E0041";
        var catalog = new Catalog { Id = "uji", Title = title, Office = new Office { Name = "Uji" }, Positions = [] };

        var json = CatalogFile.Write(catalog);

        json.Should().Contain("Kata\\u202Elog\\u2028 \\uDB40\\uDC41");
        CatalogFile.Read(json).Value.Title.Should().Be(title);
    }

    [Fact]
    public void An_answer_escapes_what_its_id_hides()
    {
        FormulaExchange.Answer("{\"id\":\"a\u202E\",\"formula\":\"1\"}"u8).Should().Be("{\"id\":\"a\\u202E\",\"status\":\"computed\",\"value\":1,\"exact\":\"1\"}");
    }
}
