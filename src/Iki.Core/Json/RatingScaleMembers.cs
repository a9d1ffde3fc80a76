using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>The scale of a regulation and its bands.</summary>
internal static class RatingScaleMembers
{
    public static readonly ObjectShape<RatingScale> Scale = MakeScale();

    private static ObjectShape<RatingScale> MakeScale()
    {
        var shape = new ObjectShape<RatingScale>("scale", new("A scale of grades.", "Skala predikat."));
        var subject = shape.Required("of", new WordShape<ScaleSubject>(("achievement", ScaleSubject.Achievement), ("value", ScaleSubject.Value)), s => s.Subject,
            new("What is looked up: achievement in percent points, or a value as it is.",
                "Yang dicocokkan dengan skala: capaian dalam poin persen, atau nilai apa adanya."), "\"achievement\"");
        var decimals = shape.OptionalValue("decimals", new IntegerShape(0, 12), s => s.Decimals,
            new("The decimals to which it is rounded before the look-up; not rounded when left out.",
            "Banyaknya desimal pembulatan sebelumnya; tidak dibulatkan bila tidak diisi."), "0");
        var rounding = shape.Defaulted("rounding", Forms.Rounding, s => s.Rounding, RoundingMode.HalfAwayFromZero,
            new("How it is rounded.", "Cara pembulatannya."), "\"halfEven\"");
        var least = shape.OptionalValue("least", DecimalShape.Instance, s => s.Least, new("Its lowest value.", "Nilai terendah pada skala."), "0");
        var most = shape.OptionalValue("most", DecimalShape.Instance, s => s.Most, new("Its highest value.", "Nilai tertinggi pada skala."), "120");
        var suggestion = shape.Defaulted("suggestion", BooleanShape.Instance, s => s.IsSuggestion, false,
            new("Whether a grade is only suggested to the appraiser.", "Apakah predikatnya hanya saran bagi pejabat penilai."), "true");
        var bands = shape.Required("bands", new ListShape<RatingBand>(MakeBand(), least: 1), s => s.Bands,
            new("The bands, as printed from top to bottom.", "Rentang-rentangnya, sesuai urutan tercetak."), "[ ]");
        var (article, confidence) = RuleMembers.Origin(shape, s => s.Article, s => s.Confidence);
        return shape.MadeBy(f => new RatingScale
        {
            Subject = f.Get(subject),
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
        var shape = new ObjectShape<RatingBand>("band", new("One band of a scale.", "Satu rentang pada skala."));
        var grade = shape.Required("grade", TextShape.NotEmpty, b => b.Grade, new("The grade as printed.", "Predikat sebagaimana tercetak."), "\"Sangat Baik\"");
        var letter = shape.Optional("letter", TextShape.NotEmpty, b => b.Letter, new("The letter that goes with it.", "Huruf mutunya."), "\"A\"");
        var published = shape.Optional("published", TextShape.NotEmpty, b => b.Published,
            new("The band as printed.", "Rentang sebagaimana tercetak."), "\"101–110\"");
        var from = shape.OptionalValue("from", DecimalShape.Instance, b => b.From, new("The lowest number in it.", "Bilangan terendahnya."), "101");
        var above = shape.OptionalValue("above", DecimalShape.Instance, b => b.Above,
            new("The exclusive lower end, in place of from.", "Bilangan yang dilampauinya, pengganti from."), "110");
        var to = shape.OptionalValue("to", DecimalShape.Instance, b => b.To, new("The highest number in it.", "Bilangan tertingginya."), "110");
        var below = shape.OptionalValue("below", DecimalShape.Instance, b => b.Below,
            new("The exclusive upper end, in place of to.", "Bilangan yang tidak dicapainya, pengganti to."), "91");
        var condition = shape.Optional("condition", RuleMembers.Wording, b => b.Condition,
            new("What else must be met; such a band may overlap another.", "Syarat lain; rentang bersyarat boleh bertumpang tindih."),
            "{ \"en\": \"a new idea\", \"id\": \"ide baru\" }");
        var score = shape.Optional("score", TextShape.NotEmpty, b => b.Score,
            new("The formula of the score, over capaian and capaianBulat.", "Rumus nilainya, memakai capaian dan capaianBulat."), "\"capaianBulat / 59 * 49\"");
        var least = shape.OptionalValue("leastScore", DecimalShape.Instance, b => b.LeastScore,
            new("The lowest score of the grade.", "Nilai terendah predikat ini."), "110");
        var most = shape.OptionalValue("mostScore", DecimalShape.Instance, b => b.MostScore,
            new("The highest score of the grade.", "Nilai tertinggi predikat ini."), "120");
        var (article, confidence) = RuleMembers.Origin(shape, b => b.Article, b => b.Confidence);
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
}
