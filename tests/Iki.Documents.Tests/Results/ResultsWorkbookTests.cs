using System.Globalization;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Documents.Tests.Results;

/// <summary>Results as a workbook. The values are worked out by hand: 47 of 250 are 18.8 %, and that is 94 % of a target of 20 %.</summary>
public class ResultsWorkbookTests
{
    [Fact]
    public void Numbers_are_numbers_with_the_decimals_declared()
    {
        using var book = new WrittenWorkbook(ResultSamples.Workbook());
        var rows = book.Table("Results").ToDictionary(r => r["Id"].Text, StringComparer.Ordinal);
        rows["persen"]["Value"].Should().Be(new WrittenCell("0.188", true, "0.00%", false));
        rows["persen"]["Target"].Should().Be(new WrittenCell("0.2", true, "0.00%", false));
        rows["persen"]["Achievement"].Should().Be(new WrittenCell("0.94", true, "0.00%", false));
        rows["uang"]["Value"].Should().Be(new WrittenCell("146460000000", true, "#,##0", false));
        rows["negatif"]["Value"].Should().Be(new WrittenCell("-5", true, "#,##0", false));
        rows["hari"]["Value"].Should().Be(new WrittenCell("1.042", true, "#,##0.000", false));
        rows["sepertiga"]["Value"].IsNumber.Should().BeTrue();
        double.Parse(rows["sepertiga"]["Value"].Text, CultureInfo.InvariantCulture).Should().Be(47 / 3.0);
        rows["sepertiga"]["Exact value"].Text.Should().Be("47/3");

        // Sixteen digits and more are kept as the nearest double; the exact value is beside it.
        rows["rinci"]["Value"].Text.Should().Be("1.2345678901234567");
        rows["rinci"]["Exact value"].Text.Should().Be("1234567890123456789/1000000000000000000");
    }

    // 47 of 250 files, and the rule wants more than half.
    [Fact]
    public void A_rule_that_is_not_met_is_found_without_anybody_handing_it_on()
    {
        var results = ResultSamples.Ruled("bagian * 2 > seluruh", "Kurang dari separuh.").Evaluate(ResultSamples.Figures);
        using var book = new WrittenWorkbook(ResultsWorkbook.Write(Scorer.WithoutRegulation(results)));
        book.Sheets.SelectMany(book.Texts).Should().ContainSingle(t => t.Contains("Kurang dari separuh.", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_are_texts_and_a_row_without_a_value_says_why()
    {
        using var book = new WrittenWorkbook(ResultSamples.Workbook(Language.Indonesian));
        var rows = book.Table("Hasil").ToDictionary(r => r["Id"].Text, StringComparer.Ordinal);
        rows["opini"]["Nilai"].Should().Be(new WrittenCell("-WTP", false, null, true));
        (rows["opini"]["Status"].Text, rows["opini"]["Target tercapai"].Text).Should().Be(("dihitung", "tidak"));
        rows["kosong"].Should().NotContainKey("Nilai");
        (rows["kosong"]["Status"].Text, rows["kosong"]["Keterangan"].Text).Should().Be(("data belum tersedia", "IKI5101  Belum ada angka untuk kosong."));
        rows["nol"].Should().NotContainKey("Nilai");
        rows["nol"]["Status"].Text.Should().Be("pembagi nol");
        rows["nol"]["Keterangan"].Text.Should().Contain("IKI5102");
        rows["persen"]["Dasar"].Text.Should().Be("perhitungan sendiri, tidak resmi");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public void Nothing_in_it_runs_and_it_is_sound(Language language)
    {
        using var book = new WrittenWorkbook(ResultSamples.Workbook(language));
        book.Running.Should().BeEmpty();
        book.Faults.Should().BeEmpty();
        var risky = book.Sheets.SkipLast(1).SelectMany(s => book.Table(s).SelectMany(r => r.Values)).Where(c => !c.IsNumber && c.Text is ['=' or '+' or '-' or '@' or '\t', ..]).ToArray();
        risky.Select(c => c.Text).Should().Contain(["=1+1", "+2+3", "-2+3", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "="]);
        risky.Should().OnlyContain(c => c.IsQuoted);
    }

    [Fact]
    public void Every_figure_has_its_source_office_period_and_note()
    {
        using var book = new WrittenWorkbook(ResultSamples.Workbook());
        var inputs = book.Table("Inputs");
        var words = inputs.Single(r => r["Id"].Text == "opini" && r["Kind"].Text == "figure");
        new[] { words["Figure"].Text, words["Period"].Text, words["Office"].Text, words["Source"].Text, words["Note"].Text }
            .Should().Equal("-WTP", "2024", "Dinas Contoh", "=cmd|' /C calc'!A0", "@catatan");
        var parameter = inputs.Single(r => r["Id"].Text == "hari" && r["Kind"].Text == "parameter");
        new[] { parameter["Name in the formula"].Text, parameter["Figure"].Text, parameter["Unit"].Text, parameter["Source"].Text, parameter["Period"].Text }
            .Should().Equal("hariKerja", "240", "hari", "Kalender kerja", "2024-01-01");
        inputs.Single(r => r["Kind"].Text == "missing data")["Name in the formula"].Text.Should().Be("kosong");
        book.Table("Workings").Where(r => r["Id"].Text == "persen").Select(r => r["Working"].Text).Should().Contain(["47 ÷ 250 × 100%", "18.80%"]);
    }

    [Fact]
    public void A_figure_that_was_refused_is_a_text_that_says_why()
    {
        var evaluator = CatalogFile.ReadEvaluator(CatalogFile.Write(ResultSamples.Evaluator.Catalog with
        {
            Variables = ResultSamples.Evaluator.Catalog.Variables.Select(v => v.Name == "bagian" ? v with { Max = 40 } : v).ToEquatableList(),
        })).Value;
        var data = DataFile.Read(evaluator.Catalog, ResultSamples.Data).Value;
        using var book = new WrittenWorkbook(ResultsWorkbook.Write(Scorer.WithoutRegulation(evaluator.Evaluate(data)), Language.English, [evaluator.Explain("persen", data)]));
        var refused = book.Table("Inputs").Single(r => r["Kind"].Text == "refused figure");
        (refused["Figure"].Text, refused["Figure"].IsNumber, refused["Note"].Text).Should().Be(("47", false, "The figure 47 of 'bagian' is above 40, the largest allowed."));
    }

    [Fact]
    public void Made_up_figures_are_marked_as_such()
    {
        using var book = new WrittenWorkbook(ResultSamples.Workbook(Language.Indonesian));
        const string Mark = "ANGKA ILUSTRASI: bukan realisasi unit kerja yang sebenarnya.";
        book.Texts("Keterangan").Should().Contain(Mark);
        book.Table("Hasil").Single(r => r["Id"].Text == "persen")["Keterangan"].Text.Should().StartWith(Mark);
    }

    [Fact]
    public void It_explains_its_columns_and_statuses_in_both_languages()
    {
        foreach (var (language, sheets) in new[]
        {
            (Language.English, new[] { "Results", "Positions", "Inputs", "Workings", "About" }),
            (Language.Indonesian, ["Hasil", "Jabatan", "Masukan", "Perhitungan", "Keterangan"]),
        })
        {
            using var book = new WrittenWorkbook(ResultSamples.Workbook(language));
            book.Sheets.Should().Equal(sheets);
            var explained = book.Texts(sheets[^1]);
            foreach (var sheet in sheets[..^1]) explained.Should().Contain(book.Table(sheet)[0].Keys);
        }
    }

    [Fact]
    public void The_same_results_give_the_same_bytes_in_any_culture()
    {
        var bytes = ResultSamples.Workbook();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "id-ID", "tr-TR", "" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                ResultSamples.Workbook().Should().Equal(bytes);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Results_side_by_side_are_numbers_too()
    {
        var recap = Recap.Of(ResultSamples.Evaluator, ResultSamples.Figures, RecapColumns.Quarter);
        using var book = new WrittenWorkbook(ResultsWorkbook.Write(recap, Language.Indonesian, recap.Rows.Select(r => ResultSamples.Evaluator.Explain(r.Id, ResultSamples.Figures))));
        book.Sheets.Should().Equal("Rekapitulasi", "Masukan", "Perhitungan", "Keterangan");
        (book.Running, book.Faults).Should().BeEquivalentTo((Array.Empty<string>(), Array.Empty<string>()));
        var lines = book.Table("Rekapitulasi");
        var realization = lines.First(r => r["Indikator"].Text == "Persentase berkas" && r["Uraian"].Text == "Realisasi");
        realization["2024"].Should().Be(new WrittenCell("0.188", true, "0.00%", false));
        realization.Should().NotContainKey("TW I").And.NotContainKey("TW IV");
        realization["Keterangan"].Text.Should().Contain("TW I, TW II, TW III, TW IV: IKI5108");
        lines.Select(r => r["Uraian"].Text).Take(6).Should().Equal("Target", "Realisasi", "Capaian", "Target kumulatif", "Realisasi kumulatif", "Capaian kumulatif");
    }

    [Fact]
    public void A_cumulative_realization_has_its_own_figures_and_working()
    {
        // 10 and 30 files of 40 and 40: 75 % in the second quarter, 40 of 80 since January, against a cumulative target of 40 %: 125 %.
        var evaluator = ResultSamples.Evaluator;
        var positions = evaluator.Catalog.Positions.Select(p => p with
        {
            Objectives = [.. p.Objectives.Select(o => o with
            {
                Indicators = [.. o.Indicators.Take(1).Select(i => i with { Targets = [new Target { Period = Period.OfQuarter(2024, 2), Value = 40, Cumulative = true }] })],
            })],
        });
        var cumulative = CatalogEvaluator.Create(evaluator.Catalog with { Positions = [.. positions] }).Value;
        Observation[] observed =
        [
            new() { Variable = "bagian", Period = Period.OfQuarter(2024, 1), Value = 10, Source = "Register" }, new() { Variable = "seluruh", Period = Period.OfQuarter(2024, 1), Value = 40 },
            new() { Variable = "bagian", Period = Period.OfQuarter(2024, 2), Value = 30 }, new() { Variable = "seluruh", Period = Period.OfQuarter(2024, 2), Value = 40 },
        ];
        var data = DataSet.Create(cumulative.Catalog, Period.OfQuarter(2024, 2), observed).Value;
        var card = Scorer.WithoutRegulation(cumulative.Evaluate(data));
        using var book = new WrittenWorkbook(ResultsWorkbook.Write(card, Language.English, [cumulative.Explain("persen", data), cumulative.Explain("persen", data, yearToDate: true)]));
        var row = book.Table("Results").Single();
        (row["Value"].Text, row["Realization"].Text, row["Achievement"].Text).Should().Be(("0.75", "0.5", "1.25"));
        var since = book.Table("Inputs").Where(r => r["Indicator"].Text == "Persentase berkas (cumulative)" && r["Name in the formula"].Text == "bagian").ToArray();
        since.Select(r => (r["Kind"].Text, r["Figure"].Text)).Should().Equal(("total", "40"), ("figure", "10"), ("figure", "30"));
        since[1]["Source"].Text.Should().Be("Register");
        book.Table("Workings")[^1]["Working"].Text.Should().Contain("125.00 %");
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_control_characters_do_no_harm()
    {
        var long40 = new string('a', 40_000) + "\u0001";
        var catalog = ResultSamples.Evaluator.Catalog;
        var renamed = catalog with { Positions = [.. catalog.Positions.Select(p => p with { Title = long40 })] };
        var evaluator = CatalogEvaluator.Create(renamed).Value;
        var data = DataSet.Create(renamed, Period.OfYear(2024), []).Value;
        using var book = new WrittenWorkbook(ResultsWorkbook.Write(Scorer.WithoutRegulation(evaluator.Evaluate(data))));
        book.Faults.Should().BeEmpty();
        book.Table("Results")[0]["Position"].Text.Length.Should().BeLessThanOrEqualTo(32_767);
    }

    // A header has room for 120 characters, and a sign outside the basic plane is two of them: one half alone is no XML.
    [Fact]
    public void A_header_is_not_cut_within_a_character()
    {
        for (var length = 60; length <= 120; length++)
        {
            var evaluator = ResultSamples.Titled(new string('x', length) + "\U0001F600\U0001F600");
            var results = evaluator.Evaluate(DataFile.Read(evaluator.Catalog, ResultSamples.Data.Replace("Angka ilustrasi", "Buku register", StringComparison.Ordinal), "data.json").Value);
            var write = () => ResultsWorkbook.Write(Scorer.WithoutRegulation(results));
            write.Should().NotThrow();
        }
    }
}
