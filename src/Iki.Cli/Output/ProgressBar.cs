using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>A bar for work that takes longer than a second, on a terminal and nowhere else.</summary>
internal static class ProgressBar
{
    // Less than this is read within a second.
    private const long Noticeable = 16 << 20;

    private const long FewPieces = 1_000;

    /// <summary>Does work that goes over files, and tells how far it is.</summary>
    /// <param name="files">The files.</param>
    /// <param name="error">Where the bar goes.</param>
    /// <param name="title">What is done.</param>
    /// <param name="work">The work; its argument receives the number of bytes read, or is null without a terminal.</param>
    public static T Over<T>(IReadOnlyCollection<string> files, TextWriter error, string title, Func<Action<long>?, T> work)
    {
        var size = files.Where(File.Exists).Sum(f => new FileInfo(f).Length);
        T? result = default;
        Show(size, Noticeable, error, title, advance => result = work(advance));
        return result!;
    }

    /// <summary>Does many pieces of work, and tells how far it is and how long it will take.</summary>
    /// <param name="count">How many.</param>
    /// <param name="error">Where the bar goes.</param>
    /// <param name="title">What is done.</param>
    /// <param name="work">The work; its argument receives the number of pieces done, or is null without a terminal.</param>
    public static void Counting(long count, TextWriter error, string title, Action<Action<long>?> work) => Show(count, FewPieces, error, title, work);

    private static void Show(long count, long noticeable, TextWriter error, string title, Action<Action<long>?> work)
    {
        if (count < noticeable || Console.IsErrorRedirected)
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
            var task = context.AddTask(Markup.Escape(title), maxValue: count);
            work(done => task.Increment(done));
        });
    }
}
