using System.Diagnostics.CodeAnalysis;
using Iki.Core;

namespace Iki.Native.Border;

/// <summary>How every function with a document is entered: nothing thrown inside leaves it.</summary>
internal static unsafe class Entry
{
    /// <summary>Works a call out and writes its document; a null place for the document is told by the return value alone.</summary>
    public static int Run(NativeText* answer, Func<Reply> work)
    {
        if (answer is null) return Reply.WrongCall;
        *answer = default;
        var reply = Worked(work);
        Utf8.Give(reply.Text, answer);
        return reply.Code;
    }

    /// <summary>The same where the document may be left out.</summary>
    public static int RunQuietly(NativeText* answer, Func<Reply> work)
    {
        if (answer is not null) return Run(answer, work);
        return Worked(work).Code;
    }

    [SuppressMessage("Design", "CA1031", Justification = "An exception that crossed the border would end the process of the host.")]
    private static Reply Worked(Func<Reply> work)
    {
        try
        {
            return work();
        }
        catch (OutOfMemoryException)
        {
            return Reply.Wrong(Diagnostic.Of(CallDescriptors.OutOfMemory));
        }
        catch (Exception fault)
        {
            return Reply.Wrong(Diagnostic.Of(CallDescriptors.Fault, fault.GetType().Name));
        }
    }
}
