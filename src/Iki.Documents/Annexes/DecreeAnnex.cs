using System.Text;
using Iki.Core;
using Iki.Documents.Annexes;

namespace Iki.Documents;

/// <summary>
/// Writes a catalog as the annex of a decree: positions with duties and functions, and the table of their objectives, indicators,
/// formulas and sources. The reader of decrees reads it back.
/// </summary>
public static class DecreeAnnex
{
    /// <summary>Writes the annex of a catalog. The same catalog gives the same bytes.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="format">The form.</param>
    /// <param name="language">The language of heads and labels; that of decrees, Indonesian, when not given. What the catalog says stays as it is.</param>
    /// <returns>The bytes of the file; text is UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public static byte[] Write(Catalog catalog, AnnexFormat format, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var words = language ?? Language.Indonesian;
        var blocks = AnnexContent.Of(catalog, words);
        return format switch
        {
            AnnexFormat.Docx => new AnnexDocx(catalog.Title, words).Write(blocks),
            AnnexFormat.Markdown => Encoding.UTF8.GetBytes(AnnexMarkdown.Write(blocks)),
            AnnexFormat.Html => Encoding.UTF8.GetBytes(new AnnexHtml(catalog.Title, words).Write(blocks)),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }
}
