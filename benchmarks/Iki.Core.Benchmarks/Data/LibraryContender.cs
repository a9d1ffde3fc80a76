using Iki.Core.Benchmarks.Country;

namespace Iki.Core.Benchmarks.Data;

/// <summary>The library: every row is checked against the catalog and its offices, which are made before.</summary>
internal static class LibraryContender
{
    public static Turn Csv(string path, Period asked, int rows)
    {
        var evaluator = CountryCatalog.Create(DataFiles.Offices(rows));
        return Measured(asked, () => DataFile.Load(evaluator.Catalog, [], ObservationTable.Load(path), Period.OfYear(asked.Year), scope: evaluator.ScopeOf([asked])));
    }

    public static Turn Json(string path, int rows)
    {
        var catalog = CountryCatalog.Create(DataFiles.Offices(rows)).Catalog;
        return Measured(Period.OfYear(DataFiles.Year), () => DataFile.Load(catalog, path));
    }

    private static Turn Measured(Period asked, Func<Checked<DataSet>> load)
    {
        var before = Turn.Now().User;
        var data = load().OrThrow();
        var (user, peak) = Turn.Now();
        var (figures, sum) = (0L, 0m);
        foreach (var observation in data.Observations)
        {
            if (!asked.Contains(observation.Period)) continue;
            figures++;
            sum += (long)observation.Value!.Value.Value.Numerator;
        }

        return new((user - before).TotalMilliseconds, peak, figures, sum);
    }
}
