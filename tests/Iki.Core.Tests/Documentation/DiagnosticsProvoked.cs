using System.Text;
using System.Text.Json;
using Iki.Core.Editing;
using Iki.Core.Scoring;

namespace Iki.Core.Tests.Documentation;

/// <summary>A diagnostic as it is printed in English; and itself, where the program has it.</summary>
internal sealed record ProvokedDiagnostic(string Printed, Diagnostic? Diagnostic);

/// <summary>The codes whose example cannot stand on a page: what provokes them, or why nothing does.</summary>
internal static class DiagnosticsProvoked
{
    /// <summary>Codes with a program that provokes them: all that is printed.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IReadOnlyList<ProvokedDiagnostic>>> ByProgram = new Dictionary<string, Func<IReadOnlyList<ProvokedDiagnostic>>>
    {
        ["IKI1002"] = () => Print(Formula.Compile(string.Join(" + ", Enumerable.Repeat("hadir", 600))).Diagnostics),
        ["IKI1004"] = () => Print(Formula.Compile(string.Join(" + ", Enumerable.Repeat("a", 600))).Diagnostics),
        ["IKI1060"] = () => Print(Iki.Core.Printed.PrintedFormula.Read(new string('a', 10_000)).Diagnostics),
        ["IKI1061"] = () => Print(Iki.Core.Printed.PrintedFormula.Read("Catatan: hari kerja").Diagnostics),
        ["IKI3015"] = () => Print(Formula.Compile("Skor(capaian)", ScopeWithFunction()).Diagnostics),
        ["IKI4001"] = () => Print(CatalogFile.Load("katalog.json").Diagnostics),
        ["IKI4002"] = () => Print(CatalogFile.Load("seeds").Diagnostics),
        ["IKI4003"] = () => Print(CatalogFile.Read("", "catalog.json").Diagnostics),
        // A byte that begins no character of UTF-8, and stands for none in Windows-1252.
        ["IKI4004"] = () => PrintCatalog([.. "{ \"title\": \""u8, 0x9D, .. "\" }"u8]),
        // The member that holds the first object or list too many is refused too.
        ["IKI4008"] = () => PrintCatalog(Encoding.UTF8.GetBytes("{ \"offices\": " + new string('[', 70))),
        ["IKI4023"] = () => PrintAnswer(FormulaExchange.Answer(new byte[FormulaExchange.MaximumBytes + 1])),
        // 1,500 elements that are null, and four members that are missing.
        ["IKI4024"] = () => PrintCatalog(Encoding.UTF8.GetBytes($"{{ \"positions\": [{string.Join(',', Enumerable.Repeat("null", 1500))}] }}")),
        ["IKI4025"] = () => PrintTableOf([.. "variable,value,note\nhadir,12,caf"u8, 0xE9, .. "\n"u8]),
        ["IKI4026"] = () => PrintCatalog([.. "%PDF-1.7\n"u8]),
        ["IKI4027"] = () => PrintCatalog([.. "variable,value\nhadir,12\n"u8]),
        ["IKI4028"] = () => PrintTableOf([.. "{ \"formatVersion\": 1 }"u8]),
        ["IKI4029"] = PrintOfLongFile,
        ["IKI4042"] = () => Print(CatalogEvaluator.Create(CatalogWith(
            new Indicator { Id = "rapat", Name = "Rapat", Unit = "kali", Measures = [new Measure { Id = "a", Formula = "12" }] })).Diagnostics),
        ["IKI4065"] = () => Print(CatalogEvaluator.Create(CatalogWith(new Indicator
        {
            Id = "rapat", Name = "Rapat", Unit = "kali", Formula = "12", Examples = [new Example { Values = [new NamedFigures { Name = "hadir" }], Expect = 12, From = "-" }],
        })).Diagnostics),
        ["IKI4127"] = () => Print(Measurement.SmallCatalog.Data(CatalogOfCamat(), "'ratings': { 'camat': { 'hasilKerja': 1 } }", "2024").Diagnostics),
        ["IKI4128"] = PrintOfTwoRatings,
        ["IKI5018"] = PrintOfTwoPeriods,
        ["IKI5020"] = () => PrintTable("variable,value", ",12"),
        ["IKI5021"] = () => PrintTable("variable,period,value", "hadir,Maret 2024,12"),
        ["IKI5022"] = () => Print(DataFile.Load(CatalogWith(), [], []).Diagnostics),
        ["IKI5023"] = () => PrintTable("variable,value,jumlah", "hadir,12,13"),
        ["IKI5024"] = () => PrintTable("period,value", "2024,12"),
        ["IKI5025"] = () => PrintTable("variable,value,value", "hadir,12,13"),
        ["IKI5026"] = () => PrintTable("variable,value", "hadir,98,75"),
        ["IKI5027"] = () => Print(DataFile.Load(CatalogWith(), [], ObservationTable.Rows([(["variable", "value"], 1), (null, 2)], "data.csv"), Period.Parse("2024")).Diagnostics),
        ["IKI5035"] = () => PrintTable("variable,value,", "hadir,12,catatan"),
        ["IKI5036"] = () => PrintTableOf([.. "variable,value,note\nhadir,12,\"baik\nhadir,13,\nhadir,14,\"ya\"\n"u8]),
        ["IKI5037"] = () => PrintTableOf([.. "variable,text,note\ncatatan,baik,\"14\"\" layar\ncatatan,baik,\ncatatan,baik,\"\n"u8]),
        ["IKI5038"] = () => PrintTableOf([.. "variable,value\n"u8, .. Enumerable.Repeat((byte)'x', FileLimits.Default.RowBytes + 1)]),
        ["IKI5039"] = () => PrintTableOf([.. "variable,value\n"u8, .. Enumerable.Repeat((byte)'x', 65 * FileLimits.Default.RowBytes)]),
        ["IKI5040"] = () => Print([new TableRows { File = "data.csv", Read = 15, Used = 3, Blank = 0 }.Summary]),
        ["IKI5066"] = () => Print([new TableRows { File = "data.csv", Read = 288, Used = 36, Blank = 0, PassedOver = 252 }.Summary]),
        ["IKI5045"] = () => Print(FormOf(new Iki.Core.Forms.FormRequest { Period = Period.Parse("2024-01") }).Value.Read([new("hadir//2024-1/Kecamatan%20Uji", "20")]).Diagnostics),
        ["IKI5046"] = () => Print(FormOf(new Iki.Core.Forms.FormRequest { Period = Period.Parse("2024-01"), Positions = ["camt"] }).Diagnostics),
        ["IKI5047"] = () => Print(FormOf(new Iki.Core.Forms.FormRequest { Period = Period.Parse("2024-01"), Indicators = ["camat/hadr"] }).Diagnostics),
        ["IKI5048"] = () => Print(Measurement.SmallCatalog.OfOne("'max': 9").Evaluate(DataOfOlder("x")).Diagnostics),
        ["IKI5049"] = () => Print(Measurement.SmallCatalog.OfOne("'max': 9").Evaluate(DataOfOlder("y")).Diagnostics),
        ["IKI5050"] = () => Print(CatalogOfCamat().WithParameter(Hari).Value.WithoutParameter("harri").Diagnostics),
        ["IKI5051"] = () => Print(CatalogOfCamat().WithIndicator(Rapat, "camat", 1).Diagnostics),
        ["IKI5052"] = () => Print(CatalogOfCamat().WithoutIndicator("j").Value.WithIndicator(Rapat, "camat", 0, 3).Diagnostics),
        ["IKI5053"] = () => Print(Measurement.SameNames.Catalog.FindOffice("Desa Sukamaju").Diagnostics),
        ["IKI5058"] = () => PrintQuery(12.5, 0.1 + 0.2),
        ["IKI5059"] = () => PrintQuery(12.5),
        ["IKI5065"] = () => Print([Formula.Compile("Skor(Sqrt(2))", ScopeWithFunction()).Value.Evaluate(FormulaInputs.Empty).Problem!]),
        ["IKI5074"] = () => Print([Formula.Compile("SumOver(item, harga * volume)").Value
            .Evaluate(FormulaInputs.Empty.WithItems("harga", [("kursi", 50)]).WithItems("volume", [("meja", 1)])).Problem!]),
        ["IKI5075"] = () => Print([Formula.Compile("SumOver(item, harga * volume)").Value.Evaluate(("harga", 50), ("volume", 2)).Problem!]),
        ["IKI5077"] = PrintOfUndeclaredOffices,
        ["IKI5113"] = () => Print([Formula.Compile("Skor(1)", ScopeWithFunction(_ => null)).Value.Evaluate(FormulaInputs.Empty).Problem!]),
        ["IKI5114"] = PrintOfUser,
        ["IKI5203"] = () => Print(Scoring.Scorers.Card("permenpanrb-8-2021", "85", "'value': 85", period: "2024", options: ScoringOptions.Strict).Diagnostics),
        ["IKI5210"] = () => Print([Scoring.Scorers.Score("permendagri-86-2017", "85", "'min': 80, 'max': 90").Problem!]),
        ["IKI5211"] = () => Print([Scoring.Scorers.Score("permenpanrb-14-2017", "101", "'value': 90").Problem!]),
        ["IKI5213"] = () => Print(Scoring.Scorers.Score("pp-30-2019", "115", "'value': 100").Diagnostics),
        ["IKI5220"] = () => PrintOfReach("hadir / pegawai * 100%", "cuti", "Baik"),
        ["IKI5221"] = () => PrintOfReach("Round(hadir / pegawai * 100%)", "hadir", "Baik"),
        ["IKI5222"] = () => PrintOfReach("hadir / pegawai * 100%", "hadir", "Istimewa"),
        ["IKI5223"] = () => PrintOfReach("hadir / pegawai * 100%", "hadir", "Sangat Baik"),
        ["IKI5252"] = () => PrintOfReach("hadir / pegawai * 100%", "hadir", "Baik", "closerIsBetter"),
        ["IKI5230"] = () => Print(Scoring.Scorers.Of("permenpanrb-14-2017").ScoreSurvey([4.5m]).Diagnostics),
        ["IKI5231"] = () => Print(Scoring.Scorers.Of("permenpanrb-14-2017").ScoreSurvey([]).Diagnostics),
        ["IKI5232"] = () => Print(CardOfGroup(null).Positions[0].Diagnostics),
        ["IKI5233"] = () => Print(CardOfGroup("eselon").Positions[0].Diagnostics),
        ["IKI5234"] = () => PrintOfRatings(GivenRating.Of("hasilKerja", "Sesuai ekspektasi")),
        ["IKI5235"] = () => [.. PrintOfRatings(GivenRating.Of("hasil", "Sesuai ekspektasi")).Take(1)],
        ["IKI5236"] = () => PrintOfRatings(GivenRating.Of("hasilKerja", "Baik"), GivenRating.Of("perilakuKerja", "Sesuai ekspektasi")),
        ["IKI5237"] = () => Print(Scoring.Scorers.Of("bkn-3-2023").Credit("Memuaskan", "Ahli Muda", 12).Diagnostics),
        ["IKI5238"] = () => Print(Scoring.Scorers.Of("permenpanrb-6-2022").Appraise(new PositionRatings
        {
            Position = "p", Predikat = "Cukup", Ratings = [GivenRating.Of("hasilKerja", "Sesuai ekspektasi"), GivenRating.Of("perilakuKerja", "Sesuai ekspektasi")],
        }).Diagnostics),
        ["IKI5239"] = () => PrintOfRatings(
            GivenRating.Of("hasilKerja", "Sesuai ekspektasi"), GivenRating.Of("hasilKerja", "Di atas ekspektasi"), GivenRating.Of("perilakuKerja", "Sesuai ekspektasi")),
        ["IKI5240"] = () => PrintOfStaff("Istimewa", [.. Enumerable.Repeat("Sangat Baik", 8), "Baik", "Baik"]),
        ["IKI5241"] = () => PrintOfStaff("Baik", "Baik", "Sangat Baik"),
        ["IKI5242"] = () => PrintOfStaff("Istimewa", "Baik", null, null),
        ["IKI5243"] = () => Print(Scoring.Scorers.Of("permenpanrb-6-2022").CheckDistribution("Hebat", []).Diagnostics),
        ["IKI5244"] = () => Print(Scoring.Scorers.Of("bkn-3-2023").Credit("Baik", "Ahli Besar", 12).Diagnostics),
        ["IKI5245"] = () => Print(Scoring.Scorers.Of("bkn-3-2023").Credit("Baik", "Ahli Muda", 13).Diagnostics),
        ["IKI5246"] = () => Print(Scoring.Scorers.Of("pp-30-2019").Combine("50-50", ("skp", 90), ("perilaku", 80)).Diagnostics),
        ["IKI5247"] = () => Print(Scoring.Scorers.Of("pp-30-2019").Combine("70-30", ("skp", 90)).Diagnostics),
        ["IKI5248"] = () => Print(Scoring.Scorers.Of("permenpanrb-88-2021")
            .Combine(null, ("perencanaan", 101), ("pengukuran", 70), ("pelaporan", 60), ("evaluasi", 50)).Diagnostics),
        ["IKI5249"] = () => Print(CardOfGroup("fungsional").Positions[0].Diagnostics.Where(d => d.Code == "IKI5249")),
    };

    /// <summary>Codes that nothing provokes, with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Unprovoked = new Dictionary<string, string>
    {
        ["IKI1042"] = "A guard: reported where NCalc reads a run otherwise than the scanner. No text is known that gets there.",
    };

    private static Indicator Rapat => new() { Id = "rapat", Name = "Rapat", Unit = "", Formula = "x" };

    private static Parameter Hari => new() { Name = "hari", Label = "hari", Values = [new ParameterValue { From = new DateOnly(2018, 1, 1), Value = 240 }] };

    // A version of the small catalog without the bound, and a figure of one variable.
    private static DataSet DataOfOlder(string variable) => DataSet.Create(Measurement.SmallCatalog.OfOne("'unit': 'orang'").Catalog, Period.OfYear(2018), (variable, 3)).Value;

    // 24 staff of which at most all can be present, and a target of 100 %.
    private static List<ProvokedDiagnostic> PrintOfReach(string formula, string variable, string grade, string polarity = "higherIsBetter")
    {
        var evaluator = Measurement.SmallCatalog.Read(
            "'variables': { 'pegawai': { 'label': 'p' }, 'hadir': { 'label': 'h', 'min': 0, 'max': 24 } }",
            Measurement.SmallCatalog.Indicator("i", formula, "%", $", 'polarity': '{polarity}', 'targets': [ {{ 'period': '2021-S2', 'value': 100 }} ]")).Value;
        var data = Measurement.SmallCatalog.Data(evaluator.Catalog, "'values': { 'pegawai': 24, 'hadir': 12 }", "2021-S2").Value;
        return Print(Scoring.Scorers.Of("permenpanrb-8-2021").FindRequiredFigure(evaluator, data, "i", variable, grade).Diagnostics);
    }

    private static Checked<Iki.Core.Forms.FigureForm> FormOf(Iki.Core.Forms.FormRequest request) => Iki.Core.Forms.FigureForm.Of(
        Measurement.SmallCatalog.Read("'variables': { 'hadir': { 'label': 'hadir' } }", Measurement.SmallCatalog.Indicator("camat/hadir", "hadir")).Value, request);

    private static List<ProvokedDiagnostic> PrintOfRatings(params GivenRating[] ratings) => Print(Scoring.Scorers.Of("permenpanrb-6-2022").Appraise(ratings).Diagnostics);

    private static List<ProvokedDiagnostic> PrintOfStaff(string organization, params string?[] predikat) =>
        Print(Scoring.Scorers.Of("permenpanrb-6-2022").CheckDistribution(organization, predikat).Value.Findings);

    private static Catalog CatalogOfCamat() => Measurement.SmallCatalog.Read(
        "'variables': { 'x': { 'label': 'x' }, 'y': { 'label': 'y' } }",
        Measurement.SmallCatalog.Indicator("i", "x", "", ", 'polarity': 'higherIsBetter', 'weight': 50, 'targets': [ { 'period': '2021-S2', 'value': 12 } ]"),
        Measurement.SmallCatalog.Indicator("j", "y", "", ", 'polarity': 'higherIsBetter', 'weight': 50, 'targets': [ { 'period': '2021-S2', 'value': 12 } ]")).Value.Catalog;

    // One of its two indicators has a figure.
    private static Scorecard CardOfGroup(string? group)
    {
        var catalog = CatalogOfCamat();
        EquatableList<PositionGroup> groups = group is null ? [] : [new PositionGroup { Regulation = "permenpanrb-8-2021", Group = group }];
        var evaluator = CatalogEvaluator.Create(catalog with { Positions = [catalog.Positions[0] with { Groups = groups }] }).Value;
        var data = Measurement.SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 12 }", "2021-S2").Value;
        return Scoring.Scorers.Of("permenpanrb-8-2021").Score(evaluator.Evaluate(data));
    }

    // Only files on a disk can be given together.
    private static List<ProvokedDiagnostic> PrintOfTwoRatings()
    {
        var folder = Directory.CreateTempSubdirectory("iki-").FullName;
        try
        {
            var files = new[] { "Sesuai ekspektasi", "Di atas ekspektasi" }.Select((level, i) =>
            {
                var path = Path.Combine(folder, $"data-{i + 1}.json");
                File.WriteAllText(path, $$"""{ "formatVersion": 1, "catalog": "uji", "period": "2024", "ratings": { "camat": { "hasilKerja": "{{level}}" } } }""");
                return path;
            }).ToArray();
            return [.. DataFile.Load(CatalogOfCamat(), files).Diagnostics.Select(d => new ProvokedDiagnostic(d.ToString().Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), d))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<ProvokedDiagnostic> Print(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(d => new ProvokedDiagnostic(d.ToString(), d))];

    private static List<ProvokedDiagnostic> PrintCatalog(byte[] utf8) => Print(CatalogFile.ReadEvaluator(utf8, "catalog.json").Diagnostics);

    private static List<ProvokedDiagnostic> PrintAnswer(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return [.. document.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(d => new ProvokedDiagnostic($"{d.GetProperty("code").GetString()}  {d.GetProperty("message").GetString()}", null))];
    }

    private static List<ProvokedDiagnostic> PrintTable(params string[] lines) => Print(DataFile.Load(
        CatalogWith(),
        [],
        ObservationTable.Rows(lines.Select((l, i) => ((IReadOnlyList<string>?)l.Split(','), i + 1)), "data.csv"),
        Period.Parse("2024")).Diagnostics);

    private static List<ProvokedDiagnostic> PrintQuery(params double[] figures)
    {
        var table = new System.Data.DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        table.Columns.Add("variable", typeof(string));
        table.Columns.Add("value", typeof(double));
        foreach (var figure in figures) table.Rows.Add("hadir", figure);
        return Print(DataSet.FromReader(CatalogWith(), Period.Parse("2024"), table.CreateDataReader(), name: "laporan").Diagnostics);
    }

    private static List<ProvokedDiagnostic> PrintTableOf(byte[] csv) => Print(DataFile.Load(
        CatalogWith(), [], ObservationTable.Read(new MemoryStream(csv), "data.csv"), Period.Parse("2024")).Diagnostics);

    // A file with nothing in it but its length, which takes no room on the disk.
    private static List<ProvokedDiagnostic> PrintOfLongFile()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                file.Write("{ }"u8);
                file.SetLength(FileLimits.Default.JsonBytes + 1L);
            }

            return [.. CatalogFile.Load(path).Diagnostics.Select(d => new ProvokedDiagnostic(d.ToString().Replace(path, "data.json", StringComparison.Ordinal), d))];
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Only files on a disk can be given together.
    private static List<ProvokedDiagnostic> PrintOfUndeclaredOffices()
    {
        var catalog = CatalogWith(new Indicator { Id = "a", Name = "A", Unit = "orang", Formula = "SumOver(office, hadir)" }) with
        {
            Variables = [new Variable { Name = "hadir", Label = "hadir", Unit = "orang" }],
        };
        var year = Period.OfYear(2024);
        var villages = new[] { "Desa Sukamaju", "Desa Sukarame" }.Select(v => new Observation { Variable = "hadir", Office = v, Period = year, Value = 20 });
        return Print(CatalogEvaluator.Create(catalog).Value.Evaluate("a", DataSet.Create(catalog, year, villages).Value).Diagnostics);
    }

    private static List<ProvokedDiagnostic> PrintOfTwoPeriods()
    {
        var folder = Directory.CreateTempSubdirectory("iki-").FullName;
        try
        {
            var files = new[] { "2024", "2023" }.Select(period => WriteData(folder, period)).ToArray();
            return [.. DataFile.Load(CatalogWith(), files).Diagnostics.Select(d => new ProvokedDiagnostic(d.ToString().Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), d))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string WriteData(string folder, string period)
    {
        var path = Path.Combine(folder, $"data-{period}.json");
        File.WriteAllText(path, $$"""{ "formatVersion": 1, "catalog": "contoh", "period": "{{period}}" }""");
        return path;
    }

    // The indicator that is used reports IKI5109, and a page shows one code alone.
    private static List<ProvokedDiagnostic> PrintOfUser()
    {
        var evaluator = CatalogEvaluator.Create(CatalogWith(
            new Indicator { Id = "a", Name = "A", Unit = "", Formula = "1 / 0", Symbol = "a", WhenDividingByZero = ZeroDivisionPolicy.NotApplicable },
            new Indicator { Id = "b", Name = "B", Unit = "", Formula = "a + 1" })).Value;
        var data = DataFile.Read(evaluator.Catalog, """{ "formatVersion": 1, "catalog": "contoh", "period": "2024" }""").Value;
        return Print([evaluator.Evaluate(data).Results[1].Outcome.Problem!]);
    }

    private static FormulaScope ScopeWithFunction() => ScopeWithFunction(figures => figures[0]);

    private static FormulaScope ScopeWithFunction(HostFunction.Body compute) => FormulaScope
        .OpenWith([new FormulaSymbol { Name = "capaian", Unit = "%" }])
        .With(new HostFunction { Name = "Skor", MinArguments = 1, MaxArguments = 1, Compute = compute });

    // A file with one measure stops at IKI4021, so that only a program can make a catalog with it.
    private static Catalog CatalogWith(params Indicator[] indicators) => new()
    {
        Id = "contoh",
        Title = "Contoh",
        Office = new Office { Name = "Kecamatan Contoh" },
        Positions =
        [
            new Position
            {
                Id = "sekretaris",
                Title = "Sekretaris",
                Objectives =
                [
                    new Objective
                    {
                        Statement = "Contoh",
                        Indicators = [.. indicators],
                    },
                ],
            },
        ],
    };
}
