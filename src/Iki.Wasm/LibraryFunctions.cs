using System.Runtime.InteropServices.JavaScript;
using Iki.Native;

namespace Iki.Wasm;

/// <summary>The library itself.</summary>
internal static partial class LibraryFunctions
{
    [JSExport]
    public static string Version() => LibraryVersion.Text;
}
