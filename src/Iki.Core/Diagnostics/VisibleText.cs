using System.Buffers;
using System.Globalization;
using System.Text;

namespace Iki.Core;

/// <summary>
/// Makes texts from files safe to display. A terminal or a browser obeys some characters rather than shows them:
/// control characters, the marks that turn the direction of writing, line and paragraph separators (U+2028, U+2029), tags and
/// variation selectors (U+E0000 to U+E0FFF), private characters, and halves of surrogate pairs.
/// </summary>
public static class VisibleText
{
    private static readonly SearchValues<char> PlainJson = SearchValues.Create(
        ['\n', '\r', '\t', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)]);

    /// <summary>A text in which each of these characters is <c>�</c>: one for each UTF-16 unit, so that places in it stay the same.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text) ? text : Replace(text, _ => false, (shown, _) => shown.Append('\uFFFD'));
    }

    /// <summary>The same of a text of several lines: line feeds and tabs stay what they are.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string OfLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text) ? text : Replace(text, c => c is '\n' or '\t', (shown, _) => shown.Append('\uFFFD'));
    }

    /// <summary>A JSON document in which each of these characters is an escape, which means the same and can be seen.</summary>
    /// <param name="json">The document. In JSON such characters occur only within texts and names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static string OfJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.AsSpan().IndexOfAnyExcept(PlainJson) < 0
            ? json
            : Replace(json, c => c is '\n' or '\t' or '\r', (shown, c) => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
    }

    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    private static string Replace(string text, Func<char, bool> isKept, Action<StringBuilder, char> show)
    {
        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var isHidden = status != OperationStatus.Done || (IsHidden(rune) && !isKept(text[i]));
            foreach (var c in text.AsSpan(i, length))
            {
                if (isHidden) show(shown, c);
                else shown.Append(c);
            }

            i += length;
        }

        return shown.ToString();
    }

    private static bool IsHidden(Rune rune) => rune.Value is >= 0xE0000 and <= 0xE0FFF || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse;
}
