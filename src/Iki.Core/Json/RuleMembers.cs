using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>What the rules of a regulation have in common: a label, the article, and how sure they are.</summary>
internal static class RuleMembers
{
    public static readonly WordShape<Confidence> Confidence = new(
        ("read", Scoring.Confidence.Read), ("agreed", Scoring.Confidence.Agreed),
        ("secondary", Scoring.Confidence.Secondary), ("own", Scoring.Confidence.Own));

    public static readonly ObjectShape<Wording> Wording = MakeWording();

    /// <summary>What a rule is.</summary>
    public static Member<T, Wording> Label<T>(ObjectShape<T> shape, Func<T, Wording> get) => shape.Required("label", Wording, get,
        new("What it is, for the explanation.", "Sebutannya, untuk penjelasan."), "{ \"en\": \"More is better\", \"id\": \"Semakin tinggi semakin baik\" }");

    /// <summary>Where a rule comes from, and how sure it is.</summary>
    public static (Member<T, string> Article, Member<T, Confidence?> Confidence) Origin<T>(
        ObjectShape<T> shape, Func<T, string?> article, Func<T, Confidence?> confidence) => (
        shape.Optional("article", TextShape.NotEmpty, article,
            new("Its place in the regulation.", "Tempatnya dalam peraturan."), "\"Lampiran Bab VI\""),
        shape.OptionalValue("confidence", Confidence, confidence,
            new("The confidence in it; that of the whole when left out.", "Seberapa pasti; sama dengan keseluruhan bila tidak diisi."), "\"secondary\""));

    private static ObjectShape<Wording> MakeWording()
    {
        var shape = new ObjectShape<Wording>("wording", new("A text in both languages.", "Teks dalam kedua bahasa."));
        var english = shape.Required("en", TextShape.NotEmpty, w => w.English, new("In English.", "Dalam bahasa Inggris."), "\"More is better\"");
        var indonesian = shape.Required("id", TextShape.NotEmpty, w => w.Indonesian,
            new("In Indonesian.", "Dalam bahasa Indonesia."), "\"Semakin tinggi semakin baik\"");
        return shape.MadeBy(f => new Wording { English = f.Get(english), Indonesian = f.Get(indonesian) });
    }
}
