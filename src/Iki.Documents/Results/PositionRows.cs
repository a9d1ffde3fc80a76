using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Documents.Results;

/// <summary>The sheet of positions: totals, predikat, and how many results reached their targets.</summary>
internal static class PositionRows
{
    /// <summary>The columns, from left to right.</summary>
    public static IReadOnlyList<ResultColumn<PositionScore>> Columns(Language language) =>
    [
        Make(new("Position", "Jabatan"), 32, new("The position.", "Jabatannya."), p => ResultCell.Of(p.Position.Title)),
        Make(new("Group", "Kelompok"), 24, new("Its group in the regulation.", "Kelompoknya menurut peraturan."), p => ResultCell.Of(p.Group?.Label.In(language))),
        Make(new("Weighted total", "Nilai total tertimbang"), 14, new("The weighted sum of the scores, of the weight that has one.", "Jumlah nilai menurut bobot, atas bobot yang sudah bernilai."),
            p => ResultCell.Of(p.Total, null, 2)),
        Make(new("Weight", "Bobot"), 10, new("The sum of the declared weights.", "Jumlah bobot yang ditetapkan."), p => ResultCell.Of(p.Weight, null, null)),
        Make(new("Weight without a score", "Bobot tanpa nilai"), 14, new("The weight of indicators without a score.", "Bobot indikator yang tidak bernilai."), p => ResultCell.Of(p.MissingWeight, null, null)),
        Make(new("Predikat", "Predikat"), 18, new("The predikat of the holder, where the regulation has one.", "Predikat kinerja, bila diatur."), p => ResultCell.Of(p.Appraisal?.Predikat?.Name)),
        Make(new("Official", "Resmi"), 10, new("Whether total or predikat may be presented as official.", "Apakah total atau predikatnya boleh disajikan sebagai angka resmi."),
            p => ResultCell.Of(ResultTexts.Of(p.Total is not null ? p.IsTotalOfficial : p.Appraisal?.Predikat is null ? null : p.Appraisal.IsOfficial, language))),
        Make(new("Results", "Hasil"), 10, new("How many results there are.", "Banyaknya hasil."), p => ResultCell.Of(p.Summary.Results)),
        Make(new("Exceeded", "Melampaui"), 12, new("How many exceeded the target.", "Banyaknya yang melampaui target."), p => ResultCell.Of(p.Summary.Exceeded)),
        Make(new("Reached", "Tepat"), 12, new("How many reached the target exactly.", "Banyaknya yang tepat mencapai target."), p => ResultCell.Of(p.Summary.Reached)),
        Make(new("Missed", "Tidak tercapai"), 12, new("How many missed the target.", "Banyaknya yang tidak mencapai target."), p => ResultCell.Of(p.Summary.Missed)),
        Make(new("No achievement", "Tanpa capaian"), 12, new("How many have a target and a value, but no achievement.", "Banyaknya yang bertarget dan bernilai, tetapi tanpa capaian."), p => ResultCell.Of(p.Summary.NotCompared)),
        Make(new("No target", "Tanpa target"), 12, new("How many have a value and no target.", "Banyaknya yang bernilai tanpa target."), p => ResultCell.Of(p.Summary.WithoutTarget)),
        Make(new("No value", "Tanpa nilai"), 12, new("How many have no value.", "Banyaknya yang tanpa nilai."), p => ResultCell.Of(p.Summary.WithoutValue.Sum(w => w.Count))),
        Make(new("Remarks", "Keterangan"), 60, new("Remarks about weights and predikat.", "Keterangan tentang bobot dan predikat."),
            p => ResultCell.Of(string.Join('\n', p.Diagnostics.Concat(p.Appraisal?.Diagnostics ?? []).Select(d => $"{d.Code}  {d.Message(language)}")))),
    ];

    private static ResultColumn<PositionScore> Make(Wording head, int width, Wording about, Func<PositionScore, ResultCell> cell) =>
        new() { Head = head, Width = width, About = about, Cell = cell };
}
