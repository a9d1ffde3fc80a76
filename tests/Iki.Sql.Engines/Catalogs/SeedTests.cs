using Iki.Core;
using Iki.Core.Tests;
using Iki.Sql.Engines.Formulas;
using Xunit.Abstractions;

namespace Iki.Sql.Engines.Catalogs;

/// <summary>The decrees and the demonstration, on PostgreSQL: every result of every office and period is what the library gives.</summary>
[Collection(OnPostgres.Name)]
public sealed class SeedTests(Postgres postgres, ITestOutputHelper output)
{
    [Theory]
    [InlineData("awan-putih-2025")]
    [InlineData("lawang-2018")]
    [InlineData("ngronggot-2019")]
    [InlineData("wonoasih-2024")]
    public void A_seed_gives_what_the_library_gives(string seed)
    {
        var evaluator = CatalogFile.LoadEvaluator(RepositoryFiles.PathOf($"seeds/{seed}/catalog.json")).OrThrow();
        var data = DataFile.Load(evaluator.Catalog, RepositoryFiles.PathOf($"seeds/{seed}/data.json")).OrThrow();
        var year = Period.OfYear(data.Period.Year);
        Period[] periods = [year, .. year.Split(PeriodLength.Semester), .. year.Split(PeriodLength.Quarter), .. year.Split(PeriodLength.Month)];
        using var database = new CatalogDatabase(postgres, evaluator);
        database.Add(data);

        var statement = CatalogSql.Results(evaluator, periods);
        var given = database.Run(statement.OrThrow().Text);

        var (compared, computed, beyond) = (0, 0, 0);
        foreach (var office in evaluator.Catalog.OfficeNames)
        {
            foreach (var period in periods)
            {
                foreach (var result in evaluator.Evaluate(data, period, office).Results.Where(r => !statement.Value.LeftToLibrary.Contains(r.Id)))
                {
                    var here = given[(office, period.ToString(), result.Id)];
                    compared++;
                    if (here == "beyond") beyond++;
                    else here.Should().Be(result.Text is not null && result.Status == OutcomeStatus.Computed ? "beyond" : SqlOutcome.Of(result.Outcome), "{0} of {1} in {2}", result.Id, office, period);
                    if (result.HasValue) computed++;
                }
            }
        }

        output.WriteLine($"{seed}: {compared} results, {computed} of them with a value, {beyond} left to the library, and {statement.Value.LeftToLibrary.Count} formulas: {string.Join(", ", statement.Value.LeftToLibrary)}");
        computed.Should().BeGreaterThan(0);
    }
}
