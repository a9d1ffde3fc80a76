using System.Text;

namespace Iki.Core.Tests.Measurement;

/// <summary>
/// Catalogs just large enough for a test, read from JSON as people write it; a single quote stands for a double one. The office is
/// Kecamatan Uji, with Desa Satu and, below that, Dusun Satu; and Desa Dua. The one position is of the group of leaders, so that
/// PermenPANRB 8/2021 has a scale for it.
/// </summary>
internal static class SmallCatalog
{
    private const string Offices =
        "[ { 'name': 'Desa Satu', 'offices': [ { 'name': 'Dusun Satu' } ] }, { 'name': 'Desa Dua' } ]";

    /// <summary>A catalog with the given members, such as <c>'variables': { … }</c>, and one position with the given indicators.</summary>
    public static Checked<CatalogEvaluator> Read(string members, params string[] indicators)
    {
        var json = $$"""
            { 'formatVersion': 1, 'id': 'uji', 'title': 'Uji', 'office': { 'name': 'Kecamatan Uji' }, 'offices': {{Offices}},
              {{members}},
              'positions': [ { 'id': 'camat', 'title': 'Camat', 'groups': { 'permenpanrb-8-2021': 'pimpinan' }, 'objectives': [ { 'statement': 'Uji', 'indicators': [ {{string.Join(", ", indicators)}} ] } ] } ] }
            """;
        return CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(json.Replace('\'', '"')), "catalog.json");
    }

    /// <summary>An indicator; more members may follow, each with a comma before it.</summary>
    public static string Indicator(string id, string formula, string unit = "", string more = "") =>
        $"{{ 'id': '{id}', 'name': '{id}', 'unit': '{unit}', 'formula': '{formula}'{more} }}";

    /// <summary>The data file with the given members, such as <c>'values': { … }</c>.</summary>
    public static Checked<DataSet> Data(Catalog catalog, string members, string period = "2018")
    {
        var json = $"{{ 'formatVersion': 1, 'catalog': 'uji', 'period': '{period}', {members} }}";
        return DataFile.Read(catalog, json.Replace('\'', '"'), "data.json");
    }

    /// <summary>The result of the one indicator <c>i</c> for figures in which nothing is found wrong.</summary>
    public static IndicatorResult Result(CatalogEvaluator evaluator, string data, string period = "2018", string? office = null)
    {
        var figures = Data(evaluator.Catalog, data, period);
        figures.Diagnostics.Should().BeEmpty();
        return evaluator.Evaluate("i", figures.Value, office: office);
    }
}
