using System.Text;

namespace Iki.Documents.Tests.Reading;

/// <summary>Texts, Markdown and HTML that are deep, wide or long, or make readers of them go back again and again.</summary>
internal static class HostileText
{
    public static IEnumerable<(string Name, Func<byte[]> Make)> All()
    {
        foreach (var (name, text) in Html()) yield return (name + ".html", () => HostileFiles.Utf8("<!DOCTYPE html><body>" + text()));
        foreach (var (name, text) in Markdown()) yield return (name + ".md", () => HostileFiles.Utf8(text()));
        foreach (var (name, text) in Plain()) yield return (name + ".txt", () => HostileFiles.Utf8(text()));
        yield return ("nothing-but-zeros.txt", () => new byte[100_000]);
        yield return ("noise.txt", () => [.. Enumerable.Range(0, 200_000).Select(i => unchecked((byte)(i * 7919 >> 5)))]);
        yield return ("half-of-a-letter.txt", () => [0xFF, 0xFE, 0x41]);
        yield return ("lone-halves.txt", () => Encoding.Unicode.GetPreamble().Concat(Enumerable.Repeat((byte[])[0x00, 0xD8], 5_000).SelectMany(b => b)).ToArray());
        yield return ("bytes-40000000.txt", () => HostileFiles.Utf8(HostileFiles.Repeat("0123456789", 4_000_000)));
    }

    private static IEnumerable<(string Name, Func<string> Text)> Html()
    {
        string Of(string piece, int times) => HostileFiles.Repeat(piece, times);
        yield return ("deep-divisions", () => Of("<div>", 200_000) + "a");
        yield return ("deep-bold", () => Of("<b>", 100_000) + "a");
        yield return ("deep-spans", () => Of("<span>", 5_000) + "a" + Of("</span>", 5_000));
        yield return ("bold-again-in-each-paragraph", () => string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<font size={i}>")) + Of("<p>a", 3_000));
        yield return ("crossing-tags", () => Of("<b><i><p></b></i>", 20_000) + "a");
        yield return ("deep-tables", () => Of("<table><tr><td>", 20_000) + "a");
        yield return ("deep-lists", () => Of("<ul><li>", 20_000) + "a");
        yield return ("deep-equation", () => "<math>" + Of("<mrow>", 100_000) + "<mi>a</mi>");
        yield return ("equation-over-over", () => "<math>" + Of("<mover><mi>a</mi>", 50) + "<mi>b</mi>" + Of("</mover>", 50) + "</math>");
        yield return ("empty-lists", () => Of("<ul></ul> ", 350_000) + "a");
        yield return ("marks-in-a-cell", () => "<table><tr><td>a " + Of("1. ", 1_200_000) + "</table>");
        yield return ("columns-10000", () => "<table><tr>" + Of("<td>a", 10_000) + "</table>");
        yield return ("rows-200000", () => "<table>" + Of("<tr><td>a", 200_000) + "</table>");
        yield return ("wide-spans", () => "<table><tr><td colspan=2000000000 rowspan=2000000000>a<td>b<tr><td colspan=65534 rowspan=65534>c</table>");
        yield return ("many-spans", () => "<table>" + Of("<tr><td rowspan=65534>a<td rowspan=65534>b</tr>", 90) + "</table>");
        yield return ("outer-things", () => Of("<img src=http://192.0.2.1/a.png><iframe src=http://192.0.2.1/></iframe><script src=http://192.0.2.1/a.js></script><link rel=stylesheet href=http://192.0.2.1/a.css>", 100) + "a");
        yield return ("script", () => "<script>while(true){}</script>a");
        yield return ("comment-without-end", () => "a<!-- " + Of("b ", 500_000));
        yield return ("attributes", () => "<p " + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"a{i}=1 ")) + ">a");
        yield return ("references", () => Of("&amp;&#x41;&NotEqualTilde;&", 200_000));
        yield return ("open-tags", () => Of("<", 1_000_000) + "a");
        yield return ("paragraphs-700000", () => Of("<p>a", 700_000));
        yield return ("selects", () => Of("<select><option>", 20_000) + "a");
        yield return ("frames-of-templates", () => Of("<template>", 20_000) + "a");
    }

    private static IEnumerable<(string Name, Func<string> Text)> Markdown()
    {
        string Of(string piece, int times) => HostileFiles.Repeat(piece, times);
        yield return ("deep-quotes", () => Of(">", 100_000) + "a");
        yield return ("deep-lists", () => string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', 2 * i) + "- a\n")));
        yield return ("open-brackets", () => Of("[", 150_000) + "a");
        yield return ("links-in-links", () => Of("[a](", 40_000) + "a");
        yield return ("stars", () => Of("*a **a ", 25_000));
        yield return ("underlines", () => Of("_a __a", 25_000));
        yield return ("backquotes", () => string.Concat(Enumerable.Range(1, 500).Select(i => new string('`', i) + "a")));
        yield return ("dollars", () => Of("$a", 75_000));
        yield return ("less-than", () => Of("<a ", 50_000));
        yield return ("comments", () => Of("<!--a", 30_000));
        yield return ("references", () => Of("[a]: <b\n", 20_000));
        yield return ("columns-10000", () => "|" + Of("a|", 10_000) + "\n|" + Of("-|", 10_000) + "\n|" + Of("b|", 10_000) + "\n");
        yield return ("columns-10000-without-rule", () => Of("|" + Of("a|", 10_000) + "\n", 3));
        yield return ("tabs-10000", () => "# a\n\n" + Of(Of("a\t", 10_000) + "\n", 3));
        yield return ("rows-100000", () => "|a|b|\n|-|-|\n" + Of("|a|b|\n", 100_000));
        yield return ("long-line", () => "# a\n\n" + Of("kata ", 700_000));
        yield return ("lines-700000", () => "# a\n\n" + Of("b\n", 700_000));
        yield return ("paragraphs-400000", () => "# a\n\n" + Of("b\n\n", 400_000));
        yield return ("mixed-tables", () => "# a\n\n" + Of("a\tb\tc\n\n\td\te\n\nx\n\n", 30_000));
        yield return ("cells-of-html", () => "# a\n\n" + Of("<ul><li>a\t<b>**b**\t$\\frac{a}{b}$\n", 30_000));
        yield return ("page-marks", () => "# a\n\n" + Of("{9999}--------------------\n\nb\n\n", 50_000));
    }

    private static IEnumerable<(string Name, Func<string> Text)> Plain()
    {
        string Of(string piece, int times) => HostileFiles.Repeat(piece, times);
        yield return ("line-of-3000000", () => Of("abc", 1_000_000));
        yield return ("lines-800000", () => Of("a\n", 800_000));
        yield return ("columns-of-blanks", () => Of("Tertib   Jumlah laporan   Jumlah laporan   Seksi\n", 60_000));
        yield return ("no-columns-of-blanks", () => string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{new string('a', 1 + i * 7 % 23)}   {new string('b', 1 + i * 5 % 31)}   {new string('c', 1 + i * 11 % 29)}   d\n")));
        yield return ("blank-lines-between", () => Of("Tertib   Jumlah laporan   Jumlah laporan   Seksi\n\n", 40_000));
        yield return ("pages-30000", () => Of("a\f", 30_000));
        yield return ("columns-10000", () => Of(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}   ")) + "\n", 5));
        yield return ("tabs", () => Of("\t", 1_000_000) + "a\tb\n");
        yield return ("tabs-10000", () => Of(Of("a\t", 10_000) + "\n", 3));
        yield return ("labels-150000", () => Of("a\t:b\n", 150_000));
        yield return ("tabs-without-text", () => Of("\ta\n", 150_000));
        yield return ("rules-150000", () => Of("|-|-|\n", 150_000));
        yield return ("rules-in-pairs", () => Of("|-|-|-|\n|-|-|\n\n", 60_000));
        yield return ("pipes-10000", () => Of("|" + Of("a|", 10_000) + "\n", 3));
        yield return ("blanks", () => Of(" ", 3_000_000) + "a");
        yield return ("marks", () => Of("1. ", 300_000) + "a");
        yield return ("hyphens", () => Of("kata-\nkata\n", 100_000));
        yield return ("only-blanks", () => Of(" \n", 100_000));
    }
}
