using DocumentFormat.OpenXml.Wordprocessing;
using Iki.Core;
using WordLanguages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace Iki.Documents.Annexes;

/// <summary>How the Word document looks: the letters that official papers of local governments have, and the distances between lines.</summary>
internal static class AnnexStyles
{
    private const string Letters = "Bookman Old Style";

    /// <summary>The styles.</summary>
    public static Styles Make(Language language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Letters, HighAnsi = Letters, ComplexScript = Letters },
                new FontSize { Val = "22" },
                new WordLanguages { Val = language == Language.Indonesian ? "id-ID" : "en-US" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0", Line = "259", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        StyleOf("Title", "Title", JustificationValues.Center, after: 240, before: 240, isBold: true, isCaps: true, size: 26),
        StyleOf("IkiHead", "Kepala keputusan", JustificationValues.Center, after: 60, isBold: true, isCaps: true),
        StyleOf("IkiAnnex", "Kepala lampiran", JustificationValues.Left, left: 8400),
        StyleOf("IkiClosing", "Penutup keputusan", JustificationValues.Left, left: 8400, keepsNext: true),
        StyleOf("IkiCell", "Sel", JustificationValues.Left, after: 40, size: 20),
        StyleOf("IkiItem", "Butir", JustificationValues.Left, after: 40, left: 400, hanging: 400, size: 20),
        StyleOf("IkiColumn", "Kepala kolom", JustificationValues.Center, before: 60, after: 60, isBold: true, size: 20),
        StyleOf("IkiGap", "Jarak", JustificationValues.Left, after: 60, size: 12));

    private static Style StyleOf(
        string id, string name, JustificationValues side, int before = 0, int after = 0, int left = 0, int hanging = 0, bool isBold = false, bool isCaps = false, bool keepsNext = false, int size = 22)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepsNext) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = FormattableString.Invariant($"{before}"), After = FormattableString.Invariant($"{after}") });
        if (hanging > 0) paragraph.Append(new Indentation { Left = FormattableString.Invariant($"{left}"), Hanging = FormattableString.Invariant($"{hanging}") });
        else if (left > 0) paragraph.Append(new Indentation { Left = FormattableString.Invariant($"{left}") });
        paragraph.Append(new Justification { Val = side });
        var run = new StyleRunProperties();
        if (isBold) run.Append(new Bold());
        if (isCaps) run.Append(new Caps());
        run.Append(new FontSize { Val = FormattableString.Invariant($"{size}") });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id == "Title" ? null : true };
    }
}
