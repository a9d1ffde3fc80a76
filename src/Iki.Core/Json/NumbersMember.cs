using System.Text.Json;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>The member <c>numbers</c> of a document, which must be known before the figures, which may precede it, are read.</summary>
internal static class NumbersMember
{
    /// <summary>What a document says of its numbers; null where it says nothing that can be read.</summary>
    public static NumberNotation? Find(ReadOnlySpan<byte> document)
    {
        if (document.IndexOf("\"numbers\""u8) < 0) return null;
        var cursor = new JsonCursor(TextEncoding.WithoutMark(document), DiagnosticCollector.ForFile(null));
        try
        {
            if (!cursor.Read() || cursor.Token != JsonTokenType.StartObject) return null;
            while (cursor.Read() && cursor.Token == JsonTokenType.PropertyName)
            {
                var isIt = cursor.Is("numbers"u8);
                cursor.Read();
                if (isIt) return Forms.Numbers.TryRead(ref cursor, out var notation) ? notation : null;
                cursor.Skip();
            }
        }
        catch (JsonException)
        {
            // The JSON is broken; the reader reports it.
        }

        return null;
    }
}
