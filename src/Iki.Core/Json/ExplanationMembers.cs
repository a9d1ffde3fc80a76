using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Explanations as they are written, and the diagnostics found on the way.</summary>
internal sealed record ExplanationDocument(EquatableList<ScoredExplanation> Explanations, EquatableList<Diagnostic> Diagnostics);

/// <summary>An explanation, and the rating of its result where there is one.</summary>
internal sealed record ScoredExplanation(Explanation Explanation, IndicatorScore? Score);

/// <summary>An explanation for programs: the result, its steps, and the figures behind it.</summary>
internal static class ExplanationMembers
{
    private static readonly EachLanguage<ObjectShape<ExplanationDocument>> Document = new(MakeDocument);

    private static readonly EachLanguage<ObjectShape<ScoredExplanation>> One = new(Make);

    public static ObjectShape<ExplanationDocument> In(Language language) => Document.In(language);

    /// <summary>One explanation, as it stands in the list.</summary>
    public static ObjectShape<ScoredExplanation> OneIn(Language language) => One.In(language);

    private static ObjectShape<ExplanationDocument> MakeDocument(Language language)
    {
        var shape = new ObjectShape<ExplanationDocument>("explanations", new("How results come about.", "Asal-usul hasil."));
        Forms.AddVersion(shape);
        shape.Required("explanations", new ListShape<ScoredExplanation>(Make(language)), d => d.Explanations, new("The explanations.", "Penjelasannya."), "[ ]");
        shape.List("diagnostics", DiagnosticMembers.ListIn(language), d => d.Diagnostics,
            new("What was found on reading catalog and data.", "Temuan saat membaca katalog dan data."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<ScoredExplanation> Make(Language language)
    {
        var shape = new ObjectShape<ScoredExplanation>("explanation", new("How a result comes about.", "Asal-usul suatu hasil."));
        shape.Required("period", Forms.Period, e => e.Explanation.Period, new("The period.", "Periodenya."), "\"2018\"");
        shape.Defaulted("yearToDate", BooleanShape.Instance, e => e.Explanation.IsYearToDate, false,
            new("Whether the figures are those from the start of the year.", "Apakah angkanya dihitung sejak awal tahun."), "true");
        shape.Required("office", TextShape.Any, e => e.Explanation.Office, new("The office.", "Unit kerjanya."), "\"Kecamatan Lawang\"");
        shape.Required("indicator", TextShape.Any, e => e.Explanation.Result.Indicator.Name, new("The indicator.", "Indikatornya."), "\"…\"");
        shape.Required("formula", TextShape.Any, e => e.Explanation.Result.Formula, new("The formula.", "Rumusnya."), "\"hadir / pegawai * 100%\"");
        shape.Required("result", ResultMembers.ResultIn(language), e => new ScoredResult(e.Explanation.Result, e.Score), new("The result.", "Hasilnya."), "{ }");
        shape.List("steps", new ListShape<WorkingStep>(MakeStep(language)), e => e.Explanation.Working.Steps,
            new("The steps of the calculation.", "Langkah-langkah perhitungannya."), "[ ]");
        shape.List("scoreSteps", ScoreStepMembers.ListIn(language), e => e.Score?.Steps ?? [],
            new("The steps from the realization to the score.", "Langkah-langkah dari realisasi ke nilai."), "[ ]");
        shape.List("figures", new ListShape<InputFigures>(MakeFigures(language)), e => e.Explanation.Figures,
            new("The observations behind each variable.", "Data di balik setiap variabel."), "[ ]");
        shape.List("missing", new ListShape<MissingFigure>(FigureFindingMembers.Missing), e => e.Explanation.Missing,
            new("What is missing, and from whom.", "Yang belum ada, dan dari siapa."), "[ ]");
        shape.List("missingFigures", new ListShape<MissingFigure>(FigureFindingMembers.Missing), e => e.Explanation.Result.Missing,
            new("Every single figure that is absent, with its office and period.", "Setiap angka yang belum ada, beserta unit kerja dan periodenya."), "[ ]");
        shape.List("invalidFigures", new ListShape<InvalidFigure>(FigureFindingMembers.InvalidIn(language)), e => e.Explanation.Result.Invalid,
            new("Every single figure that cannot be used, with its office, its period and the bound that it broke.", "Setiap angka yang tidak dapat dipakai, beserta unit kerja, periode, dan batas yang dilanggarnya."), "[ ]");
        shape.List("diagnostics", DiagnosticMembers.ListIn(language), e => e.Explanation.Diagnostics,
            new("Remarks about the evaluation as a whole.", "Keterangan tentang perhitungan secara keseluruhan."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<WorkingStep> MakeStep(Language language)
    {
        var shape = new ObjectShape<WorkingStep>("step", new("A step of the calculation.", "Satu langkah perhitungan."));
        shape.Required("kind", new WordShape<WorkingStepKind>(
                ("formula", WorkingStepKind.Formula), ("labels", WorkingStepKind.Labels), ("rows", WorkingStepKind.Rows), ("figures", WorkingStepKind.Figures),
                ("simplified", WorkingStepKind.Simplified), ("result", WorkingStepKind.Result)), s => s.Kind,
            new("What it shows.", "Yang ditunjukkannya."), "\"figures\"");
        shape.Required("text", TextShape.Any, s => s.Text,
            new("The step as a formula, which can be evaluated again.", "Langkah ini sebagai rumus, yang dapat dihitung ulang."), "\"159 / 160 * 100%\"");
        shape.Required("shown", TextShape.Any, s => s.Show(language),
            new("The step as a reader sees it.", "Langkah ini sebagaimana dibaca orang."), "\"159 ÷ 160 × 100%\"");
        shape.Required("sign", TextShape.Any, s => s.Sign,
            new("How it follows from the step before: = , ≈ (rounded) or → (by a policy).",
                "Hubungannya dengan langkah sebelumnya: = , ≈ (dibulatkan) atau → (menurut kebijakan)."), "\"=\"");
        return shape.WrittenOnly();
    }

    private static ObjectShape<InputFigures> MakeFigures(Language language)
    {
        var shape = new ObjectShape<InputFigures>("figures", new("The observations behind a variable.", "Data di balik suatu variabel."));
        shape.Required("name", TextShape.Any, f => f.Input.Name, new("As the formula names it.", "Sebagaimana disebut dalam rumus."), "\"pegawai\"");
        shape.Required("label", TextShape.Any, f => f.Input.Label, new("What the decree calls it.", "Sebutannya dalam keputusan."), "\"pegawai\"");
        shape.Optional("period", TextShape.Any, f => f.Input.Period, new("Their time.", "Waktunya."), "\"2018\"");
        shape.OptionalValue("overOffices", Forms.Aggregation, f => f.OverOffices,
            new("How offices become one; left out where the definition does not say.", "Cara menggabungkan antarunit; tidak ditulis bila definisi tidak menyebutkannya."), "\"sum\"");
        shape.Required("overTime", Forms.Aggregation, f => f.Aggregate.Time, new("How periods become one.", "Cara menggabungkan antarwaktu."), "\"last\"");
        shape.Defaulted("weighedByMonths", BooleanShape.Instance, f => f.IsWeightedByMonths, false,
            new("Whether each figure is weighted by the months of its period.", "Apakah setiap angka berbobot sebanyak bulan dalam periodenya."), "true");
        var observations = new ListShape<Observation>(MakeObservation(language));
        shape.List("observations", observations, f => f.Observations, new("The observations.", "Pengamatannya."), "[ ]");
        shape.List("contained", observations, f => f.Contained,
            new("Observations that do not count, because the figure of an office above contains them.",
                "Pengamatan yang tidak dihitung karena sudah tercakup dalam angka unit kerja di atasnya."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<Observation> MakeObservation(Language language)
    {
        var shape = new ObjectShape<Observation>("observation", new("A figure of a variable.", "Angka suatu variabel."));
        shape.Optional("item", TextShape.Any, o => o.Item, new("The item.", "Butirnya."), "\"lkjip\"");
        shape.Required("period", Forms.Period, o => o.Period, new("The period.", "Periodenya."), "\"2018-03\"");
        shape.Optional("office", TextShape.Any, o => o.Office, new("The office.", "Unit kerjanya."), "\"Desa Bedali\"");
        shape.OptionalValue("value", FigureShape.Silent, o => o.Value is { HasNumber: true } ? o.Value : null, new("The figure.", "Angkanya."), "4");
        shape.Optional("text", TextShape.Any, o => o.Text, new("A realization in words.", "Realisasi berupa kata."), "\"WTP\"");
        shape.Optional("refused", TextShape.Any, o => o.Value?.Problem?.Message(language),
            new("Why the figure is not used.", "Alasan angka ini tidak dipakai."), "\"…\"");
        shape.Optional("source", TextShape.Any, o => o.Source, new("Where it comes from.", "Asalnya."), "\"Laporan bulanan\"");
        shape.Optional("note", TextShape.Any, o => o.Note, new("A remark.", "Catatan."), "\"…\"");
        return shape.WrittenOnly();
    }
}
