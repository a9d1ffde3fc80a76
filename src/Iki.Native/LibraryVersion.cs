namespace Iki.Native;

/// <summary>Which version of the library this is.</summary>
internal static class LibraryVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(LibraryVersion).Assembly.GetName().Version!.ToString(3);
}
