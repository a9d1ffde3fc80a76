using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Iki.Core;
using Iki.Core.Tests;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Tests.Workbooks;

/// <summary>A catalog out of the workbook that was made of it is the same catalog.</summary>
public class WorkbookRoundTripTests
{
    [Theory]
    [InlineData("lawang-2018", Language.Indonesian)]
    [InlineData("ngronggot-2019", Language.Indonesian)]
    [InlineData("wonoasih-2024", Language.Indonesian)]
    [InlineData("wonoasih-2024", Language.English)]
    public void A_seed_comes_back_as_it_is(string seed, Language language)
    {
        var file = File.ReadAllText(RepositoryFiles.PathOf("seeds", seed, "catalog.json"));
        var catalog = CatalogFile.Read(file).Value;
        var read = DefinitionsWorkbook.Read(DefinitionsWorkbook.Write(catalog, language), "definisi.xlsx");
        read.HasErrors.Should().BeFalse(read.ToString());
        read.Value.Should().Be(catalog);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public void Every_member_comes_back(Language language)
    {
        var catalog = WholeCatalog.Read();
        var read = DefinitionsWorkbook.Read(DefinitionsWorkbook.Write(catalog, language), "definisi.xlsx");
        read.HasErrors.Should().BeFalse(read.ToString());
        CatalogFile.Write(read.Value).Should().Be(CatalogFile.Write(catalog));
        read.Value.Should().Be(catalog);
    }

    [Fact]
    public void A_note_in_both_languages_has_two_cells_and_one_text_has_one()
    {
        var workbook = DefinitionsWorkbook.Write(WholeCatalog.Read(), Language.Indonesian);
        var both = EditedWorkbook.With(workbook, "Indikator", "J3", "The total is taken.");
        DefinitionsWorkbook.Read(both, "d.xlsx").Value.Indicators.First().Reading.Should().Be(
            new Iki.Core.Reading { Status = ReadingStatus.Interpreted, NoteWording = new("The total is taken.", "N") });

        var one = EditedWorkbook.With(workbook, "Baris Rumus", "J2", "");
        DefinitionsWorkbook.Read(one, "d.xlsx").Value.Indicators.ElementAt(1).Measures[0].Reading.Should().Be(
            new Iki.Core.Reading { Status = ReadingStatus.Corrected, Note = "C" });
    }

    [Fact]
    public void The_catalog_of_every_member_has_every_member_of_the_schema()
    {
        var schema = JsonNode.Parse(SchemaFile.Write(SchemaKind.Catalog))!;
        var members = schema["$defs"]!.AsObject().Select(d => d.Value!).Append(schema).SelectMany(d => d["properties"]!.AsObject()).Select(p => p.Key).Distinct();
        members.Where(m => !WholeCatalog.Json.Contains($"\"{m}\":", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void An_empty_object_is_told_from_none()
    {
        var catalog = WholeCatalog.Read() with { Decree = new Decree(), InForce = new DateRange(null, null) };
        DefinitionsWorkbook.Read(DefinitionsWorkbook.Write(catalog), "d.xlsx").Value.Should().Be(catalog);
        var without = catalog with { Decree = null, InForce = null };
        DefinitionsWorkbook.Read(DefinitionsWorkbook.Write(without), "d.xlsx").Value.Should().Be(without);
    }

    [Fact]
    public void Random_catalogs_come_back()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var catalog = new RandomCatalog(seed).Make();
            var read = DefinitionsWorkbook.Read(DefinitionsWorkbook.Write(catalog, seed % 2 == 0 ? Language.English : Language.Indonesian), "d.xlsx");
            read.HasErrors.Should().BeFalse($"of seed {seed}: {string.Join('\n', read.Diagnostics.Where(d => d.Severity == Severity.Error))}");
            if (!read.Value.Equals(catalog)) CatalogFile.Write(read.Value).Should().Be(CatalogFile.Write(catalog), $"of seed {seed}");
        }
    }

    [Fact]
    public void A_text_longer_than_a_cell_comes_back()
    {
        var text = string.Concat(Enumerable.Range(0, 30_000).Select(i => i % 7 == 0 ? "\U0001F600 " : "kata "));
        var catalog = WholeCatalog.Read();
        catalog = catalog with { Rules = [catalog.Rules[0] with { Message = text }, catalog.Rules[1]] };
        DefinitionsWorkbook.Read(DefinitionsWorkbook.Write(catalog), "d.xlsx").Value.Should().Be(catalog);
    }

    [Fact]
    public void The_same_catalog_gives_the_same_bytes()
    {
        DefinitionsWorkbook.Write(WholeCatalog.Read()).Should().Equal(DefinitionsWorkbook.Write(WholeCatalog.Read()));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public void The_workbook_is_valid(Language language)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(DefinitionsWorkbook.Write(WholeCatalog.Read(), language)), isEditable: false);
        new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Should().BeEmpty();
    }

    [Fact]
    public void The_words_are_those_of_the_schema()
    {
        var schema = JsonNode.Parse(SchemaFile.Write(SchemaKind.Catalog))!;
        var sets = Nodes(schema).OfType<JsonObject>().Where(o => o["enum"] is JsonArray).Select(o => Sorted(o["enum"]!.AsArray().Select(w => w!.ToString()))).Distinct().Order(StringComparer.Ordinal);
        WordList[] lists =
        [
            WordLists.Numbers, WordLists.Polarity, WordLists.Rounding, WordLists.Aspect, WordLists.PeriodLength, WordLists.Aggregation, WordLists.WhenMissing,
            WordLists.OfficeCoverage, WordLists.SourceKind, WordLists.ReadingStatus, WordLists.Severity, WordLists.ZeroDivision,
        ];
        lists.Select(l => Sorted(l.Words.Select(w => w.InFile))).Order(StringComparer.Ordinal).Should().Equal(
            sets.Where(s => s.Contains("verbatim", StringComparison.Ordinal) || !s.Contains("corrected", StringComparison.Ordinal)));
    }

    [Fact]
    public void Heads_and_names_are_told_apart_in_either_language()
    {
        foreach (var sheet in AllSheets.InOrder)
        {
            var heads = sheet.Columns.SelectMany(c => new[] { c.Head.English, c.Head.Indonesian }.Distinct()).ToArray();
            heads.Should().OnlyHaveUniqueItems(sheet.Key);
            sheet.Columns.Should().OnlyContain(c => c.IsReference || c.About != null || SchemaTexts.Read().Of(sheet.Definition, c.Key) != null, sheet.Key);
        }

        AllSheets.InOrder.SelectMany(s => new[] { s.Name.English, s.Name.Indonesian }.Distinct()).Should().OnlyHaveUniqueItems();
    }

    private static string Sorted(IEnumerable<string> words) => string.Join(',', words.Order(StringComparer.Ordinal));

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject members => members.Where(m => m.Value is not null).SelectMany(m => Nodes(m.Value!)).Prepend(node),
        JsonArray elements => elements.Where(e => e is not null).SelectMany(e => Nodes(e!)).Prepend(node),
        _ => [node],
    };
}
