namespace Iki.Core.Tests.Printed;

/// <summary>Prints that need powers, roots, sums over rows, days of the period or per-mille literals.</summary>
public class RealPrintTests
{
    [Theory]
    [InlineData("√(a² + b²)", "Sqrt(a ^ 2 + b ^ 2)")]
    [InlineData("Pt = P0 (1 + r)^t", "p0 * (1 + r) ^ t")]
    [InlineData("(Yt/Y0)^(1/n) - 1", "(yt / y0) ^ (1 / n) - 1")]
    [InlineData("³√(I kesehatan x I pendidikan x I daya beli)", "Root(iKesehatan * iPendidikan * iDayaBeli, 3)")]
    [InlineData(@"\sqrt[3]{a \times b}", "Root(a * b, 3)")]
    [InlineData("r = 1/t ln(Pt/P0)", "1 / t * Ln(pt / p0)")]
    [InlineData("Σ(nilai x bobot) / konversi bobot yang ada", "SumOver(item, nilai * bobot) / konversiBobotAda")]
    [InlineData("√(Σ(Yi − Y)² fi/n) / Y", "Sqrt(SumOver(item, (yi - y) ^ 2 * fi) / n) / y")]
    [InlineData("rata-rata persentase penyerapan terhadap target triwulan", "AverageOver(quarter, penyerapan / targetTriwulan * 100%)")]
    public void What_the_language_has_come_to_say_is_drafted(string print, string formula)
    {
        Print.First(print).Formula.Should().Be(formula);
    }
}
