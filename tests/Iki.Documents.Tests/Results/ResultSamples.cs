using System.Text;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Documents.Tests.Results;

/// <summary>
/// Results of every kind: a percentage of 18.80 %, money, a third, a negative number, more digits than a double has, words, a missing figure and a
/// divisor of 0; and names that a spreadsheet would run.
/// </summary>
internal static class ResultSamples
{
    private const string Catalog = """
        {
          "formatVersion": 1, "id": "dinas-contoh-2024", "title": "Indikator Kinerja Individu Dinas Contoh", "office": { "name": "Dinas Contoh" },
          "parameters": { "hariKerja": { "label": "hari kerja", "unit": "hari", "source": "Kalender kerja", "values": [ { "from": "2024-01-01", "value": 240 } ] } },
          "variables": {
            "bagian": { "label": "bagian", "unit": "berkas" }, "seluruh": { "label": "seluruh", "unit": "berkas", "source": { "name": "Subbag Umum", "kind": "office" } },
            "anggaran": { "label": "anggaran", "unit": "Rp" }, "selisih": { "label": "selisih", "unit": "kegiatan" }, "rinci": { "label": "rinci", "unit": "m" },
            "opini": { "label": "opini" }, "kosong": { "label": "kosong", "unit": "kegiatan" } },
          "positions": [ { "id": "kepala", "title": "=HYPERLINK(\"http://contoh.invalid\")", "objectives": [ { "statement": "Tertib", "indicators": [
            { "id": "persen", "name": "Persentase berkas", "unit": "%", "decimals": 2, "polarity": "higherIsBetter", "weight": 100, "formula": "bagian / seluruh * 100%",
              "targets": [ { "period": "2024", "value": 20 } ] },
            { "id": "uang", "name": "=1+1", "unit": "Rp", "formula": "anggaran" },
            { "id": "sepertiga", "name": "+2+3", "unit": "berkas", "formula": "bagian / 3" },
            { "id": "negatif", "name": "-2+3", "unit": "kegiatan", "decimals": 0, "formula": "selisih" },
            { "id": "rinci", "name": "@SUM(A1)", "unit": "m", "formula": "rinci" },
            { "id": "opini", "name": "\t=1", "unit": "", "formula": "opini", "targets": [ { "period": "2024", "text": "WTP" } ] },
            { "id": "kosong", "name": "Tanpa angka", "unit": "kegiatan", "formula": "kosong" },
            { "id": "nol", "name": "Dibagi nol", "unit": "%", "decimals": 2, "formula": "bagian / (seluruh - 250) * 100%" },
            { "id": "hari", "name": "Rata-rata per hari", "unit": "berkas", "decimals": 3, "formula": "seluruh / hariKerja" } ] } ] } ]
        }
        """;

    public const string Data = """
        {
          "formatVersion": 1, "catalog": "dinas-contoh-2024", "period": "2024", "source": "Angka ilustrasi",
          "values": { "bagian": 47, "seluruh": 250, "anggaran": 146460000000, "selisih": -5, "rinci": "1.234567890123456789" },
          "observations": [ { "variable": "opini", "text": "-WTP", "source": "=cmd|' /C calc'!A0", "note": "@catatan" } ]
        }
        """;

    /// <summary>The catalog, ready to evaluate.</summary>
    public static CatalogEvaluator Evaluator { get; } = CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(Catalog), "catalog.json").Value;

    /// <summary>The catalog with a rule.</summary>
    public static CatalogEvaluator Ruled(string formula, string message) => CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(Catalog.Replace(
        "\"positions\": [", $"\"rules\": [ {{ \"formula\": \"{formula}\", \"message\": \"{message}\" }} ], \"positions\": [", StringComparison.Ordinal)), "catalog.json").Value;

    /// <summary>The catalog under another title.</summary>
    public static CatalogEvaluator Titled(string title) =>
        CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(Catalog.Replace("Indikator Kinerja Individu Dinas Contoh", title, StringComparison.Ordinal)), "catalog.json").Value;

    /// <summary>The figures.</summary>
    public static DataSet Figures { get; } = DataFile.Read(Evaluator.Catalog, Data, "data.json").Value;

    /// <summary>The workbook of the results, with their explanations.</summary>
    public static byte[] Workbook(Language language = Language.English)
    {
        var card = Scorer.WithoutRegulation(Evaluator.Evaluate(Figures));
        return ResultsWorkbook.Write(card, language, card.Indicators.Select(s => Evaluator.Explain(s.Result.Id, Figures)));
    }
}
