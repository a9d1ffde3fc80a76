using System.Buffers;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary>
/// Answers one request per line, in order, whatever the lines contain, and flushes the output whenever no input is waiting, so
/// that a program can send one request at a time.
/// </summary>
internal static class BatchLoop
{
    /// <summary>Answers until there is nothing more to read.</summary>
    /// <param name="open">Opens the input.</param>
    /// <param name="call">The run of the command.</param>
    /// <param name="numbers">How numbers are written, unless a request states it.</param>
    public static int Run(Func<Stream> open, Invocation call, NumberNotation numbers)
    {
        var input = Stream.Null;
        if (!IsRead(() => input = open())) return Unread(call);
        var buffer = new byte[64 * 1024];
        var line = new ArrayBufferWriter<byte>();
        while (true)
        {
            // Nothing is read ahead beyond the buffer, so an empty buffer means that the next read may wait.
            call.Writer.Flush();
            var count = 0;
            if (!IsRead(() => count = input.Read(buffer))) return Unread(call);
            if (count == 0) break;
            var rest = buffer.AsSpan(0, count);
            while (rest.Length > 0)
            {
                var end = rest.IndexOf((byte)'\n');
                var part = end < 0 ? rest : rest[..end];

                // Of a line that is too long only as much is kept as shows that it is.
                line.Write(part[..Math.Min(part.Length, FormulaExchange.MaximumBytes + 2 - line.WrittenCount)]);
                rest = end < 0 ? [] : rest[(end + 1)..];
                if (end < 0) break;
                Answer(line, call, numbers);
            }
        }

        if (line.WrittenCount > 0) Answer(line, call, numbers);
        call.Writer.Flush();
        return ExitCodes.Well;
    }

    private static bool IsRead(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static int Unread(Invocation call)
    {
        call.Error.WriteLine(Words.Say(Words.InputNotRead, call.Language));
        return ExitCodes.Unreadable;
    }

    private static void Answer(ArrayBufferWriter<byte> line, Invocation call, NumberNotation numbers)
    {
        var request = line.WrittenSpan;
        if (request is [.., (byte)'\r']) request = request[..^1];
        call.Writer.WriteLine(FormulaExchange.Answer(request, call.Language, numbers));
        line.ResetWrittenCount();
    }
}
