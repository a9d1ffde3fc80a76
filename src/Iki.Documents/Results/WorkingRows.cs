using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Documents.Results;

/// <summary>A step of the way from the figures to the value, and on to the score.</summary>
internal sealed record WorkingRow
{
    public required IndicatorResult Result { get; init; }

    public required int Number { get; init; }

    public string Label { get; init; } = "";

    public string Sign { get; init; } = "";

    public required string Step { get; init; }

    public string? Citation { get; init; }
}

/// <summary>The sheet of workings: how each value was computed, and what the regulation made of it.</summary>
internal static class WorkingRows
{
    private static readonly Dictionary<WorkingStepKind, Wording> Kinds = new()
    {
        [WorkingStepKind.Formula] = new("formula", "rumus"),
        [WorkingStepKind.Labels] = new("in the terms of the decree", "dengan istilah keputusan"),
        [WorkingStepKind.Rows] = new("row", "baris"),
        [WorkingStepKind.Figures] = new("with the figures", "dengan angka"),
        [WorkingStepKind.Simplified] = new("simplified", "disederhanakan"),
        [WorkingStepKind.Result] = new("result", "hasil"),
    };

    /// <summary>The columns, from left to right.</summary>
    public static IReadOnlyList<ResultColumn<WorkingRow>> Columns(Language language) =>
    [
        Make(new("Id", "Id"), 26, new("The result.", "Hasilnya."), r => ResultCell.Of(r.Result.Id)),
        Make(new("Indicator", "Indikator"), 40, new("Its indicator.", "Indikatornya."), r => ResultCell.Of(ScoreRows.NameOf(r.Result, language))),
        Make(new("Step", "Langkah"), 8, new("The number of the step.", "Nomor langkahnya."), r => ResultCell.Of(r.Number)),
        Make(new("What is done", "Yang dilakukan"), 30, new("What the step does.", "Yang dilakukan pada langkah ini."), r => ResultCell.Of(r.Label)),
        Make(new("Sign", "Tanda"), 7, new("= has the value of the step before, ≈ is rounded, → is by a policy.", "= bernilai sama dengan langkah sebelumnya, ≈ dibulatkan, → menurut kebijakan."), r => ResultCell.Of(r.Sign)),
        Make(new("Working", "Perhitungan"), 80, new("The step, as text.", "Langkahnya, sebagai teks."), r => ResultCell.Of(r.Step)),
        Make(new("Regulation", "Peraturan"), 40, new("The article that the step comes from.", "Pasal asal langkah ini."), r => ResultCell.Of(r.Citation)),
    ];

    /// <summary>The steps of a result; of its rating too, where there is one.</summary>
    public static IEnumerable<WorkingRow> Of(Explanation explanation, IndicatorScore? score, Language language)
    {
        var number = 0;
        foreach (var step in explanation.Working.Steps)
        {
            yield return new WorkingRow { Result = explanation.Result, Number = ++number, Label = Kinds[step.Kind].In(language), Sign = number == 1 ? "" : step.Sign, Step = step.Show(language) };
        }

        // The rating follows the figures that it rates.
        if (score is null || score.Steps.Count < 2 || explanation.IsYearToDate != score.RealizationResult.IsYearToDate) yield break;
        foreach (var step in score.Steps)
        {
            yield return new WorkingRow { Result = explanation.Result, Number = ++number, Label = step.Label.In(language), Step = Shown(step, language), Citation = step.Citation };
        }
    }

    private static string Shown(ScoreStep step, Language language)
    {
        var shown = step.Shown is { } value ? Languages.WithUnit(Languages.Number(value, step.Decimals, language), step.Unit, language) : step.Text ?? "";
        return step.Formula is null ? shown : $"{step.Formula} {(step.IsApproximate ? "≈" : "=")} {shown}";
    }

    private static ResultColumn<WorkingRow> Make(Wording head, int width, Wording about, Func<WorkingRow, ResultCell> cell) =>
        new() { Head = head, Width = width, About = about, Cell = cell };
}
