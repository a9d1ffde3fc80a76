using System.Runtime.InteropServices;

namespace Iki.Native.Border;

/// <summary><c>iki_text</c>: a document that the caller frees.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeText
{
    public byte* Data;

    public long Length;
}
