using System.Text.RegularExpressions;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Tests;

/// <summary>iki evaluate --columns. Of the figures in <see cref="RecapSamples"/>, 12, 8 and 12 reports; 50 of 80 and 45 of 50 files, 95 of 130 in all.</summary>
public sealed class RecapTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_of_quarters_has_target_realization_and_achievement_of_each_and_cumulative()
    {
        var run = RecapSamples.Run(_folder, ["--columns", "quarter", "--language", "id"]);
        run.ExitCode.Should().Be(0);
        var rows = run.Lines.Where(l => l.StartsWith('│')).Select(l => string.Join('|', l.Trim('│').Split('│').Select(c => c.Trim()))).ToArray();
        rows.Should().Equal(
            "Indikator|Satuan|TW I|TW II|TW III|TW IV|2024",
            "Kasi Pelayanan||||||",
            "Jumlah laporan|laporan|||||",
            "Target||10|10|10|10|40",
            "Realisasi||12|8|12|– (1)|32",
            "Capaian||120,00% ◊|80,00% ◊|120,00% ◊|–|80,00% ◊",
            "Target kumulatif||10|–|–|40|",
            "Realisasi kumulatif||12|20|32|32|",
            "Capaian kumulatif||120,00% ◊|–|–|80,00% ◊|",
            "Persentase berkas selesai|%|||||",
            "Target||60,00|–|–|–|80,00",
            "Realisasi||62,50|90,00|– (2)|– (2)|73,08",
            "Capaian||104,17% ◊|–|–|–|91,35% ◊",
            "Target kumulatif||60,00|70,00|75,00|80,00|",
            "Realisasi kumulatif||62,50|73,08|73,08|73,08|",
            "Capaian kumulatif||104,17% ◊|104,40% ◊|97,44% ◊|91,35% ◊|",
            "Pegawai pelayanan|orang|22|– (3)|23|– (3)|23");
        run.Output.Should().Contain("(1) IKI5101  Belum ada angka untuk laporan.\n    Baris: Jumlah laporan, TW IV\n").And.Contain("3 dari 3 baris indikator mempunyai nilai.\n");
        run.Output.Should().NotContain("Dinilai menurut", "no regulation rated anything");
    }

    // The quarters of 2024, of whichever of them is asked: the figures of all are read.
    [Fact]
    public void A_period_no_longer_than_a_column_is_seen_in_its_year()
    {
        var run = RecapSamples.Run(_folder, ["--columns", "quarter", "--format", "csv", "--indicator", "kasi/laporan"]);
        var args = (string period) => _folder.Run(
            "evaluate", _folder.Write("rekap.json", RecapSamples.Catalog), "--data", _folder.Write("angka.csv", RecapSamples.Figures), "--period", period, "--columns", "quarter",
            "--format", "csv", "--indicator", "kasi/laporan");

        run.Lines.Should().HaveCountGreaterThan(4);
        args("2024-Q2").Lines.Should().Equal(run.Lines);
        args("2024-03").ExitCode.Should().Be(args("2024").ExitCode);
    }

    [Fact]
    public void Offices_stand_side_by_side_and_the_whole_is_no_sum_of_percentages()
    {
        // 75 of 90 and 20 of 40; targets are those of the whole.
        var lines = RecapSamples.Run(_folder, ["--columns", "office", "--format", "csv"]).Lines;
        lines[0].Should().Be("id,position,indicator,measure,unit,figure,Kelurahan Satu,Kelurahan Dua,total");
        lines.Where(l => l.StartsWith("kasi/berkas", StringComparison.Ordinal)).Select(l => l.Split(',', 6)[5]).Should().Equal(
            "target,,,80", "realization,83.33,50,73.08", "status,computed,computed,computed", "diagnostics,,,", "achievement,,,91.35");
        RecapSamples.Run(_folder, ["--columns", "office", "--office", "Kelurahan Dua", "--format", "csv", "--indicator", "kasi/pegawai"]).Lines.Take(2).Should().Equal(
            "id,position,indicator,measure,unit,figure,Kelurahan Dua,total", "kasi/pegawai,kasi,Pegawai pelayanan,,orang,realization,12,12");
    }

    [Fact]
    public void CSV_has_a_line_for_each_figure_and_says_why_a_cell_is_empty()
    {
        var lines = RecapSamples.Run(_folder, ["--columns", "quarter", "--format", "csv", "--indicator", "kasi/laporan", "kasi/pegawai"]).Lines;
        lines.Should().Equal(
            "id,position,indicator,measure,unit,figure,2024-Q1,2024-Q2,2024-Q3,2024-Q4,2024",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,target,10,10,10,10,40",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,realization,12,8,12,,32",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,status,computed,computed,computed,missingInput,computed",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,diagnostics,,,,IKI5101 No figure is given for laporan.,",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,achievement,120,80,120,,80",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,targetYearToDate,10,,,40,",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,realizationYearToDate,12,20,32,32,",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,statusYearToDate,computed,computed,computed,computed,",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,diagnosticsYearToDate,,,,,",
            "kasi/laporan,kasi,Jumlah laporan,,laporan,achievementYearToDate,120,,,80,",
            "kasi/pegawai,kasi,Pegawai pelayanan,,orang,realization,22,,23,,23",
            "kasi/pegawai,kasi,Pegawai pelayanan,,orang,status,computed,missingInput,computed,missingInput,computed",
            "kasi/pegawai,kasi,Pegawai pelayanan,,orang,diagnostics,,IKI5101 No figure is given for pegawai.,,IKI5101 No figure is given for pegawai.,");
    }

    [Fact]
    public void JSON_has_columns_and_rows_whose_cells_are_results()
    {
        var run = RecapSamples.Run(_folder, ["--columns", "quarter", "--format", "json", "--indicator", "kasi/berkas"]);
        run.Error.Should().BeEmpty();
        var recap = Json.Of(run.Output);
        Json.MustBe(recap["columns"]![1]!.ToJsonString(), """{ "period": "2024-Q2", "office": "Kecamatan Contoh" }""");
        ((string?)recap["by"], (string?)recap["period"], (string?)recap["office"]).Should().Be(("quarter", "2024", "Kecamatan Contoh"));
        var row = recap["rows"]!.AsArray().Single()!;
        ((string?)row["id"], (string?)row["name"], (string?)row["unit"]).Should().Be(("kasi/berkas", "Persentase berkas selesai", "%"));
        row["cells"]!.AsArray().Select(c => (decimal?)c!["result"]!["value"]).Should().Equal(62.5m, 90m, null, null);
        row["cells"]!.AsArray().Select(c => (decimal?)c!["yearToDate"]!["target"]).Should().Equal(60, 70, 75, 80);
        row["cells"]!.AsArray().Select(c => (decimal?)c!["yearToDate"]!["achievement"]).Should().Equal(104.17m, 104.4m, 97.44m, 91.35m);
        Json.MustBe(row["cells"]![2]!["result"]!.ToJsonString(), """
            { "id": "kasi/berkas", "position": "kasi", "status": "missingInput", "missing": [ "selesai", "masuk" ], "unit": "%" }
            """);
        ((string?)row["total"]!["exact"]).Should().Be("19/26");
    }

    [Fact]
    public void A_page_shows_the_same_and_runs_nothing()
    {
        var hostile = RecapSamples.Catalog.Replace("Jumlah laporan", "<script>alert(1)</script>", StringComparison.Ordinal);
        var page = RecapSamples.Run(_folder, ["--columns", "quarter", "--format", "html", "--language", "id"], hostile).Output;
        page.Should().Contain("&lt;script&gt;").And.NotContain("<script").And.Contain("default-src 'none'").And.Contain("<html lang=\"id\">");
        page.Should().Contain("<th scope=\"col\" class=\"n\">TW III</th>").And.Contain("<td>Realisasi</td><td class=\"n\">12</td><td class=\"n\">8</td><td class=\"n\">12</td><td class=\"n\">–</td><td class=\"n\"><strong>32</strong></td>");
        page.Should().Contain("TW IV: Belum ada angka untuk laporan.").And.Contain("size: A4 landscape");
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void Where_a_terminal_is_too_narrow_the_columns_fold_into_lines()
    {
        var evaluator = CatalogFile.ReadEvaluator(System.Text.Encoding.UTF8.GetBytes(RecapSamples.Catalog), "rekap.json").Value;
        var data = DataSet.Create(evaluator.Catalog, Period.OfYear(2024), [new Observation { Variable = "laporan", Period = Period.OfMonth(2024, 2), Value = 3, Office = "Kelurahan Dua" }]).Value;
        using var writer = new StringWriter { NewLine = "\n" };
        RecapTable.Print(Recap.Of(evaluator, data, RecapColumns.Month), [], writer, 60, Language.Indonesian);
        var text = writer.ToString();
        text.Split('\n').Should().OnlyContain(l => l.Length <= 60 || l.StartsWith("Indikator Kinerja", StringComparison.Ordinal));
        text.Should().Contain("Feb: 3").And.Contain("2024: 3").And.NotContain("│");
    }

    [Theory]
    [InlineData("--columns", "week")]
    [InlineData("--columns", "quarter", "--year-to-date")]
    [InlineData("--columns", "quarter", "--format", "xlsx")]
    [InlineData("--format", "xlsx")]
    [InlineData("--format", "html")]
    [InlineData("--columns", "office", "--office", "Kelurahan Tiga")]
    [InlineData("--columns", "quarter", "--indicator", "kasi/tidak-ada")]
    public void What_cannot_be_done_is_a_wrong_command_line(params string[] more)
    {
        var run = RecapSamples.Run(_folder, more);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    [Fact]
    public void Under_strict_a_row_whose_whole_has_no_value_is_a_problem()
    {
        RecapSamples.Run(_folder, ["--columns", "quarter", "--strict"]).ExitCode.Should().Be(0, "only parts of the year are missing");
        RecapSamples.Run(_folder, ["--columns", "quarter", "--strict"], figures: "variable,period,value\nlaporan,2024-Q1,3\n").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_regulation_rates_the_columns()
    {
        var run = RecapSamples.Run(_folder, ["--columns", "quarter", "--regulation", "permenpanrb-8-2021", "--format", "csv", "--indicator", "kasi/laporan"],
            RecapSamples.Catalog.Replace("\"title\": \"Kasi Pelayanan\",", "\"title\": \"Kasi Pelayanan\", \"groups\": { \"permenpanrb-8-2021\": \"pimpinan\" },", StringComparison.Ordinal));
        run.Lines.Select(l => l.Split(',')[5]).Should().Contain(["grade", "score"]);
        run.Lines.Single(l => Regex.IsMatch(l, ",achievement,")).Should().EndWith("achievement,120,80,120,,80");
    }

    [Fact]
    public void The_name_of_an_office_that_a_spreadsheet_would_run_is_made_harmless()
    {
        var lines = RecapSamples.Run(
            _folder,
            ["--columns", "office", "--format", "csv"],
            RecapSamples.Catalog.Replace("Kelurahan Satu", "=1+1", StringComparison.Ordinal),
            RecapSamples.Figures.Replace("Kelurahan Satu", "=1+1", StringComparison.Ordinal)).Lines;
        lines[0].Should().Be("id,position,indicator,measure,unit,figure,'=1+1,Kelurahan Dua,total");
        lines[2].Should().Be("kasi/laporan,kasi,Jumlah laporan,,laporan,realization,17,15,32");
    }
}
