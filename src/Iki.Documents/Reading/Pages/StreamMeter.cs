using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Iki.Documents.Reading.Pages;

/// <summary>Counts what the streams of a page draw, before they are drawn: operations, and the characters of strings.</summary>
internal sealed class StreamMeter(DocumentReading reading) : IFilter
{
    // One page has a small part of all characters.
    private const int PartOfPage = 16;
    private const int FormCost = 60;

    private static readonly HashSet<string> NotDrawn = new(StringComparer.Ordinal) { "XRef", "ObjStm", "Metadata", "Type1C", "CIDFontType0C", "OpenType", "Image", "XML" };

    private long _characters;

    public bool IsSupported => true;

    public void BeginPage() => _characters = 0;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        // Drawing a form costs far more than an operation, however little it draws.
        reading.Elements(streamDictionary.TryGet(NameToken.Subtype, out NameToken kind) && kind.Data == "Form" ? FormCost : 1);
        reading.Unpacked(input.Length);
        if (IsDrawn(streamDictionary)) Count(input.Span);
        return input;
    }

    private static bool IsDrawn(DictionaryToken dictionary) =>
        !(dictionary.TryGet(NameToken.Type, out NameToken type) && NotDrawn.Contains(type.Data))
        && !(dictionary.TryGet(NameToken.Subtype, out NameToken subtype) && NotDrawn.Contains(subtype.Data))
        && !dictionary.ContainsKey(NameToken.Create("Length1"));

    private void Count(ReadOnlySpan<byte> content)
    {
        var depth = 0;
        var hex = false;
        var word = false;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (depth > 0)
            {
                if (c == '\\') i++;
                else if (c == '(') depth++;
                else if (c == ')') depth--;
                _characters++;
            }
            else if (hex)
            {
                hex = c != '>';
                _characters++;
            }
            else if (c == '(')
            {
                depth = 1;
            }
            else if (c == '<' && i + 1 < content.Length && content[i + 1] != '<')
            {
                hex = true;
            }
            else
            {
                var isLetter = c is (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') or (byte)'\'' or (byte)'"';
                if (isLetter && !word) reading.Element();
                word = isLetter;
            }
        }

        var most = reading.Limits.Characters / PartOfPage;
        if (_characters > most) throw reading.Beyond(nameof(DocumentLimits.Characters), reading.Limits.Characters);
    }
}
