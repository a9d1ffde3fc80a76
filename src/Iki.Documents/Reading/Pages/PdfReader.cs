using System.Globalization;
using Iki.Core;
using Iki.Documents.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Iki.Documents.Reading.Pages;

/// <summary>A PDF with digital text → blocks.</summary>
internal static class PdfReader
{
    private const int DeepestStack = 128;

    // One page has a small part of all characters.
    private const int PartOfPage = 16;

    public static EquatableList<Block> Read(ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        var filters = new MeasuredFilters(reading);
        var pages = new List<PdfPage>();
        var withoutText = new List<int>();
        using (var document = Open(content, filters, reading))
        {
            var count = document.NumberOfPages;
            if (count > reading.Limits.Pages) throw reading.Beyond(nameof(DocumentLimits.Pages), reading.Limits.Pages);
            document.AddPageFactory(new DrawnPages(document.Structure.TokenScanner, filters, reading));
            for (var number = 1; number <= count; number++)
            {
                reading.Page();
                reading.Progress(0.9 * number / count);
                var drawn = document.GetPage<DrawnPage>(number);
                if (drawn.Characters > reading.Limits.Characters / PartOfPage) throw reading.Beyond(nameof(DocumentLimits.Characters), reading.Limits.Characters);
                reading.Elements(drawn.Elements);
                var page = document.GetPage(number);
                var read = PdfPage.Of(page, reading);
                pages.Add(read);
                if (read.IsEmpty && page.NumberOfImages > 0) withoutText.Add(number);
            }
        }

        if (pages.All(p => p.IsEmpty)) throw reading.Unreadable(ReadingDescriptors.Scanned);
        if (withoutText.Count > 0) reading.Find(ReadingDescriptors.PagesWithoutText, default, string.Join(", ", withoutText.Select(n => n.ToString(CultureInfo.InvariantCulture))));
        PageFurnitureFinder.Take(pages, reading);
        return PdfBlocks.Write(pages, reading);
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> content, MeasuredFilters filters, DocumentReading reading)
    {
        try
        {
            var document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters, MaxStackDepth = DeepestStack });
            // With an empty password it can be opened, but what its owner forbids is not ours to undo: reading is not forbidden by any flag.
            return document;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw reading.Unreadable(ReadingDescriptors.PdfPassword);
        }
    }
}
