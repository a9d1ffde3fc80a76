using System.Collections.Concurrent;
using Iki.Core;
using Iki.Core.Definitions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>How what sources give becomes what the store holds.</summary>
public sealed partial class ReloadTests : IDisposable
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
