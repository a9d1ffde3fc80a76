namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Last = Define(new()
    {
        Place = 9, Name = new("Last", "Akhir"), Parameters = new("x", "x"), Signature = Signature.Figures, Least = 1, Most = 1,
        Documentation = new(
            "A variable's last figure in time; missing if there is none.",
            "Angka paling akhir suatu variabel menurut waktu; kosong bila tidak ada."),
        Result = types => types[0],
        OfSingle = SingleFigure.Itself,
        Exact = x => x[^1],
    });
}
