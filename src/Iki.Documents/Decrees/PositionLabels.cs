using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>What a label of a position block announces.</summary>
internal enum PositionLabel
{
    /// <summary>Jabatan.</summary>
    Title,

    /// <summary>Tugas.</summary>
    Duties,

    /// <summary>Fungsi.</summary>
    Functions,

    /// <summary>Nama, NIP, pangkat: of a person, and left out.</summary>
    Person,

    /// <summary>Unit kerja.</summary>
    Office,

    /// <summary>Wewenang, tanggung jawab, eselon: no place in a catalog; told.</summary>
    Other,
}

/// <summary>The labels of position blocks: Jabatan, Tugas, Fungsi, as they are written and miswritten.</summary>
internal static partial class PositionLabels
{
    /// <summary>The label that a line begins with, and what stands behind it; null where it begins with none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isBlock">Whether it stands where labels are expected, so that a colon may be missing.</param>
    public static (PositionLabel Label, string Behind)? Of(PaperLine line, bool isBlock)
    {
        var text = line.Text;
        var labelled = Labelled().Match(text);
        if (labelled.Success && Word(labelled.Groups["label"].Value) is { } word) return (word, labelled.Groups["rest"].Value.Trim());
        if (Word(text) is { } alone && (text.EndsWith(':') || line.Mark.Length > 0 || line.IsBold || line.IsHeading || Plain.IsInCapitals(text) || (isBlock && char.IsUpper(text[0]) && alone != PositionLabel.Title))) return (alone, "");
        if (!isBlock || (line.Mark.Length == 0 && !line.IsBold)) return null;
        var open = Open().Match(text);
        return open.Success && Word(open.Groups["label"].Value) is { } bare && char.IsUpper(text[0]) ? (bare, open.Groups["rest"].Value.Trim(' ', ':')) : null;
    }

    /// <summary>The label that a text is, alone; null for none.</summary>
    public static PositionLabel? Word(string text)
    {
        var words = Plain.Words(text);
        if (words.Length is 0 or > 4) return null;
        if (words.Length > 1 && words[0] is "nama" && Plain.IsNear(words[1], "jabatan")) return words.Length == 2 ? PositionLabel.Title : null;
        if (words is ["nama"] or ["nip"] or ["pangkat", ..] or ["golongan", ..] or ["nama", "pegawai"] or ["nama", "nip"] or ["nama", "pejabat"]) return PositionLabel.Person;
        if (words is ["unit", "kerja"] or ["unit", "organisasi"] or ["instansi"]) return PositionLabel.Office;
        if (words is ["wewenang"] or ["tanggung", "jawab"] or ["hubungan", "kerja"] or ["kedudukan"] or ["eselon"] or ["kelas", "jabatan"] or ["atasan", "langsung"] or ["kode", "jabatan"] or ["jenis", "jabatan"]) return PositionLabel.Other;
        if (words.Length == 1 && Plain.IsNear(words[0], "jabatan")) return PositionLabel.Title;
        if (words.All(w => Plain.IsNear(w, "tugas") || w is "pokok" or "uraian" or "ringkasan" or "rincian" or "utama" or "jabatan" or "ikhtisar" or "dan" || Plain.IsNear(w, "fungsi"))
            && words.Any(w => Plain.IsNear(w, "tugas") || w is "ikhtisar" or "ringkasan")) return PositionLabel.Duties;
        if (words.All(w => Plain.IsNear(w, "fungsi") || w == "fungi" || w is "uraian" or "rincian" or "jabatan") && words.Any(w => Plain.IsNear(w, "fungsi") || w == "fungi")) return PositionLabel.Functions;
        return null;
    }

    [GeneratedRegex(@"^(?<label>[\p{L} /]{3,40}?)\s*[:：]\s*(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?<label>(?:nama\s+|uraian\s+)?\p{L}+(?:\s+pokok)?)\s+(?<rest>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Open();
}
