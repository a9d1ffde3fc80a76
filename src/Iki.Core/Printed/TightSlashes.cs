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
        var isQuantity = Quantity().IsMatch(after.Text);
        if (hasDivision && isPair) return false;
        var isAlone = IsWholeOperand(slash);
        var isSymbolic = before.IsSymbol && after.IsSymbol;
        var isLikely = !isPair && (isQuantity || (isAlone && (isSymbolic || !hasDivision)) || (isSymbolic && IsBesideSigns(slash)) || (!hasDivision && hasScale));
        if (isQuantity || (isAlone && !isPair && (hasScale || isSymbolic || !hasDivision)) || (isSymbolic && IsBesideSigns(slash))) return isLikely;
        if (hasDivision && !isSymbolic) return false;
        return choices.TakesLikelier(DoubtKind.TightSlash, tokens[slash].Start, text[before.Start..after.End]) == isLikely;
    }

    /// <summary>Whether nothing but the two words stands in the operand.</summary>
    private bool IsWholeOperand(int slash) => !IsWord(slash - 2) && !IsWord(slash + 2);

    private bool IsBesideSigns(int slash) => !IsWord(slash - 2) || !IsWord(slash + 2);

    private bool IsWord(int index) => index >= 0 && index < tokens.Count && tokens[index].Kind is PrintedTokenKind.Word or PrintedTokenKind.Comparison;

    [GeneratedRegex(@"^(?:jumlah|total|seluruh|banyaknya|target)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
