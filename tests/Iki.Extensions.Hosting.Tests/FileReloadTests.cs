using System.Text;
using Iki.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>Real files that change below a running host, in the ways that files change.</summary>
public sealed class FileReloadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FileReloadTests() => _folder.Write("awan.json", CatalogText.Of(title: "Versi 1"));

    public void Dispose() => _folder.Dispose();

    private Task<Microsoft.Extensions.Hosting.IHost> Start(Action<IkiOptions>? configure = null, string pattern = "*.json", LogLines? log = null) =>
        TestHost.Started(_folder, options =>
        {
            options.Catalogs.AddFiles(pattern);
            options.ReloadDelay = TimeSpan.FromMilliseconds(20);
            configure?.Invoke(options);
        }, log: log);

    private static bool IsVersion(CatalogSnapshot snapshot, int number) => snapshot.Find("awan")?.Catalog.Title == $"Versi {number}";

    [Theory]
    [InlineData("*.json")]
    [InlineData("awan.json")]
    [InlineData("**/*.json")]
    public async Task A_file_that_is_replaced_is_served_anew_and_who_has_the_old_one_keeps_it(string pattern)
    {
        using var host = await Start(pattern: pattern);
        var before = host.Store().Current;
        _folder.Replace("awan.json", CatalogText.Of(title: "Versi 2"));
        var after = await host.Store().Until(s => IsVersion(s, 2));
        IsVersion(before, 1).Should().BeTrue();
        after.Number.Should().BeGreaterThan(before.Number);
        after.Find("awan")!.Version.Should().NotBe(before.Find("awan")!.Version).And.HaveLength(16);
    }

    [Fact]
    public async Task A_file_that_is_written_in_parts_is_never_missing_and_is_served_when_it_is_whole()
    {
        using var host = await Start();
        var text = Encoding.UTF8.GetBytes(CatalogText.Of(title: "Versi 2"));
        var seen = new List<CatalogSnapshot>();
        using var watching = Microsoft.Extensions.Primitives.ChangeToken.OnChange(host.Store().GetChangeToken, () =>
        {
            lock (seen) seen.Add(host.Store().Current);
        });
        using (var file = new FileStream(_folder.File("awan.json"), FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            file.Write(text.AsSpan(0, 200));
            file.Flush(flushToDisk: true);

            // What is half there is told, and the whole version before it is served meanwhile.
            var half = await host.Store().Until(s => s.Problems.Count > 0);
            IsVersion(half, 1).Should().BeTrue();
            half.Problems.Single().ServedVersion.Should().Be(half.Find("awan")!.Version);
            file.Write(text.AsSpan(200));
        }

        (await host.Store().Until(s => IsVersion(s, 2))).Problems.Should().BeEmpty();
        lock (seen) seen.Should().OnlyContain(s => s.Find("awan") != null);
    }

    [Theory]
    [InlineData("*.json")]
    [InlineData("awan.json")]
    public async Task A_long_burst_does_not_deafen_the_store(string pattern)
    {
        using var host = await Start(options => options.RetryDelay = TimeSpan.FromHours(1), pattern);
        for (var n = 0; n < 300; n++)
        {
            _folder.Replace("awan.json", n % 3 == 0 ? "{" : CatalogText.Of(title: $"Versi {n % 7}"));
            await Task.Delay(n % 20);
        }

        // Each is seen after the one before, so that no event of the burst can stand in for it.
        for (var n = 10; n < 15; n++)
        {
            _folder.Replace("awan.json", CatalogText.Of(title: $"Versi {n}"));
            await host.Store().Until(s => IsVersion(s, n) && s.Problems.Count == 0);
            _folder.Replace("awan.json", "{");
            await host.Store().Until(s => s.Problems.Count == 1);
        }
    }

    [Fact]
    public async Task A_bad_version_is_kept_out_and_told_once_until_it_is_mended()
    {
        var log = new LogLines();
        using var host = await Start(log: log);
        var good = host.Store().Current.Find("awan");
        _folder.Replace("awan.json", CatalogText.Of(formula: "hadir / pegwai * 100%"));
        var bad = await host.Store().Until(s => s.Problems.Count > 0);
        bad.Find("awan").Should().BeSameAs(good);
        bad.Problems.Single().Diagnostics.Single().Line.Should().Be(19);
        await host.Store().ReloadAsync();
        await host.Store().ReloadAsync();
        log.Lines.Should().ContainSingle(l => l.Event == 3).Which.Text.Should().Contain("IKI2001").And.Contain(good!.Version);
        _folder.Replace("awan.json", CatalogText.Of(title: "Versi 2"));
        (await host.Store().Until(s => IsVersion(s, 2))).Problems.Should().BeEmpty();
        log.Lines.Should().ContainSingle(l => l.Event == 4);
    }

    [Fact]
    public async Task A_file_that_is_deleted_is_withdrawn_but_the_last_one_stays_and_is_told()
    {
        _folder.Write("mega.json", CatalogText.Of("mega"));
        using var host = await Start();
        File.Delete(_folder.File("mega.json"));
        (await host.Store().Until(s => s.Catalogs.Count == 1)).Problems.Should().BeEmpty();

        // All at once gone is more like a folder that is away than like a wish.
        File.Delete(_folder.File("awan.json"));
        var away = await host.Store().Until(s => s.Problems.Count > 0);
        away.Catalogs.Single().Id.Should().Be("awan");
        away.Problems.Single().Diagnostics.Single().Code.Should().Be("IKI8002");
        _folder.Write("awan.json", CatalogText.Of(title: "Versi 2"));
        (await host.Store().Until(s => IsVersion(s, 2))).Problems.Should().BeEmpty();
    }

    [Fact]
    public async Task A_named_file_that_is_deleted_is_told_and_its_last_version_stays()
    {
        using var host = await Start(pattern: "awan.json");
        File.Delete(_folder.File("awan.json"));
        var away = await host.Store().Until(s => s.Problems.Count > 0);
        IsVersion(away, 1).Should().BeTrue();
        away.Problems.Single().Diagnostics.Single().File.Should().Be(_folder.File("awan.json"));
    }

    [Fact]
    public async Task A_file_that_grows_over_the_limit_is_kept_out()
    {
        using var host = await Start(options => options.Limits = new FileLimits { JsonBytes = 8192 });
        _folder.Replace("awan.json", CatalogText.Of(title: "Versi 2") + new string(' ', 8192));
        var grown = await host.Store().Until(s => s.Problems.Count > 0);
        IsVersion(grown, 1).Should().BeTrue();
        grown.Problems.Single().Diagnostics.Single().Code.Should().Be("IKI4029");
    }

    [Fact]
    public async Task Files_are_looked_at_where_the_system_tells_nothing()
    {
        using var host = await Start(options => options.PollFiles = true);
        _folder.Replace("awan.json", CatalogText.Of(title: "Versi 2"));
        File.SetLastWriteTimeUtc(_folder.File("awan.json"), DateTime.UtcNow.AddSeconds(2));
        await host.Store().Until(s => IsVersion(s, 2));
    }

    [Fact]
    public async Task A_folder_that_comes_later_is_found_by_a_reload_and_watched_from_then_on()
    {
        using var host = await Start(options => options.AtStart = FaultAtStart.StartDegraded, "nanti/*.json");
        host.Store().Current.Catalogs.Should().BeEmpty();
        Directory.CreateDirectory(_folder.File("nanti"));
        _folder.Write("nanti/awan.json", CatalogText.Of(title: "Versi 1"));
        (await host.Store().ReloadAsync()).Added.Should().Equal("awan");
        _folder.Replace("nanti/awan.json", CatalogText.Of(title: "Versi 2"));
        await host.Store().Until(s => IsVersion(s, 2));
    }

    [Theory]
    [InlineData("katalog/*.json")]
    [InlineData("katalog/awan.json")]
    [InlineData("katalog/**/*.json")]
    public async Task A_folder_that_takes_the_place_of_another_is_served_and_watched(string pattern)
    {
        Put("katalog", 1);
        using var host = await Start(options => options.RetryDelay = TimeSpan.FromHours(1), pattern);
        Put("katalog.baru", 2);
        Directory.Move(_folder.File("katalog"), _folder.File("katalog.lama"));
        Directory.Move(_folder.File("katalog.baru"), _folder.File("katalog"));
        await host.Store().Until(s => IsVersion(s, 2));
        _folder.Replace("katalog/awan.json", CatalogText.Of(title: "Versi 3"));
        await host.Store().Until(s => IsVersion(s, 3));
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_anew_is_served_and_watched()
    {
        Put("katalog", 1);
        using var host = await Start(options => options.RetryDelay = TimeSpan.FromHours(1), "katalog/*.json");
        Directory.Delete(_folder.File("katalog"), recursive: true);
        await host.Store().Until(s => s.Problems.Count == 1);
        Put("katalog", 2);
        await host.Store().Until(s => IsVersion(s, 2) && s.Problems.Count == 0);
        _folder.Replace("katalog/awan.json", CatalogText.Of(title: "Versi 3"));
        await host.Store().Until(s => IsVersion(s, 3));
    }

    [Fact]
    public async Task A_folder_that_is_moved_in_or_out_below_is_seen()
    {
        using var outside = new TemporaryFolder();
        Put("katalog/a", 1);
        Directory.CreateDirectory(outside.File("b"));
        outside.Write("b/katalog.json", CatalogText.Of("mega"));
        using var host = await Start(pattern: "katalog/**/*.json");
        Directory.Move(outside.File("b"), _folder.File("katalog/b"));
        await host.Store().Until(s => s.Find("mega") is not null);
        Directory.Move(_folder.File("katalog/b"), outside.File("b"));
        await host.Store().Until(s => s.Find("mega") is null);
    }

    [Fact]
    public async Task Where_files_are_watched_everything_is_read_again_every_five_minutes()
    {
        // The system may lose an event; here a source has none to begin with.
        var time = new ManualTime();
        var silent = new MemorySource(CatalogDocument.Of("mega", CatalogText.Of("mega")));
        using var host = await TestHost.Started(
            _folder,
            options =>
            {
                options.Catalogs.AddFiles("awan.json");
                options.Catalogs.Add(silent);
            },
            services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)));
        silent.Documents = [CatalogDocument.Of("mega", CatalogText.Of("mega", title: "Versi 2"))];
        time.Pass(299_999);
        silent.Reads.Should().Be(1);
        time.Pass(1);
        await host.Store().Until(s => s.Find("mega")!.Catalog.Title == "Versi 2");
    }

    private void Put(string folder, int version)
    {
        Directory.CreateDirectory(_folder.File(folder));
        _folder.Write($"{folder}/awan.json", CatalogText.Of(title: $"Versi {version}"));
    }

    [Fact]
    public async Task What_is_not_watched_waits_for_an_explicit_reload()
    {
        var time = new ManualTime();
        var source = new MemorySource(CatalogDocument.Of("awan", CatalogText.Of(title: "Versi 1")));
        using var host = await TestHost.Started(
            _folder,
            options =>
            {
                options.Catalogs.Add(source);
                options.Catalogs.AddFiles("tidak-ada.json");
                options.AtStart = FaultAtStart.StartDegraded;
                options.Watch = false;
            },
            services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)));
        source.Change(CatalogDocument.Of("awan", CatalogText.Of(title: "Versi 2")));

        // Longer than every delay, and than the time after which everything that is watched is read again.
        time.Pass(7_200_000);
        source.Reads.Should().Be(1);
        IsVersion(host.Store().Current, 1).Should().BeTrue();
        var reload = await host.Store().ReloadAsync();
        reload.Changed.Should().Equal("awan");
        IsVersion(host.Store().Current, 2).Should().BeTrue();
    }
}
