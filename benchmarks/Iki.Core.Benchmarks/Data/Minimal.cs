using System.Globalization;
using System.Text.Json;
using nietras.SeparatedValues;
using Sylvan.Data.Csv;

namespace Iki.Core.Benchmarks.Data;

/// <summary>
/// What a program without the library does at the least: takes each row apart, reads its numbers, looks up variable and office in dictionaries, and adds the figures of
/// the period asked for by variable and office. It knows neither duplicates nor items, notations, units or what a variable may be.
/// </summary>
internal static class Minimal
{
    public static Turn BySep(string path, Period asked) => Measured(asked, sums =>
    {
        using var reader = Sep.New(',').Reader().FromFile(path);
        foreach (var row in reader) sums.Add(row[0].Span, row[1].Span, row[2].Span, row[3].Parse<decimal>());
    });

    public static Turn BySylvan(string path, Period asked) => Measured(asked, sums =>
    {
        using var reader = CsvDataReader.Create(path);
        while (reader.Read()) sums.Add(reader.GetFieldSpan(0), reader.GetFieldSpan(1), reader.GetFieldSpan(2), decimal.Parse(reader.GetFieldSpan(3), CultureInfo.InvariantCulture));
    });

    public static Turn ByJsonDocument(string path, Period asked) => Measured(asked, sums =>
    {
        using var file = File.OpenRead(path);
        using var document = JsonDocument.Parse(file);
        foreach (var observation in document.RootElement.GetProperty("observations").EnumerateArray())
        {
            sums.Add(Text(observation, "variable"), Text(observation, "period"), Text(observation, "office"), observation.GetProperty("value").GetDecimal());
        }
    });

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static Turn Measured(Period asked, Action<SumsByOffice> read)
    {
        var before = Turn.Now().User;
        var sums = new SumsByOffice(asked.Year, asked.Length == PeriodLength.Month ? asked.Number : null);
        read(sums);
        var (user, peak) = Turn.Now();
        return new((user - before).TotalMilliseconds, peak, sums.Figures, sums.Total);
    }
}
