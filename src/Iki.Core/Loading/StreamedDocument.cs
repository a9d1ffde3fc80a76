using System.Text.Json;
using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core.Loading;

/// <summary>
/// A data document whose observations go by one by one: what stands before them must be known when they come, and what stands after them is
/// checked at the end. The rest of the document is kept, so that places in it are found.
/// </summary>
internal sealed class StreamedDocument(JsonWindow window)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = JsonCursor.MaximumDepth };

    private byte[] _head = [];
    private int _headLine;

    /// <summary>The document without its observations, once its end has been found.</summary>
    public DocumentText Text { get; private set; } = DocumentText.Empty;

    /// <summary>Goes to the first element of the observations.</summary>
    public ReadingStep FindObservations()
    {
        var rest = window.Rest;
        var text = TextEncoding.WithoutMark(rest);
        try
        {
            var reader = new Utf8JsonReader(text, window.IsOver, new JsonReaderState(Options));
            if (!TryFind(ref reader, out var isThere)) return ReadingStep.MoreWanted;
            if (!isThere) return ReadingStep.Refused;
            var length = rest.Length - text.Length + (int)reader.BytesConsumed;
            _head = rest[..length].ToArray();
            window.Skip(length);
            _headLine = window.Line;
            return ReadingStep.Done;
        }
        catch (JsonException)
        {
            return ReadingStep.Refused;
        }
    }

    /// <summary>What stands before the observations; null where anything is to be said of it, or it does not tell all that they need.</summary>
    public DataDocument? ReadHead(NumberNotation numbers, out FigureTexts texts)
    {
        byte[] closed = [.. _head, .. "]}"u8];
        texts = new FigureTexts(NumbersMember.Find(closed) ?? numbers);
        return ReadSilently(closed, texts);
    }

    /// <summary>Goes to the end of the document.</summary>
    /// <param name="lines">The lines of the observations.</param>
    public ReadingStep FindEnd(ElementLines lines)
    {
        if (!window.IsOver) return ReadingStep.MoreWanted;
        Text = new DocumentText { Head = _head, LinesLeftOut = window.Line - _headLine, Tail = window.Rest.ToArray(), Elements = lines };
        return ReadingStep.Done;
    }

    /// <summary>
    /// The document without its observations, with what stands after them; null where anything is to be said of that, or where the observations
    /// are others for it.
    /// </summary>
    public DataDocument? ReadWhole(DataDocument head, NumberNotation numbers)
    {
        if (IsNoMore(Text.Tail)) return head;
        var text = Text.Bytes;
        var document = ReadSilently(text, new FigureTexts(NumbersMember.Find(text) ?? numbers));
        return document is not null && document with { RatingCodes = head.RatingCodes, Ratings = head.Ratings } == head ? document : null;
    }

    private static DataDocument? ReadSilently(byte[] text, FigureTexts texts)
    {
        var found = DiagnosticCollector.ForFile(null);
        return JsonText.Read(text, DataMembers.Document, found, texts) is { } document && found.Count == 0 ? document : null;
    }

    /// <summary>Whether the list and the document end, and nothing follows.</summary>
    private static bool IsNoMore(ReadOnlySpan<byte> tail) =>
        tail is [(byte)']', .. var rest] && rest.Trim(" \t\r\n"u8) is [(byte)'}'];

    /// <summary>Goes to the list; false where more of the document is wanted.</summary>
    private static bool TryFind(ref Utf8JsonReader reader, out bool isThere)
    {
        isThere = false;
        if (!reader.Read()) return false;
        if (reader.TokenType != JsonTokenType.StartObject) return true;
        while (reader.Read())
        {
            // A name with escapes is left to whoever reads the document as a whole.
            if (reader.TokenType == JsonTokenType.EndObject || reader.ValueIsEscaped) return true;
            var isIt = reader.ValueTextEquals("observations"u8);
            if (!reader.Read()) return false;
            isThere = isIt && reader.TokenType == JsonTokenType.StartArray;
            if (isIt) return true;
            if (!reader.TrySkip()) return false;
        }

        return false;
    }
}
