using System.Globalization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>Data document → observations, each with its pointer.</summary>
internal static class DataDocuments
{
    /// <summary>The figures by name, which come before the observations.</summary>
    public static IEnumerable<(Observation Observation, Place Place)> Values(DataDocument document, string? file, DiagnosticCollector diagnostics)
    {
        foreach (var given in document.Values)
        {
            var pointer = $"/values/{JsonPointer.Escape(given.Name)}";
            foreach (var (observation, at) in OfValues(document, given, pointer, diagnostics))
            {
                yield return (observation, new Place(at, File: file));
            }
        }
    }

    /// <summary>One of the observations.</summary>
    public static Observation Observation(DataDocument document, ObservationEntry entry) => new()
    {
        Variable = entry.Variable,
        Item = entry.Item,
        Period = entry.Period ?? document.Period,
        Office = entry.Office ?? document.Office,
        Value = entry.Value,
        Text = entry.Text,
        Source = entry.Source,
        Note = entry.Note,
    };

    private static IEnumerable<(Observation Observation, string Pointer)> OfValues(
        DataDocument document, NamedFigures given, string pointer, DiagnosticCollector diagnostics)
    {
        var whole = new Observation
        {
            Variable = given.Name, Period = document.Period, Office = document.Office, Source = document.Source,
        };
        if (given.Items is { } items)
        {
            // No items at all is nothing to check but the name.
            if (items.Count == 0) return [(whole, pointer)];
            return items.Select(i => (whole with { Item = i.Key, Value = i.Figure }, $"{pointer}/{JsonPointer.Escape(i.Key)}"));
        }

        if (given.Series is not { } series) return [(whole with { Value = given.Single }, pointer)];
        if (Parts(document.Period, series.Count) is { } parts)
        {
            return series.Select((figure, i) =>
                (whole with { Period = parts[i], Value = figure }, $"{pointer}/{i.ToString(CultureInfo.InvariantCulture)}"));
        }

        diagnostics.ListDoesNotFit(new Place(pointer), series.Count, document.Period.ToString());
        return [];
    }

    /// <summary>The parts of a period that a list with this number of figures covers; null where there is no such division.</summary>
    private static EquatableList<Period>? Parts(Period period, int count)
    {
        foreach (var length in new[] { PeriodLength.Month, PeriodLength.Quarter, PeriodLength.Semester, PeriodLength.Year })
        {
            var parts = period.Split(length);
            if (parts.Count == count && count > 0) return parts;
        }

        return null;
    }
}
