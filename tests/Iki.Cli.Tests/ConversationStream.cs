using System.Text;

namespace Iki.Cli.Tests;

/// <summary>What another program has received: whole lines, as they come out, whoever waits for them.</summary>
internal sealed class AnswerStream : MemoryStream
{
    private readonly Lock _lock = new();

    private readonly SemaphoreSlim _lines = new(0);

    public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (_lock) base.Write(buffer, offset, count);
        var lines = buffer.AsSpan(offset, count).Count((byte)'\n');
        if (lines > 0) _lines.Release(lines);
    }

    /// <summary>The line of this number, once it is there; null when it does not come.</summary>
    public string? WaitForLine(int index)
    {
        // Only a tool that keeps its answer back waits so long, and then the test fails.
        if (!_lines.Wait(TimeSpan.FromSeconds(20))) return null;
        lock (_lock) return Encoding.UTF8.GetString(ToArray()).Split('\n')[index];
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _lines.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A program that asks the next question, or ends its input, only once it has seen the answer to the one before.</summary>
internal sealed class ConversationStream(AnswerStream answers, params string[] questions) : MemoryStream
{
    private int _asked;

    /// <summary>The answers that were out when the next thing was asked.</summary>
    public List<string> Seen { get; } = [];

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_asked > Seen.Count)
        {
            if (answers.WaitForLine(Seen.Count) is not { } answer) return 0;
            Seen.Add(answer);
        }

        return _asked == questions.Length ? 0 : Encoding.UTF8.GetBytes(questions[_asked++], buffer);
    }
}
