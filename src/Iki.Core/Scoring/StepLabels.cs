namespace Iki.Core.Scoring;

/// <summary>What the steps that every regulation has in common are called.</summary>
internal static class StepLabels
{
    public static readonly Wording Realization = new() { English = "Realization as reported", Indonesian = "Realisasi yang dilaporkan" };

    public static readonly Wording YearToDate = new()
    {
        English = "Realization from the start of the year, as reported", Indonesian = "Realisasi sejak awal tahun, sebagaimana dilaporkan",
    };

    public static readonly Wording Text = new()
    {
        English = "Target in words, compared with the realization in words", Indonesian = "Target berupa kata, dibandingkan dengan realisasi berupa kata",
    };

    /// <summary>The comparison on a scale, which it shows.</summary>
    public static Wording OnScale(WordScale scale) => new(
        $"Target in words, compared with the realization on the scale {string.Join(" < ", scale.Words)}",
        $"Target berupa kata, dibandingkan dengan realisasi pada skala {string.Join(" < ", scale.Words)}");

    public static readonly Wording Rounding = new() { English = "Rounded before it is looked up", Indonesian = "Dibulatkan sebelum dicari dalam skala" };

    public static readonly Wording Band = new() { English = "Grade on the scale", Indonesian = "Predikat menurut skala" };

    public static readonly Wording Score = new() { English = "Score", Indonesian = "Nilai" };
}
