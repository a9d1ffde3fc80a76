using System.Text;
using Iki.Core;
using Iki.Core.Tests;
using Iki.Documents;
using Iki.Documents.Tests.Workbooks;

namespace Iki.Office.Tests;

/// <summary>A workbook of definitions that LibreOffice opened and saved, and one that was edited in it.</summary>
public sealed class WorkbookInOfficeTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("lawang-2018")]
    [InlineData("ngronggot-2019")]
    [InlineData("wonoasih-2024")]
    public void A_seed_that_is_saved_comes_back(string seed)
    {
        var catalog = CatalogFile.Load(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;
        var read = DefinitionsWorkbook.Read(_office.Saved(DefinitionsWorkbook.Write(catalog, Language.Indonesian), "xlsx", "xlsx"), "definisi.xlsx");
        read.HasErrors.Should().BeFalse(read.ToString());
        read.Value.Should().Be(catalog);
    }

    [Fact]
    public void Every_member_that_is_saved_comes_back()
    {
        var catalog = WholeCatalog.Read();
        var read = DefinitionsWorkbook.Read(_office.Saved(DefinitionsWorkbook.Write(catalog), "xlsx", "xlsx"), "definisi.xlsx");
        read.HasErrors.Should().BeFalse(read.ToString());

        // LibreOffice keeps no carriage returns in cells.
        CatalogFile.Write(read.Value).Should().Be(CatalogFile.Write(catalog).Replace("\\r\\n", "\\n", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_edited_in_it_is_read()
    {
        var catalog = CatalogFile.Load(RepositoryFiles.PathOf("seeds", "lawang-2018", "catalog.json")).Value;
        var flat = Encoding.UTF8.GetString(_office.Saved(DefinitionsWorkbook.Write(catalog, Language.Indonesian), "xlsx", "fods"));
        var edited = flat.Replace("<text:p>Sekretaris Kecamatan</text:p>", "<text:p>Sekretaris Camat</text:p>", StringComparison.Ordinal);
        edited.Should().NotBe(flat);
        var read = DefinitionsWorkbook.Read(_office.Saved(Encoding.UTF8.GetBytes(edited), "fods", "xlsx"), "definisi.xlsx").Value;
        read.Positions.Should().Contain(p => p.Title == "Sekretaris Camat").And.NotContain(p => p.Title == "Sekretaris Kecamatan");
        var restored = read with { Positions = [.. read.Positions.Select(p => p.Title == "Sekretaris Camat" ? p with { Title = "Sekretaris Kecamatan" } : p)] };
        restored.Should().Be(catalog);
    }
}
