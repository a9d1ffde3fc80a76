using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Credit points of functional officials, and values combined by weights.</summary>
internal static class CreditMembers
{
    public static readonly ObjectShape<CreditRules> Credit = MakeCredit();

    private static ObjectShape<CreditRules> MakeCredit()
    {
        var shape = new ObjectShape<CreditRules>("credit", new("Credit points by predikat, level of post and months.", "Angka kredit menurut predikat, jenjang, dan bulan."));
        var label = RuleMembers.Label(shape, c => c.Label);
        var formula = shape.Required("formula", TextShape.NotEmpty, c => c.Formula,
            new("The formula over persentase in percent points, koefisien and bulan.", "Rumusnya atas persentase dalam poin persen, koefisien, dan bulan."),
            "\"persentase / 100 * koefisien * bulan / 12\"");
        var decimals = shape.Required("decimals", new IntegerShape(0, 12), c => c.Decimals, new("The decimals that are printed.", "Banyaknya desimal yang dicetak."), "2");
        var percentages = shape.Required("percentages", new ListShape<CreditPercentage>(MakePercentage(), least: 1), c => c.Percentages,
            new("What percentage each predikat earns.", "Persentase untuk tiap predikat."), "[ { \"grade\": \"Baik\", \"percentage\": 100 } ]");
        var coefficients = shape.Required("coefficients", new ListShape<CreditCoefficient>(MakeCoefficient(), least: 1), c => c.Coefficients,
            new("What each level earns in a year.", "Koefisien per tahun untuk tiap jenjang."), "[ { \"level\": \"Ahli Pertama\", \"coefficient\": 12.5 } ]");
        var examples = shape.List("examples", new ListShape<CreditExample>(MakeExample()), c => c.Examples,
            new("Figures with the results they must give.", "Angka beserta hasil yang seharusnya."), "[ ]");
        var (article, confidence) = RuleMembers.Origin(shape, c => c.Article, c => c.Confidence);
        return shape.MadeBy(f => new CreditRules
        {
            Label = f.Get(label),
            Formula = f.Get(formula),
            Decimals = f.Get(decimals),
            Percentages = f.Get(percentages),
            Coefficients = f.Get(coefficients),
            Examples = f.Get(examples),
            Article = f.Get(article),
            Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<CreditPercentage> MakePercentage()
    {
        var shape = new ObjectShape<CreditPercentage>("creditPercentage", new("What percentage a predikat earns.", "Persentase untuk suatu predikat."));
        var grade = shape.Required("grade", TextShape.NotEmpty, p => p.Grade, new("The predikat.", "Predikatnya."), "\"Baik\"");
        var aliases = shape.List("aliases", Forms.Texts, p => p.Aliases, new("Other names for it.", "Sebutan lainnya."), "[ \"Cukup\" ]");
        var percentage = shape.Required("percentage", DecimalShape.Instance, p => p.Percentage, new("The percentage, in percent points.", "Persentasenya, dalam poin persen."), "100");
        var confidence = Confidence(shape, p => p.Confidence);
        return shape.MadeBy(f => new CreditPercentage
        {
            Grade = f.Get(grade), Aliases = f.Get(aliases), Percentage = f.Get(percentage), Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<CreditCoefficient> MakeCoefficient()
    {
        var shape = new ObjectShape<CreditCoefficient>("creditCoefficient", new("What a level of post earns in a year.", "Koefisien per tahun suatu jenjang."));
        var level = shape.Required("level", TextShape.NotEmpty, c => c.Level, new("The level.", "Jenjangnya."), "\"Ahli Pertama\"");
        var aliases = shape.List("aliases", Forms.Texts, c => c.Aliases, new("Other names for it.", "Sebutan lainnya."), "[ \"Pertama\" ]");
        var coefficient = shape.Required("coefficient", DecimalShape.Instance, c => c.Coefficient, new("Credit points a year.", "Angka kredit per tahun."), "12.5");
        var confidence = Confidence(shape, c => c.Confidence);
        return shape.MadeBy(f => new CreditCoefficient
        {
            Level = f.Get(level), Aliases = f.Get(aliases), Coefficient = f.Get(coefficient), Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<CreditExample> MakeExample()
    {
        var shape = new ObjectShape<CreditExample>("creditExample", new("Credit points that must come of these.", "Angka kredit yang seharusnya dihasilkan."));
        var from = shape.Required("from", TextShape.NotEmpty, e => e.From, new("Where it comes from.", "Asalnya."), "\"paparan BKN\"");
        var grade = shape.Required("grade", TextShape.NotEmpty, e => e.Grade, new("The predikat.", "Predikatnya."), "\"Sangat Baik\"");
        var level = shape.Required("level", TextShape.NotEmpty, e => e.Level, new("The level of post.", "Jenjangnya."), "\"Ahli Pertama\"");
        var months = shape.Required("months", new IntegerShape(1, 12), e => e.Months, new("The months.", "Banyaknya bulan."), "12");
        var points = shape.Required("points", DecimalShape.Instance, e => e.Points, new("The credit points as printed.", "Angka kredit sebagaimana dicetak."), "18.75");
        return shape.MadeBy(f => new CreditExample
        {
            From = f.Get(from), Grade = f.Get(grade), Level = f.Get(level), Months = f.Get(months), Points = f.Get(points),
        });
    }

    private static Member<T, Confidence?> Confidence<T>(ObjectShape<T> shape, Func<T, Confidence?> get) => shape.OptionalValue("confidence", RuleMembers.Confidence, get,
        new("The confidence in it; that of the rule when left out.", "Seberapa pasti; sama dengan aturannya bila tidak diisi."), "\"secondary\"");
}
