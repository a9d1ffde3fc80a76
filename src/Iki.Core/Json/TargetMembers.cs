namespace Iki.Core.Json;

/// <summary>What an indicator is to reach.</summary>
internal static class TargetMembers
{
    public static readonly ObjectShape<Target> Target = MakeTarget();

    private static ObjectShape<Target> MakeTarget()
    {
        var shape = new ObjectShape<Target>("target", new("What an indicator should reach in a period.", "Yang harus dicapai indikator dalam suatu periode."));
        var period = shape.Required("period", Forms.Period, t => t.Period, new("The period.", "Periodenya."), "\"2018\"");
        var value = shape.OptionalValue("value", DecimalShape.Instance, t => t.Value,
            new("The number, in the indicator's unit.", "Angkanya, dalam satuan indikator."), "95");
        var min = shape.OptionalValue("min", DecimalShape.Instance, t => t.Min, new("The lower end of a range.", "Batas bawah rentang."), "80");
        var max = shape.OptionalValue("max", DecimalShape.Instance, t => t.Max, new("The upper end of a range.", "Batas atas rentang."), "90");
        var text = shape.Optional("text", TextShape.NotEmpty, t => t.Text, new("A target in words.", "Target berupa kata."), "\"WTP\"");
        var unit = shape.Optional("unit", TextShape.Any, t => t.Unit,
            new("The unit as printed, if it differs.", "Satuan sebagaimana tercetak, bila berbeda."), "\"KIR\"");
        var cumulative = shape.Defaulted("cumulative", BooleanShape.Instance, t => t.Cumulative, false,
            new("Whether it counts from the start of the year.", "Apakah dihitung sejak awal tahun."), "true");
        var baseline = shape.OptionalValue("baseline", DecimalShape.Instance, t => t.Baseline, new("The starting value.", "Kondisi awal."), "90");
        var highest = shape.Defaulted("highestAttainable", BooleanShape.Instance, t => t.HighestAttainable, false,
            new("Whether more is impossible.", "Apakah tidak mungkin dilampaui."), "true");
        shape.Where("""
            {
              "oneOf": [ { "required": ["value"] }, { "required": ["min", "max"] }, { "required": ["text"] } ],
              "dependentRequired": { "min": ["max"], "max": ["min"] }
            }
            """);
        return shape.MadeBy(f => new Target
        {
            Period = f.Get(period),
            Value = f.Get(value),
            Min = f.Get(min),
            Max = f.Get(max),
            Text = f.Get(text),
            Unit = f.Get(unit),
            Cumulative = f.Get(cumulative),
            Baseline = f.Get(baseline),
            HighestAttainable = f.Get(highest),
        });
    }
}
