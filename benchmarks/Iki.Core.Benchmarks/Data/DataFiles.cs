using System.Globalization;
using System.Text;
using Iki.Core.Benchmarks.Country;

namespace Iki.Core.Benchmarks.Data;

/// <summary>
/// Files of figures as offices have them: month after month appended, in each every village with its variables. There are more villages each year: of five
/// million rows, 2.2 million are of the last of three years.
/// </summary>
internal static class DataFiles
{
    /// <summary>The year that is asked for, the last one.</summary>
    public const int Year = 2025;

    /// <summary>The month that is asked for.</summary>
    public const int Month = 6;

    private const int YearsBefore = 2;

    /// <summary>The villages of a file of about so many rows.</summary>
    public static OfficesOfCountry Offices(int rows) => OfficesOfCountry.OfVillages((int)(rows * 0.44 / 12 / CountryCatalog.VariablesWithFigures));

    /// <summary>Writes <c>variable,period,office,value</c>; how many rows there are.</summary>
    public static int WriteCsv(string path, int rows)
    {
        using var writer = Writer(path);
        writer.Write("variable,period,office,value\n");
        var line = new StringBuilder();
        var written = 0;
        foreach (var (variable, year, month, office, value) in Rows(rows, YearsBefore))
        {
            line.Clear().Append(CultureInfo.InvariantCulture, $"{variable},{year}-{month:00},{office},{value}\n");
            writer.Write(line);
            written++;
        }

        return written;
    }

    /// <summary>Writes the figures of the last year as a data file in JSON, and the same as CSV; how many there are.</summary>
    public static int WriteJsonAndCsv(string json, string csv, int figures)
    {
        using var writer = Writer(json);
        using var table = Writer(csv);
        writer.Write($"{{\n  \"formatVersion\": 1,\n  \"catalog\": \"wonoasih-2024\",\n  \"period\": \"{Year}\",\n  \"observations\": [");
        table.Write("variable,period,office,value\n");
        var line = new StringBuilder();
        var written = 0;
        foreach (var (variable, year, month, office, value) in Rows((int)(figures / 0.44), 0))
        {
            line.Clear().Append(CultureInfo.InvariantCulture, $"{(written == 0 ? "" : ",")}\n    {{ \"variable\": \"{variable}\", \"period\": \"{year}-{month:00}\", \"office\": \"{office}\", \"value\": {value} }}");
            writer.Write(line);
            line.Clear().Append(CultureInfo.InvariantCulture, $"{variable},{year}-{month:00},{office},{value}\n");
            table.Write(line);
            written++;
        }

        writer.Write("\n  ]\n}\n");
        return written;
    }

    private static StreamWriter Writer(string path) => new(path, false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };

    private static IEnumerable<(string Variable, int Year, int Month, string Office, int Value)> Rows(int rows, int before)
    {
        var offices = Offices(rows);
        var variables = CountryCatalog.Variables(CountryCatalog.Seed());
        for (var year = Year - before; year <= Year; year++)
        {
            // 6,250 and 5,417 of 9,167 villages: 1.5 and 1.3 of 2.2 million rows.
            var share = (Year - year) switch { 0 => 1.0, 1 => 0.6818, _ => 0.5909 };
            var villages = (int)(offices.Villages.Length * share);
            for (var month = 1; month <= 12; month++)
            {
                for (var village = 0; village < villages; village++)
                {
                    for (var v = 0; v < variables.Length; v++) yield return (variables[v], year, month, offices.Villages[village], MadeFigures.Of(village, v, (year * 12) + month));
                }
            }
        }
    }
}
