using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Native.Border;
using Iki.Native.Handles;

namespace Iki.Native;

/// <summary>The library itself, its documents and its handles.</summary>
[SuppressMessage("Design", "CA1031", Justification = "An exception that crossed the border would end the process of the host.")]
internal static unsafe class LibraryFunctions
{
    private const int AbiVersion = 1;

    [UnmanagedCallersOnly(EntryPoint = "iki_abi_version", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetAbiVersion() => AbiVersion;

    [UnmanagedCallersOnly(EntryPoint = "iki_version", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetVersion(NativeText* answer)
    {
        try
        {
            return Entry.Run(answer, (ref _) => new Reply(Reply.Well, $$"""{"version":"{{LibraryVersion.Text}}","abi":{{AbiVersion}}}"""));
        }
        catch (Exception)
        {
            return Entry.Lost(answer);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_text_free", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeText(NativeText* text)
    {
        if (text is null) return;
        NativeMemory.Free(text->Data);
        *text = default;
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_release", CallConvs = [typeof(CallConvCdecl)])]
    public static int Release(ulong handle)
    {
        try
        {
            return HandleTable.Release(handle) ? Reply.Well : Reply.WrongCall;
        }
        catch (Exception)
        {
            return Reply.WrongCall;
        }
    }
}
