using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>The office of a decree: of its issuer, else of its title or first lines; and the government that it belongs to.</summary>
internal static partial class OfficeNames
{
    public static Office? Of(string? issuer, IReadOnlyList<PaperLine> lines, string? about)
    {
        var texts = lines.Select(l => TitleCase.Of(l.Whole)).ToList();
        var name = issuer is null ? null : OfIssuer(issuer);
        name ??= about is null ? null : Find(Unit(), [about]);
        name ??= Find(Unit(), texts);
        if (name is null) return null;
        var parent = Find(Government(), issuer is null ? texts : [issuer, about ?? "", .. texts]);
        var isOwn = parent is not null && name.Contains(parent, StringComparison.OrdinalIgnoreCase);
        return new Office { Name = isOwn && Unit().IsMatch(name) ? name.Replace(parent!, "", StringComparison.OrdinalIgnoreCase).Trim(' ', ',') is { Length: > 4 } shorter ? shorter : name : name, Parent = parent };
    }

    private static string? OfIssuer(string issuer)
    {
        var holder = Holder().Match(issuer);
        if (!holder.Success) return null;
        var rest = holder.Groups["rest"].Value.Trim();
        var office = holder.Groups["holder"].Value.ToUpperInvariant() switch
        {
            "CAMAT" => "Kecamatan " + rest,
            "LURAH" => "Kelurahan " + rest,
            "INSPEKTUR" => "Inspektorat " + rest,
            "SEKRETARIS" => "Sekretariat " + rest,
            "BUPATI" => "Kabupaten " + rest,
            "GUBERNUR" => "Provinsi " + rest,
            _ => rest,
        };
        return Government().Replace(office, m => m.Index > 8 && !office.StartsWith("Kabupaten", StringComparison.Ordinal) ? "" : m.Value).Trim(' ', ',') is { Length: > 2 } plain ? plain : null;
    }

    private static string? Find(Regex what, IEnumerable<string> texts) => texts.Select(t => what.Match(t)).Where(m => m.Success).Select(m => m.Value.Trim()).FirstOrDefault();

    [GeneratedRegex(@"^(?:(?:Plt|Plh|Pj)\.?\s+)?(?<holder>Camat|Lurah|Inspektur|Sekretaris|Bupati|Gubernur|Kepala|Direktur|Ketua|Rektor)\s+(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Holder();

    [GeneratedRegex(@"\b(?:Kecamatan|Kelurahan|Dinas|Badan|Puskesmas|RSUD|Inspektorat|Sekretariat|UPTD|Bagian|SMP|SMA|SMK|SD)\b(?:(?!\b(?:Kabupaten|Kota|Provinsi|Tahun)\b)[\p{L}\d .,&/-])*", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:Kabupaten|Kota|Provinsi)\s+(?!Tahun)\p{Lu}[\p{L}]+(?:\s+(?!Tahun|Kecamatan|Kelurahan|Nomor)\p{Lu}[\p{L}]+){0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Government();
}
