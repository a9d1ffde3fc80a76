using Iki.Core;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>The store at the start: filled before anything else, or a start that fails with every place.</summary>
public sealed class LoadingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_started_host_has_the_catalogs_of_its_files_ready_to_evaluate()
    {
        _folder.Write("awan.json", CatalogText.Of());
        _folder.Write("mega.json", CatalogText.Of("mega", "Kecamatan Mega Rekaan"));
        _folder.Write("catatan.txt", "bukan katalog");
        using var host = await TestHost.Started(_folder, options => options.Catalogs.AddFiles("*.json"));
        var current = host.Store().Current;
        current.Catalogs.Select(c => c.Id).Should().Equal("awan", "mega");
        current.Problems.Should().BeEmpty();
        var data = DataSet.Create(current.Find("awan")!.Catalog, "2025", ("hadir", 18), ("pegawai", 20)).Value;

        // 18 of 20 are 90 %.
        current.Find("awan")!.Evaluate("camat/kehadiran", data).Value.Should().Be(90m);
    }

    [Fact]
    public async Task A_fault_ends_the_start_with_file_line_and_what_was_meant()
    {
        _folder.Write("awan.json", CatalogText.Of());
        _folder.Write("mega.json", CatalogText.Of("mega", formula: "hadir / pegwai * 100%"));
        using var host = TestHost.Of(_folder, options => options.Catalogs.AddFiles("*.json"));
        var thrown = await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<CatalogLoadException>();
        thrown.Which.Message.Should().Contain("IKI2001  'pegwai' is not declared. Did you mean 'pegawai'?").And.Contain($"{_folder.File("mega.json")}:19");
        thrown.Which.Problems.Should().ContainSingle().Which.Diagnostics.Should().ContainSingle(d => d.Code == "IKI2001");
    }

    [Fact]
    public async Task A_host_that_may_starts_with_what_could_be_loaded()
    {
        _folder.Write("awan.json", CatalogText.Of());
        _folder.Write("mega.json", "{");
        using var host = await TestHost.Started(_folder, options =>
        {
            options.Catalogs.AddFiles("*.json");
            options.AtStart = FaultAtStart.StartDegraded;
        });
        host.Store().Current.Catalogs.Select(c => c.Id).Should().Equal("awan");
        host.Store().Problems.Should().ContainSingle().Which.Document.Should().Be(_folder.File("mega.json"));
    }

    [Theory]
    [InlineData("tidak-ada.json", "IKI4001")]
    [InlineData("tidak-ada/*.json", "IKI8002")]
    public async Task A_file_that_is_not_there_and_a_pattern_that_matches_none_are_faults(string path, string code)
    {
        using var host = TestHost.Of(_folder, options => options.Catalogs.AddFiles(path));
        var thrown = await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<CatalogLoadException>();
        thrown.Which.Problems.SelectMany(p => p.Diagnostics).Select(d => d.Code).Should().Equal(code);
        thrown.Which.Message.Should().Contain("tidak-ada");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_not_read()
    {
        _folder.Write("awan.json", CatalogText.Of() + new string(' ', 4096));
        using var host = TestHost.Of(_folder, options =>
        {
            options.Catalogs.AddFiles("awan.json");
            options.Limits = new FileLimits { JsonBytes = 4096 };
        });
        var thrown = await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<CatalogLoadException>();
        thrown.Which.Problems.Single().Diagnostics.Single().File.Should().Be(_folder.File("awan.json"));
        thrown.Which.Message.Should().Contain("4096 bytes");
    }
}
