using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Values that are combined out of several by weights.</summary>
internal static class CombinedMembers
{
    public static readonly ObjectShape<CombinedRules> Combined = MakeCombined();

    private static ObjectShape<CombinedRules> MakeCombined()
    {
        var shape = new ObjectShape<CombinedRules>("combined", new("A value combined from several by weights.", "Nilai gabungan menurut bobot."));
        var label = RuleMembers.Label(shape, c => c.Label);
        var components = shape.Required("components", new ListShape<CombinedComponent>(MakeComponent(), least: 2), c => c.Components,
            new("The values it is combined from.", "Nilai-nilai yang digabung."), "[ ]");
        var weightings = shape.Required("weightings", new ListShape<Weighting>(MakeWeighting(), least: 1), c => c.Weightings,
            new("The sets of weights; if there are several, one must be named.", "Bobotnya; bila ada beberapa, salah satunya disebut."), "[ { \"id\": \"70-30\", \"weights\": [ 70, 30 ] } ]");
        var decimals = shape.Required("decimals", new IntegerShape(0, 12), c => c.Decimals, new("The decimals it is reported with.", "Banyaknya desimal yang dilaporkan."), "2");
        var (article, confidence) = RuleMembers.Origin(shape, c => c.Article, c => c.Confidence);
        return shape.MadeBy(f => new CombinedRules
        {
            Label = f.Get(label),
            Components = f.Get(components),
            Weightings = f.Get(weightings),
            Decimals = f.Get(decimals),
            Article = f.Get(article),
            Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<CombinedComponent> MakeComponent()
    {
        var shape = new ObjectShape<CombinedComponent>("component", new("One of the values that are combined.", "Salah satu nilai yang digabung."));
        var name = shape.Required("name", Forms.PartId, c => c.Name, new("The name.", "Namanya."), "\"skp\"");
        var label = shape.Required("label", RuleMembers.Wording, c => c.Label, new("What it is called.", "Sebutannya."),
            "{ \"en\": \"Value of the plan\", \"id\": \"Nilai SKP\" }");
        var least = shape.OptionalValue("least", DecimalShape.Instance, c => c.Least, new("Its lowest possible value.", "Nilai terendahnya."), "0");
        var most = shape.OptionalValue("most", DecimalShape.Instance, c => c.Most, new("Its highest possible value.", "Nilai tertingginya."), "120");
        return shape.MadeBy(f => new CombinedComponent { Name = f.Get(name), Label = f.Get(label), Least = f.Get(least), Most = f.Get(most) });
    }

    private static ObjectShape<Weighting> MakeWeighting()
    {
        var shape = new ObjectShape<Weighting>("weighting", new("One set of weights.", "Satu susunan bobot."));
        var id = shape.Required("id", Forms.PartId, w => w.Id, new("The id by which it is named.", "Id yang disebut."), "\"70-30\"");
        var label = shape.Optional("label", RuleMembers.Wording, w => w.Label, new("When it is used.", "Kapan dipakai."),
            "{ \"en\": \"without assessment by colleagues\", \"id\": \"tanpa penilaian rekan kerja\" }");
        var weights = shape.Required("weights", new ListShape<decimal>(DecimalShape.Instance, least: 1), w => w.Weights,
            new("A weight for each component, in hundredths.", "Bobot tiap nilai, dalam per seratus."), "[ 70, 30 ]");
        var confidence = shape.OptionalValue("confidence", RuleMembers.Confidence, w => w.Confidence,
            new("The confidence in it; that of the rule when left out.", "Seberapa pasti; sama dengan aturannya bila tidak diisi."), "\"secondary\"");
        return shape.MadeBy(f => new Weighting { Id = f.Get(id), Label = f.Get(label), Weights = f.Get(weights), Confidence = f.Get(confidence) });
    }
}
