namespace Iki.Core.Json;

/// <summary>Scales of words, each under its name: <c>{ "opini": [ "TW", "WTP" ] }</c>.</summary>
internal static class WordScaleMembers
{
    private static readonly ListShape<string> Words = new(TextShape.NotEmpty, least: 2);

    public static readonly MapShape<WordScale> Scales = new(TryRead, s => s.Name, (writer, scale) => Words.Write(writer, scale.Words), Words.WriteSchema, check: (scale, at) => Words.Check(scale.Words, at));

    private static bool TryRead(ref JsonCursor cursor, string key, out WordScale scale)
    {
        var isRead = Words.TryRead(ref cursor, out var words);
        scale = new WordScale { Name = key, Words = words };
        return isRead;
    }
}
