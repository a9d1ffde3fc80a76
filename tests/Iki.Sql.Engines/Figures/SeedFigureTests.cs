using Iki.Core;
using Iki.Core.Tests;

namespace Iki.Sql.Engines.Figures;

/// <summary>The variables of the catalogs in <c>seeds</c>, with their figures: PostgreSQL decides all but realizations in words, and as the library does.</summary>
[Collection(OnPostgres.Name)]
public sealed class SeedFigureTests(Postgres postgres)
{
    public static TheoryData<string> Seeds => [.. Directory.GetDirectories(RepositoryFiles.PathOf("seeds")).Select(d => Path.GetFileName(d)!).Order()];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryVariable(string seed)
    {
        var catalog = CatalogFile.Load(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).ValueOrNull!;
        var data = DataFile.Load(catalog, RepositoryFiles.PathOf("seeds", seed, "data.json")).ValueOrNull!;
        var variables = catalog.Variables.Concat(catalog.Indicators.SelectMany(i => i.Variables)).DistinctBy(v => v.Name);
        var periods = Enum.GetValues<PeriodLength>().SelectMany(l => Period.OfYear(data.Period.Year).Split(l)).ToArray();
        var cells = catalog.OfficeNames.SelectMany(o => periods.Select(p => (o, p, false)).Concat(periods.Select(p => (o, p, true))));
        using var trial = new FigureTrial(postgres, catalog with { Variables = [.. variables], Parameters = [], Rules = [], Numbers = NumberNotation.Auto }, data.Observations, cells);

        trial.Differences().Should().BeEmpty();
        trial.Counted.Computed.Should().BeGreaterThan(0);

        // A realization in words is no total.
        var inWords = data.Observations.Where(o => o.Text is not null).Select(o => o.Variable).ToHashSet();
        trial.Beyond.Except(inWords).Should().BeEmpty();
    }
}
