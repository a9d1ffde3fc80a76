using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Iki.Core;
using Iki.Core.Definitions;
using Iki.Core.Editing;
using Iki.Core.Forms;
using Iki.Core.Formulas;
using Iki.Core.Scoring;

namespace Iki.Cli.Tests.Documentation;

/// <summary>
/// The programs of the guides as they stand there, line for line; <see cref="Compiled"/> compares the texts, and a
/// <see cref="GuideRun"/> runs them.
/// </summary>
[SuppressMessage("Performance", "CA1869", Justification = "An example shows its options where it uses them.")]
[SuppressMessage("Style", "IDE1006", Justification = "A program writes to Console; here that is the writer it is given.")]
internal static class GuideExamples
{
    /// <summary>Runs a program in a folder and gives what it printed.</summary>
    public static string Run(string example, ScratchFolder folder)
    {
        using var console = new StringWriter { NewLine = "\n" };
        Action<TextWriter, ScratchFolder> program = example switch
        {
            "first" => First,
            "steps" => Steps,
            "missing" => Missing,
            "invalid" => Invalid,
            "threads" => Threads,
            "with" => With,
            "edits" => Edits,
            "versions" => Versions,
            "findings" => Findings,
            "rows" => Rows,
            "table" => Table,
            "reader-of-rows" => ReaderOfRows,
            "streams" => (console, files) => Streams(console, files).GetAwaiter().GetResult(),
            "serializer" => Serializer,
            "format" => Format,
            "form" => Form,
            "errors" => Errors,
            "formula-texts" => FormulaTexts,
            "checked" => CheckedValues,
            "host" => Host,
            "excel" => Excel,
            "reader" => Reader,
            "same" => Same,
            "prepared" => Prepared,
            "columns" => Columns,
            "each" => Each,
            "score" => Score,
            "survey" => Survey,
            "appraisal" => Appraisal,
            "credit" => Credit,
            _ => throw new ArgumentException($"There is no program '{example}'.", nameof(example)),
        };
        program(console, folder);
        return console.ToString();
    }

    private static void First(TextWriter Console, ScratchFolder folder)
    {
        // example: first
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataFile.Load(evaluator.Catalog, folder["data.json"]).OrThrow();
        foreach (var result in evaluator.Evaluate(data).Results)
        {
            Console.WriteLine($"{result.Indicator.Name}: {result.Outcome}");
            Console.WriteLine(result.Reason(Language.English));
        }
        // end
    }

    private static void Steps(TextWriter Console, ScratchFolder folder)
    {
        // example: steps
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataFile.Load(evaluator.Catalog, folder["data.json"]).OrThrow();
        Console.WriteLine(evaluator.Explain("kasi-pelayanan/tepat-waktu", data).Working);
        // end
    }

    private static void Missing(TextWriter Console, ScratchFolder folder)
    {
        // example: missing
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("suratMasuk", 183)).OrThrow();
        var result = evaluator.Evaluate("kasi-pelayanan/tepat-waktu", data);
        Console.WriteLine(result.Status switch
        {
            OutcomeStatus.Computed => $"{result.Value} {result.Unit}",
            OutcomeStatus.MissingInput => $"Please report: {string.Join(", ", result.Outcome.Missing)}",
            _ => result.Reason(Language.English),
        });
        // end
    }

    private static void Invalid(TextWriter Console, ScratchFolder folder)
    {
        // example: invalid
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("suratMasuk", 183), ("suratTepatWaktu", -1));
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pelayanan/tepat-waktu", data.Value).Outcome);
        // end
    }

    private static void Threads(TextWriter Console, ScratchFolder folder)
    {
        // example: threads
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var months = Period.OfYear(2025).Split(PeriodLength.Month);
        var values = months.AsParallel().AsOrdered().Select(month =>
        {
            var data = DataSet.Create(evaluator.Catalog, month, ("laporan", 9), ("rencana", 10)).OrThrow();
            return evaluator.Evaluate("kasi-pemerintahan/laporan", data).Value;
        });
        Console.WriteLine(string.Join(' ', values.Distinct()));
        // end
    }

    private static void With(TextWriter Console, ScratchFolder folder)
    {
        // example: with
        var catalog = CatalogFile.Load(folder["catalog.json"]).OrThrow();
        var renamed = catalog with { Title = "Indikator Kinerja Individu 2025" };
        Console.WriteLine(renamed == catalog);
        Console.WriteLine(CatalogFile.Read(CatalogFile.Write(catalog)).OrThrow() == catalog);
        foreach (var change in CatalogComparison.Compare(catalog, renamed)) Console.WriteLine($"{change.Kind}: {change.Before} → {change.After}");
        // end
    }

    private static void Edits(TextWriter Console, ScratchFolder folder)
    {
        // example: edits
        var catalog = CatalogFile.Load(folder["catalog.json"]).OrThrow();
        Console.WriteLine(catalog.WithFormula("kasi-pemerintahan/laporan", "laporan / rencan × 100%"));
        Console.WriteLine(catalog.WithFormula("kasi-pemerintahan/laporn", "laporan"));
        Console.WriteLine(catalog.WithoutVariable("rencana"));

        var edited = catalog.WithTarget("kasi-pemerintahan/laporan", new Target { Period = Period.OfYear(2025), Value = 90 }).OrThrow()
            .WithVariable(new Variable { Name = "rapat", Label = "rapat", Unit = "kali" }).OrThrow()
            .WithIndicator(new Indicator { Id = "kasi-pemerintahan/rapat", Name = "Jumlah rapat", Unit = "kali", Formula = "rapat" }, "kasi-pemerintahan", objective: 0).OrThrow()
            .WithIndicatorMoved("kasi-pemerintahan/rapat", "kasi-pemerintahan", objective: 0, index: 0).OrThrow();
        Console.WriteLine(string.Join(", ", edited.Indicators.Select(i => i.Id)));
        // end
    }

    private static void Versions(TextWriter Console, ScratchFolder folder)
    {
        // example: versions
        var first = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(first.Catalog, Period.OfYear(2025), ("laporan", 45), ("rencana", 50)).OrThrow();

        var bounded = first.Catalog.WithVariable(first.Catalog.Variables[0] with { Max = 40 }).OrThrow();
        var results = CatalogEvaluator.Create(bounded).OrThrow().Evaluate(data);
        foreach (var problem in results.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(results.Results[0].Status);

        var other = CatalogEvaluator.Create(first.Catalog with { Id = "awan-putih-2026" }).OrThrow();
        try
        {
            other.Evaluate(data);
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message);
        }

        Console.WriteLine(other.Evaluate(data.For(other.Catalog).OrThrow()).Results[0].Value);
        // end
    }

    private static void Findings(TextWriter Console, ScratchFolder folder)
    {
        // example: findings
        var catalog = CatalogFile.Load(folder["catalog.json"]).OrThrow();
        catalog = catalog.WithVariable(catalog.Variables[0] with { Max = 8, Frequency = PeriodLength.Quarter, Source = new DataSource { Name = "Ketua RW" } }).OrThrow()
            with { Rules = [new Rule { Formula = "laporan <= rencana", Message = "Laporan melebihi rencana." }] };
        var evaluator = CatalogEvaluator.Create(catalog).OrThrow();
        var read = DataSet.Create(catalog, Period.OfYear(2025),
        [
            Given("laporan", "2025-Q1", "RW 1", 9), Given("laporan", "2025-Q2", "RW 1", 5), Given("rencana", "2025-Q2", "RW 1", 4), Given("rencana", "2025-Q2", "RW 2", 6),
        ]);
        if (!read.TryGetValue(out var data, out var problems)) return;
        Console.WriteLine(string.Join(", ", problems.Select(p => p.Code)));

        foreach (var invalid in evaluator.Evaluate("kasi-pemerintahan/laporan", data, Period.Parse("2025-Q1")).Invalid)
        {
            Console.WriteLine($"{invalid.Variable}, {invalid.Office}, {invalid.Period}: {invalid.Text}, at most {invalid.Bound}");
        }

        foreach (var missing in evaluator.Evaluate("kasi-pemerintahan/laporan", data, Period.Parse("2025-Q2")).Missing)
        {
            Console.WriteLine($"{missing.Variable}, {missing.Office}, {missing.Period}: ask {missing.Source?.Name}");
        }

        foreach (var rule in evaluator.CheckRulesEach(data, PeriodLength.Quarter).Where(r => r.IsMet == false))
        {
            Console.WriteLine($"{rule.Period}, {rule.Office}: {rule.Rule.Message} {string.Join(", ", rule.Inputs.Select(i => $"{i.Name} {i.Value}"))}");
        }

        static Observation Given(string variable, string period, string office, int value) =>
            new() { Variable = variable, Period = Period.Parse(period), Office = office, Value = value };
        // end
    }

    private static void Rows(TextWriter Console, ScratchFolder folder)
    {
        // example: rows
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.FromRows(evaluator.Catalog, Period.OfYear(2025), Rows());
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value).Outcome);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value, Period.Parse("2025-02"), "RW 1").Outcome);

        static IEnumerable<ObservationRow> Rows()
        {
            for (var month = 1; month <= 12; month++)
            {
                var period = $"2025-{month:00}";
                yield return new ObservationRow { Variable = "rencana", Period = period, Office = "RW 1", Value = "5" };
                yield return new ObservationRow { Variable = "laporan", Period = period, Office = "RW 1", Value = "4" };
                yield return new ObservationRow { Variable = "rencana", Period = period, Office = "RW 2", Value = "5" };
                yield return new ObservationRow { Variable = "laporan", Period = period, Office = "RW 2", Value = "3" };
            }

            yield return new ObservationRow { Variable = "laporan", Period = "2025-13", Value = "4", File = "table laporan", Line = 49 };
        }
        // end
    }

    private static void Table(TextWriter Console, ScratchFolder folder)
    {
        // example: table
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        string[] lines = ["office,variable,value", "RW 1,laporan,40", "RW 1,rencana,48", "RW 2,laporan,empat puluh", "RW 2,rencana,48"];
        var cells = lines.Select((line, i) => ((IReadOnlyList<string>?)line.Split(','), i + 1));
        var data = DataSet.FromRows(evaluator.Catalog, Period.OfYear(2025), ObservationTable.Rows(cells, "laporan.csv"));
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value).Outcome);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value, office: "RW 1").Outcome);
        // end
    }

    private static void ReaderOfRows(TextWriter Console, ScratchFolder folder)
    {
        // example: reader-of-rows
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var table = new System.Data.DataTable { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("variabel", typeof(string));
        table.Columns.Add("unit_kerja", typeof(string));
        table.Columns.Add("nilai", typeof(double));
        table.Rows.Add("laporan", "RW 1", 9);
        table.Rows.Add("rencana", "RW 1", 10);
        table.Rows.Add("rencana", "RW 2", 10 / 3.0);
        table.Rows.Add("laporan", "RW 2", DBNull.Value);

        using var reader = table.CreateDataReader();
        var data = DataSet.FromReader(evaluator.Catalog, Period.OfYear(2025), reader, name: "tabel laporan");
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value, office: "RW 1").Outcome);
        // end
    }

    private static async Task Streams(TextWriter Console, ScratchFolder folder)
    {
        // example: streams
        await using var upload = File.OpenRead(folder["catalog.json"]);
        var evaluator = (await CatalogFile.ReadEvaluatorAsync(upload, "catalog.json")).OrThrow();

        await using var body = new MemoryStream(Encoding.UTF8.GetBytes("unit kerja;variabel;nilai\nRW 1;laporan;9\nRW 1;rencana;10\n"));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var rows = ObservationTable.ReadAsync(body, "laporan.csv", new FileLimits { RowBytes = 10_000 });
        var data = await DataSet.FromRowsAsync(
            evaluator.Catalog, Period.OfYear(2025), rows, progress: new Progress<long>(count => { }), cancellation: patience.Token);

        await using var answer = new MemoryStream();
        await ResultsFile.WriteAsync(answer, evaluator.Evaluate(data.Value, office: "RW 1"), Language.Indonesian, data.Diagnostics);
        Console.WriteLine(Encoding.UTF8.GetString(answer.ToArray()).Contains("\"value\": 90", StringComparison.Ordinal));
        // end
    }

    private static void Serializer(TextWriter Console, ScratchFolder folder)
    {
        // example: serializer
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var figures = JsonSerializer.Deserialize<Observation[]>("""
            [
              { "variable": "laporan", "period": "2025-Q1", "value": 40 },
              { "variable": "rencana", "period": "2025-Q1", "value": "48" }
            ]
            """, web)!;
        Console.WriteLine(JsonSerializer.Serialize(figures[1], web));

        var data = DataSet.Create(evaluator.Catalog, Period.Parse("2025-Q1"), figures).OrThrow();
        var outcome = evaluator.Evaluate("kasi-pemerintahan/laporan", data).Outcome;
        Console.WriteLine(JsonSerializer.Serialize(new { outcome.Value, outcome.Exact, outcome.Status }, web));

        var indonesian = new JsonSerializerOptions(web) { Converters = { new IkiJsonConverter(Language.Indonesian) } };
        Console.WriteLine(JsonSerializer.Serialize(CatalogFile.Read("{}").Diagnostics[0], indonesian));

        try
        {
            JsonSerializer.Deserialize<Observation[]>("""[ { "variable": "laporan", "period": "2025-13", "value": 2 } ]""", web);
        }
        catch (JsonException wrong)
        {
            Console.WriteLine($"{wrong.Path}: {wrong.Message}");
        }
        // end
    }

    private static void Format(TextWriter Console, ScratchFolder folder)
    {
        // example: format
        var share = Rational.Fraction(159, 160);
        Console.WriteLine($"{share} {share.ToString("P2", CultureInfo.GetCultureInfo("id-ID"))} {share.ToString("0.000", CultureInfo.InvariantCulture)}");

        var quarter = Period.Of(new DateOnly(2025, 2, 14), PeriodLength.Quarter);
        Console.WriteLine($"{quarter}, then {quarter.Next()}; {string.Join(' ', quarter.Months())}; {quarter.Contains(new DateOnly(2025, 4, 1))}");
        // end
    }

    private static void Form(TextWriter Console, ScratchFolder folder)
    {
        // example: form
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var form = FigureForm.Of(evaluator, new FormRequest { Period = Period.Parse("2025-02"), Offices = ["RW 1"] }).OrThrow();
        foreach (var field in form.Fields)
        {
            var input = field.Input;
            Console.WriteLine($"{field.Label}, {field.Period.ToString(Language.English)}: {input.Type} {input.Name}{(field.IsRequired ? " (needed)" : "")}");
        }

        var data = form.Read([new("rencana//2025-02/RW%201", "5"), new("laporan//2025-02/RW%201", "4"), new("laporn//2025-02/RW%201", "4")]);
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data.Value).Outcome);
        // end
    }

    private static void Errors(TextWriter Console, ScratchFolder folder)
    {
        // example: errors
        var formula = Formula.Compile("hadir / pegwai * 100%", FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang")));
        Console.WriteLine(formula.HasValue);
        foreach (var d in formula.Diagnostics) Console.WriteLine($"{d.Code} {d.Severity} at {d.Span?.Start}: {d.Message(Language.Indonesian)}");
        // end
    }

    private static void CheckedValues(TextWriter Console, ScratchFolder folder)
    {
        // example: checked
        var catalog = CatalogFile.Load(folder["catalog.json"]).OrThrow();
        if (!DataSet.Create(catalog, "2025", ("laporan", -1)).TryGetValue(out var data, out var problems)) return;
        Console.WriteLine($"{data.Observations.Count} figure, {problems.Count} problem");
        var (formula, found) = Formula.Compile("hadir / pegwai", FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang")));
        Console.WriteLine($"{formula is null}: {string.Join(", ", found.Select(d => d.Code))}");
        // end
    }

    private static void FormulaTexts(TextWriter Console, ScratchFolder folder)
    {
        // example: formula-texts
        string[] formulas = ["hadir / pegawai × 100%", "hadir / pegwai × 100%"];
        var scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"));
        try
        {
            foreach (var text in formulas) Formula.Compile(text, scope).OrThrow();
        }
        catch (InvalidOperationException failure)
        {
            Console.WriteLine(failure.Message);
        }
        // end
    }

    private static void Host(TextWriter Console, ScratchFolder folder)
    {
        // example: host
        var index = HostFunction.Of("Indeks", skor => skor < 0 ? null : skor / 4);
        var scope = FormulaScope.Open.With(index);
        var formula = Formula.Compile("Indeks(skor) * 100%", scope, new FormulaTarget { Unit = "%", Decimals = 1 }).OrThrow();
        Console.WriteLine(formula.Evaluate(("skor", 3.25m)));
        Console.WriteLine(formula.Evaluate(("skor", -1)));
        // end
    }

    private static void Excel(TextWriter Console, ScratchFolder folder)
    {
        // example: excel
        var scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"), ("capaian", "%"));
        var cells = new Dictionary<string, string> { ["hadir"] = "B2", ["pegawai"] = "B3", ["capaian"] = "B4" };
        foreach (var text in new[] { "Jika(pegawai = 0, 0%, Min(hadir / pegawai * 100%, 100%))", "Bulatkan(capaian, 1) - 5%", "-hadir × (pegawai − 1)" })
        {
            Console.WriteLine("=" + Formula.Compile(text, scope).OrThrow().Tree.Fold<string>(Excel));
        }

        string Excel(FormulaNode node, IReadOnlyList<string> x) => node switch
        {
            FormulaNumber number => number.Value.IsInteger ? $"{number.Value}" : $"({number.Value})",
            FormulaBoolean truth => truth.Value ? "TRUE" : "FALSE",
            FormulaReference { Item: null, Time: FormulaTime.Current, IsInPercentPoints: true } name => $"({cells[name.Symbol.Name]}/100)",
            FormulaReference { Item: null, Time: FormulaTime.Current } name => cells[name.Symbol.Name],
            FormulaOperation { Operator: FormulaOperator.Negate } => $"(-{x[0]})",
            FormulaOperation { Operator: FormulaOperator.Not or FormulaOperator.And or FormulaOperator.Or } word => $"{word.Sign.ToUpperInvariant()}({string.Join(",", x)})",
            FormulaOperation { Operator: FormulaOperator.NotEqual } => $"({x[0]}<>{x[1]})",
            FormulaOperation operation => $"({x[0]}{operation.Sign}{x[1]})",
            FormulaChoice => $"IF({x[0]},{x[1]},{x[2]})",
            FormulaCall { Function: "Round", RoundsPercentPoints: true } => $"(ROUND({x[0]}*100,{x.ElementAtOrDefault(1) ?? "0"})/100)",
            FormulaCall { Function: "Round" } => $"ROUND({x[0]},{x.ElementAtOrDefault(1) ?? "0"})",
            FormulaCall { Function: "Sum" or "Average" or "Median" or "Min" or "Max", TakesFigures: false } call => $"{call.Function.ToUpperInvariant()}({string.Join(",", x)})",
            _ => throw new NotSupportedException($"There is no such thing in this sheet: {node}"),
        };
        // end
    }

    private static void Reader(TextWriter Console, ScratchFolder folder)
    {
        // example: reader
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 2000), ("rencana", 2007)).OrThrow();
        var language = Languages.For(System.Globalization.CultureInfo.GetCultureInfo("id-ID"));
        Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data).Reason(language));
        Console.WriteLine(evaluator.Explain("kasi-pemerintahan/laporan", data).Working.ToString(language));
        // end
    }

    private static void Same(TextWriter Console, ScratchFolder folder)
    {
        // example: same
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 1), ("rencana", 3)).OrThrow();
        var result = evaluator.Evaluate("kasi-pemerintahan/laporan", data);
        Console.WriteLine($"{result.Outcome} is {result.Exact}, rounded once");
        Console.WriteLine(ResultsFile.Write(evaluator.Evaluate(data)) == ResultsFile.Write(evaluator.Evaluate(data)));
        // end
    }

    private static void Prepared(TextWriter Console, ScratchFolder folder)
    {
        // example: prepared
        var formula = Formula.Compile(
            "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%",
            target: new FormulaTarget { Unit = "%", Decimals = 2 }).OrThrow();
        var prepared = formula.Prepare("pegawai", "hariKerja", "hariTidakMasuk");
        Console.WriteLine(prepared.Evaluate([24, 240, 3]));
        Console.WriteLine(prepared.Evaluate([24m, null, 3m]));
        Console.WriteLine(prepared.Explain([24, null, 3]));
        // end
    }

    private static void Columns(TextWriter Console, ScratchFolder folder)
    {
        // example: columns
        var columns = Formula.Compile(
            "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%",
            target: new FormulaTarget { Unit = "%", Decimals = 2 }).OrThrow().PrepareColumns("pegawai", "hariKerja", "hariTidakMasuk");
        long[] staff = [24, 31, 0];
        decimal[] days = [240m, 20.5m, 240m];
        long[] absences = [3, 0, 2];
        bool[] unreported = [false, true, false];
        var values = new long[3]; // with two decimals: 9875 is 98.75
        var statuses = new OutcomeStatus[3];
        columns.Evaluate([staff, days, absences], values, statuses);
        Console.WriteLine($"{string.Join(", ", values)}: {string.Join(", ", statuses)}");
        columns.EvaluateInParallel([staff, days, Column.Of(absences, missing: unreported)], values, statuses, cores: 2);
        Console.WriteLine($"{string.Join(", ", values)}: {string.Join(", ", statuses)}");
        // end
    }

    private static void Each(TextWriter Console, ScratchFolder folder)
    {
        // example: each
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var rows = Enumerable.Range(1, 12).Select(month =>
            new ObservationRow { Variable = "laporan", Period = $"2025-{month:00}", Office = "RW 1", Value = "4" });
        var data = DataSet.FromRows(evaluator.Catalog, Period.OfYear(2025), rows).OrThrow();
        Period[] periods = [Period.OfMonth(2025, 1), Period.OfQuarter(2025, 1), Period.OfYear(2025)];
        foreach (var results in evaluator.EvaluateEach(data, periods, ["RW 1", "RW 2"], cores: 2))
        {
            Console.WriteLine($"{results.Period}, {results.Office}: {results.Results[0].Outcome}");
        }
        // end
    }

    private static void Score(TextWriter Console, ScratchFolder folder)
    {
        // example: score
        var evaluator = CatalogFile.LoadEvaluator(folder["katalog.json"]).OrThrow();
        var data = DataFile.Load(evaluator.Catalog, folder["data.json"]).OrThrow();
        var scorer = Regulations.ScorerFor(evaluator.Catalog, data.Period).OrThrow();
        var card = scorer.Score(evaluator.Evaluate(data));
        foreach (var score in card.Indicators) Console.WriteLine($"{score.Result.Id}: {score}");
        Console.WriteLine(scorer.FindRequiredFigure(evaluator, data, "kepala/kehadiran", "hadir", "Baik").OrThrow());
        // end
    }

    private static void Survey(TextWriter Console, ScratchFolder folder)
    {
        // example: survey
        var survey = Scorer.Create(Regulations.Find("permenpanrb-14-2017")!).OrThrow();
        var index = survey.ScoreSurvey([3.54m, 3.54m, 3.54m]).OrThrow();
        Console.WriteLine(index.Steps[0]);
        Console.WriteLine(index.Rating?.Grade);
        // end
    }

    private static void Appraisal(TextWriter Console, ScratchFolder folder)
    {
        // example: appraisal
        var scorer = Regulations.ScorerFor("permenpanrb-6-2022").OrThrow();
        Console.WriteLine(scorer.Appraise(GivenRating.Of("hasilKerja", "Sesuai ekspektasi"), GivenRating.Of("perilakuKerja", "Di atas ekspektasi")));
        Console.WriteLine(scorer.Appraise(GivenRating.Of("hasilKerja", 3, RatingCoding.OneIsWorst), GivenRating.Of("perilakuKerja", 1, RatingCoding.OneIsWorst)));
        Console.WriteLine(scorer.Regulation.Appraisal!.Find("Cukup")!.Name);
        var report = scorer.CheckDistribution("Istimewa", [.. Enumerable.Repeat("Sangat Baik", 8), "Baik", "Baik"]).OrThrow();
        foreach (var finding in report.Findings) Console.WriteLine(finding);
        // end
    }

    private static void Credit(TextWriter Console, ScratchFolder folder)
    {
        // example: credit
        var bkn = Regulations.ScorerFor("bkn-3-2023").OrThrow();
        foreach (var (predikat, level, months) in new[] { ("Sangat Baik", "Ahli Pertama", 12), ("Baik", "Ahli Pertama", 2), ("Butuh Perbaikan", "Ahli Muda", 6) })
        {
            var credit = bkn.Credit(predikat, level, months).OrThrow();
            Console.WriteLine($"{credit} (exactly {credit.Exact})");
        }

        var akip = Regulations.ScorerFor("permenpanrb-88-2021").OrThrow();
        Console.WriteLine($"{akip.Rate(90)!.Grade}; {akip.Rate(90.01m)!.Grade}; {akip.Rate(60)!.Grade}");
        var combined = Regulations.ScorerFor("pp-30-2019").OrThrow().Combine("70-30", ("skp", 94.6m), ("perilaku", 78)).OrThrow();
        Console.WriteLine(combined.Steps[0]);
        Console.WriteLine(combined.Rating!.Grade);
        // end
    }
}
