using System.Xml;

namespace Iki.Core.Tests.Formulas.Rendering;

/// <summary>Formulas written out. The texts were written by hand from the language's rules of precedence.</summary>
public class RenderingTests
{
    [Theory]
    [InlineData("Σ pegawai×(Σ hariKerja−Σ absen)/(Σ pegawai×hariKerja)×100%", "pegawai * (hariKerja - absen) / (pegawai * hariKerja) * 100%")]
    [InlineData("((a))", "a")]
    [InlineData("(a*b)+c", "a * b + c")]
    [InlineData("a*(b+c)", "a * (b + c)")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("(a-b)-c", "a - b - c")]
    [InlineData("a/(b/c)", "a / (b / c)")]
    [InlineData("a/(b*c)", "a / (b * c)")]
    [InlineData("-(a+b)", "-(a + b)")]
    [InlineData("- -a", "--a")]
    [InlineData("-a*b", "-a * b")]
    [InlineData("-(a*b)", "-(a * b)")]
    [InlineData("(a<b)=(b<c)", "a < b = b < c")]
    [InlineData("(a=b)=(b=c)", "(a = b) = (b = c)")]
    [InlineData("bukan a=b", "not a = b")]
    [InlineData("!(a=b) = benar", "!(a = b) = true")]
    [InlineData("not not a=b", "not not a = b")]
    [InlineData("not (a=b dan b=c)", "not (a = b and b = c)")]
    [InlineData("a=b && b=c || c=d", "a = b and b = c or c = d")]
    [InlineData("a=b && (b=c || c=d)", "a = b and (b = c or c = d)")]
    [InlineData("a=b || (b=c || c=d)", "a = b or (b = c or c = d)")]
    [InlineData("a>b?1:b>c?2:3", "a > b ? 1 : b > c ? 2 : 3")]
    [InlineData("a>b?b>c?1:2:3", "a > b ? (b > c ? 1 : 2) : 3")]
    [InlineData("(a>b?true:false)?1:2", "(a > b ? true : false) ? 1 : 2")]
    [InlineData("(a>b?1:2)+3", "(a > b ? 1 : 2) + 3")]
    [InlineData("jika(A>b, RATARATA(1,2), bulatkan(x, 2))", "If(A > b, Average(1, 2), Round(x, 2))")]
    [InlineData("[hari kerja] + [dokumen].[Laporan Kinerja] + [a]", "[hari kerja] + dokumen.[Laporan Kinerja] + a")]
    [InlineData("[and] + [1x] + [Σx]", "[and] + [1x] + [Σx]")]
    [InlineData("007.500 * 12.50 %", "7.5 * 12.5%")]
    [InlineData("0.00000000000000000000000000000012", "0.00000000000000000000000000000012")]
    public void Canonical_text_has_no_more_parentheses_than_the_tree_needs(string text, string canonical)
    {
        Formula.Compile(text).Value.Render(FormulaNotation.Canonical).Should().Be(canonical);
    }

    [Fact]
    public void What_is_written_out_is_no_deeper_than_what_was_read()
    {
        var minus = new string('-', 600) + "a";
        var bangs = string.Concat(Enumerable.Repeat("!(", 30)) + "a = 1" + string.Concat(Enumerable.Repeat(") = true", 30));
        foreach (var text in new[] { minus, bangs })
        {
            var formula = Formula.Compile(text).Value;
            foreach (var notation in new[] { FormulaNotation.Canonical, FormulaNotation.Decree })
            {
                Formula.Compile(formula.Render(notation)).Value.IsEquivalentTo(formula).Should().BeTrue();
            }
        }
    }

    [Theory]
    [InlineData("a * b / c - d", "a × b ÷ c − d")]
    [InlineData("-a <= b and a >= c or a != d", "−a ≤ b and a ≥ c or a ≠ d")]
    public void The_decrees_notation_uses_its_signs(string text, string notation)
    {
        Formula.Compile(text).Value.Render(FormulaNotation.Decree).Should().Be(notation);
    }

    [Theory]
    [InlineData("(a + b) / (a - b) * 100%", @"\frac{\text{a} + \text{b}}{\text{a} - \text{b}} \times 100\%")]
    [InlineData("-(a / b)", @"-\frac{\text{a}}{\text{b}}")]
    [InlineData("2 * (a + 1)", @"2 \times \left(\text{a} + 1\right)")]
    [InlineData("If(a = 0, 0, b / a)", @"\operatorname{If}\left(\text{a} = 0, 0, \frac{\text{b}}{\text{a}}\right)")]
    [InlineData("a > 1 ? 2 : 3", @"\begin{cases} 2 & \text{if } \text{a} > 1 \\ 3 & \text{otherwise} \end{cases}")]
    [InlineData("[R&D_50%] * [a\\b]", @"\text{R\&D\_50\%} \times \text{a\textbackslash{}b}")]
    public void Latex_writes_divisions_as_fractions(string text, string latex)
    {
        Formula.Compile(text).Value.Render(FormulaNotation.Latex).Should().Be(latex);
    }

    [Theory]
    [InlineData("a / b * 100%", "<mfrac><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></mfrac><mo>×</mo><mn>100</mn><mo>%</mo>")]
    [InlineData("[<a> & b]", "<mi>&lt;a&gt; &amp; b</mi>")]
    [InlineData("(a + 1) * 2", "<mrow><mo>(</mo><mi>a</mi><mo>+</mo><mn>1</mn><mo>)</mo></mrow><mo>×</mo><mn>2</mn>")]
    public void MathMl_is_well_formed_and_holds_the_formula(string text, string inside)
    {
        var mathMl = Formula.Compile(text).Value.Render(FormulaNotation.MathMl);
        mathMl.Should().Be($"<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow>{inside}</mrow></math>");
        new XmlDocument().LoadXml(mathMl);
    }

    [Theory]
    [InlineData("a + b", "[A]+\tB", true)]
    [InlineData("Jumlah(a, b)", "SUM(a,b)", true)]
    [InlineData("a = 1", "a == 1.0", true)]
    [InlineData("a + b", "b + a", false)]
    [InlineData("a - b - c", "a - (b - c)", false)]
    [InlineData("1%", "0.01", false)]
    [InlineData("d.x", "d.y", false)]
    [InlineData("Sum(a, b)", "Sum(a, b, c)", false)]
    public void Formulas_are_the_same_when_their_trees_are(string left, string right, bool isSame)
    {
        Formula.Compile(left).Value.IsEquivalentTo(Formula.Compile(right).Value).Should().Be(isSame);
    }
}
