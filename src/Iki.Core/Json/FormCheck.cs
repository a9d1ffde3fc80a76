using System.Globalization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>
/// Where a value made in code is held against the table of members, as a reader would hold its text: the pointer to where the check is,
/// and the collector.
/// </summary>
internal sealed class FormCheck(DiagnosticCollector diagnostics)
{
    private readonly List<(string? Name, int Index)> _path = [];

    public DiagnosticCollector Diagnostics => diagnostics;

    /// <summary>Whether there is anything that has no text at all, such as null where there must be a value.</summary>
    public bool HasNoText { get; private set; }

    public Place Here => new(string.Concat(_path.Select(s => $"/{(s.Name is null ? s.Index.ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(s.Name))}")));

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int index) => _path.Add((null, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Whether an object or a list may still be opened here, which is reported where not.</summary>
    public bool MayOpen()
    {
        // The document itself is the first; each step of the path opened another.
        if (_path.Count < JsonCursor.MaximumDepth) return true;
        diagnostics.JsonTooDeep(Here, JsonCursor.MaximumDepth);
        HasNoText = true;
        return false;
    }

    public void Null()
    {
        diagnostics.NullValue(Here);
        HasNoText = true;
    }

    public void Missing(string name)
    {
        diagnostics.MissingMember(Here, name);
        HasNoText = true;
    }

    public void UnknownWord(string word, string words)
    {
        diagnostics.UnknownWord(Here, word, words);
        HasNoText = true;
    }

    public void WrongForm(string text, string form)
    {
        diagnostics.WrongForm(Here, text, form);
        HasNoText = true;
    }

    /// <summary>Whether a text is there and of whole characters; what is wrong is reported.</summary>
    public bool IsText(string? text)
    {
        if (text is null)
        {
            Null();
            return false;
        }

        if (IsUnicode(text)) return true;
        diagnostics.TextNotUnicode(Here);
        return false;
    }

    private static bool IsUnicode(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
