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
            .Should().Be($"Katalog 'awan' sementara itu diubah orang lain: versinya kini {awan.Version}, sedangkan perubahan ini dibuat atas versi 0123456789abcdef. Lihat isinya yang sekarang, lalu ubah kembali.");
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
}
