using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>A scorecard as it is written, with the diagnostics found on the way.</summary>
internal sealed record ScorecardDocument(Scorecard Card, EquatableList<Diagnostic> Diagnostics);

/// <summary>Scorecards for programs (docs/command-line.md, iki scorecard).</summary>
internal static class ScorecardMembers
{
    private static readonly EachLanguage<ObjectShape<ScorecardDocument>> Document = new(MakeDocument);

    public static ObjectShape<ScorecardDocument> In(Language language) => Document.In(language);

    private static ObjectShape<ScorecardDocument> MakeDocument(Language language)
    {
        var shape = new ObjectShape<ScorecardDocument>("scorecard", new("Positions with the scores of their indicators.", "Jabatan-jabatan beserta nilai indikatornya."));
        Forms.AddVersion(shape);
        shape.Required("catalog", Forms.Id, d => d.Card.Results.Catalog.Id, new("The id of the catalog.", "Id katalognya."), "\"lawang-2018\"");
        shape.Required("period", Forms.Period, d => d.Card.Results.Period, new("The period.", "Periodenya."), "\"2021\"");
        shape.Required("office", TextShape.Any, d => d.Card.Results.Office, new("The office.", "Unit kerjanya."), "\"Kecamatan Lawang\"");
        shape.Optional("regulation", MakeRegulation(), d => d.Card.Regulation,
            new("The regulation used for the rating; left out where none applies, in which case achievements are computed by the library's own rules.",
            "Peraturan penilaiannya; tidak ada bila tidak ada yang berlaku, dan capaian lalu dihitung dengan cara pustaka ini sendiri."), "{ }");
        shape.Required("summary", ScoreSummaryMembers.Summary, d => d.Card.Summary,
            new("How many results of all positions reached their targets.", "Banyaknya hasil pada semua jabatan yang mencapai target."), "{ }");
        shape.Required("positions", new ListShape<PositionScore>(MakePosition(language)), d => d.Card.Positions,
            new("The positions, in catalog order.", "Jabatan-jabatannya, menurut urutan katalog."), "[ ]");
        shape.Optional("distribution", AppraisedMembers.Distribution(language), d => d.Card.Distribution,
            new("The predikat compared with the grade of the organization, if requested.", "Distribusi predikat dibandingkan dengan predikat organisasi, bila diminta."), "{ }");
        shape.Required("diagnostics", DiagnosticMembers.ListIn(language), d => d.Diagnostics,
            new("What was found on reading catalog and data, and on rating.", "Temuan saat membaca katalog dan data, dan saat menilai."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<Regulation> MakeRegulation()
    {
        var shape = new ObjectShape<Regulation>("regulation", new("The regulation used for the rating.", "Peraturan penilaiannya."));
        shape.Required("id", Forms.Id, r => r.Id, new("The stable id.", "Id tetapnya."), "\"permenpanrb-8-2021\"");
        shape.Required("title", TextShape.Any, r => r.Title, new("The short title.", "Judul singkatnya."), "\"PermenPANRB 8/2021\"");
        shape.Required("citation", TextShape.Any, r => r.Citation, new("The whole citation.", "Kutipan lengkapnya."), "\"Peraturan Menteri PANRB Nomor 8 Tahun 2021\"");
        shape.Required("confidence", RuleMembers.Confidence, r => r.Confidence,
            new("How sure its content is, where a rule does not say otherwise.", "Seberapa pasti isinya, bila suatu aturan tidak menyatakan lain."), "\"read\"");
        return shape.WrittenOnly();
    }

    private static ObjectShape<PositionScore> MakePosition(Language language)
    {
        var shape = new ObjectShape<PositionScore>("position", new("A position and its weighted total.", "Jabatan beserta nilai totalnya."));
        shape.Required("id", Forms.Id, p => p.Position.Id, new("The position's id.", "Id jabatannya."), "\"sekretaris-kecamatan\"");
        shape.Required("title", TextShape.Any, p => p.Position.Title, new("The title as printed.", "Nama jabatan sebagaimana tercetak."), "\"Sekretaris Kecamatan\"");
        shape.Optional("group", Forms.Id, p => p.Group?.Id,
            new("Its group in the regulation.", "Kelompoknya menurut peraturan."), "\"administrasi-fungsional\"");
        shape.OptionalValue("total", DecimalShape.Instance, p => p.Total,
            new("The weighted sum of the scores, 2 decimals; left out where there is no total.", "Jumlah nilai menurut bobot, 2 desimal; tidak ada bila total tidak dihitung."), "97.9");
        shape.OptionalValue("confidence", RuleMembers.Confidence, p => p.TotalConfidence,
            new("The lowest confidence of everything the total is based on.", "Kepastian terendah dari semua yang ikut menentukan total."), "\"read\"");
        shape.OptionalValue("official", BooleanShape.Instance, p => p.Total is null ? null : p.IsTotalOfficial,
            new("Whether the total may be presented as official.", "Apakah total boleh disajikan sebagai nilai resmi."), "true");
        shape.Defaulted("suggestion", BooleanShape.Instance, p => p.IsTotalSuggestion, false,
            new("Whether the total consists of suggestions.", "Apakah total tersusun dari saran."), "true");
        shape.Required("weight", DecimalShape.Instance, p => p.Weight, new("The sum of the declared weights.", "Jumlah bobot yang dinyatakan."), "100");
        shape.Required("missingWeight", DecimalShape.Instance, p => p.MissingWeight,
            new("The weight of the indicators that have no score.", "Bobot indikator yang belum mempunyai nilai."), "0");
        shape.Required("complete", BooleanShape.Instance, p => p.IsComplete,
            new("Whether the total covers the whole weight.", "Apakah total mencakup seluruh bobot."), "true");
        shape.Required("summary", ScoreSummaryMembers.Summary, p => p.Summary,
            new("How many of its results reached their targets.", "Banyaknya hasil jabatan ini yang mencapai target."), "{ }");
        shape.Required("indicators", new ListShape<IndicatorScore>(MakeIndicator(language)), p => p.Indicators,
            new("One for each formula row, in catalog order.", "Satu untuk setiap baris rumus, menurut urutan katalog."), "[ ]");
        shape.List("objectives", new ListShape<ObjectiveScore>(AppraisedMembers.Objective(language)), p => p.Objectives,
            new("The scores of objectives, where the regulation gives them.", "Nilai rencana kinerja, bila peraturan memberikannya."), "[ ]");
        shape.Optional("appraisal", AppraisedMembers.Appraisal(language), p => p.Appraisal,
            new("Ratings and predikat, if the regulation uses ratings.", "Rating dan predikat, bila peraturan memintanya."), "{ }");
        shape.Required("diagnostics", DiagnosticMembers.ListIn(language), p => p.Diagnostics, new("Remarks about the weights.", "Keterangan tentang bobot."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<IndicatorScore> MakeIndicator(Language language)
    {
        var shape = new ObjectShape<IndicatorScore>("indicator", new("An indicator and its rating by the regulation.", "Indikator beserta penilaiannya."));
        var score = new ScoreMembers<IndicatorScore>(shape, s => s);
        shape.Required("id", TextShape.Any, s => s.Result.Id,
            new("The indicator's id; for one of several measures, indicator#measure.", "Id indikator; untuk salah satu baris rumusnya, indikator#baris."), "\"sekretaris-kecamatan/kehadiran-pns\"");
        shape.Required("name", TextShape.Any, s => s.Result.Indicator.Name, new("The indicator as printed.", "Indikator sebagaimana tercetak."), "\"…\"");
        shape.OptionalValue("aspect", Forms.Aspect, s => s.Result.Indicator.Aspect, new("The aspect of work it measures.", "Aspek kerja yang diukurnya."), "\"quantity\"");
        shape.Required("status", ResultMembers.Status, s => s.Status, new("Whether there is a value, and if not, why.", "Ada tidaknya nilai, dan alasannya."), "\"computed\"");
        shape.OptionalValue("weight", DecimalShape.Instance, s => s.Result.Indicator.Weight, new("Its weight within the position.", "Bobotnya dalam jabatan."), "30");
        score.AddTarget();
        shape.Defaulted("cumulative", BooleanShape.Instance, s => s.Target?.Cumulative == true, false,
            new("Whether the target counts from the start of the year.", "Apakah targetnya dihitung sejak awal tahun."), "true");
        score.AddRealization(s => s.Realization, new("The realization as reported.", "Realisasi yang dilaporkan."));
        score.AddLegend("legend", s => s.RealizationResult.Legend);
        score.AddRealizationText(s => s.RealizationText);
        shape.Required("unit", TextShape.Any, s => s.Result.Unit, new("The unit of the realization.", "Satuan realisasinya."), "\"%\"");
        score.AddMet();
        score.AddAchievement();
        shape.Optional("exactAchievement", TextShape.Any, s => s.ExactAchievement?.ToString(),
            new("The achievement in percent points, exactly: a fraction; left out where it is approximate.", "Capaian tepatnya dalam poin persen: pecahan; tidak ada bila dihitung dari bilangan yang bukan pecahan."), "\"1860/19\"");
        score.AddGrade();
        score.AddScore();
        shape.Optional("exactScore", TextShape.Any, s => s.ExactScore?.ToString(), new("The score, exactly: a fraction; left out where it is approximate.", "Nilai tepatnya: pecahan; tidak ada bila dihitung dari bilangan yang bukan pecahan."), "\"88\"");
        score.AddCertainty();
        shape.Optional("policy", TextShape.Any, s => s.Policy?.In(language),
            new("The policy or exception applied in place of the rule.", "Kebijakan atau pengecualian yang dipakai menggantikan aturan."), "\"…\"");
        shape.Required("steps", ScoreStepMembers.ListIn(language), s => s.Steps,
            new("The way from the realization to the score.", "Langkah-langkah dari realisasi ke nilai."), "[ ]");
        shape.Required("diagnostics", DiagnosticMembers.ListIn(language), s => s.Remarks,
            new("All remarks about its value and its rating: warnings, and why there is none.",
            "Semua keterangan tentang nilai dan penilaiannya: peringatan, dan alasan bila tidak ada."), "[ ]");
        return shape.WrittenOnly();
    }
}
