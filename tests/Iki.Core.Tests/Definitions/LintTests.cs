using Iki.Core.Definitions;
using Iki.Core.Tests.Seeds;

namespace Iki.Core.Tests.Definitions;

/// <summary>The rules of quality, each where it speaks and where it must not; and what it says of the three decrees.</summary>
public class LintTests
{
    [Theory]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu", "IKI6001")]
    [InlineData("Persentase laporan", "Σ laporan tepat waktu / Σ laporan", "IKI6002")]
    [InlineData("Persentase laporan", "Σ laporan tepat waktu / Σ laporan x 100%", null)]
    [InlineData("Persentase laporan", @"\frac{a}{b} \times 100\%", null)]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu : Jumlah laporan x 100%", null)]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu dibagi jumlah laporan dikalikan 100%", null)]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu dibandingkan jumlah laporan x 100 persen", null)]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu ------ x 100% Jumlah laporan", null)]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu\n__________ x 100%\nJumlah laporan", null)]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu terhadap jumlah laporan x 100%", null)]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu x 100% Jumlah laporan", null)]
    [InlineData("Persentase laporan", "Jumlah laporan tepat waktu (A) dibagi jumlah laporan (B) dikalikan seratus persen atau A/B x 100%", null)]
    [InlineData("Jumlah Kegiatan Musrenbang", "Jumlah Peserta Musrenbang", "IKI6003")]
    [InlineData("Jumlah dokumen yang disusun", "Jumlah dokumen yang tersusun", null)]
    [InlineData("Jumlah asset", "Σ aset", null)]
    [InlineData("Jumlah laporan Kecamatan Tetangga", "Σ laporan", "IKI6004")]
    [InlineData("Jumlah laporan Kecamatan Contoh", "Σ laporan", null)]
    [InlineData("Jumlah laporan Kecamatan dan Kelurahan", "Σ laporan", null)]
    [InlineData("Jumlah pelanggaran disiplin", "Σ pelanggaran disiplin", "IKI6011")]
    [InlineData("Jumlah pelanggaran yang ditindaklanjuti", "Σ pelanggaran yang ditindaklanjuti", null)]
    public void A_rule_of_wording_speaks_where_it_should(string name, string printed, string? code)
    {
        var indicator = SmallCatalog.Indicator(name: name, printed: printed) with { Reading = Interpreted };
        var found = CatalogLint.Check(SmallCatalog.Of(indicator)).Select(d => d.Code).Distinct();
        found.Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("Σ laporan / Σ surat x 100%", "laporan / surat * 100%", null)]
    [InlineData("jumlah laporan dibagi jumlah surat dikali 100%", "100% * laporan / surat", null)]
    [InlineData("jumlah laporan : jumlah surat x 100%", "Percent(laporan, surat)", null)]
    [InlineData("laporan tahun ini - laporan tahun lalu / laporan tahun lalu x 100%", "(laporan - LastYear(laporan)) / LastYear(laporan) * 100%", null)]
    [InlineData("jumlah laporan / jumlah surat x hari x 100%", "laporan / (surat * surat) * 100%", null)]
    [InlineData("jumlah laporan / jumlah surat x hari x 100%", "laporan / surat * surat * 100%", null)]
    [InlineData("0,6 x laporan + 0,4 x surat", "0.6 * laporan + 0.4 * surat", null)]
    [InlineData("Jumlah laporan GU/LS/TU", "laporan", null)]
    [InlineData("0,6 x laporan + 0,4 x surat", "0.5 * laporan + 0.5 * surat", "IKI6020")]
    [InlineData("(laporan - surat) / laporan x 100%", "laporan / surat * 100%", "IKI6020")]
    [InlineData("Σ laporan", "laporan - surat", "IKI6020")]
    public void A_verbatim_reading_is_held_against_the_print(string printed, string formula, string? code)
    {
        var indicator = SmallCatalog.Indicator(printed: printed, formula: formula) with { Unit = formula.Contains('%', StringComparison.Ordinal) || formula.Contains("Percent", StringComparison.Ordinal) ? "%" : "" };
        var catalog = SmallCatalog.Of(indicator);
        catalog = catalog with { Variables = [catalog.Variables[0], catalog.Variables[0] with { Name = "surat" }] };
        Codes(catalog).Where(c => c != "IKI6012").Should().Equal(code is null ? [] : [code]);
        Codes(catalog with { Positions = SmallCatalog.Of(indicator with { Reading = Interpreted }).Positions }).Where(c => c != "IKI6012").Should().BeEmpty();
    }

    private static Reading Interpreted { get; } = new() { Status = ReadingStatus.Interpreted, Note = "As the note says." };

    [Fact]
    public void The_name_of_the_own_office_is_known_whatever_spaces_stand_around_it()
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Indicator(name: "Jumlah laporan Kecamatan Contoh"));
        Codes(catalog with { Office = new Office { Name = "Kecamatan Contoh " } }).Should().BeEmpty();
    }

    [Fact]
    public void A_period_word_against_the_declared_frequency_is_found()
    {
        var monthly = SmallCatalog.Indicator(name: "Jumlah laporan bulanan") with { Frequency = PeriodLength.Year };
        Codes(SmallCatalog.Of(monthly)).Should().Equal("IKI6005");
        Codes(Monthly(monthly with { Frequency = PeriodLength.Month })).Should().BeEmpty();
    }

    [Fact]
    public void Figures_that_come_by_month_are_asked_for_a_frequency()
    {
        var indicator = SmallCatalog.Indicator(printed: "Σ laporan / Σ surat", formula: "laporan / surat");
        Codes(Monthly(indicator with { Frequency = PeriodLength.Month }, v => v with { Frequency = null })).Should().Equal("IKI6014", "IKI6014");
        Codes(Monthly(indicator with { Frequency = PeriodLength.Year }, v => v with { Frequency = null })).Should().BeEmpty();

        // One of the two says it, and they stand in one formula.
        var found = CatalogLint.Check(Monthly(indicator, v => v.Name == "surat" ? v with { Frequency = null } : v)).Single();
        (found.Code, found.Pointer).Should().Be(("IKI6014", "/variables/surat"));
        found.Arguments.Should().Equal("surat", "month");

        // The state at one time is not spread over months.
        Codes(Monthly(indicator, v => v.Name == "surat" ? v with { Frequency = null, Aggregate = new AggregationRule(Aggregation.Last) } : v)).Should().BeEmpty();
    }

    private static Catalog Monthly(Indicator indicator, Func<Variable, Variable>? change = null)
    {
        Variable Declared(string name) => new() { Name = name, Label = name, Unit = "laporan", Frequency = PeriodLength.Month };
        var names = indicator.Formula!.Contains("surat", StringComparison.Ordinal) ? new[] { "laporan", "surat" } : ["laporan"];
        return SmallCatalog.Of(indicator) with { Variables = names.Select(Declared).Select(change ?? (v => v)).ToEquatableList() };
    }

    [Fact]
    public void A_missing_source_a_repeated_indicator_and_an_unused_variable_are_found()
    {
        var one = SmallCatalog.Indicator();
        Codes(SmallCatalog.Of(one with { Sources = [] })).Should().Equal("IKI6008");
        Codes(SmallCatalog.Of(one, one with { Id = "b" })).Should().Equal("IKI6009");
        Codes(SmallCatalog.Of(one with { Formula = "1", Reading = Interpreted })).Should().Equal("IKI6012");
    }

    [Theory]
    [InlineData("A;B", "A;B", null)]
    [InlineData("A;B", "B;A", "IKI6007")]
    [InlineData("A;B;C", "A;X", "IKI6006")]
    [InlineData("A;B", "X;Y", null)]
    [InlineData("A;B", "X", null)]
    public void Items_and_sources_are_held_against_each_other_by_name(string items, string sources, string? code)
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Indicator() with
        {
            Sources = sources.Split(';').Select(s => new DataSource { Name = "Dokumen " + s, Kind = SourceKind.Document }).ToEquatableList(),
        });
        catalog = catalog with
        {
            Variables =
            [
                catalog.Variables[0] with { Items = items.Split(';').Select(i => new Item { Key = i, Label = "Dokumen " + i }).ToEquatableList() },
            ],
        };
        Codes(catalog).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Items_of_different_units_and_a_plan_that_had_ended_are_found()
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Indicator());
        Codes(catalog with
        {
            Variables =
            [
                catalog.Variables[0] with
                {
                    Items = [new Item { Key = "a", Label = "a", Unit = "orang" }, new Item { Key = "b", Label = "b", Unit = "desa" }],
                },
            ],
        }).Should().Equal("IKI6010");
        Codes(catalog with { Decree = new Decree { Year = 2024, LegalBasis = ["RPJMD Tahun 2014-2019", "RPJPD Tahun 2005-2025"] } })
            .Should().Equal("IKI6013");
    }

    [Fact]
    public void Years_in_other_digits_are_no_plan()
    {
        // ٢٠١٤-٢٠١٩ is 2014-2019 in Arabic digits, which Unicode counts among the digits too.
        var catalog = SmallCatalog.Of(SmallCatalog.Indicator());
        Codes(catalog with { Decree = new Decree { Year = 2024, LegalBasis = ["RPJMD Tahun ٢٠١٤-٢٠١٩"] } }).Should().BeEmpty();
    }

    [Fact]
    public void A_catalog_with_a_name_given_twice_is_looked_at_all_the_same()
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Indicator() with { Sources = [] });
        Codes(catalog with { Variables = [.. catalog.Variables, catalog.Variables[0]] }).Should().Equal("IKI6008");
    }

    [Fact]
    public void A_caller_switches_rules_off_and_weighs_them()
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Indicator() with { Sources = [] });
        CatalogLint.Check(catalog, LintOptions.Default.Without("IKI6008")).Should().BeEmpty();
        CatalogLint.Check(catalog, LintOptions.Default.With("IKI6008", Severity.Error)).Single().Severity.Should().Be(Severity.Error);
        FluentActions.Invoking(() => LintOptions.Default.Without("IKI1001")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_report_on_the_three_decrees_is_the_approved_one()
    {
        // Each finding was held against the print when it was approved.
        var findings =
            from id in new[] { "lawang-2018", "ngronggot-2019", "wonoasih-2024" }
            from finding in CatalogFile.Load(SeedFiles.PathOf(id, "catalog.json"), LintOptions.Default).Diagnostics
            select $"{id}:{finding.Line} {finding.Pointer}\n    {finding.Code} {finding.Message(Language.English)}\n";
        var report = string.Concat(findings);
        report.Should().Be(File.ReadAllText(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Definitions", "Lint.approved.txt")));
    }

    private static IEnumerable<string> Codes(Catalog catalog) => CatalogLint.Check(catalog).Select(d => d.Code);
}
