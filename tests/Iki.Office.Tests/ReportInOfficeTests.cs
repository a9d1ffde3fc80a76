using System.Text;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Core.Tests;
using Iki.Documents;
using Iki.Reports;
using UglyToad.PdfPig;

namespace Iki.Office.Tests;

/// <summary>A report as a Word document opens in LibreOffice, and its PDF says all that the report says.</summary>
public sealed class ReportInOfficeTests : IDisposable
{
    // In points: A4, and the margins of 2 cm above and below.
    private const double PaperHeight = 841.9, Margin = 56;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("awan-putih-2025", Language.Indonesian)]
    [InlineData("ngronggot-2019", Language.Indonesian)]
    [InlineData("wonoasih-2024", Language.English)]
    public void The_PDF_says_every_indicator_figure_and_source(string seed, Language language)
    {
        var evaluator = CatalogFile.LoadEvaluator(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;
        var data = DataFile.Load(evaluator.Catalog, RepositoryFiles.PathOf("seeds", seed, "data.json")).Value;
        var results = evaluator.Evaluate(data);
        var scorer = Regulations.ScorerFor(evaluator.Catalog, results.Period).ValueOrNull;
        var report = ScorecardReport.Content(scorer?.Score(results) ?? Scorer.WithoutRegulation(results), new ScorecardReportOptions
        {
            Language = language, Figures = new ReportFigures { Evaluator = evaluator, Data = data }, Place = "Awan Putih", Date = new DateOnly(2026, 1, 5), SignedBy = ["Camat Awan Putih"],
        });

        using var paper = PdfDocument.Open(_office.Saved(ReportDocx.Write(report), "docx", "pdf"));
        var pages = paper.GetPages().Select(p => Folded(string.Concat(p.Letters.Select(l => l.Value)))).ToArray();

        // What stands between the margins: a line may begin on one page and end on the next.
        var text = string.Concat(paper.GetPages().Select(p => Folded(string.Concat(p.Letters.Where(l => l.StartBaseLine.Y is > Margin and < PaperHeight - Margin).Select(l => l.Value)))));

        pages.Should().OnlyContain(p => p.Contains(Folded(report.Mark!), StringComparison.OrdinalIgnoreCase) && p.Contains(Folded(report.Running), StringComparison.Ordinal));
        var said = Said(report.Blocks).Where(t => t.Length > 0).Distinct().ToArray();
        said.Length.Should().BeGreaterThan(100);
        said.Where(t => !text.Contains(t, StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>What must stand on paper, but for printed formulas, whose signs stand where they belong and not in a line.</summary>
    private static IEnumerable<string> Said(IEnumerable<ReportBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ReportSection section => Said(section.Blocks).Prepend(Folded(section.Heading)),
        ReportIndicator indicator => Said(indicator.Blocks).Prepend(Folded($"{indicator.Number} {indicator.Name}")),
        ReportLine line => line.Pieces.Where(p => p.Kind != ReportPieceKind.Formula).Select(p => Folded(p.Text)),
        ReportFacts facts => facts.Facts.SelectMany(f => new[] { Folded(f.Label), Folded(f.Value) }),
        ReportTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c).Select(p => Folded(p.Text)),
        ReportTrend trend => trend.Points.Select(p => Folded(p.Text)),
        ReportSteps steps => steps.Steps.SelectMany(s => s).Select(p => Folded(p.Text)),
        ReportSignatures signatures => signatures.Offices.Prepend(signatures.When).Select(Folded),
        _ => Array.Empty<string>(),
    });

    /// <summary>Without spaces: where a line breaks is the program's affair.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r) && r.Value != 0xAD)) folded.Append(rune);
        return folded.ToString();
    }
}
