using DocumentFormat.OpenXml.Wordprocessing;
using Iki.Core;
using WordLanguages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace Iki.Documents.Reports;

/// <summary>How a report looks in Word.</summary>
internal static class ReportStyles
{
    private const string Letters = "Arial";

    /// <summary>The styles.</summary>
    public static Styles Make(Language language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Letters, HighAnsi = Letters, ComplexScript = Letters },
                new FontSize { Val = "18" },
                new WordLanguages { Val = language == Language.Indonesian ? "id-ID" : "en-US" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new WidowControl(), new SpacingBetweenLines { After = "0", Line = "247", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Of("Title", "Title", after: 120, size: 28, isBold: true, keepsNext: true),
        Of("Heading1", "heading 1", before: 280, after: 80, size: 22, isBold: true, keepsNext: true, outline: 0, isUnderlined: true),
        Of("Heading2", "heading 2", before: 160, after: 40, size: 19, isBold: true, keepsNext: true, outline: 1),
        Of("IkiKind", "Jenis laporan", size: 16, isCaps: true, color: "555555", keepsNext: true),
        Of("IkiLine", "Baris", after: 40),
        Of("IkiTotal", "Nilai total", after: 40, size: 19),
        Of("IkiObjective", "Sasaran", before: 120, after: 20, isBold: true, keepsNext: true),
        Of("IkiNote", "Keterangan", after: 20, size: 16),
        Of("IkiNotice", "Perhatian", before: 20, after: 40, size: 17, isNotice: true),
        Of("IkiCaption", "Judul langkah", before: 20, size: 16, color: "555555", keepsNext: true),
        Of("IkiStep", "Langkah", after: 10, left: 360, hanging: 360, size: 16),
        Of("IkiWorking", "Perhitungan", left: 360, size: 16),
        Of("IkiCell", "Sel", size: 16),
        Of("IkiPart", "Rincian", left: 200, size: 16, color: "444444"),
        Of("IkiNumber", "Sel angka", size: 16, side: JustificationValues.Right),
        Of("IkiHeadCell", "Kepala kolom", size: 16, isBold: true),
        Of("IkiHeadNumber", "Kepala kolom angka", size: 16, isBold: true, side: JustificationValues.Right),
        Of("IkiMonth", "Bulan", size: 14, side: JustificationValues.Center),
        Of("IkiGap", "Jarak", size: 6),
        Of("IkiMark", "Tanda halaman", size: 18, isBold: true, color: "8A1C1C", side: JustificationValues.Center),
        Of("IkiFoot", "Kaki halaman", size: 15, color: "444444"),
        Of("IkiWhen", "Tempat dan tanggal", before: 480, after: 120, side: JustificationValues.Right, keepsNext: true),
        Of("IkiSign", "Pejabat penanda tangan", after: 1100, side: JustificationValues.Center, keepsNext: true),
        Of("IkiSignLine", "Garis tanda tangan", side: JustificationValues.Center));

    private static Style Of(
        string id, string name, int before = 0, int after = 0, int left = 0, int hanging = 0, int size = 18, bool isBold = false, bool isCaps = false, bool keepsNext = false,
        bool isUnderlined = false, bool isNotice = false, int? outline = null, string? color = null, JustificationValues? side = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepsNext) paragraph.Append(new KeepNext(), new KeepLines());
        if (isUnderlined) paragraph.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 8, Space = 1, Color = "000000" }));
        if (isNotice) paragraph.Append(new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 4, Color = "B4570F" }));
        paragraph.Append(new SpacingBetweenLines { Before = FormattableString.Invariant($"{before}"), After = FormattableString.Invariant($"{after}") });
        if (hanging > 0) paragraph.Append(new Indentation { Left = FormattableString.Invariant($"{left}"), Hanging = FormattableString.Invariant($"{hanging}") });
        else if (left > 0) paragraph.Append(new Indentation { Left = FormattableString.Invariant($"{left}") });
        paragraph.Append(new Justification { Val = side ?? JustificationValues.Left });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (isBold) run.Append(new Bold());
        if (isCaps) run.Append(new Caps());
        if (color is not null) run.Append(new Color { Val = color });
        run.Append(new FontSize { Val = FormattableString.Invariant($"{size}") });
        var isOfWord = id is "Title" or "Heading1" or "Heading2";
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = isOfWord ? null : true };
    }
}
