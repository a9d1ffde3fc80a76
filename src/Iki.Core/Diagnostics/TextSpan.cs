using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>A stretch of a text, in UTF-16 code units of the text as given.</summary>
/// <param name="Start">The offset of the first unit, from 0.</param>
/// <param name="Length">How many units; 0 marks a place between two.</param>
[JsonConverter(typeof(IkiJsonConverter))]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from an offset to just before another.</summary>
    internal static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The stretch that covers both.</summary>
    internal static TextSpan Cover(TextSpan first, TextSpan last) =>
        Between(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End));

    /// <summary>The text under the span.</summary>
    internal string Of(string text) => text.Substring(Start, Length);
}
