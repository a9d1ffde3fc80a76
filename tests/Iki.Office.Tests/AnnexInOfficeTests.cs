using Iki.Core;
using Iki.Core.Tests;
using Iki.Documents;
using Iki.Documents.Tests.Annexes;

namespace Iki.Office.Tests;

/// <summary>The annex of a catalog, printed by LibreOffice as a PDF or saved by it, is read back as the decree that it is.</summary>
public sealed class AnnexInOfficeTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("lawang-2018", "pdf")]
    [InlineData("ngronggot-2019", "pdf")]
    [InlineData("wonoasih-2024", "pdf")]
    [InlineData("lawang-2018", "docx")]
    [InlineData("ngronggot-2019", "docx")]
    [InlineData("wonoasih-2024", "docx")]
    public void A_seed_comes_back(string seed, string form)
    {
        var catalog = CatalogFile.Load(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;
        var saved = _office.Saved(DecreeAnnex.Write(catalog, AnnexFormat.Docx), "docx", form);
        if (Environment.GetEnvironmentVariable("IKI_KEEP_ANNEXES") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, $"{seed}-office.{form}"), saved);
        var document = DocumentReader.Read(saved, "lampiran." + form);
        document.HasValue.Should().BeTrue(document.ToString());
        PaperMembers.Differences(catalog, DecreeReader.Read(document.Value).Catalog).Should().Equal(form == "docx" ? [] : PrintedDifferences.Of(seed));
    }
}
