namespace Iki.Core.Tests.Definitions;

/// <summary>What an evaluator accepts can be kept: a catalog made in code is refused where reading its text would refuse it.</summary>
public class CatalogFormTests
{
    private static readonly Catalog Sound = SmallCatalog.Of(SmallCatalog.Indicator());

    private static readonly Example Example = new() { Values = [new NamedFigures { Name = "laporan", Single = 3 }], Expect = 3, From = "dihitung" };

    [Fact]
    public void An_empty_title_and_an_id_with_spaces_are_refused()
    {
        Refused(Sound with { Title = " " }).Should().Equal(("IKI4016", "/title"));
        Refused(Sound with { Id = "Kecamatan Lawang" }).Should().Equal(("IKI4018", "/id"));
        Refused(WithIndicator(i => i with { Id = "a#b" })).Should().Equal(("IKI4018", "/positions/0/objectives/0/indicators/0/id"));
        Refused(Sound with { Variables = [new Variable { Name = "laporan", Label = "" }] }).Should().Equal(("IKI4016", "/variables/laporan/label"));
        Refused(WithIndicator(i => i with { Targets = [new Target { Period = default, Value = 1 }] })).Should().Equal(("IKI4018", "/positions/0/objectives/0/indicators/0/targets/0/period"));
    }

    [Fact]
    public void Null_is_refused_at_its_place_and_never_a_null_reference()
    {
        Refused(Sound with { Title = null! }).Should().Equal(("IKI4013", ""));
        Refused(Sound with { Office = null! }).Should().Equal(("IKI4013", ""));
        Refused(Sound with { Variables = [new Variable { Name = null!, Label = "x" }] }).Should().Equal(("IKI4014", "/variables/0"));
        Refused(Sound with { Variables = [Sound.Variables[0] with { Aggregate = null! }] }).Should().Equal(("IKI4014", "/variables/laporan/aggregate"));
        Refused(WithIndicator(i => i with { WhenDividingByZero = null! })).Should().Equal(("IKI4014", "/positions/0/objectives/0/indicators/0/whenDividingByZero"));
        Refused(WithIndicator(i => i with { Reading = new Reading { Status = ReadingStatus.Corrected, NoteWording = new Wording { English = null!, Indonesian = "x" } } }))
            .Should().Equal(("IKI4013", "/positions/0/objectives/0/indicators/0/reading/note"));
    }

    [Fact]
    public void Writing_what_has_no_text_is_an_argument_that_is_refused_with_its_place()
    {
        FluentActions.Invoking(() => CatalogFile.Write(Sound with { Title = null! })).Should().Throw<ArgumentException>().WithMessage("*The member 'title' is missing.*");
        FluentActions.Invoking(() => CatalogFile.Write(Sound with { Variables = [null!] })).Should().Throw<ArgumentException>().WithMessage("*/variables/0*");
        FluentActions.Invoking(() => CatalogFile.Write(Sound with { Numbers = (NumberNotation)7 })).Should().Throw<ArgumentException>().WithMessage("*'7' is not one of the words*/numbers*");
        CatalogFile.Write(Sound with { Title = "" }).Should().Contain("\"title\": \"\"");
    }

    [Fact]
    public void Words_numbers_and_dates_that_no_file_has_are_refused()
    {
        Refused(WithIndicator(i => i with { Rounding = (RoundingMode)99 })).Should().Equal(("IKI4019", "/positions/0/objectives/0/indicators/0/rounding"));
        Refused(WithIndicator(i => i with { Polarity = (Polarity)99 })).Should().Equal(("IKI4019", "/positions/0/objectives/0/indicators/0/polarity"));
        Refused(Sound with { Decree = new Decree { Year = 1 } }).Should().Equal(("IKI4020", "/decree/year"));
        Refused(Sound with { Decree = new Decree { Date = "2018-02-30" } }).Should().Equal(("IKI4018", "/decree/date"));
        Refused(Sound with { Variables = [Sound.Variables[0] with { Max = decimal.MaxValue }] }).Should().Equal(("IKI5002", "/variables/laporan/max"));
        Refused(Sound with { Variables = [Sound.Variables[0] with { Aggregate = new AggregationRule((Aggregation)99) }] }).Should().Equal(("IKI4019", "/variables/laporan/aggregate"));
    }

    [Fact]
    public void Figures_of_examples_are_of_one_kind_and_sound()
    {
        const string Place = "/positions/0/objectives/0/indicators/0/examples/0/values/laporan";
        Refused(WithExample(new NamedFigures { Name = "laporan" })).Should().Equal(("IKI4065", Place));
        Refused(WithExample(new NamedFigures { Name = "laporan", Single = 1, Series = [1] })).Should().Equal(("IKI4065", Place));
        Refused(WithExample(new NamedFigures { Name = "laporan", Single = Figure.Read("banyak") })).Should().Equal(("IKI5001", Place));
        Refused(WithExample(new NamedFigures { Name = "laporan", Series = [1, Rational.Fraction(1, 3)] })).Should().Equal(("IKI5001", Place + "/1"));
        CatalogEvaluator.Create(WithIndicator(i => i with { Examples = [Example] })).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_text_with_half_a_character_is_refused_and_one_with_whole_ones_is_not()
    {
        Refused(Sound with { Title = "a\ud83d" }).Should().Equal(("IKI4017", "/title"));
        Refused(Sound with { Title = "\udc00a" }).Should().Equal(("IKI4017", "/title"));
        RoundTrip(Sound with { Title = "a\ud83d\ude00b\u0001\ufeff" });
    }

    [Fact]
    public void A_tree_of_offices_is_as_deep_as_a_file_may_be()
    {
        RoundTrip(Sound with { Offices = [Tree(31)] });
        Refused(Sound with { Offices = [Tree(32)] }).Select(d => d.Code).Should().Equal("IKI4008");
        Refused(Sound with { Offices = [Tree(20_000)] }).Select(d => d.Code).Should().Equal("IKI4008");
        FluentActions.Invoking(() => CatalogFile.Write(Sound with { Offices = [Tree(20_000)] })).Should().Throw<ArgumentException>();

        static OfficeNode Tree(int depth)
        {
            var node = new OfficeNode { Name = "d1" };
            for (var i = 2; i <= depth; i++) node = new OfficeNode { Name = $"d{i}", Offices = [node] };
            return node;
        }
    }

    [Fact]
    public void A_percentage_that_is_added_up_is_written_with_that_said()
    {
        var catalog = Sound with { Variables = [.. Sound.Variables, new Variable { Name = "tingkat", Label = "tingkat", Unit = "%" }] };
        CatalogFile.Write(catalog).Should().Contain("\"aggregate\": \"sum\"");
        RoundTrip(catalog);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_is_spoilt_an_evaluator_accepts_what_a_reader_does_and_nothing_else(int seed)
    {
        var random = new Random(seed);
        var spoiling = new Spoiling(random);
        var counts = new Dictionary<bool, int> { [true] = 0, [false] = 0 };
        for (var i = 0; i < 500; i++)
        {
            if (spoiling.Spoil(Rich) is not Catalog spoilt) continue;
            var isAccepted = IsAccepted(spoilt);
            counts[isAccepted]++;
            isAccepted.Should().Be(IsKept(spoilt, out var again), $"seed {seed}, catalog {i} is read as:\n{again?.ToString() ?? "nothing, it is not written"}");
        }

        // Both must happen, or the test shows nothing.
        counts.Values.Should().OnlyContain(c => c > 30);
    }

    private static bool IsAccepted(Catalog catalog)
    {
        try
        {
            return CatalogEvaluator.Create(catalog).HasValue;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether the text of a catalog is read again, and as the same; with half a character it is read as another.</summary>
    private static bool IsKept(Catalog catalog, out Checked<Catalog>? again)
    {
        again = null;
        try
        {
            again = CatalogFile.Read(CatalogFile.Write(catalog));
            return again.HasValue && again.Value == catalog;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // Every member of the model is in it.
    private static readonly Catalog Rich = CatalogFile.Read("""
        {
          "$schema": "catalog.schema.json", "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji", "parent": "Kabupaten Uji" },
          "decree": { "number": "1/2018", "year": 2018, "date": "2018-01", "place": "Uji", "issuer": "Camat", "about": "IKI", "considerations": [ "a" ], "legalBasis": [ "b" ], "rulings": [ "c" ], "notes": [ "d" ] },
          "inForce": { "from": "2018-01-01", "to": "2018-12-31" }, "regulation": "permenpanrb-8-2021", "numbers": "id",
          "offices": [ { "name": "Desa Satu", "offices": [ { "name": "Dusun Satu" } ] }, { "name": "Desa Dua" } ],
          "scales": { "mutu": [ "rendah", "tinggi" ] },
          "parameters": { "hari": { "label": "hari kerja", "unit": "hari", "per": "year", "source": "Perka", "values": [ { "from": "2018-01-01", "to": "2018-12-31", "value": 240, "source": "x" }, { "from": "2019-01-01", "value": 241 } ] },
            "bobot": { "label": "bobot", "values": [ { "from": "2018-01-01", "items": { "a": 0.4, "b": 0.6 } } ] } },
          "variables": { "hadir": { "label": "hadir", "unit": "orang", "aggregate": { "time": "average", "office": "sum" }, "integer": true, "min": 0, "max": 100, "offices": "total", "whenMissing": "zero", "frequency": "month", "source": { "name": "Subbag", "kind": "office", "note": "n" }, "accepted": [ { "code": "IKI6008", "why": "x" } ] },
            "pegawai": { "label": "pegawai", "unit": "orang", "aggregate": "last" }, "tingkat": { "label": "tingkat", "unit": "%", "aggregate": "sum" },
            "dokumen": { "label": "dokumen", "items": { "lkjip": { "label": "LKjIP", "unit": "dokumen", "source": { "name": "Bendahara" } }, "renja": { "label": "Renja" } } } },
          "rules": [ { "formula": "hadir <= pegawai", "message": "Terlalu banyak.", "severity": "warning" } ],
          "accepted": [ { "code": "IKI6001", "why": "y" } ],
          "positions": [
            { "id": "camat", "title": "Camat", "office": "Kecamatan", "groups": { "permenpanrb-8-2021": "pimpinan" }, "duties": [ "a" ], "functions": [ "b" ], "objectives": [
              { "statement": "Tertib", "indicators": [
                { "id": "camat/a", "symbol": "kehadiran", "name": "A", "definition": "def", "unit": "%", "decimals": 2, "rounding": "halfEven", "polarity": "higherIsBetter", "aspect": "quality", "frequency": "month", "weight": 30, "responsible": "Subbag", "printedFormula": "a/b", "formula": "hadir / pegawai * 100%",
                  "legend": { "decimals": 0, "rounding": "up", "least": 0, "most": 1000, "source": "s", "bands": [ { "word": "rendah", "published": "0-50", "from": 0, "below": 50 }, { "word": "tinggi", "from": 50, "to": 1000 } ] },
                  "reading": { "status": "interpreted", "note": { "en": "n", "id": "c" } }, "whenDividingByZero": 0, "sources": [ { "name": "Register" } ], "notes": [ "n" ],
                  "targets": [ { "period": "2018", "value": 95, "unit": "persen", "cumulative": true, "baseline": 90, "highestAttainable": true }, { "period": "2019", "min": 80, "max": 90 } ],
                  "accepted": [ { "code": "IKI6002", "why": "z" } ],
                  "examples": [ { "values": { "hadir": 3, "pegawai": [ 4, 5 ] }, "previous": { "hadir": 2 }, "expect": 60, "from": "dihitung" } ] },
                { "id": "camat/b", "name": "B", "unit": "mutu", "scale": "mutu", "formula": "mutu", "variables": { "mutu": { "label": "mutu" } }, "parameters": { "batas": { "label": "batas", "values": [ { "from": "2018-01-01", "value": 3 } ] } }, "targets": [ { "period": "2018", "text": "tinggi" } ] },
                { "id": "camat/c", "name": "C", "unit": "", "formula": "Sum(dokumen) * kehadiran / 100%", "whenDividingByZero": "notApplicable" } ] } ] },
            { "id": "sekcam", "title": "Sekcam", "reportsTo": "camat", "objectives": [ { "statement": "Surat", "indicators": [
                { "id": "sekcam/c", "name": "C", "unit": "orang", "measures": [
                  { "id": "masuk", "label": "l", "unit": "orang", "decimals": 0, "printedFormula": "p", "formula": "hadir", "reading": { "status": "corrected", "note": "n" }, "sources": [ { "name": "R" } ], "notes": [ "m" ], "accepted": [ { "code": "IKI6003", "why": "w" } ] },
                  { "id": "harian", "formula": "pegawai" } ] } ] } ] } ]
        }
        """).Value;

    internal static IEnumerable<(string Code, string? Pointer)> Refused(Catalog catalog)
    {
        var evaluator = CatalogEvaluator.Create(catalog);
        evaluator.HasValue.Should().BeFalse();
        return evaluator.Diagnostics.Select(d => (d.Code, d.Pointer));
    }

    private static void RoundTrip(Catalog catalog)
    {
        CatalogEvaluator.Create(catalog).HasErrors.Should().BeFalse();
        CatalogFile.Read(CatalogFile.Write(catalog)).Value.Should().Be(catalog);
    }

    private static Catalog WithExample(NamedFigures figures) => WithIndicator(i => i with { Examples = [Example with { Values = [figures] }] });

    private static Catalog WithIndicator(Func<Indicator, Indicator> change) => SmallCatalog.Of(change(SmallCatalog.Indicator()));
}
