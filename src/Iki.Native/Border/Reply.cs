using Iki.Core;

namespace Iki.Native.Border;

/// <summary>What a call gives: a document, and whether it is well.</summary>
/// <param name="Code">What the function returns.</param>
/// <param name="Text">The document.</param>
internal readonly record struct Reply(int Code, string Text)
{
    public const int Well = 0;

    public const int HasErrors = 1;

    public const int WrongCall = 2;

    /// <summary>The document in UTF-8, where it was made before; else null.</summary>
    public byte[]? Made { get; init; }

    /// <summary>That the call itself is wrong.</summary>
    public static Reply Wrong(Diagnostic said, Language language = Language.English) => new(WrongCall, DiagnosticsFile.Write([said], language));
}
