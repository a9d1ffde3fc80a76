using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>The members that say what a regulation makes of a result, which results files and scorecards share.</summary>
/// <param name="shape">The object they are added to, in the order of the calls.</param>
/// <param name="of">The score of it; null for none, and then none of them is written.</param>
internal sealed class ScoreMembers<T>(ObjectShape<T> shape, Func<T, IndicatorScore?> of)
{
    public void AddTarget() => shape.Optional("target", TargetShape.Instance, o => of(o)?.Target,
        new("The target for the period: a number, a range or words.", "Target periode ini: bilangan, rentang, atau kata."), "95");

    public void AddRealization(Func<IndicatorScore, decimal?> realization, Wording description)
    {
        shape.OptionalValue("realization", DecimalShape.Instance, o => of(o) is { } score ? realization(score) : null, description, "12");
        shape.Defaulted("approximateRealization", BooleanShape.Instance, o => of(o) is { IsRealizationApproximate: true } score && realization(score) is not null, false,
            new("Whether the realization comes of a root, a power or a logarithm that is no fraction.",
                "Apakah realisasinya berasal dari akar, pangkat, atau logaritma yang bukan pecahan."), "true");
    }

    public void AddLegend(string name, Func<IndicatorScore, LegendBand?> band) =>
        shape.Optional(name, TextShape.Any, o => of(o) is { } score ? band(score)?.Word : null,
            new("What the indicator's legend calls the realization.", "Sebutan realisasi menurut legenda indikatornya."), "\"Sedang\"");

    public void AddRealizationText(Func<T, string?> text) => shape.Optional("realizationText", TextShape.Any, text,
        new("The realization in words.", "Realisasi berupa kata."), "\"WTP\"");

    public void AddMet()
    {
        shape.OptionalValue("met", BooleanShape.Instance, o => of(o)?.IsTextMet,
            new("Whether a target in words is met: by its own word, or on a scale by a better one.",
                "Apakah target berupa kata tercapai: dengan kata itu sendiri, atau pada skala dengan kata yang lebih baik."), "true");
        shape.OptionalValue("wordSteps", new IntegerShape(int.MinValue, int.MaxValue), o => of(o)?.WordSteps,
            new("How many words of the scale the realization lies above the target; below it where negative.",
                "Berapa tingkat realisasi berada di atas target pada skalanya; di bawah target bila negatif."), "-2");
    }

    public void AddAchievement()
    {
        shape.OptionalValue("achievement", DecimalShape.Instance, o => of(o)?.Achievement,
            new("The achievement in percent points, 2 decimals.", "Capaian dalam poin persen, 2 desimal."), "104.61");
        shape.Defaulted("approximateAchievement", BooleanShape.Instance, o => of(o)?.IsAchievementApproximate == true, false,
            new("Whether the achievement is computed from a realization that is no fraction.", "Apakah capaiannya dihitung dari realisasi yang bukan pecahan."), "true");
        shape.Defaulted("own", BooleanShape.Instance, o => of(o)?.IsOwn == true, false,
            new("Whether the achievement is computed by the library's own rules, without a regulation; it is never official.",
            "Apakah capaian dihitung dengan cara pustaka ini sendiri, bukan menurut peraturan; bukan angka resmi."), "true");
    }

    public void AddGrade() => shape.Optional("grade", TextShape.Any, o => of(o)?.Grade, new("The grade.", "Predikatnya."), "\"Sangat Baik\"");

    public void AddScore()
    {
        shape.OptionalValue("score", DecimalShape.Instance, o => of(o)?.Score, new("The score, 2 decimals.", "Nilainya, 2 desimal."), "114.44");
        shape.Defaulted("approximateScore", BooleanShape.Instance, o => of(o)?.IsScoreApproximate == true, false,
            new("Whether the score is computed from a realization that is no fraction.", "Apakah nilainya dihitung dari realisasi yang bukan pecahan."), "true");
    }

    public void AddCertainty()
    {
        shape.OptionalValue("official", BooleanShape.Instance, o => of(o) is { Confidence: not null } score ? score.IsOfficial : null,
            new("Whether it may be presented as official.", "Apakah boleh disajikan sebagai angka resmi."), "false");
        shape.OptionalValue("confidence", RuleMembers.Confidence, o => of(o)?.Confidence,
            new("How sure the least certain rule is that had part in it.", "Seberapa pasti aturan yang paling kurang pasti di dalamnya."), "\"secondary\"");
        shape.Defaulted("suggestion", BooleanShape.Instance, o => of(o)?.IsSuggestion == true, false,
            new("Whether the grade is only a suggestion to the appraiser.", "Apakah predikatnya hanya saran bagi pejabat penilai."), "true");
    }
}
