namespace Iki.Core.Scoring;

/// <summary>The names that the formulas of a regulation have for figures (docs/scoring.md, A regulation file).</summary>
internal static class RegulationNames
{
    public const string Realization = "realisasi";
    public const string Target = "target";
    public const string Lower = "batasBawah";
    public const string Upper = "batasAtas";
    public const string Achievement = "capaian";
    public const string RoundedAchievement = "capaianBulat";
    public const string Elements = "unsur";
    public const string Count = "jumlah";
    public const string Score = "nilai";
    public const string Percentage = "persentase";
    public const string Coefficient = "koefisien";
    public const string Months = "bulan";

    /// <summary>The figures of a target, as far as it has them.</summary>
    public static FormulaInputs Of(Target target)
    {
        var inputs = FormulaInputs.Empty;
        if (target.Value is { } value) inputs = inputs.With(Target, value);
        return target is { Min: { } min, Max: { } max } ? inputs.With(Lower, min).With(Upper, max) : inputs;
    }
}
