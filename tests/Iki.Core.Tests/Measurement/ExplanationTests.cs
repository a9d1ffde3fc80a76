using System.Text.Json;

namespace Iki.Core.Tests.Measurement;

/// <summary>Explanations as pages of text, held against what was worked out and written by hand.</summary>
public class ExplanationTests
{
    [Fact]
    public void Crime_reduction_explains_itself_with_its_prior_year()
    {
        // Figures made up for the test: 40 crimes last year, 30 this year, 25 violations last year: 10/25 = 40 %.
        var evaluator = CatalogFile.LoadEvaluator(RepositoryFiles.PathOf("seeds", "ngronggot-2019", "catalog.json")).Value;
        var data = DataSet.Create(evaluator.Catalog, Period.OfYear(2019),
        [
            new Observation { Variable = "kriminalitas", Period = Period.OfYear(2018), Value = 40, Source = "Buku Kejadian 2018" },
            new Observation { Variable = "kriminalitas", Period = Period.OfYear(2019), Value = 30, Source = "Buku Kejadian 2019" },
            new Observation { Variable = "pelanggaran", Period = Period.OfYear(2018), Value = 25, Source = "Buku Kejadian 2018" },
        ]).Value;
        var explanation = evaluator.Explain("kasi-ketentraman-dan-ketertiban/gangguan-ketentraman-dan-ketertiban", data);
        explanation.Working.Steps.Select(s => s.Text).Should().Equal(
            "(LastYear(kriminalitas) - kriminalitas) / LastYear(pelanggaran) * 100%",
            "(40 - 30) / 25 * 100%",
            "10 / 25 * 100%",
            "0.4 * 100%",
            "40%");
        explanation.Result.Inputs.Select(i => $"{i.Name} {i.Period} {i.Source}").Should().Equal(
            "LastYear(kriminalitas) 2018 Buku Kejadian 2018", "kriminalitas 2019 Buku Kejadian 2019", "LastYear(pelanggaran) 2018 Buku Kejadian 2018");
    }

    [Fact]
    public void What_is_missing_is_told_with_who_has_it()
    {
        var evaluator = CatalogFile.LoadEvaluator(RepositoryFiles.PathOf("seeds", "lawang-2018", "catalog.json")).Value;
        var data = DataSet.Create(evaluator.Catalog, "2018", ("hariTidakMasuk", 36)).Value;
        var explanation = evaluator.Explain("sekretaris-kecamatan/kehadiran-pns", data);
        explanation.Missing.Should().ContainSingle().Which.Name.Should().Be("pegawai");
        explanation.Working.Steps[^1].Text.Should().Be("pegawai * (240 - 36 / pegawai) / (pegawai * 240) * 100%");
        explanation.ToString(Language.Indonesian).Should().Contain("Belum ada").And.Contain("pegawai (pegawai): 2018, Kecamatan Lawang");
    }

    [Fact]
    public void A_figure_that_could_not_be_read_is_not_shown_as_0()
    {
        var evaluator = SmallCatalog.Read("'variables': { 'x': { 'label': 'x', 'max': 10 } }", SmallCatalog.Indicator("i", "x")).Value;
        var explanation = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': [ 1, 'banyak', 99, 2 ] }").Value);

        explanation.ToString().Should().Contain("2018-Q1 = 1; 2018-Q2 = – (not used: 'banyak' is not a number. A figure has digits, at most one decimal sign, and separators only "
            + "between whole groups of three digits); 2018-Q3 = 99 (not used: The figure 99 of 'x' is above 10, the largest allowed); 2018-Q4 = 2");
        using var json = JsonDocument.Parse(ExplanationFile.Write([explanation]));
        var observations = json.RootElement.GetProperty("explanations")[0].GetProperty("figures")[0].GetProperty("observations").EnumerateArray();
        observations.Select(o => o.TryGetProperty("value", out var value) ? value.GetRawText() : null).Should().Equal("1", null, "99", "2");
    }

    [Fact]
    public void A_source_of_a_missing_item_is_the_items()
    {
        var evaluator = SmallCatalog.Read(
            """
            'variables': { 'd': { 'label': 'dokumen', 'source': { 'name': 'Umum' }, 'items': { 'lkjip': { 'label': 'LKjIP', 'source': { 'name': 'Kasubag Program' } },
              'lppd': { 'label': 'LPPD' } } } }
            """,
            SmallCatalog.Indicator("i", "d")).Value;
        var explanation = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, "'values': { }").Value);
        explanation.Missing.Select(m => $"{m.Name} {m.Label} {m.Period} {m.Source?.Name}")
            .Should().Equal("d.lkjip dokumen: LKjIP 2018 Kasubag Program", "d.lppd dokumen: LPPD 2018 Umum");
    }

    [Fact]
    public void The_page_names_figures_parameters_and_policies()
    {
        var evaluator = SmallCatalog.Read(
            """
            'inForce': { 'from': '2019-01-01' },
            'parameters': { 'hari': { 'label': 'hari kerja efektif', 'unit': 'hari', 'values': [ { 'from': '2018-01-01', 'value': 240, 'source': 'Perka BKN 19/2011' } ] } },
            'variables': { 'pegawai': { 'label': 'pegawai', 'unit': 'orang', 'aggregate': 'last' }, 'absen': { 'label': 'hari tidak masuk', 'unit': 'orang × hari', 'whenMissing': 'zero' } }
            """,
            SmallCatalog.Indicator("i", "(pegawai * hari - absen) / (pegawai * hari) * 100%", "%", ", 'decimals': 1, 'whenDividingByZero': 'notApplicable'")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'source': 'Laporan', 'values': { 'pegawai': [ 1200, 1250 ] }").Value;
        evaluator.Explain("i", data).ToString(Language.Indonesian).Should().Be(
            """
            i
            Camat; Kecamatan Uji; 2018 (i)

                (pegawai × hari − absen) ÷ (pegawai × hari) × 100%
              = (pegawai × [hari kerja efektif] − [hari tidak masuk]) ÷ (pegawai × [hari kerja efektif]) × 100%
              = (1.250 × 240 − 0) ÷ (1.250 × 240) × 100%
              = (300.000 − 0) ÷ 300.000 × 100%
              = 300.000 ÷ 300.000 × 100%
              = 1 × 100%
              = 100,0%

              Angka
                pegawai = 1.250 orang  [2018, Kecamatan Uji; Laporan]
                  2 angka; antarwaktu yang terakhir: 2018-S1 = 1.200; 2018-S2 = 1.250
                absen (hari tidak masuk) = 0 orang × hari  [2018, Kecamatan Uji]

              Parameter
                hari (hari kerja efektif) = 240 hari  [berlaku sejak 2018-01-01; Perka BKN 19/2011]

              Catatan
                Katalog 'uji' tidak berlaku pada hari terakhir 2018.
                Data 'absen' yang belum dilaporkan dihitung 0, sesuai definisinya: absen.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_value_by_policy_is_marked_as_one()
    {
        var evaluator = SmallCatalog.Read("'variables': { 'a': { 'label': 'a' } }", SmallCatalog.Indicator("i", "a / a * 100%", "%", ", 'whenDividingByZero': 100")).Value;
        var explanation = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, "'values': { 'a': 0 }").Value);
        explanation.Working.Steps.Select(s => $"{s.Sign} {s.Show(Language.English)}").Skip(1).Should().Equal("= 0 ÷ 0 × 100%", "→ 100%");
    }

    [Fact]
    public void A_result_that_another_uses_is_an_input_with_its_id()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'a': { 'label': 'a' } }",
            SmallCatalog.Indicator("i", "k * 30% + 50%", "%"),
            SmallCatalog.Indicator("j", "a / 8 * 100%", "%", ", 'symbol': 'k'")).Value;
        var explanation = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, "'values': { 'a': 7 }").Value);
        // 7/8 is 87.5 %; 30 % of that is 26.25 %.
        explanation.Working.Steps.Select(s => s.Text).Should().Equal("k * 30% + 50%", "j * 30% + 50%", "87.5% * 30% + 50%", "26.25% + 50%", "76.25%");
        explanation.Result.Inputs.Should().ContainSingle().Which.Source.Should().Be("j");
    }
}
