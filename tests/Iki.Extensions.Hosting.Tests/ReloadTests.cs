using System.Collections.Concurrent;
using Iki.Core;
using Iki.Core.Definitions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>How what sources give becomes what the store holds.</summary>
public sealed class ReloadTests : IDisposable
{
    // A percentage whose print only counts: IKI6001.
    private const string Doubtful = """
        "printedFormula": "Jumlah pegawai yang hadir", "reading": { "status": "corrected", "note": "Pembaginya tidak tercetak." }, "formula"
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Task<IHost> Start(MemorySource source, Action<IkiOptions>? configure = null, TimeProvider? time = null) => TestHost.Started(
        _folder,
        options =>
        {
            options.Catalogs.Add(source);
            options.ReloadDelay = TimeSpan.FromMilliseconds(100);
            configure?.Invoke(options);
        },
        services =>
        {
            if (time is not null) services.Replace(ServiceDescriptor.Singleton(time));
        });

    private static CatalogDocument Document(string id, string title = "Contoh rekaan", string? name = null) => CatalogDocument.Of(name ?? id, CatalogText.Of(id, title: title));

    [Fact]
    public async Task A_burst_of_changes_is_read_once_when_it_is_over()
    {
        var time = new ManualTime();
        var source = new MemorySource(Document("awan"));
        using var host = await Start(source, time: time);
        for (var i = 0; i < 9; i++)
        {
            source.Change(Document("awan", $"Versi {i}"));
            time.Pass(99);
        }

        source.Reads.Should().Be(1, "it has not been quiet for 100 ms yet");
        time.Pass(1);
        (await host.Store().Until(s => s.Find("awan")!.Catalog.Title == "Versi 8")).LoadedAt.Should().Be(time.GetUtcNow());
        source.Reads.Should().Be(2);
    }

    [Fact]
    public async Task A_source_that_is_never_quiet_is_read_all_the_same_after_ten_times_the_delay()
    {
        var time = new ManualTime();
        var source = new MemorySource(Document("awan"));
        using var host = await Start(source, time: time);
        for (var i = 0; i < 20; i++)
        {
            source.Change(Document("awan", "Versi 2"));
            time.Pass(50);
        }

        await host.Store().Until(s => s.Find("awan")!.Catalog.Title == "Versi 2");
    }

    [Fact]
    public async Task What_is_the_same_is_not_made_again_and_tells_nobody()
    {
        var source = new MemorySource(Document("awan"), Document("mega"));
        using var host = await Start(source);
        var before = host.Store().Current;
        var token = host.Store().GetChangeToken();
        (await host.Store().ReloadAsync()).Outcome.Should().Be(CatalogReloadOutcome.Unchanged);
        host.Store().Current.Should().BeSameAs(before);
        token.HasChanged.Should().BeFalse();
        source.Documents = [Document("awan"), Document("mega", "Lain")];
        (await host.Store().ReloadAsync()).Changed.Should().Equal("mega");
        host.Store().Current.Find("awan").Should().BeSameAs(before.Find("awan"));
        token.HasChanged.Should().BeTrue();
    }

    [Fact]
    public async Task A_reader_sees_all_of_one_reload_and_nothing_of_another()
    {
        var source = new MemorySource(Document("awan", "0"), Document("mega", "0"), Document("rinai", "0"));
        using var host = await Start(source);
        var store = host.Store();
        using var ended = new CancellationTokenSource();
        var mixed = new ConcurrentBag<string>();
        var looks = 0;
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            do
            {
                var titles = store.Current.Catalogs.Select(c => c.Catalog.Title).ToArray();
                Interlocked.Increment(ref looks);
                if (titles.Length != 3 || titles.Distinct().Count() != 1) mixed.Add(string.Join(' ', titles));
            }
            while (!ended.IsCancellationRequested);
        })).ToArray();
        for (var version = 1; version <= 50; version++)
        {
            source.Documents = [Document("awan", $"{version}"), Document("mega", $"{version}"), Document("rinai", $"{version}")];
            await store.ReloadAsync();
        }

        await ended.CancelAsync();
        await Task.WhenAll(readers);
        mixed.Should().BeEmpty();
        looks.Should().BeGreaterThanOrEqualTo(4);
        store.Current.Number.Should().Be(51);
    }

    [Fact]
    public async Task Reloads_that_are_asked_for_at_once_follow_one_another()
    {
        var inside = 0;
        var most = 0;
        var source = new MemorySource(Document("awan"));
        using var host = await Start(source);
        source.Reading = () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            Thread.Yield();
            Interlocked.Decrement(ref inside);
        };
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => host.Store().ReloadAsync())));
        most.Should().Be(1);
        source.Reads.Should().Be(21);
    }

    [Fact]
    public async Task A_source_that_fails_or_gives_nothing_takes_no_catalog_with_it()
    {
        var source = new MemorySource(Document("awan"));
        using var host = await Start(source);
        source.Fault = new TimeoutException("Basis data tidak menjawab.");
        var reload = await host.Store().ReloadAsync();
        reload.Outcome.Should().Be(CatalogReloadOutcome.Refused);
        reload.Problems.Single().ToString().Should().Contain("IKI8001").And.Contain("Basis data tidak menjawab.");
        reload.Snapshot.Find("awan").Should().NotBeNull();
        source.Fault = null;
        source.Documents = [];
        (await host.Store().ReloadAsync()).Problems.Single().Diagnostics.Single().Code.Should().Be("IKI8002");
        host.Store().Current.Find("awan").Should().NotBeNull();
    }

    [Fact]
    public async Task A_source_that_is_back_is_found_without_its_telling()
    {
        var time = new ManualTime();
        var source = new MemorySource(Document("awan")) { Fault = new TimeoutException() };
        using var host = await Start(source, options => options.AtStart = FaultAtStart.StartDegraded, time);
        host.Store().Current.Catalogs.Should().BeEmpty();
        time.Pass(30_000);
        source.Reads.Should().Be(2);
        source.Fault = null;
        time.Pass(30_000);
        (await host.Store().Until(s => s.Catalogs.Count == 1)).Problems.Should().BeEmpty();
        time.Pass(30_000);
        source.Reads.Should().Be(3, "everything is good now");
    }

    [Fact]
    public async Task Who_is_told_of_a_change_may_fail_and_may_ask_for_a_reload()
    {
        var source = new MemorySource(Document("awan"));
        var log = new LogLines();
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(source), log: log);
        var store = host.Store();
        using var failing = store.GetChangeToken().RegisterChangeCallback(_ => throw new InvalidOperationException("Gagal."), null);
        var reloaded = new TaskCompletionSource();
        using var asking = store.GetChangeToken().RegisterChangeCallback(_ =>
        {
            store.ReloadAsync().Wait();
            reloaded.SetResult();
        }, null);
        source.Documents = [Document("awan", "Versi 2")];
        (await store.ReloadAsync()).Outcome.Should().Be(CatalogReloadOutcome.Applied);
        await reloaded.Task.WaitAsync(TestHost.Patience);
        using var given = new CancellationTokenSource(TestHost.Patience);
        while (log.Lines.All(l => l.Event != 10)) await Task.Delay(10, given.Token);
    }

    [Theory]
    [InlineData(-1, 30)]
    [InlineData(3_601_000, 30)]
    [InlineData(250, 0)]
    public async Task Options_that_cannot_be_meant_end_the_start(int reloadMilliseconds, int retrySeconds)
    {
        using var host = TestHost.Of(_folder, options =>
        {
            options.ReloadDelay = TimeSpan.FromMilliseconds(reloadMilliseconds);
            options.RetryDelay = TimeSpan.FromSeconds(retrySeconds);
        });
        (await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>()).Which.Message.Should().Contain("Delay is");
    }

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

    [Fact]
    public async Task Of_two_catalogs_with_one_id_the_one_that_was_there_stays()
    {
        var source = new MemorySource(Document("awan", name: "b"));
        using var host = await Start(source);
        source.Documents = [Document("awan", "Penyusup", name: "a"), Document("awan", name: "b")];
        var reload = await host.Store().ReloadAsync();
        reload.Snapshot.Catalogs.Single().Document.Should().Be("b");
        var problem = reload.Problems.Single();
        problem.Document.Should().Be("a");
        problem.Diagnostics.Single().Message(Language.English).Should().Be("The id 'awan' is that of the catalog in 'b'. Give this catalog another id, or take one of them away.");
    }

    [Fact]
    public async Task Documents_may_change_their_ids_with_one_another()
    {
        var source = new MemorySource(Document("awan", name: "a"), Document("mega", name: "b"));
        using var host = await Start(source);
        source.Documents = [Document("mega", name: "a"), Document("awan", name: "b")];
        var reload = await host.Store().ReloadAsync();
        reload.Problems.Should().BeEmpty();
        reload.Snapshot.Catalogs.Select(c => (c.Document, c.Id)).Should().Equal(("a", "mega"), ("b", "awan"));
    }

    [Fact]
    public async Task A_document_that_takes_the_id_of_another_keeps_its_last_version()
    {
        var source = new MemorySource(Document("awan", name: "a"), Document("mega", name: "b"));
        using var host = await Start(source);
        source.Documents = [Document("mega", name: "a"), Document("mega", name: "b")];
        var reload = await host.Store().ReloadAsync();
        reload.Snapshot.Catalogs.Select(c => (c.Document, c.Id)).Should().Equal(("a", "awan"), ("b", "mega"));
        reload.Problems.Single().ServedVersion.Should().Be(reload.Snapshot.Find("awan")!.Version);
    }

    [Fact]
    public async Task Two_documents_with_one_name_are_told()
    {
        var source = new MemorySource(Document("awan", name: "a"), Document("mega", name: "a"));
        using var host = await Start(source, options => options.AtStart = FaultAtStart.StartDegraded);
        host.Store().Current.Catalogs.Single().Id.Should().Be("awan");
        host.Store().Problems.Single().Diagnostics.Single().Code.Should().Be("IKI8004");
    }

    [Fact]
    public async Task A_reload_that_is_ended_leaves_the_store_as_it_was()
    {
        var source = new MemorySource(Document("awan"));
        using var host = await Start(source);
        var before = host.Store().Current;
        using var ended = new CancellationTokenSource();
        source.Documents = [Document("mega")];
        source.Reading = ended.Cancel;
        await FluentActions.Awaiting(() => host.Store().ReloadAsync(ended.Token)).Should().ThrowAsync<OperationCanceledException>();
        host.Store().Current.Should().BeSameAs(before);
    }

    [Fact]
    public async Task The_version_is_the_source_s_own_where_it_counts_them()
    {
        var source = new MemorySource(CatalogDocument.Of("awan", CatalogText.Of(), "7"));
        using var host = await Start(source);
        host.Store().Current.Find("awan")!.Version.Should().Be("7");
    }

    [Fact]
    public async Task Functions_and_rules_of_quality_of_the_options_hold_for_every_catalog()
    {
        var source = new MemorySource(
            CatalogDocument.Of("awan", CatalogText.Of(formula: "Paruh(hadir) / pegawai * 100%")),
            CatalogDocument.Of("mega", CatalogText.Of("mega").Replace("\"formula\"", Doubtful, StringComparison.Ordinal)));
        using var host = await Start(source, options =>
        {
            options.Functions.Add(HostFunction.Of("Paruh", x => x / 2));
            options.Lint = LintOptions.Default.With("IKI6001", Severity.Error);
            options.AtStart = FaultAtStart.StartDegraded;
        });
        var awan = host.Store().Current.Find("awan")!;

        // Half of 18, of 20, are 45 %.
        awan.Evaluate("camat/kehadiran", DataSet.Create(awan.Catalog, "2025", ("hadir", 18), ("pegawai", 20)).Value).Value.Should().Be(45m);
        host.Store().Problems.Single().Document.Should().Be("mega");
        host.Store().Problems.Single().Diagnostics.Should().Contain(d => d.Code == "IKI6001" && d.Severity == Severity.Error);
    }

    [Fact]
    public async Task A_source_with_services_is_made_by_the_container()
    {
        using var host = await TestHost.Started(_folder, _ => { }, services => services.AddSingleton(Document("mega")).AddIki().AddCatalogSource<InjectedSource>());
        host.Store().Current.Catalogs.Single().Id.Should().Be("mega");
    }

    private sealed class InjectedSource(CatalogDocument document) : ICatalogSource
    {
        public string Name => "layanan";

        public Microsoft.Extensions.Primitives.IChangeToken? GetChangeToken() => null;

        public ValueTask<IReadOnlyList<CatalogDocument>> ReadAsync(CancellationToken cancellation) => ValueTask.FromResult<IReadOnlyList<CatalogDocument>>([document]);
    }
}
