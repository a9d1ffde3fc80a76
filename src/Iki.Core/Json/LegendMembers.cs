namespace Iki.Core.Json;

/// <summary>The legend of an indicator and its bands.</summary>
internal static class LegendMembers
{
    public static readonly ObjectShape<Legend> Legend = MakeLegend();

    private static ObjectShape<Legend> MakeLegend()
    {
        var shape = new ObjectShape<Legend>("legend", new("What values are called, by bands.", "Sebutan nilai menurut rentang."));
        var decimals = shape.OptionalValue("decimals", new IntegerShape(0, 12), l => l.Decimals,
            new("The decimals a value is rounded to, once, to be looked up; the value as reported when left out.",
                "Banyaknya desimal pembulatan untuk mencari rentangnya; nilai yang dilaporkan bila tidak diisi."), "0");
        var rounding = shape.Defaulted("rounding", Forms.Rounding, l => l.Rounding, RoundingMode.HalfAwayFromZero,
            new("How it is rounded to these decimals.", "Cara pembulatan ke desimal itu."), "\"halfEven\"");
        var least = shape.OptionalValue("least", DecimalShape.Instance, l => l.Least, new("The least it takes; open when left out.", "Nilai terendahnya; terbuka bila tidak diisi."), "0");
        var most = shape.OptionalValue("most", DecimalShape.Instance, l => l.Most, new("The most it takes; open when left out.", "Nilai tertingginya; terbuka bila tidak diisi."), "100");
        var source = shape.Optional("source", TextShape.NotEmpty, l => l.Source, new("Where it comes from.", "Asalnya."), "\"Profil Kesehatan 2023\"");
        var bands = shape.Required("bands", new ListShape<LegendBand>(MakeBand(), least: 1), l => l.Bands,
            new("The bands: together they fill the numbers without gap or overlap.", "Rentang-rentangnya: bersama-sama tanpa celah dan tanpa tumpang tindih."),
            "[ { \"word\": \"Rendah\", \"below\": 100 }, { \"word\": \"Tinggi\", \"from\": 100 } ]");
        return shape.MadeBy(f => new Legend
        {
            Decimals = f.Get(decimals),
            Rounding = f.Get(rounding),
            Least = f.Get(least),
            Most = f.Get(most),
            Source = f.Get(source),
            Bands = f.Get(bands),
        });
    }

    private static ObjectShape<LegendBand> MakeBand()
    {
        var shape = new ObjectShape<LegendBand>("legendBand", new("One band of a legend.", "Satu rentang pada legenda."));
        var word = shape.Required("word", TextShape.NotEmpty, b => b.Word, new("What a value in it is called.", "Sebutan nilai di dalamnya."), "\"Sedang\"");
        var published = shape.Optional("published", TextShape.NotEmpty, b => b.Published,
            new("The band as printed.", "Rentang sebagaimana tercetak."), "\"100–199\"");
        var from = shape.OptionalValue("from", DecimalShape.Instance, b => b.From, new("The lowest number in it.", "Bilangan terendahnya."), "100");
        var above = shape.OptionalValue("above", DecimalShape.Instance, b => b.Above,
            new("The number it lies above, in place of from.", "Bilangan yang dilampauinya, pengganti from."), "100");
        var to = shape.OptionalValue("to", DecimalShape.Instance, b => b.To, new("The highest number in it.", "Bilangan tertingginya."), "199");
        var below = shape.OptionalValue("below", DecimalShape.Instance, b => b.Below,
            new("The number it lies below, in place of to.", "Bilangan yang tidak dicapainya, pengganti to."), "200");
        shape.Where("""{ "allOf": [ { "not": { "required": ["from", "above"] } }, { "not": { "required": ["to", "below"] } } ] }""");
        return shape.MadeBy(f => new LegendBand
        {
            Word = f.Get(word),
            Published = f.Get(published),
            From = f.Get(from),
            Above = f.Get(above),
            To = f.Get(to),
            Below = f.Get(below),
        });
    }
}
