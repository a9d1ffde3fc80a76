using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>A bar for work that tells which share of it is done, on a terminal and nowhere else; small files are done before one could be read.</summary>
internal sealed class ShareBar : IDisposable
{
    private const int Noticeable = 1 << 20;

    private readonly TaskCompletionSource _done = new();
    private readonly Task? _shown;
    private ProgressTask? _task;

    public ShareBar(TextWriter error, string title, long size)
    {
        Shares = new Told(this);
        if (size < Noticeable || Console.IsErrorRedirected) return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });
        _shown = console.Progress().AutoClear(true).StartAsync(async context =>
        {
            _task = context.AddTask(Markup.Escape(title), maxValue: 1);
            await _done.Task.ConfigureAwait(false);
        });
    }

    /// <summary>Is told the share, from 0 to 1.</summary>
    public IProgress<double> Shares { get; }

    public void Dispose()
    {
        _done.TrySetResult();
        _shown?.Wait();
    }

    private sealed class Told(ShareBar bar) : IProgress<double>
    {
        public void Report(double value)
        {
            if (bar._task is { } task) task.Value = value;
        }
    }
}
