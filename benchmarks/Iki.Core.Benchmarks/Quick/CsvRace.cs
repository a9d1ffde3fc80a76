using System.Globalization;
using Iki.Core.Benchmarks.Data;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// A file of CSV over several years, of which a year or a month is asked, read by the library and by minimal programs on Sep and on Sylvan, of which the faster one
/// counts.
/// </summary>
internal static class CsvRace
{
    public static void Run(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("iki-benchmark");
        try
        {
            var path = Path.Combine(folder.FullName, "figures.csv");
            var written = DataFiles.WriteCsv(path, rows);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {written:#,0} rows of CSV, {new FileInfo(path).Length / 1e6:0} MB"));
            Race("csv/minimal", DataFiles.Year.ToString(CultureInfo.InvariantCulture));
            Race("csv-month/minimal", string.Create(CultureInfo.InvariantCulture, $"{DataFiles.Year}-{DataFiles.Month:00}"));

            void Race(string name, string asked)
            {
                var race = ProcessRace.Of(
                    3,
                    ("library", () => Turn.Of("library", path, asked, rows)),
                    ("Sep", () => Turn.Of("sep", path, asked, rows)),
                    ("Sylvan", () => Turn.Of("sylvan", path, asked, rows)));
                var minimal = race.Faster("Sep", "Sylvan");
                Console.WriteLine($"# {name}: {asked} of the file, against {minimal}");
                race.Report(name, "library", minimal);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
