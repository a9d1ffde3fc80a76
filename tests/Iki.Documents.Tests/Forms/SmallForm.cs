using System.Text;
using Iki.Core;
using Iki.Core.Forms;

namespace Iki.Documents.Tests.Forms;

/// <summary>Forms of an invented kecamatan, just large enough for a test; a single quote stands for a double one.</summary>
internal static class SmallForm
{
    public const string Catalog = """
        { 'formatVersion': 1, 'id': 'uji-2025', 'title': 'Uji', 'office': { 'name': 'Kecamatan Uji' }, 'offices': [ { 'name': 'Desa Satu' }, { 'name': 'Desa Dua' } ],
          'parameters': { 'hariKerja': { 'label': 'hari kerja', 'unit': 'hari', 'values': [ { 'from': '2025-01-01', 'value': 62.5 } ] } },
          'variables': {
            'laporan': { 'label': 'laporan bulanan', 'unit': 'laporan', 'frequency': 'month', 'integer': true, 'min': 0, 'max': 31, 'source': { 'name': 'Seksi [Pemerintahan]' } },
            'dokumen': { 'label': 'dokumen', 'unit': 'dokumen', 'integer': true, 'source': { 'name': 'Subbag Umum' },
              'items': { 'renja': { 'label': 'Renja' }, 'lkjip': { 'label': 'LKjIP', 'source': { 'name': 'Seksi: Pemerintahan*' } } } },
            'indeks': { 'label': 'indeks', 'min': 1.5 },
            'opini': { 'label': 'opini' } },
          'positions': [ { 'id': 'camat', 'title': 'Camat', 'objectives': [ { 'statement': 'Uji', 'indicators': [
            { 'id': 'a', 'name': 'A', 'unit': '', 'formula': 'laporan / hariKerja' },
            { 'id': 'b', 'name': 'B', 'unit': '', 'formula': 'dokumen + Coalesce(indeks, 0) + LastYear(indeks)' },
            { 'id': 'c', 'name': 'C', 'unit': '', 'formula': 'opini', 'scale': 'opini-bpk' } ] } ] } ] }
        """;

    public static CatalogEvaluator Evaluator(string? catalog = null) =>
        CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes((catalog ?? Catalog).Replace('\'', '"')), "catalog.json").Value;

    /// <summary>A form of a quarter; with figures as in a data file, such as <c>'values': { … }</c>.</summary>
    public static FigureForm Of(string? data = null, params string[] offices)
    {
        var evaluator = Evaluator();
        var json = $"{{ 'formatVersion': 1, 'catalog': 'uji-2025', 'period': '2025-Q1', {data} }}".Replace('\'', '"');
        return FigureForm.Of(
            evaluator, new FormRequest { Period = Period.Parse("2025-Q1"), Offices = [.. offices] }, data is null ? null : DataFile.Read(evaluator.Catalog, json, "data.json").Value).Value;
    }
}
