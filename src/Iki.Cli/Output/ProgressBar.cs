using Iki.Core;
using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>A bar for work that takes longer than a second, on a terminal; elsewhere lines, where they were asked for, and nothing else.</summary>
/// <param name="error">Where it goes.</param>
/// <param name="language">The language of the reader.</param>
/// <param name="isAsked">Whether progress was asked for.</param>
internal sealed class ProgressBar(TextWriter error, Language language, bool isAsked = false)
{
    // Less than this is read within a second.
    private const long Noticeable = 16 << 20;

    private const long FewPieces = 1_000;

    /// <summary>Does work that goes over files, and tells how far it is.</summary>
    /// <param name="files">The files.</param>
    /// <param name="title">What is done.</param>
    /// <param name="work">The work; its argument receives the number of bytes read, or is null where nobody is told.</param>
    public T Over<T>(IReadOnlyCollection<string> files, Wording title, Func<Action<long>?, T> work)
    {
        var size = files.Where(File.Exists).Sum(f => new FileInfo(f).Length);
        T? result = default;
        Show(size, Noticeable, title, advance => result = work(advance));
        return result!;
    }

    /// <summary>Does many pieces of work, and tells how far it is and how long it will take.</summary>
    /// <param name="count">How many.</param>
    /// <param name="title">What is done.</param>
    /// <param name="work">The work; its argument receives the number of pieces done, or is null where nobody is told.</param>
    public void Counting(long count, Wording title, Action<Action<long>?> work) => Show(count, FewPieces, title, work);

    private void Show(long count, long noticeable, Wording title, Action<Action<long>?> work)
    {
        var said = Words.Say(title, language);
        if (Console.IsErrorRedirected)
        {
            work(isAsked && count > 0 ? new ProgressLines(count, error, said, language, TimeProvider.System).Advance : null);
            return;
        }

        if (count < noticeable && !isAsked)
        {
            work(null);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes,
        });
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(said), maxValue: Math.Max(count, 1));
            work(done => task.Increment(done));
        });
    }
}
