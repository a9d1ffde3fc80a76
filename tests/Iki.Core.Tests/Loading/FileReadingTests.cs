using System.Text;

namespace Iki.Core.Tests.Loading;

/// <summary>JSON files as people have them.</summary>
public sealed class FileReadingTests : IDisposable
{
    private const string Json = """{ "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Uji" }, "positions": [] }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("iki-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_document()
    {
        CatalogFile.Load(Write("a.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json)])).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Lines_are_counted_behind_a_byte_order_mark_too()
    {
        // What is found after reading has its line from a second walk over the document.
        var faulty = Json.Replace("\"positions\"", "\n\"offices\": [ { \"name\": \"A\" },\n{ \"name\": \"A\" } ],\n\"positions\"", StringComparison.Ordinal);
        var found = CatalogFile.Load(Write("a.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(faulty)])).Diagnostics;
        found.Should().ContainSingle().Which.Line.Should().Be(3);
    }

    [Fact]
    public void A_second_byte_order_mark_does_not_belong_there()
    {
        var found = CatalogFile.Load(Write("a.json", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json)])).Diagnostics;
        found.Should().ContainSingle().Which.Message(Language.English).Should().Be("This is not JSON: 'U+FEFF' does not belong here.");
    }

    [Fact]
    public void A_file_is_read_up_to_its_limit_and_not_beyond()
    {
        var path = Write("a.json", Encoding.UTF8.GetBytes(Json));
        CatalogFile.Load(path, limits: new FileLimits { JsonBytes = Json.Length }).Diagnostics.Should().BeEmpty();
        var found = CatalogFile.Load(path, limits: new FileLimits { JsonBytes = Json.Length - 1 }).Diagnostics;
        found.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "IKI4029", File = path, Arguments = new[] { $"{Json.Length - 1}" } });
        RegulationFile.Load(path, new FileLimits { JsonBytes = 10 }).Diagnostics.Select(d => d.Code).Should().Equal("IKI4029");
        DataFile.Load(CatalogFile.Read(Json).Value, [path], [], null, new FileLimits { JsonBytes = 10 }).Diagnostics.Select(d => d.Code).Should().Equal("IKI4029");
    }

    [Fact]
    public void A_device_without_end_is_told_for_what_it_is()
    {
        if (!OperatingSystem.IsLinux()) return;
        CatalogFile.Load("/dev/zero").Diagnostics.Select(d => d.Code).Should().Equal("IKI4026");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2_000_000_001)]
    public void A_limit_out_of_range_cannot_be_set(int limit)
    {
        FluentActions.Invoking(() => new FileLimits { JsonBytes = limit }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new FileLimits { RowBytes = limit }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
