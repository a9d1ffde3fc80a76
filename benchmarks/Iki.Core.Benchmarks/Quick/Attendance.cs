namespace Iki.Core.Benchmarks.Quick;

/// <summary>The attendance formula of the decrees, as the quick run measures it.</summary>
internal static class Attendance
{
    public const string Text = "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%";
    public const string Plain = "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100";

    public static Formula Formula { get; } = Formula.Compile(Text, target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value;
}
