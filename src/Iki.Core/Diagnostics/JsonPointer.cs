using System.Globalization;

namespace Iki.Core.Diagnostics;

/// <summary>JSON pointers, RFC 6901.</summary>
internal static class JsonPointer
{
    /// <summary>An element of a list.</summary>
    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    public static string Escape(string name) => name.AsSpan().IndexOfAny('~', '/') < 0
        ? name
        : name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
