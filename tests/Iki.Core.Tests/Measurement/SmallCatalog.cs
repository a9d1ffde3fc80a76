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

    /// <summary>A catalog of the one variable <c>x</c> with the given members, and the indicator <c>i</c>.</summary>
    public static CatalogEvaluator OfOne(string members, string formula = "x", string unit = "") =>
        Read($"'variables': {{ 'x': {{ 'label': 'x', {members} }} }}", Indicator("i", formula, unit)).Value;

    /// <summary>Observations of x, each as period, figure and office: <c>2018-01 10 Desa Satu</c>; of another variable with its name in front: <c>y: 2018 3</c>.</summary>
    public static string Observations(params string[] observations)
    {
        var parts = observations.Select(o => o.Contains(": ", StringComparison.Ordinal) ? o.Split(": ", 2) : ["x", o])
            .Select(o => (Name: o[0], Parts: o[1].Split(' ', 3)))
            .Select(o => $"{{ 'variable': '{o.Name}', 'period': '{o.Parts[0]}', 'value': {o.Parts[1]}, 'office': '{(o.Parts.Length > 2 ? o.Parts[2] : "Kecamatan Uji")}' }}");
        return $"'observations': [ {string.Join(", ", parts)} ]";
    }

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
