using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Seeds;

/// <summary>What holds of every shipped decree.</summary>
public class SeedTests
{
    public static TheoryData<string> Ids => SeedFiles.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_seed_has_no_error_and_no_warning(string id)
    {
        CatalogFile.Load(SeedFiles.PathOf(id, "catalog.json")).Diagnostics
            .Where(d => d.Severity != Severity.Information).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_has_the_value_worked_out_elsewhere(string id)
    {
        var actual = SeedFiles.Results(id).Results
            .Select(r => new SeedFiles.ExpectedResult(r.Id, r.Value, r.Exact?.ToString(), r.Unit));
        actual.Should().Equal(SeedFiles.Expected(id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_in_a_seed_hold(string id)
    {
        SeedFiles.Evaluator(id).CheckExamples().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_seed_is_written_as_it_is_read(string id)
    {
        var catalog = SeedFiles.Catalog(id);
        var written = CatalogFile.Write(catalog);
        written.Should().Be(File.ReadAllText(SeedFiles.PathOf(id, "catalog.json")));
        CatalogFile.Read(written).Value.Should().Be(catalog);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_printed_formula_says_how_it_was_read(string id)
    {
        var rows = SeedFiles.Catalog(id).Indicators
            .SelectMany(i => i.Measures.Count == 0 ? [(i.PrintedFormula, i.Reading)] : i.Measures.Select(m => (m.PrintedFormula, m.Reading)));
        rows.Should().OnlyContain(r => r.PrintedFormula != null && r.Reading != null);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_note_on_a_reading_is_in_both_languages(string id)
    {
        var readings = SeedFiles.Catalog(id).Indicators.SelectMany(i => i.Measures.Select(m => m.Reading).Append(i.Reading)).OfType<Reading>();
        var notes = readings.Where(r => r.Note != null).Select(r => r.NoteWording).ToArray();
        notes.Should().NotBeEmpty().And.OnlyContain(n => n != null && n.English != n.Indonesian);

        // Words that English is not without, and Indonesian does not have.
        notes.Should().OnlyContain(n => Regex.IsMatch(n!.English, @"\b([Tt]he|is|[Bb]oth)\b") && !Regex.IsMatch(n.Indonesian, @"\b([Tt]he|is|are|and|of)\b"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_person_is_named(string id)
    {
        // An employee number (NIP) has 18 digits; the academic titles are those that stand behind names in decrees.
        var text = string.Concat(Directory.GetFiles(SeedFiles.PathOf(id, "")).Select(File.ReadAllText));
        Regex.Matches(text, @"\bNIP\b|\d{8} ?\d{6} ?\d ?\d{3}|S\.STP|S\.Sos|M\.Si\b|S\.H\b|Drs\.").Should().BeEmpty();
    }
}
