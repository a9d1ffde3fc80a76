using Iki.Core.Numerics;
using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Regulation files.</summary>
internal static class RegulationMembers
{
    private static readonly WordShape<Confidence> Confidence = new(
        ("read", Scoring.Confidence.Read), ("agreed", Scoring.Confidence.Agreed),
        ("secondary", Scoring.Confidence.Secondary), ("own", Scoring.Confidence.Own));

    private static readonly WordShape<Polarity> Polarity = new(
        ("higherIsBetter", Core.Polarity.HigherIsBetter), ("lowerIsBetter", Core.Polarity.LowerIsBetter));

    private static readonly ObjectShape<Wording> Wording = MakeWording();

    private static readonly ObjectShape<WorkedExample> Example = MakeExample();

    public static readonly ObjectShape<Regulation> Regulation = MakeRegulation();

    public static string WordOf(Confidence confidence) => Confidence.WordOf(confidence);

    private static ObjectShape<Regulation> MakeRegulation()
    {
        var shape = new ObjectShape<Regulation>("regulation", "A regulation by which figures are rated.", "Peraturan penilaian capaian.");
        var schema = shape.Optional("$schema", TextShape.Any, r => r.Schema,
            "The JSON Schema, for editors.", "JSON Schema, untuk editor.", "\"regulation.schema.json\"");
        shape.Required("formatVersion", new IntegerShape(1, 1), _ => 1, "The version of this format: 1.", "Versi format ini: 1.", "1");
        var id = shape.Required("id", Forms.Id, r => r.Id, "The stable id.", "Id tetapnya.", "\"permenpanrb-8-2021\"");
        var title = shape.Required("title", TextShape.NotEmpty, r => r.Title,
            "The short title.", "Judul singkatnya.", "\"PermenPANRB 8/2021\"");
        var citation = shape.Required("citation", TextShape.NotEmpty, r => r.Citation,
            "The whole citation.", "Kutipan lengkapnya.", "\"Peraturan Menteri PANRB Nomor 8 Tahun 2021\"");
        var confidence = shape.Required("confidence", Confidence, r => r.Confidence,
            "How sure its content is: read in the text, agreed by several sources, secondary, or a policy of one's own.",
            "Seberapa pasti isinya: dibaca dari naskahnya, disepakati beberapa sumber, sekunder, atau kebijakan sendiri.", "\"read\"");
        var subject = shape.Required("subject", new WordShape<RegulationSubject>(
                ("indicator", RegulationSubject.Indicator), ("position", RegulationSubject.Position),
                ("plan", RegulationSubject.Plan), ("survey", RegulationSubject.Survey)), r => r.Subject,
            "What it rates; only one of indicators is ever chosen by date.",
            "Yang dinilainya; hanya peraturan indikator yang dipilih menurut tanggal.", "\"indicator\"");
        var inForce = shape.Optional("inForce", CatalogMembers.DateRange, r => r.InForce,
            "When it applies.", "Masa berlakunya.", "{ \"from\": \"2021-07-01\" }");
        var superseded = shape.Optional("supersededBy", Forms.Id, r => r.SupersededBy,
            "The regulation that took its place.", "Peraturan penggantinya.", "\"permenpanrb-6-2022\"");
        var achievement = shape.List("achievement", new ListShape<AchievementCase>(MakeCase()), r => r.Achievement,
            "How achievement is computed; the first case that fits acts.", "Cara menghitung capaian; kasus pertama yang cocok dipakai.", "[ ]");
        var negative = shape.Optional("whenNegative", MakeNegative(), r => r.WhenNegative,
            "What a negative achievement counts as.", "Perlakuan capaian negatif.",
            "{ \"label\": { \"en\": \"Not below 0\", \"id\": \"Tidak di bawah 0\" }, \"formula\": \"0%\" }");
        var index = shape.Optional("index", MakeIndex(), r => r.Index,
            "The index of a survey.", "Indeks survei.", "{ }");
        var scale = shape.Optional("scale", MakeScale(), r => r.Scale, "The scale of grades.", "Skala predikat.", "{ }");
        var exceptions = shape.List("exceptions", new ListShape<ScoreOverride>(MakeException()), r => r.Exceptions,
            "What overrides the scale; the first that fits acts.", "Pengecualian atas skala; yang pertama cocok dipakai.", "[ ]");
        var examples = shape.List("examples", new ListShape<WorkedExample>(Example), r => r.Examples,
            "Figures with what must come of them.", "Angka beserta hasil yang seharusnya.", "[ ]");
        var errata = shape.List("errata", new ListShape<Erratum>(MakeErratum()), r => r.Errata,
            "Misprints, with what is right.", "Salah cetak beserta pembetulannya.", "[ ]");
        var notes = shape.List("notes", new ListShape<Wording>(Wording), r => r.Notes,
            "Remarks of whoever wrote the file.", "Catatan penyusun berkas.", "[ ]");
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
            Scale = f.Get(scale),
            Exceptions = f.Get(exceptions),
            Examples = f.Get(examples),
            Errata = f.Get(errata),
            Notes = f.Get(notes),
        });
    }

    private static ObjectShape<Wording> MakeWording()
    {
        var shape = new ObjectShape<Wording>("wording", "A text in both languages.", "Teks dalam kedua bahasa.");
        var english = shape.Required("en", TextShape.NotEmpty, w => w.English, "In English.", "Dalam bahasa Inggris.", "\"More is better\"");
        var indonesian = shape.Required("id", TextShape.NotEmpty, w => w.Indonesian,
            "In Indonesian.", "Dalam bahasa Indonesia.", "\"Makin tinggi makin baik\"");
        return shape.MadeBy(f => new Wording { English = f.Get(english), Indonesian = f.Get(indonesian) });
    }

    private static ObjectShape<AchievementCase> MakeCase()
    {
        var shape = new ObjectShape<AchievementCase>("achievementCase", "One way to compute achievement.", "Satu cara menghitung capaian.");
        var label = Label(shape, c => c.Label);
        var polarity = shape.OptionalValue("polarity", Polarity, c => c.Polarity,
            "The polarity it is for; either when left out.", "Polaritasnya; keduanya bila tidak diisi.", "\"higherIsBetter\"");
        var target = shape.OptionalValue("target", new WordShape<TargetKind>(("value", TargetKind.Value), ("range", TargetKind.Range)), c => c.Target,
            "The kind of target it is for; either when left out.", "Jenis targetnya; keduanya bila tidak diisi.", "\"value\"");
        var when = shape.Optional("when", TextShape.NotEmpty, c => c.When,
            "The condition, over realisasi and target, or batasBawah and batasAtas.",
            "Syaratnya, memakai realisasi dan target, atau batasBawah dan batasAtas.", "\"target = 0\"");
        var formula = shape.Optional("formula", TextShape.NotEmpty, c => c.Formula,
            "The formula, a percentage; left out where there is no achievement.",
            "Rumusnya, berupa persentase; tidak diisi bila tidak ada capaian.", "\"realisasi / target * 100%\"");
        var (article, confidence) = Origin(shape, c => c.Article, c => c.Confidence);
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
            "negativeAchievement", "What a negative achievement counts as.", "Perlakuan capaian negatif.");
        var label = Label(shape, n => n.Label);
        var formula = shape.Required("formula", TextShape.NotEmpty, n => n.Formula,
            "What it is replaced by, a percentage.", "Penggantinya, berupa persentase.", "\"0%\"");
        var (article, confidence) = Origin(shape, n => n.Article, n => n.Confidence);
        return shape.MadeBy(f => new NegativeAchievement
        {
            Label = f.Get(label), Formula = f.Get(formula), Article = f.Get(article), Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<SurveyIndex> MakeIndex()
    {
        var shape = new ObjectShape<SurveyIndex>("surveyIndex", "The index of a survey.", "Indeks survei.");
        var label = Label(shape, i => i.Label);
        var formula = shape.Required("formula", TextShape.NotEmpty, i => i.Formula,
            "The formula over unsur, the means of the elements.", "Rumusnya atas unsur, yaitu rata-rata tiap unsur.", "\"Average(unsur) * 25\"");
        var decimals = shape.Required("decimals", new IntegerShape(0, 12), i => i.Decimals,
            "The decimals it is reported with.", "Banyaknya desimal yang dilaporkan.", "2");
        var least = shape.Required("leastScore", DecimalShape.Instance, i => i.LeastScore,
            "The lowest mean of an element.", "Rata-rata unsur terendah.", "1");
        var most = shape.Required("mostScore", DecimalShape.Instance, i => i.MostScore,
            "The highest mean of an element.", "Rata-rata unsur tertinggi.", "4");
        var elements = shape.List("elements", Forms.Texts, i => i.Elements,
            "The elements that the regulation lists.", "Unsur menurut peraturan.", "[ \"Persyaratan\" ]");
        var (article, confidence) = Origin(shape, i => i.Article, i => i.Confidence);
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

    private static ObjectShape<RatingScale> MakeScale()
    {
        var shape = new ObjectShape<RatingScale>("scale", "A scale of grades.", "Skala predikat.");
        var of = shape.Required("of", new WordShape<ScaleSubject>(("achievement", ScaleSubject.Achievement), ("value", ScaleSubject.Value)), s => s.Of,
            "What is looked up: achievement in percent points, or a value as it is.",
            "Yang dicari dalam skala: capaian dalam poin persen, atau nilai apa adanya.", "\"achievement\"");
        var decimals = shape.OptionalValue("decimals", new IntegerShape(0, 12), s => s.Decimals,
            "The decimals it is rounded to before; not rounded when left out.",
            "Banyaknya desimal pembulatan sebelumnya; tidak dibulatkan bila tidak diisi.", "0");
        var rounding = shape.Defaulted("rounding", Forms.Rounding, s => s.Rounding, RoundingMode.HalfAwayFromZero,
            "How it is rounded.", "Cara pembulatannya.", "\"halfEven\"");
        var least = shape.OptionalValue("least", DecimalShape.Instance, s => s.Least, "The least it takes.", "Nilai terendah pada skala.", "0");
        var most = shape.OptionalValue("most", DecimalShape.Instance, s => s.Most, "The most it takes.", "Nilai tertinggi pada skala.", "120");
        var suggestion = shape.Defaulted("suggestion", BooleanShape.Instance, s => s.IsSuggestion, false,
            "Whether a grade is only suggested to the appraiser.", "Apakah predikatnya hanya saran bagi penilai.", "true");
        var bands = shape.Required("bands", new ListShape<RatingBand>(MakeBand(), least: 1), s => s.Bands,
            "The bands, as printed from top to bottom.", "Rentang-rentangnya, sesuai urutan tercetak.", "[ ]");
        var (article, confidence) = Origin(shape, s => s.Article, s => s.Confidence);
        return shape.MadeBy(f => new RatingScale
        {
            Of = f.Get(of),
            Decimals = f.Get(decimals),
            Rounding = f.Get(rounding),
            Least = f.Get(least),
            Most = f.Get(most),
            IsSuggestion = f.Get(suggestion),
            Bands = f.Get(bands),
            Article = f.Get(article),
            Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<RatingBand> MakeBand()
    {
        var shape = new ObjectShape<RatingBand>("band", "One band of a scale.", "Satu rentang pada skala.");
        var grade = shape.Required("grade", TextShape.NotEmpty, b => b.Grade, "The grade as printed.", "Predikat sebagaimana tercetak.", "\"Sangat Baik\"");
        var letter = shape.Optional("letter", TextShape.NotEmpty, b => b.Letter, "The letter that goes with it.", "Huruf mutunya.", "\"A\"");
        var published = shape.Optional("published", TextShape.NotEmpty, b => b.Published,
            "The band as printed.", "Rentang sebagaimana tercetak.", "\"101–110\"");
        var from = shape.OptionalValue("from", DecimalShape.Instance, b => b.From, "The lowest number in it.", "Bilangan terendahnya.", "101");
        var above = shape.OptionalValue("above", DecimalShape.Instance, b => b.Above,
            "The number it lies above, in place of from.", "Bilangan yang dilampauinya, pengganti from.", "110");
        var to = shape.OptionalValue("to", DecimalShape.Instance, b => b.To, "The highest number in it.", "Bilangan tertingginya.", "110");
        var below = shape.OptionalValue("below", DecimalShape.Instance, b => b.Below,
            "The number it lies below, in place of to.", "Bilangan yang tidak dicapainya, pengganti to.", "91");
        var condition = shape.Optional("condition", Wording, b => b.Condition,
            "What else must be met; such a band may overlap another.", "Syarat lain; rentang bersyarat boleh bertumpang tindih.",
            "{ \"en\": \"a new idea\", \"id\": \"ide baru\" }");
        var score = shape.Optional("score", TextShape.NotEmpty, b => b.Score,
            "The formula of the score, over capaian and capaianBulat.", "Rumus nilainya, memakai capaian dan capaianBulat.", "\"capaianBulat / 59 * 49\"");
        var least = shape.OptionalValue("leastScore", DecimalShape.Instance, b => b.LeastScore,
            "The lowest score of the grade.", "Nilai terendah predikat ini.", "110");
        var most = shape.OptionalValue("mostScore", DecimalShape.Instance, b => b.MostScore,
            "The highest score of the grade.", "Nilai tertinggi predikat ini.", "120");
        var (article, confidence) = Origin(shape, b => b.Article, b => b.Confidence);
        shape.Where("""
            {
              "allOf": [ { "not": { "required": ["from", "above"] } }, { "not": { "required": ["to", "below"] } } ],
              "dependentRequired": { "score": ["leastScore", "mostScore"], "leastScore": ["score"], "mostScore": ["score"] }
            }
            """);
        return shape.MadeBy(f => new RatingBand
        {
            Grade = f.Get(grade),
            Letter = f.Get(letter),
            Published = f.Get(published),
            From = f.Get(from),
            Above = f.Get(above),
            To = f.Get(to),
            Below = f.Get(below),
            Condition = f.Get(condition),
            Score = f.Get(score),
            LeastScore = f.Get(least),
            MostScore = f.Get(most),
            Article = f.Get(article),
            Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<ScoreOverride> MakeException()
    {
        var shape = new ObjectShape<ScoreOverride>("exception", "What overrides the scale.", "Pengecualian atas skala.");
        var label = Label(shape, e => e.Label);
        var highest = shape.Defaulted("highestAttainable", BooleanShape.Instance, e => e.HighestAttainable, false,
            "Whether it is for targets alone that cannot be exceeded.", "Apakah hanya untuk target yang tidak mungkin dilampaui.", "true");
        var when = shape.Required("when", TextShape.NotEmpty, e => e.When,
            "The condition, over capaian, capaianBulat and realisasi.", "Syaratnya, memakai capaian, capaianBulat, dan realisasi.", "\"capaian = 100\"");
        var grade = shape.Required("grade", TextShape.NotEmpty, e => e.Grade, "The grade, one of the scale's.", "Predikatnya, salah satu dalam skala.", "\"Sangat Baik\"");
        var score = shape.Optional("score", TextShape.NotEmpty, e => e.Score, "The formula of the score.", "Rumus nilainya.", "\"120\"");
        var (article, confidence) = Origin(shape, e => e.Article, e => e.Confidence);
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

    private static ObjectShape<WorkedExample> MakeExample()
    {
        var shape = new ObjectShape<WorkedExample>("workedExample", "Figures with what must come of them.", "Angka beserta hasil yang seharusnya.");
        var from = shape.Required("from", TextShape.NotEmpty, e => e.From, "Where it comes from.", "Asalnya.", "\"Lampiran Bab VI, contoh\"");
        var polarity = shape.OptionalValue("polarity", Polarity, e => e.Polarity, "The polarity.", "Polaritasnya.", "\"higherIsBetter\"");
        var realization = shape.OptionalValue("realization", DecimalShape.Instance, e => e.Realization,
            "The realization, or the value looked up.", "Realisasinya, atau nilai yang dicari dalam skala.", "70");
        var target = shape.OptionalValue("target", DecimalShape.Instance, e => e.Target, "The target.", "Targetnya.", "85");
        var min = shape.OptionalValue("min", DecimalShape.Instance, e => e.Min, "The lower end of a range.", "Batas bawah rentang target.", "80");
        var max = shape.OptionalValue("max", DecimalShape.Instance, e => e.Max, "The upper end of a range.", "Batas atas rentang target.", "90");
        var highest = shape.Defaulted("highestAttainable", BooleanShape.Instance, e => e.HighestAttainable, false,
            "Whether the target cannot be exceeded.", "Apakah target tidak mungkin dilampaui.", "true");
        var elements = shape.List("elements", new ListShape<decimal>(DecimalShape.Instance), e => e.Elements,
            "The means of the elements of a survey.", "Rata-rata unsur survei.", "[ 3.54 ]");
        var achievement = shape.OptionalValue("achievement", DecimalShape.Instance, e => e.Achievement,
            "The achievement in percent points, 2 decimals.", "Capaian dalam poin persen, 2 desimal.", "87.5");
        var index = shape.OptionalValue("index", DecimalShape.Instance, e => e.Index, "The index.", "Indeksnya.", "88.5");
        var grade = shape.Optional("grade", TextShape.NotEmpty, e => e.Grade, "The grade.", "Predikatnya.", "\"Baik\"");
        var score = shape.OptionalValue("score", DecimalShape.Instance, e => e.Score, "The score, 2 decimals.", "Nilainya, 2 desimal.", "109");
        return shape.MadeBy(f => new WorkedExample
        {
            From = f.Get(from),
            Polarity = f.Get(polarity),
            Realization = f.Get(realization),
            Target = f.Get(target),
            Min = f.Get(min),
            Max = f.Get(max),
            HighestAttainable = f.Get(highest),
            Elements = f.Get(elements),
            Achievement = f.Get(achievement),
            Index = f.Get(index),
            Grade = f.Get(grade),
            Score = f.Get(score),
        });
    }

    private static ObjectShape<Erratum> MakeErratum()
    {
        var shape = new ObjectShape<Erratum>("erratum", "A misprint, with what is right.", "Salah cetak beserta pembetulannya.");
        var article = shape.Required("article", TextShape.NotEmpty, e => e.Article, "Where it stands.", "Tempatnya.", "\"Lampiran Bab VI\"");
        var printed = shape.Required("printed", TextShape.NotEmpty, e => e.Printed, "What is printed.", "Yang tercetak.", "\"113%\"");
        var note = shape.Required("note", Wording, e => e.Note, "What is wrong with it.", "Kesalahannya.",
            "{ \"en\": \"…\", \"id\": \"…\" }");
        var correct = shape.Required("correct", Example, e => e.Correct, "The figures with what is right.", "Angkanya beserta hasil yang benar.", "{ \"from\": \"…\" }");
        return shape.MadeBy(f => new Erratum
        {
            Article = f.Get(article), Printed = f.Get(printed), Note = f.Get(note), Correct = f.Get(correct),
        });
    }

    private static Member<T, Wording> Label<T>(ObjectShape<T> shape, Func<T, Wording> get) => shape.Required("label", Wording, get,
        "What it is, for the explanation.", "Sebutannya, untuk penjelasan.", "{ \"en\": \"More is better\", \"id\": \"Makin tinggi makin baik\" }");

    private static (Member<T, string> Article, Member<T, Confidence?> Confidence) Origin<T>(
        ObjectShape<T> shape, Func<T, string?> article, Func<T, Confidence?> confidence) => (
        shape.Optional("article", TextShape.NotEmpty, article,
            "Where in the regulation it stands.", "Tempatnya dalam peraturan.", "\"Lampiran Bab VI\""),
        shape.OptionalValue("confidence", Confidence, confidence,
            "How sure it is; as the whole when left out.", "Seberapa pasti; sama dengan keseluruhan bila tidak diisi.", "\"secondary\""));
}
