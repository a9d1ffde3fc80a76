using Iki.Core;
using Iki.Extensions.Hosting.Telemetry;
using Microsoft.Extensions.Logging;

namespace Iki.Extensions.Hosting.Store;

/// <summary>Logs what a reload has changed: each thing once, and not again at every reload that finds it as it was.</summary>
internal static class ReloadReport
{
    private const string Nothing = "nothing";

    public static void Log(ILogger logger, CatalogSnapshot before, CatalogSnapshot after, string outcome)
    {
        foreach (var catalog in after.Catalogs.Except(before.Catalogs))
        {
            StoreLog.Loaded(logger, catalog.Id, catalog.Version, catalog.Document);
            var warnings = catalog.Diagnostics.Where(d => d.Severity == Severity.Warning).ToArray();
            if (warnings.Length > 0) StoreLog.Warned(logger, catalog.Id, catalog.Version, string.Join('\n', warnings.AsEnumerable()));
        }

        foreach (var catalog in before.Catalogs.Where(c => after.Find(c.Id) is null)) StoreLog.Withdrawn(logger, catalog.Id, catalog.Document);
        foreach (var problem in after.Problems.Where(p => !before.Problems.Any(p.IsAs)))
        {
            StoreLog.KeptOut(logger, problem.Source, problem.Document ?? problem.Source, problem.ServedVersion ?? Nothing, problem.ToString());
        }

        foreach (var problem in before.Problems.Where(p => !after.Problems.Any(a => a.Source == p.Source && a.Document == p.Document)))
        {
            if (problem.Document is not { } document || after.Catalogs.Any(c => c.Source == problem.Source && c.Document == document))
            {
                StoreLog.GoodAgain(logger, problem.Source, problem.Document ?? problem.Source);
            }
            else if (!before.Catalogs.Any(c => c.Source == problem.Source && c.Document == document))
            {
                // One that was served until now is told of above.
                StoreLog.TakenAway(logger, problem.Source, document);
            }
        }

        StoreLog.Reloaded(logger, after.Number, outcome);
    }
}
