using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <summary>The text of a cell with its signs unified: what a keyboard, Word, a scan or markup made different is the same afterwards.</summary>
internal sealed partial record PrintedText
{
    /// <summary>The text, its lines ended by <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What a scan had misread and what it was taken for; null where nothing was mended.</summary>
    public string? Mended { get; init; }

    public static PrintedText Of(string text)
    {
        var plain = Characters(text);
        plain = MarkupText.Linear(plain);
        plain = LatexText.Linear(plain);
        var cubeRoot = $"{PrintedMarks.Root}{PrintedMarks.Group("3")}";
        plain = Signs(plain.Replace("∛", cubeRoot, StringComparison.Ordinal).Replace("³√", cubeRoot, StringComparison.Ordinal));
        plain = PermilleWords().Replace(PercentWords().Replace(NumberWords(plain), "$1%"), "$1‰");
        plain = Rupiah().Replace(Then().Replace(plain, ""), "");
        plain = SpacedThousands().Replace(plain, m => m.Value.Replace(" ", "", StringComparison.Ordinal));
        var mended = MisreadPercent().Replace(Misread().Replace(plain, m => m.Groups[1].Value + "100"), "%");
        return new PrintedText { Text = Glued().Replace(mended, "$1 x ").Trim(), Mended = mended == plain ? null : MisreadIn(plain) };
    }

    private static string MisreadIn(string text) =>
        Misread().Match(text) is { Success: true } digits ? digits.Value.Trim() + "%" : "100" + MisreadPercent().Match(text).Value;

    /// <summary>Without what cannot be seen; every space a plain one.</summary>
    private static string Characters(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n') plain.Append(c);
            else if (char.IsWhiteSpace(c) || char.IsControl(c) || PrintedMarks.IsMark(c)) plain.Append(' ');
            else if (c is > '\uFF00' and < '\uFF5F') plain.Append((char)(c - 0xFEE0));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format) plain.Append(c);
        }

        return plain.ToString();
    }

    private static string Signs(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isAfterDigit = i > 0 && char.IsAsciiDigit(text[i - 1]);
            plain.Append(c switch
            {
                '×' or '·' or '∙' or '⋅' or '✕' or '✖' or '∗' => " * ",
                '÷' or '∕' => " / ",
                '∑' => "Σ",
                '{' => "(",
                '}' => ")",
                '—' or '‒' or '―' => "–",
                '²' => "^2 ",
                '³' => "^3 ",
                'ⁿ' => "^n",
                '½' => isAfterDigit ? ",5" : "0,5",
                '¼' => isAfterDigit ? ",25" : "0,25",
                '¾' => isAfterDigit ? ",75" : "0,75",
                '≧' => "≥",
                '≦' => "≤",
                '…' => "...",
                '"' or '“' or '”' or '„' or '«' or '»' => "",
                >= '₀' and <= '₉' => ((char)('0' + (c - '₀'))).ToString(),
                '₋' => "−",
                '₊' => "+",
                'ₜ' => "t",
                'ₙ' => "n",
                'ᵢ' => "i",
                'ⱼ' => "j",
                _ => c.ToString(),
            });
        }

        return plain.ToString();
    }

    private static string NumberWords(string text)
    {
        foreach (var (words, digits) in NumbersInWords) text = Regex.Replace(text, $@"\b{words}\b", digits, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return SameAs().Replace(text, " = ");
    }

    private static readonly (string Words, string Digits)[] NumbersInWords =
        [(@"seratus\s+ribu", "100000"), (@"sepuluh\s+ribu", "10000"), ("seratus", "100"), ("seribu", "1000")];

    [GeneratedRegex(@"(?<=[\d.,])\s*(?:persen|prosen|percent)\b()", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PercentWords();

    [GeneratedRegex(@"(?<=\d)\s*(?:per\s*mille?|per\s*mil|promil)\b()", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PermilleWords();

    // A scan takes 1 for l or I, and 0 for O: only where a percent sign follows is it certain enough to be mended, and asked about.
    [GeneratedRegex(@"(^|[\s*xX(])(?!100\b)[1lI|][0oO]{2}(?=\s*%)", RegexOptions.CultureInvariant)]
    private static partial Regex Misread();

    [GeneratedRegex(@"(?<=\b100)\s*(?:[o0°]\s?/\s?[o0]|℅)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex MisreadPercent();

    [GeneratedRegex(@"\bRp\.?\s*(?=\d)|(?<=\d),-", RegexOptions.CultureInvariant)]
    private static partial Regex Rupiah();

    [GeneratedRegex(@"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedThousands();

    [GeneratedRegex(@"\b(?:kemudian|selanjutnya|hasilnya|setelah\s+itu|(?<!\b(?:tahun|bulan|yang|triwulan|semester|periode)\s)lalu)\s+(?=dikali|dibagi|ditambah|dikurang)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Then();

    // "B)x100%", "Bx100%": the sign stands against what it joins.
    [GeneratedRegex(@"(?<=[\p{L}\d)\]\uE001])()[xX](?=\s*1(?:[.,]?0){2,}(?:\s|%|‰|$|=))", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"\bsama\s+dengan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SameAs();
}
