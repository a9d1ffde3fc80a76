using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>The groups of positions that a regulation tells apart, and what overrides a scale.</summary>
internal static class GroupMembers
{
    public static readonly ObjectShape<ScoreOverride> Exception = MakeException();

    public static readonly ObjectShape<RegulationGroup> Group = MakeGroup();

    private static ObjectShape<RegulationGroup> MakeGroup()
    {
        var shape = new ObjectShape<RegulationGroup>(
            "group", new("A group of positions with a scale of its own.", "Kelompok jabatan dengan skalanya sendiri."));
        var id = shape.Required("id", Forms.Id, g => g.Id, new("The id by which a position names it.", "Id yang disebut oleh jabatan."), "\"pimpinan\"");
        var label = shape.Required("label", RuleMembers.Wording, g => g.Label, new("Who belongs to it.", "Siapa yang termasuk di dalamnya."),
            "{ \"en\": \"High leaders\", \"id\": \"Pejabat pimpinan tinggi\" }");
        var members = shape.List("members", new ListShape<string>(Forms.Id), g => g.Members,
            new("Other names by which a position may name it.", "Nama lain yang boleh disebut oleh jabatan."), "[ \"jpt\" ]");
        var scale = shape.Required("scale", RatingScaleMembers.Scale, g => g.Scale, new("Its scale of grades and scores.", "Skala predikat dan nilainya."), "{ }");
        var exceptions = shape.List("exceptions", new ListShape<ScoreOverride>(Exception), g => g.Exceptions,
            new("What overrides its scale; the first that fits applies.", "Pengecualian atas skalanya; yang pertama cocok dipakai."), "[ ]");
        var objectives = shape.List("objectives", new ListShape<ObjectiveRule>(MakeRule()), g => g.Objectives,
            new("How the grades of its indicators become the score of an objective; the first that fits acts.",
                "Cara predikat indikator menjadi nilai rencana kinerja; yang pertama cocok dipakai."), "[ ]");
        var article = shape.Optional("article", TextShape.NotEmpty, g => g.Article,
            new("Its place in the regulation.", "Tempatnya dalam peraturan."), "\"Lampiran Bab VI.A.1\"");
        return shape.MadeBy(f => new RegulationGroup
        {
            Id = f.Get(id),
            Label = f.Get(label),
            Members = f.Get(members),
            Scale = f.Get(scale),
            Exceptions = f.Get(exceptions),
            Objectives = f.Get(objectives),
            Article = f.Get(article),
        });
    }

    private static ObjectShape<ObjectiveRule> MakeRule()
    {
        var shape = new ObjectShape<ObjectiveRule>(
            "objectiveRule", new("The score of an objective by the grades of its indicators.", "Nilai rencana kinerja menurut predikat indikatornya."));
        var label = RuleMembers.Label(shape, r => r.Label);
        var when = shape.Optional("when", TextShape.NotEmpty, r => r.When,
            new("The condition, over jumlah and, by its name, how many indicators have each grade.",
                "Syaratnya, memakai jumlah dan nama tiap predikat sebagai banyaknya indikator berpredikat itu."), "\"jumlah = 3 and [Sangat Kurang] >= 2\"");
        var score = shape.Required("score", TextShape.NotEmpty, r => r.Score,
            new("The formula of the score, over the same names and nilai, the weighted mean of the scores of the indicators.",
            "Rumus nilainya, memakai nama yang sama dan nilai, yaitu nilai indikator menurut bobotnya."), "\"25\"");
        var (article, confidence) = RuleMembers.Origin(shape, r => r.Article, r => r.Confidence);
        return shape.MadeBy(f => new ObjectiveRule
        {
            Label = f.Get(label), When = f.Get(when), Score = f.Get(score), Article = f.Get(article), Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<ScoreOverride> MakeException()
    {
        var shape = new ObjectShape<ScoreOverride>("exception", new("What overrides the scale.", "Pengecualian atas skala."));
        var label = RuleMembers.Label(shape, e => e.Label);
        var highest = shape.Defaulted("highestAttainable", BooleanShape.Instance, e => e.HighestAttainable, false,
            new("Whether it applies only to targets that cannot be exceeded.", "Apakah hanya untuk target yang tidak mungkin dilampaui."), "true");
        var when = shape.Required("when", TextShape.NotEmpty, e => e.When,
            new("The condition, over capaian, capaianBulat and realisasi.", "Syaratnya, memakai capaian, capaianBulat, dan realisasi."), "\"capaian = 100\"");
        var grade = shape.Required("grade", TextShape.NotEmpty, e => e.Grade, new("The grade, one of the scale's.", "Predikatnya, salah satu dalam skala."), "\"Sangat Baik\"");
        var score = shape.Optional("score", TextShape.NotEmpty, e => e.Score, new("The formula of the score.", "Rumus nilainya."), "\"120\"");
        var (article, confidence) = RuleMembers.Origin(shape, e => e.Article, e => e.Confidence);
        return shape.MadeBy(f => new ScoreOverride
        {
            Label = f.Get(label),
            HighestAttainable = f.Get(highest),
            When = f.Get(when),
            Grade = f.Get(grade),
            Score = f.Get(score),
            Article = f.Get(article),
            Confidence = f.Get(confidence),
        });
    }
}
