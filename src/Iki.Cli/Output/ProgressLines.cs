using System.Globalization;
using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>How far work is, in lines: for the log of a script, where it was asked for. One at every tenth, and one every half minute where that takes longer.</summary>
internal sealed class ProgressLines(long all, TextWriter error, string title, Language language, TimeProvider time)
{
    private const int Parts = 10;

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private readonly long _start = time.GetTimestamp();
    private long _done;
    private long _told;
    private TimeSpan _toldAt;

    /// <summary>Some more is done.</summary>
    public void Advance(long more)
    {
        _done += more;
        if (_done <= 0) return;
        var (part, passed) = (Math.Min(_done, all) * Parts / all, time.GetElapsedTime(_start));
        if (part == _told && passed - _toldAt < Silence) return;
        (_told, _toldAt) = (part, passed);
        var percent = (Math.Min(_done, all) * 100 / all).ToString(CultureInfo.InvariantCulture);
        error.WriteLine(_done >= all
            ? Words.Say(EachWords.Took, language, title, percent, Of(passed))
            : Words.Say(EachWords.Left, language, title, percent, Of(passed * ((double)(all - _done) / _done))));
    }

    private static string Of(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{(long)span.TotalHours}:{span.Minutes:00}:{span.Seconds:00}");
}
