namespace Iki.Extensions.Hosting.Tests;

/// <content>How sources are watched, and what is told of those that are away.</content>
public sealed partial class ReloadTests
{
    [Fact]
    public async Task A_token_that_changes_while_it_is_registered_is_not_lost()
    {
        var source = new HastySource();
        using var host = await TestHost.Started(_folder, options =>
        {
            options.Catalogs.Add(source);
            options.ReloadDelay = TimeSpan.FromMilliseconds(1);
            options.RetryDelay = TimeSpan.FromHours(1);
        });
        for (var version = 2; version < 6; version++)
        {
            source.Change(version, hasty: true);
            await host.Store().Until(s => s.Find("awan")!.Version == $"{version}");
        }
    }

    [Fact]
    public async Task What_a_source_that_is_away_leaves_in_service_is_named()
    {
        var log = new LogLines();
        var source = new MemorySource(CatalogDocument.Of("awan", CatalogText.Of(), "7"), CatalogDocument.Of("mega", CatalogText.Of("mega"), "3"));
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(source), log: log);
        source.Fault = new TimeoutException("Basis data tidak menjawab.");
        (await host.Store().ReloadAsync()).Problems.Single().ServedVersion.Should().Be("awan 7, mega 3");
        log.Lines.Should().ContainSingle(l => l.Event == 3).Which.Text.Should().Contain("served in its place: awan 7, mega 3.");
        source.Fault = null;
        await host.Store().ReloadAsync();
        log.Lines.Should().ContainSingle(l => l.Event == 4).Which.Text.Should().Contain("memori");
    }

    [Fact]
    public async Task A_bad_document_that_is_taken_away_is_not_good_again()
    {
        var log = new LogLines();
        var source = new MemorySource(Document("awan"), CatalogDocument.Of("rusak", "{"));
        using var host = await TestHost.Started(
            _folder,
            options =>
            {
                options.Catalogs.Add(source);
                options.AtStart = FaultAtStart.StartDegraded;
            },
            log: log);
        source.Documents = [Document("awan")];
        (await host.Store().ReloadAsync()).Problems.Should().BeEmpty();
        log.Lines.Should().NotContain(l => l.Event == 4);
        log.Lines.Should().ContainSingle(l => l.Event == 12).Which.Text.Should().Contain("rusak");
    }

    [Fact]
    public async Task That_a_source_cannot_be_watched_is_logged_once_until_it_can_be()
    {
        var log = new LogLines();
        var source = new BoundSource("awan") { Fault = new InvalidOperationException("Tidak ada langganan.") };
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(source), log: log);
        await host.Store().ReloadAsync();
        await host.Store().ReloadAsync();
        log.Lines.Should().ContainSingle(l => l.Event == 9);
        source.Fault = null;
        await host.Store().ReloadAsync();
        source.Fault = new InvalidOperationException("Langganan putus.");
        source.Change();
        log.Lines.Count(l => l.Event == 9).Should().Be(2);
    }

    [Fact]
    public async Task No_lock_of_the_store_is_held_while_a_source_is_asked_for_its_token()
    {
        var (one, other) = (new BoundSource("awan"), new BoundSource("mega"));
        using var host = await TestHost.Started(_folder, options =>
        {
            options.Catalogs.Add(one);
            options.Catalogs.Add(other);
            options.ReloadDelay = TimeSpan.FromHours(1);
        });

        // While one source is asked, which may wait for a lock of its own, the other tells of a change.
        var isTold = false;
        one.Asking = () => isTold = Task.Run(other.Change).Wait(TestHost.Patience / 4);
        one.Change();
        isTold.Should().BeTrue();
    }

    [Fact]
    public async Task Changes_while_a_reload_waits_its_turn_are_read_by_one_more_reload()
    {
        var time = new ManualTime();
        var source = new MemorySource(Document("awan"));
        using var host = await Start(source, time: time);
        using var goOn = new ManualResetEventSlim();
        using var inside = new ManualResetEventSlim();
        source.Reading = () =>
        {
            inside.Set();
            goOn.Wait(TestHost.Patience).Should().BeTrue();
        };
        var first = Task.Run(() => host.Store().ReloadAsync());
        inside.Wait(TestHost.Patience).Should().BeTrue();
        source.Reading = null;
        for (var version = 1; version <= 5; version++)
        {
            source.Change(Document("awan", $"Versi {version}"));
            time.Pass(100);
        }

        goOn.Set();
        await first;
        (await host.Store().Until(s => s.Find("awan")!.Catalog.Title == "Versi 5")).Number.Should().BeLessThanOrEqualTo(2);

        // Who asks now is after all that waited: at the start, the one that was held, one for all five changes, and this one.
        await host.Store().ReloadAsync();
        source.Reads.Should().Be(4);
    }

    /// <summary>A source whose token a test can refuse, and that tells when it is asked for.</summary>
    private sealed class BoundSource(string id) : ICatalogSource
    {
        private Microsoft.Extensions.Configuration.ConfigurationReloadToken _token = new();

        public string Name => id;

        public Exception? Fault { get; set; }

        public Action? Asking { get; set; }

        public Microsoft.Extensions.Primitives.IChangeToken GetChangeToken()
        {
            Asking?.Invoke();
            return Fault is null ? _token : throw Fault;
        }

        public ValueTask<IReadOnlyList<CatalogDocument>> ReadAsync(CancellationToken cancellation) => ValueTask.FromResult<IReadOnlyList<CatalogDocument>>([Document(id)]);

        public void Change() => Interlocked.Exchange(ref _token, new Microsoft.Extensions.Configuration.ConfigurationReloadToken()).OnReload();
    }

    /// <summary>A source whose next token changes at the very moment when it is registered.</summary>
    private sealed class HastySource : ICatalogSource
    {
        private Token _token = new();

        private int _version = 1;

        public string Name => "tergesa-gesa";

        public Microsoft.Extensions.Primitives.IChangeToken GetChangeToken() => _token;

        public ValueTask<IReadOnlyList<CatalogDocument>> ReadAsync(CancellationToken cancellation) =>
            ValueTask.FromResult<IReadOnlyList<CatalogDocument>>([CatalogDocument.Of("awan", CatalogText.Of(), $"{_version}")]);

        public void Change(int version, bool hasty)
        {
            _version = version;
            var old = _token;
            _token = new Token { Registering = hasty ? t => { _token = new Token(); t.Call(); } : null };
            old.Call();
        }

        private sealed class Token : Microsoft.Extensions.Primitives.IChangeToken
        {
            private Action? _callback;

            public Action<Token>? Registering { get; init; }

            public bool HasChanged { get; private set; }

            public bool ActiveChangeCallbacks => true;

            public IDisposable RegisterChangeCallback(Action<object?> callback, object? state)
            {
                _callback = () => callback(state);
                Registering?.Invoke(this);
                return new Registration();
            }

            public void Call()
            {
                HasChanged = true;
                _callback?.Invoke();
            }

            private sealed class Registration : IDisposable
            {
                public void Dispose()
                {
                }
            }
        }
    }
}
