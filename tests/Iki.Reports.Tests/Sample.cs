using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Reports.Tests;

/// <summary>A decree that no office has issued, with figures of two villages for some months of 2025.</summary>
internal static class Sample
{
    public const string Catalog = """
        {
          "formatVersion": 1, "id": "rawa-biru-2025", "title": "Indikator Kinerja Individu Kecamatan Rawa Biru",
          "office": { "name": "Kecamatan Rawa Biru" },
          "decree": { "number": "188/7/2025", "issuer": "Camat Rawa Biru" },
          "offices": [ { "name": "Desa Ilir" }, { "name": "Desa Ulu" } ],
          "parameters": { "hariKerja": { "label": "hari kerja efektif", "unit": "hari", "source": "Catatan keputusan", "values": [ { "from": "2025-01-01", "value": 240 } ] } },
          "variables": {
            "surat": { "label": "surat masuk", "unit": "surat", "integer": true, "source": { "name": "Buku agenda" } },
            "selesai": { "label": "surat selesai", "unit": "surat", "integer": true },
            "belanja": { "label": "belanja", "unit": "Rp" },
            "dokumen": { "label": "dokumen", "unit": "dokumen", "items": { "renja": { "label": "Rencana Kerja" }, "lkjip": { "label": "Laporan Kinerja" } } },
            "rapat": { "label": "rapat", "unit": "kali", "source": { "name": "Notulen" } } },
          "positions": [
            { "id": "sekretaris", "title": "Sekretaris Kecamatan", "objectives": [ { "statement": "Surat diselesaikan", "indicators": [
              { "id": "sekretaris/selesai", "name": "Persentase surat selesai", "unit": "%", "decimals": 2, "polarity": "higherIsBetter",
                "printedFormula": "\\frac{\\text{surat selesai}}{\\text{surat masuk}} \\times 100\\%", "formula": "selesai / surat * 100%",
                "reading": { "status": "interpreted", "note": { "en": "The cell says letters.", "id": "Sel menyebut surat." } },
                "sources": [ { "name": "Subbagian Umum", "kind": "office" } ], "notes": [ "dihitung per tahun" ], "targets": [ { "period": "2025", "value": 90 } ] },
              { "id": "sekretaris/belanja", "name": "Belanja per hari kerja", "unit": "Rp", "decimals": 2, "formula": "belanja / hariKerja" } ] } ] },
            { "id": "kasi", "title": "Kepala Seksi", "objectives": [ { "statement": "Dokumen disusun", "indicators": [
              { "id": "kasi/dokumen", "name": "Jumlah dokumen", "unit": "dokumen", "formula": "dokumen" },
              { "id": "kasi/rapat", "name": "Jumlah rapat", "unit": "kali", "formula": "rapat", "reading": { "status": "drafted", "note": "drafted" }, "printedFormula": "rapat" } ] } ] } ]
        }
        """;

    // 40 + 60 of 50 + 70, by village and month; the letters of April are not reported.
    public const string Data = """
        {
          "formatVersion": 1, "catalog": "rawa-biru-2025", "period": "2025", "office": "Kecamatan Rawa Biru",
          "observations": [
            { "variable": "surat", "period": "2025-01", "office": "Desa Ilir", "value": 20, "source": "Agenda Desa Ilir" },
            { "variable": "surat", "period": "2025-02", "office": "Desa Ilir", "value": 15, "source": "Agenda Desa Ilir" },
            { "variable": "surat", "period": "2025-03", "office": "Desa Ilir", "value": 15, "source": "Agenda Desa Ilir" },
            { "variable": "surat", "period": "2025-05", "office": "Desa Ulu", "value": 70, "source": "Agenda Desa Ulu", "note": "setelah dikoreksi" },
            { "variable": "selesai", "period": "2025-01", "office": "Desa Ilir", "value": 15, "source": "Ekspedisi" },
            { "variable": "selesai", "period": "2025-02", "office": "Desa Ilir", "value": 15, "source": "Ekspedisi" },
            { "variable": "selesai", "period": "2025-03", "office": "Desa Ilir", "value": 10, "source": "Ekspedisi" },
            { "variable": "selesai", "period": "2025-05", "office": "Desa Ulu", "value": 60, "source": "Ekspedisi" },
            { "variable": "belanja", "period": "2025", "value": 4512 },
            { "variable": "dokumen", "item": "renja", "period": "2025", "value": 1, "source": "Subbagian Perencanaan" },
            { "variable": "dokumen", "item": "lkjip", "period": "2025", "value": 2, "source": "Subbagian Perencanaan" } ]
        }
        """;

    public static Scorecard Card(string data = Data, string catalog = Catalog) => Read(data, catalog).Card;

    public static ReportContent Content(Language language = Language.Indonesian, string data = Data, string catalog = Catalog) =>
        ScorecardReport.Content(Card(data, catalog), Options(language, data, catalog));

    public static string Html(Language language = Language.Indonesian, string data = Data, string catalog = Catalog) =>
        ScorecardReport.Html(Card(data, catalog), Options(language, data, catalog));

    public static ScorecardReportOptions Options(Language language = Language.Indonesian, string data = Data, string catalog = Catalog)
    {
        var (evaluator, figures, _) = Read(data, catalog);
        return new ScorecardReportOptions { Language = language, Figures = new ReportFigures { Evaluator = evaluator, Data = figures } };
    }

    /// <summary>Every text that a report says, block by block.</summary>
    public static IEnumerable<string> Texts(IEnumerable<ReportBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ReportSection section => Texts(section.Blocks).Prepend(section.Heading),
        ReportIndicator indicator => Texts(indicator.Blocks).Prepend($"{indicator.Number} {indicator.Name}"),
        ReportLine line => [line.Text],
        ReportFacts facts => facts.Facts.Select(f => $"{f.Label}: {f.Value}"),
        ReportTable table => table.Rows.Select(r => string.Join(" | ", r.Cells.Select(Joined))),
        ReportTrend trend => trend.Points.Select(p => $"{p.Label} {p.Text}").Prepend(trend.Name),
        ReportSteps steps => steps.Steps.Select(Joined).Prepend(steps.Title),
        ReportSignatures signatures => signatures.Offices.Prepend(signatures.When),
        _ => Array.Empty<string>(),
    });

    public static ReportIndicator Indicator(ReportContent report, string number) =>
        report.Blocks.OfType<ReportSection>().SelectMany(s => s.Blocks).OfType<ReportIndicator>().Single(i => i.Number == number);

    private static string Joined(EquatableList<ReportPiece> pieces) => string.Concat(pieces.Select(p => p.Text));

    private static (CatalogEvaluator Evaluator, DataSet Data, Scorecard Card) Read(string data, string catalog)
    {
        var evaluator = CatalogFile.ReadEvaluator(catalog).Value;
        var figures = DataFile.Read(evaluator.Catalog, data).Value;
        return (evaluator, figures, Scorer.WithoutRegulation(evaluator.Evaluate(figures)));
    }
}
