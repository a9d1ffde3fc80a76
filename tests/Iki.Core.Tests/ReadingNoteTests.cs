using System.Text.Json.Nodes;
using Iki.Core.Definitions;
using Iki.Core.Tests.Definitions;

namespace Iki.Core.Tests;

/// <summary>The note on a reading is one text or both languages, and is written as it was read.</summary>
public class ReadingNoteTests
{
    private const string English = "Days of absence are read as days per person.";
    private const string Indonesian = "Hari tidak masuk dibaca sebagai hari per orang.";

    private static readonly Reading One = new() { Status = ReadingStatus.Interpreted, Note = English };
    private static readonly Reading Both = new() { Status = ReadingStatus.Interpreted, NoteWording = new(English, Indonesian) };

    [Fact]
    public void One_text_is_for_every_reader()
    {
        (One.Note, One.NoteWording, One.NoteIn(Language.English), One.NoteIn(Language.Indonesian)).Should().Be((English, null, English, English));
    }

    [Fact]
    public void Of_both_languages_a_reader_gets_the_one_asked_for()
    {
        (Both.Note, Both.NoteIn(Language.English), Both.NoteIn(Language.Indonesian)).Should().Be((English, English, Indonesian));
        Both.NoteWording.Should().Be(new Wording(English, Indonesian));
    }

    [Fact]
    public void Without_a_note_there_is_none_in_any_language()
    {
        var none = new Reading { Status = ReadingStatus.Verbatim };
        (none.Note, none.NoteWording, none.NoteIn(Language.English), none.NoteIn(Language.Indonesian)).Should().Be((null, null, null, null));
    }

    [Fact]
    public void What_is_set_last_replaces_the_other()
    {
        (Both with { Note = English }).Should().Be(One);
        (One with { NoteWording = new(English, Indonesian) }).Should().Be(Both);
        (Both with { Note = null }).Should().Be(new Reading { Status = ReadingStatus.Interpreted });
        (One with { NoteWording = null }).Should().Be(new Reading { Status = ReadingStatus.Interpreted });
        Both.Should().NotBe(One);
    }

    [Theory]
    [InlineData("\"" + English + "\"")]
    [InlineData("{\"en\":\"" + English + "\",\"id\":\"" + Indonesian + "\"}")]
    public void It_is_written_as_it_was_read(string note)
    {
        var catalog = CatalogFile.Read(With(note)).Value;

        var written = CatalogFile.Write(catalog);
        NoteOf(JsonNode.Parse(written)!).ToJsonString().Should().Be(note);
        CatalogFile.Read(written).Value.Should().Be(catalog);
    }

    [Fact]
    public void The_order_of_the_languages_does_not_count()
    {
        CatalogFile.Read(With($$"""{ "id": "{{Indonesian}}", "en": "{{English}}" }""")).Value.Indicators.Single().Reading.Should().Be(Both);
    }

    [Fact]
    public void The_schema_takes_a_text_or_both_languages()
    {
        var note = JsonNode.Parse(SchemaFile.Write(SchemaKind.Catalog))!["$defs"]!["reading"]!["properties"]!["note"]!;
        note["anyOf"]!.AsArray().Select(f => f!["type"]?.ToString() ?? f["$ref"]!.ToString()).Should().Equal("string", "#/$defs/wording");
    }

    [Fact]
    public void A_comparison_shows_both()
    {
        var (before, after) = (Catalog(One), Catalog(Both));
        var change = CatalogComparison.Compare(before, after).Should().ContainSingle().Which;
        (change.Before, change.After).Should().Be(($"interpreted: {English}", $"interpreted: en: {English}; id: {Indonesian}"));
    }

    [Theory]
    [InlineData(Language.English, "Reading: " + English)]
    [InlineData(Language.Indonesian, "Penafsiran rumus: " + Indonesian)]
    public void An_explanation_has_it_in_the_language_of_its_reader(Language language, string line)
    {
        var evaluator = CatalogEvaluator.Create(Catalog(Both)).Value;
        var data = DataFile.Read(evaluator.Catalog, """{ "formatVersion": 1, "catalog": "contoh", "period": "2024", "values": { "laporan": 3 } }""").Value;
        evaluator.Explain("a", data).ToString(language).Split('\n').Should().Contain(line);
    }

    private static Catalog Catalog(Reading reading) => SmallCatalog.Of(SmallCatalog.Indicator() with { Reading = reading });

    private static string With(string note)
    {
        var file = JsonNode.Parse(CatalogFile.Write(Catalog(One)))!;
        NoteOf(file).ReplaceWith(JsonNode.Parse(note));
        return file.ToJsonString();
    }

    private static JsonNode NoteOf(JsonNode catalog) => catalog["positions"]![0]!["objectives"]![0]!["indicators"]![0]!["reading"]!["note"]!;
}
