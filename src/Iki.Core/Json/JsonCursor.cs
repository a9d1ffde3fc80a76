using System.Globalization;
using System.Text;
using System.Text.Json;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>
/// A place in a JSON document while it is read: the reader, the pointer to where it stands, and the collector. Goes forward
/// only, in one pass over the bytes.
/// </summary>
internal ref struct JsonCursor
{
    /// <summary>How deep a document may be nested; a definition needs far less, and a bomb needs more.</summary>
    public const int MaximumDepth = 64;

    private readonly ReadOnlySpan<byte> _document;
    private readonly List<Segment> _path = [];
    private readonly List<Fields> _fields = [];
    private Utf8JsonReader _reader;
    private int _countedTo;
    private readonly int _firstLine = 1;
    private int _line = 1;

    public JsonCursor(ReadOnlySpan<byte> document, DiagnosticCollector diagnostics, FigureTexts? texts = null)
    {
        _document = document;
        Diagnostics = diagnostics;
        Texts = texts ?? new FigureTexts(NumberNotation.Auto);
        _reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = MaximumDepth });
    }

    /// <summary>For an element of a list of the document, of which nothing else is at hand.</summary>
    /// <param name="element">The element, known to be sound JSON.</param>
    /// <param name="list">The member that is the list.</param>
    /// <param name="index">Which element it is.</param>
    /// <param name="line">The line it begins on.</param>
    /// <param name="diagnostics">The collector of the document.</param>
    /// <param name="texts">The figures of the document that are texts.</param>
    public JsonCursor(ReadOnlySpan<byte> element, string list, int index, int line, DiagnosticCollector diagnostics, FigureTexts texts)
        : this(element, diagnostics, texts)
    {
        _line = _firstLine = line;
        Enter(list);
        Enter(index);
    }

    public DiagnosticCollector Diagnostics { get; }

    /// <summary>The figures of the document that are texts.</summary>
    public FigureTexts Texts { get; }

    public readonly JsonTokenType Token => _reader.TokenType;

    public readonly int Depth => _reader.CurrentDepth;

    /// <summary>The first byte of the token the cursor stands on.</summary>
    public readonly int Offset => (int)_reader.TokenStartIndex;

    /// <summary>Where the cursor stands: pointer and line.</summary>
    public Place Here => At(Offset);

    /// <summary>The bytes of a number, true, false or null.</summary>
    public readonly ReadOnlySpan<byte> RawValue => _reader.ValueSpan;

    /// <summary>The pointer to where the cursor stands, and the line of an earlier byte.</summary>
    public Place At(int offset)
    {
        // Lines are counted from the last requested place, so that many diagnostics need only one pass.
        if (offset < _countedTo) (_countedTo, _line) = (0, _firstLine);
        _line += _document[_countedTo..Math.Min(offset, _document.Length)].Count((byte)'\n');
        _countedTo = Math.Min(offset, _document.Length);
        return new Place(Pointer(), _line);
    }

    /// <summary>Goes to the next token.</summary>
    public bool Read() => _reader.Read();

    /// <summary>Goes to the last token of the value the cursor stands on.</summary>
    public void Skip() => _reader.Skip();

    /// <summary>Whether the name or text the cursor stands on is a given one; one with half a surrogate pair is not.</summary>
    public readonly bool Is(ReadOnlySpan<byte> utf8)
    {
        if (!_reader.ValueIsEscaped) return _reader.ValueSpan.SequenceEqual(utf8);
        try
        {
            return _reader.ValueTextEquals(utf8);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>What the members of an object are kept in while it is read; that of the last object of this depth, emptied.</summary>
    public readonly Fields OpenFields(int count, string key)
    {
        // One depth of the document has room for one object at a time.
        while (_fields.Count <= Depth) _fields.Add(new Fields());
        var fields = _fields[Depth];
        fields.Open(count, key);
        return fields;
    }

    public void Enter(string name) => _path.Add(new Segment(name, 0));

    public void Enter(int index) => _path.Add(new Segment(null, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>The text the cursor stands on; null where it holds half a surrogate pair, which has then been reported.</summary>
    public string? TakeText()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Diagnostics.TextNotUnicode(Here);
            return null;
        }
    }

    /// <summary>What kind of value the cursor stands on, as a term of the messages.</summary>
    public readonly string Kind => Token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>The line of a byte, from 1.</summary>
    public static int Line(ReadOnlySpan<byte> document, int offset) => document[..Math.Min(offset, document.Length)].Count((byte)'\n') + 1;

    private readonly string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var segment in _path) pointer.Append('/').Append(segment.Text);
        return pointer.ToString();
    }

    private readonly record struct Segment(string? Name, int Index)
    {
        public string Text => Name is null ? Index.ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(Name);
    }
}
