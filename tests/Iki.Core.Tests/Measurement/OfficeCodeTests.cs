using Iki.Core.Forms;
using Iki.Core.Scoring;

namespace Iki.Core.Tests.Measurement;

/// <summary>Offices are named by name, code or path wherever one is named, and shown by what names them again.</summary>
public class OfficeCodeTests
{
    private static readonly string[] Shown =
        ["Kabupaten Uji", "Kecamatan A", SameNames.SukamajuOfA, "Desa Mekar", "Kecamatan B", SameNames.SukamajuOfB, "Desa Indah"];

    private const string Several =
        "Several offices are called 'Desa Sukamaju': Kecamatan A / Desa Sukamaju (35.99.01.2001); Kecamatan B / Desa Sukamaju (35.99.02.2001). "
        + "Name the one that is meant by its path or its code.";

    private static readonly Catalog Catalog = SameNames.Catalog;
    private static readonly CatalogEvaluator Evaluator = SameNames.Evaluator;
    private static readonly DataSet Data = SameNames.Data;

    private static MemoryStream Bytes(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    [Fact]
    public void What_is_shown_names_the_office_again()
    {
        Catalog.OfficeNames.Should().Equal(Shown);
        Catalog.OfficeNames.Select(o => Catalog.FindOffice(o).Value).Should().Equal(Shown);
        Data.OfficesBelow("Kabupaten Uji").Should().Equal(Shown);
        Data.OfficesBelow("35.99.02").Should().Equal("Kecamatan B", SameNames.SukamajuOfB, "Desa Indah");
        Data.OfficesBelow("Kabupaten Uji", onlyLeaves: true).Should().Equal(SameNames.SukamajuOfA, "Desa Mekar", SameNames.SukamajuOfB, "Desa Indah");
        Data.Observations.Select(o => o.Office).Distinct().Should().Equal(SameNames.SukamajuOfA, "Desa Mekar", SameNames.SukamajuOfB, "Desa Indah");
        var again = DataSet.Create(Catalog, Period.OfYear(2024), Data.Observations).OrThrow();
        again.Observations.Should().Equal(Data.Observations);
    }

    [Theory]
    [InlineData("35.99.01.2001", "75")]
    [InlineData("Kecamatan A / Desa Sukamaju", "75")]
    [InlineData("kecamatan a/DESA SUKAMAJU", "75")]
    [InlineData("Kabupaten Uji / Kecamatan A / Desa Sukamaju", "75")]
    [InlineData("Kecamatan B/ Desa Sukamaju", "62.5")]
    [InlineData("35.99.02.2001", "62.5")]
    [InlineData("Desa Mekar", "50")]
    [InlineData("35.99.01", "66.67")]
    [InlineData("Kecamatan B", "70")]
    [InlineData("Kabupaten Uji", "68.75")]
    public void An_evaluation_takes_name_code_and_path(string office, string expected)
    {
        var value = decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        Evaluator.Evaluate("camat/kehadiran", Data, office: office).Value.Should().Be(value);
        var set = Evaluator.Evaluate(Data, office: office);
        set.Results[0].Value.Should().Be(value);
        Evaluator.EvaluateEach(Data, [Period.OfYear(2024)], [office]).Single().Office.Should().Be(set.Office);
        Evaluator.Explain("camat/kehadiran", Data, office: office).Office.Should().Be(set.Office);
        Evaluator.Evaluate(Data, office: set.Office).Results[0].Value.Should().Be(value);
        Catalog.FindOffice(office).Value.Should().BeEquivalentTo(set.Office);
    }

    [Fact]
    public void A_table_names_them_alike()
    {
        var rows = ObservationTable.Read(Bytes(SameNames.Csv), "data.csv");
        var data = DataSet.FromRows(Catalog, Period.OfYear(2024), rows).OrThrow();
        data.Observations.Select(o => (o.Variable, o.Office, o.Value)).Should().Equal(Data.Observations.Select(o => (o.Variable, o.Office, o.Value)));
        Evaluator.Evaluate("camat/kehadiran", data).Value.Should().Be(68.75m);
    }

    [Fact]
    public void A_name_that_several_have_names_none_of_them()
    {
        Catalog.FindOffice("Desa Sukamaju").Diagnostics.Single().Message(Language.English).Should().Be(Several);
        Catalog.FindOffice("desa sukamaju").Diagnostics.Single().Message(Language.Indonesian).Should().Be(
            "Ada beberapa unit kerja bernama 'desa sukamaju': Kecamatan A / Desa Sukamaju (35.99.01.2001); Kecamatan B / Desa Sukamaju (35.99.02.2001). "
            + "Sebut yang dimaksud dengan jalur atau kodenya.");
        Action[] asked =
        [
            () => Evaluator.Evaluate(Data, office: "Desa Sukamaju"), () => Evaluator.Evaluate("camat/kehadiran", Data, office: "Desa Sukamaju"),
            () => Evaluator.EvaluateEach(Data, [Period.OfYear(2024)], ["Desa Sukamaju"]), () => Evaluator.Explain("camat/kehadiran", Data, office: "Desa Sukamaju"),
            () => Evaluator.CheckRules(Data, office: "Desa Sukamaju"), () => Data.OfficesBelow("Desa Sukamaju"), () => Data.RatingsOf(Period.OfYear(2024), "Desa Sukamaju"),
            () => Recap.Of(Evaluator, Data, RecapColumns.Office, office: "Desa Sukamaju"),
        ];
        asked.Should().AllSatisfy(a => a.Should().Throw<ArgumentException>().WithMessage("Several offices are called 'Desa Sukamaju': Kecamatan A / Desa Sukamaju (35.99.01.2001); *"));
        FigureForm.Of(Evaluator, new FormRequest { Period = Period.OfYear(2024), Offices = ["Desa Sukamaju"] }).Diagnostics.Single().Message(Language.English).Should().Be(Several);
    }

    [Fact]
    public void Figures_of_such_a_name_are_refused_where_they_stand()
    {
        var json = DataFile.Read(Catalog, """
            { "formatVersion": 1, "catalog": "uji-2024", "period": "2024",
              "observations": [
                { "variable": "hadir", "office": "Desa Sukamaju", "value": 3 },
                { "variable": "hadir", "office": "Kecamatan C / Desa Sukamaju", "value": 3 },
                { "variable": "hadir", "office": "Kecamatan A / Desa Indah", "value": 3 } ] }
            """);
        json.Diagnostics.Select(d => (d.Code, d.Line, d.Pointer)).Should().Equal(
            ("IKI5053", 3, "/observations/0"), ("IKI5008", 4, "/observations/1"), ("IKI5008", 5, "/observations/2"));
        json.Value.Observations.Should().BeEmpty();
        DataFile.Read(Catalog, """{ "formatVersion": 1, "catalog": "uji-2024", "period": "2024", "office": "Desa Sukamaju", "values": { "hadir": 3 } }""")
            .Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI5053", "/office"));
        DataSet.FromRows(Catalog, Period.OfYear(2024), ObservationTable.Read(Bytes("variable,office,value\nhadir,Desa Sukamaju,3\n"), "data.csv"))
            .Diagnostics.Select(d => (d.Code, d.Line)).Should().Equal(("IKI5053", 2));
        DataSet.FromRows(Catalog, Period.OfYear(2024), [], office: "Desa Sukamaju").Diagnostics.Select(d => d.Code).Should().Equal("IKI5053");
        DataSet.Create(Catalog, Period.OfYear(2024), [], office: "Desa Sukamaju").Diagnostics.Select(d => d.Code).Should().Equal("IKI5053");
    }

    [Fact]
    public void The_office_of_a_data_set_may_be_a_code_or_a_path()
    {
        var data = DataSet.FromRows(Catalog, Period.OfYear(2024), [new ObservationRow { Variable = "hadir", Value = "3" }], office: "35.99.01.2001").OrThrow();
        data.Office.Should().Be(SameNames.SukamajuOfA);
        data.Observations.Single().Office.Should().Be(SameNames.SukamajuOfA);
        Evaluator.Evaluate(data).Office.Should().Be(SameNames.SukamajuOfA);
    }

    [Fact]
    public void Ratings_are_of_the_office_however_it_is_named()
    {
        var data = DataFile.Read(Catalog, """
            { "formatVersion": 1, "catalog": "uji-2024", "period": "2024", "office": "35.99.02.2001",
              "ratings": { "camat": { "hasilKerja": "Di atas ekspektasi", "perilakuKerja": "Sesuai ekspektasi" } } }
            """).OrThrow();
        data.RatingsOf(Period.OfYear(2024), SameNames.SukamajuOfB).Single().Position.Should().Be("camat");
        data.RatingsOf(Period.OfYear(2024), "Kecamatan B/Desa Sukamaju").Should().Equal(data.RatingsOf(Period.OfYear(2024), "35.99.02.2001"));
        data.RatingsOf(Period.OfYear(2024), SameNames.SukamajuOfA).Should().BeEmpty();
        Evaluator.Evaluate(data).Ratings.Should().ContainSingle();
    }

    [Fact]
    public void A_form_asks_for_each_of_them_and_reads_what_it_asked_for()
    {
        var form = FigureForm.Of(Evaluator, new FormRequest { Period = Period.OfYear(2024), Offices = ["35.99.01.2001", SameNames.SukamajuOfB, "kecamatan a / desa sukamaju"] }, Data).OrThrow();
        form.Offices.Should().Equal(SameNames.SukamajuOfA, SameNames.SukamajuOfB);
        form.Fields.Select(f => (f.Key.Variable, f.Office, f.Value)).Should().Equal(
            ("hadir", SameNames.SukamajuOfA, "3"), ("hadir", SameNames.SukamajuOfB, "5"), ("pegawai", SameNames.SukamajuOfA, "4"), ("pegawai", SameNames.SukamajuOfB, "8"));
        var posted = form.Fields.Select(f => KeyValuePair.Create(f.Key.ToString(), f.Value));
        Evaluator.Evaluate("camat/kehadiran", form.Read(posted).OrThrow(), office: "35.99.02.2001").Value.Should().Be(62.5m);
    }

    [Fact]
    public void A_recap_has_a_column_for_each()
    {
        var recap = Recap.Of(Evaluator, Data, RecapColumns.Office, office: "35.99.01");
        recap.Office.Should().Be("Kecamatan A");
        recap.Columns.Select(c => c.Office).Should().Equal(SameNames.SukamajuOfA, "Desa Mekar");
        recap.Rows[0].Cells.Select(c => c.Score.Realization).Should().Equal(75m, 50m);
    }

    [Fact]
    public void Data_of_a_catalog_in_which_a_name_was_one_offices_alone_are_not_guessed_for_one_in_which_several_have_it()
    {
        var before = Catalog.WithoutNamesake();
        var data = DataSet.Create(before, Period.OfYear(2024), [new Observation { Variable = "hadir", Period = Period.OfYear(2024), Office = "Desa Sukamaju", Value = 3 }]).OrThrow();
        data.Observations.Single().Office.Should().Be("Desa Sukamaju");
        data.For(Catalog).Diagnostics.Select(d => d.Code).Should().Contain("IKI5053");
        Data.For(before).Value.Observations.Select(o => o.Office).Distinct().Should().Equal("Desa Sukamaju", "Desa Mekar", "Desa Indah");
    }
}

file static class Namesakes
{
    /// <summary>The catalog without the Desa Sukamaju of Kecamatan B.</summary>
    public static Catalog WithoutNamesake(this Catalog catalog) =>
        catalog with { Offices = [catalog.Offices[0], catalog.Offices[1] with { Offices = [catalog.Offices[1].Offices[1]] }] };
}
