using System.Xml.Linq;

namespace Iki.Documents.Reading.Word;

/// <summary>Where pages end, as far as the file tells: as Word last set them, or where a break was put.</summary>
internal sealed class WordPages
{
    public WordPages(XElement document)
    {
        AreRendered = document.Descendants().Any(e => e.Is("lastRenderedPageBreak"));
        IsTold = AreRendered || document.Descendants().Any(e => IsBreak(e) || e.Is("pageBreakBefore"));
    }

    public bool AreRendered { get; }

    public bool IsTold { get; }

    public int Current { get; set; } = 1;

    /// <summary>Breaks that were passed and not yet counted.</summary>
    public int Passed { get; set; }

    public void See(XElement element)
    {
        if (AreRendered ? element.Is("lastRenderedPageBreak") : IsBreak(element)) Passed++;
    }

    private static bool IsBreak(XElement element) => element.Is("br") && element.Get("type") == "page";
}
