using System.Globalization;
using System.Text;
using Iki.Core.Printed;

namespace Iki.Core.Tests.Printed;

/// <summary>Whatever the text: no exception, an end, and every draft compiles with its own names alone.</summary>
public class PrintedPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Jumlah ", "jumlah pegawai", " yang hadir", " / ", "/", " : ", " x ", " X 100%", " x 100", " x 1.000", "(", ")", "[", "]", "{", "}", " + ", " - ", "−", "–", " ± ", "Σ", "Σ(", "√", "²", "½",
        "‰", "%", "100", "1.250", "0,5", "12,", "\n", "\n------\n", "------", " dibagi ", " dikali ", " dikalikan dengan ", " dibanding ", " terhadap ", " per ", " dari ", " atau ", " tahun lalu",
        " tahun ini", " tahun n-1", "Pt-1", "Pt", "A", "B", "A/B", "RT/RW", "= ", "= 100", "Catatan : ", "Keterangan: A = ", "dimana A = ", " terdiri dari:", "\n1. ", "\n2. ", ";", ", ", ". ",
        @"\frac{", @"\text{", @"\sqrt{", "^{", "_{", "}", @"\times ", "<mfrac>", "</mfrac>", "<mi>", "</mi>", "<msup>", "<br>", "&times;", "&#0;", "MAX(", "rata-rata ", "akar ", " pangkat ", "^", "^^",
        "\0", "\u0007", "\uD83D", "\uE000", "\uE001", "\uE002", "é", "\u0301", "İ", "ı", "١٢", "$A$1", "=SUM(A1:A3)", " > 5", " ≥ 15", "Rp 1.000,-", "lOO%", "100 o/o", "…", "•", "-", "_____",
    ];

    [Fact]
    public void Random_texts_give_drafts_that_compile_or_none()
    {
        var random = new Random(20261130);
        for (var i = 0; i < 4000; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 18); n > 0; n--) text.Append(Pieces[random.Next(Pieces.Length)]);
            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("...")]
    [InlineData("-")]
    [InlineData("Catatan : hari kerja 240")]
    [InlineData("((((((((((")]
    [InlineData(")))(((")]
    [InlineData("/ / / /")]
    [InlineData("= = =")]
    [InlineData("\0\u0001\u0002")]
    public void What_holds_no_formula_has_no_draft_and_says_so(string text)
    {
        var read = Check(text);
        read.Drafts.Should().BeEmpty();
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI1061");
    }

    [Fact]
    public void Long_and_deep_texts_end()
    {
        Check(new string('a', PrintedFormula.MaximumLength));
        Check(new string('(', PrintedFormula.MaximumLength));
        Check(string.Concat(Enumerable.Repeat("a + ", 1990)));
        Check(string.Concat(Enumerable.Repeat("a per b ", 900)));
        Check(string.Concat(Enumerable.Repeat("A/B dari jumlah ", 450)));
        Check(string.Concat(Enumerable.Repeat("tahun lalu ", 700)));
        Check(string.Concat(Enumerable.Repeat(@"\frac{a}{", 800)));
        Check(string.Concat(Enumerable.Repeat("<mfrac>", 1100)));
        Check(string.Concat(Enumerable.Repeat("------\n", 1000)));
        Check(string.Concat(Enumerable.Repeat("A = b; ", 1000)));
        Check(string.Concat(Enumerable.Repeat("√-", 3000)));
        Check(string.Concat(Enumerable.Repeat("ΣΣΣ", 2000)));
        Check(string.Concat(Enumerable.Repeat("1. Jumlah a ", 600)));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_and_says_so()
    {
        var read = PrintedFormula.Read(new string('a', 10_000));
        read.Drafts.Should().BeEmpty();
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI1060");
    }

    [Fact]
    public void No_text_needs_much_stack()
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    Long_and_deep_texts_end();
                }
                catch (Exception problem)
                {
                    thrown = problem;
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        thrown.Should().BeNull();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("id-ID")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_process_changes_nothing(string culture)
    {
        const string Text = "JUMLAH ISI / JUMLAH SELURUH INDIKATOR X 100% = 97,5; CATATAN: DIISI TIAP TAHUN";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Print.First(Text).Formula.Should().Be("isi / seluruhIndikator * 100%");
            Print.First("kematian / kelahiran x 100.000").Unit.Should().Be("per 100.000");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_same_text_is_read_alike_every_time()
    {
        const string Text = "jumlah hadir / jumlah pegawai x hari kerja x 100%";
        var first = PrintedFormulaFile.Write(PrintedFormula.Read(Text));
        Parallel.For(0, 50, _ => PrintedFormulaFile.Write(PrintedFormula.Read(Text)).Should().Be(first));
    }

    private static PrintedFormula Check(string text)
    {
        var read = PrintedFormula.Read(text);
        read.Drafts.Should().HaveCountLessThanOrEqualTo(PrintedFormula.MostDrafts);
        (read.Drafts.Count > 0).Should().Be(read.Diagnostics.Count == 0);
        foreach (var draft in read.Drafts)
        {
            var scope = FormulaScope.OpenWith(draft.Names.Select(n => new FormulaSymbol { Name = n.Name }));
            var compiled = Formula.Compile(draft.Formula, scope);
            compiled.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty($"'{draft.Formula}' was drafted from '{text}'");
            compiled.Value.Names.Should().BeEquivalentTo(draft.Names.Select(n => n.Name));
            draft.Names.Select(n => n.Name).Should().OnlyHaveUniqueItems();
            draft.Names.Select(n => n.Label).Should().NotContain(l => string.IsNullOrWhiteSpace(l));
        }

        return read;
    }
}
