namespace Iki.Core.Diagnostics;

/// <summary>A place in a file: a JSON pointer, a line counted from 1, or both; the file where it is not the collector's.</summary>
internal readonly record struct Place(string? Pointer, int? Line = null, string? File = null)
{
    public static Place Nowhere => new(null);
}
