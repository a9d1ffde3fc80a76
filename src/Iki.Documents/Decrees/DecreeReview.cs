using Iki.Core;
using Iki.Documents.Decrees;

namespace Iki.Documents;

/// <summary>
/// The page on which a person compares print and draft: what is most doubtful first, print and draft side by side, with every question; in both languages,
/// between which the reader chooses without a script. It holds nothing from elsewhere and everything in it is escaped.
/// </summary>
public static class DecreeReview
{
    /// <summary>Writes the page as HTML.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="name">The name of the file that was read.</param>
    /// <param name="language">The language that is shown first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or <paramref name="name"/> is null.</exception>
    public static string Write(DecreeDraft draft, string name, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(name);
        return new ReviewPage(draft, name, language).Write();
    }
}
