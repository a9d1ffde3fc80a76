using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Iki.Core;
using Iki.Core.Tests;

namespace Iki.Documents.Tests.Annexes;

/// <summary>The annex of a catalog, read as the decree that it is, is the catalog again, but for what paper cannot hold.</summary>
public class AnnexRoundTripTests
{
    [Theory]
    [InlineData("lawang-2018", AnnexFormat.Docx)]
    [InlineData("lawang-2018", AnnexFormat.Markdown)]
    [InlineData("lawang-2018", AnnexFormat.Html)]
    [InlineData("ngronggot-2019", AnnexFormat.Docx)]
    [InlineData("ngronggot-2019", AnnexFormat.Markdown)]
    [InlineData("ngronggot-2019", AnnexFormat.Html)]
    [InlineData("wonoasih-2024", AnnexFormat.Docx)]
    [InlineData("wonoasih-2024", AnnexFormat.Markdown)]
    [InlineData("wonoasih-2024", AnnexFormat.Html)]
    public void A_seed_comes_back(string seed, AnnexFormat format)
    {
        var catalog = CatalogFile.Load(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;
        PaperMembers.Differences(catalog, ReadBack(catalog, format)).Should().BeEmpty();
    }

    [Fact]
    public void Every_member_of_the_schema_is_said_to_come_back_or_not()
    {
        var schema = JsonNode.Parse(SchemaFile.Write(SchemaKind.Catalog))!;
        var members = schema["$defs"]!.AsObject().Append(new("catalog", schema)).SelectMany(d => d.Value!["properties"]!.AsObject().Select(p => $"{d.Key}.{p.Key}"));
        PaperMembers.Held.Concat(PaperMembers.NotHeld).Should().BeEquivalentTo(members);
    }

    [Fact]
    public void The_Word_document_is_valid()
    {
        foreach (var seed in new[] { "lawang-2018", "ngronggot-2019", "wonoasih-2024" })
        {
            var catalog = CatalogFile.Load(RepositoryFiles.PathOf("seeds", seed, "catalog.json")).Value;
            using var document = WordprocessingDocument.Open(new MemoryStream(DecreeAnnex.Write(catalog, AnnexFormat.Docx)), isEditable: false);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Take(5).Should().BeEmpty(seed);
        }
    }

    [Fact]
    public void The_same_catalog_gives_the_same_bytes()
    {
        var catalog = CatalogFile.Load(RepositoryFiles.PathOf("seeds", "lawang-2018", "catalog.json")).Value;
        DecreeAnnex.Write(catalog, AnnexFormat.Docx).Should().Equal(DecreeAnnex.Write(catalog, AnnexFormat.Docx));
    }

    private static Catalog ReadBack(Catalog catalog, AnnexFormat format)
    {
        var bytes = DecreeAnnex.Write(catalog, format);
        var name = format switch { AnnexFormat.Docx => "lampiran.docx", AnnexFormat.Markdown => "lampiran.md", _ => "lampiran.html" };
        if (Environment.GetEnvironmentVariable("IKI_KEEP_ANNEXES") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, $"{catalog.Id}-{name}"), bytes);
        var document = DocumentReader.Read(bytes, name);
        document.HasValue.Should().BeTrue(document.ToString());
        return DecreeReader.Read(document.Value).Catalog;
    }
}
