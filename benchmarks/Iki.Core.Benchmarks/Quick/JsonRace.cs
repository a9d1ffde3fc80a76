using System.Globalization;
using Iki.Core.Benchmarks.Data;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>The same figures as a data file in JSON and as CSV, and the JSON by a minimal program on JsonDocument.</summary>
internal static class JsonRace
{
    public static void Run(int figures)
    {
        var folder = Directory.CreateTempSubdirectory("iki-benchmark");
        try
        {
            var (json, csv) = (Path.Combine(folder.FullName, "figures.json"), Path.Combine(folder.FullName, "figures.csv"));
            var written = DataFiles.WriteJsonAndCsv(json, csv, figures);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {written:#,0} observations, {new FileInfo(json).Length / 1e6:0} MB of JSON and {new FileInfo(csv).Length / 1e6:0} MB of CSV"));
            var (asked, rows) = (DataFiles.Year.ToString(CultureInfo.InvariantCulture), (int)(figures / 0.44));
            var race = ProcessRace.Of(
                3,
                ("JSON", () => Turn.Of("library-json", json, asked, rows)),
                ("CSV", () => Turn.Of("library", csv, asked, rows)),
                ("JsonDocument", () => Turn.Of("jsondocument", json, asked, rows)));
            race.Report("json/csv", "JSON", "CSV");
            race.Report("json/minimal", "JSON", "JsonDocument");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
