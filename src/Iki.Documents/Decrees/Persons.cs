using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>What is of a person and never enters a catalog: a NIP, a rank, a signed name.</summary>
internal static partial class Persons
{
    /// <summary>Whether a line is of a person.</summary>
    public static bool IsPersonal(string line) => Number().IsMatch(line) || Rank().IsMatch(line) || Titled().IsMatch(line) || Signed().IsMatch(line.Trim());

    /// <summary>Whether a line is the office above a signature: "CAMAT LAWANG,", "KEPALA BADAN,", "Plt. LURAH …".</summary>
    public static bool IsSigningOffice(string line)
    {
        var plain = line.Trim().TrimEnd(',');
        return plain.Length <= 90 && Plain.IsInCapitals(plain) && Office().IsMatch(plain);
    }

    /// <summary>A line whose personal number is taken off.</summary>
    public static string WithoutNumber(string text) => Number().Replace(text, "").Trim();

    [GeneratedRegex(@"\bNIP\b\s*[.:]?|\b(?:19|20)\d{6}\s?\d{6}\s?\d\s?\d{3}\b|\bNIP left out\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:pembina|penata|pengatur|juru)\b(?:\s+(?:utama|muda|madya|tingkat|tk\.?|i)\b\.?)*\s*(?:[-,(/]?\s*\(?(?:I|II|III|IV)\s*/\s*[a-e]\)?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(@"^(?:(?:Drs|Dra|Dr|dr|drg|Ir|Hj?|Prof)\.\s*)+\p{Lu}|,\s*(?:S\s?\.\s?\p{Lu}\w*|M\s?\.\s?\p{Lu}\w*|SH|SE|SIP|SSos|MM|MSi|MH|AP|A\.?\s?Md|Ph\.?D)\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^\(?\s*(?:ttd|tanda tangan|signatory name left out|NIP left out|cap)\b.{0,20}$|^(?:\.{5,}|_{5,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:(?:A\.?N|U\.?B|PLT|PLH|PJ)\b\.?\s*)*(?:CAMAT|LURAH|KEPALA|BUPATI|WALI\s?KOTA|GUBERNUR|DIREKTUR|INSPEKTUR|SEKRETARIS|KETUA|REKTOR|MENTERI)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
