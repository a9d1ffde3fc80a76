using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Ratings, predikat, objectives and distributions as scorecards have them.</summary>
internal static class AppraisedMembers
{
    public static ObjectShape<ObjectiveScore> Objective(Language language)
    {
        var shape = new ObjectShape<ObjectiveScore>("objective", new("An objective and its score.", "Rencana kinerja beserta nilainya."));
        shape.Required("statement", TextShape.Any, o => o.Objective.Statement, new("The objective as printed.", "Sasaran sebagaimana tercetak."), "\"Tertib administrasi\"");
        shape.Required("indicators", Forms.Texts, o => o.Indicators, new("The ids of its indicators.", "Id indikatornya."), "[ \"sekretaris/kehadiran\" ]");
        shape.Required("weight", DecimalShape.Instance, o => o.Weight, new("The sum of their weights.", "Jumlah bobotnya."), "60");
        shape.OptionalValue("score", DecimalShape.Instance, o => o.Score, new("The score, 2 decimals.", "Nilainya, 2 desimal."), "80");
        shape.Optional("exactScore", TextShape.Any, o => o.ExactScore?.ToString(), new("The score, exactly: a fraction.", "Nilai tepatnya: pecahan."), "\"80\"");
        shape.OptionalValue("confidence", RuleMembers.Confidence, o => o.Confidence, new("The confidence in it.", "Seberapa pasti."), "\"agreed\"");
        shape.Required("steps", ScoreStepMembers.ListIn(language), o => o.Steps, new("The way to the score.", "Langkah-langkah menuju nilainya."), "[ ]");
        shape.Required("diagnostics", DiagnosticMembers.ListIn(language), o => o.Problem is null ? [] : [o.Problem], new("Why there is no score.", "Alasan tidak adanya nilai."), "[ ]");
        return shape.WrittenOnly();
    }

    public static ObjectShape<Appraisal> Appraisal(Language language)
    {
        var shape = new ObjectShape<Appraisal>("appraisal", new("The ratings that the appraiser gave, and the predikat.", "Rating dari pejabat penilai, dan predikatnya."));
        shape.Required("ratings", new ListShape<AppraisedRating>(MakeRating(language)), a => a.Ratings,
            new("Each rating that the regulation uses.", "Setiap rating yang diminta peraturan."), "[ ]");
        shape.Optional("predikat", CodedGradeMembers.Named, a => a.Predikat,
            new("The predikat; left out where there is none.", "Predikatnya; tidak ada bila belum ditetapkan."), "{ \"code\": 2, \"name\": \"Baik\" }");
        shape.Optional("citation", TextShape.Any, a => a.Citation,
            new("The regulation and article it follows from, or where it was imported from.", "Peraturan dan pasalnya, atau asal impornya."), "\"PermenPANRB 6/2022\"");
        shape.OptionalValue("confidence", RuleMembers.Confidence, a => a.Confidence, new("The confidence in it.", "Seberapa pasti."), "\"agreed\"");
        shape.OptionalValue("official", BooleanShape.Instance, a => a.Predikat is null ? null : a.IsOfficial,
            new("Whether it may be presented as official.", "Apakah boleh disajikan sebagai predikat resmi."), "true");
        shape.Defaulted("suggestion", BooleanShape.Instance, a => a.IsSuggestion, false,
            new("Whether it is only a suggestion.", "Apakah hanya berupa saran."), "true");
        shape.Required("diagnostics", DiagnosticMembers.ListIn(language), a => a.Diagnostics,
            new("Why there is no predikat, and other remarks.", "Alasan tidak adanya predikat, dan keterangan lainnya."), "[ ]");
        return shape.WrittenOnly();
    }

    public static ObjectShape<DistributionReport> Distribution(Language language)
    {
        var shape = new ObjectShape<DistributionReport>("distribution", new("The predikat compared with the grade of the organization.", "Distribusi predikat dibandingkan dengan predikat organisasi."));
        shape.Required("organization", CodedGradeMembers.Named, d => d.Organization, new("The grade of the organization.", "Predikat organisasinya."), "{ \"code\": 2, \"name\": \"Baik\" }");
        shape.Required("staff", new IntegerShape(0, int.MaxValue), d => d.Staff, new("How many have a predikat.", "Banyaknya yang sudah mempunyai predikat."), "10");
        shape.Required("without", new IntegerShape(0, int.MaxValue), d => d.WithoutPredikat, new("How many have none.", "Banyaknya yang belum."), "0");
        shape.Required("shares", new ListShape<PredikatShare>(MakeShare()), d => d.Shares, new("Each predikat with how many have it.", "Tiap predikat dan banyaknya."), "[ ]");
        shape.Required("citation", TextShape.Any, d => d.Citation, new("What it is compared with.", "Pedoman yang dipakai."), "\"SE MenPANRB 3/2023\"");
        shape.Required("confidence", RuleMembers.Confidence, d => d.Confidence, new("The confidence in it.", "Seberapa pasti pedoman itu."), "\"secondary\"");
        shape.Required("findings", DiagnosticMembers.ListIn(language), d => d.Findings, new("What differs from what is expected.", "Perbedaan dari yang diharapkan."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<AppraisedRating> MakeRating(Language language)
    {
        var shape = new ObjectShape<AppraisedRating>("rating", new("A rating.", "Rating."));
        shape.Required("id", TextShape.Any, r => r.Rating.Id, new("The id.", "Id-nya."), "\"hasilKerja\"");
        shape.Required("label", TextShape.Any, r => r.Rating.Label.In(language), new("What it is called.", "Sebutannya."), "\"Hasil kerja\"");
        shape.Optional("level", CodedGradeMembers.Named, r => r.Level,
            new("The level given; left out where it is missing.", "Tingkatan yang diberikan; tidak ada bila belum diberikan."), "{ \"code\": 2, \"name\": \"Sesuai ekspektasi\" }");
        shape.Optional("suggested", CodedGradeMembers.Named, r => r.Suggested,
            new("The level suggested by the office's own thresholds; it never leads to a predikat.",
            "Tingkatan yang disarankan ambang batas instansi sendiri; tidak pernah menghasilkan predikat."), "{ \"code\": 1, \"name\": \"Di atas ekspektasi\" }");
        shape.Optional("suggestedBy", TextShape.Any, r => r.SuggestedBy?.ToString(), new("The figure it is suggested by, exactly.", "Angka yang menjadi dasar saran, tepatnya."), "\"104\"");
        return shape.WrittenOnly();
    }

    private static ObjectShape<PredikatShare> MakeShare()
    {
        var shape = new ObjectShape<PredikatShare>("share", new("How many have a predikat.", "Banyaknya yang mempunyai suatu predikat."));
        shape.Required("predikat", CodedGradeMembers.Named, s => s.Predikat, new("The predikat.", "Predikatnya."), "{ \"code\": 2, \"name\": \"Baik\" }");
        shape.Required("count", new IntegerShape(0, int.MaxValue), s => s.Count, new("How many.", "Banyaknya."), "7");
        shape.OptionalValue("percent", DecimalShape.Instance, s => s.Percent, new("The share in percent points, 2 decimals.", "Bagiannya dalam poin persen, 2 desimal."), "70");
        return shape.WrittenOnly();
    }
}
