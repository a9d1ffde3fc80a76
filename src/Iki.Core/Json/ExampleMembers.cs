namespace Iki.Core.Json;

/// <summary>Figures of an indicator with the value they must give.</summary>
internal static class ExampleMembers
{
    public static readonly ObjectShape<Example> Example = MakeExample();

    private static ObjectShape<Example> MakeExample()
    {
        var shape = new ObjectShape<Example>("example", new("Figures with the value they must give.", "Angka beserta nilai yang harus dihasilkannya."));
        var values = shape.Required("values", DataMembers.Figures, e => e.Values, new("The figures.", "Angka-angkanya."), "{ \"pegawai\": 24 }");
        var previous = shape.List("previous", DataMembers.Figures, e => e.Previous,
            new("The figures of one period before.", "Angka satu periode sebelumnya."), "{ }");
        var expect = shape.Required("expect", DecimalShape.Instance, e => e.Expect,
            new("The value expected, rounded as the indicator says.", "Nilai yang diharapkan, dibulatkan sesuai indikator."), "99.38");
        var from = shape.Required("from", TextShape.NotEmpty, e => e.From,
            new("Where the expectation comes from.", "Asal nilai yang diharapkan."), "\"dihitung dengan tangan\"");
        return shape.MadeBy(f => new Example
        {
            Values = f.Get(values), Previous = f.Get(previous), Expect = f.Get(expect), From = f.Get(from),
        });
    }
}
