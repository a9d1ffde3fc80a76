using System.Globalization;
using System.Text;
using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>An explanation as a page of text.</summary>
internal sealed class ExplanationText
{
    // As many as a reader will look at; of more only the number is given.
    private const int MostFigures = 24;

    // Shown where there is no number; 0 would be a number.
    private const string Nothing = "–";

    private readonly Explanation _explanation;
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private ExplanationText(Explanation explanation, Language language)
    {
        _explanation = explanation;
        _language = language;
    }

    public static string Of(Explanation explanation, Language language)
    {
        var text = new ExplanationText(explanation, language);
        text.Heading();
        text.Steps();
        text.Figures();
        text.Parameters();
        text.Missing();
        text.Remarks();
        return text._text.ToString();
    }

    private IndicatorResult Result => _explanation.Result;

    private void Heading()
    {
        var measure = Result.Measure is { } m ? $": {m.Label ?? m.Id}" : "";
        Line($"{Result.Indicator.Name}{measure}");
        var time = _explanation.IsYearToDate ? Say($"{_explanation.Period}, from the start of the year", $"{_explanation.Period}, sejak awal tahun") : _explanation.Period.ToString();
        Line($"{Result.Position.Title}; {_explanation.Office}; {time} ({Result.Id})");
        if ((Result.Measure?.Reading ?? Result.Indicator.Reading)?.Note is { } note) Line($"{Say("Reading", "Pembacaan")}: {note}");
    }

    private void Steps()
    {
        Line("");
        var steps = _explanation.Working.Steps;
        for (var i = 0; i < steps.Count; i++) Line($"  {(i == 0 ? " " : steps[i].Sign)} {steps[i].Show(_language)}");
        if (steps[^1].IsRounded)
        {
            var decimals = Result.Measure?.Decimals ?? Result.Indicator.Decimals;
            var rounding = RoundingWords(Result.Indicator.Rounding);
            Line(decimals is { } places
                ? $"    {Say($"rounded to {places} decimal{(places == 1 ? "" : "s")}, {rounding.English}", $"dibulatkan ke {places} desimal, {rounding.Indonesian}")}"
                : $"    {Say("shown with 28 digits", "ditampilkan dengan 28 angka")}");
        }

        if (Result.IsInWords) Line($"  = {Result.Text}");
        else if (Result.Outcome.Problem is { } problem) Line($"  {problem.Message(_language)}");
    }

    private void Figures()
    {
        if (Result.Inputs.Count == 0) return;
        Title("Figures", "Angka");
        foreach (var input in Result.Inputs)
        {
            Input(input, input.Period is null ? null : $"{input.Period}, {_explanation.Office}");
            if (_explanation.Figures.FirstOrDefault(f => f.Input.Name == input.Name) is { } figures && figures.Observations.Count + figures.Contained.Count > 1) Observations(figures);
        }
    }

    private void Observations(InputFigures figures)
    {
        Line($"      {AggregateWords(figures)}: {Listed(figures.Observations, figures.IsWeightedByMonths)}");
        if (figures.Contained.Count > 0) Line($"      {Say("contained in these", "sudah tercakup di dalamnya")}: {Listed(figures.Contained, withMonths: false)}");
    }

    private string Listed(EquatableList<Observation> observations, bool withMonths)
    {
        var shown = observations.Take(MostFigures).Select(o => Describe(o, withMonths));
        var more = observations.Count - MostFigures;
        return string.Join("; ", shown) + (more > 0 ? Say($"; and {more} more", $"; dan {more} lagi") : "");
    }

    private string Describe(Observation observation, bool withMonths)
    {
        var months = observation.Period.MonthCount;
        var weight = !withMonths ? "" : Say($" ({months} month{(months == 1 ? "" : "s")})", $" ({months} bulan)");
        var figure = observation.Text ?? (observation.Value is { HasNumber: true } value ? ReaderNumbers.Of(value.Value, _language) : Nothing);
        var office = observation.Office == _explanation.Office ? "" : $" {observation.Office}";
        return $"{(observation.Item is { } item ? item + " " : "")}{observation.Period}{office} = {figure}{weight}";
    }

    private void Parameters()
    {
        if (Result.Parameters.Count == 0) return;
        Title("Parameters", "Parameter");
        foreach (var parameter in Result.Parameters)
        {
            var from = parameter.InForceFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Input(parameter, from is null ? null : Say($"in force from {from}", $"berlaku sejak {from}"));
        }
    }

    private void Input(InputUsed input, string? when)
    {
        var unit = string.IsNullOrEmpty(input.Unit) ? "" : input.Unit == "%" ? "%" : $" {input.Unit}";
        var value = input.Value is { } number ? ReaderNumbers.Of(number, _language) + unit : Result.IsInWords ? Result.Text : Nothing;
        var label = input.Label == input.Name ? "" : $" ({input.Label})";
        var origin = string.Join("; ", new[] { when, input.Source }.OfType<string>());
        Line($"    {input.Name}{label} = {value}{(origin.Length > 0 ? $"  [{origin}]" : "")}");
    }

    private void Missing()
    {
        if (_explanation.Missing.Count == 0) return;
        Title("Missing", "Belum ada");
        foreach (var figure in _explanation.Missing)
        {
            var from = figure.Source is { } source ? Say($", from {source.Name}", $", dari {source.Name}") : "";
            var when = figure.Period is { } period ? $"{period}, " : "";
            Line($"    {figure.Name} ({figure.Label}): {when}{_explanation.Office}{from}");
        }
    }

    private void Remarks()
    {
        var remarks = _explanation.Diagnostics.Concat(Result.Diagnostics).Concat(Result.Outcome.Warnings).ToArray();
        if (remarks.Length == 0) return;
        Title("Remarks", "Catatan");
        foreach (var remark in remarks) Line($"    {remark.Message(_language)}");
    }

    /// <summary>How several figures became one, as far as that mattered here.</summary>
    private string AggregateWords(InputFigures figures)
    {
        var count = figures.Observations.Count;
        var words = new List<string> { Say($"{count} figure{(count == 1 ? "" : "s")}", $"{count} angka") };
        var time = Words(figures.Aggregate.Time);
        var office = figures.OverOffices is { } word ? Words(word) : (English: "unsaid", Indonesian: "belum disebutkan");
        var weighed = figures.IsWeightedByMonths ? (English: " by months", Indonesian: " menurut jumlah bulan") : default;
        if (Differ(figures, o => o.Office)) words.Add(Say($"over offices {office.English}", $"antarunit {office.Indonesian}"));
        if (Differ(figures, o => o.Period.ToString())) words.Add(Say($"over time {time.English}{weighed.English}", $"antarwaktu {time.Indonesian}{weighed.Indonesian}"));
        if (Differ(figures, o => o.Item)) words.Add(Say("items added up", "butir dijumlahkan"));
        return string.Join("; ", words);
    }

    private static bool Differ(InputFigures figures, Func<Observation, string?> of) =>
        figures.Observations.Any(o => !string.Equals(of(o), of(figures.Observations[0]), StringComparison.OrdinalIgnoreCase));

    private static (string English, string Indonesian) Words(Aggregation aggregation) => aggregation switch
    {
        Aggregation.Average => ("the average", "rata-rata"),
        Aggregation.Last => ("the last", "yang terakhir"),
        Aggregation.Latest => ("the latest of each office", "yang terbaru dari tiap unit"),
        Aggregation.First => ("the first", "yang pertama"),
        Aggregation.Min => ("the smallest", "yang terkecil"),
        Aggregation.Max => ("the largest", "yang terbesar"),
        _ => ("the sum", "jumlah"),
    };

    private static (string English, string Indonesian) RoundingWords(RoundingMode rounding) => rounding switch
    {
        RoundingMode.HalfEven => ("a half to the even digit", "setengah ke angka genap"),
        RoundingMode.Up => ("away from zero", "menjauhi nol"),
        RoundingMode.Down => ("toward zero", "mendekati nol"),
        _ => ("a half away from zero", "setengah menjauhi nol"),
    };

    private void Title(string english, string indonesian)
    {
        Line("");
        Line($"  {Say(english, indonesian)}");
    }

    private string Say(string english, string indonesian) => _language == Language.Indonesian ? indonesian : english;

    private void Line(string text) => _text.Append(text).Append('\n');
}
