namespace Iki.Core.Diagnostics;

/// <content>How figures of several offices and periods become one: IKI4055 to IKI4064 and IKI5121 to IKI5139.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor GrowthFromNegative = new("IKI5128", Severity.Information,
        "'{0}', from which the growth is measured, is negative. The sign then misleads: a rise comes out negative and a fall positive.",
        "'{0}', dasar perhitungan pertumbuhan, bernilai negatif. Tandanya menyesatkan: kenaikan menjadi negatif dan penurunan menjadi positif.");
}
