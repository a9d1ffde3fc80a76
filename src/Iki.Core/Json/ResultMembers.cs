using System.Text.Json;
using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>A results file as it is written: the results, and the diagnostics found on the way.</summary>
internal sealed record ResultDocument(ResultSet Results, EquatableList<Diagnostic> Diagnostics, Scorecard? Card = null);

/// <summary>Results files (docs/command-line.md, The results file).</summary>
internal static class ResultMembers
{
    public static readonly WordShape<OutcomeStatus> Status = new(
        ("computed", OutcomeStatus.Computed), ("invalidInput", OutcomeStatus.InvalidInput),
        ("missingInput", OutcomeStatus.MissingInput), ("divisionByZero", OutcomeStatus.DivisionByZero),
        ("undefined", OutcomeStatus.Undefined), ("overflow", OutcomeStatus.Overflow), ("notApplicable", OutcomeStatus.NotApplicable));

    private static readonly EachLanguage<ObjectShape<ScoredResult>> Result = new(MakeResult);

    private static readonly EachLanguage<ObjectShape<ResultDocument>> Document = new(MakeDocument);

    public static ObjectShape<ResultDocument> In(Language language) => Document.In(language);

    /// <summary>One result, as it stands in the list.</summary>
    public static ObjectShape<ScoredResult> ResultIn(Language language) => Result.In(language);

    /// <summary>A result in a line of its own, where the list would say before it what it is of.</summary>
    public static void WriteLine(Utf8JsonWriter writer, ResultSet results, Scorecard? card, ScoredResult result, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("catalog"u8, results.Catalog.Id);
        writer.WriteString("period"u8, results.Period.ToString());
        writer.WriteString("office"u8, results.Office);
        if (results.IsYearToDate) writer.WriteBoolean("yearToDate"u8, true);
        if (card?.Regulation is { } regulation) writer.WriteString("regulation"u8, regulation.Id);
        ResultIn(language).WriteMembers(writer, result);
        writer.WriteEndObject();
    }

    public static string WordOf(OutcomeStatus status) => Status.WordOf(status);

    private static ObjectShape<ResultDocument> MakeDocument(Language language)
    {
        var shape = new ObjectShape<ResultDocument>("results", new("The results of a catalog.", "Hasil perhitungan suatu katalog."));
        Forms.AddVersion(shape);
        shape.Required("catalog", Forms.Id, d => d.Results.Catalog.Id, new("The id of the catalog.", "Id katalognya."), "\"lawang-2018\"");
        shape.Required("period", Forms.Period, d => d.Results.Period, new("The period.", "Periodenya."), "\"2018\"");
        shape.Required("office", TextShape.Any, d => d.Results.Office, new("The office.", "Unit kerjanya."), "\"Kecamatan Lawang\"");
        shape.Defaulted("yearToDate", BooleanShape.Instance, d => d.Results.IsYearToDate, false,
            new("Whether the figures are those from the start of the year.", "Apakah angkanya dihitung sejak awal tahun."), "true");
        shape.Optional("regulation", Forms.Id, d => d.Card?.Regulation?.Id,
            new("The regulation used for the rating.", "Peraturan penilaiannya."), "\"permenpanrb-8-2021\"");
        shape.Required("results", new ListShape<ScoredResult>(ResultIn(language)), d => ScoredResult.Of(d.Results, d.Card),
            new("One result for each formula row, in catalog order.", "Satu hasil untuk setiap baris rumus, menurut urutan katalog."), "[ ]");
        shape.List("diagnostics", DiagnosticMembers.ListIn(language), d => d.Diagnostics,
            new("What was found on reading catalog and data.", "Temuan saat membaca katalog dan data."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<ScoredResult> MakeResult(Language language)
    {
        var inputs = new ListShape<InputUsed>(MakeInput());
        var shape = new ObjectShape<ScoredResult>("result", new("The result of an indicator or measure.", "Hasil suatu indikator."));
        shape.Required("id", TextShape.Any, r => r.Id,
            new("The indicator's id; for one of several measures, indicator#measure.", "Id indikator; untuk salah satu baris rumusnya, indikator#baris."), "\"sekretaris-kecamatan/kehadiran-pns\"");
        shape.Required("position", Forms.Id, r => r.Position.Id, new("The position's id.", "Id jabatannya."), "\"sekretaris-kecamatan\"");
        shape.Required("status", Status, r => r.Status, new("Whether there is a value, and if not, why.", "Ada tidaknya nilai, dan alasannya."), "\"computed\"");
        shape.OptionalValue("value", DecimalShape.Instance, r => r.Value,
            new("The value, rounded as the indicator says; % in percent points.", "Nilai yang sudah dibulatkan; % dalam poin persen."), "99.38");
        shape.Optional("exact", TextShape.Any, r => r.Exact?.ToString(),
            new("The mathematical value as a reduced fraction, before percent points and rounding.",
                "Nilai matematis sebagai pecahan, sebelum poin persen dan pembulatan."), "\"159/160\"");
        shape.Defaulted("approximate", BooleanShape.Instance, r => r.Outcome.IsApproximate, false,
            new("Whether the value comes of a root, a power or a logarithm that is no fraction; it is rounded correctly, and there is no exact value.",
                "Apakah nilainya berasal dari akar, pangkat, atau logaritma yang bukan pecahan; pembulatannya tepat dan nilai tepatnya tidak ada."), "true");
        shape.Optional("legend", TextShape.Any, r => r.Result.Legend?.Word,
            new("What the indicator's legend calls the value.", "Sebutan nilai menurut legenda indikatornya."), "\"Sedang\"");
        shape.List("missing", Forms.Texts, r => r.Result.IsInWords ? [] : r.Outcome.Missing, new("Every needed name that is absent.", "Semua nama yang diperlukan tetapi belum ada."), "[ \"musdes\" ]");
        shape.OptionalValue("at", MakeSpan(), r => r.Outcome.DivisorSpan ?? r.Outcome.UndefinedSpan,
            new("The place in the formula of the divisor that is 0, or of the operation that has no value.", "Tempat pembagi bernilai nol, atau operasi yang tidak mempunyai nilai, dalam rumus."), "{ \"start\": 2, \"length\": 1 }");
        shape.Optional("operation", TextShape.Any, r => r.Outcome.Undefined, new("The operation that has no value.", "Operasi yang tidak mempunyai nilai."), "\"Sqrt(surplus)\"");
        shape.Optional("row", TextShape.Any, r => r.Outcome.Row,
            new("The row in which it failed, of a function that goes through months, items or offices.", "Baris tempat kegagalannya, untuk fungsi per bulan, butir, atau unit kerja."), "\"2024-03\"");
        shape.Optional("divisor", TextShape.Any, r => r.Outcome.Divisor, new("The divisor that is 0.", "Pembagi yang bernilai nol."), "\"pegawai\"");
        shape.Optional("input", TextShape.Any, r => r.Outcome.Input, new("The input that is invalid.", "Data yang tidak valid."), "\"pegawai\"");
        shape.Optional("message", TextShape.Any,
            r => r.Status is OutcomeStatus.InvalidInput or OutcomeStatus.Undefined || r.Outcome.Problem?.Descriptor == Diagnostics.Descriptors.Undecided ? r.Outcome.Problem!.Message(language) : null,
            new("What is wrong with the input, or with the operation that has no value.", "Kesalahan pada masukan itu, atau pada operasi yang tidak mempunyai nilai."), "\"…\"");
        shape.Required("unit", TextShape.Any, r => r.Unit, new("The unit.", "Satuannya."), "\"%\"");
        AddScore(new ScoreMembers<ScoredResult>(shape, r => r.Score));
        shape.Optional("inputs", inputs, r => WhenComputed(r, r.Inputs), new("The variables it was computed from.", "Variabel yang dipakai."), "[ ]");
        shape.Optional("parameters", inputs, r => WhenComputed(r, r.Parameters), new("The parameters it was computed from.", "Parameter yang dipakai."), "[ ]");
        shape.Optional("diagnostics", DiagnosticMembers.ListIn(language), r => r.Status == OutcomeStatus.Computed || r.Diagnostics.Count > 0 ? r.Diagnostics : null,
            new("Other remarks about it.", "Keterangan lain."), "[ ]");
        return shape.WrittenOnly();
    }

    private static void AddScore(ScoreMembers<ScoredResult> score)
    {
        score.AddTarget();
        score.AddRealization(
            s => s.Target?.Cumulative == true ? s.Realization : null,
            new("The realization from the start of the year, if the target is cumulative.", "Realisasi sejak awal tahun, bila targetnya kumulatif."));
        score.AddLegend("realizationLegend", s => s.Target?.Cumulative == true ? s.RealizationResult.Legend : null);
        score.AddRealizationText(r => r.Score is { } scored ? scored.RealizationText : r.Result.IsInWords ? r.Result.Text : null);
        score.AddMet();
        score.AddAchievement();
        score.AddGrade();
        score.AddScore();
        score.AddCertainty();
    }

    /// <summary>What a value was computed from; without a value there is nothing of the kind.</summary>
    private static EquatableList<T>? WhenComputed<T>(ScoredResult result, EquatableList<T> list) =>
        result.Status == OutcomeStatus.Computed ? list : null;

    private static ObjectShape<TextSpan> MakeSpan()
    {
        var shape = new ObjectShape<TextSpan>("span", new("A stretch of a formula, in UTF-16 units.", "Bagian rumus, dalam satuan UTF-16."));
        var start = shape.Required("start", new IntegerShape(0, int.MaxValue), s => s.Start, new("Where it starts.", "Awalnya."), "2");
        var length = shape.Required("length", new IntegerShape(0, int.MaxValue), s => s.Length, new("How long it is.", "Panjangnya."), "1");
        return shape.MadeBy(f => new TextSpan(f.Get(start), f.Get(length)));
    }

    private static ObjectShape<InputUsed> MakeInput()
    {
        var shape = new ObjectShape<InputUsed>("input", new("A variable or parameter that was used.", "Variabel atau parameter yang dipakai."));
        shape.Required("name", TextShape.Any, i => i.Name, new("As the formula names it.", "Sebagaimana disebut dalam rumus."), "\"pegawai\"");
        shape.OptionalValue("value", FigureShape.Silent, i => i.Value is { } value ? new Figure(value) : null,
            new("Its total; % in percent points.", "Totalnya; % dalam poin persen."), "24");
        shape.Defaulted("approximate", BooleanShape.Instance, i => i.IsApproximate, false,
            new("Whether the value comes of a root, a power or a logarithm that is no fraction; it is rounded to 28 digits.",
                "Apakah nilainya berasal dari akar, pangkat, atau logaritma yang bukan pecahan; nilainya dibulatkan ke 28 digit."), "true");
        shape.List("items", VariableMembers.ItemsOfValue, i => i.Items,
            new("The values of the items of a parameter that is used as a whole.", "Nilai setiap butir parameter yang dipakai seluruhnya."), "{ \"renja\": 0.4, \"lkjip\": 0.6 }");
        shape.Optional("unit", TextShape.Any, i => i.Unit, new("Its unit.", "Satuannya."), "\"orang\"");
        shape.Optional("source", TextShape.Any, i => i.Source, new("Where it comes from.", "Asalnya."), "\"Subbag Umum\"");
        return shape.WrittenOnly();
    }
}
