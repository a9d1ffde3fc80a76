namespace Iki.Core.Scoring;

/// <summary>What the steps that every regulation has in common are called.</summary>
internal static class StepLabels
{
    public static readonly Wording Realization = new("Realization as reported", "Realisasi yang dilaporkan");

    public static readonly Wording YearToDate = new(
        "Realization from the start of the year, as reported", "Realisasi sejak awal tahun, sebagaimana dilaporkan");

    public static readonly Wording Text = new(
        "Target in words, compared with the realization in words", "Target berupa kata, dibandingkan dengan realisasi berupa kata");

    private static readonly Wording Scale = new(
        "Target in words, compared with the realization on the scale {0}", "Target berupa kata, dibandingkan dengan realisasi pada skala {0}");

    /// <summary>The comparison on a scale, which it shows.</summary>
    public static Wording OnScale(WordScale scale) => Wording.Each(language => Scale.Fill(language, string.Join(" < ", scale.Words)));

    public static readonly Wording Own = new("own arithmetic", "perhitungan sendiri");

    public static readonly Wording Rounding = new("Rounded before it is looked up", "Dibulatkan sebelum dicocokkan dengan skala");

    public static readonly Wording Band = new("Grade on the scale", "Predikat menurut skala");

    public static readonly Wording Score = new("Score", "Nilai");
}
