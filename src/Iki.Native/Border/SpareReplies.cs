using System.Text;
using Iki.Core;

namespace Iki.Native.Border;

/// <summary>The documents that are told where there is no memory left to make one: made while there is.</summary>
internal static class SpareReplies
{
    private static byte[]? _memoryInEnglish;

    private static byte[]? _memoryInIndonesian;

    private static byte[]? _faultInEnglish;

    private static byte[]? _faultInIndonesian;

    /// <summary>Makes them, where they are not there yet. Several threads may do so at once; theirs are the same.</summary>
    public static void Make()
    {
        if (_faultInIndonesian is not null) return;
        var memory = Diagnostic.Of(CallDescriptors.OutOfMemory);
        var fault = Diagnostic.Of(CallDescriptors.Fault, nameof(Exception));
        _memoryInEnglish = Written(memory, Language.English);
        _memoryInIndonesian = Written(memory, Language.Indonesian);
        _faultInEnglish = Written(fault, Language.English);
        _faultInIndonesian = Written(fault, Language.Indonesian);
    }

    /// <summary>That there is not enough memory.</summary>
    public static Reply OutOfMemory(Language language) => Of(language == Language.Indonesian ? _memoryInIndonesian : _memoryInEnglish);

    /// <summary>A mistake of the library, of which no more can be said.</summary>
    public static Reply Fault(Language language) => Of(language == Language.Indonesian ? _faultInIndonesian : _faultInEnglish);

    private static Reply Of(byte[]? made) => new(Reply.WrongCall, "") { Made = made ?? [] };

    private static byte[] Written(Diagnostic said, Language language) => Encoding.UTF8.GetBytes(DiagnosticsFile.Write([said], language));
}
