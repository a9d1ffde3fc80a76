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
        var time = _explanation.Period.ToString();
        if (_explanation.IsYearToDate) time = Say(ExplanationWords.SinceStart, time);
        Line($"{Result.Position.Title}; {_explanation.Office}; {time} ({Result.Id})");
        if ((Result.Measure?.Reading ?? Result.Indicator.Reading)?.NoteIn(_language) is { } note) Line(Say(ExplanationWords.Reading, note));
    }

    private void Steps()
    {
        Line("");
        var steps = _explanation.Working.Steps;
        for (var i = 0; i < steps.Count; i++) Line($"  {(i == 0 ? " " : steps[i].Sign)} {steps[i].Show(_language)}");
        if (steps[^1].IsRounded)
        {
            Line("    " + (Result.Decimals is { } places
                ? Say(ExplanationWords.Rounded, places, Say(ExplanationWords.Of(Result.Indicator.Rounding)))
                : Say(ExplanationWords.AllDigits)));
        }

        if (Result.Legend is { } band) Line($"    {Say(ExplanationWords.Class)}: {Describe(band, Result.Indicator.Legend!)}");
        if (Result.IsInWords) Line($"  = {Result.Text}");
        else if (Result.Outcome.Problem is { } problem) Line($"  {problem.Message(_language)}");
    }

    /// <summary>The word with its bounds, the rounding before it was looked up, and where the legend comes from.</summary>
    private string Describe(LegendBand band, Legend legend)
    {
        var bounds = string.Join(", ", new[] { ("≥", band.From), (">", band.Above), ("≤", band.To), ("<", band.Below) }
            .Where(b => b.Item2 is not null).Select(b => $"{b.Item1} {ReaderNumbers.Of(b.Item2!.Value, _language)}"));
        var rounded = legend.Decimals is { } places ? Say(ExplanationWords.Rounded, places, Say(ExplanationWords.Of(legend.Rounding))) : null;
        var rest = new[] { band.Published ?? bounds, rounded, legend.Source }.Where(t => !string.IsNullOrEmpty(t)).ToArray();
        return rest.Length == 0 ? band.Word : $"{band.Word} ({string.Join("; ", rest)})";
    }

    private void Figures()
    {
        if (Result.Inputs.Count == 0) return;
        Title(ExplanationWords.Figures);
        foreach (var input in Result.Inputs)
        {
            Input(input, input.Period is null ? null : $"{input.Period}, {_explanation.Office}");
            if (_explanation.Figures.FirstOrDefault(f => f.Input.Name == input.Name) is { } figures && (figures.Observations.Count + figures.Contained.Count > 1 || figures.Observations.Any(IsRefused))) Observations(figures);
        }
    }

    private void Observations(InputFigures figures)
    {
        Line($"      {AggregateWords(figures)}: {Listed(figures.Observations, figures.IsWeightedByMonths)}");
        if (figures.Contained.Count > 0) Line("      " + Say(ExplanationWords.Contained, Listed(figures.Contained, withMonths: false)));
    }

    private string Listed(EquatableList<Observation> observations, bool withMonths)
    {
        var shown = observations.Take(MostFigures).Select(o => Describe(o, withMonths));
        var more = observations.Count - MostFigures;
        return string.Join("; ", shown) + (more > 0 ? Say(ExplanationWords.AndMore, Number(more)) : "");
    }

    private string Listed(EquatableList<ParameterItem> items)
    {
        var shown = items.Take(MostFigures).Select(i => $"{i.Key} = {ReaderNumbers.Of(i.Value, _language)}");
        var more = items.Count - MostFigures;
        return string.Join("; ", shown) + (more > 0 ? Say(ExplanationWords.AndMore, Number(more)) : "");
    }

    private string Describe(Observation observation, bool withMonths)
    {
        var months = observation.Period.MonthCount;
        var weight = !withMonths ? "" : Say(ExplanationWords.Months, months);
        var figure = observation.Text ?? (observation.Value is { HasNumber: true } value ? ReaderNumbers.Of(value.Value, _language) : Nothing);
        var office = observation.Office == _explanation.Office ? "" : $" {observation.Office}";
        var refused = observation.Value?.Problem is { } problem ? Say(ExplanationWords.Refused, problem.Message(_language).TrimEnd('.')) : "";
        return $"{(observation.Item is { } item ? item + " " : "")}{observation.Period}{office} = {figure}{weight}{refused}";
    }

    private static bool IsRefused(Observation observation) => observation.Value?.Problem is not null;

    private void Parameters()
    {
        if (Result.Parameters.Count == 0) return;
        Title(ExplanationWords.Parameters);
        foreach (var parameter in Result.Parameters)
        {
            var from = parameter.InForceFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Input(parameter, from is null ? null : Say(ExplanationWords.InForceFrom, from));
            if (parameter.Items.Count > 0) Line($"      {Listed(parameter.Items)}");
        }
    }

    private void Input(InputUsed input, string? when)
    {
        var value = input.Value is { } number ? ReaderNumbers.WithUnit(number, input.Unit, _language) : Result.IsInWords ? Result.Text : Nothing;
        var label = input.Label == input.Name ? "" : $" ({input.Label})";
        var origin = string.Join("; ", new[] { when, input.Source }.OfType<string>());
        Line($"    {input.NameIn(_language)}{label} {(input.IsApproximate ? "≈" : "=")} {value}{(origin.Length > 0 ? $"  [{origin}]" : "")}");
    }

    private void Missing()
    {
        if (_explanation.Missing.Count == 0) return;
        Title(ExplanationWords.Missing);
        foreach (var figure in _explanation.Missing)
        {
            var from = figure.Source is { } source ? Say(ExplanationWords.From, source.Name) : "";
            var when = figure.Time is { } time ? $"{time}, " : "";
            Line($"    {figure.NameIn(_language)} ({figure.Label}): {when}{_explanation.Office}{from}");
        }
    }

    private void Remarks()
    {
        var remarks = _explanation.Diagnostics.Concat(Result.Diagnostics).Concat(Result.Outcome.Warnings).ToArray();
        if (remarks.Length == 0) return;
        Title(ExplanationWords.Remarks);
        foreach (var remark in remarks) Line($"    {remark.Message(_language)}");
    }

    /// <summary>How several figures became one, as far as that mattered here.</summary>
    private string AggregateWords(InputFigures figures)
    {
        var words = new List<string> { Say(ExplanationWords.Counted, figures.Observations.Count) };
        var overTime = figures.IsWeightedByMonths ? ExplanationWords.OverTimeByMonths : ExplanationWords.OverTime;
        if (Differ(figures, o => o.Office)) words.Add(Say(ExplanationWords.OverOffices, Say(ExplanationWords.Of(figures.OverOffices))));
        if (Differ(figures, o => o.Period.ToString())) words.Add(Say(overTime, Say(ExplanationWords.Of(figures.Aggregate.Time))));
        if (Differ(figures, o => o.Item)) words.Add(Say(ExplanationWords.ItemsAdded));
        return string.Join("; ", words);
    }

    private static bool Differ(InputFigures figures, Func<Observation, string?> of) =>
        figures.Observations.Any(o => !string.Equals(of(o), of(figures.Observations[0]), StringComparison.OrdinalIgnoreCase));

    private void Title(Wording title)
    {
        Line("");
        Line("  " + Say(title));
    }

    private string Say(Wording wording, params ReadOnlySpan<string> arguments) => wording.Fill(_language, arguments);

    private string Say(CountedWording wording, int count, params ReadOnlySpan<string> arguments) =>
        wording.For(count).Fill(_language, [Number(count), .. arguments]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string text) => _text.Append(text).Append('\n');
}
