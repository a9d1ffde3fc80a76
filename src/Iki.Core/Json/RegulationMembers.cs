using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Regulation files: how achievement is computed, and what overrides the scale.</summary>
internal static class RegulationMembers
{
    public static readonly ObjectShape<Regulation> Regulation = MakeRegulation();

    private static ObjectShape<Regulation> MakeRegulation()
    {
        var shape = new ObjectShape<Regulation>("regulation", new("A regulation by which figures are rated.", "Peraturan penilaian capaian."));
        var schema = shape.Optional("$schema", TextShape.Any, r => r.Schema,
            new("The JSON Schema, for editors.", "JSON Schema, untuk editor."), "\"regulation.schema.json\"");
        Forms.AddVersion(shape);
        var id = shape.Required("id", Forms.Id, r => r.Id, new("The stable id.", "Id tetapnya."), "\"permenpanrb-8-2021\"");
        var title = shape.Required("title", TextShape.NotEmpty, r => r.Title,
            new("The short title.", "Judul singkatnya."), "\"PermenPANRB 8/2021\"");
        var citation = shape.Required("citation", TextShape.NotEmpty, r => r.Citation,
            new("The whole citation.", "Kutipan lengkapnya."), "\"Peraturan Menteri PANRB Nomor 8 Tahun 2021\"");
        var confidence = shape.Required("confidence", RuleMembers.Confidence, r => r.Confidence,
            new("How sure its content is: read in the text, agreed by several sources, secondary, or a policy of one's own.",
                "Seberapa pasti isinya: dibaca dari naskahnya, disepakati beberapa sumber, sekunder, atau kebijakan sendiri."), "\"read\"");
        var subject = shape.Required("subject", new WordShape<RegulationSubject>(
                ("indicator", RegulationSubject.Indicator), ("position", RegulationSubject.Position),
                ("employee", RegulationSubject.Employee), ("agency", RegulationSubject.Agency),
                ("plan", RegulationSubject.Plan), ("survey", RegulationSubject.Survey)), r => r.Subject,
            new("What it rates; only one of indicators, or of employees with an appraisal, is ever chosen by date.",
                "Yang dinilainya; hanya peraturan indikator, atau peraturan pegawai dengan appraisal, yang dipilih menurut tanggal."), "\"indicator\"");
        var inForce = shape.Optional("inForce", CatalogMembers.DateRange, r => r.InForce,
            new("When it applies.", "Masa berlakunya."), "{ \"from\": \"2021-07-01\" }");
        var superseded = shape.Optional("supersededBy", Forms.Id, r => r.SupersededBy,
            new("The regulation that replaced it.", "Peraturan penggantinya."), "\"permenpanrb-6-2022\"");
        var achievement = shape.List("achievement", new ListShape<AchievementCase>(MakeCase()), r => r.Achievement,
            new("How achievement is computed; the first case that fits acts.", "Cara menghitung capaian; kasus pertama yang cocok dipakai."), "[ ]");
        var negative = shape.Optional("whenNegative", MakeNegative(), r => r.WhenNegative,
            new("What a negative achievement counts as.", "Perlakuan capaian negatif."),
            "{ \"label\": { \"en\": \"Not below 0\", \"id\": \"Tidak di bawah 0\" }, \"formula\": \"0%\" }");
        var index = shape.Optional("index", MakeIndex(), r => r.Index,
            new("The index of a survey.", "Indeks survei."), "{ }");
        var combined = shape.Optional("combined", CombinedMembers.Combined, r => r.Combined,
            new("A value combined from several by weights.", "Nilai gabungan menurut bobot."), "{ }");
        var scale = shape.Optional("scale", RatingScaleMembers.Scale, r => r.Scale, new("The scale of grades.", "Skala predikat."), "{ }");
        var exceptions = shape.List("exceptions", new ListShape<ScoreOverride>(GroupMembers.Exception), r => r.Exceptions,
            new("What overrides the scale; the first that fits applies.", "Pengecualian atas skala; yang pertama cocok dipakai."), "[ ]");
        var groups = shape.List("groups", new ListShape<RegulationGroup>(GroupMembers.Group), r => r.Groups,
            new("The groups of positions, each with its own scale.", "Kelompok jabatan yang mempunyai skala sendiri."), "[ ]");
        var appraisal = shape.Optional("appraisal", AppraisalMembers.Appraisal, r => r.Appraisal,
            new("The appraiser's ratings, and the predikat that results.", "Rating dari pejabat penilai dan predikat yang dihasilkannya."), "{ }");
        var credit = shape.Optional("credit", CreditMembers.Credit, r => r.Credit,
            new("Credit points by predikat, level of post and months.", "Angka kredit menurut predikat, jenjang, dan bulan."), "{ }");
        var examples = shape.List("examples", new ListShape<WorkedExample>(WorkedExampleMembers.Example), r => r.Examples,
            new("Figures with the results they must give.", "Angka beserta hasil yang seharusnya."), "[ ]");
        var errata = shape.List("errata", new ListShape<Erratum>(WorkedExampleMembers.Erratum), r => r.Errata,
            new("Misprints, with what is right.", "Salah cetak beserta pembetulannya."), "[ ]");
        var notes = shape.List("notes", new ListShape<Wording>(RuleMembers.Wording), r => r.Notes,
            new("Remarks by the author of the file.", "Catatan penyusun berkas."), "[ ]");
        return shape.MadeBy(f => new Regulation
        {
            Schema = f.Get(schema),
            Id = f.Get(id),
            Title = f.Get(title),
            Citation = f.Get(citation),
            Confidence = f.Get(confidence),
            Subject = f.Get(subject),
            InForce = f.Get(inForce),
            SupersededBy = f.Get(superseded),
            Achievement = f.Get(achievement),
            WhenNegative = f.Get(negative),
            Index = f.Get(index),
            Combined = f.Get(combined),
            Scale = f.Get(scale),
            Exceptions = f.Get(exceptions),
            Groups = f.Get(groups),
            Appraisal = f.Get(appraisal),
            Credit = f.Get(credit),
            Examples = f.Get(examples),
            Errata = f.Get(errata),
            Notes = f.Get(notes),
        });
    }

    private static ObjectShape<AchievementCase> MakeCase()
    {
        var shape = new ObjectShape<AchievementCase>("achievementCase", new("One way to compute achievement.", "Satu cara menghitung capaian."));
        var label = RuleMembers.Label(shape, c => c.Label);
        var polarity = shape.OptionalValue("polarity", Forms.Polarity, c => c.Polarity,
            new("The polarity it applies to; either when left out.", "Polaritasnya; keduanya bila tidak diisi."), "\"higherIsBetter\"");
        var target = shape.OptionalValue("target", new WordShape<TargetKind>(("value", TargetKind.Value), ("range", TargetKind.Range)), c => c.Target,
            new("The kind of target it applies to; either when left out.", "Jenis targetnya; keduanya bila tidak diisi."), "\"value\"");
        var when = shape.Optional("when", TextShape.NotEmpty, c => c.When,
            new("The condition, over realisasi and target, or batasBawah and batasAtas.",
                "Syaratnya, memakai realisasi dan target, atau batasBawah dan batasAtas."), "\"target = 0\"");
        var formula = shape.Optional("formula", TextShape.NotEmpty, c => c.Formula,
            new("The formula, a percentage; left out if there is no achievement.",
            "Rumusnya, berupa persentase; tidak diisi bila tidak ada capaian."), "\"realisasi / target * 100%\"");
        var (article, confidence) = RuleMembers.Origin(shape, c => c.Article, c => c.Confidence);
        return shape.MadeBy(f => new AchievementCase
        {
            Label = f.Get(label),
            Polarity = f.Get(polarity),
            Target = f.Get(target),
            When = f.Get(when),
            Formula = f.Get(formula),
            Article = f.Get(article),
            Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<NegativeAchievement> MakeNegative()
    {
        var shape = new ObjectShape<NegativeAchievement>(
            "negativeAchievement", new("What a negative achievement counts as.", "Perlakuan capaian negatif."));
        var label = RuleMembers.Label(shape, n => n.Label);
        var formula = shape.Required("formula", TextShape.NotEmpty, n => n.Formula,
            new("What it is replaced by, a percentage.", "Penggantinya, berupa persentase."), "\"0%\"");
        var (article, confidence) = RuleMembers.Origin(shape, n => n.Article, n => n.Confidence);
        return shape.MadeBy(f => new NegativeAchievement
        {
            Label = f.Get(label), Formula = f.Get(formula), Article = f.Get(article), Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<SurveyIndex> MakeIndex()
    {
        var shape = new ObjectShape<SurveyIndex>("surveyIndex", new("The index of a survey.", "Indeks survei."));
        var label = RuleMembers.Label(shape, i => i.Label);
        var formula = shape.Required("formula", TextShape.NotEmpty, i => i.Formula,
            new("The formula over unsur, the means of the elements.", "Rumusnya atas unsur, yaitu rata-rata tiap unsur."), "\"Average(unsur) * 25\"");
        var decimals = shape.Required("decimals", new IntegerShape(0, 12), i => i.Decimals,
            new("The decimals it is reported with.", "Banyaknya desimal yang dilaporkan."), "2");
        var least = shape.Required("leastScore", DecimalShape.Instance, i => i.LeastScore,
            new("The lowest mean of an element.", "Rata-rata unsur terendah."), "1");
        var most = shape.Required("mostScore", DecimalShape.Instance, i => i.MostScore,
            new("The highest mean of an element.", "Rata-rata unsur tertinggi."), "4");
        var elements = shape.List("elements", Forms.Texts, i => i.Elements,
            new("The elements that the regulation lists.", "Unsur menurut peraturan."), "[ \"Persyaratan\" ]");
        var (article, confidence) = RuleMembers.Origin(shape, i => i.Article, i => i.Confidence);
        return shape.MadeBy(f => new SurveyIndex
        {
            Label = f.Get(label),
            Formula = f.Get(formula),
            Decimals = f.Get(decimals),
            LeastScore = f.Get(least),
            MostScore = f.Get(most),
            Elements = f.Get(elements),
            Article = f.Get(article),
            Confidence = f.Get(confidence),
        });
    }
}
