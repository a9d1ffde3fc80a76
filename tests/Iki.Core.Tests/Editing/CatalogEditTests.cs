using Iki.Core.Editing;

namespace Iki.Core.Tests.Editing;

/// <summary>Edits of a small catalog: what each gives, what it says of its own place, and what it breaks elsewhere.</summary>
public class CatalogEditTests
{
    // Two positions; b uses the result of a by its symbol, and the rule uses hadir.
    private static readonly Catalog Catalog = CatalogFile.Read("""
        {
          "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" },
          "offices": [ { "name": "Desa Satu", "offices": [ { "name": "Dusun Satu" } ] }, { "name": "Desa Dua" } ],
          "parameters": { "hari": { "label": "hari kerja", "values": [ { "from": "2018-01-01", "value": 240 } ] } },
          "variables": { "hadir": { "label": "hadir", "unit": "orang" }, "pegawai": { "label": "pegawai", "unit": "orang" }, "surat masuk": { "label": "surat masuk" } },
          "rules": [ { "formula": "hadir <= pegawai", "message": "Terlalu banyak." } ],
          "positions": [
            { "id": "camat", "title": "Camat", "objectives": [
              { "statement": "Tertib", "indicators": [
                { "id": "camat/a", "name": "A", "symbol": "kehadiran", "unit": "%", "formula": "hadir / pegawai * 100%" },
                { "id": "camat/b", "name": "B", "unit": "%", "formula": "kehadiran" } ] },
              { "statement": "Rapi", "indicators": [] } ] },
            { "id": "sekcam", "title": "Sekcam", "reportsTo": "camat", "objectives": [
              { "statement": "Surat", "indicators": [
                { "id": "sekcam/c", "name": "C", "unit": "surat", "measures": [
                  { "id": "masuk", "formula": "[surat masuk]" }, { "id": "harian", "formula": "[surat masuk] / hari" } ] } ] } ] } ]
        }
        """).Value;

    [Fact]
    public void A_formula_is_replaced_and_nothing_else()
    {
        var edited = Catalog.WithFormula("camat/a", "hadir / pegawai × 100%").Value;
        edited.Indicators.Select(i => i.Formula).Should().Equal("hadir / pegawai × 100%", "kehadiran", null);
        (edited with { Positions = Catalog.Positions }).Should().Be(Catalog);
        Catalog.WithFormula("sekcam/c#harian", "[surat masuk] / 2").Value.Indicators.Last().Measures.Select(m => m.Formula).Should().Equal("[surat masuk]", "[surat masuk] / 2");
    }

    [Fact]
    public void A_wrong_formula_is_told_by_pointer_and_span()
    {
        var edit = Catalog.WithFormula("sekcam/c#harian", "[surat masuk] / harri");
        edit.HasValue.Should().BeFalse();
        edit.Diagnostics.Select(d => (d.Code, d.Pointer, d.Span)).Should().Equal(
            ("IKI2001", "/positions/1/objectives/0/indicators/0/measures/1/formula", new TextSpan(16, 5)));
    }

    [Theory]
    [InlineData("camat/aa", "The catalog has no indicator 'camat/aa'. Did you mean 'camat/a'?")]
    [InlineData("sekcam/c#hariann", "The catalog has no indicator 'sekcam/c#hariann'. Did you mean 'sekcam/c#harian'?")]
    [InlineData("sesuatu", "The catalog has no indicator 'sesuatu'.")]
    public void A_mistyped_id_is_an_error_with_the_nearest(string id, string told)
    {
        var edit = Catalog.WithFormula(id, "1");
        edit.HasValue.Should().BeFalse();
        edit.Diagnostics.Select(d => d.Message(Language.English)).Should().Equal(told);
    }

    [Fact]
    public void A_circle_that_a_formula_closes_is_told()
    {
        var edit = Catalog.WithFormula("camat/a", "kehadiran");
        edit.HasValue.Should().BeFalse();
        edit.Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4049", "/positions/0/objectives/0/indicators/0/formula"));
    }

    [Fact]
    public void A_variable_is_added_or_replaced()
    {
        Catalog.WithVariable(new Variable { Name = "surat keluar", Label = "surat keluar" }).Value.Variables.Select(v => v.Name)
            .Should().Equal("hadir", "pegawai", "surat masuk", "surat keluar");
        Catalog.WithVariable(new Variable { Name = "hadir", Label = "yang hadir", Unit = "orang" }).Value.Variables.Select(v => v.Label)
            .Should().Equal("yang hadir", "pegawai", "surat masuk");
    }

    [Fact]
    public void What_a_variable_breaks_is_told_where_it_breaks()
    {
        // The rule and the indicator compare and divide people; days are no people.
        var edit = Catalog.WithVariable(new Variable { Name = "hadir", Label = "hadir", Unit = "%", Aggregate = new AggregationRule(Aggregation.Average) });
        edit.Diagnostics.Should().NotBeEmpty();
        var removed = Catalog.WithoutVariable("hadir");
        removed.HasValue.Should().BeFalse();
        removed.Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(
            ("IKI2001", "/positions/0/objectives/0/indicators/0/formula"), ("IKI2001", "/rules/0/formula"));
        Catalog.WithoutVariable("surat masuk").Diagnostics.Select(d => d.Pointer).Should().Equal(
            "/positions/1/objectives/0/indicators/0/measures/0/formula", "/positions/1/objectives/0/indicators/0/measures/1/formula");
    }

    [Fact]
    public void A_name_that_is_taken_is_told()
    {
        Catalog.WithVariable(new Variable { Name = "hari", Label = "x" }).Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4032", "/variables/hari"));
        Catalog.WithVariable(new Variable { Name = "kehadiran", Label = "x" }).Diagnostics.Select(d => (d.Code, d.Pointer))
            .Should().StartWith(("IKI4032", "/positions/0/objectives/0/indicators/0/symbol"));
        Catalog.WithVariable(new Variable { Name = "", Label = "x" }).Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4031", "/variables/"));
    }

    [Fact]
    public void Names_that_are_not_there_are_told_with_the_nearest()
    {
        Said(Catalog.WithoutVariable("hadirr")).Should().Equal("The catalog has no variable 'hadirr'. Did you mean 'hadir'?");
        Said(Catalog.WithoutParameter("hariy")).Should().Equal("The catalog has no parameter 'hariy'. Did you mean 'hari'?");
        Said(Catalog.WithoutOffice("Desa Satuu")).Should().Equal("The catalog has no office 'Desa Satuu'. Did you mean 'Desa Satu'?");
        Said(Catalog.WithOffice("Desa Tiga", under: "Desa Stau")).Should().Equal("The catalog has no office 'Desa Stau'. Did you mean 'Desa Satu'?");
        Said(Catalog.WithoutPosition("camt")).Should().Equal("The catalog has no position 'camt'. Did you mean 'camat'?");
        Said(Catalog.WithoutIndicator("camat/bb")).Should().Equal("The catalog has no indicator 'camat/bb'. Did you mean 'camat/b'?");
        Said(Catalog.WithVariable(new Variable { Name = "x", Label = "x" }, indicator: "camat/bb")).Should().Equal("The catalog has no indicator 'camat/bb'. Did you mean 'camat/b'?");
    }

    [Fact]
    public void An_indicator_has_names_of_its_own()
    {
        var own = Catalog.WithVariable(new Variable { Name = "rapat", Label = "rapat" }, indicator: "camat/b").Value;
        var used = own.WithFormula("camat/b", "rapat / pegawai * 100%").Value;
        used.WithoutVariable("rapat", indicator: "camat/b").Diagnostics.Select(d => (d.Code, d.Pointer)).Should()
            .Equal(("IKI2001", "/positions/0/objectives/0/indicators/1/formula"));
        own.WithFormula("camat/a", "rapat").Diagnostics.Select(d => d.Code).Should().Equal("IKI2001");
        own.WithoutVariable("rapat", indicator: "camat/b").Value.Should().Be(Catalog);
    }

    [Fact]
    public void A_target_takes_the_place_of_that_of_its_period()
    {
        var year = Period.OfYear(2018);
        var first = Catalog.WithTarget("camat/a", new Target { Period = year, Value = 90 }).Value;
        var second = first.WithTarget("camat/a", new Target { Period = Period.OfYear(2019), Value = 95 }).Value;
        second.WithTarget("camat/a", new Target { Period = year, Value = 91 }).Value.Indicators.First().Targets.Select(t => t.Value).Should().Equal(91, 95);
        first.WithoutTarget("camat/a", year).Value.Should().Be(Catalog);
        Catalog.WithTarget("camat/a", new Target { Period = year, Min = 3 }).Diagnostics.Select(d => (d.Code, d.Pointer))
            .Should().Equal(("IKI4047", "/positions/0/objectives/0/indicators/0/targets/0"));
        Catalog.WithTarget("sekcam/c", new Target { Period = year, Value = 3 }).Diagnostics.Select(d => d.Code).Should().Equal("IKI4043");
    }

    [Fact]
    public void An_indicator_is_added_replaced_taken_out_and_moved()
    {
        var added = Catalog.WithIndicator(new Indicator { Id = "camat/d", Name = "D", Unit = "", Formula = "hadir" }, "camat", 0, 1).Value;
        Ids(added).Should().Equal("camat/a camat/d camat/b|", "sekcam/c");
        Ids(added.WithIndicatorMoved("camat/a", "camat", 0, 2).Value).Should().Equal("camat/d camat/b camat/a|", "sekcam/c");
        Ids(added.WithIndicatorMoved("camat/a", "camat", 1).Value).Should().Equal("camat/d camat/b|camat/a", "sekcam/c");
        Ids(added.WithIndicatorMoved("camat/d", "sekcam", 0, 0).Value).Should().Equal("camat/a camat/b|", "camat/d sekcam/c");
        Ids(added.WithoutIndicator("camat/b").Value).Should().Equal("camat/a camat/d|", "sekcam/c");
        added.WithIndicator(new Indicator { Id = "camat/d", Name = "D baru", Unit = "", Formula = "pegawai" }).Value.Indicators.ElementAt(1).Name.Should().Be("D baru");
    }

    [Fact]
    public void What_an_indicator_breaks_is_told()
    {
        Catalog.WithoutIndicator("camat/a").Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI2001", "/positions/0/objectives/0/indicators/0/formula"));
        Catalog.WithIndicator(new Indicator { Id = "camat/a", Name = "A", Unit = "orang", Formula = "hadir" }, "sekcam", 0).Diagnostics.Select(d => (d.Code, d.Pointer))
            .Should().Equal(("IKI4030", "/positions/1/objectives/0/indicators/1/id"));
        Catalog.WithIndicator(new Indicator { Id = "camat/d", Name = "D", Unit = "", Formula = "hadirr" }, "camat", 1).Diagnostics.Select(d => (d.Code, d.Pointer))
            .Should().Equal(("IKI2001", "/positions/0/objectives/1/indicators/0/formula"));
        Catalog.WithoutPosition("camat").Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4038", "/positions/0/reportsTo"));
    }

    [Fact]
    public void A_place_that_is_not_there_is_told()
    {
        var indicator = new Indicator { Id = "d", Name = "D", Unit = "", Formula = "hadir" };
        Said(Catalog.WithIndicator(indicator, "camatt", 0)).Should().Equal("The catalog has no position 'camatt'. Did you mean 'camat'?");
        Said(Catalog.WithIndicator(indicator, "camat", 2)).Should().Equal("The position 'camat' has no objective 2. It has 2, counted from 0.");
        Said(Catalog.WithIndicator(indicator, "camat", -1)).Should().ContainSingle();
        Said(Catalog.WithIndicatorMoved("camat/a", "camat", 0, 2)).Should().Equal(
            "An indicator cannot come to place 2 of objective 0 of the position 'camat', which has 1 indicators. Places are counted from 0; leave the place out to add the indicator at the end.");
    }

    [Fact]
    public void Offices_are_added_below_others_and_taken_out_with_those_below()
    {
        Catalog.WithOffice("Dusun Dua", under: "Desa Satu").Value.Offices[0].Offices.Select(o => o.Name).Should().Equal("Dusun Satu", "Dusun Dua");
        Catalog.WithOffice("Desa Tiga").Value.Offices.Select(o => o.Name).Should().Equal("Desa Satu", "Desa Dua", "Desa Tiga");
        Catalog.WithOffice("Desa Tiga", under: "Kecamatan Uji").Value.Should().Be(Catalog.WithOffice("Desa Tiga").Value);
        Catalog.WithoutOffice("Desa Satu").Value.Offices.Select(o => o.Name).Should().Equal("Desa Dua");
        Catalog.WithOffice("dusun satu", under: "Desa Satu").Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4037", "/offices/0/offices/1/name"));
    }

    [Fact]
    public void Offices_of_one_name_are_named_by_code_or_path_in_edits()
    {
        var alike = Catalog.WithOffice("Dusun Satu", under: "Desa Dua", code: "35.99.02").Value;
        alike.Offices[1].Offices[0].Code.Should().Be("35.99.02");
        alike.WithoutOffice("Dusun Satu").Diagnostics.Single().Message(Language.English).Should().Be(
            "Several offices are called 'Dusun Satu': Desa Satu / Dusun Satu; Desa Dua / Dusun Satu (35.99.02). Name the one that is meant by its path or its code.");
        alike.WithoutOffice("Desa Dua/Dusun Satu").Value.Should().Be(alike.WithoutOffice("35.99.02").Value).And.Be(Catalog);
        alike.WithOffice("RT 1", under: "desa satu / dusun satu").Value.Offices[0].Offices[0].Offices.Single().Name.Should().Be("RT 1");
        alike.WithOffice("Desa Tiga", code: "35.99.02").Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4058", "/offices/2/code"));
        Catalog.WithOffice("Desa Tiga", code: "").Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4016", "/offices/2/code"));
    }

    [Fact]
    public void A_position_is_replaced_with_its_texts()
    {
        var camat = Catalog.Positions[0];
        Catalog.WithPosition(camat with { Duties = ["Memimpin;"] }).Value.Positions[0].Duties.Should().Equal("Memimpin;");
        Catalog.WithPosition(camat with { Objectives = [] }).Diagnostics.Should().BeEmpty();
        Catalog.WithPosition(new Position { Id = "kasi", Title = "Kasi", ReportsTo = "sekcamm", Objectives = [] }).Diagnostics.Select(d => (d.Code, d.Pointer))
            .Should().Equal(("IKI4038", "/positions/2/reportsTo"));
    }

    [Fact]
    public void What_was_wrong_before_is_not_of_the_edit()
    {
        // Broken in two places; a third is edited, and one of the two is mended.
        var broken = Catalog.WithVariable(new Variable { Name = "pegawai", Label = "pegawai", Unit = "orang" }).Value with { Rules = [new Rule { Formula = "tidak ada", Message = "x" }] };
        broken = broken with { Positions = [broken.Positions[0], broken.Positions[1] with { ReportsTo = "bupati" }] };
        CatalogEvaluator.Create(broken).HasValue.Should().BeFalse();
        broken.WithFormula("camat/b", "hadir / pegawai * 100%").Diagnostics.Should().BeEmpty();
        broken.WithoutIndicator("camat/b").Diagnostics.Should().BeEmpty();
        broken.WithFormula("camat/b", "hadirr").Diagnostics.Select(d => d.Code).Should().Equal("IKI2001");
    }

    [Fact]
    public void Functions_of_the_host_are_known()
    {
        HostFunction[] functions = [HostFunction.Of("Dua", x => x * 2)];
        Catalog.WithFormula("camat/b", "Dua(hadir / pegawai) * 100%").Diagnostics.Should().NotBeEmpty();
        Catalog.WithFormula("camat/b", "Dua(hadir / pegawai) * 100%", functions).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_refused_as_an_argument()
    {
        FluentActions.Invoking(() => Catalog.WithFormula("camat/a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("formula");
        FluentActions.Invoking(() => Catalog.WithVariable(null!)).Should().Throw<ArgumentNullException>().WithParameterName("variable");
        FluentActions.Invoking(() => Catalog.WithTarget("camat/a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("target");
    }

    [Fact]
    public void What_is_null_within_is_told_at_its_place_and_never_a_null_reference()
    {
        Checked<Catalog>[] edits =
        [
            Catalog.WithVariable(new Variable { Name = null!, Label = "x" }), Catalog.WithVariable(new Variable { Name = "x", Label = null! }),
            Catalog.WithVariable(new Variable { Name = "x", Label = "x", Items = null! }), Catalog.WithParameter(new Parameter { Name = "p", Label = "p", Values = null! }),
            Catalog.WithIndicator(new Indicator { Id = null!, Name = "x", Unit = "", Formula = "hadir" }), Catalog.WithIndicator(new Indicator { Id = "x", Name = null!, Unit = "", Formula = "hadir" }, "camat", 0),
            Catalog.WithIndicator(new Indicator { Id = "x", Name = "x", Unit = "", Formula = "hadir", Variables = null! }, "camat", 0), Catalog.WithPosition(new Position { Id = "p", Title = "p", Objectives = null! }),
            Catalog.WithPosition(new Position { Id = "p", Title = "p", Objectives = [null!] }), Catalog.WithPosition(new Position { Id = null!, Title = "p", Objectives = [] }),
            Catalog.WithTarget("camat/a", new Target { Period = default, Value = 1 }), Catalog.WithOffice(""), Catalog.WithFormula("camat/a", ""),
        ];
        edits.Should().OnlyContain(e => !e.HasValue && e.HasErrors);
        edits[1].Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4013", "/variables/x"));
        edits[12].Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4016", "/positions/0/objectives/0/indicators/0/formula"));
    }

    [Fact]
    public void What_an_edit_gives_a_whole_catalog_is_read_again()
    {
        // Edits that are accepted one by one make a catalog that an evaluator accepts and a file keeps.
        var edited = Catalog.WithFormula("camat/b", "kehadiran * 1").Value
            .WithVariable(new Variable { Name = "rapat", Label = "rapat", Unit = "kali" }).Value
            .WithIndicator(new Indicator { Id = "sekcam/rapat", Name = "Rapat", Unit = "kali", Formula = "rapat" }, "sekcam", 0).Value
            .WithIndicatorMoved("camat/b", "sekcam", 0).Value
            .WithOffice("Desa Tiga").Value;
        CatalogEvaluator.Create(edited).HasErrors.Should().BeFalse();
        CatalogFile.Read(CatalogFile.Write(edited)).Value.Should().Be(edited);
    }

    private static IEnumerable<string> Said(Checked<Catalog> edit)
    {
        edit.HasValue.Should().BeFalse();
        return edit.Diagnostics.Select(d => d.Message(Language.English));
    }

    private static IEnumerable<string> Ids(Catalog catalog) =>
        catalog.Positions.Select(p => string.Join('|', p.Objectives.Select(o => string.Join(' ', o.Indicators.Select(i => i.Id)))));
}
