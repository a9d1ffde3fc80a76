using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Iki.Core;
using Iki.Native.Border;

namespace Iki.Wasm;

/// <summary>Answers on their way to JavaScript: a digit, which is what the function of the C library returns, and then the document.</summary>
internal static class Border
{
    [SuppressMessage("Design", "CA1031", Justification = "JavaScript is answered with a document, as every other language is.")]
    public static string Run(Func<Reply> work)
    {
        try
        {
            return Text(work());
        }
        catch (OutOfMemoryException)
        {
            return Text(Reply.Wrong(Diagnostic.Of(CallDescriptors.OutOfMemory)));
        }
        catch (Exception fault)
        {
            return Text(Reply.Wrong(Diagnostic.Of(CallDescriptors.Fault, fault.GetType().Name)));
        }
    }

    /// <summary>A text as the C library would have received it. Half a surrogate pair is no character, and becomes U+FFFD.</summary>
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(Reply reply) => string.Concat(reply.Code.ToString(CultureInfo.InvariantCulture), reply.Text);
}
