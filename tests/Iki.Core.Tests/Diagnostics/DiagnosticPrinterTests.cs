using Iki.Core.Diagnostics;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>Diagnostics as people read them, at the edges of texts and places.</summary>
public class DiagnosticPrinterTests
{
    [Theory]
    [InlineData(null, null, null, "")]
    [InlineData(null, "", null, "")]
    [InlineData(null, "/a", null, "\n  -> /a")]
    [InlineData(null, "/a", 3, "\n  -> line 3  /a")]
    [InlineData(null, "", 3, "\n  -> line 3")]
    [InlineData("f.json", null, null, "\n  -> f.json")]
    [InlineData("f.json", "", 1, "\n  -> f.json:1")]
    [InlineData("f.json", "/a", null, "\n  -> f.json  /a")]
    [InlineData("f.json", "/a", 3, "\n  -> f.json:3  /a")]
    public void A_place_is_named_as_far_as_it_is_known(string? file, string? pointer, int? line, string place)
    {
        DiagnosticCollector.Said(c => c.EmptyText(new Place(pointer, line, file))).ToString().Should().Be($"IKI4016  The text is empty.{place}");
    }

    [Fact]
    public void Of_a_long_line_the_part_around_the_mistake_is_shown()
    {
        // 100 characters before the mistake and 100 behind it; 70 of each are shown.
        var text = new string('1', 20) + string.Concat(Enumerable.Repeat("+1234567", 10)) + "$" + string.Concat(Enumerable.Repeat("+1234567", 12)) + "+123";
        var lines = Formula.Compile(text).Diagnostics[0].ToString().Split('\n');

        lines[1].Should().Be($"  …{text[30..170]}…");
        lines[2].Should().Be("  " + new string(' ', 71) + "^");
    }

    [Theory]
    [InlineData("1 +\r\n\t2 $ 3", "\t2 $ 3", "\t  ^")]
    [InlineData("a $ 1\nb", "a $ 1", "  ^")]
    [InlineData("a +", "a +", "  ^")]
    [InlineData("(a\n+ 1", "(a", "^")]
    public void The_line_of_the_mistake_is_shown_with_a_caret_below_it(string text, string line, string carets)
    {
        Formula.Compile(text).Diagnostics[0].ToString().Split('\n')[1..].Should().Equal("  " + line, "  " + carets);
    }

    [Fact]
    public void What_a_terminal_would_obey_is_not_printed()
    {
        var said = DiagnosticCollector.Said(c => c.FileNotFound(new Place("/\u202E", File: "a\u001B[31m.json"), "a\u001B[31m\nb.json"));

        said.ToString().Should().Be("IKI4001  The file 'a\uFFFD[31m\uFFFDb.json' does not exist.\n  -> a\uFFFD[31m.json  /\uFFFD");
    }
}
