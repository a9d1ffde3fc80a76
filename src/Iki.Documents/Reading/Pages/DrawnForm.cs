using UglyToad.PdfPig.Core;

namespace Iki.Documents.Reading.Pages;

/// <summary>A form, or a page: what it draws itself, and the names that its resources give to forms.</summary>
internal sealed class DrawnForm
{
    public required DrawnContent Content { get; init; }

    public required Dictionary<string, IndirectReference> Names { get; init; }

    /// <summary>How many things its resources name, all of which are looked up whenever it is drawn.</summary>
    public required int Resources { get; init; }

    /// <summary>Whether the library sees that it draws itself.</summary>
    public required bool NamesAreDirect { get; init; }
}
