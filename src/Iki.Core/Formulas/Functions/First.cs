namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition First = Define(new()
    {
        Place = 8, Name = new("First", "Awal"), Parameters = new("x", "x"), Signature = Signature.Figures, Least = 1, Most = 1,
        Documentation = new(
            "A variable's first figure in time; missing if there is none.",
            "Angka paling awal suatu variabel menurut waktu; kosong bila tidak ada."),
        Result = types => types[0],
        OfSingle = SingleFigure.Itself,
        Exact = x => x[0],
    });
}
