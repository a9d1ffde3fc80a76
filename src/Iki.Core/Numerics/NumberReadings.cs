namespace Iki.Core.Numerics;

/// <summary>
/// The ways in which digits with points and commas can be read as a number. A reading is given as plain digits with at most one
/// decimal point.
/// </summary>
internal static class NumberReadings
{
    /// <summary>The readings of a text in a notation: none, one, or in <see cref="NumberNotation.Auto"/> also two, the larger one first.</summary>
    public static EquatableList<string> Of(ReadOnlySpan<char> text, NumberNotation notation)
    {
        var inIndonesian = notation == NumberNotation.English ? null : Read(text, decimalSign: ',', groupSign: '.');
        var inEnglish = notation == NumberNotation.Indonesian ? null : Read(text, decimalSign: '.', groupSign: ',');
        if (inIndonesian is null || inEnglish is null || inIndonesian == inEnglish) return (inIndonesian ?? inEnglish) is { } only ? [only] : [];
        // Of two readings one takes the sign for a group's, and is a thousand times the other.
        return inIndonesian.Contains('.') ? [inEnglish, WithoutZeros(inIndonesian)] : [inIndonesian, WithoutZeros(inEnglish)];
    }

    /// <summary>Whether plain digits, as JSON writes a number, could also be a whole number with a point between its thousands.</summary>
    public static bool AreDoubtful(ReadOnlySpan<char> digits)
    {
        digits = digits.TrimStart('-');
        return digits.Length is >= 5 and <= 7 && digits[^4] == '.' && digits[0] is >= '1' and <= '9' && AreDigits(digits[..^4]) && AreDigits(digits[^3..]);
    }

    /// <summary>Plain digits written so that there is only one way to read them: 12.375 as <c>12.3750</c>.</summary>
    public static string Clear(string digits) => AreDoubtful(digits) ? digits + "0" : digits;

    /// <summary>Plain digits as a notation writes them, its thousands close together.</summary>
    public static string Write(string digits, NumberNotation notation) => notation switch
    {
        NumberNotation.Indonesian => digits.Replace('.', ','),
        NumberNotation.English => digits,
        _ => Clear(digits),
    };

    /// <summary>The word that files and command lines have for a notation.</summary>
    public static string WordOf(NumberNotation notation) => notation switch
    {
        NumberNotation.Indonesian => "id",
        NumberNotation.English => "en",
        _ => "auto",
    };

    private static string? Read(ReadOnlySpan<char> text, char decimalSign, char groupSign)
    {
        var mark = text.IndexOf(decimalSign);
        var whole = mark < 0 ? text : text[..mark];
        if (mark >= 0 && !AreDigits(text[(mark + 1)..])) return null;
        var groups = whole.IndexOf(groupSign) >= 0;
        if (groups ? !AreGroups(whole, groupSign) : !AreDigits(whole)) return null;
        var read = text.ToString();
        if (groups) read = read.Replace(groupSign.ToString(), "", StringComparison.Ordinal);
        return decimalSign == '.' ? read : read.Replace(decimalSign, '.');
    }

    /// <summary>Whether digits are in whole groups of three, after one to three that do not start with 0.</summary>
    private static bool AreGroups(ReadOnlySpan<char> whole, char sign)
    {
        var first = whole.IndexOf(sign);
        if (first is < 1 or > 3 || whole[0] == '0' || !AreDigits(whole[..first])) return false;
        for (whole = whole[first..]; !whole.IsEmpty; whole = whole[4..])
        {
            if (whole.Length < 4 || whole[0] != sign || !AreDigits(whole[1..4])) return false;
        }

        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static string WithoutZeros(string digits) => Clear(digits.TrimEnd('0').TrimEnd('.'));
}
