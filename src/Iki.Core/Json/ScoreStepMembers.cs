using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>The steps from a realization to its score, in scorecards and explanations.</summary>
internal static class ScoreStepMembers
{
    private static readonly EachLanguage<ListShape<ScoreStep>> List = new(l => new ListShape<ScoreStep>(MakeStep(l)));

    public static ListShape<ScoreStep> ListIn(Language language) => List.In(language);

    private static ObjectShape<ScoreStep> MakeStep(Language language)
    {
        var shape = new ObjectShape<ScoreStep>("scoreStep", new("A step from a realization to its score.", "Satu langkah dari realisasi ke nilai."));
        shape.Required("label", TextShape.Any, s => s.Label.In(language), new("What is done.", "Yang dilakukan."), "\"Score\"");
        shape.Optional("formula", TextShape.Any, s => s.Formula, new("The formula.", "Rumusnya."), "\"realisasi / target * 100%\"");
        shape.List("figures", new ListShape<ScoreFigure>(MakeFigure()), s => s.Figures,
            new("The figures for the names in the formula.", "Angka untuk nama-nama dalam rumus."), "[ { \"name\": \"realisasi\", \"exact\": \"93\" } ]");
        shape.OptionalValue("value", DecimalShape.Instance, s => s.Shown, new("The result, as shown.", "Hasilnya, sebagaimana ditampilkan."), "97.89");
        shape.Optional("exact", TextShape.Any, s => s.Exact?.ToString(),
            new("The exact result: a fraction; a percentage in percent points.", "Hasil tepatnya: pecahan; persentase dalam poin persen."), "\"1860/19\"");
        shape.Defaulted("approximate", BooleanShape.Instance, s => s.IsApproximate, false,
            new("Whether the result is, or is computed from, a root, a power or a logarithm that is no fraction; there is no exact result then.",
                "Apakah hasilnya berupa, atau dihitung dari, akar, pangkat, atau logaritma yang bukan pecahan; hasil tepatnya lalu tidak ada."), "true");
        shape.Optional("unit", TextShape.Any, s => s.Unit, new("Its unit.", "Satuannya."), "\"%\"");
        shape.Optional("text", TextShape.Any, s => s.Text, new("The result in words, such as a grade.", "Hasilnya berupa kata, misalnya predikat."), "\"Cukup: 80–99\"");
        shape.Optional("citation", TextShape.Any, s => s.Citation,
            new("The regulation and article it comes from.", "Peraturan dan pasal asalnya."), "\"PermenPANRB 8/2021, Lampiran Bab VI\"");
        shape.OptionalValue("confidence", RuleMembers.Confidence, s => s.Confidence, new("The confidence in it.", "Seberapa pasti."), "\"read\"");
        return shape.WrittenOnly();
    }

    private static ObjectShape<ScoreFigure> MakeFigure()
    {
        var shape = new ObjectShape<ScoreFigure>("scoreFigure", new("A figure of a step.", "Angka dalam suatu langkah."));
        shape.Required("name", TextShape.Any, f => f.Name, new("As the formula names it.", "Sebagaimana disebut dalam rumus."), "\"realisasi\"");
        shape.Optional("exact", TextShape.Any, f => f.Exact?.ToString(), new("The figure, exactly.", "Angka tepatnya."), "\"93\"");
        shape.OptionalValue("value", DecimalShape.Instance, f => f.IsApproximate ? f.Value : null,
            new("A figure that is approximate.", "Angka yang bukan pecahan."), "1.414");
        shape.Defaulted("approximate", BooleanShape.Instance, f => f.IsApproximate, false,
            new("Whether the figure is, or is computed from, a root, a power or a logarithm that is no fraction; it then has a value in place of exact.",
                "Apakah angkanya berupa, atau dihitung dari, akar, pangkat, atau logaritma yang bukan pecahan; angkanya lalu ditulis sebagai value, bukan exact."), "true");
        shape.Optional("unit", TextShape.Any, f => f.Unit, new("Its unit.", "Satuannya."), "\"%\"");
        return shape.WrittenOnly();
    }
}
