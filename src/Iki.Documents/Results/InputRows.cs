using System.Globalization;
using Iki.Core;

namespace Iki.Documents.Results;

/// <summary>A figure that a result was computed from, or that it lacks.</summary>
internal sealed record InputRow
{
    public required IndicatorResult Result { get; init; }

    public required string Name { get; init; }

    public required string Label { get; init; }

    public required Wording Kind { get; init; }

    public string? Item { get; init; }

    public string? Period { get; init; }

    public string? Office { get; init; }

    public ResultCell Figure { get; init; }

    public string? Unit { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    /// <summary>Why the figure is not used; null where it is.</summary>
    public Diagnostic? Refusal { get; init; }
}

/// <summary>The sheet of inputs: of each result every figure, with its period, office and source; parameters; and what is missing.</summary>
internal static class InputRows
{
    private static readonly Wording Figure = new("figure", "angka"), Total = new("total", "jumlah"), Contained = new("contained in an upper figure", "tercakup dalam angka unit kerja di atasnya"),
        Parameter = new("parameter", "parameter"), Other = new("other indicator", "indikator lain"), Missing = new("missing data", "data belum tersedia"),
        Refused = new("refused figure", "angka tidak dipakai");

    /// <summary>The columns, from left to right.</summary>
    public static IReadOnlyList<ResultColumn<InputRow>> Columns(Language language) =>
    [
        Make(new("Id", "Id"), 26, new("The result that uses the figure.", "Hasil yang memakai angka ini."), r => ResultCell.Of(r.Result.Id)),
        Make(new("Indicator", "Indikator"), 40, new("Its indicator.", "Indikatornya."), r => ResultCell.Of(ScoreRows.NameOf(r.Result, language))),
        Make(new("Name in the formula", "Nama dalam rumus"), 24, new("As the formula names it.", "Sebagaimana disebut dalam rumus."), r => ResultCell.Of(r.Name)),
        Make(new("Label", "Sebutan"), 32, new("What the decree calls it.", "Sebutannya dalam keputusan."), r => ResultCell.Of(r.Label)),
        Make(new("Kind", "Jenis"), 16,
            new("A total is what the formula computes with; the figures below it are those it was made of.", "Jumlah adalah angka yang dipakai rumus; angka-angka di bawahnya adalah pembentuknya."),
            r => ResultCell.Of(r.Kind.In(language))),
        Make(new("Item", "Butir"), 18, new("The item.", "Butirnya."), r => ResultCell.Of(r.Item)),
        Make(new("Period", "Periode"), 12, new("The time of the figure.", "Waktu angka itu."), r => ResultCell.Of(r.Period)),
        Make(new("Office", "Unit kerja"), 24, new("The office that the figure is of.", "Unit kerja pemilik angka."), r => ResultCell.Of(r.Office)),
        Make(new("Figure", "Angka"), 16, new("The figure, or the realization in words.", "Angkanya, atau realisasi berupa kata."), r => r.Figure),
        Make(new("Unit", "Satuan"), 12, new("Its unit.", "Satuannya."), r => ResultCell.Of(r.Unit)),
        Make(new("Source", "Sumber"), 40, new("Where it comes from, or who has it.", "Asalnya, atau pemiliknya."), r => ResultCell.Of(r.Source)),
        Make(new("Note", "Catatan"), 30, new("A remark of whoever gave it, or why the figure is not used.", "Catatan pemberi angka, atau alasan angka tidak dipakai."),
            r => ResultCell.Of(r.Refusal is null ? r.Note : string.Join("; ", new[] { r.Refusal.Message(language), r.Note }.OfType<string>()))),
    ];

    /// <summary>The rows of an explanation.</summary>
    public static IEnumerable<InputRow> Of(Explanation explanation)
    {
        var result = explanation.Result;
        foreach (var figures in explanation.Figures)
        {
            var input = figures.Input;
            yield return Of(result, input, Total) with { Office = explanation.Office };
            foreach (var observation in figures.Observations) yield return Of(result, input, observation, Figure);
            foreach (var observation in figures.Contained) yield return Of(result, input, observation, Contained);
        }

        var shown = explanation.Figures.Select(f => f.Input).ToHashSet();
        foreach (var input in result.Inputs.Where(i => !shown.Contains(i))) yield return Of(result, input, Other);
        foreach (var parameter in result.Parameters)
        {
            yield return Of(result, parameter, Parameter);
            foreach (var item in parameter.Items) yield return Of(result, parameter, Parameter) with { Item = item.Key, Figure = ResultCell.Of(item.Value, parameter.Unit, null) };
        }

        foreach (var missing in explanation.Missing)
        {
            yield return new InputRow { Result = result, Name = missing.Name, Label = missing.Label, Kind = Missing, Period = missing.Time, Office = explanation.Office, Source = missing.Source?.Name };
        }
    }

    private static InputRow Of(IndicatorResult result, InputUsed input, Wording kind) => new()
    {
        Result = result,
        Name = input.Name,
        Label = input.Label,
        Kind = kind,
        Period = input.Period ?? (input.InForceFrom is { } from ? from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null),
        Figure = ResultCell.Of(input.Value, input.Unit),
        Unit = input.Unit,
        Source = input.Source,
    };

    private static InputRow Of(IndicatorResult result, InputUsed input, Observation observation, Wording kind) => new()
    {
        Result = result,
        Name = input.Name,
        Label = input.Label,
        Kind = observation.Value?.Problem is null ? kind : Refused,
        Item = observation.Item,
        Period = observation.Period.ToString(),
        Office = observation.Office,
        Figure = observation.Value is { Problem: null } figure ? ResultCell.Of(figure.Value, input.Unit) : ResultCell.Of(observation.Text ?? GivenOf(result, observation)),
        Refusal = observation.Value?.Problem,
        Unit = input.Unit,
        Source = observation.Source,
        Note = observation.Note,
    };

    // As a text: a number that is not used is none to compute with.
    private static string? GivenOf(IndicatorResult result, Observation observation) => result.Invalid.FirstOrDefault(i =>
        i.Variable == observation.Variable && i.Item == observation.Item && i.Period == observation.Period && i.Office == observation.Office)?.Text;

    private static ResultColumn<InputRow> Make(Wording head, int width, Wording about, Func<InputRow, ResultCell> cell) =>
        new() { Head = head, Width = width, About = about, Cell = cell };
}
