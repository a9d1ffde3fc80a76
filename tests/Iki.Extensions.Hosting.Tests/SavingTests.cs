using Iki.Core;
using Microsoft.Extensions.Hosting;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>Edited catalogs that are kept in their files.</summary>
public sealed class SavingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SavingTests() => _folder.Write("awan.json", CatalogText.Of());

    public void Dispose() => _folder.Dispose();

    private Task<IHost> Start(string pattern = "*.json") => TestHost.Started(_folder, options => options.Catalogs.AddFiles(pattern));

    [Fact]
    public async Task An_edit_is_written_and_served_and_nothing_is_left_beside_it()
    {
        using var host = await Start("*");
        var awan = host.Store().Current.Find("awan")!;
        var saved = (await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Versi 2" })).Value;
        saved.Version.Should().NotBe(awan.Version);
        host.Store().Current.Find("awan").Should().BeSameAs(saved);
        CatalogFile.Load(_folder.File("awan.json")).Value.Title.Should().Be("Versi 2");
        Directory.GetFiles(_folder.Path).Should().Equal(_folder.File("awan.json"));
    }

    [Fact]
    public async Task Of_two_edits_of_one_version_the_second_is_refused()
    {
        using var host = await Start();
        var awan = host.Store().Current.Find("awan")!;
        var saves = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => host.Store().SaveAsync(awan, awan.Catalog with { Title = $"Versi {n}" })));
        saves.Count(s => s.HasValue).Should().Be(1);
        saves.Where(s => !s.HasValue).SelectMany(s => s.Diagnostics).Select(d => d.Code).Should().HaveCount(7).And.OnlyContain(c => c == "IKI8020");
    }

    [Fact]
    public async Task A_file_that_was_changed_and_not_told_yet_is_not_overwritten()
    {
        using var host = await TestHost.Started(_folder, options =>
        {
            options.Catalogs.AddFiles("*.json");
            options.Watch = false;
        });
        var awan = host.Store().Current.Find("awan")!;
        _folder.Replace("awan.json", CatalogText.Of(title: "Oleh orang lain"));
        (await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Oleh saya" })).Diagnostics.Single().Code.Should().Be("IKI8020");
        CatalogFile.Load(_folder.File("awan.json")).Value.Title.Should().Be("Oleh orang lain");
    }

    [Fact]
    public async Task The_version_that_an_editor_has_seen_decides()
    {
        using var host = await Start();
        var awan = host.Store().Current.Find("awan")!;
        (await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Lama" }, seen: "0123456789abcdef")).Diagnostics.Single().Message(Language.Indonesian)
            .Should().Be($"Katalog 'awan' sudah diubah oleh pengguna lain: versi terbaru {awan.Version}, sedangkan perubahan Anda dibuat dari versi 0123456789abcdef. Periksa isi terbarunya, lalu ulangi perubahan Anda.");
        (await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Baru" }, seen: awan.Version)).HasValue.Should().BeTrue();
    }

    [Fact]
    public async Task What_would_be_kept_out_is_not_written()
    {
        using var host = await Start();
        var awan = host.Store().Current.Find("awan")!;
        var before = File.ReadAllText(_folder.File("awan.json"));
        var position = awan.Catalog.Positions[0];
        var saved = await host.Store().SaveAsync(awan, awan.Catalog with { Positions = [position, position] });
        saved.HasErrors.Should().BeTrue();
        File.ReadAllText(_folder.File("awan.json")).Should().Be(before);
        host.Store().Current.Find("awan").Should().BeSameAs(awan);
    }

    [Fact]
    public async Task A_source_that_takes_nothing_back_says_so_and_another_id_is_a_misuse()
    {
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(new MemorySource(CatalogDocument.Of("awan", CatalogText.Of()))));
        var awan = host.Store().Current.Find("awan")!;
        (await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Baru" })).Diagnostics.Single().Code.Should().Be("IKI8021");
        await FluentActions.Awaiting(() => host.Store().SaveAsync(awan, awan.Catalog with { Id = "mega" })).Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task A_newer_version_that_is_kept_out_is_not_overwritten()
    {
        using var host = await Start();
        var awan = host.Store().Current.Find("awan")!;
        _folder.Replace("awan.json", "{ pekerjaan orang lain yang belum selesai");
        (await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Oleh saya" })).Diagnostics.Single().Code.Should().Be("IKI8023");
        File.ReadAllText(_folder.File("awan.json")).Should().StartWith("{ pekerjaan");
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        Directory.CreateDirectory(_folder.File("isi"));
        File.Move(_folder.File("awan.json"), _folder.File("isi/awan.json"));
        File.CreateSymbolicLink(_folder.File("awan.json"), _folder.File("isi/awan.json"));
        using var host = await Start("awan.json");
        var awan = host.Store().Current.Find("awan")!;
        (await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Versi 2" })).Value.Catalog.Title.Should().Be("Versi 2");
        File.ResolveLinkTarget(_folder.File("awan.json"), false)!.FullName.Should().Be(_folder.File("isi/awan.json"));
    }

    [Fact]
    public async Task An_edit_that_is_longer_than_the_limit_is_not_written()
    {
        // Its text has some 1,300 bytes; with the longer title it has more than 8,192.
        using var host = await TestHost.Started(_folder, options =>
        {
            options.Catalogs.AddFiles("*.json");
            options.Limits = new FileLimits { JsonBytes = 8192 };
        });
        var awan = host.Store().Current.Find("awan")!;
        var before = File.ReadAllText(_folder.File("awan.json"));
        var saved = await host.Store().SaveAsync(awan, awan.Catalog with { Title = new string('a', 8192) });
        saved.Diagnostics.Single().Code.Should().Be("IKI4029");
        saved.Diagnostics.Single().File.Should().Be("awan.json");
        saved.HasValue.Should().BeFalse();
        File.ReadAllText(_folder.File("awan.json")).Should().Be(before);
        host.Store().Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{ rusak", "IKI4006")]
    [InlineData(null, "IKI8020")]
    public async Task What_is_served_after_a_save_is_what_was_saved_or_it_is_said(string? written, string code)
    {
        // A source that puts something else in its place: a text that is kept out, or what somebody else wrote at the same time.
        var source = new ShelfSource();
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(source));
        var awan = host.Store().Current.Find("awan")!;
        source.Writing = _ => CatalogDocument.Of("awan", written ?? CatalogText.Of(title: "Oleh orang lain"));
        var saved = await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Oleh saya" });
        saved.HasValue.Should().BeFalse();
        saved.Diagnostics.Should().Contain(d => d.Code == code);
    }

    [Fact]
    public async Task A_source_that_sets_the_text_in_its_own_way_has_saved_it()
    {
        // As a database does that keeps JSON, and not the text of it.
        var source = new ShelfSource { Writing = d => d with { Content = System.Text.Encoding.UTF8.GetBytes(System.Text.Json.Nodes.JsonNode.Parse(d.Content.Span)!.ToJsonString()) } };
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(source));
        var awan = host.Store().Current.Find("awan")!;
        (await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Oleh saya" })).Value.Catalog.Title.Should().Be("Oleh saya");
    }

    [Fact]
    public async Task A_source_that_cannot_write_is_told_without_what_it_said_and_logged_with_it()
    {
        var source = new ShelfSource { Writing = _ => throw new IOException("Folder /rahasia/katalog penuh.") };
        var log = new LogLines();
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(source), log: log);
        var awan = host.Store().Current.Find("awan")!;
        var saved = await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Baru" });
        saved.Diagnostics.Single().Code.Should().Be("IKI8022");
        saved.Diagnostics.Single().ToString().Should().NotContain("rahasia");
        log.Lines.Should().ContainSingle(l => l.Event == 11).Which.Level.Should().Be(Microsoft.Extensions.Logging.LogLevel.Error);
        Status(saved).Should().Be(500);
    }

    [Fact]
    public async Task A_file_that_is_away_is_no_newer_version()
    {
        using var host = await Start("awan.json");
        var awan = host.Store().Current.Find("awan")!;
        File.Delete(_folder.File("awan.json"));
        var saved = await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Baru" });
        saved.Diagnostics.Single().Message(Language.Indonesian).Should().Be(
            "Katalog 'awan' belum dapat disimpan: 'awan.json' sedang tidak dapat dibaca, sehingga tidak diketahui apakah isinya sudah diubah. Coba lagi setelah berkas atau sumbernya tersedia.");
        saved.Diagnostics.Single().Code.Should().Be("IKI8024");
        File.Exists(_folder.File("awan.json")).Should().BeFalse();
        Status(saved).Should().Be(503);
    }

    [Fact]
    public async Task A_source_that_is_away_is_no_newer_version()
    {
        var source = new ShelfSource();
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(source));
        var awan = host.Store().Current.Find("awan")!;
        source.Fault = new TimeoutException("Basis data tidak menjawab.");
        var saved = await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Baru" });
        saved.Diagnostics.Single().Code.Should().Be("IKI8024");
        source.Writes.Should().Be(0);
    }

    [Fact]
    public async Task Refusals_name_the_file_and_not_its_folder()
    {
        using var host = await Start();
        var awan = host.Store().Current.Find("awan")!;
        var position = awan.Catalog.Positions[0];
        (await host.Store().SaveAsync(awan, awan.Catalog with { Positions = [position, position] })).Diagnostics.Should().OnlyContain(d => d.File == "awan.json");
        _folder.Replace("awan.json", "{ pekerjaan orang lain");
        var saved = await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Baru" });
        saved.Diagnostics.Single().ToString().Should().Contain("'awan.json'").And.NotContain(_folder.Path);
        Status(saved).Should().Be(409);
    }

    [Fact]
    public async Task Each_refusal_has_a_status_of_its_own_kind()
    {
        using var host = await TestHost.Started(_folder, options => options.Catalogs.Add(new MemorySource(CatalogDocument.Of("awan", CatalogText.Of()))));
        var awan = host.Store().Current.Find("awan")!;
        Status(await host.Store().SaveAsync(awan, awan.Catalog with { Title = "Baru" })).Should().Be(409, "its source takes nothing back");
        Status(await host.Store().SaveAsync(awan, awan.Catalog, seen: "lama")).Should().Be(409);
        using var files = await Start();
        var own = files.Store().Current.Find("awan")!;
        Status(await files.Store().SaveAsync(own, own.Catalog with { Positions = [own.Catalog.Positions[0], own.Catalog.Positions[0]] })).Should().Be(422);
    }

    private static int Status(Checked<HostedCatalog> saved) => ((DiagnosticsProblem)IkiResults.Saved(saved).Result).Status;

    /// <summary>A source that takes one catalog back, as its test says.</summary>
    private sealed class ShelfSource : IWritableCatalogSource
    {
        private CatalogDocument _document = CatalogDocument.Of("awan", CatalogText.Of());

        public string Name => "rak";

        public Func<CatalogDocument, CatalogDocument> Writing { get; set; } = document => document;

        public Exception? Fault { get; set; }

        public int Writes { get; private set; }

        public Microsoft.Extensions.Primitives.IChangeToken? GetChangeToken() => null;

        public ValueTask<IReadOnlyList<CatalogDocument>> ReadAsync(CancellationToken cancellation) =>
            Fault is null ? ValueTask.FromResult<IReadOnlyList<CatalogDocument>>([_document]) : throw Fault;

        public ValueTask WriteAsync(CatalogDocument document, CancellationToken cancellation)
        {
            Writes++;
            _document = Writing(document);
            return ValueTask.CompletedTask;
        }
    }
}
