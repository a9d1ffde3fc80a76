using System.Globalization;
using System.Text;

namespace Iki.Core.Benchmarks.Country;

/// <summary>The figures of a country as one file of CSV: every month, every village, 20 variables.</summary>
internal static class CountryFile
{
    public const int Year = 2025;

    /// <summary>Writes the file, and counts as it does; how many figures there are.</summary>
    public static long Write(string path, OfficesOfCountry offices, string[] variables, CountrySums sums)
    {
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20);
        writer.Write("variable,period,office,value\n");
        var line = new StringBuilder();
        var figures = 0L;
        for (var month = 1; month <= 12; month++)
        {
            for (var village = 0; village < offices.Villages.Length; village++)
            {
                for (var variable = 0; variable < variables.Length; variable++)
                {
                    var value = MadeFigures.Of(village, variable, month);
                    sums.Add(village, variable, month, value);
                    line.Clear().Append(CultureInfo.InvariantCulture, $"{variables[variable]},{Year}-{month:00},{offices.Villages[village]},{value}\n");
                    writer.Write(line);
                    figures++;
                }
            }
        }

        return figures;
    }
}
