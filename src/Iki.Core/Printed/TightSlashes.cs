using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <summary>Slashes with no space about them: some divide (<c>DTKB/SLRHD</c>), some are part of a name (<c>RT/RW</c>).</summary>
internal sealed partial class TightSlashes(string text, List<PrintedToken> tokens, PrintedChoices choices, bool hasDivision, bool hasScale)
{
    // Pairs that are said with "or" or "and".
    private static readonly string[] Pairs =
    [
        "rt/rw", "kk/ktp", "ktp/kk", "dan/atau", "add/dd", "dd/add", "sd/mi", "smp/mts", "sma/ma", "sma/smk", "smk/ma", "tk/paud", "tk/ra", "pns/asn", "asn/pns", "tni/polri",
        "lkjip/lakip", "lakip/lkjip", "kab/kota", "kabupaten/kota", "desa/kelurahan", "kelurahan/desa", "kecamatan/kelurahan", "barang/jasa", "opd/skpd", "skpd/opd",
        "bupati/walikota", "izin/nonizin", "suami/istri", "sarana/prasarana", "tamat/sedang", "atas/bawah", "sakit/izin", "ijin/sakit", "izin/sakit", "masuk/keluar", "hidup/mati",
        "perempuan/laki-laki", "laki-laki/perempuan", "bayi/balita", "kader/posyandu", "rs/puskesmas", "puskesmas/rs", "hibah/bansos", "gedung/bangunan", "jalan/jembatan",
    ];

    public List<PrintedToken> Settle()
    {
        var settled = new List<PrintedToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!token.Is('/') || token.Form != OperatorForm.Tight || i == 0 || Divides(i) || tokens[i + 1].Kind != PrintedTokenKind.Word)
            {
                settled.Add(token);
                continue;
            }

            var whole = (Start: settled[^1].Start, tokens[i + 1].End);
            settled[^1] = settled[^1] with { Kind = PrintedTokenKind.Word, Text = text[whole.Start..whole.End], End = whole.End };
            i++;
        }

        return settled;
    }

    private bool Divides(int slash)
    {
        var (before, after) = (tokens[slash - 1], tokens[slash + 1]);
        var isPair = Pairs.Contains($"{before.Text}/{after.Text}", StringComparer.OrdinalIgnoreCase);
        if (Quantity().IsMatch(after.Text)) return true;
        if (isPair && hasDivision) return false;

        // "GU/LS/TU" is a list.
        var isList = IsTight(slash - 2) || IsTight(slash + 2);
        var isAlone = !isList && !IsWord(slash - 2) && !IsWord(slash + 2);
        var isSymbolic = before.IsSymbol && after.IsSymbol;
        if (isAlone && !isPair && (isSymbolic || !hasDivision)) return true;
        if (hasDivision) return false;
        var isLikely = hasScale && !isPair && !isList;
        return choices.TakesLikelier(DoubtKind.TightSlash, tokens[slash].Start, text[before.Start..after.End]) == isLikely;
    }

    private bool IsTight(int index) => index >= 0 && index < tokens.Count && tokens[index].Is('/') && tokens[index].Form == OperatorForm.Tight;

    private bool IsWord(int index) => index >= 0 && index < tokens.Count && tokens[index].Kind is PrintedTokenKind.Word or PrintedTokenKind.Comparison;

    [GeneratedRegex(@"^(?:jumlah|total|seluruh|banyaknya|target)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
