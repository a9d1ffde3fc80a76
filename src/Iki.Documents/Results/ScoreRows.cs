using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Documents.Results;

/// <summary>The sheet of results: a row for each formula row, with what a regulation makes of it and the remarks about it.</summary>
internal static class ScoreRows
{
    /// <summary>The columns, from left to right.</summary>
    public static IReadOnlyList<ResultColumn<IndicatorScore>> Columns(Scorecard card, Language language)
    {
        return
        [
            Text(new("Position", "Jabatan"), 26, new("The position.", "Jabatannya."), s => s.Result.Position.Title),
            Text(new("Indicator", "Indikator"), 44, new("The indicator as printed; of several formula rows, which.", "Indikator sebagaimana tercetak; bila rumusnya beberapa, yang mana."), s => NameOf(s.Result)),
            Text(new("Id", "Id"), 26, new("The id of the indicator in the catalog.", "Id indikator dalam katalog."), s => s.Result.Id),
            Number(new("Weight", "Bobot"), new("Its weight within the position, in percent.", "Bobotnya dalam jabatan, dalam persen."), s => ResultCell.Of(s.Result.Indicator.Weight, null, null)),
            Text(new("Status", "Status"), 18, new("Whether there is a value; see below.", "Ada tidaknya nilai; lihat di bawah."), s => RatingWords.Of(s.Result.Status).In(language)),
            Number(new("Value", "Nilai"), new("The value, or the realization in words.", "Nilainya, atau realisasi berupa kata."), s => ValueOf(s.Result)),
            Text(new("Exact value", "Nilai tepat"), 18,
                new("The mathematical value before rounding, as a fraction; a percentage as a share. With ≈ where it is none.", "Nilai matematis sebelum dibulatkan, sebagai pecahan; persentase sebagai bagian dari 1. Dengan ≈ bila bukan pecahan."),
                s => ExactOf(s.Result)),
            Text(new("Unit", "Satuan"), 12, new("The unit.", "Satuannya."), s => s.Result.Unit),
            Text(new("Class", "Kelas"), 14, new("What the indicator's legend calls the value.", "Sebutan nilai menurut legenda indikator."), s => s.Result.Legend?.Word),
            Number(new("Target", "Target"), new("The target for the period.", "Target periode ini."), s => TargetOf(s.Target, s.Result, language)),
            Number(new("Realization", "Realisasi"), new("What is compared with the target: the value, or that since the start of the year where the target is cumulative.",
                "Yang dibandingkan dengan target: nilainya, atau nilai sejak awal tahun bila targetnya kumulatif."), s => s.Target is null ? ResultCell.None : RealizationOf(s)),
            Number(new("Achievement", "Capaian"), new("The achievement.", "Capaiannya."), s => ResultCell.Of(s.Achievement, "%", 2)),
            Text(new("Target met", "Target tercapai"), 12, new("Of a target in words, whether it is met.", "Untuk target berupa kata, tercapai atau tidak."), s => ResultTexts.Of(s.IsTextMet, language)),
            Text(new("Grade", "Predikat"), 16, new("The grade by the regulation.", "Predikat menurut peraturan."), s => s.Grade),
            Number(new("Score", "Nilai capaian"), new("The score by the regulation.", "Nilai capaian menurut peraturan."), s => ResultCell.Of(s.Score, null, 2)),
            Text(new("Official", "Resmi"), 10, new("Whether grade and achievement may be presented as official.", "Apakah predikat dan capaiannya boleh disajikan sebagai angka resmi."),
                s => ResultTexts.Of(s.Confidence is null ? null : s.IsOfficial, language)),
            Text(new("Basis", "Dasar"), 22, new("The regulation that the achievement comes from, or own arithmetic, which is not official.",
                "Peraturan asal capaian, atau perhitungan sendiri yang bukan angka resmi."), s => BasisOf(s, card, language)),
            Text(new("Remarks", "Keterangan"), 60, new("All remarks about the row, each with its code: why there is no value, policies applied, doubts.",
                "Semua keterangan tentang baris ini beserta kodenya: alasan tidak ada nilai, kebijakan yang dipakai, keraguan."), s => RemarksOf(s, card.Diagnostics, language)),
        ];
    }

    /// <summary>The indicator's name, with the measure where it has several.</summary>
    public static string NameOf(IndicatorResult result) => result.Measure is { } measure ? $"{result.Indicator.Name}: {measure.Label ?? measure.Id}" : result.Indicator.Name;

    /// <summary>The same, with a remark where the figures are those since the start of the year.</summary>
    public static string NameOf(IndicatorResult result, Language language) =>
        result.IsYearToDate ? $"{NameOf(result)} ({new Wording("cumulative", "kumulatif").In(language)})" : NameOf(result);

    /// <summary>The decimals that a result is declared with; null for none.</summary>
    public static int? DecimalsOf(IndicatorResult result) => result.Decimals;

    /// <summary>A value as a number; in words where it is words.</summary>
    public static ResultCell ValueOf(IndicatorResult result) => result.Value is { } value ? ResultCell.Of(value, result.Unit, DecimalsOf(result)) : ResultCell.Of(result.Text);

    /// <summary>A target as a number; a range and words as a text.</summary>
    public static ResultCell TargetOf(Target? target, IndicatorResult result, Language language) => target switch
    {
        null => ResultCell.None,
        { Value: { } value } => ResultCell.Of(value, target.Unit ?? result.Unit, DecimalsOf(target, result) is { } declared ? Math.Max(declared, ResultCell.PlacesOf(value)) : null),
        { Text: { } text } => ResultCell.Of(text),
        _ => ResultCell.Of($"{Languages.Number(target.Min!.Value, DecimalsOf(target, result), language)}–{Languages.Number(target.Max!.Value, DecimalsOf(target, result), language)}"),
    };

    // In another unit it has nothing to do with the decimals of the value.
    private static int? DecimalsOf(Target target, IndicatorResult result) =>
        target.Unit is { } unit && !unit.Equals(result.Unit, StringComparison.OrdinalIgnoreCase) ? null : DecimalsOf(result);

    /// <summary>A realization as a number, or in words.</summary>
    public static ResultCell RealizationOf(IndicatorScore score) => score.RealizationText is { } text
        ? ResultCell.Of(text)
        : ResultCell.Of(score.Realization, score.Result.Unit, DecimalsOf(score.Result));

    /// <summary>The remarks about a score but for those about the whole and that there is no target.</summary>
    public static IEnumerable<Diagnostic> Remarks(IndicatorScore score, IReadOnlyCollection<Diagnostic> onWhole) =>
        score.Remarks.Except(onWhole).Where(d => d != score.Problem || score.Target is not null);

    private static string RemarksOf(IndicatorScore score, IReadOnlyCollection<Diagnostic> onWhole, Language language)
    {
        var remarks = Remarks(score, onWhole).Select(d => $"{d.Code}  {d.Message(language)}");
        return string.Join('\n', IllustrativeFigures.AreIn(score) ? remarks.Prepend(ResultTexts.Illustrative.In(language)) : remarks);
    }

    private static string? ExactOf(IndicatorResult result) =>
        result.Outcome.IsApproximate && result.Value is { } value ? $"≈ {Languages.Number(value, Language.English)}" : result.Exact?.ToString();

    private static string? BasisOf(IndicatorScore score, Scorecard card, Language language) =>
        score.Achievement is null ? null : score.IsOwn ? ResultTexts.OwnArithmetic.In(language) : card.Regulation?.Title;

    private static ResultColumn<IndicatorScore> Text(Wording head, int width, Wording about, Func<IndicatorScore, string?> text) =>
        new() { Head = head, Width = width, About = about, Cell = s => ResultCell.Of(text(s)) };

    private static ResultColumn<IndicatorScore> Number(Wording head, Wording about, Func<IndicatorScore, ResultCell> cell) => new() { Head = head, About = about, Cell = cell };
}
