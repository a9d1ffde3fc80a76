using System.Collections.Frozen;

namespace Iki.Core.Diagnostics;

/// <content>Words that messages are put together from; one that both languages share needs no row.</content>
internal static partial class Messages
{
    private static readonly FrozenDictionary<string, string> Terms = new Dictionary<string, string>
    {
        ["line"] = "baris",
        ["warning"] = "peringatan",
        ["information"] = "informasi",
        ["an object"] = "objek",
        ["a list"] = "daftar",
        ["a text"] = "teks",
        ["a number"] = "bilangan",
        ["a whole number"] = "bilangan bulat",
        ["true or false"] = "true atau false",
        ["year"] = "tahun",
        ["quarter"] = "triwulan",
        ["month"] = "bulan",
        ["nothing"] = "tanpa nilai",
        ["part, whole"] = "bagian, keseluruhan",
        ["now, before"] = "kini, dahulu",
        ["x, lo, hi"] = "x, bawah, atas",
        ["no end"] = "tanpa batas",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
