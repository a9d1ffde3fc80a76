using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>A host with the library, and what it logs.</summary>
internal static class TestHost
{
    /// <summary>How long a signal is waited for before a test gives up; it says nothing about how long one takes.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(1);

    public static IHost Of(TemporaryFolder root, Action<IkiOptions> configure, Action<IServiceCollection>? services = null, LogLines? log = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = root.Path });
        builder.Services.AddIki(configure);
        services?.Invoke(builder.Services);
        if (log is not null) builder.Logging.AddProvider(log);
        builder.Logging.SetMinimumLevel(LogLevel.Debug);
        return builder.Build();
    }

    public static async Task<IHost> Started(TemporaryFolder root, Action<IkiOptions> configure, Action<IServiceCollection>? services = null, LogLines? log = null)
    {
        var host = Of(root, configure, services, log);
        await host.StartAsync();
        return host;
    }

    public static ICatalogStore Store(this IHost host) => host.Services.GetRequiredService<ICatalogStore>();

    /// <summary>Waits until what the store holds meets a condition, by its change tokens.</summary>
    public static async Task<CatalogSnapshot> Until(this ICatalogStore store, Func<CatalogSnapshot, bool> condition)
    {
        using var given = new CancellationTokenSource(Patience);
        while (true)
        {
            var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var told = store.GetChangeToken().RegisterChangeCallback(_ => changed.TrySetResult(), null);
            if (store.Current is var current && condition(current)) return current;
            await changed.Task.WaitAsync(given.Token);
        }
    }
}

/// <summary>What was logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly List<(int Event, LogLevel Level, string Text)> _lines = [];

    public IReadOnlyList<(int Event, LogLevel Level, string Text)> Lines
    {
        get
        {
            lock (_lines) return [.. _lines];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines) _lines.Add((eventId.Id, logLevel, formatter(state, exception)));
    }

    public void Dispose()
    {
    }
}
