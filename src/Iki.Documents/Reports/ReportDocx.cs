using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Iki.Documents.Reports;
using Iki.Documents.Workbooks;
using Iki.Reports;

namespace Iki.Documents;

/// <summary>
/// Writes a report as a Word document: A4, with the number of the page and what must be marked on every page, heads of tables that repeat,
/// printed formulas as equations, and room for signatures.
/// </summary>
public static class ReportDocx
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes a report. The same report gives the same bytes.</summary>
    /// <param name="report">The report, such as that of <see cref="ScorecardReport.Content"/>.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] Write(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(ContentType, "document");
            ReportStyles.Make(report.Language).Save(main.AddNewPart<StyleDefinitionsPart>("styles"));
            ReportFrame.HeaderOf(report).Save(main.AddNewPart<HeaderPart>("header"));
            ReportFrame.FooterOf(report).Save(main.AddNewPart<FooterPart>("footer"));
            new Settings(new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
            })).Save(main.AddNewPart<DocumentSettingsPart>("settings"));
            var body = new Body();
            new ReportBody(body).Write(report);
            body.Append(ReportFrame.Sheet());
            new Document(body).Save(main);
        }

        return FixedPackage.Of(memory.ToArray());
    }
}
