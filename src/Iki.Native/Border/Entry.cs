using System.Diagnostics.CodeAnalysis;
using Iki.Core;
using Iki.Native.Handles;

namespace Iki.Native.Border;

/// <summary>
/// How every function with a document is entered: nothing thrown inside leaves it. Each exported function has a try of its own around this, because
/// already what it hands over here (a closure) takes memory.
/// </summary>
[SuppressMessage("Design", "CA1031", Justification = "An exception that crossed the border would end the process of the host.")]
internal static unsafe class Entry
{
    /// <summary>The work of a call. It sets the language as soon as it knows it, for what is said where it fails.</summary>
    public delegate Reply Work(ref Language language);

    /// <summary>Works a call out and writes its document; a null place for the document is told by the return value alone.</summary>
    public static int Run(NativeText* answer, Work work) => answer is null ? Reply.WrongCall : Given(Worked(work), answer);

    /// <summary>The same of a call that keeps something; the document may be left out. Where it cannot be given, nothing is kept.</summary>
    public static int RunKeeping(ulong* handle, NativeText* answer, Work work)
    {
        var reply = Worked(work);
        if (reply.Code == Reply.WrongCall) Forget(handle);
        if (answer is null) return reply.Code;
        var code = Given(reply, answer);
        if (code == Reply.WrongCall) Forget(handle);
        return code;
    }

    /// <summary>What a function returns that could not even begin, or end: no document, and nothing kept. Takes no memory.</summary>
    public static int Lost(NativeText* answer, ulong* handle = null)
    {
        Forget(handle);
        if (answer is not null) *answer = default;
        return Reply.WrongCall;
    }

    private static int Given(in Reply reply, NativeText* answer)
    {
        *answer = default;
        if (reply.Made is { } made) Utf8.Give(made, answer);
        else Utf8.Give(reply.Text, answer);
        return answer->Data is null ? Reply.WrongCall : reply.Code;
    }

    private static void Forget(ulong* handle)
    {
        if (handle is null || *handle == 0) return;
        HandleTable.Release(*handle);
        *handle = 0;
    }

    private static Reply Worked(Work work)
    {
        var language = Language.English;
        try
        {
            SpareReplies.Make();
            return work(ref language);
        }
        catch (OutOfMemoryException)
        {
            return SpareReplies.OutOfMemory(language);
        }
        catch (Exception fault)
        {
            return Told(fault, language);
        }
    }

    private static Reply Told(Exception fault, Language language)
    {
        try
        {
            return Reply.Wrong(Diagnostic.Of(CallDescriptors.Fault, fault.GetType().Name), language);
        }
        catch (Exception)
        {
            return SpareReplies.Fault(language);
        }
    }
}
