namespace Iki.Core.Benchmarks.Country;

/// <summary>The Wonoasih catalog, all its 117 rows, for the offices of a country.</summary>
internal static class CountryCatalog
{
    /// <summary>How many variables have figures.</summary>
    public const int VariablesWithFigures = 20;

    public static CatalogEvaluator Create(OfficesOfCountry offices)
    {
        return CatalogEvaluator.Create(Seed() with { Office = new Office { Name = OfficesOfCountry.Country }, Offices = [.. offices.Tree()] }).OrThrow();
    }

    /// <summary>The catalog as it is in the seeds.</summary>
    public static Catalog Seed() =>
        CatalogFile.ReadEvaluator(PlainCatalog.Bytes() ?? throw new FileNotFoundException("The seeds are not here.")).OrThrow().Catalog;

    /// <summary>The variables with figures: the first without items whose figures are summed.</summary>
    public static string[] Variables(Catalog catalog) =>
        [.. catalog.Variables.Where(v => v.Items.Count == 0 && v.Aggregate.Time == Aggregation.Sum).Take(VariablesWithFigures).Select(v => v.Name)];
}
